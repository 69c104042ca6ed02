"""Ideas, ranked by the declared criteria and screened: what becomes of each, and why (N126)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import marked
from ikz_rules.fahrplan.firmness import robustheit
from ikz_rules.fahrplan.labels import labels
from ikz_rules.fahrplan.own_rankings import shown
from ikz_rules.fahrplan.screening import Screening
from ikz_rules.fahrplan.topics import group_of_idee
from ikz_rules.fahrplan.voices import bewertung
from ikz_rules.model.fahrplan import FahrplanIdee
from ikz_rules.planning.merit import candidate, idea_criteria, idea_method, said_of
from ikz_rules.ranking.candidate import Method
from ikz_rules.ranking.places import places
from ikz_rules.ranking.robust import robustness

if TYPE_CHECKING:
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplan import Bewertung, Robustheit
    from ikz_rules.model.verbundraum import Idee
    from ikz_rules.ranking.candidate import Place

_EQUAL = Method((Fraction(1),))
"""Without criteria nothing is known of any idea: all are equal."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """An idea with its place, what the criteria make of it, and how firm that is."""

    idee: Idee
    place: Place
    bewertungen: tuple[Bewertung, ...]
    robustheit: Robustheit


def ideen(start: Start) -> tuple[FahrplanIdee, ...]:
    """Return all ideas of the input, the best first, equal ones by name.

    The order is that in which the plan considers them. What is unknown widens places and scores.
    """
    ranked = sorted(_ranked(start), key=lambda r: (r.place.rank, r.idee.name))
    screening = Screening(start, {r.idee.name: r.place.score for r in ranked})
    return tuple(_shown(found, screening, start) for found in ranked)


def _ranked(start: Start) -> list[Ranked]:
    regelwerk = start.regelwerk
    method = idea_method(regelwerk) or _EQUAL
    candidates = [candidate(idee, regelwerk) for idee in start.case.ideen]
    first = int(regelwerk.wert("vorhaben_hoechstens"))
    firm = robustness(candidates, method, first, regelwerk.wert("gewicht_faktor"))
    said = labels("Idee", idea_criteria(regelwerk), regelwerk, {})
    return [
        Ranked(idee, place, _bewertungen(idee, start), robustheit(firmness, first, said))
        for idee, place, firmness in zip(
            start.case.ideen, places(candidates, method), firm, strict=True
        )
    ]


def _bewertungen(idee: Idee, start: Start) -> tuple[Bewertung, ...]:
    known = said_of(idee)
    return tuple(
        bewertung(k, marked(k, known, start.regelwerk), known)
        for k in idea_criteria(start.regelwerk)
    )


def _shown(found: Ranked, screening: Screening, start: Start) -> FahrplanIdee:
    idee = found.idee
    stand, grund = screening.of(idee, found.bewertungen)
    return FahrplanIdee(
        name=idee.name,
        massnahme=idee.massnahme,
        platz=shown(found.place),
        stand=stand,
        grund=grund,
        arbeitsgruppe=group_of_idee(idee.name, idee.massnahme, start),
        bewertungen=found.bewertungen,
        robustheit=found.robustheit,
    )
