"""Single calls as a user makes them, timed by pyperf: in several processes each, with the spread.

``python -m vergleich.single`` is the script that pyperf starts again and again (its options:
``--help``). pyperf measures one call after the other; where calls are compared, turns are taken
instead (``rounds``, ``contest``).
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ikz_rules import load_regelwerk, read_verbundraum, recommend
from ikz_rules.engines import durable
from ikz_rules.rulebook.files import packaged_rules
from vergleich.goal import german
from vergleich.tables import table

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules import Verbundraum

EXAMPLE = Path(__file__).parents[2] / "beispiele/gemischt.yaml"


@dataclass(frozen=True)
class Single:
    """What a call took: mean and standard deviation in seconds, over so many values."""

    title: str
    mean: float
    spread: float
    values: int


def calls() -> dict[str, Callable[[], object]]:
    """Return the calls by what the page says of them; durable-rules where it is installed."""
    found: dict[str, Callable[[], object]] = {
        "Regeln einlesen (alle Dateien)": lambda: load_regelwerk(packaged_rules()),
        "Verbundraum einlesen (YAML, fünf Kommunen)": lambda: read_verbundraum(EXAMPLE),
        "Plan, nur Nummern gelesen": lambda: _numbers("generated"),
        "Plan, alles gelesen": lambda: recommend(_raum(), prefer="generated").model_dump(),
    }
    if durable.available():
        found["Plan mit durable-rules, nur Nummern gelesen"] = lambda: _numbers("durable")
    return found


def _numbers(prefer: str) -> list[str]:
    plan = recommend(_raum(), prefer=prefer)  # type: ignore[arg-type]
    return [measure.nr for measure in plan.massnahmen]


@cache
def _raum() -> Verbundraum:
    return read_verbundraum(EXAMPLE)


def timed(processes: int) -> list[Single]:
    """Have pyperf time all calls in so many processes each; none where it is not installed."""
    if find_spec("pyperf") is None:
        return []
    with TemporaryDirectory() as folder:
        file = Path(folder) / "pyperf.json"
        extent = ["--processes", str(processes), "--output", str(file)]
        command = [sys.executable, "-m", __name__, "--quiet", "--copy-env", *extent]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - this file
        return read(file)


def read(file: Path) -> list[Single]:
    """Return what pyperf wrote to a file."""
    import pyperf  # noqa: PLC0415 - of the extra

    suite = pyperf.BenchmarkSuite.load(str(file))
    return [
        Single(
            one.get_name(),
            one.mean(),
            one.stdev() if one.get_nvalue() > 1 else 0.0,
            one.get_nvalue(),
        )
        for one in suite.get_benchmarks()
    ]


def shown(found: list[Single]) -> str:
    """Return the table of the page."""
    if not found:
        return "Nicht gemessen: pyperf ist nicht installiert."
    rows = [
        [one.title, german(one.mean * 1000), german(one.spread * 1000), str(one.values)]
        for one in found
    ]
    return table(["Aufruf", "im Mittel, ms", "Streuung, ms", "Messwerte"], rows)


def main() -> None:
    """Let pyperf time the calls."""
    import pyperf  # noqa: PLC0415 - of the extra

    runner = pyperf.Runner()
    for title, call in calls().items():
        runner.bench_func(title, call)


if __name__ == "__main__":
    main()
