"""Work on many inputs, here or on an executor: in order, and never more than a window ahead."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import islice
from queue import SimpleQueue
from typing import TYPE_CHECKING, Generic

from ikz_rules.bulk.attempt import Item, Result, attempt
from ikz_rules.bulk.shipping import Shipment
from ikz_rules.bulk.undisturbed import undisturbed
from ikz_rules.errors import ExecutorError, Problem, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from concurrent.futures import Executor, Future

    from ikz_rules.errors import IkzError
    from ikz_rules.model.regelwerk import Regelwerk

LARGEST_CHUNK = 16
"""Inputs sent together: enough to pay for the way there and back, few enough to come soon."""
CHUNKS_PER_WORKER = 3
"""One in work, one ready, and one more, since chunks differ in length."""
ASSUMED_WORKERS = 16
"""For executors that do not tell how many they have."""


def spread(
    work: Callable[[Item, Regelwerk], Result],
    items: Iterable[Item],
    regelwerk: Regelwerk,
    executor: Executor | None = None,
) -> Generator[Result | IkzError, None, None]:
    """Yield for each input, in order, what ``work`` makes of it, or the error it raised.

    Inputs are taken from ``items`` as results are asked for; with an executor at most
    ``CHUNKS_PER_WORKER`` chunks per worker are ahead. What ``items`` itself raises comes after the
    results of all inputs before. Closing the generator cancels what is not yet in work; the
    executor stays the caller's, and whole even if Ctrl-C comes. Raises ExecutorError where the
    executor fails.
    """
    if executor is None:
        for item in items:
            yield attempt(work, item, regelwerk)
        return
    workers = _workers(executor)
    shipment = Shipment(regelwerk)
    chunks = _chunks(items, workers)
    pending: deque[_Sent[Result]] = deque()
    end: Exception | None = None
    try:
        while True:
            while end is None and len(pending) < CHUNKS_PER_WORKER * workers:
                try:
                    chunk = next(chunks)
                    with undisturbed():
                        pending.append(_submit(executor, work, chunk, shipment))
                except Exception as error:  # noqa: BLE001 - raised below, after what came before
                    end = error
            if not pending:
                break
            yield from _arrived(pending.popleft())
    finally:
        with undisturbed():
            for sent in pending:
                sent.future.cancel()
    if not isinstance(end, StopIteration | None):
        raise end


@dataclass(frozen=True, slots=True)
class _Sent(Generic[Result]):
    """A chunk under way, and where it says that it is done: waiting there takes no lock."""

    future: Future[list[Result | IkzError]]
    done: SimpleQueue[Future[list[Result | IkzError]]]


def _workers(executor: Executor) -> int:
    """Return how many workers there are, as far as the executor tells."""
    known = getattr(executor, "_max_workers", None)
    return known if isinstance(known, int) and known > 0 else ASSUMED_WORKERS


def _chunks(items: Iterable[Item], workers: int) -> Iterator[tuple[Item, ...]]:
    """Cut into chunks that grow: first results come soon, and a few inputs reach all workers."""
    source, number = iter(items), 0
    while True:
        chunk: list[Item] = []
        try:
            chunk.extend(islice(source, min(LARGEST_CHUNK, 1 + number // workers)))
        except Exception:
            if chunk:
                yield tuple(chunk)
            raise
        if not chunk:
            return
        yield tuple(chunk)
        number += 1


def _submit(
    executor: Executor,
    work: Callable[[Item, Regelwerk], Result],
    chunk: tuple[Item, ...],
    shipment: Shipment,
) -> _Sent[Result]:
    try:
        sent = _Sent(executor.submit(_worked, work, chunk, shipment), SimpleQueue())
    except Exception as error:
        raise _broken(error) from error
    sent.future.add_done_callback(sent.done.put)
    return sent


def _worked(
    work: Callable[[Item, Regelwerk], Result], chunk: tuple[Item, ...], shipment: Shipment
) -> list[Result | IkzError]:
    """Do a chunk of the work, in whatever thread or process."""
    return [attempt(work, item, shipment.regelwerk) for item in chunk]


def _arrived(sent: _Sent[Result]) -> list[Result | IkzError]:
    """Wait for a chunk. Work raises nothing itself, so an error is one of the executor."""
    sent.done.get()
    try:
        with undisturbed():
            return sent.future.result()
    except Exception as error:
        raise _broken(error) from error


def _broken(error: Exception) -> ExecutorError:
    from concurrent.futures import BrokenExecutor  # noqa: PLC0415 - here it was imported long ago

    shown = printable(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__)
    if "pickl" in f"{error} {error.__cause__}".lower():  # there the cause is a traceback, as text
        message = f"Zu den Prozessen oder zurück lässt sich etwas nicht verschicken ({shown})."
        simple = "Nehmen Sie eine Funktion, die in einem Modul ganz außen steht, und als Ergebnis"
        return ExecutorError(Problem("ausfuehrung", message, f"{simple} einfache Werte."))
    hint = "Nehmen Sie weniger Prozesse oder nur einen."
    if isinstance(error, BrokenExecutor):
        message = "Ein Prozess, der Pläne macht, ist unerwartet zu Ende gegangen."
        return ExecutorError(
            Problem("ausfuehrung", message, f"Vielleicht reichte der Speicher nicht. {hint}")
        )
    if isinstance(error, RuntimeError) and "shutdown" in str(error):
        message = "Der Executor ist geschlossen und nimmt keine Arbeit mehr an."
        wait = "Schließen Sie ihn erst, wenn alle Ergebnisse da sind."
        return ExecutorError(Problem("ausfuehrung", message, wait))
    message = f"Die Arbeit ließ sich nicht verteilen ({shown})."
    return ExecutorError(Problem("ausfuehrung", message, hint))
