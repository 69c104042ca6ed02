"""A rulebook taken apart into its entries, free of named numbers, and put together again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from ikz_rules.impact.thresholds import shifted_entry
from ikz_rules.model.angaben import Schwellenwert
from ikz_rules.model.fahrplanregeln import Fahrplanregeln
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from fractions import Fraction

    from ikz_rules.impact.thresholds import Shift
    from ikz_rules.model.regelwerk import Planung, Regelwerk

Key = tuple[str, str]
"""Section and id of an entry; sections are named as the fields of a Regelwerk."""
Parts = dict[Key, object]

LISTS = {"errata": "id", "aufgabenverzeichnis": "name"}
SINGLE = ("regelwerk", "stand")
"""The day of the rulebook: plans count months and years from it where no other day is given."""
PLANUNG, FAHRPLAN = "planung", "fahrplan"
_FAHRPLAN = tuple(field.name for field in fields(Fahrplanregeln) if field.name != "location")


def taken_apart(regelwerk: Regelwerk) -> Parts:
    """Return all entries of a rulebook; numbers that have a name are taken out of conditions."""
    parts: Parts = {SINGLE: regelwerk.stand}
    for section in _sections(regelwerk):
        for id_, entry in getattr(regelwerk, section).items():
            parts[section, id_] = entry
    for section, name in LISTS.items():
        for entry in getattr(regelwerk, section):
            parts[section, getattr(entry, name)] = entry
    for field in fields(regelwerk.planung):
        value = getattr(regelwerk.planung, field.name)
        if isinstance(value, Mapping):
            parts |= {(f"{PLANUNG}.{field.name}", key): found for key, found in value.items()}
        else:
            parts[PLANUNG, field.name] = value
    if regelwerk.fahrplan is not None:
        for name in _FAHRPLAN:
            parts[FAHRPLAN, name] = getattr(regelwerk.fahrplan, name)
    numbers = by_name(parts)
    return {key: shifted_entry(entry, lambda name: -numbers(name)) for key, entry in parts.items()}


def put_together(parts: Parts, like: Regelwerk) -> Regelwerk:
    """Return a rulebook of these entries; ``like`` gives what has no influence on plans.

    Raises LookupError where a threshold or a part of the section ``fahrplan`` is missing, or
    where a number is not whole that is counted with.
    """
    numbers = by_name(parts)
    found: dict[str, dict[str, Any]] = {}
    for (section, id_), entry in parts.items():
        found.setdefault(section, {})[id_] = shifted_entry(entry, numbers)
    sections: dict[str, Any] = {
        section: _ordered(section, found.get(section, {})) for section in _sections(like)
    }
    for section in LISTS:
        sections[section] = tuple(_ordered(section, found.get(section, {})).values())
    sections["fahrplan"] = _fahrplan(found.get(FAHRPLAN, {}))
    return replace(
        like, stand=found[SINGLE[0]][SINGLE[1]], planung=_planung(found, like.planung), **sections
    )


def by_name(parts: Parts) -> Shift:
    """Return what tells the value of a threshold; LookupError for one that is missing."""

    def value(name: str) -> int | Fraction:
        entry = parts["schwellenwerte", name]
        if not isinstance(entry, Schwellenwert):
            raise AssertionError(name)
        return entry.wert

    return value


def _sections(regelwerk: Regelwerk) -> list[str]:
    return [
        field.name
        for field in fields(regelwerk)
        if isinstance(getattr(regelwerk, field.name), Mapping)
    ]


def _ordered(section: str, entries: dict[str, Any]) -> dict[str, Any]:
    """Order entries as the loader does; plans depend on it nowhere, their order of words does."""
    if section == "massnahmen":
        return dict(sorted(entries.items(), key=lambda item: natural_key(item[0])))
    return dict(sorted(entries.items()))


def _fahrplan(found: dict[str, Any]) -> Fahrplanregeln | None:
    if not found:
        return None
    return Fahrplanregeln(**{name: found[name] for name in _FAHRPLAN})


def _planung(found: dict[str, dict[str, Any]], like: Planung) -> Planung:
    values: dict[str, Any] = dict(found.get(PLANUNG, {}))
    values |= {
        field.name: found.get(f"{PLANUNG}.{field.name}", {})
        for field in fields(like)
        if isinstance(getattr(like, field.name), Mapping)
    }
    return replace(like, **values)
