"""What no single entry shows: cycles, catalogue numbers, list names used twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.graph import closure
from ikz_rules.model.condition import derived_names
from ikz_rules.rulebook.cycles import check_cycles
from ikz_rules.rulebook.fahrplan_checks import check_fahrplan
from ikz_rules.rulebook.size import check_size
from ikz_rules.wording import fold, listed, quoted

if TYPE_CHECKING:
    from ikz_rules.model.angaben import Aufgabenart
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.rulebook.block import Sink
    from ikz_rules.rulebook.draft import Draft


def check(regelwerk: Regelwerk, draft: Draft) -> None:
    """Record every problem of a rulebook whose entries are right each by itself."""
    sink = draft.sink
    _definitions_within(regelwerk, sink)
    check_cycles(regelwerk, draft)
    if not sink.problems:  # circles have no depth, and nothing of them is to be computed
        check_size(regelwerk, sink)
    _blocks(regelwerk, sink)
    _list_names(regelwerk, sink)
    check_fahrplan(regelwerk, draft)


def _definitions_within(regelwerk: Regelwerk, sink: Sink) -> None:
    """A definition must not need what is derived from Merkmale."""
    for merkmal in regelwerk.merkmale.values():
        names = () if merkmal.definition is None else derived_names(merkmal.definition)
        if not all(name.startswith("merkmal:") for name in names):
            sink.add(
                "definition-zu-weit",
                merkmal.location,
                f"Die Definition von {quoted(merkmal.id)} verweist auf ein Ausgangsszenario.",
                "Verwenden Sie nur Angaben, Kennzahlen und Merkmale.",
            )


def _blocks(regelwerk: Regelwerk, sink: Sink) -> None:
    """A parallel block must not need something that itself needs a member of the block."""
    needs = {
        nr: m.voraussetzungen.zwingend if m.voraussetzungen else ()
        for nr, m in regelwerk.massnahmen.items()
    }
    for szenario in regelwerk.ausgangsszenarien.values():
        for schritt in szenario.schritte:
            block = set(schritt.massnahmen)
            for nr in schritt.massnahmen:
                between = closure(needs[nr], needs) - block
                if any(closure(needs[other], needs) & block for other in between):
                    sink.add(
                        "block-unterbrochen",
                        szenario.location,
                        f"Zwischen den gleichzeitigen Maßnahmen {listed(schritt.massnahmen)} "
                        "liegt eine Voraussetzung, die nicht zum Block gehört.",
                        "Nehmen Sie sie in den Block auf.",
                    )


def _list_names(regelwerk: Regelwerk, sink: Sink) -> None:
    """No name of an Aufgabe may mean two kinds, in whatever spelling."""
    first: dict[str, Aufgabenart] = {}
    for entry in regelwerk.aufgabenverzeichnis:
        for name in (entry.name, *entry.synonyme):
            known = first.setdefault(fold(name).replace(" ", ""), entry)
            if known is not entry:
                sink.add(
                    "name-doppelt",
                    entry.location,
                    f"Der Name {quoted(name)} steht auch bei {quoted(known.name)} "
                    f"({known.location}).",
                    "Streichen Sie ihn an einer der beiden Stellen.",
                )
