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
    from collections.abc import Callable
    from concurrent.futures import Executor

    from ikz_rules import Massnahmenplan, Verbundraum


def _numbers(plan: Massnahmenplan) -> list[str]:
    return [measure.nr for measure in plan.massnahmen]


def _written(plan: Massnahmenplan) -> str:
    return plan.model_dump_json()


_READ: dict[str, tuple[Callable[[Massnahmenplan], object], bool]] = {
    "Nummern, hier gelesen": (_numbers, False),
    "Nummern, mit `then` gelesen": (_numbers, True),
    "alles als JSON, hier geschrieben": (_written, False),
    "alles als JSON, mit `then` geschrieben": (_written, True),
}
_COUNT, _REPEATS, _SEED = 500, 7, 20261122


def main() -> None:
    """Print the table."""
    random = Random(_SEED)
    raeume = [some(random, number) for number in range(_COUNT)]
    with ProcessPoolExecutor(1) as one, ProcessPoolExecutor(2) as two:
        ways = (None, one, two)
        for way in ways:
            _spent(raeume[:100], way, _written, there=True)
        _write("| gelesen | hier, ms | ein Prozess, ms | zwei, ms | eins : zwei | hier : zwei |")
        _write(f"| --- |{' --: |' * 5}")
        for what, (read, there) in _READ.items():
            rows = [
                [_spent(raeume, way, read, there=there) for way in ways] for _ in range(_REPEATS)
            ]
            cells = [median(row[way] for row in rows) for way in range(len(ways))]
            cells += [
                median(row[1] / row[2] for row in rows),
                median(row[0] / row[2] for row in rows),
            ]
            shown = (f"{cell:.2f}".replace(".", ",") for cell in cells)
            _write(f"| {what} | {' | '.join(shown)} |")


def _spent(
    raeume: list[Verbundraum],
    executor: Executor | None,
    read: Callable[[Massnahmenplan], object],
    *,
    there: bool,
) -> float:
    """Return the milliseconds per plan; ``there``: it is read where it was made."""
    start = perf_counter()
    for result in recommend_many(raeume, executor=executor, then=read if there else None):
        if result.fehler is not None:
            raise AssertionError("every one of them has a plan")
        if result.plan is not None:
            read(result.plan)
    return (perf_counter() - start) / len(raeume) * 1000


def _write(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
