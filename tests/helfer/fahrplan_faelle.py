"""Small cases for tests of the Fahrplan: cells by Aufgabe and Kommune, and what comes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ikz_rules import Verbundraum, recommend_tasks

if TYPE_CHECKING:
    from ikz_rules import Fahrplan, Regelwerk
    from ikz_rules.model.fahrplan import FahrplanAufgabe, FahrplanGrund, KommunenRangfolge

Raw = dict[str, Any]
FULL = {
    "spezialisierung": "hoch",
    "handlungsbedarf": "hoch",
    "gelegenheit": "ja",
    "vzae": 9,
    "strategisch": "ja",
    "politisch": "ja",
}
"""Everything the criteria ask for, at its highest; ``gelegenheit`` is about the Aufgabe."""
NOTHING = {
    "spezialisierung": "gering",
    "handlungsbedarf": "gering",
    "vzae": 0,
    "strategisch": "nein",
    "politisch": "nein",
}
"""The same at its lowest, as far as a Kommune says it."""
CLEAR = {"neu_per_gesetz": "nein", "gelegenheit": "nein"}
"""What is known of an Aufgabe as such where nothing of it is to stay open."""


def cell(**changes: object) -> Raw:
    """Return a cell in which every criterion is at its lowest but for the changes."""
    return {**NOTHING, **changes}


def aufgabe(name: str, kommunen: object, **more: object) -> Raw:
    """Return an Aufgabe of which everything is known but what its cells leave open."""
    return {"name": name, **CLEAR, "kommunen": kommunen, **more}


def raw(aufgaben: list[Raw] | None, kommunen: str = "A B C", **more: object) -> Raw:
    """Return a Verbundraum as people write it; ``A<B`` is a Kommune A that B runs."""
    people = []
    for word in kommunen.split():
        name, _, by = word.partition("<")
        people.append({"name": name, **({"verwaltet_durch": by} if by else {})})
    found = {"name": "Tal", "kommunen": people, **more}
    return found if aufgaben is None else {**found, "aufgaben": aufgaben}


def fahrplan(
    aufgaben: list[Raw] | None,
    kommunen: str = "A B C",
    regelwerk: Regelwerk | None = None,
    **more: object,
) -> Fahrplan:
    """Return the Fahrplan of a small case."""
    return recommend_tasks(Verbundraum.model_validate(raw(aufgaben, kommunen, **more)), regelwerk)


def entry(plan: Fahrplan, name: str) -> FahrplanAufgabe:
    """Return an Aufgabe of the joint Fahrplan."""
    (found,) = (a for a in plan.aufgaben if a.name == name)
    return found


def grund(plan: Fahrplan, name: str, id_: str) -> FahrplanGrund:
    """Return a ground of an Aufgabe."""
    (found,) = (g for g in entry(plan, name).gruende if g.id == id_)
    return found


def own(plan: Fahrplan, kommune: str) -> KommunenRangfolge:
    """Return a Kommune's own ranking."""
    (found,) = (k for k in plan.kommunen if k.kommune == kommune)
    return found


def kennungen(plan: Fahrplan) -> list[str]:
    """Return the kinds of remarks, in order."""
    return [h.kennung for h in plan.hinweise]
