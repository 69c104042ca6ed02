"""How much two processes gain over one, in bulk.

Run: ``python benchmarks/viele.py`` (the package installed). Prints a Markdown table: milliseconds
per plan in this process, with one worker and with two, as medians of interleaved repeats, and the
median of the ratios within each repeat. Needs two cores without other load.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from random import Random
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from dauerlauf_faelle import some

from ikz_rules import recommend_many

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ikz_rules import Verbundraum

_COUNT, _REPEATS, _SEED = 500, 7, 20261122


def main() -> None:
    """Print the table."""
    random = Random(_SEED)
    raeume = [some(random, number) for number in range(_COUNT)]
    with ProcessPoolExecutor(1) as one, ProcessPoolExecutor(2) as two:
        ways = (None, one, two)
        for way in ways:
            _seconds(raeume[:100], way)
        rows = [[_seconds(raeume, way) / _COUNT * 1000 for way in ways] for _ in range(_REPEATS)]
    cells = [median(row[way] for row in rows) for way in range(len(ways))]
    cells += [median(row[1] / row[2] for row in rows), median(row[0] / row[2] for row in rows)]
    _write("| hier, ms | ein Prozess, ms | zwei, ms | eins : zwei | hier : zwei |")
    _write(f"|{' --: |' * len(cells)}")
    _write(f"| {' | '.join(f'{cell:.2f}'.replace('.', ',') for cell in cells)} |")


def _seconds(raeume: list[Verbundraum], executor: Executor | None) -> float:
    start = perf_counter()
    if not all(result.plan for result in recommend_many(raeume, executor=executor)):
        raise AssertionError("every one of them has a plan")
    return perf_counter() - start


def _write(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
