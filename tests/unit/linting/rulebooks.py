"""Small rulebooks for tests of checks: the packaged rules with entries on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Subject
from ikz_rules.linting.registry import lint
from ikz_rules.reader import gherkin
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.testing import nearest, satzliste

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.model.finding import Finding

REGEL = """\
regeln:
  - id: {id}
    wenn: {wenn}
    dann: {{hinweis: Ein Hinweis.}}
    begruendung: {begruendung}
    quelle: {{werk: setzung, stelle: Test}}
    setzung: Test.
"""


def regel(wenn: str, id_: str = "eigene-regel", begruendung: str = "Bei uns ist das so.") -> str:
    """Return a rule file with one rule."""
    return REGEL.format(id=id_, wenn=wenn, begruendung=begruendung)


def subject(folder: Path, rules: str, features: dict[str, str] | None = None) -> Subject:
    """Return what is to be checked: the rules in a folder of their own, and features."""
    (folder / "eigene.yaml").write_text(rules, encoding="utf-8")
    parsed = None if features is None else [gherkin.parse(t, n)[0] for n, t in features.items()]
    assert None not in (parsed or ()), "a feature that is not read shows nothing"
    return Subject(
        load_regelwerk(packaged_rules(), folder),
        None if parsed is None else tuple(f for f in parsed if f is not None),
        frozenset({str(folder)}),
        tuple(satzliste()),
        nearest,
    )


def found(
    folder: Path, rules: str, *only: str, features: dict[str, str] | None = None
) -> tuple[Finding, ...]:
    """Return what checks find in a folder on top of the packaged rules."""
    return lint(subject(folder, rules, features), only)
