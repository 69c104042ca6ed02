"""The judgement on what features have tried of the rules: numbers, remarks, files."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.coverage.closing import close
from ikz_rules.coverage.layout import subjects
from ikz_rules.coverage.report import Closing, Report, report
from ikz_rules.errors import IkzError, Problem, QuestionError, reason
from ikz_rules.location import Location
from ikz_rules.reader import gherkin
from ikz_rules.reader.files import ReadError, read_text
from ikz_rules.reports import markdown, text
from ikz_rules.reports.coverage_document import coverage_document
from ikz_rules.reports.coverage_json import coverage_json
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.wording import number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from ikz_rules.coverage.layout import Subject
    from ikz_rules.coverage.tally import Tally
    from ikz_rules.model.regelwerk import Regelwerk

_ENDINGS = (".json", ".md")


@dataclass(frozen=True, slots=True)
class Ergebnis:
    """What came of a run: the text to print, whether too little was tried, and what files hold."""

    text: str
    failed: bool = False
    json: str = ""
    markdown: str = ""

    def written(self, name: str) -> Ergebnis:
        """Write the file that was asked for, whole or not at all; where that fails, say so."""
        path = Path(name).resolve()
        content = self.json if path.suffix == ".json" else self.markdown
        try:
            if content:
                _write(path, content)
        except OSError as error:
            line = f"{name}: [nicht-schreibbar] Die Datei fehlt ({reason(error)}).\n"
            return replace(self, text=f"{self.text}\n{line}", failed=True)
        return self


def _write(path: Path, content: str) -> None:
    beside = path.with_name(f".{path.name[:100]}.{os.urandom(6).hex()}")
    try:
        beside.write_text(content, encoding="utf-8")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def wrong_report_file(name: str) -> Problem | None:
    """Return what is wrong with the name of a file to write, if anything."""
    path = Path(name)
    if path.suffix not in _ENDINGS:
        message = "Für die Regelabdeckung muss der Dateiname auf .json oder .md enden."
        return Problem("endung", message, "Ergänzen Sie die Endung.", Location(name))
    if not path.parent.is_dir() or not os.access(path.parent, os.W_OK) or path.is_dir():
        message = "Diese Datei lässt sich nicht schreiben."
        return Problem("nicht-schreibbar", message, "Nennen Sie eine andere.", Location(name))
    return None


def result(
    tally: Tally,
    run: int,
    features: Sequence[Path],
    regeln: Sequence[Path],
    least: Fraction | None,
) -> Ergebnis:
    """Judge a run of ``run`` scenarios; below ``least`` percent it fails.

    A run of fewer scenarios than the folders hold is reported, not judged, and told of the
    entries it was about.
    """
    try:
        regelwerk = _regelwerk(regeln)
    except IkzError as error:
        return Ergebnis(f"Nicht ermittelt, die Regeln sind fehlerhaft:\n{error}\n")
    scenarios = run, sum(map(_scenarios, features))
    whole = run >= scenarios[1]
    seen = report(_counted(regelwerk, own=bool(regeln)), tally)
    seen = seen if whole else seen.touched
    closing, lacking = _closing(regelwerk, seen)
    found = report((e.subject for e in seen.entries), tally, closing)
    remarks = [_verdict(found, least) if whole else _partial(scenarios), lacking]
    remark = " ".join(filter(None, remarks))
    return Ergebnis(
        text.render(coverage_document(found, regelwerk, remark)[1:]),
        whole and least is not None and not found.reaches(least),
        coverage_json(found, regelwerk, scenarios),
        markdown.render(coverage_document(found, regelwerk, remark, everything=True)),
    )


def _closing(regelwerk: Regelwerk, seen: Report) -> tuple[Closing, str]:
    """Look for scenarios that close the gaps; say so where nobody can look."""
    try:
        return close(regelwerk, seen.gaps), ""
    except QuestionError as error:
        return Closing(), f"Beispiele, die Lücken schließen, fehlen. {error.hint}"


def _regelwerk(regeln: Sequence[Path]) -> Regelwerk:
    return load_regelwerk(packaged_rules(), *regeln) if regeln else load_regelwerk()


def _counted(regelwerk: Regelwerk, *, own: bool) -> tuple[Subject, ...]:
    """Own rules on top: only what they add or change has to be tried by the project's features."""
    found = subjects(regelwerk)
    if not own:
        return found
    packaged = {subject.key for subject in subjects(load_regelwerk())}
    return tuple(subject for subject in found if subject.key not in packaged)


def _scenarios(folder: Path) -> int:
    """Count the scenarios below a folder; files that are wrong have failed already."""
    return sum(map(_cases, sorted(folder.rglob("*.feature"))))


def _cases(path: Path) -> int:
    try:
        feature, _ = gherkin.parse(read_text(path), path.name)
    except ReadError:
        return 1
    return len(list(feature.cases())) if feature else 1


def _partial(scenarios: tuple[int, int]) -> str:
    run, total = scenarios
    return (
        f"Das war ein Teillauf ({number(run)} von {number(total)} Szenarien). Er wird gezeigt, "
        "aber nicht bewertet, und nur mit den Regeln, die dabei erfüllt waren."
    )


def _verdict(found: Report, least: Fraction | None) -> str:
    if least is None:
        return ""
    reached = "erreicht" if found.reaches(least) else "nicht erreicht"
    return f"Verlangt sind je {number(least)} %: {reached}."
