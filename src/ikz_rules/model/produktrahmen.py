"""Numbers of the Produktrahmen: how they are written, and which declared group they belong to."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from ikz_rules.model import values
from ikz_rules.wording import fold, listed, nearest, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.model.fahrplanregeln import Produktgruppe

FELD = "produktrahmen"
"""The fixed field of an Aufgabe that holds its number."""
BEREICH = 2
"""The first two digits name the Produktbereich."""
_BEREICH = "11"
_LONGEST = 10
_FORM = re.compile(r"[0-9]+(?:[. ][0-9]+)*")


def as_produktrahmen(raw: object) -> str | None:
    """Return a number as its 2–10 digits; None where it is unknown.

    Dots and blanks between digits are left out: ``11.1.3`` is ``1113``. Raises ValueProblem for
    everything else.
    """
    text = values.as_text(raw)
    if text is None:
        return None
    digits = re.sub("[. ]", "", text)
    if _FORM.fullmatch(text) and BEREICH <= len(digits) <= _LONGEST:
        return digits
    raise values.ValueProblem(
        "produktrahmen-form",
        f"{quoted(text)} ist keine Nummer im Produktrahmen.",
        f"Schreiben Sie {BEREICH} bis {_LONGEST} Ziffern, zum Beispiel „126“ oder „12.6“. Sie "
        "stehen im Haushaltsplan.",
    )


def samples(named: Iterable[object]) -> tuple[str, ...]:
    """Return the numbers among ``named``, and another one: they stand for all that there are."""
    found = sorted({text for text in named if isinstance(text, str) and _FORM.fullmatch(text)})
    same = found[0][:BEREICH] if found else _BEREICH
    other = next(nr for nr in (f"{same}{n}" for n in range(len(found) + 1)) if nr not in found)
    return (*found, other)


def gruppe(nr: str | None, declared: Mapping[str, Produktgruppe]) -> Produktgruppe | None:
    """Return the declared group of a number, the longest that it begins with; None without one.

    ``nr`` may be written in any form that inputs may have.
    """
    digits = as_produktrahmen(nr)
    if digits is None:
        return None
    found = (declared.get(digits[:length]) for length in range(len(digits), BEREICH - 1, -1))
    return next((group for group in found if group is not None), None)


def check_produktrahmen(raw: object, declared: Mapping[str, Produktgruppe]) -> None:
    """Refuse a number whose form is wrong or whose Produktbereich is not declared.

    Nothing is declared: only the form counts. An undeclared third digit is right. Raises
    ValueProblem; where a title is near to what was written, the remedy names its number.
    """
    try:
        digits = as_produktrahmen(raw)
    except values.ValueProblem as problem:
        raise _with_title(problem, raw, declared) from None
    if digits is None or not declared or digits[:BEREICH] in declared:
        return
    bereich = digits[:BEREICH]
    raise values.ValueProblem(
        "produktrahmen-unbekannt",
        f"Den Produktbereich {quoted(bereich)} gibt es nicht (Nummer {quoted(str(raw).strip())}).",
        _offer(bereich, declared),
    )


def _with_title(
    problem: values.ValueProblem, raw: object, declared: Mapping[str, Produktgruppe]
) -> values.ValueProblem:
    titles = {group.titel: group for group in declared.values()}
    name = fold(raw) if isinstance(raw, str) else ""
    hits = [titel for titel in titles if name.isalpha() and name in fold(titel).split()]
    hits = hits or (nearest(name, titles) if name else [])
    if not hits:
        return problem
    hint = f"Meinten Sie {quoted(titles[hits[0]].nr)} ({hits[0]})?"
    return values.ValueProblem(problem.code, problem.message, hint)


def _offer(bereich: str, declared: Mapping[str, Produktgruppe]) -> str:
    """Name the Produktbereiche that begin alike; all where none does."""
    known = [group for nr, group in sorted(declared.items()) if len(nr) == BEREICH]
    alike = [group for group in known if group.nr[0] == bereich[0]]
    first = f"Meinten Sie {_named(alike)}?" if alike else f"Es gibt {_named(known, 'und')}."
    return f"{first} Gilt bei Ihnen ein anderer Produktrahmen, nennen Sie ihn in eigenen Regeln."


def _named(groups: list[Produktgruppe], last: str = "oder") -> str:
    """List numbers with titles; neighbours that share one stand together."""
    found = []
    for titel, same in groupby(groups, lambda group: group.titel):
        first, *_, end = (*(numbers := [group.nr for group in same]), numbers[-1])
        found.append(f"{first} bis {end} ({titel})" if end != first else f"{first} ({titel})")
    return listed(found, last)
