"""The tables of the page, in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vergleich.goal import german
from vergleich.peers.entries import BASE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vergleich.contest import Contest
    from vergleich.goal import Goal
    from vergleich.growth import Curve
    from vergleich.peers.entries import Entry

_WORDS = {True: "erreicht", False: "**verfehlt**", None: "nicht gemessen"}


def engines(contests: Sequence[Contest], entries: Sequence[Entry]) -> str:
    """Return one row per engine, ratios to the base engine; who is missing is named."""
    head = ["Regelmaschine"]
    for contest in contests:
        head += [f"{contest.workload.title}, einzeln", "in Folge"]
    rows = [[_title(entry), *_cells(entry, contests)] for entry in entries]
    return table(head, rows)


def base_times(contests: Sequence[Contest]) -> str:
    """Return what 1 stands for in ``engines``, in milliseconds."""
    rows = [
        [
            contest.workload.title,
            str(len(contest.workload.program.rules)),
            str(len(contest.workload.facts)),
            *_base(contest),
        ]
        for contest in contests
    ]
    head = ["Aufgabe", "Regeln", "Fälle", "1 heißt: einzeln, ms", "in Folge, ms"]
    return table(head, rows)


def goals(found: Sequence[Goal]) -> str:
    """Return the goals, and under the table a line for each that was missed or not measured."""
    rows = [[g.number, g.wanted, g.limit, g.measured, _WORDS[g.reached]] for g in found]
    text = table(["Nr.", "Ziel", "Grenze", "gemessen", "Ergebnis"], rows, left=2)
    notes = [
        f"- **{g.number}** {_WORDS[g.reached].strip('*')}: {g.why}" for g in found if not g.reached
    ]
    return "\n".join([text, *(["", *notes] if notes else [])])


def growth(curves: Sequence[Curve]) -> str:
    """Return curves of the same sizes side by side, with the factor of each step."""
    sizes = curves[0].sizes
    head = [curves[0].axis]
    for curve in curves:
        head += [f"{curve.title}, ms", "Schritt"]
    rows = []
    for position, size in enumerate(sizes):
        row = [str(size)]
        for curve in curves:
            step = curve.seconds[position] / curve.seconds[position - 1] if position else None
            row += [
                german(curve.seconds[position] * 1000),
                "" if step is None else f"× {german(step)}",
            ]
        rows.append(row)
    return table(head, rows)


def table(head: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> str:
    """Return a Markdown table; the first ``left`` columns are text, the others numbers."""
    marks = [":--" if column < left else "--:" for column in range(len(head))]
    lines = [head, marks, *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _title(entry: Entry) -> str:
    return f"**{entry.title}**" if entry.own else entry.title


def _cells(entry: Entry, contests: Sequence[Contest]) -> list[str]:
    cells: list[str] = []
    for contest in contests:
        timing = contest.timings.get(entry.key)
        if timing is None:
            cells += ["nicht installiert", ""]
        elif timing.one_ratio is None or timing.many_ratio is None:
            cells += [f"{_ms(timing.one)} ms", f"{_ms(timing.many)} ms"]
        else:
            cells += [german(timing.one_ratio), german(timing.many_ratio)]
    return cells


def _base(contest: Contest) -> list[str]:
    timing = contest.timings.get(BASE.key)
    return ["–", "–"] if timing is None else [_ms(timing.one), _ms(timing.many)]


def _ms(seconds: float) -> str:
    return german(seconds * 1000)
