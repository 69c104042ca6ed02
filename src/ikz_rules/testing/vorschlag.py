"""Before a scenario runs: is each of its sentences known, exactly once, and complete?"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from typing import TYPE_CHECKING, Protocol

from ikz_rules.reader.feature import GERMAN_KIND
from ikz_rules.wording import fold, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.reader.feature import Kind, Step
    from ikz_rules.testing.bdd import Definition, Definitions

_BLOCKS = {"datatable": "eine Tabelle", "docstring": 'ein Textblock (""")'}
_SIMILAR = 0.6
_SHARED = 0.15
_SMALL = frozenset(
    (
        *("der", "die", "das", "den", "dem", "ein", "eine", "einen", "ist", "sind", "wird"),
        *("werden", "hat", "und", "ja"),
    )
)


class Vocabulary(Protocol):
    """The sentences among which the nearest is looked for."""

    def matching(self, text: str, kind: Kind) -> Sequence[object]:
        """Return every sentence of a kind that reads ``text``."""

    def patterns(self, kind: Kind) -> list[str]:
        """Return the patterns of a kind as people read them."""


def objections(steps: Sequence[Step], known: Definitions) -> str:
    """Return what is wrong with the sentences of a scenario, all at once; empty if nothing is."""
    found = [line for step in steps for line in _judge(step, known)]
    if not found:
        return ""
    return "\n".join([*found, "Alle Sätze zeigt „ikz-rules saetze“."])


def _judge(step: Step, known: Definitions) -> Iterator[str]:
    fitting = known.matching(step.text, step.kind)
    place = f"{step.location}: {step.keyword} {step.text}"
    if not fitting:
        yield f"{place}\n    Diesen Satz gibt es nicht. {advice(step, known)}".rstrip()
    elif len(fitting) > 1:
        names = listed(f"{quoted(d.shown)} ({d.place})" for d in fitting)
        yield f"{place}\n    Dieser Satz ist nicht eindeutig; er passt auf {names}."
    else:
        yield from (f"{place}\n    {text}" for text in _blocks(step, fitting[0]))


def _blocks(step: Step, definition: Definition) -> Iterator[str]:
    """Say which table or text block is missing, and which nobody would read."""
    given = {"datatable": step.table is not None, "docstring": step.docstring is not None}
    for name, is_there in given.items():
        if is_there and name not in definition.blocks:
            yield f"Zu diesem Satz gehört nicht {_BLOCKS[name]}; der Inhalt würde übergangen."
        if not is_there and name in definition.blocks:
            yield f"Unter diesen Satz gehört {_BLOCKS[name]}."


def advice(step: Step, known: Vocabulary) -> str:
    """Say which sentences resemble a step that none reads; empty where none does."""
    others = [word for kind, word in GERMAN_KIND.items() if known.matching(step.text, kind)]
    if others:
        return f"Es gibt ihn nur als {listed(map(quoted, others), 'oder')}."
    patterns = {_masked(_first(pattern)): pattern for pattern in known.patterns(step.kind)}
    near = difflib.get_close_matches(_masked(step.text), patterns, 2, _SIMILAR)
    guesses = [patterns[n] for n in near] or _by_words(step, known)
    return f"Meinten Sie {listed((f'„{guess}“' for guess in guesses), 'oder')}?" if guesses else ""


def _by_words(step: Step, known: Vocabulary) -> list[str]:
    """Return the sentences that share most with a step, in whatever order; rare words count more.

    A sentence that belongs to another keyword is named with it.
    """
    shown = {
        (kind, pattern): _stems(_first(pattern))
        for kind in GERMAN_KIND
        for pattern in known.patterns(kind)
    }
    often = Counter(stem for stems in shown.values() for stem in stems)
    said = _stems(step.text)
    scores = {}
    for (kind, pattern), stems in shown.items():
        shared = sum(1 / often[stem] for stem in stems & said)
        score = shared / sum(1 / often[stem] for stem in stems)
        text = pattern if kind == step.kind else f"{GERMAN_KIND[kind]} {pattern}"
        scores[text] = (score * len(stems & said) / max(len(said), 1), kind == step.kind)
    best = sorted(scores, key=lambda text: scores[text], reverse=True)[:2]
    return [text for text in best if scores[text][0] >= max(_SHARED, scores[best[0]][0] * 0.8)]


def _stems(text: str) -> set[str]:
    """Return how the words of a sentence begin; endings and what is filled in do not count."""
    words = re.sub(r'"[^"]*"|„[^“”"]*[“”"]|\b[A-Z]{2,}\b|\S*[\d_]\S*', " ", text)
    return {word[:6] for word in fold(words).split() if word not in _SMALL}


def _first(pattern: str) -> str:
    """Reduce a pattern to the first of its possible forms: ``ist/sind``, ``NR, NR und NR``."""
    text = re.sub(r"(\w+)/\w+|\(\w+\)|\|(?:nicht |nur )?\w+", r"\1", pattern)
    return re.sub(r'(NR|WORT|"NAME")(?:, \1)* und \1', r"\1", text)


def _masked(text: str) -> str:
    """Reduce a sentence to its words; what stands in its places does not count."""
    text = re.sub(r'"[^"]*"|„[^“”"]*[“”"]', '"…"', text)
    return re.sub(r"\d[\d.,]*|\b(NR|ZAHL)\b", "1", text)
