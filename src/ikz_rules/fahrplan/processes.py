"""Processes in the ranking for measure 2.1: which three to five to begin with (N080, N081)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.fahrplan.beginning import beginning
from ikz_rules.fahrplan.firmness import robustheit
from ikz_rules.fahrplan.labels import labels
from ikz_rules.fahrplan.own_rankings import shown
from ikz_rules.fahrplan.process_voices import bewertungen, read_processes
from ikz_rules.model.fahrplan import FahrplanProzess
from ikz_rules.planning.merit import weighted
from ikz_rules.ranking.places import places
from ikz_rules.ranking.robust import robustness

if TYPE_CHECKING:
    from ikz_rules.fahrplan.process_voices import Process
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplan import Robustheit
    from ikz_rules.ranking.candidate import Method


def prozesse(start: Start) -> tuple[FahrplanProzess, ...]:
    """Return the Aufgaben whose processes are ranked, the best first, equal ones by name.

    A Bewertung spans what the Kommunen say. What is unknown widens places and scores. Nothing
    where the rulebook declares no criteria for processes.
    """
    found = {process.name: process for process in read_processes(start)}
    if not found:
        return ()
    kriterien = start.kriterien("prozesse")
    method = weighted(kriterien, start.regelwerk)
    ranked = sorted(
        places([process.candidate for process in found.values()], method),
        key=lambda place: (place.rank, place.name),
    )
    begun = beginning(ranked, found, start)
    firm = _firm(tuple(found.values()), method, start)
    return tuple(
        FahrplanProzess(
            aufgabe=place.name,
            platz=shown(place),
            beginnen=begun[place.name].beginnen,
            grund=begun[place.name].grund,
            bewertungen=tuple(bewertungen(found[place.name], kriterien)),
            robustheit=firm[place.name],
        )
        for place in ranked
    )


def _firm(found: tuple[Process, ...], method: Method, start: Start) -> dict[str, Robustheit]:
    """Return how firm each place is, over unknown facts and reasonable weights."""
    wert = start.regelwerk.wert
    first = int(wert("prozesse_mindestens"))
    said = labels(
        "Prozess",
        start.kriterien("prozesse"),
        start.regelwerk,
        {process.name: process.kommunen for process in found},
    )
    candidates = [process.candidate for process in found]
    return {
        firmness.name: robustheit(firmness, first, said)
        for firmness in robustness(candidates, method, first, wert("gewicht_faktor"))
    }
