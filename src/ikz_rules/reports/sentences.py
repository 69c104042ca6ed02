"""The sentences of feature files: by theme, each with an example to copy."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Protocol

from ikz_rules.errors import Problem, QuestionError, printable
from ikz_rules.reports.json_report import dumps
from ikz_rules.wording import did_you_mean, fold, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Sentence(Protocol):
    """What is needed of a sentence."""

    @property
    def schluesselwort(self) -> str:
        """Angenommen, Wenn or Dann."""

    @property
    def muster(self) -> str:
        """The pattern in readable German."""

    @property
    def beispiel(self) -> str:
        """A complete step."""

    @property
    def thema(self) -> str:
        """What the sentence is about."""


def found_sentences(sentences: Iterable[Sentence], words: Sequence[str]) -> list[Sentence]:
    """Return the sentences in which every word stands, in whatever spelling; all without words.

    Raises QuestionError, with a word that would be found, where there is none.
    """
    known = list(sentences)
    found = [s for s in known if all(fold(word) in _text(s) for word in words)]
    if found:
        return found
    missing = next((w for w in words if not any(fold(w) in _text(s) for s in known)), None)
    vocabulary = {word for s in known for word in _text(s).split() if len(word) > 2}  # noqa: PLR2004
    raise QuestionError(
        Problem(
            "satz-unbekannt",
            f"Kein Satz enthält {quoted(' '.join(words))}.",
            (did_you_mean(missing, vocabulary) if missing else "")
            or "Alle Sätze zeigt „ikz-rules saetze“.",
        )
    )


def sentences_text(sentences: Iterable[Sentence]) -> str:
    """Return the list as text; examples keep their lines, so that they can be copied."""
    parts = []
    for thema, group in _themes(sentences).items():
        parts.append(f"{thema}\n{'-' * len(thema)}\n")
        for sentence in group:
            shown = "\n".join(map(printable, sentence.beispiel.splitlines()))
            head = f"{sentence.schluesselwort} {printable(sentence.muster)}"
            parts.append(f"{head}\n{textwrap.indent(shown, '    ')}\n")
    return "\n".join(parts)


def sentences_json(sentences: Iterable[Sentence]) -> str:
    """Return the list as JSON."""
    keys = ("thema", "schluesselwort", "muster", "beispiel")
    return dumps([{key: getattr(s, key) for key in keys} for s in sentences])


def _themes(sentences: Iterable[Sentence]) -> dict[str, list[Sentence]]:
    found: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        found.setdefault(sentence.thema, []).append(sentence)
    return found


def _text(sentence: Sentence) -> str:
    return fold(f"{sentence.thema} {sentence.schluesselwort} {sentence.muster} {sentence.beispiel}")
