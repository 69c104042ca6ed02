"""``python -m mutation``: change the code place by place and see whether a test notices."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import time
from importlib.metadata import entry_points
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, settings

from mutation.changes import mutants
from mutation.log import log, reason_of
from mutation.reasons import REASONS
from mutation.running import SURVIVES, UNTRIED, Runner

if TYPE_CHECKING:
    from mutation.changes import Mutant
    from mutation.running import Ended

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "ikz_rules"
ROOMS = ("engines", "evaluation", "planning")
FILES = [file for room in ROOMS for file in sorted((SOURCE / room).glob("*.py"))]
HERE = (*ROOMS, "assembly", "inquiry", "mutation", "rulebook")
TESTS = (*(f"tests/unit/{room}" for room in HERE), "tests/eigenschaften", "features")
META = ("test_agreement_is_sharp.py", "test_agreement_run.py")
"""Tests of tests: they break the code themselves."""


def main() -> int:
    asked = _arguments()
    folder = ROOT / ".mutation"
    folder.mkdir(exist_ok=True)
    chosen = _chosen(asked)
    known = _known(folder / "stand.jsonl")
    again = {SURVIVES, UNTRIED} if asked.ueberlebende else set()
    open_ = [m for m in chosen if _key(m) not in known or known[_key(m)]["ergebnis"] in again]
    last, count = time.monotonic(), 0

    def report(mutant: Mutant, ended: Ended) -> None:
        nonlocal last, count
        last, took, count = time.monotonic(), time.monotonic() - last, count + 1
        line = {"schluessel": _key(mutant), "ergebnis": ended.what, "test": ended.test}
        with (folder / "stand.jsonl").open("a", encoding="utf-8") as state:
            state.write(json.dumps(line, ensure_ascii=False) + "\n")
        shown = mutant.key if ended.what in {SURVIVES, UNTRIED} else ""
        os.write(2, f"{count}/{len(open_)} {took:.1f} s {ended.what} {shown}\n".encode())

    os.environ["HYPOTHESIS_PROFILE"] = "mutation"
    os.environ.setdefault("IKZ_BEISPIELE", "10")
    phases = (Phase.explicit, Phase.generate)
    settings.register_profile("mutation", derandomize=True, deadline=None, phases=phases)
    runner = Runner(open_, report, folder, FILES, asked.prozesse, asked.gruendlich)
    os.chdir(ROOT)
    plugin = any(p.value == "ikz_rules_pytest" for p in entry_points(group="pytest11"))
    options = ["-q", "--tb=no", "--assert=plain", "--capture=sys", "-p", "no:cacheprovider"]
    options += ["-p", "no:xdist", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
    options += [] if plugin else ["-p", "ikz_rules_pytest"]
    options += [f"--ignore-glob=*/{name}" for name in META]
    if open_ and (code := pytest.main([*options, *TESTS], plugins=[runner])):
        return int(code)
    return _summed_up(asked, chosen, folder / "stand.jsonl")


def _summed_up(asked: argparse.Namespace, chosen: list[Mutant], state: Path) -> int:
    """Write the log; 1 where something survives without a reason."""
    known = _known(state)
    tried = [
        (m, known[_key(m)]["ergebnis"]) for m in sorted(chosen, key=_place) if _key(m) in known
    ]
    if asked.protokoll:
        possible = sum(len(mutants(file)) for file in FILES)
        text = log(tried, possible, asked.startwert, REASONS)
        Path(asked.protokoll).write_text(text, encoding="utf-8")
    left = [m for m, what in tried if what in {SURVIVES, UNTRIED}]
    return 1 if any(reason_of(m, REASONS) is None for m in left) else 0


def _place(mutant: Mutant) -> tuple[str, int]:
    return mutant.room, mutant.position


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m mutation", description=__doc__)
    parser.add_argument("--dateien", default="*", help="Muster, etwa planning/*.py")
    parser.add_argument("--stichprobe", type=int, help="höchstens so viele Änderungen je Datei")
    parser.add_argument("--startwert", type=int, default=20261122)
    parser.add_argument("--prozesse", type=int, default=1)
    parser.add_argument("--ueberlebende", action="store_true", help="nur diese noch einmal")
    parser.add_argument("--gruendlich", action="store_true", help="jede Feature-Datei")
    parser.add_argument("--protokoll", help="Datei für das Ergebnis")
    return parser.parse_args()


def _chosen(asked: argparse.Namespace) -> list[Mutant]:
    """Draw as many of each file, file by file in turn: wherever a run ends, it is spread evenly."""
    found: list[tuple[int, Mutant]] = []
    for file in FILES:
        if file.match(asked.dateien):
            here = mutants(file)
            Random(f"{asked.startwert} {file.name}").shuffle(here)
            found += enumerate(here[: asked.stichprobe])
    return [mutant for _, mutant in sorted(found, key=lambda one: one[0])]


def _key(mutant: Mutant) -> str:
    """Name a change; a file that was edited begins anew."""
    text = hashlib.sha256(mutant.file.read_bytes()).hexdigest()[:8]
    return f"{mutant.key} #{text}"


def _known(state: Path) -> dict[str, dict[str, Any]]:
    if not state.exists():
        return {}
    lines = map(json.loads, state.read_text(encoding="utf-8").splitlines())
    return {line["schluessel"]: line for line in lines}


if __name__ == "__main__":
    sys.exit(main())
