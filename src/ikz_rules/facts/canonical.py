"""One form for each content: the order of Kommunen and keys, and spellings of values, vanish."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.facts.typed import read_value
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Aufgabe, Kommune, Verbundraum


def canonical(verbundraum: Verbundraum, regelwerk: Regelwerk) -> Verbundraum:
    """Return the same Verbundraum with everything sorted and every declared value typed."""
    return verbundraum.model_copy(
        update={
            "kommunen": tuple(
                _kommune(k, regelwerk) for k in sorted(verbundraum.kommunen, key=lambda k: k.name)
            ),
            "aufgaben": None
            if verbundraum.aufgaben is None
            else tuple(
                _aufgabe(a, regelwerk) for a in sorted(verbundraum.aufgaben, key=lambda a: a.name)
            ),
            "ideen": tuple(sorted(verbundraum.ideen, key=lambda i: i.name)),
            "merkmale": _sorted(verbundraum.merkmale),
            "angaben": _typed(verbundraum.angaben, regelwerk),
            "begonnen": _numbers(verbundraum.begonnen),
            "umgesetzt": _numbers(verbundraum.umgesetzt),
            "gleiche_software": tuple(
                sorted(tuple(sorted(group)) for group in verbundraum.gleiche_software)
            ),
        }
    )


def _numbers(found: tuple[str, ...] | None) -> tuple[str, ...] | None:
    return None if found is None else tuple(sorted(found, key=natural_key))


def _kommune(kommune: Kommune, regelwerk: Regelwerk) -> Kommune:
    return kommune.model_copy(
        update={
            "software": _sorted(kommune.software),
            "merkmale": _sorted(kommune.merkmale),
            "angaben": _typed(kommune.angaben, regelwerk),
        }
    )


def _aufgabe(aufgabe: Aufgabe, regelwerk: Regelwerk) -> Aufgabe:
    return aufgabe.model_copy(
        update={
            "angaben": _typed(aufgabe.angaben, regelwerk),
            "kommunen": {
                name: _typed(cell, regelwerk) for name, cell in sorted(aufgabe.kommunen.items())
            },
        }
    )


def _sorted(block: Mapping[str, object]) -> dict[str, object]:
    return dict(sorted(block.items()))


def _typed(block: Mapping[str, object], regelwerk: Regelwerk) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, raw in sorted(block.items()):
        value = read_value(regelwerk.angaben[name], raw)
        if isinstance(value, Fraction):
            value = float(value)  # type: ignore[assignment]
        elif isinstance(value, frozenset):
            value = sorted(value)  # type: ignore[assignment]
        elif isinstance(value, date):
            value = value.isoformat()
        found[name] = value
    return found
