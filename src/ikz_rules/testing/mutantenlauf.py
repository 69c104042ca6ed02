"""Run the features against mutants, in processes of their own that share the work.

Each process collects the scenarios once. First every scenario runs as it is, then for each mutant
only those that it can make fail, up to the first that does.
"""

from __future__ import annotations

import os
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest_bdd  # noqa: F401 - told before a process is started for nothing

from ikz_rules.errors import Problem, QuestionError
from ikz_rules.location import Location
from ikz_rules.mutation.outcome import Fate
from ikz_rules.testing.arbeiter import Gruppe
from ikz_rules.testing.runner import command, question, resolved

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ikz_rules.mutation.mutant import Mutant

    Progress = Callable[[str, int, int], None]
    """Told what is going on, how much of it is done, and how much there is."""

Json = dict[str, Any]
_CHUNK = 40
_SHOWN = 5


def run_mutants(
    chosen: Sequence[tuple[int, Mutant]],
    folders: Sequence[str | os.PathLike[str]],
    ordner: str | os.PathLike[str],
    processes: int,
    progress: Progress,
) -> tuple[list[Fate], int]:
    """Return what came of the chosen mutants, in their order, and the number of scenarios.

    ``chosen`` are mutants with their number among all of the rulebook in ``folders``; ``ordner``
    holds the features. Raises QuestionError where there are no scenarios, or where one fails with
    the rules as they are. No process outlives the call.
    """
    own = "ikz_mutanten=" + "\n".join(str(Path(folder).resolve()) for folder in folders)
    started = command(resolved(ordner), (), ("ikz_rules.testing.mutanten",), ("-s", "-o", own))
    with Gruppe(started, processes) as gruppe:
        count = _greeted(gruppe, ordner)
        baseline = _baseline(gruppe, count, progress)
        _check(baseline, ordner)
        gruppe.each({"auftrag": "lage", "szenarien": baseline})
        found = _fates(gruppe, chosen, progress)
    return [Fate(m, found[nr]["szenario"], found[nr]["gelaufen"]) for nr, m in chosen], count


def _greeted(gruppe: Gruppe, ordner: str | os.PathLike[str]) -> int:
    """Return the number of scenarios once all processes have collected them."""
    greeting = gruppe.each(None)[0]
    if wrong := greeting["fehler"]:
        raise _refused("features-fehlerhaft", "Feature-Dateien sind fehlerhaft", wrong, ordner)
    count: int = greeting["szenarien"]
    if not count:
        raise question("nichts-zu-pruefen", "Hier ist kein Szenario zu prüfen.", ordner)
    return count


def _baseline(gruppe: Gruppe, count: int, progress: Progress) -> list[Json]:
    """Run every scenario as it is."""
    numbers = range(count)
    orders = [
        {"auftrag": "grundlauf", "nummern": list(numbers[start : start + _CHUNK])}
        for start in numbers[::_CHUNK]
    ]
    answers = _counted(gruppe, orders, ("Szenarien", count), progress)
    return sorted((s for a in answers for s in a["szenarien"]), key=lambda s: int(s["nr"]))


def _check(baseline: Sequence[Json], ordner: str | os.PathLike[str]) -> None:
    if failed := [s["name"] for s in baseline if s["fehler"] is not None]:
        message = "Schon ohne Veränderung schlagen Szenarien fehl"
        raise _refused("szenario-schlaegt-fehl", message, failed, ordner)


def _fates(
    gruppe: Gruppe, chosen: Sequence[tuple[int, Mutant]], progress: Progress
) -> dict[int, Json]:
    """Hand out the mutants entry by entry, so that the same scenarios are tried first."""
    orders = [
        {"auftrag": "mutanten", "nummern": [nr for nr, _ in group]}
        for _, group in groupby(chosen, key=lambda pair: pair[1].entry)
    ]
    answers = _counted(gruppe, orders, ("Veränderungen", len(chosen)), progress)
    return {r["nr"]: r for answer in answers for r in answer["ergebnisse"]}


def _counted(
    gruppe: Gruppe, orders: Sequence[Json], what: tuple[str, int], progress: Progress
) -> list[Json]:
    name, total = what
    finished = 0

    def done(order: Json) -> None:
        nonlocal finished
        finished += len(order["nummern"])
        progress(name, finished, total)

    progress(name, 0, total)
    return list(gruppe.share(orders, done))


def _refused(
    code: str, message: str, what: Sequence[str], ordner: str | os.PathLike[str]
) -> QuestionError:
    place = Location(os.fspath(ordner))
    shown = "; ".join(text.strip().splitlines()[0] for text in what[:_SHOWN])
    more = f" und {len(what) - _SHOWN} weitere" if len(what) > _SHOWN else ""
    hint = "Beheben Sie das zuerst; Näheres zeigt „ikz-rules testen“."
    return QuestionError(Problem(code, f"{message}: {shown}{more}.", hint, place))
