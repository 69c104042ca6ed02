"""Try each change against the tests that run the changed line, in a fork of its own.

One pytest collects everything once and runs nothing itself. What a change breaks stays in its
fork; a fork that takes much longer than the tests did is ended by the clock of the system.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import signal
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

import coverage
from _pytest.runner import runtestprotocol

from mutation.grafting import caches, graft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import pytest

    from mutation.changes import Mutant

NOTICED, HANGS, SURVIVES, UNTRIED = "bemerkt", "hängt", "überlebt", "nicht ausgeführt"
_FEW = 200
_SECONDS = 3.0
"""The quick choice: the first tests, up to so much time. What survives it is tried against all
that run the line (``thorough``)."""


class Ended(NamedTuple):
    """What became of one change: a word from above, and the test that noticed it."""

    what: str
    test: str = ""


@dataclass
class Runner:
    """A pytest plugin; ``report`` gets every change and what became of it."""

    mutants: Sequence[Mutant]
    report: Callable[[Mutant, Ended], None]
    folder: Path
    files: Sequence[Path]
    processes: int = 1
    thorough: bool = False
    times: dict[str, float] = field(default_factory=dict)
    readers: dict[str, dict[int, set[str]]] = field(default_factory=dict)
    items: dict[str, pytest.Item] = field(default_factory=dict)
    kills: dict[str, Counter[str]] = field(default_factory=dict)
    caches: Sequence[object] = ()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the changes instead of the tests."""
        self.items = {item.nodeid: item for item in session.items}
        self.caches = caches()
        self._map()
        gc.collect()
        gc.freeze()  # forks share what is there
        waiting = list(self.mutants)
        running: dict[int, tuple[Mutant, int]] = {}
        while waiting or running:
            if waiting and len(running) < self.processes:
                mutant = waiting.pop(0)
                tests = self._tests(mutant)
                if not tests:
                    self.report(mutant, Ended(UNTRIED))
                    continue
                pid, pipe = _forked(lambda: self._first_failure(mutant, tests))  # noqa: B023
                running[pid] = (mutant, pipe)
                continue
            pid, status = os.wait()
            mutant, pipe = running.pop(pid)
            self._ended(mutant, status, os.read(pipe, 1 << 16).decode())
            os.close(pipe)
        return True

    def _ended(self, mutant: Mutant, status: int, said: str) -> None:
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) in {signal.SIGPROF, signal.SIGALRM}:
            self.report(mutant, Ended(HANGS))
        elif os.WIFSIGNALED(status):
            self.report(mutant, Ended(NOTICED, f"Signal {os.WTERMSIG(status)}"))
        elif said:
            self.kills.setdefault(mutant.function, Counter())[said] += 1
            self.report(mutant, Ended(NOTICED, said))
        else:
            self.report(mutant, Ended(SURVIVES))

    def _tests(self, mutant: Mutant) -> list[str]:
        """Return the tests that run the line, likely ones first, then quick ones, features last."""
        by_line = self.readers.get(str(mutant.file), {})
        near = (n for n in range(mutant.line, mutant.line - 12, -1) if n in by_line)
        line = next(near, 0) if mutant.in_a_body else 0
        ran = by_line.get(line) or set().union(*by_line.values()) or set(self.items)
        near_by = f"/{mutant.file.parent.name}/"
        if len(ran) < _FEW:  # perhaps what one test computed was remembered for the others
            ran = set().union(ran, *by_line.values(), {t for t in self.items if near_by in t})
        found = {test for test in ran if test in self.items}
        kills = self.kills.get(mutant.function, Counter())
        ordered = sorted(
            found,
            key=lambda t: (-kills[t], t.startswith("features"), near_by not in t, self.times[t]),
        )
        if self.thorough:
            return ordered
        sums = accumulate(self.times[test] for test in ordered)
        return [test for test, used in zip(ordered, sums, strict=True) if used < _SECONDS]

    def _first_failure(self, mutant: Mutant, tests: Sequence[str]) -> str:
        """Make the change and return the first test that fails."""
        module = next(
            m for m in list(sys.modules.values()) if getattr(m, "__file__", "") == str(mutant.file)
        )
        limit = 5 + 4 * max(self.times.get(test, 0) for test in tests)
        signal.setitimer(signal.ITIMER_PROF, limit)
        try:
            graft(module, mutant.code(), self.caches)
        except Exception as error:  # noqa: BLE001 - whatever keeps the module from loading
            return f"beim Laden: {type(error).__name__}"
        for test in tests:
            signal.setitimer(signal.ITIMER_PROF, 5 + 4 * self.times.get(test, 0))
            signal.alarm(40 + int(20 * self.times.get(test, 0)))
            if _fails(self.items[test]):
                return test
        return ""

    def _map(self) -> None:
        """Find out once which test runs which lines, how long it takes, and that it passes."""
        kept = self.folder / "karte.json"
        found = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else _NOTHING
        if missing := self.items.keys() - found["zeiten"].keys():
            pid, pipe = _forked(lambda: self._mapped(sorted(missing), found, kept))
            os.waitpid(pid, 0)
            if why := os.read(pipe, 1 << 16).decode():
                raise RuntimeError(why)
            os.close(pipe)
            found = json.loads(kept.read_text(encoding="utf-8"))
        self.times = found["zeiten"]
        self.items = {t: i for t, i in self.items.items() if self.times[t] >= 0}
        names = list(self.times)
        self.readers = {
            file: {int(line): {names[i] for i in tests} for line, tests in lines.items()}
            for file, lines in found["zeilen"].items()
        }

    def _mapped(self, missing: Sequence[str], found: dict[str, Any], kept: Path) -> str:
        """Add tests to the map; one that fails already is marked, and says so."""
        files = [str(file) for file in self.files]
        watch = coverage.Coverage(data_file=None, config_file=False, include=files)
        watch.start()
        times = found["zeiten"]
        for name in missing:
            watch.switch_context(name)
            began = time.process_time()
            failed = _fails(self.items[name])
            times[name] = -1.0 if failed else time.process_time() - began
            if failed:
                os.write(2, f"schlägt schon ohne Änderung fehl: {name}\n".encode())
        watch.stop()
        place = {name: i for i, name in enumerate(times)}
        for file in files:
            lines = found["zeilen"].setdefault(file, {})
            for line, tests in watch.get_data().contexts_by_lineno(file).items():
                lines.setdefault(str(line), []).extend(place[test] for test in tests if test)
        kept.write_text(json.dumps(found), encoding="utf-8")
        return ""


_NOTHING: dict[str, Any] = {"zeiten": {}, "zeilen": {}}


def _fails(item: pytest.Item) -> bool:
    return any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


def _forked(work: Callable[[], str]) -> tuple[int, int]:
    """Start some work in a fork; return its process and where to read what it returned."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    try:
        resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        said = work()
    except BaseException as error:  # noqa: BLE001 - a test cannot end the fork otherwise
        said = f"{type(error).__name__} außerhalb der Tests: {error}"[:300]
    os.write(writing, said.encode())
    os._exit(0)
