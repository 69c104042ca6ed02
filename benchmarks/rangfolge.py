"""How long robust ranking takes, and how near its shares are, by size and by what is unknown.

Run: ``python benchmarks/rangfolge.py`` (the package installed). Prints a Markdown table: the time
of the processor in milliseconds and the largest error of a share (95 %). Everything is drawn with a
fixed seed; only the machine makes a difference.
"""

from __future__ import annotations

import sys
from fractions import Fraction
from random import Random
from time import process_time

from ikz_rules.ranking.candidate import Candidate, Method, Row
from ikz_rules.ranking.robust import robustness

SCALE = (Fraction(0), Fraction(1, 2), Fraction(1))
CRITERIA, FIRST, FACTOR = 5, 5, 2
CASES = (
    (60, 5, 0),
    (60, 5, 5),
    (60, 5, 10),
    (60, 5, 30),
    (60, 5, 80),
    (200, 20, 30),
    (200, 400, 30),
    (200, 400, 80),
)
"""Candidates, rows of each, and how many marks of a hundred are unknown."""
_SEED = 20261122


def main() -> None:
    """Print the table."""
    _write("| Aufgaben | Kommunen | unbekannt | ms | größter Fehler |", f"|{' --: |' * 5}")
    method = Method((Fraction(1),) * CRITERIA, (Fraction(3, 10), Fraction(6, 10)), 2)
    for number, rows, unknown in CASES:
        candidates = _candidates(number, rows, unknown)
        start = process_time()
        found = robustness(candidates, method, FIRST, FACTOR)
        spent = round((process_time() - start) * 1000)
        error = f"{max(firmness.error for firmness in found):.3f}".replace(".", ",")
        _write(f"| {number} | {rows} | {unknown} % | {spent} | {error} |")


def _candidates(number: int, rows: int, unknown: int) -> list[Candidate]:
    random = Random(_SEED)

    def marks() -> tuple[Fraction, ...]:
        return SCALE if random.random() * 100 < unknown else (random.choice(SCALE),)

    def row() -> Row:
        found = tuple(marks() for _ in range(CRITERIA))
        lower = tuple(() if len(ms) > 1 else SCALE[: SCALE.index(ms[0])][-1:] for ms in found)
        return Row(found, lower=lower)

    return [Candidate(f"{n:03}", tuple(row() for _ in range(rows))) for n in range(number)]


def _write(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
