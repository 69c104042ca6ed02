"""Ctrl-C at any moment leaves nothing behind in the C engine, and the next result is right.

Python looks at signals after each call of a C function, before the result is stored. A profile
function is asked at that very place, and raises what the signal would.
"""

from __future__ import annotations

import gc
import itertools
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from engine_spy import needs_durable

from ikz_rules.engines import durable
from ikz_rules.engines.durable import compile_durable
from ikz_rules.engines.program import HornRule, Program

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from ikz_rules.engines.executor import Executor

_STATM = Path("/proc/self/statm")
WIDTH = 400
WIDE = Program(
    2 * WIDTH,
    frozenset(range(WIDTH)),
    tuple(HornRule(WIDTH + i, (i,)) for i in range(WIDTH)),
)
"""So many rules that a session takes megabytes."""


def interrupted(code: Callable[[], object], at: int) -> bool:
    """Interrupt after the n-th C call of the durable executor; False where it has not so many."""
    calls = itertools.count(1)

    def profile(frame: FrameType, event: str, arg: object) -> None:
        del arg
        ours = frame.f_code.co_filename == durable.__file__
        if (
            event == "c_return"
            and ours
            and frame.f_code.co_name != "_discard"  # Python calls it, tells of errors and goes on
            and next(calls) == at
        ):
            sys.setprofile(None)
            raise KeyboardInterrupt

    sys.setprofile(profile)
    try:
        code()
    except KeyboardInterrupt:
        return True
    finally:
        sys.setprofile(None)
    return False


def megabytes() -> float:
    gc.collect()
    return int(_STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


@needs_durable
@pytest.mark.skipif(not _STATM.exists(), reason="asks Linux for the memory in use")
def test_an_interrupted_evaluation_leaves_no_session() -> None:
    run = compile_durable(WIDE)
    everything = run(WIDE.inputs)
    held = [_swept(run) for _ in range(3)]
    assert run(WIDE.inputs) == everything
    assert held[-1] - held[0] < 3, "one session alone is more"


def _swept(run: Executor) -> float:
    """Interrupt after each call once; return the memory in use."""
    moments = 0
    while interrupted(lambda: run([0]), moments + 1):
        moments += 1
        assert run([0]) == {WIDTH}
    assert moments > 10
    return megabytes()


@needs_durable
def test_an_interrupted_construction_leaves_no_rule_set(monkeypatch: pytest.MonkeyPatch) -> None:
    discarded: list[list[int]] = []
    real = durable._discard

    def discard(engine: durable._Engine, handles: list[int], live: dict[int, str]) -> None:
        discarded.append(handles)
        real(engine, handles, live)

    monkeypatch.setattr(durable, "_discard", discard)
    moments = 0
    while interrupted(lambda: compile_durable(WIDE), moments + 1):
        moments += 1
    gc.collect()
    assert [len(handles) for handles in discarded].count(1) == 2, "interrupted after, and never"


@needs_durable
def test_an_interrupted_evaluation_leaves_no_name_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[dict[int, str]] = []
    real = durable._discard

    def discard(engine: durable._Engine, handles: list[int], live: dict[int, str]) -> None:
        left.append(dict(live))
        real(engine, handles, live)

    monkeypatch.setattr(durable, "_discard", discard)
    _swept(compile_durable(WIDE))
    gc.collect()
    assert left == [{}], "a rule set with a name taken is never given back"
