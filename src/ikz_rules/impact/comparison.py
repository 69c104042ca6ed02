"""The whole comparison: each case planned with both rulebooks, movements found, causes sought."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ikz_rules.advisor import read_verbundraum, recommend
from ikz_rules.difference.causes import CauseSearch
from ikz_rules.difference.movements import frame, movements, observed
from ikz_rules.errors import EngineError, IkzError, RulebookError
from ikz_rules.impact.changes import difference
from ikz_rules.impact.mixture import Mixture
from ikz_rules.planning.needed import missing_for_plans

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ikz_rules.difference.causes import Cause
    from ikz_rules.difference.movements import Aspect, Movement
    from ikz_rules.errors import Problem
    from ikz_rules.impact.changes import Change
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

    Progress = Callable[[str, int, int], None]

SINGLES = 40
"""With at most so many changes each is tried by itself on every case that moved."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A movement with its cause."""

    movement: Movement
    cause: Cause


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What became of one case: its movements, or why it could not be planned with a rulebook.

    ``datei`` is the name as it was given; ``name`` that of the Verbundraum, empty where the file
    could be read with neither rulebook.
    """

    datei: str
    name: str
    bewegungen: tuple[Moved, ...] = ()
    probleme_alt: tuple[Problem, ...] = ()
    probleme_neu: tuple[Problem, ...] = ()

    @property
    def compared(self) -> bool:
        """True where both rulebooks made a plan."""
        return not (self.probleme_alt or self.probleme_neu)

    @property
    def wrong(self) -> bool:
        """True where the case itself is wrong, whichever rulebook it is read with."""
        return bool(self.probleme_alt) and self.probleme_alt == self.probleme_neu


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two rulebooks, the changes between them, and what became of every case."""

    alt: Regelwerk
    neu: Regelwerk
    changes: tuple[Change, ...]
    cases: tuple[CaseResult, ...]


@dataclass(slots=True)
class _Open:
    """A case that moved, until its causes are known."""

    result: CaseResult
    moved: Mapping[Aspect, Movement]
    search: CauseSearch


@dataclass(frozen=True, slots=True)
class _Planned:
    name: str = ""
    verbundraum: Verbundraum | None = None
    plan: Massnahmenplan | None = None
    problems: tuple[Problem, ...] = field(default=())


def _quiet(step: str, done: int, total: int) -> None:
    del step, done, total


def compare(
    alt: Regelwerk, neu: Regelwerk, files: Sequence[str], progress: Progress = _quiet
) -> Comparison:
    """Plan every file with both rulebooks and say what moved and why.

    A file that cannot be read or planned is reported in its place; the others go on. Keeps what is
    needed of the cases that moved, never all plans. ``progress`` is told what is being done, how
    much of it is done, and of how much. Raises RulebookError where one rulebook makes no plans.
    """
    if lacking := (*missing_for_plans(alt), *missing_for_plans(neu)):
        raise RulebookError(dict.fromkeys(lacking))
    found = difference(alt, neu)
    mixture = Mixture(alt, found)
    results: dict[str, CaseResult] = {}
    moved: dict[str, _Open] = {}
    for done, file in enumerate(files):
        progress("Pläne", done, len(files))
        case = _case(file, alt, neu, mixture)
        if isinstance(case, _Open):
            moved[file] = case
            results[file] = case.result
        else:
            results[file] = case
    candidates = [change.nr for change in found.changes if not change.silent]
    _try_singles(list(moved.values()), candidates, progress)
    for done, (file, case) in enumerate(moved.items()):
        progress("Ursachen", done, len(moved))
        results[file] = _explained(case, candidates)
    return Comparison(alt, neu, found.changes, tuple(results.values()))


def _case(file: str, alt: Regelwerk, neu: Regelwerk, mixture: Mixture) -> _Open | CaseResult:
    old, new = _planned(file, alt), _planned(file, neu)
    result = CaseResult(file, old.name or new.name, (), old.problems, new.problems)
    if old.plan is None or new.plan is None or new.verbundraum is None:
        return result
    moved = movements(old.plan, new.plan)
    if not moved:
        return result
    shared = frame(old.plan, new.plan)
    search = CauseSearch(_of(new.verbundraum, mixture), shared, observed(new.plan, shared))
    return _Open(result, moved, search)


def _of(
    verbundraum: Verbundraum, mixture: Mixture
) -> Callable[[frozenset[int]], Massnahmenplan | None]:
    """Return what makes the plan for some of the changes.

    What both rulebooks need and know stands in every mixture, so each makes a plan.
    """

    def planned(chosen: frozenset[int]) -> Massnahmenplan | None:
        regelwerk = mixture.regelwerk(chosen)
        return None if regelwerk is None else recommend(verbundraum, regelwerk, prefer="generated")

    return planned


def _planned(file: str, regelwerk: Regelwerk) -> _Planned:
    name, verbundraum = "", None
    try:
        verbundraum = read_verbundraum(file, regelwerk)
        name = verbundraum.name
        return _Planned(name, verbundraum, recommend(verbundraum, regelwerk))
    except EngineError:
        raise
    except IkzError as error:
        return _Planned(name, problems=error.problems)


def _try_singles(cases: Sequence[_Open], candidates: Sequence[int], progress: Progress) -> None:
    """Try each change by itself: change by change, so that each rulebook is built once."""
    if not 1 < len(candidates) <= SINGLES:
        return
    for done, nr in enumerate(candidates):
        progress("Einzelne Änderungen", done, len(candidates))
        for case in cases:
            case.search.try_out(frozenset({nr}))


def _explained(case: _Open, candidates: Sequence[int]) -> CaseResult:
    causes = case.search.causes(list(case.moved), candidates)
    found = tuple(Moved(movement, causes[key]) for key, movement in case.moved.items())
    result = case.result
    return CaseResult(result.datei, result.name, found)
