"""The command behind ``make bench``."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple

from ikz_rules import load_regelwerk
from vergleich import bulk, chart, growth, memory, page, single, spreading, starting, tables
from vergleich.cases import DisagreementError, real, verbundraeume
from vergleich.contest import hold, started
from vergleich.machine import machine
from vergleich.peers.entries import ENTRIES
from vergleich.worker import WorkerError
from vergleich.workload import neutral

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ikz_rules import Regelwerk, Verbundraum
    from vergleich.contest import Contest
    from vergleich.goal import Goal
    from vergleich.growth import Curve
    from vergleich.workload import Workload

Measured = TypeVar("Measured")
Asked = TypeVarTuple("Asked")

_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Extent:
    """How much is measured; whole plans are made of each so many-th case (``every``)."""

    note: str
    cases: int
    every: int
    sets: int
    larger_sets: int
    rounds: int
    processes: int
    evaluations: int
    memory_plans: int
    rules: tuple[int, ...]
    kommunen: tuple[int, ...]
    unknown: tuple[int, ...]


FULL = Extent(
    note="",
    cases=500,
    every=10,
    sets=2000,
    larger_sets=100,
    rounds=7,
    processes=6,
    evaluations=100_000,
    memory_plans=2000,
    rules=growth.RULES,
    kommunen=growth.KOMMUNEN,
    unknown=growth.UNKNOWN,
)
QUICK = Extent(
    note="\n\n**Diese Seite stammt aus einem schnellen Durchgang; ihre Zahlen sind grob.**",
    cases=40,
    every=3,
    sets=100,
    larger_sets=10,
    rounds=2,
    processes=1,
    evaluations=1000,
    memory_plans=100,
    rules=(1, 3, 10),
    kommunen=(2, 4, 20, 40),
    unknown=(0, 5, 20),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure everything and write the page; 1 where two engines disagree or one breaks off."""
    parser = argparse.ArgumentParser(prog="vergleich", add_help=False)
    parser.add_argument("--hilfe", action="help", help="zeigt diese Hilfe")
    parser.add_argument("--schnell", action="store_true", help="misst grob, unter einer Minute")
    parser.add_argument("--ziel", type=Path, default=_ROOT / "docs", help="Ordner der Seite")
    chosen = parser.parse_args(arguments)
    try:
        measure(QUICK if chosen.schnell else FULL, chosen.ziel)
    except (DisagreementError, WorkerError) as error:
        sys.stderr.write(f"\n{error}\n")
        return 1
    sys.stderr.write(f"Geschrieben: {page.NAME} im Ordner {chosen.ziel.name}\n")
    return 0


def measure(extent: Extent, folder: Path) -> None:
    """Measure to the given extent and write the page with its pictures into a folder."""
    book = load_regelwerk()
    raeume = verbundraeume(book, extent.cases)
    with started(ENTRIES) as workers:
        contests = [
            _told(f"Vergleich: {workload.title}", hold, workload, workers, extent.rounds)
            for workload in _workloads(book, raeume, extent)
        ]
    grown = {
        name: _told(f"Wachstum: {_TITLES[name]}", curve, book, extent.rounds, sizes)
        for name, curve, sizes in (
            ("regeln", growth.rules, extent.rules),
            ("kommunen", growth.kommunen, extent.kommunen),
            ("unbekannt", growth.unknown, extent.unknown),
        )
    }
    parts = {
        "art": extent.note,
        "ziele": tables.goals(_goals(book, raeume[:: extent.every], contests, grown, extent)),
        "maschinen": tables.engines(contests, ENTRIES),
        "grundzeiten": tables.base_times(contests),
        "einzeln": single.shown(_told("einzelne Aufrufe", single.timed, extent.processes)),
        **{f"wachstum-{name}": tables.growth(curves) for name, curves in grown.items()},
        "rechner": machine(),
    }
    page.write(folder, page.fill(parts), _pictures(contests[0], grown))


def _goals(
    book: Regelwerk,
    raeume: Sequence[Verbundraum],
    contests: Sequence[Contest],
    grown: Mapping[str, list[Curve]],
    extent: Extent,
) -> list[Goal]:
    rounds, real_cases = extent.rounds, contests[0].workload
    same_cases = replace(real_cases, facts=real_cases.facts[:: extent.every])
    return [
        _told("von Hand", bulk.by_hand, book, real_cases.facts, rounds),
        bulk.against_peers(contests[:2]),
        *_told("ganze Pläne", bulk.whole_plans, book, raeume, same_cases, rounds),
        *growth.goals(grown["regeln"], grown["kommunen"]),
        *starting.goals(_told("Start", starting.starts, 2 * rounds)),
        *_told("Speicher", memory.goals, extent.evaluations, extent.memory_plans),
        _told("viele Pläne", spreading.goal, raeume, rounds),
    ]


def _workloads(
    book: Regelwerk, raeume: Sequence[Verbundraum], extent: Extent
) -> Iterator[Workload]:
    yield real("Regelwerk", book, raeume)
    yield neutral("Kunstaufgabe", extent.sets)
    yield neutral("Regeln × 10", extent.larger_sets, rules=10)
    yield neutral("Angaben × 10", extent.larger_sets, facts=10)


def _pictures(contest: Contest, grown: Mapping[str, list[Curve]]) -> dict[str, str]:
    timed = [(entry, contest.timings.get(entry.key)) for entry in ENTRIES]
    entries = [chart.Bar(e.title, t.many * 1e6, e.own) for e, t in timed if t is not None]
    title = "Das Regelwerk in großer Zahl: Zeit je Fall"
    pictures = {
        "vergleich": chart.bars(
            title,
            "Millionstelsekunden Rechenzeit (jede Linie: zehnmal so viel)",
            sorted(entries, key=lambda bar: bar.value),
        )
    }
    for name, curves in grown.items():
        lines = [
            chart.Line(c.title, tuple(zip(c.sizes, (s * 1000 for s in c.seconds), strict=True)))
            for c in curves
        ]
        title = f"Zeit nach {_TITLES[name]}"
        pictures[f"wachstum-{name}"] = chart.curves(
            title, curves[0].axis, "Tausendstelsekunden", lines
        )
    return pictures


_TITLES = {
    "regeln": "Zahl der Regeln",
    "kommunen": "Zahl der Kommunen",
    "unbekannt": "Zahl der unbekannten Angaben",
}


def _told(what: str, measured: Callable[[*Asked], Measured], *asked: *Asked) -> Measured:
    """Measure, and say on standard error what is done and how long it took."""
    start = perf_counter()
    sys.stderr.write(f"{what} …")
    sys.stderr.flush()
    found = measured(*asked)
    sys.stderr.write(f" {perf_counter() - start:.0f} s\n")
    return found


if __name__ == "__main__":
    sys.exit(main())
