"""Many plans and many interruptions in one process: is anything lost, wrong, or kept too long?

Run: ``make dauerlauf``, which writes docs/dauerlauf.md. Prints Markdown. Ends with 1 if a plan was
wrong or memory grew. The seed fixes the inputs; when an interruption comes is left to chance.
"""

from __future__ import annotations

import multiprocessing
import platform
import signal
import sys
import time
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from importlib import metadata
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Literal, NoReturn

from dauerlauf_faelle import forget, memory, some
from ikz_rules import Verbundraum, load_regelwerk, recommend, recommend_many
from ikz_rules.engines import durable
from ikz_rules.engines.inference import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Name = Literal["durable", "generated"]

_SHOWN = {"durable": "durable-rules", "generated": "erzeugtes Programm"}
_STEPS = 10
_WARM = 5
"""After so many steps of ten, what is kept on purpose has been built: tables of bounded size."""
_GROWTH = 3.0
"""MiB that memory may differ by: what the allocator holds back."""
_POOL = 40
"""Different Verbundräume that interrupted plans are made for."""


_HOW = """\
Jede Zeile ist ein eigener Prozess. MiB sind der belegte Arbeitsspeicher, nachdem Python aufgeräumt
hat; ein Zuwachs unter 3 MiB gilt als keiner. Die erste Hälfte zählt dabei nicht: Bis dahin füllen
sich Tabellen fester Größe. Bei den Unterbrechungen wird das Erstellen eines Plans zu einem
zufälligen Zeitpunkt abgebrochen wie durch Strg+C, bei jedem zwanzigsten Versuch ohne irgendetwas
Vorbereitetes; danach entsteht derselbe Plan noch einmal und muss Zeichen für Zeichen
stimmen. Der Speicher wird dort gemessen, nachdem alles Vorbereitete vergessen und ein Plan
entstanden ist."""


def main() -> int:
    """Do all runs, each in a process of its own, and print what came of them."""
    asked = _asked()
    engines: list[Name] = ["generated", *(["durable"] if durable.available() else [])]  # type: ignore[list-item]
    _write("# Dauerlauf", "", _about(asked.saat, asked.plaene, asked.unterbrechungen), "", _HOW, "")
    good = True
    _write("## Speicher nach vielen Plänen, in MiB", "", *_head(asked.plaene))
    for name in engines:
        good &= _alone(_plans, name, asked.plaene, asked.saat)
    good &= _alone(_spread, "generated", asked.plaene, asked.saat)
    _write("", "## Unterbrechungen zu zufälligen Zeitpunkten", "", _HEAD_OF_INTERRUPTIONS)
    for name in engines:
        good &= _alone(_interruptions, name, asked.unterbrechungen, asked.saat)
    return 0 if good else 1


def _asked() -> _Asked:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--plaene", type=int, default=100_000)
    parser.add_argument("--unterbrechungen", type=int, default=10_000)
    parser.add_argument("--saat", type=int, default=20261122)
    return parser.parse_args(namespace=_Asked())


class _Asked:
    plaene: int
    unterbrechungen: int
    saat: int


def _alone(run: Callable[[Name, int, int], tuple[str, bool]], name: Name, *how: int) -> bool:
    """Run in a fresh process, write its line, and tell whether all was well."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh) as pool:
        line, good = pool.submit(run, name, *how).result()
    _write(line)
    return good


def _plans(name: Name, count: int, seed: int) -> tuple[str, bool]:
    """Make plans one after the other."""
    random = Random(seed)

    def plans() -> Iterator[bool]:
        for number in range(count):
            yield bool(recommend(some(random, number), prefer=name).massnahmen)

    return _watched(f"`recommend`, {_SHOWN[name]}", plans(), count)


def _spread(name: Name, count: int, seed: int) -> tuple[str, bool]:
    """Have plans made by two processes, and watch the one that asks."""
    del name
    random = Random(seed)
    with ProcessPoolExecutor(2) as pool:
        many = recommend_many((some(random, n) for n in range(count)), executor=pool)
        plans = (result.plan is not None for result in many)
        return _watched("`recommend_many`, zwei Prozesse", plans, count)


def _watched(what: str, plans: Iterator[bool], count: int) -> tuple[str, bool]:
    held, wrong = [memory()], 0
    start = time.perf_counter()
    for _ in range(_STEPS):
        wrong += sum(not made for made in islice(plans, count // _STEPS))
        held.append(memory())
    seconds = time.perf_counter() - start
    growth = held[-1] - held[_WARM]
    cells = [what, *(_number(mib) for mib in held), _number(growth), f"{seconds:.0f} s"]
    return _row(cells), growth < _GROWTH and not wrong


def _interruptions(name: Name, count: int, seed: int) -> tuple[str, bool]:
    """Interrupt plans anywhere, warm or cold, and make each again: it has to be right."""
    random = Random(seed)
    raeume = [some(random, number) for number in range(_POOL)]
    right = [recommend(one, prefer=name).model_dump_json() for one in raeume]
    signal.signal(signal.SIGALRM, _interrupt)
    seconds = _time_of_one(raeume, name)
    caught, wrong, attempts, held = 0, 0, 0, _settled(raeume[0], name)
    warm = held
    start = time.perf_counter()
    while caught < count:
        attempts += 1
        number = attempts % _POOL
        cold = attempts % 20 == 0
        if cold:
            forget(with_rules=attempts % 500 == 0)
        caught += _interrupted(raeume[number], name, random.random() * seconds * (1 + 20 * cold))
        wrong += recommend(raeume[number], prefer=name).model_dump_json() != right[number]
        if caught == count // 2:
            warm = _settled(raeume[0], name)
    took = time.perf_counter() - start
    still = compiled(load_regelwerk(), name)[1].runs(name)
    growth = _settled(raeume[0], name) - warm
    counts = [_thousands(n) for n in (attempts, caught, wrong)]
    cells = [_SHOWN[name], *counts, "ja" if still else "nein", _number(held)]
    cells += [_number(growth), f"{took:.0f} s"]
    return _row(cells), not wrong and still and growth < _GROWTH


_HEAD_OF_INTERRUPTIONS = (
    "| Rechenweg | Versuche | unterbrochen | danach falsch | noch in Gebrauch | MiB am Anfang "
    "| Zuwachs nach der Hälfte | Dauer |\n"
    f"| --- |{' --: |' * 7}"
)


def _interrupt(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt(number, frame)


def _interrupted(one: Verbundraum, name: Name, after: float) -> bool:
    """Begin a plan and break it off; False where it was finished before."""
    try:
        signal.setitimer(signal.ITIMER_REAL, max(after, 1e-6))
        recommend(one, prefer=name)
        signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        return True
    return False


def _settled(one: Verbundraum, name: Name) -> float:
    """Return the memory in use after nothing but one plan, so that each time is like the others."""
    forget(with_rules=True)
    recommend(one, prefer=name)
    return memory()


def _time_of_one(raeume: list[Verbundraum], name: Name) -> float:
    start = time.perf_counter()
    for one in raeume:
        recommend(one, prefer=name)
    return (time.perf_counter() - start) / len(raeume)


def _about(seed: int, plans: int, interruptions: int) -> str:
    versions = ", ".join(f"{name} {_version(name)}" for name in ("pydantic", "durable-rules"))
    return (
        f"Aufruf: `make dauerlauf` (benchmarks/dauerlauf.py), Saat {seed}, "
        f"{_thousands(plans)} Pläne je Zeile, {_thousands(interruptions)} Unterbrechungen je "
        f"Rechenweg. Python {platform.python_version()}, {versions}."
    )


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "(fehlt)"


def _head(count: int) -> tuple[str, str]:
    steps = [_thousands(count * step // _STEPS) for step in range(_STEPS + 1)]
    cells = ["was", *steps, f"Zuwachs seit {steps[_WARM]}", "Dauer"]
    return _row(cells), f"| --- |{' --: |' * (len(cells) - 1)}"


def _row(cells: Iterable[object]) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _thousands(count: int) -> str:
    return f"{count:,}".replace(",", ".")


def _number(mib: float) -> str:
    return f"{mib:.1f}".replace(".", ",").replace("-", "−")


def _write(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
