"""A few steps that Ctrl-C must not cut in two: it waits until they are done."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold Ctrl-C back while the body runs; then whoever waits for it is told as usual.

    Python's executors keep locks and queues that KeyboardInterrupt leaves closed or by halves:
    their threads, and with them the whole program, would then wait for ever. Only for steps that
    wait for nobody. Processes that are forked meanwhile are told at once.
    """
    usual = signal.getsignal(signal.SIGINT)
    if not callable(usual) or threading.current_thread() is not threading.main_thread():
        yield  # nothing is raised here anyway
        return
    own = os.getpid()
    held: list[FrameType | None] = []

    def hold(number: int, frame: FrameType | None) -> None:
        if os.getpid() == own:
            held.append(frame)
        else:
            usual(number, frame)

    try:
        signal.signal(signal.SIGINT, hold)
        yield
    finally:
        signal.signal(signal.SIGINT, usual)
        if held:
            usual(signal.SIGINT, held[0])
