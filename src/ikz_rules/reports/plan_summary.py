"""One paragraph: whom the plan is for, which Ausgangsszenarien were recognised, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.values import JA
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.plan import Massnahmenplan, PlanMerkmal, PlanSzenario

_SHOWN_NAMES = 8
_NOT_YET = 4


def summary(plan: Massnahmenplan) -> Iterator[str]:
    """Yield the sentences of the paragraph."""
    yield f"Der Plan gilt für {_kommunen(plan)}. "
    for stufe, leads in _LEADS.items():
        found = [s for s in plan.ausgangsszenarien if s.stufe == stufe]
        for index, szenario in enumerate(found):
            lead = leads[min(index, 1)].format(_title(szenario))
            yield f"{lead}: {_symptoms(szenario, plan)}. "
    unknown = [s for s in plan.ausgangsszenarien if s.stufe == "unbekannt"]
    if unknown:
        yield f"Ob {_titles(unknown, 'oder')} vorliegt, lässt sich noch nicht sagen. "
    absent = [s for s in plan.ausgangsszenarien if s.stufe == "nicht_erkannt"]
    if absent:
        yield f"Nicht erkannt: {_titles(absent, 'und')}. "
    yield _extent(plan)


def _kommunen(plan: Massnahmenplan) -> str:
    names = [k.name for k in plan.verbundraum.kommunen]
    if len(names) == 1:
        return f"eine Kommune ({names[0]})"
    if len(names) > _SHOWN_NAMES:
        rest = len(names) - _SHOWN_NAMES
        shown = f"{', '.join(names[:_SHOWN_NAMES])} und {number(rest)} weitere"
    else:
        shown = listed(names)
    return f"{number(len(names))} Kommunen ({shown})"


_LEADS = {
    "erkannt": ("Erkannt ist das Ausgangsszenario {}, denn es gilt", "Erkannt ist auch {}"),
    "anzeichen": ("Nur Anzeichen gibt es für {}", "Nur Anzeichen gibt es auch für {}"),
}


def _title(szenario: PlanSzenario) -> str:
    return f"{szenario.id} {quoted(szenario.titel)}"


def _titles(found: list[PlanSzenario], last: str) -> str:
    return listed((_title(s) for s in found), last)


def _symptoms(szenario: PlanSzenario, plan: Massnahmenplan) -> str:
    """Name the Merkmale that hold, each with its origin."""
    shown = []
    for name in szenario.erfuellt:
        merkmal = plan.merkmale[name]
        shown.append(f"{merkmal.titel} ({_origin(merkmal, len(plan.verbundraum.kommunen))})")
    return "; ".join(shown)


def _origin(merkmal: PlanMerkmal, kommunen: int) -> str:
    """Say where a Merkmal comes from; and how many said so, where not all Kommunen did."""
    said = {fact.wert: len(fact.wo) for fact in merkmal.angaben}
    if merkmal.herkunft == "abgeleitet" or said.get(JA, kommunen) == kommunen:
        return merkmal.herkunft
    some = "einer" if said[JA] == 1 else number(said[JA])
    return f"angegeben von {some} der {number(kommunen)} Kommunen"


def _extent(plan: Massnahmenplan) -> str:
    later = sum(measure.phase == _NOT_YET for measure in plan.massnahmen)
    now = len(plan.massnahmen) - later
    if not now:
        return "Nach den Angaben wird derzeit keine Maßnahme empfohlen."
    phases = len({measure.phase for measure in plan.massnahmen} - {_NOT_YET})
    many = "eine Maßnahme" if now == 1 else f"{number(now)} Maßnahmen"
    where = "einer Phase" if phases == 1 else f"{number(phases)} Phasen"
    more = f"; dazu {number(later)}, die vorerst noch warten" if later else ""
    if later == 1:
        more = "; dazu eine, die vorerst noch wartet"
    return f"Der Plan empfiehlt {many} in {where}{more}."
