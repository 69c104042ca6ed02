"""Ctrl-C never leaves an executor by halves: it reaches the caller, and the executor works on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import interrupted_pool
import pytest

import ikz_rules
from ikz_rules.bulk.undisturbed import undisturbed

if TYPE_CHECKING:
    from collections.abc import Iterator

SRC = str(Path(ikz_rules.__file__).parents[1])


@pytest.fixture(autouse=True)
def _usual() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.unmeasured  # coverage has a lock of its own, which an interruption leaves closed
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(("kind", "step"), [("threads", 1), ("processes", 7)])
def test_ctrl_c_at_any_place_leaves_a_pool_that_works_on(kind: str, step: int) -> None:
    command = [sys.executable, interrupted_pool.__file__, kind, str(step), SRC]
    found = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (found.returncode, found.stderr) == (0, "")
    assert int(found.stdout) > 100


def test_ctrl_c_waits_until_the_steps_are_done_and_then_comes() -> None:
    done: list[int] = []
    with pytest.raises(KeyboardInterrupt):
        _interrupted(done)
    assert done == [1]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_where_nobody_calls_there_is_nothing_to_wait_for() -> None:
    with undisturbed():
        assert signal.getsignal(signal.SIGINT) is not signal.default_int_handler
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_process_forked_meanwhile_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []
    owns = iter([1, 2])
    monkeypatch.setattr(os, "getpid", lambda: next(owns))
    with pytest.raises(KeyboardInterrupt):
        _interrupted(done)
    assert done == []


def _interrupted(done: list[int]) -> None:
    with undisturbed():
        signal.raise_signal(signal.SIGINT)
        done.append(1)


def test_what_is_ignored_stays_ignored() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with undisturbed():
        signal.raise_signal(signal.SIGINT)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_other_threads_are_never_interrupted_anyway() -> None:
    def work() -> object:
        with undisturbed():
            return signal.getsignal(signal.SIGINT)

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(work).result() is signal.default_int_handler
