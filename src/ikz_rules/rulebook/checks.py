"""What no single entry shows: cycles, catalogue numbers, list names used twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.graph import closure, find_cycle
from ikz_rules.model.condition import derived_names
from ikz_rules.wording import fold, listed, quoted

if TYPE_CHECKING:
    from ikz_rules.model.angaben import Aufgabenart
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.rulebook.block import Sink


def check(regelwerk: Regelwerk, sink: Sink) -> None:
    """Record every problem of a rulebook whose entries are right each by itself."""
    _prerequisite_cycles(regelwerk, sink)
    _merkmal_cycles(regelwerk, sink)
    _blocks(regelwerk, sink)
    _list_names(regelwerk, sink)
    _succession(regelwerk, sink)


def prerequisites(massnahme: Massnahme) -> tuple[str, ...]:
    """Return all measures that should come before, of whatever kind."""
    needed = massnahme.voraussetzungen
    return () if needed is None else (*needed.zwingend, *needed.teilweise, *needed.hilfreich)


def _prerequisite_cycles(regelwerk: Regelwerk, sink: Sink) -> None:
    cycle = find_cycle({nr: prerequisites(m) for nr, m in regelwerk.massnahmen.items()})
    if cycle:
        sink.add(
            "voraussetzungen-im-kreis",
            regelwerk.massnahmen[cycle[0]].location,
            f"Die Voraussetzungen von {listed(cycle)} drehen sich im Kreis."
            if len(cycle) > 1
            else f"Die Maßnahme {cycle[0]} setzt sich selbst voraus.",
            "Streichen Sie eine davon." if len(cycle) > 1 else "Streichen Sie das.",
        )


def _merkmal_cycles(regelwerk: Regelwerk, sink: Sink) -> None:
    needs = {
        f"merkmal:{m.id}": () if m.definition is None else derived_names(m.definition)
        for m in regelwerk.merkmale.values()
    }
    for merkmal in regelwerk.merkmale.values():
        beyond = [n for n in needs[f"merkmal:{merkmal.id}"] if not n.startswith("merkmal:")]
        if beyond:
            sink.add(
                "definition-zu-weit",
                merkmal.location,
                f"Die Definition von {quoted(merkmal.id)} verweist auf ein Ausgangsszenario.",
                "Verwenden Sie nur Angaben, Kennzahlen und Merkmale.",
            )
    cycle = find_cycle(needs) if not sink.problems else []
    if cycle:
        names = [name.removeprefix("merkmal:") for name in cycle]
        sink.add(
            "definition-im-kreis",
            regelwerk.merkmale[names[0]].location,
            f"Die Definitionen von {listed(map(quoted, names))} drehen sich im Kreis."
            if len(names) > 1
            else f"Die Definition von {quoted(names[0])} verweist auf sich selbst.",
            "Streichen Sie einen der Verweise.",
        )


def _succession(regelwerk: Regelwerk, sink: Sink) -> None:
    regeln = regelwerk.regeln
    cycle = find_cycle({r.id: (r.ersetzt,) if r.ersetzt else () for r in regeln.values()})
    if cycle:
        sink.add(
            "ersetzt-im-kreis",
            regeln[cycle[0]].location,
            f"Die Regeln {listed(map(quoted, cycle))} ersetzen sich im Kreis."
            if len(cycle) > 1
            else f"Die Regel {quoted(cycle[0])} ersetzt sich selbst.",
            "Streichen Sie „ersetzt“ bei der ältesten." if len(cycle) > 1 else "Streichen Sie das.",
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
