"""Rulebooks for tests of the impact: the packaged one with entries changed, added, dropped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ikz_rules
from ikz_rules import load_regelwerk
from ikz_rules.model.condition import Compare

if TYPE_CHECKING:
    from ikz_rules.impact.changes import Change
    from ikz_rules.model.regelwerk import Regel, Regelwerk

BEISPIELE = Path(ikz_rules.__file__ or "").parents[2] / "beispiele"
PACKAGED = load_regelwerk()


def example(name: str) -> str:
    """Return the path of an example."""
    return str(BEISPIELE / f"{name}.yaml")


def with_entries(section: str, **entries: Any) -> Regelwerk:  # noqa: ANN401 - entries of any kind
    """Return the packaged rulebook with entries put in; None takes one out."""
    return put_into(PACKAGED, section, entries)


def put_into(book: Regelwerk, section: str, entries: dict[str, Any]) -> Regelwerk:
    """Return a rulebook with entries put into a section; None takes one out."""
    found = {**getattr(book, section), **entries}
    kept = {key: entry for key, entry in sorted(found.items()) if entry is not None}
    changes: dict[str, Any] = {section: kept}
    return replace(book, **changes)


def new_rule(id_: str = "neue-regel", nr: str = "2.5", **more: Any) -> Regel:  # noqa: ANN401
    """Return a rule that holds for every Verbundraum unless ``wenn`` says otherwise."""
    pattern = PACKAGED.regeln["zentrale-vertretung"]
    wenn = more.pop("wenn", Compare("kommunenzahl", "mindestens", 1))
    weight = more.pop("gewicht", "nutzen_hoch")
    return replace(
        pattern,
        **{
            "id": id_,
            "massnahme": nr,
            "wenn": wenn,
            "gewicht": weight,
            "begruendung": "So.",
            **more,
        },
    )


def names(changes: tuple[Change, ...]) -> list[tuple[str, str, str]]:
    """Return which pieces of a rulebook changed."""
    return [(change.section, change.id, change.feld) for change in changes]
