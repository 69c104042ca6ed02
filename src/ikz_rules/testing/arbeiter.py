"""Processes that answer orders: started together, each asked one thing at a time, never left over.

Orders and answers are lines of JSON.
"""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING, Any, Self

from ikz_rules.errors import EngineError, Problem
from ikz_rules.testing.runner import environment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Json = dict[str, Any]
_PATIENCE = 20
"""Seconds that a process has to end by itself."""


class Gruppe:
    """Several processes of one call; ``with`` ends them all, at once where something failed."""

    def __init__(self, command: Sequence[str], count: int) -> None:
        self._command, self._count = command, count
        self._workers: list[_Worker] = []
        self._idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        self._pool = ThreadPoolExecutor(count)

    def __enter__(self) -> Self:
        try:
            for _ in range(self._count):
                self._workers.append(_Worker(self._command))
        except BaseException:  # even Ctrl-C between two starts
            self._end(at_once=True)
            raise
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._end(at_once=kind is not None)

    def _end(self, *, at_once: bool) -> None:
        for worker in self._workers:
            worker.end(at_once=at_once)
        self._pool.shutdown(cancel_futures=True)
        for worker in self._workers:
            worker.close()

    def each(self, order: Json | None) -> list[Json]:
        """Ask every process the same; without an order, wait for what it says first."""
        answers = list(self._pool.map(lambda worker: worker.ask(order), self._workers))
        for worker in self._workers if order is None else ():
            self._idle.put(worker)
        return answers

    def share(self, orders: Sequence[Json], done: Callable[[Json], None]) -> Iterator[Json]:
        """Yield the answers as they come; ``done`` is told each order that is answered."""
        futures = {self._pool.submit(self._next, order): order for order in orders}
        for future in as_completed(futures):
            yield future.result()
            done(futures[future])

    def _next(self, order: Json) -> Json:
        worker = self._idle.get()
        try:
            return worker.ask(order)
        finally:
            self._idle.put(worker)


class _Worker:
    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own call
            command,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError("both are pipes")
        self._orders, self._answers = self._process.stdin, self._process.stdout

    def ask(self, order: Json | None) -> Json:
        try:
            if order is not None:
                self._orders.write(f"{json.dumps(order)}\n")
                self._orders.flush()
            answer: Json = json.loads(self._answers.readline())
        except (OSError, ValueError):
            raise _broken() from None
        return answer

    def end(self, *, at_once: bool) -> None:
        if at_once:
            self._process.kill()
        with contextlib.suppress(OSError):
            self._orders.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def close(self) -> None:
        self._answers.close()


def _broken() -> EngineError:
    return EngineError(
        Problem(
            "prozess-beendet",
            "Ein Prozess, der die Beispiele ausführt, ist unerwartet zu Ende gegangen.",
            "Rufen Sie den Befehl noch einmal auf, mit „-n 1“, wenn der Speicher knapp ist.",
        )
    )
