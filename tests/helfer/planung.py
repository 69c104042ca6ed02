"""Cases for planning by verdicts alone, over the delivered rulebook with changes of a test."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ikz_rules import load_regelwerk
from ikz_rules.model.massnahme import Voraussetzungen
from ikz_rules.model.regelwerk import Ausgangsszenario, Schritt
from ikz_rules.planning.case import Case, Fired
from ikz_rules.planning.phases import Phases
from ikz_rules.planning.schedule import Schedule, schedule
from ikz_rules.planning.selection import Selection, select

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

BOOK = load_regelwerk()
SZENARIEN = BOOK.ausgangsszenarien
FREE = ("3.2", "3.3", "3.4", "4.1", "4.3", "4.4")
"""Measures that need nothing."""


def rule_for(nr: str, weight: str = "nutzen_mittel", *tasks: str) -> Fired:
    """Return a rule that recommends a measure, for Aufgaben where some are named."""
    rule = next(r for r in BOOK.regeln.values() if r.massnahme)
    made = replace(rule, id=f"fuer-{nr}", massnahme=nr, zurueckstellen=None, gewicht=weight)
    return Fired(made, frozenset(tasks))


def put_off(nr: str, name: str = "") -> Fired:
    """Return a rule that puts a measure off."""
    rule = replace(rule_for(nr).regel, id=name or f"nicht-{nr}", massnahme=None)
    return Fired(replace(rule, zurueckstellen=nr))


def step(*massnahmen: str, art: str = "massnahme", phase: int = 1) -> Schritt:
    """Return a step of a scenario."""
    return Schritt(art, "Schritt", massnahmen, phase, "Weil es so ist.")


def szenario(*schritte: Schritt, name: str = "S9") -> Ausgangsszenario:
    """Return a scenario that prescribes these steps."""
    return replace(SZENARIEN["S1"], id=name, stem=f"{name.lower()}-eigenes", schritte=schritte)


def needing(nr: str, book: Regelwerk = BOOK, **needed: tuple[str, ...]) -> Regelwerk:
    """Return the rulebook where a measure needs what is said by kind, and nothing else."""
    massnahme = replace(book.massnahmen[nr], voraussetzungen=Voraussetzungen(**needed))
    return replace(book, massnahmen={**book.massnahmen, nr: massnahme})


def case(*fired: Fired, **more: object) -> Case:
    """Return a case where these rules fired."""
    return replace(Case(BOOK, fired), **more)  # type: ignore[arg-type]


def selected(*fired: Fired, **more: object) -> Selection:
    """Return what stands in the plan."""
    return select(case(*fired, **more))


def planned(*fired: Fired, **more: object) -> Schedule:
    """Return the order of the plan."""
    found = case(*fired, **more)
    return schedule(found, select(found))


def phases(*fired: Fired, **more: object) -> Phases:
    """Return the measures before they have phases."""
    found = case(*fired, **more)
    return Phases(found, select(found))
