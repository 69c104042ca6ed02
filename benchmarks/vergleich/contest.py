"""All engines on one workload: first that they derive the same, then who is how fast."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from vergleich.cases import DisagreementError
from vergleich.peers.entries import BASE
from vergleich.peers.own import Loop
from vergleich.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vergleich.peers.entries import Entry
    from vergleich.workload import Workload

_SINGLE_SETS = 300
"""So many fact sets are enough for the median of single evaluations."""


@dataclass(frozen=True)
class Timing:
    """What an engine took: seconds per evaluation, medians over the rounds.

    ``one``: by the clock. ``many``: of the processor, all threads of the engine together.

    ``one_ratio`` and ``many_ratio``: the medians of the ratios to the base engine in the same
    round; None where the base engine is missing.
    """

    one: float
    many: float
    one_ratio: float | None
    many_ratio: float | None


@dataclass(frozen=True)
class Contest:
    """A workload's result: timings by the keys of the engines; who is missing is not in it."""

    workload: Workload
    rounds: int
    timings: dict[str, Timing]


@contextmanager
def started(entries: Sequence[Entry]) -> Iterator[list[Worker]]:
    """Start a process for each engine that can be imported; end them all afterwards."""
    with ExitStack() as stack:
        yield [stack.enter_context(Worker(entry)) for entry in entries if not entry.missing()]


def hold(workload: Workload, workers: Sequence[Worker], rounds: int) -> Contest:
    """Time all engines on one workload, interleaved round by round.

    Raises DisagreementError, before anything is timed, where one derives something else than
    plain forward chaining does.
    """
    expected = expectation(workload)
    for worker in workers:
        check(worker.entry.title, worker.load(workload), expected)
    one = _rounds(workers, rounds, lambda worker: worker.one(_SINGLE_SETS))
    many = _rounds(workers, rounds, lambda worker: worker.many())
    return Contest(
        workload,
        rounds,
        {
            key: Timing(
                median(one[key]),
                median(many[key]),
                _ratio(one[key], one.get(BASE.key)),
                _ratio(many[key], many.get(BASE.key)),
            )
            for key in one
        },
    )


def expectation(workload: Workload) -> list[frozenset[int]]:
    """Return what follows from each fact set, by the plainest way there is."""
    loop = Loop(workload.program)
    return [frozenset(loop.one(facts)) for facts in workload.facts]


def check(
    title: str, results: Sequence[Sequence[frozenset[int]]], expected: Sequence[frozenset[int]]
) -> None:
    """Raise DisagreementError where an engine derived something else, singly or in bulk."""
    for found in results:
        for number, (derived, wanted) in enumerate(zip(found, expected, strict=True), start=1):
            if derived != wanted:
                raise DisagreementError(
                    f"{title} leitet aus Fall {number} etwas anderes ab: "
                    f"zu viel {sorted(derived - wanted)[:5]}, "
                    f"zu wenig {sorted(wanted - derived)[:5]}. Es wird nichts gemessen."
                )


def _rounds(
    workers: Sequence[Worker], rounds: int, measure: Callable[[Worker], float]
) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {worker.entry.key: [] for worker in workers}
    for _ in range(rounds):
        for worker in workers:
            times[worker.entry.key].append(measure(worker))
    return times


def _ratio(times: Sequence[float], base: Sequence[float] | None) -> float | None:
    if base is None:
        return None
    return median(time / other for time, other in zip(times, base, strict=True))
