"""Choosing at most two short-term Vorhaben, to restore confidence (guide, section 2d)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ikz_rules.planning.case import AUFGABENABGLEICH, GRUNDLAGEN
from ikz_rules.planning.merit import by_merit, too_little
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Idee
    from ikz_rules.planning.case import Case, Entry


@dataclass(frozen=True, slots=True)
class Choice:
    """The result: chosen ideas and measures, why each idea was (not) chosen, and whether people
    still have to look for a Vorhaben. ``verdraengt`` names the ideas that only lacked a place.
    """

    ideen: tuple[Idee, ...] = ()
    massnahmen: tuple[str, ...] = ()
    gruende: tuple[tuple[str, str], ...] = ()
    suchen: bool = False
    verdraengt: tuple[str, ...] = ()


def choose(case: Case, entries: Mapping[str, Entry]) -> Choice:
    """Choose the Vorhaben of a case from its ideas and from what rules recommend.

    Nothing is chosen unless a recognised Ausgangsszenario asks for Vorhaben. Ideas come first,
    then measures that concrete Aufgaben call for, then measures with a visible result.
    """
    if not asked(case):
        return Choice(gruende=tuple((i.name, _NOT_ASKED) for i in case.ideen))
    choice = pick(case.ideen, case, entries)
    most = int(case.regelwerk.wert("vorhaben_hoechstens"))
    taken = {idea.massnahme for idea in choice.ideen}
    free = most - len(choice.ideen)
    measures = [nr for nr in _measures(case, entries) if nr not in taken][:free]
    return replace(choice, massnahmen=tuple(measures), suchen=not choice.ideen and not measures)


def asked(case: Case) -> bool:
    """Tell whether a recognised Ausgangsszenario asks for Vorhaben."""
    return any(step.art == "vorhaben" for s in case.erkannt for step in s.schritte)


def pick(ideen: Iterable[Idee], case: Case, entries: Mapping[str, Entry]) -> Choice:
    """Choose among ideas, the best first, as many as are carried at once, each with its reason."""
    most = int(case.regelwerk.wert("vorhaben_hoechstens"))
    chosen: list[Idee] = []
    reasons: dict[str, str] = {}
    outranked: list[str] = []
    for idea in by_merit(ideen, case.regelwerk):
        against = _against_idea(idea, case, entries)
        if against is None and len(chosen) == most:
            against = f"Mehr als {most} Vorhaben zugleich wären zu viel; andere Ideen gehen vor."
            outranked.append(idea.name)
        reasons[idea.name] = against or _CHOSEN
        if against is None:
            chosen.append(idea)
    return Choice(
        tuple(chosen), gruende=tuple(sorted(reasons.items())), verdraengt=tuple(outranked)
    )


_NOT_ASKED = (
    "Kurzfristige Vorhaben wählt der Plan nur aus, wenn zuerst Zutrauen wachsen muss "
    "(Ausgangsszenario 2 oder 3)."
)
_CHOSEN = "Ausgewählt: kurzfristig machbar und konkret."


def _against_idea(idea: Idee, case: Case, entries: Mapping[str, Entry]) -> str | None:
    """Return what speaks against an idea as a short-term Vorhaben; None if nothing does."""
    if not soon(idea, case.regelwerk):
        return f"Nicht ausgewählt: {_not_soon(idea, case.regelwerk)}"
    if too_little(idea, case.regelwerk):
        return "Nicht ausgewählt: Sie bringt zu wenig, gemessen an Kosten und Aufwand."
    found = obstacle(idea, case, entries)
    return None if found is None else f"Nicht ausgewählt: {found.text}"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands in the way of an idea now: its measure, not how good the idea is."""

    art: Literal["umgesetzt", "ohnehin", "land", "land_offen", "aufschub", "voraussetzung"]
    text: str


def obstacle(idea: Idee, case: Case, entries: Mapping[str, Entry]) -> Obstacle | None:
    """Return the first thing that stands in the way of an idea; None if nothing does."""
    nr = idea.massnahme
    if nr is None:
        return None
    if nr in case.umgesetzt:
        return Obstacle("umgesetzt", f"Maßnahme {nr} ist bereits umgesetzt.")
    if nr == GRUNDLAGEN or nr in case.vorgeschrieben:
        return Obstacle("ohnehin", f"Maßnahme {nr} ist ohnehin ein Schritt des Plans.")
    only = case.regelwerk.massnahmen[nr].nur_land
    if only is not None and case.land != only:
        place = "in einem anderen Land" if case.land else f"im Land {only}; das Land fehlt"
        return Obstacle(
            "land" if case.land else "land_offen", f"Maßnahme {nr} gibt es nur {place}."
        )
    entry = entries.get(nr)
    if entry is not None and entry.aufschub is not None:
        return Obstacle("aufschub", f"Maßnahme {nr} ist vorerst zurückgestellt.")
    missing = _missing(nr, case, entries)
    if missing:
        return Obstacle("voraussetzung", f"Vorher ist Maßnahme {missing} nötig.")
    return None


def soon(idea: Idee, regelwerk: Regelwerk) -> bool:
    """The measure's time horizon counts; for title-only measures and none at all the idea's own."""
    own = idea.umsetzbarkeit
    if idea.massnahme is None:
        return own == "kurzfristig"
    known = regelwerk.massnahmen[idea.massnahme].umsetzbarkeit
    if known is None:
        return own == "kurzfristig"
    return "kurzfristig" in known and own in {None, "kurzfristig"}


def _not_soon(idea: Idee, regelwerk: Regelwerk) -> str:
    """Say what keeps an idea from being short-term; that nobody knows, where nobody does."""
    horizon = None if idea.massnahme is None else regelwerk.massnahmen[idea.massnahme].umsetzbarkeit
    if horizon is not None and "kurzfristig" not in horizon:
        return f"Maßnahme {idea.massnahme} ist nicht kurzfristig umsetzbar."
    if idea.umsetzbarkeit is not None:
        return f"Sie ist erst {idea.umsetzbarkeit} umsetzbar."
    return "Es ist nicht bekannt, dass sie kurzfristig machbar ist."


def _missing(nr: str, case: Case, entries: Mapping[str, Entry]) -> str:
    """Return a prerequisite that will not be met in time, or nothing.

    A short check of one task stands for 1.1 while the task's window is open; a measure that is
    begun needs nothing any more.
    """
    if nr in case.begonnen:
        return ""
    entry = entries.get(nr)
    for needed in case.zwingend(nr):
        if needed != AUFGABENABGLEICH or entry is None or not entry.im_fenster:
            return needed
    return ""


def _measures(case: Case, entries: Mapping[str, Entry]) -> Iterator[str]:
    """Yield the measures that can be Vorhaben, the most fitting first."""
    fit = [e for e in entries.values() if _fits(e, case, entries)]
    by_points = sorted(fit, key=lambda e: (-sum(v.punkte for v in e.votes), natural_key(e.nr)))
    for_task = [e.nr for e in by_points if e.aufgaben]
    yield from for_task
    yield from (e.nr for e in by_points if e.massnahme.sichtbares_ergebnis and e.nr not in for_task)


def _fits(entry: Entry, case: Case, entries: Mapping[str, Entry]) -> bool:
    measure = entry.massnahme
    soon = (
        measure.kurzfristig_denkbar
        if measure.umsetzbarkeit is None
        else "kurzfristig" in measure.umsetzbarkeit
    )
    blocked = (
        entry.aufschub is not None
        or entry.nr in case.begonnen
        or entry.nr in case.vorgeschrieben
        or entry.nr == GRUNDLAGEN
    )
    return soon and not blocked and not _missing(entry.nr, case, entries)
