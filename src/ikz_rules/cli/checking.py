"""Checking rules: which folders are loaded, whose findings count, which features belong to them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.cli.rules import is_complete
from ikz_rules.errors import Problem, QuestionError, RulebookError
from ikz_rules.linting.check import ALL_USED, FEATURES, SAETZE, SOLVER, Subject
from ikz_rules.linting.registry import checks, left_out, lint
from ikz_rules.location import Location
from ikz_rules.model.finding import FEHLER, Finding
from ikz_rules.reader.feature_folder import read_features
from ikz_rules.reports.findings import name
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.wording import number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reader.feature import Feature

_UNREADABLE = frozenset(
    {"ordner-doppelt", "ordner-fehlt", "ordner-leer", "zu-viele-dateien", "keine-rechte"}
)
"""Nothing could be checked: the call is wrong, which is not a finding."""


_NO_SOLVER = 'das Zusatzpaket „pruefung“ fehlt: pip install "ikz-rules[pruefung]"'
_WRONG_RULES = "Die Regeln sind fehlerhaft. Beheben Sie zuerst die Fehler."
_STEPS = "conftest.py"
"""Where pytest looks for what a project adds itself."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was checked, what was found, what a report says about it, which checks were asked for.

    ``checks`` maps ids to titles, ``skipped`` those that were not made to the reason.
    """

    what: str
    findings: tuple[Finding, ...]
    about: str
    checks: Mapping[str, str] = field(default_factory=dict)
    skipped: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Folders:
    """The folders of a call: those that are loaded, and those that are judged (empty: all)."""

    loaded: tuple[str, ...]
    own: frozenset[str]
    shown: tuple[str, ...]

    @property
    def packaged(self) -> bool:
        """True where the packaged rules alone are judged, with all that belongs to them."""
        return len(self.loaded) == 1 and Path(self.loaded[0]).resolve() == packaged_rules()


@dataclass(frozen=True, slots=True)
class _Features:
    """The features beside the rules: None where there are none, or where some are wrong.

    ``own_steps``: a project may have added sentences that only its own Python knows.
    """

    features: tuple[Feature, ...] | None
    problems: tuple[Problem, ...]
    about: str
    own_steps: bool = False


def is_rules(path: str | None) -> bool:
    """Tell whether a call names rules: a folder, or nothing, which means the packaged ones."""
    return path is None or os.path.isdir(path)  # noqa: PTH112 - a name with a NUL is no folder


def check_rules(
    path: str | None, more: Sequence[str], features: str | None, only: Sequence[str]
) -> Checked:
    """Check rules and the features beside them.

    Raises RulebookError where a folder cannot be read, QuestionError for an unknown check or a
    folder of features that is not there.
    """
    asked = {check.id: check.titel for check in checks(only)}
    unmade = dict.fromkeys(asked, _WRONG_RULES)
    try:
        folders = _folders(path, more)
    except RulebookError as error:
        return Checked(name(path or ""), _mistakes(error), "", asked, unmade)
    beside = _read(folders, features)
    found = [_mistake(problem) for problem in beside.problems]
    about = ""
    try:
        book = load_regelwerk(*folders.loaded)
    except RulebookError as error:
        found += _mistakes(error)
        skipped = unmade
    else:
        subject = _subject(book, beside, folders, only)
        found += lint(subject, only)
        lacking = left_out(subject, only)
        skipped = {id_: _why(need, beside) for id_, need in lacking.items()}
        about = f"{_counted(book)}{beside.about}{_beside(folders)}{_without_solver(lacking)}"
    found.sort(key=lambda finding: finding.problem.sort_key)
    return Checked(", ".join(map(name, folders.shown)), tuple(found), about, asked, skipped)


def _folders(path: str | None, more: Sequence[str]) -> _Folders:
    below = os.fspath(packaged_rules())
    if path is None:
        return _Folders((below, *more), frozenset(more), (below, *more))
    if is_complete(path):
        return _Folders((path, *more), frozenset(), (path,))
    return _Folders((below, *more, path), frozenset({path}), (path,))


def _read(folders: _Folders, named: str | None) -> _Features:
    folder = Path(named) if named else Path(folders.shown[-1]).resolve().parent / "features"
    if not folder.is_dir():
        if named:
            raise _question("ordner-fehlt", "Diesen Ordner mit Features gibt es nicht.", named)
        return _Features(None, (), "; ohne Feature-Dateien")
    try:
        features, problems = read_features(_near(folder))
    except ImportError as error:
        return _without_reader(named, error)
    if not features and not problems:
        if named:
            raise _question("ordner-leer", "Hier stehen keine Feature-Dateien.", named)
        return _Features(None, (), "; ohne Feature-Dateien")
    count = f"{number(len(features))} Feature-Datei{'' if len(features) == 1 else 'en'}"
    own_steps = (folder.parent / _STEPS).exists() or any(folder.rglob(_STEPS))
    return _Features(None if problems else features, problems, f"; {count}", own_steps)


def _near(folder: Path) -> Path:
    """Return a path as short as people would write it: from here where that is possible."""
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _without_reader(named: str | None, error: ImportError) -> _Features:
    if not named:
        return _Features(None, (), "; ohne Feature-Dateien")
    raise QuestionError(
        Problem(
            "extra-fehlt",
            f"Für Feature-Dateien fehlt ein Paket ({error.name}).",
            'Installieren Sie es mit: pip install "ikz-rules[features]"',
        )
    ) from None


def _subject(book: Regelwerk, beside: _Features, folders: _Folders, only: Sequence[str]) -> Subject:
    """Return what is checked, with the sentences where features are read and a check asks."""
    plain = Subject(book, beside.features, folders.own)
    asked = any(SAETZE in check.needs for check in checks(only))
    if beside.features is None or beside.own_steps or not asked:
        return plain
    from ikz_rules import testing  # noqa: PLC0415 - brings pytest, which takes time

    try:
        saetze = tuple(testing.satzliste())
    except QuestionError:  # the extra is missing: what needs it is left out
        return plain
    return replace(plain, saetze=saetze, nearest=testing.nearest, all_used=folders.packaged)


def _mistake(problem: Problem) -> Finding:
    return Finding(problem.code, FEHLER, problem.message, problem.hint, problem.location)


def _mistakes(error: RulebookError) -> tuple[Finding, ...]:
    """Return the mistakes in rules as findings; raise the error where nothing could be read."""
    if all(problem.code in _UNREADABLE for problem in error.problems):
        raise error
    return tuple(map(_mistake, error.problems))


def _counted(book: Regelwerk) -> str:
    return (
        f"{number(len(book.massnahmen))} Maßnahmen, {number(len(book.regeln))} Regeln, "
        f"{number(len(book.angaben))} Angaben"
    )


def _beside(folders: _Folders) -> str:
    together = len(folders.own) == 1 and folders.shown[0] in folders.own
    return "; zusammen mit den mitgelieferten Regeln" if together else ""


def _without_solver(lacking: Mapping[str, str]) -> str:
    count = sum(need == SOLVER for need in lacking.values())
    return f"; {count} Prüfungen ausgelassen, denn {_NO_SOLVER}" if count else ""


def _why(need: str, beside: _Features) -> str:
    """Say why a check was not made for want of something."""
    if need == FEATURES and beside.problems:
        return "Die Feature-Dateien sind fehlerhaft. Beheben Sie zuerst die Fehler."
    if need == SAETZE and beside.own_steps:
        return f"Neben den Feature-Dateien steht eine {_STEPS}; sie kann eigene Sätze enthalten."
    return {
        FEATURES: "Es gibt keine Feature-Dateien dazu.",
        SAETZE: 'Ein Zusatzpaket fehlt: pip install "ikz-rules[features]"',
        ALL_USED: "Das wird nur bei den mitgelieferten Regeln geprüft.",
        SOLVER: f"Nicht geprüft, denn {_NO_SOLVER}",
    }[need]


def _question(code: str, message: str, folder: str) -> QuestionError:
    hint = "Nennen Sie hinter „--features“ einen Ordner mit Dateien, die auf „.feature“ enden."
    return QuestionError(Problem(code, message, hint, Location(folder)))
