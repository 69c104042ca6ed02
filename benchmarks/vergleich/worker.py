"""One engine in a process of its own: it takes orders through a pipe and answers with figures."""

from __future__ import annotations

import gc
from multiprocessing import get_context
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from vergleich.peers.entries import Entry
    from vergleich.peers.peer import Peer
    from vergleich.workload import Workload


_LEAST = 0.1
"""Seconds: what takes less is repeated, and the median of the repeats counts."""


class WorkerError(Exception):
    """An engine's process failed; the message says which and why."""


class Worker:
    """The parent's end: starts the process, asks, and ends it."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        context = get_context("spawn")
        self._pipe, end = context.Pipe()
        self._process = context.Process(target=_serve, args=(end, entry), daemon=True)
        self._process.start()
        end.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pipe.close()
        self._process.join(timeout=10)
        self._process.kill()

    def load(self, workload: Workload) -> tuple[list[frozenset[int]], list[frozenset[int]]]:
        """Load a workload; return what is derived from each fact set, one by one and in bulk."""
        found: tuple[list[frozenset[int]], list[frozenset[int]]] = self._ask("load", workload)
        return found

    def one(self, sets: int) -> float:
        """Return the median of the seconds of single evaluations, of the first so many sets."""
        return float(self._ask("one", sets))

    def many(self) -> float:
        """Return the processor's seconds per evaluation when all fact sets come in a row."""
        return float(self._ask("many", None))

    def _ask(self, order: str, value: object) -> Any:
        try:
            self._pipe.send((order, value))
            answer = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise WorkerError(f"{self.entry.title}: Der Prozess ist abgebrochen.") from error
        if isinstance(answer, Exception):
            raise WorkerError(f"{self.entry.title}: {answer}")
        return answer


def _serve(pipe: Connection, entry: Entry) -> None:
    served: Served | None = None
    while True:
        try:
            order, value = pipe.recv()
        except EOFError:
            return
        try:
            if order == "load":
                served = Served(entry.load(value.program), value)
                pipe.send(served.results())
            elif served is not None:
                pipe.send(served.one(value) if order == "one" else served.many())
        except Exception as error:  # noqa: BLE001 - whatever it is, the parent says it
            pipe.send(RuntimeError(f"{type(error).__name__}: {error}"[:300]))


class Served:
    """A loaded engine with the facts in its own form; only the engine's calls are timed."""

    def __init__(self, peer: Peer, workload: Workload) -> None:
        self._peer = peer
        self._givens = [peer.prepare(facts) for facts in workload.facts]

    def results(self) -> tuple[list[frozenset[int]], list[frozenset[int]]]:
        """Return what is derived from each fact set, one by one and in bulk."""
        peer = self._peer
        single = [peer.atoms(peer.one(given)) for given in self._givens]
        return single, [peer.atoms(derived) for derived in peer.many(self._givens)]

    def one(self, sets: int) -> float:
        """Return the median of the seconds of single evaluations."""
        one, times = self._peer.one, []
        gc.collect()
        for given in self._givens[:sets]:
            start = perf_counter()
            one(given)
            times.append(perf_counter() - start)
        return median(times)

    def many(self) -> float:
        """Return the processor's seconds per evaluation when all fact sets come in a row."""
        many = self._peer.many
        times: list[float] = []
        gc.collect()
        while sum(times) < _LEAST:
            start = process_time()
            many(self._givens)
            times.append(process_time() - start)
        return median(times) / len(self._givens)
