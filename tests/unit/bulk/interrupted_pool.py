"""Interrupts ``spread`` after each C call that it makes in Python's pools; run as a script.

Python looks at signals after such a call. A profile function is asked at that very place. The
words of the call: the kind of pool, and every how many-th place is tried.
"""

from __future__ import annotations

import itertools
import os
import signal
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from types import FrameType

    from ikz_rules.model.regelwerk import Regelwerk

PLACES = ("concurrent", "threading.py", "queue.py", "multiprocessing", "bulk")
NUMBERS = list(range(8))
BOOK: Any = "a rulebook"


def same(item: int, regelwerk: Regelwerk) -> int:
    del regelwerk
    return item


def interrupted(pool: Executor, at: int) -> bool:
    """Interrupt at the n-th place; False where there are not so many."""
    own, calls = os.getpid(), itertools.count(1)

    def profile(frame: FrameType, event: str, arg: object) -> None:
        del arg
        if event != "c_return" or os.getpid() != own:
            return
        if any(part in frame.f_code.co_filename for part in PLACES) and next(calls) == at:
            sys.setprofile(None)
            signal.raise_signal(signal.SIGINT)

    results = spread(same, NUMBERS, BOOK, pool)
    try:
        sys.setprofile(profile)
        list(results)
    except KeyboardInterrupt:
        return True
    finally:
        sys.setprofile(None)
        results.close()
    return False


def main(kind: str, step: int) -> None:
    for at in itertools.count(1, step):
        pool: Executor = (
            ThreadPoolExecutor(2)
            if kind == "threads"
            else ProcessPoolExecutor(2, mp_context=get_context("fork"))
        )
        with pool:
            more = interrupted(pool, at)
            if list(spread(same, NUMBERS, BOOK, pool)) != NUMBERS:
                sys.exit(f"wrong after {at}")
        if not more:
            break
    sys.stdout.write(f"{at}\n")


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[3])
    from ikz_rules.bulk.spread import spread

    signal.signal(signal.SIGINT, signal.default_int_handler)
    main(sys.argv[1], int(sys.argv[2]))
