"""Working groups by topic: a way to sort Aufgaben and ideas (N128)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.facts.kinds import kind_of_name
from ikz_rules.model.fahrplan import FahrplanGruppe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplanregeln import Arbeitsgruppe
    from ikz_rules.model.regelwerk import Regelwerk

NONE_YET = "Noch keiner Arbeitsgruppe zugeordnet"


def group_of_aufgabe(aufgabe: str, start: Start) -> str | None:
    """Return the id of the group an Aufgabe belongs to; None: none yet.

    The group that names its entry of the list of Aufgaben, else the group of its kind. Several:
    the first id.
    """
    return _by_name(aufgabe, start.regelwerk) or _by_kind(
        start.scopes[aufgabe].values.get("art"), start.regelwerk
    )


def group_of_idee(name: str, massnahme: str | None, start: Start) -> str | None:
    """Return the id of the group an idea belongs to; None: none yet.

    The group that names its entry of the list of Aufgaben, else the group of its measure, else
    the group of the kind that its name means. Several: the first id.
    """
    regelwerk = start.regelwerk
    if (named := _by_name(name, regelwerk)) is not None:
        return named
    by_measure = _first(regelwerk, lambda group: massnahme in group.massnahmen)
    if by_measure is not None:
        return by_measure
    entry = kind_of_name(name, regelwerk)
    return _by_kind(None if entry is None else entry.art, regelwerk)


def gruppen(
    start: Start, aufgaben: Sequence[str], ideen: Sequence[str]
) -> tuple[FahrplanGruppe, ...]:
    """Sort Aufgaben and ideas, given best first, into the working groups, in order of their ids.

    Groups without any are left out. What belongs to none stands last, in a group without id.
    Nothing where the rulebook declares no groups.
    """
    declared = start.regelwerk.arbeitsgruppen
    if not declared:
        return ()
    measures = {idee.name: idee.massnahme for idee in start.case.ideen}
    tasks = {name: group_of_aufgabe(name, start) for name in aufgaben}
    ideas = {name: group_of_idee(name, measures[name], start) for name in ideen}
    titles: list[tuple[str | None, str]] = [(id_, declared[id_].titel) for id_ in sorted(declared)]
    found = (
        FahrplanGruppe(
            id=id_ or "",
            titel=titel,
            aufgaben=tuple(name for name in aufgaben if tasks[name] == id_),
            ideen=tuple(name for name in ideen if ideas[name] == id_),
        )
        for id_, titel in [*titles, (None, NONE_YET)]
    )
    return tuple(group for group in found if group.aufgaben or group.ideen)


def _by_name(name: str, regelwerk: Regelwerk) -> str | None:
    entry = kind_of_name(name, regelwerk)
    if entry is None:
        return None
    return _first(regelwerk, lambda group: entry.name in group.aufgaben)


def _by_kind(kind: object, regelwerk: Regelwerk) -> str | None:
    return _first(regelwerk, lambda group: kind in group.arten)


def _first(regelwerk: Regelwerk, belongs: Callable[[Arbeitsgruppe], bool]) -> str | None:
    return next((id_ for id_, g in sorted(regelwerk.arbeitsgruppen.items()) if belongs(g)), None)
