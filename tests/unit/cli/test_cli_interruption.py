"""Ctrl-C and SIGTERM: a quiet end with the usual exit code, whenever they come."""

from __future__ import annotations

import gc
import importlib
import os
import signal
import subprocess
import sys
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cli_call import call

import ikz_rules
from ikz_rules.cli import interruption, main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SRC = str(Path(ikz_rules.__file__).parents[1])
SIGNALS = (signal.SIGINT, signal.SIGTERM)
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="a signal ends a process there")


class Left(BaseException):
    """The process would have ended here."""


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this process be one that was started for a call."""

    def leave(code: int) -> None:
        raise Left(code)

    before = [signal.getsignal(each) for each in SIGNALS]
    threshold = gc.get_threshold()
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    monkeypatch.setattr(interruption, "_received", [])
    monkeypatch.setattr(interruption, "_taken", [])
    monkeypatch.setattr(os, "_exit", leave)
    monkeypatch.setattr(sys, "argv", ["ikz-rules", "katalog"])
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    yield
    gc.set_threshold(*threshold)
    for each, handler in zip(SIGNALS, before, strict=True):
        signal.signal(each, handler)


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("number", SIGNALS)
def test_the_first_signal_interrupts_and_the_second_is_the_systems(number: signal.Signals) -> None:
    interruption.listen()
    assert not interruption.received()
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(number)
    assert interruption.received()
    assert interruption.exit_code() == 128 + number
    assert [signal.getsignal(each) for each in SIGNALS] == [signal.SIG_DFL, signal.SIG_DFL]


@pytest.mark.usefixtures("own")
def test_what_is_ignored_stays_ignored() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    interruption.listen()
    signal.raise_signal(signal.SIGINT)
    interruption.forget()
    assert [signal.getsignal(each) for each in SIGNALS] == [signal.SIG_IGN, signal.SIG_DFL]


@pytest.mark.usefixtures("own")
def test_beside_the_main_thread_signals_are_left_alone() -> None:
    with ThreadPoolExecutor(1) as pool:
        pool.submit(interruption.listen).result()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.usefixtures("own")
def test_a_forked_process_leaves_ctrl_c_to_the_one_that_was_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    interruption.listen()
    monkeypatch.setattr(os, "getpid", lambda: -1)
    signal.raise_signal(signal.SIGINT)
    assert not interruption.received()
    with pytest.raises(Left, match="143"):
        signal.raise_signal(signal.SIGTERM)


@pytest.mark.usefixtures("own")
def test_in_a_finalizer_too_an_interruption_ends_the_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ends: list[int] = []
    monkeypatch.setattr(os, "_exit", ends.append)
    told: list[Any] = []
    monkeypatch.setattr(sys, "__unraisablehook__", told.append)
    interruption.listen()
    finalized(lambda: signal.raise_signal(signal.SIGINT))
    assert ends == [130]
    finalized(lambda: 1 / 0)
    assert isinstance(told[-1].exc_value, ZeroDivisionError)
    assert len(ends) == 1


def finalized(code: Callable[[], object]) -> None:
    class Thing:
        pass

    thing = Thing()
    watch = weakref.ref(thing, lambda _: code())
    del thing
    gc.collect()
    assert watch() is None


def interrupting(monkeypatch: pytest.MonkeyPatch, error: BaseException | None = None) -> None:
    module = importlib.import_module("ikz_rules.cli.commands.katalog")

    def run(*_: object) -> int:
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            if error is None:
                raise
        raise error or AssertionError("nothing interrupts")

    monkeypatch.setattr(module, "run", run)


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("disguise", [None, SystemError("something failed")])
def test_a_process_of_our_own_waits_for_nobody(
    disguise: Exception | None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    interrupting(monkeypatch, disguise)
    with pytest.raises(Left, match="130"):
        main()
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("own")
def test_within_another_process_the_exit_code_is_returned(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    interrupting(monkeypatch)
    found = call(capsys, "katalog")
    assert (found.code, found.out, found.err) == (130, "", "")
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


BEGINS = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.path.insert(0, {src!r})

class Finder:
    def find_spec(self, name, *_):
        if name == {name!r}:
            os.kill(os.getpid(), {number:d})

sys.meta_path.insert(0, Finder())
from ikz_rules.cli import main
sys.exit(main())
"""


@needs_signals
@pytest.mark.parametrize("number", SIGNALS)
@pytest.mark.parametrize("name", ["ikz_rules.cli.entry", "ikz_rules.cli.commands.katalog"])
def test_a_call_that_still_begins_ends_quietly(name: str, number: signal.Signals) -> None:
    code = BEGINS.format(src=SRC, name=name, number=number)
    found = subprocess.run(
        [sys.executable, "-c", code, "katalog"], capture_output=True, timeout=60, check=False
    )
    assert (found.returncode, found.stdout, found.stderr) == (128 + number, b"", b"")


ENDS = """
import atexit, os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
atexit.register(os.kill, os.getpid(), {number:d})
sys.path.insert(0, {src!r})
from ikz_rules.cli import main
sys.exit(main())
"""


@needs_signals
@pytest.mark.parametrize("number", SIGNALS)
def test_a_call_that_is_about_to_end_ends_quietly(number: signal.Signals) -> None:
    code = ENDS.format(src=SRC, number=number)
    found = subprocess.run(
        [sys.executable, "-c", code, "--version"], capture_output=True, timeout=60, check=False
    )
    assert (found.returncode, found.stderr) == (-number, b"")
    assert found.stdout.startswith(b"ikz-rules")
