"""Plans for many files: as they come, in order, with what is wrong kept for the end."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from ikz_rules.bulk.spread import spread
from ikz_rules.cli.inputs import STDIN
from ikz_rules.cli.progress import Progress
from ikz_rules.errors import EngineError, IkzError, Problem
from ikz_rules.location import Location

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from concurrent.futures import Executor

    from ikz_rules.model.regelwerk import Regelwerk

OK, WRONG, OURS = 0, 2, 3
PATIENCE = 1.0
"""Seconds that a person waits before wondering how long it takes."""


_PATIENCE_AT_END = 1.0
"""Seconds for the system to end a process."""


class Many:
    """The plans of many files. ``problems`` and ``code`` are complete when the texts are."""

    def __init__(
        self,
        names: Sequence[str],
        work: Callable[[str, Regelwerk], str],
        regelwerk: Regelwerk,
        processes: int,
        patience: float = PATIENCE,
    ) -> None:
        self.problems: list[Problem] = []
        self.code = OK
        self._names = names
        self._work = work
        self._regelwerk = regelwerk
        self._patience = patience
        self._processes = 1 if STDIN in names else min(processes, len(names))

    def texts(self) -> Generator[tuple[int, str], None, None]:
        """Yield number and text of each plan that could be made, in order.

        After ``patience`` seconds a line on a terminal tells how far it has come.
        Raises ExecutorError where a process breaks off.
        """
        progress = Progress(after=self._patience)
        with ExitStack() as stack:
            stack.callback(progress.done)
            executor = stack.enter_context(_executor(self._processes))
            found = spread(self._work, self._names, self._regelwerk, executor)
            for number, result in enumerate(stack.enter_context(closing(found))):
                if isinstance(result, IkzError):
                    self._note(self._names[number], result)
                else:
                    yield number, result
                progress("Pläne", number + 1, len(self._names))

    def _note(self, name: str, error: IkzError) -> None:
        """Keep what is wrong; a fault of ours names the file in which it showed."""
        ours = isinstance(error, EngineError)
        self.code = max(self.code, OURS if ours else WRONG)
        at = Location(name)
        self.problems.extend(replace(p, location=p.location or at) for p in error.problems)


@contextmanager
def _executor(processes: int) -> Iterator[Executor | None]:
    """Start so many processes; they finish their work only if all goes well."""
    if processes == 1:
        yield None
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - few calls need it
    from multiprocessing import active_children  # noqa: PLC0415

    others = set(active_children())
    pool = ProcessPoolExecutor(processes, initializer=_begin)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in set(active_children()) - others:
            worker.kill()
            worker.join(_PATIENCE_AT_END)
        raise
    pool.shutdown()


def _begin() -> None:
    """Leave Ctrl-C to the process that was called, and end when that one is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    from multiprocessing import parent_process  # noqa: PLC0415 - known to workers only

    if parent := parent_process():
        parent.join()
        os._exit(1)
