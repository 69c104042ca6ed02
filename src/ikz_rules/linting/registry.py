"""All checks, and how they are run: sorted findings, less what exceptions allow."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, QuestionError
from ikz_rules.linting import exceptions
from ikz_rules.linting.place import is_own
from ikz_rules.mutation.outcome import CHECK as SURVIVED
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.linting.check import Check, Subject
    from ikz_rules.model.finding import Finding

IDS = (
    # something is declared that nobody uses
    "angabe-ungenutzt",
    "wert-ungenutzt",
    "kennzahl-ungenutzt",
    "merkmal-ungenutzt",
    "schwelle-ungenutzt",
    "gewicht-ungenutzt",
    "quelle-ungenutzt",
    "aussage-unzitiert",
    # numbers and conditions that cannot be meant
    "vergleich-ausserhalb",
    "einheit-ungleich",
    "bedingung-doppelt",
    "gewicht-verkehrt",
    # what rules can do, proved
    "regel-nie-erfuellt",
    "bedingung-wirkungslos",
    "regel-doppelt",
    "regel-enthalten",
    "regel-widerspruch",
    "massnahme-nie-empfohlen",
    "luecke",
    # validity and days
    "regel-abgelaufen",
    "gueltigkeit-ueberschneidung",
    "stand-voraus",
    # texts
    "titel-doppelt",
    "frage-doppelt",
    "begruendung-doppelt",
    "satzzeichen-fehlt",
    "vorlage-offen",
    # features
    "massnahme-ohne-feature",
    "szenario-ohne-feature",
    "regel-ohne-beispiel",
    "satz-ungenutzt",
    "satz-unbekannt",
    "beispiel-ohne-eintrag",
)
"""The id of each check names its module; a check is imported when it is asked for."""
_OF_EXCEPTIONS = (exceptions.UNKNOWN, exceptions.NEEDLESS)


def checks(only: Iterable[str] = ()) -> tuple[Check, ...]:
    """Return all checks in their order, or those named. Raises QuestionError for unknown names."""
    wanted = tuple(only)
    known = (*IDS, *(check.id for check in _OF_EXCEPTIONS))
    for name in wanted:
        if name not in known:
            raise QuestionError(
                Problem(
                    "pruefung-unbekannt",
                    f"Die Prüfung {quoted(name)} gibt es nicht.",
                    did_you_mean(name, known) or f"Es gibt {', '.join(sorted(known))}.",
                )
            )
    found = (*map(_check, IDS), *_OF_EXCEPTIONS)
    return tuple(check for check in found if not wanted or check.id in wanted)


def left_out(subject: Subject, only: Iterable[str] = ()) -> Mapping[str, str]:
    """Return the ids of the checks that cannot be made, each with the first need that is missing.

    The needs are those of ``linting.check``.
    """
    lacking = ((c.id, [n for n in c.needs if not subject.has(n)]) for c in checks(only))
    return {id_: missing[0] for id_, missing in lacking if missing}


def lint(subject: Subject, only: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Return what the checks find, sorted by place, less what exceptions beside entries allow.

    ``only`` names the checks to run; without it all are run. An exception that allows nothing,
    or names no check, is a finding itself. Nothing is told twice. Never raises for a rulebook that
    the loader accepts.
    """
    chosen = {check.id for check in checks(only)}
    made = checks() if exceptions.NEEDLESS.id in chosen else checks(only)
    lacking = left_out(subject)
    run = [c for c in made if c.id in IDS and c.id not in lacking]
    found = [finding for check in run for finding in check.run(subject)]
    kept, about = exceptions.applied(
        found, subject.regelwerk.ausnahmen, frozenset(c.id for c in run), (*IDS, SURVIVED)
    )
    told = [f for f in (*kept, *about) if f.check in chosen and _concerns(f, subject)]
    return tuple(sorted(dict.fromkeys(told), key=lambda finding: finding.problem.sort_key))


def _concerns(finding: Finding, subject: Subject) -> bool:
    """Tell whether a finding stands in what is judged: one's own rules, or any of the features."""
    files = {feature.location.file for feature in subject.features or ()}
    at = finding.location
    return is_own(at, subject.own) or (at is not None and at.file in files)


def _check(id_: str) -> Check:
    found: Check = import_module(f"ikz_rules.linting.{id_.replace('-', '_')}").CHECK
    return found
