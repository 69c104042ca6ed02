"""The worker of a mutation run: a pytest plugin that runs chosen scenarios again and again.

The items are collected once. Orders come as lines of JSON on standard input, each answered by
one line on standard output: first the scenarios as they are, then mutants of the rulebook. What
steps print goes nowhere. The end of the input is the end of the worker.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from _pytest.runner import runtestprotocol

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.mutation.entries import mutants
from ikz_rules.mutation.mutant import mutated
from ikz_rules.mutation.touched import Difference, Lage
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.testing.beobachtung import watched
from ikz_rules.testing.fall import REGELWERKE, Regelwerke

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.mutation.mutant import Mutant

Json = dict[str, Any]
Key = tuple[Path, ...]
"""The folders of rules that a scenario put on top."""

_SECONDS = 30
"""A scenario that takes longer has failed."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the folders of the rulebook that is mutated."""
    parser.addini("ikz_mutanten", "Ordner des Regelwerks, von unten nach oben", "linelist", [])


def pytest_configure(config: pytest.Config) -> None:
    """Put the rulebook in place and keep standard output for the answers."""
    arbeiter = Arbeiter(tuple(Path(entry) for entry in config.getini("ikz_mutanten")))
    config.stash[REGELWERKE] = arbeiter.regelwerke
    config.pluginmanager.register(arbeiter, "ikz-rules-mutanten-arbeiter")


class Arbeiter:
    """Runs scenarios with the original and with mutated rulebooks."""

    def __init__(self, basis: tuple[Path, ...]) -> None:
        self.regelwerke = Regelwerke()
        self.regelwerke.basis, self.regelwerke.prefer = basis, "generated"
        self._mutants: list[Mutant] = list(mutants(load_regelwerk(*basis)))
        self._originals: dict[Key, Regelwerk] = {}
        self._lagen: list[list[tuple[Key, Lage]]] = []
        self._items: list[pytest.Item] = []
        self._seen: dict[tuple[Key, str, bool], None] = {}
        self._foreign = False
        self._wrong: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a feature file that is wrong."""
        if report.failed:
            self._wrong.append(report.longreprtext)

    def pytest_bdd_after_step(self, step_func: Callable[..., object]) -> None:
        """Note whether a scenario has sentences of others."""
        self._foreign |= not step_func.__module__.startswith("ikz_rules.testing.")

    def _see(self, verbundraum: Verbundraum, regelwerk: Regelwerk, fahrplan: bool) -> None:
        """Note what a scenario makes a plan for, or a Fahrplan."""
        key = next(key for key, book in self.regelwerke.items() if book is regelwerk)
        text = verbundraum.model_dump_json()
        self._seen[key, text, fahrplan] = None

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Answer orders until there are no more."""
        self._items = session.items
        with _answers() as answer:
            answer({"szenarien": len(self._items), "fehler": self._wrong})
            for line in sys.stdin:
                order: Json = json.loads(line)
                answer(getattr(self, f"_{order['auftrag']}")(order))
        return True

    def _grundlauf(self, order: Json) -> Json:
        """Run scenarios as they are; tell whether they hold and what they made plans for."""
        return {"szenarien": [self._as_it_is(nr) for nr in order["nummern"]]}

    def _as_it_is(self, nr: int) -> Json:
        self._seen, self._foreign = {}, False
        with watched(self._see):
            failure = self._run(nr)
        item = self._items[nr]
        seen = [[[str(path) for path in key], text, road] for key, text, road in self._seen]
        name = f"{item.nodeid.partition('::')[0]}: {item.name}"
        return {
            "nr": nr,
            "name": name,
            "fehler": failure,
            "gesehen": seen,
            "fremde_saetze": self._foreign,
        }

    def _lage(self, order: Json) -> Json:
        """Take note of what all scenarios make plans for."""
        known: dict[tuple[Key, str, bool, bool], Lage] = {}
        for scenario in order["szenarien"]:
            reasons = scenario["fremde_saetze"]
            self._lagen.append([])
            for paths, text, fahrplan in scenario["gesehen"]:
                key = tuple(Path(path) for path in paths)
                at = (key, text, reasons, fahrplan or reasons)
                if at not in known:
                    known[at] = self._situation(key, text, reasons=reasons, fahrplan=at[-1])
                self._lagen[-1].append((key, known[at]))
        return {}

    def _situation(self, key: Key, text: str, *, reasons: bool, fahrplan: bool) -> Lage:
        regelwerk = self._originals.setdefault(key, self.regelwerke[key])
        situation = build_situation(Verbundraum.model_validate_json(text), regelwerk)
        return Lage(definitions(regelwerk), situation, reasons=reasons, fahrplan=fahrplan)

    def _mutanten(self, order: Json) -> Json:
        """Tell of each mutant which scenario fails (None: no one does) and how many were run.

        What made one mutant of an entry fail is tried first with the next.
        """
        successful: list[int] = []
        found = []
        for nr in order["nummern"]:
            killer, count = self._kill(self._mutants[nr], successful)
            if killer is not None:
                successful = [killer, *(n for n in successful if n != killer)]
            name = None if killer is None else self._items[killer].nodeid
            found.append({"nr": nr, "szenario": name, "gelaufen": count})
        return {"ergebnisse": found}

    def _kill(self, mutant: Mutant, first: Sequence[int]) -> tuple[int | None, int]:
        books = {key: mutated(book, mutant) for key, book in self._originals.items()}
        candidates = self._candidates(books)
        home = Path(mutant.location.file).stem if mutant.location else ""
        tried = {nr: index for index, nr in enumerate(first)}

        def order(nr: int) -> tuple[int, int, bool, int]:
            beside = self._items[nr].path.stem == home
            return -candidates[nr], tried.get(nr, len(tried)), not beside, nr

        self.regelwerke.update(books)
        try:
            for count, nr in enumerate(sorted(candidates, key=order), 1):
                if self._run(nr) is not None:
                    return nr, count
            return None, len(candidates)
        finally:
            self.regelwerke.update(self._originals)

    def _candidates(self, books: Mapping[Key, Regelwerk]) -> dict[int, int]:
        """Return the scenarios that can fail, each with how likely it does."""
        differences = {key: Difference(self._originals[key], book) for key, book in books.items()}
        ranks: dict[int, int] = {}
        for key, lage in (pair for lagen in self._lagen for pair in lagen):
            if id(lage) not in ranks:
                ranks[id(lage)] = differences[key].rank(lage)
        found = {}
        for nr, lagen in enumerate(self._lagen):
            rank = max((ranks[id(lage)] for _, lage in lagen), default=0)
            if rank:
                found[nr] = rank
        return found

    def _run(self, nr: int) -> str | None:
        """Run a scenario; return what failed, None where it holds."""
        item = self._items[nr]
        session: Any = item.session  # what belongs to the session stays for the next item
        with _limited(_SECONDS):
            reports = runtestprotocol(item, log=False, nextitem=session)
        return next((r.longreprtext for r in reports if r.failed), None)


@contextmanager
def _answers() -> Iterator[Any]:
    """Yield how to answer; everything else that is printed goes nowhere."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)

    def answer(message: Json) -> None:
        out.write(f"{json.dumps(message)}\n")
        out.flush()

    with out:
        yield answer


@contextmanager
def _limited(seconds: int) -> Iterator[None]:
    """Let what takes longer fail, where the system can interrupt it."""

    def stop(*_: object) -> None:
        pytest.fail(f"Das Szenario dauert länger als {seconds} Sekunden.", pytrace=False)

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
