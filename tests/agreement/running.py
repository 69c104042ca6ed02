"""A run of many blocks over several processes, stopped by the first difference.

What is done is written down piece by piece: the same run started again goes on where it ended.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import time
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agreement.cases import SITUATIONS
from agreement.comparing import Difference, Tally, compare_block

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future

BLOCKS = 20
"""How many blocks a process does at a time."""
PIECE = BLOCKS * SITUATIONS
_PROJECT = Path(__file__).parents[2]


@dataclass(slots=True)
class Run:
    """What a run has found so far; ``seconds`` is the time of all processes together."""

    seed: int
    tally: Tally = field(default_factory=Tally)
    difference: Difference | None = None
    seconds: float = 0.0
    elapsed: float = 0.0
    processes: int = 1


def run(
    seed: int, evaluations: int, processes: int, state: Path | None, tell: Callable[[str], None]
) -> Run:
    """Compare at least ``evaluations`` times, unless a difference ends it."""
    began = time.monotonic()
    found = Run(seed, processes=processes)
    code = fingerprint()
    done = _read(state, code, found)
    pieces = (n for n in range(-(-evaluations // PIECE)) if n not in done)
    shown = 0
    for number, tally, difference, seconds in _results(seed, pieces, processes):
        found.tally.add(tally)
        found.seconds += seconds
        if difference is not None:
            found.difference = min(found.difference or difference, difference, key=_size)
        elif state is not None:
            _write(state, [code, seed, number], tally, seconds)
        count = sum(found.tally.evaluations.values())
        if count - shown >= evaluations // 20:
            shown = count
            tell(f"{count} von {evaluations} Auswertungen verglichen")
    found.elapsed = time.monotonic() - began
    return found


Result = tuple[int, Tally, Difference | None, float]


def _results(seed: int, pieces: Iterator[int], processes: int) -> Iterator[Result]:
    """Yield results as they come; after a difference only those that are under way already."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        waiting: set[Future[Result]] = {
            pool.submit(piece, seed, n) for n in islice(pieces, 2 * processes)
        }
        while waiting:
            ready, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in ready:
                result = future.result()
                if result[2] is not None:
                    pieces = iter(())
                waiting |= {pool.submit(piece, seed, n) for n in islice(pieces, 1)}
                yield result


def piece(seed: int, number: int) -> Result:
    """Compare the blocks of one piece, until something differs."""
    began = time.process_time()
    tally = Tally()
    for block in range(number * BLOCKS, (number + 1) * BLOCKS):
        if difference := compare_block(seed, block, tally):
            return number, tally, difference, time.process_time() - began
    return number, tally, None, time.process_time() - began


def _size(difference: Difference) -> int:
    return difference.size


def fingerprint() -> str:
    """Return what tells apart the code and the rules that were compared."""
    digest = hashlib.sha256()
    for folder, pattern in (("src", "*.py"), ("rules", "*.yaml"), ("tests", "*.py")):
        for path in sorted((_PROJECT / folder).rglob(pattern)):
            if folder != "tests" or path.parent.name in {"agreement", "helfer"}:
                digest.update(path.relative_to(_PROJECT).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def _read(state: Path | None, code: str, found: Run) -> set[int]:
    """Count in what an earlier run of the same code and seed has done; return its pieces."""
    done: set[int] = set()
    if state is None or not state.exists():
        return done
    for line in state.read_text(encoding="utf-8").splitlines():
        entry: dict[str, Any] = json.loads(line)
        number = entry["piece"][2]
        if entry["piece"] == [code, found.seed, number] and number not in done:
            done.add(number)
            found.seconds += entry["seconds"]
            found.tally.add(_tally(entry["tally"]))
    return done


def _write(state: Path, piece: list[str | int], tally: Tally, seconds: float) -> None:
    counted: dict[str, Any] = {
        name: dict(getattr(tally, name)) for name in ("evaluations", "verdicts", "executors")
    }
    counted["pieces"] = [[*key, count] for key, count in tally.pieces.items()]
    counted["rulebooks"] = tally.rulebooks
    entry = {"piece": piece, "seconds": seconds, "tally": counted}
    with state.open("a", encoding="utf-8") as file:
        file.write(json.dumps(entry, ensure_ascii=False) + "\n")


def _tally(counted: dict[str, Any]) -> Tally:
    return Tally(
        Counter(counted["evaluations"]),
        Counter(counted["verdicts"]),
        Counter(counted["executors"]),
        Counter({(key, word): count for key, word, count in counted["pieces"]}),
        counted["rulebooks"],
    )
