"""Answers about software that stand for others: which products, since when, until when."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ikz_rules.prospect.answers import computed, later
from ikz_rules.prospect.possible import DATES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.verbundraum import Kommune
    from ikz_rules.prospect.standing import Standing

_FACH, _PRODUKT = "fachverfahren", "Fachverfahren"
ALIKE, OTHER = "wie_andere", "andere"


def products(standing: Standing, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what a Kommune can use: the same products as most others, or other ones."""
    kommune = standing.kommunen[name]
    common = _common(standing, name)
    areas = list(kommune.software) or sorted(common) or [_FACH]
    yield ALIKE, _with(kommune, "produkt", {fach: common.get(fach, _PRODUKT) for fach in areas})
    yield OTHER, _with(kommune, "produkt", dict.fromkeys(areas, f"{_PRODUKT} von {name}"))


def dated(standing: Standing, name: str, angabe: Angabe) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Yield dates that products without one can have, for each class that rules tell apart."""
    kind = angabe.computed
    day = standing.situation.stichtag
    kommune = standing.kommunen[name]
    for value in computed(standing.regelwerk, angabe.id, 0, whole=kind == "software_alter"):
        date: Any = day.year - int(value)
        if kind == "vertragsende":
            date = later(day, value + 1).isoformat()
        yield date, _with(kommune, DATES[kind], dict.fromkeys(kommune.software, date))


def _common(standing: Standing, name: str) -> dict[str, str]:
    """Return for each area the product that most other Kommunen use there."""
    used: dict[str, Counter[str]] = {}
    for kommune in standing.kommunen.values():
        for fach, software in kommune.software.items():
            if software.produkt and kommune.name != name:
                used.setdefault(fach, Counter())[software.produkt] += 1
    return {fach: min(c, key=lambda p: (-c[p], p)) for fach, c in used.items()}


def _with(kommune: Kommune, field: str, values: dict[str, Any]) -> dict[str, Any]:
    """Return the products of a Kommune with a field filled in where it is empty."""
    known = {
        fach: software.model_dump(mode="json", exclude_none=True)
        for fach, software in kommune.software.items()
    }
    return {fach: {field: value, **known.get(fach, {})} for fach, value in values.items()}
