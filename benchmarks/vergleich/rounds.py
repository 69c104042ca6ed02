"""Several calls timed in turns, so that a noisy machine hits all of them alike."""

from __future__ import annotations

import gc
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Times = dict[str, list[float]]


def in_turns(
    calls: Mapping[str, Callable[[], object]],
    rounds: int,
    clock: Callable[[], float] = process_time,
) -> Times:
    """Return the seconds of each call in each round (A B C A B C …), after one to warm up.

    Seconds of the processor that this process used, so that others on the machine do not count;
    where other processes do the work, another ``clock`` is needed. What was in memory before is
    left out when Python looks for garbage: it is there for all calls, and no one of them has to
    pay for what the others need.
    """
    for call in calls.values():
        call()
    times: Times = {name: [] for name in calls}
    gc.collect()
    gc.freeze()
    try:
        for _ in range(rounds):
            for name, call in calls.items():
                gc.collect()
                start = clock()
                call()
                times[name].append(clock() - start)
    finally:
        gc.unfreeze()
    return times


def ratio(times: Times, name: str, base: str) -> float:
    """Return the median of the ratios of two calls in the same round."""
    return median(a / b for a, b in zip(times[name], times[base], strict=True))
