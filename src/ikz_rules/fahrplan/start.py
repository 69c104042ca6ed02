"""What a Fahrplan starts from: the facts, the rules, and what planning made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.facts.typed import read_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.evaluation.evidence import Explainer
    from ikz_rules.model.fahrplanregeln import Fahrplanregeln, Kriterium
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Scope, Situation, Value
    from ikz_rules.model.verbundraum import Aufgabe, Verbundraum
    from ikz_rules.planning.case import Case
    from ikz_rules.planning.selection import Selection


@dataclass(frozen=True, slots=True)
class Start:
    """The canonical Verbundraum with its situation, its case and what was selected."""

    verbundraum: Verbundraum
    regelwerk: Regelwerk
    regeln: Fahrplanregeln
    situation: Situation
    explainer: Explainer
    case: Case
    selection: Selection
    scopes: Mapping[str, Scope]
    cells: Mapping[str, Mapping[str, Mapping[str, Value]]]

    def kriterien(self, fuer: str) -> tuple[Kriterium, ...]:
        """Return the criteria for aufgaben, prozesse or ideen, in order of their ids."""
        return kriterien(self.regelwerk, fuer)

    def known(self, aufgabe: str, kommune: str) -> Mapping[str, Value]:
        """Return what is known of an Aufgabe in a Kommune, facts of the Aufgabe itself included.

        Names of Angaben map to typed values; what is unknown is missing.
        """
        return {**self.scopes[aufgabe].values, **self.cells[aufgabe].get(kommune, {})}

    def members(self, aufgabe: str) -> tuple[str, ...]:
        """Return the Kommunen that have an Aufgabe, sorted; empty where nobody has said who."""
        return self.scopes[aufgabe].members


def kriterien(regelwerk: Regelwerk, fuer: str) -> tuple[Kriterium, ...]:
    """Return the criteria for aufgaben, prozesse or ideen, in order of their ids."""
    return tuple(k for k in regelwerk.kriterien.values() if k.fuer == fuer)


def begin(
    verbundraum: Verbundraum,
    regelwerk: Regelwerk,
    situation: Situation,
    explainer: Explainer,
    case: Case,
    selection: Selection,
) -> Start:
    """Return what a Fahrplan starts from. The rulebook has the section ``fahrplan``."""
    if regelwerk.fahrplan is None:
        raise AssertionError("checked before")
    return Start(
        verbundraum,
        regelwerk,
        regelwerk.fahrplan,
        situation,
        explainer,
        case,
        selection,
        {scope.name: scope for scope in situation.aufgaben},
        {a.name: dict(_cells(a, regelwerk)) for a in verbundraum.aufgaben or ()},
    )


def _cells(aufgabe: Aufgabe, regelwerk: Regelwerk) -> Iterator[tuple[str, dict[str, Value]]]:
    """Yield what each Kommune says, typed; every name in a cell is declared."""
    for name, cell in aufgabe.kommunen.items():
        typed = ((key, read_value(regelwerk.angaben[key], raw)) for key, raw in cell.items())
        yield name, {key: value for key, value in typed if value is not None}
