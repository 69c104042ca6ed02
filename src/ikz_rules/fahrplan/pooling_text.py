"""What pooling comes to, in sentences: who can fill what, what is missing, what is still open."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.wording import listed, number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ikz_rules.grouping.groups import Groups
    from ikz_rules.model.angaben import Angabe

_NAMED = 3
_LEAST = Fraction(1, 1000)


@dataclass(frozen=True, slots=True)
class Level:
    """A threshold, in words and as a number, and the groups for which it is the highest."""

    text: str
    ab: Fraction
    groups: Groups


def pooling_text(
    levels: Sequence[Level],
    known: Mapping[str, Fraction],
    unknown: Sequence[str],
    most: Fraction | None,
    angabe: Angabe,
) -> str:
    """Say what groups there are, what is missing for the others, and what nobody has said yet."""
    if not levels:
        return "Das Regelwerk verlangt dafür keinen Umfang. Eine Gruppe ist nicht nötig."
    if not known and not unknown:
        return (
            "Noch ist nicht bekannt, welche Kommunen die Aufgabe haben. Nennen Sie diese; dann "
            "zeigt sich, wer sich zusammentun kann."
        )
    if not known:
        return (
            "Noch hat keine Kommune ihren Umfang genannt. Was zusammen möglich ist, bleibt offen."
        )
    total = sum(known.values(), Fraction(0))
    return " ".join(
        (
            *_alone(levels, known, most, others=len(known) + len(unknown) > 1),
            *_together(levels),
            *_missing(levels, total, angabe.einheit),
            *_too_much(levels, known, most, angabe.einheit),
            *_open(levels, total, unknown, angabe),
            *_uncounted(levels),
        )
    )


def _alone(
    levels: Sequence[Level],
    known: Mapping[str, Fraction],
    most: Fraction | None,
    *,
    others: bool,
) -> Iterator[str]:
    """Who fills something alone can serve the others."""
    for level, end in zip(levels, [*(after.ab for after in levels[1:]), None], strict=True):
        names = [
            name
            for name, volume in known.items()
            if volume >= level.ab
            and (end is None or volume < end)
            and (most is None or volume <= most)
        ]
        if names:
            can = "kann" if len(names) == 1 else "können"
            whom = "den anderen" if others else "auch anderen Kommunen"
            enough = f"{some(names)} {_has(names)} allein genug für {level.text}"
            yield f"{enough} und {can} {whom} helfen."


def _together(levels: Sequence[Level]) -> Iterator[str]:
    found = []
    for level in levels:
        sizes = [len(group) for group in level.groups.named if len(group) > 1]
        if sizes:
            found.append((min(sizes), level.text))
    if found:
        (size, text), *more = found
        first = f"{size} Kommunen für {text}"
        yield f"Zusammen reichen {listed((first, *(f'{n} für {words}' for n, words in more)))}."


def _missing(levels: Sequence[Level], total: Fraction, einheit: str) -> Iterator[str]:
    for level in levels:
        if total < level.ab:
            yield (
                f"Bekannt sind insgesamt {number(total)} {einheit}. Für {level.text} fehlen noch "
                f"{_little(level.ab - total)}."
            )
            return


def _little(value: Fraction) -> str:
    return number(value) if value >= _LEAST else f"weniger als {number(_LEAST)}"


def _too_much(
    levels: Sequence[Level], known: Mapping[str, Fraction], most: Fraction | None, einheit: str
) -> Iterator[str]:
    """A group has a limit: who exceeds it alone, and whether one is enough for all."""
    if most is None:
        return
    limit = f"{number(most)} {einheit}"
    alone = [name for name, volume in known.items() if volume > most]
    if alone:
        needs = "braucht" if len(alone) == 1 else "brauchen"
        yield f"{some(alone)} {needs} allein mehr als {limit}. Eines ist dafür zu wenig."
    total = sum(known.values(), Fraction(0))
    if total <= most:
        if len(known) > 1 and total >= levels[0].ab:
            yield (
                "Eines genügt für alle, die ihren Umfang genannt haben: Zusammen "
                f"{number(total)} {einheit}, möglich sind {number(most)}."
            )
        return
    if len(alone) == len(known):
        return
    whole = f"Alle zusammen kommen auf {number(total)} {einheit}. Mehr als {number(most)} trägt"
    if any(level.groups.named for level in levels):
        yield f"{whole} eine Gruppe nicht. Eines für alle ist zu wenig; bilden Sie mehrere Gruppen."
    else:
        yield f"{whole} eine Gruppe nicht, und keine Auswahl passt darunter."


def _open(
    levels: Sequence[Level], total: Fraction, unknown: Sequence[str], angabe: Angabe
) -> Iterator[str]:
    """What is unknown is not nothing: say what it can still change."""
    if not unknown:
        return
    said = f"{some(unknown)} {_has(unknown)} den Umfang noch nicht genannt."
    gap = levels[0].ab - total
    if any(level.groups.named for level in levels):
        yield f"{said} Damit sind weitere Gruppen möglich."
    elif angabe.maximum is not None and gap > len(unknown) * angabe.maximum:
        yield f"{said} Auch damit kann es nicht reichen."
    else:
        yield f"{said} Damit kann es noch reichen."


def _uncounted(levels: Sequence[Level]) -> Iterator[str]:
    if all(level.groups.complete for level in levels):
        return
    if all(level.groups.best for level in levels):
        yield "Es gibt noch viel mehr Gruppen. Gezeigt sind die besten."
    else:
        yield "Es gibt noch viel mehr Gruppen. Darunter können auch bessere als die gezeigten sein."


def _has(names: Sequence[str]) -> str:
    return "hat" if len(names) == 1 else "haben"


def some(names: Sequence[str]) -> str:
    """List names; of many only the first ones, and how many more there are."""
    if len(names) <= _NAMED + 1:
        return listed(names)
    return f"{', '.join(names[:_NAMED])} und {number(len(names) - _NAMED)} weitere"
