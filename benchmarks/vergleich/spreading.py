"""Goal 6: many plans over any executor of concurrent.futures."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from time import perf_counter
from typing import TYPE_CHECKING

from ikz_rules import recommend_many
from vergleich.goal import Goal, german
from vergleich.rounds import in_turns, ratio

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Executor

    from ikz_rules import Massnahmenplan, Verbundraum

_WANTED = "viele Pläne über einen beliebigen Executor, gleiche Ergebnisse in gleicher Folge"
_LIMIT = "läuft"


def goal(raeume: Sequence[Verbundraum], rounds: int) -> Goal:
    """Spread plans over processes and threads: the same results in the same order."""
    cores = os.cpu_count() or 1
    raeume = [*raeume] * 4  # enough for every process to have something to do
    with (
        ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as processes,
        ThreadPoolExecutor(cores) as threads,
    ):
        same = _plans(raeume, None)
        alike = all(_plans(raeume, pool) == same for pool in (processes, threads))
        found = in_turns(
            {
                "einer": lambda: _plans(raeume, None),
                "alle": lambda: _plans(raeume, processes),
            },
            rounds,
            perf_counter,
        )
    faster = german(ratio(found, "einer", "alle"))
    measured = f"läuft, mit {cores} Prozessen {faster}-mal so schnell"
    why = "Prozesse oder Fäden liefern etwas anderes als der Aufruf ohne sie."
    return Goal("6", _WANTED, _LIMIT, measured if alike else "andere Ergebnisse", alike, why)


def _plans(raeume: Sequence[Verbundraum], executor: Executor | None) -> list[str]:
    """Return all plans as JSON, written where they were made."""
    results = recommend_many(raeume, executor=executor, then=_written)
    return [f"{result.index} {result.ergebnis}" for result in results]


def _written(plan: Massnahmenplan) -> str:
    return plan.model_dump_json()
