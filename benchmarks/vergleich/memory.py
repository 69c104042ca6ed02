"""Goal 5: what a process holds after very many evaluations, asked of the operating system."""

from __future__ import annotations

import gc
import resource
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules import load_regelwerk, recommend
from ikz_rules.engines import durable
from ikz_rules.engines.run import Engine
from vergleich.cases import real, verbundraeume
from vergleich.goal import Goal, plain

if TYPE_CHECKING:
    from collections.abc import Callable

_CASES = 25
_LIMIT = 1.0
"""MiB between the first tenth and the end: so much a process breathes without growing."""


def growth(kind: str, count: int) -> float:
    """Return by how many MiB a fresh process grew from the first tenth of ``count`` to the end.

    ``kind``: generated or durable (evaluations), plan (whole plans).
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(grown, kind, count).result()


def grown(kind: str, count: int) -> float:
    """Do the work of ``growth`` in this process."""
    work = _work(kind)
    for number in range(count // 10):
        work(number)
    before = held()
    for number in range(count // 10, count):
        work(number)
    return (held() - before) / 2**20


def goals(evaluations: int, plans: int) -> list[Goal]:
    """Return the goal for each executor that is there, and for whole plans."""
    kinds = [("5a", "generated", f"{plain(evaluations)} Auswertungen, erzeugtes Programm")]
    if durable.available():
        kinds.append(("5b", "durable", f"{plain(evaluations)} Auswertungen, durable-rules"))
    kinds.append(("5c", "plan", f"{plain(plans)} ganzen Plänen"))
    return [
        _goal(
            number, f"Speicher nach {what}", growth(kind, plans if kind == "plan" else evaluations)
        )
        for number, kind, what in kinds
    ]


def _goal(number: str, wanted: str, mebibytes: float) -> Goal:
    return Goal(
        number,
        wanted,
        f"höchstens {plain(_LIMIT)} MiB mehr",
        f"{mebibytes:.2f} MiB mehr".replace(".", ","),
        mebibytes <= _LIMIT,
        "Der Prozess hält am Ende mehr als nach dem ersten Zehntel.",
    )


def _work(kind: str) -> Callable[[int], object]:
    book = load_regelwerk()
    raeume = verbundraeume(book, _CASES)
    if kind == "plan":
        return lambda number: recommend(raeume[number % _CASES], book, prefer="generated")
    workload = real(kind, book, raeume)
    engine = Engine(workload.program, "durable" if kind == "durable" else "generated")
    return lambda number: engine.derive(workload.facts[number % _CASES])


def held() -> int:
    """Return the bytes of memory that this process holds now; where unknown, at most ever held."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return pages * resource.getpagesize()
