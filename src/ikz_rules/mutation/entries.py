"""All mutants of a rulebook: of rules, Merkmale, scenarios, numbers, and of the Fahrplan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ikz_rules.evaluation.phrases import shown, switched
from ikz_rules.mutation.conditions import variants
from ikz_rules.mutation.fahrplan import fahrplan_mutants
from ikz_rules.mutation.mutant import Change, Mutant
from ikz_rules.mutation.thresholds import threshold_mutants, weight_mutants
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.angaben import Merkmal
    from ikz_rules.model.regelwerk import Ausgangsszenario, Regel, Regelwerk

_DAY = timedelta(days=1)
_NEXT = {
    "nutzen_hoch": "nutzen_mittel",
    "nutzen_mittel": "nutzen_gering",
    "nutzen_gering": "nutzen_mittel",
}


def mutants(regelwerk: Regelwerk) -> Iterator[Mutant]:
    """Yield every mutant of a rulebook, in the same order for the same rulebook."""
    for regel in regelwerk.regeln.values():
        yield from _of_rule(regel, regelwerk)
    for merkmal in regelwerk.merkmale.values():
        yield from _of_merkmal(merkmal, regelwerk)
    for szenario in regelwerk.ausgangsszenarien.values():
        yield from _of_szenario(szenario)
    yield from threshold_mutants(regelwerk)
    yield from weight_mutants(regelwerk)
    yield from fahrplan_mutants(regelwerk)


def _of_rule(regel: Regel, regelwerk: Regelwerk) -> Iterator[Mutant]:
    def mutant(art: str, text: str, new: Regel | None) -> Mutant:
        change = Change("regeln", regel.id, regel, new)
        return Mutant(art, f"regeln:{regel.id}", text, (change,), regel.location)

    name = quoted(regel.id)
    yield mutant("entfernt", f"die Regel {name} entfernt", None)
    for variant in variants(regel.wenn, regelwerk):
        text = f"in der Regel {name} {variant.text}"
        yield mutant(variant.art, text, replace(regel, wenn=variant.condition))
    if regel.gewicht in _NEXT:
        other = _NEXT[regel.gewicht]
        words = [f"gewicht: {weight.removeprefix('nutzen_')}" for weight in (regel.gewicht, other)]
        text = switched(f"in der Regel {name}", *words)
        yield mutant("gewicht", text, replace(regel, gewicht=other))
    for field, day in (("gueltig_ab", regel.gueltig_ab), ("gueltig_bis", regel.gueltig_bis)):
        for moved in (day - _DAY, day + _DAY) if day else ():
            words = [f"{field} {shown(d)}" for d in (day, moved) if d]
            changed: dict[str, Any] = {field: moved}
            text = switched(f"in der Regel {name}", *words)
            yield mutant("gueltigkeit", text, replace(regel, **changed))
    for what, new in _without_a_conclusion(regel, regelwerk):
        yield mutant("folge", f"in der Regel {name} {what} weggelassen", new)


def _without_a_conclusion(regel: Regel, regelwerk: Regelwerk) -> Iterator[tuple[str, Regel]]:
    """Yield the rule without one of its conclusions; one alone stands and falls with the rule.

    Where Kommunen only coordinate, no plan names a ground, so there is none to leave out.
    """
    known = regelwerk.massnahmen.get(regel.massnahme or "")
    if regel.anlass is not None and known is not None and known.art != "koordinierend":
        yield f"der Anlass {quoted(regel.anlass)}", replace(regel, anlass=None)
    found: list[tuple[str, Regel]] = []
    if regel.massnahme is not None:
        found.append(("„empfehlen“", replace(regel, massnahme=None, gewicht=None, anlass=None)))
    if regel.hinweis is not None:
        found.append(("der Hinweis", replace(regel, hinweis=None)))
    if regel.zurueckstellen is not None:
        found.append(("„zurueckstellen“", replace(regel, zurueckstellen=None)))
    for package in regel.arbeitspakete:
        left = tuple(other for other in regel.arbeitspakete if other != package)
        found.append((f"das Arbeitspaket {quoted(package)}", replace(regel, arbeitspakete=left)))
    if len(found) > 1:
        yield from found


def _of_merkmal(merkmal: Merkmal, regelwerk: Regelwerk) -> Iterator[Mutant]:
    if merkmal.definition is None:
        return
    for variant in variants(merkmal.definition, regelwerk):
        new = replace(merkmal, definition=variant.condition)
        change = Change("merkmale", merkmal.id, merkmal, new)
        text = f"beim Merkmal {quoted(merkmal.id)} {variant.text}"
        yield Mutant(variant.art, f"merkmale:{merkmal.id}", text, (change,), merkmal.location)


def _of_szenario(szenario: Ausgangsszenario) -> Iterator[Mutant]:
    def mutant(art: str, text: str, new: Ausgangsszenario) -> Mutant:
        change = Change("ausgangsszenarien", szenario.id, szenario, new)
        shown = f"beim Ausgangsszenario {quoted(szenario.id)} {text}"
        entry = f"ausgangsszenarien:{szenario.id}"
        return Mutant(art, entry, shown, (change,), szenario.location)

    fields = ("mindest_punkte", "mindest_angegeben")
    for field, schwelle in zip(fields, szenario.schwellen, strict=True):
        known = getattr(szenario, field)
        for value in (known - 1, known + 1) if not schwelle else ():
            if 0 <= value <= len(szenario.punkte):
                text = switched("", f"{field} {known}", f"{field} {value}").strip()
                yield mutant("zahl", text, replace(szenario, **{field: value}))
    for punkt in szenario.punkte:
        left = tuple(other for other in szenario.punkte if other != punkt)
        text = f"der Punkt {quoted(listed(punkt, 'oder'))} weggelassen"
        yield mutant("weggelassen", text, replace(szenario, punkte=left))
    for index, schritt in enumerate(szenario.schritte):
        steps = szenario.schritte[:index] + szenario.schritte[index + 1 :]
        text = f"der Schritt {quoted(schritt.titel)} weggelassen"
        yield mutant("folge", text, replace(szenario, schritte=steps))
