"""Threads, async callers, forks, Ctrl-C, an interpreter that ends: right results and no hang."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Literal, NoReturn

import pytest
from bulk_inputs import PACKAGED, expected, varied

import ikz_rules
from ikz_rules import recommend

if TYPE_CHECKING:
    from collections.abc import Iterator

    Name = Literal["durable", "generated"]

# From Python 3.12 on a fork beside other threads is warned of, and pytest may have some.
# Unmeasured: an interruption in the middle of coverage's own steps leaves its lock closed.
pytestmark = [
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
    pytest.mark.unmeasured,
]
SRC = str(Path(ikz_rules.__file__).parents[1])
COUNT = 12
needs_alarm = pytest.mark.skipif(
    not hasattr(signal, "setitimer"), reason="this system has no timer that interrupts"
)


@pytest.mark.parametrize("prefer", ["durable", "generated"])
def test_threads_may_all_be_the_first_to_use_a_rulebook(prefer: Name) -> None:
    cold = replace(PACKAGED)  # nothing has been compiled for this one yet
    together = threading.Barrier(8)

    def work(start: int) -> list[tuple[int, str]]:
        together.wait()
        order = [(start + step) % COUNT for step in range(COUNT)]
        return [
            (n, recommend(varied(COUNT)[n], cold, prefer=prefer).model_dump_json()) for n in order
        ]

    with ThreadPoolExecutor(8) as pool:
        for results in pool.map(work, range(8)):
            assert all(plan == expected(COUNT)[n] for n, plan in results)


def test_async_callers_get_the_same_plans() -> None:
    async def all_at_once() -> list[str]:
        plans = await asyncio.gather(*(asyncio.to_thread(recommend, v) for v in varied(COUNT)))
        return [plan.model_dump_json() for plan in plans]

    assert asyncio.run(all_at_once()) == list(expected(COUNT))


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="needs fork")
def test_after_a_fork_both_sides_go_on() -> None:
    recommend(varied(COUNT)[0], prefer="durable")
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork")) as pool:
        there = [pool.submit(recommend, v, prefer="durable") for v in varied(COUNT)]
        here = [recommend(v, prefer="durable").model_dump_json() for v in varied(COUNT)]
        assert (
            [future.result().model_dump_json() for future in there] == here == list(expected(COUNT))
        )


# Ctrl-C


def _interrupt(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt(number, frame)


@pytest.fixture
def alarm(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    # One that falls into a callback of the garbage collector is lost; that is no fault.
    usual = sys.unraisablehook
    monkeypatch.setattr(
        sys,
        "unraisablehook",
        lambda lost: None if lost.exc_type is KeyboardInterrupt else usual(lost),
    )
    before = signal.signal(signal.SIGALRM, _interrupt)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@needs_alarm
@pytest.mark.usefixtures("alarm")
@pytest.mark.parametrize("prefer", ["durable", "generated"])
def test_after_ctrl_c_at_any_moment_the_next_plan_is_right(prefer: Name) -> None:
    random, caught = Random(7), 0
    recommend(varied(COUNT)[0], prefer=prefer)
    start = time.perf_counter()
    for one in varied(COUNT):
        recommend(one, prefer=prefer)
    usual = (time.perf_counter() - start) / COUNT
    for number in range(60):
        cold = number % 6 == 0
        book = replace(PACKAGED) if cold else PACKAGED
        one, right = varied(COUNT)[number % COUNT], expected(COUNT)[number % COUNT]
        caught += _broken_off(one, book, prefer, random.random() * usual * (10 if cold else 1))
        assert recommend(one, book, prefer=prefer).model_dump_json() == right
    assert caught > 10


def _broken_off(
    one: ikz_rules.Verbundraum, book: ikz_rules.Regelwerk, prefer: Name, after: float
) -> bool:
    try:
        signal.setitimer(signal.ITIMER_REAL, max(after, 1e-6))
        recommend(one, book, prefer=prefer)
        signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        return True
    return False


FILES = 500
COMMAND = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    f"sys.path.insert(0, {SRC!r}); from ikz_rules.cli import main; sys.exit(main())"
)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals between processes")
@pytest.mark.parametrize(
    ("processes", "send", "number"),
    [(1, "kill", signal.SIGINT), (2, "killpg", signal.SIGINT), (2, "kill", signal.SIGTERM)],
    ids=["one process", "all processes of a terminal", "SIGTERM"],
)
def test_ctrl_c_ends_a_long_call_at_once_and_leaves_only_whole_files(
    processes: int, send: str, number: signal.Signals, tmp_path: Path
) -> None:
    for each in range(FILES):
        kommunen = "kommunen:\n  - name: Adorf\n  - name: Bedorf\n"
        (tmp_path / f"tal{each:04}.yaml").write_text(f"name: Tal\n{kommunen}", encoding="utf-8")
    folder = tmp_path / "plaene"
    words = [str(tmp_path / "*.yaml"), "--ordner", str(folder), "--format", "json"]
    words += ["-n", str(processes)]
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, "empfehlen", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    deadline = time.monotonic() + 60
    while not any(folder.glob("*.json")) and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(Random(processes).random() / 20)
    getattr(os, send)(process.pid, number)
    out, err = process.communicate(timeout=60)  # until the last process is gone
    assert (process.returncode, out, err) == (128 + number, b"", b"")
    written = list(folder.iterdir())
    assert 0 < len(written) < FILES
    for file in written:
        assert file.suffix == ".json"
        assert json.loads(file.read_text(encoding="utf-8"))["verbundraum"]["name"] == "Tal"


# the interpreter ends


ENDS = """
import itertools, sys
from concurrent.futures import {pool}
sys.path.insert(0, {src!r})
from ikz_rules import Verbundraum, recommend_many

if __name__ == "__main__":
    one = Verbundraum.model_validate({{"name": "Tal", "kommunen": [{{"name": "Adorf"}}]}})
    pool = {pool}(2)
    results = recommend_many(itertools.repeat(one), executor=pool)
    print(next(results).plan.verbundraum.name)
"""


@pytest.mark.parametrize("pool", ["ThreadPoolExecutor", "ProcessPoolExecutor"])
def test_an_interpreter_that_ends_with_work_pending_neither_hangs_nor_complains(
    pool: str, tmp_path: Path
) -> None:
    script = tmp_path / "ends.py"
    script.write_text(ENDS.format(pool=pool, src=SRC), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "Tal\n", "")
