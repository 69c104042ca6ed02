"""What is different between two plans of one Verbundraum: who moves, and how."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.model.plan import Massnahmenplan, PlanMassnahme

THEMEN = ("massnahme", "ausgangsszenario", "hinweis", "idee", "schritt")
"""What can move: a measure, a scenario, a remark, an idea, a step that is no measure."""
BEWEGUNGEN = {
    "massnahme": (
        *("neu", "entfallen", "rang", "phase", "modus", "vorhaben", "begruendung", "inhalt"),
    ),
    "ausgangsszenario": ("neu", "entfallen", "stufe"),
    "hinweis": ("neu", "entfallen", "text"),
    "idee": ("vorhaben",),
    "schritt": ("neu", "entfallen", "phase"),
}
"""How it can move."""

Aspect = tuple[str, str, str]
"""Theme, which one, and what of it: ``("massnahme", "1.2", "phase")``."""
Observation = dict[Aspect, object]

_THERE = "da"
_ECHOES = frozenset({"nur-titel"})
"""Remarks that only repeat which measures stand in the plan."""
_INHALT = (
    *("titel", "handlungsfeld", "anschluss", "zielgruppe", "umsetzbarkeit", "direkte_kosten"),
    *("kostenhinweis", "zusammenarbeit", "rechtsform", "anlass", "entscheidung", "kapazitaet_bei"),
    *("abgeschlossen_wenn", "regelmaessig", "beteiligte_kommunen", "hilfen"),
    *("annahmen", "ermessen", "arbeitspakete"),
)


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement: ``was`` (a measure's number, an id, a name) of a theme moved in one way.

    ``alt`` and ``neu``: for rang, phase, modus, vorhaben and stufe the two values; for begruendung
    the rules of either side; for inhalt the names of the attributes that changed, twice; None
    otherwise.
    """

    thema: str
    was: str
    bewegung: str
    alt: object = None
    neu: object = None


@dataclass(frozen=True, slots=True)
class Frame:
    """What two plans share: all ``common`` measures, and of these the ``fixed`` ones.

    The fixed ones, as many as possible, stand in the same order in both plans; the others moved
    past some of them.
    """

    common: frozenset[str]
    fixed: frozenset[str]


def frame(alt: Massnahmenplan, neu: Massnahmenplan) -> Frame:
    """Return what two plans share."""
    new = [m.nr for m in neu.massnahmen]
    old = [m.nr for m in alt.massnahmen if m.nr in new]
    new = [nr for nr in new if nr in old]
    return Frame(frozenset(old), frozenset(_longest_common(old, new)))


def _longest_common(old: Sequence[str], new: Sequence[str]) -> tuple[str, ...]:
    """Return a longest sequence in both lists; of several the one that moved the least."""
    shift = {nr: abs(old.index(nr) - new.index(nr)) for nr in old}

    def worth(sequence: tuple[str, ...]) -> tuple[int, int]:
        return len(sequence), -sum(shift[nr] for nr in sequence)

    row: list[tuple[str, ...]] = [()] * (len(new) + 1)
    for nr in old:
        above, row = row, [()]
        for index, other in enumerate(new):
            same = (*above[index], nr) if nr == other else ()
            row.append(max(same, above[index + 1], row[-1], key=worth))
    return row[-1]


def observed(plan: Massnahmenplan, shared: Frame) -> Observation:
    """Return everything of a plan whose change counts as a movement.

    The rank counts against the fixed measures only: one that goes down a place because another
    one came in or was moved above it has not moved. Points do not count, they only
    order measures; nor does the order of a measure's Aufgaben.
    """
    found: Observation = {}
    before: set[str] = set()
    for measure in plan.massnahmen:
        found["massnahme", measure.nr, _THERE] = True
        if measure.nr in shared.common:
            for aspect, value in _aspects(measure, frozenset(before)):
                found["massnahme", measure.nr, aspect] = value
        if measure.nr in shared.fixed:
            before.add(measure.nr)
    for szenario in plan.ausgangsszenarien:
        found["ausgangsszenario", szenario.id, "stufe"] = szenario.stufe
    for idee in plan.ideen:
        found["idee", idee.name, "vorhaben"] = idee.kurzfristiges_vorhaben
    return found | _remarks(plan) | _steps(plan)


def _aspects(measure: PlanMassnahme, before: frozenset[str]) -> Iterator[tuple[str, object]]:
    yield "rang", before
    yield "phase", measure.phase
    yield "modus", measure.modus
    yield "vorhaben", measure.kurzfristiges_vorhaben
    yield "begruendung", frozenset((b.regel, b.text) for b in measure.begruendungen)
    needed = tuple((v.art, v.massnahme, v.text) for v in measure.voraussetzungen)
    values = tuple((name, getattr(measure, name)) for name in _INHALT)
    tasks = tuple(sorted(measure.aufgaben))
    yield "inhalt", (*values, ("aufgaben", tasks), ("voraussetzungen", needed))


def _remarks(plan: Massnahmenplan) -> Observation:
    texts: dict[str, list[str]] = defaultdict(list)
    for hinweis in plan.hinweise:
        if hinweis.kennung not in _ECHOES:
            texts[hinweis.kennung].append(hinweis.text)
    return {("hinweis", name, "text"): tuple(sorted(found)) for name, found in texts.items()}


def _steps(plan: Massnahmenplan) -> Observation:
    """Ideas have a theme of their own, so only steps of the scenarios are left."""
    ideas = {idee.name for idee in plan.ideen}
    return {
        ("schritt", schritt.titel, "phase"): phase.nr
        for phase in plan.phasen
        for schritt in phase.schritte
        if schritt.massnahme is None and schritt.titel not in ideas
    }


def movements(alt: Massnahmenplan, neu: Massnahmenplan) -> dict[Aspect, Movement]:
    """Return all movements between two plans, by what moved, in a fixed order."""
    shared = frame(alt, neu)
    old, new = observed(alt, shared), observed(neu, shared)
    ranks = [{m.nr: m.rang for m in plan.massnahmen} for plan in (alt, neu)]
    moved = [key for key in {*old, *new} if old.get(key) != new.get(key)]
    return {key: _movement(key, old, new, ranks) for key in sorted(moved, key=_order)}


def _order(aspect: Aspect) -> tuple[int, tuple[str, ...]]:
    return THEMEN.index(aspect[0]), aspect


def _movement(
    key: Aspect, old: Observation, new: Observation, ranks: list[dict[str, int]]
) -> Movement:
    thema, was, aspect = key
    if key not in old or key not in new:
        return Movement(thema, was, "neu" if key in new else "entfallen")
    before, after = old[key], new[key]
    if aspect == "rang":
        before, after = (rank[was] for rank in ranks)
    elif aspect == "begruendung":
        before, after = _only(before, after), _only(after, before)
    elif aspect == "inhalt":
        before = after = _changed(before, after)
    elif aspect == "text":
        before = after = None
    return Movement(thema, was, aspect, before, after)


def _only(mine: object, others: object) -> tuple[str, ...]:
    """Return the rules whose reason stands on one side only."""
    if not isinstance(mine, frozenset) or not isinstance(others, frozenset):
        raise AssertionError(mine)
    return tuple(sorted({regel for regel, _ in mine - others}))


def _changed(before: object, after: object) -> tuple[str, ...]:
    if not isinstance(before, tuple) or not isinstance(after, tuple):
        raise AssertionError(before)
    return tuple(a[0] for a, b in zip(before, after, strict=True) if a != b)
