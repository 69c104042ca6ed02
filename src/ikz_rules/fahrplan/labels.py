"""What the numbers of a ranking stand for, for sentences about what would move it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import mark
from ikz_rules.fahrplan.firmness import Labels
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from ikz_rules.fahrplan.firmness import Gegenstand
    from ikz_rules.model.fahrplan import Niveau
    from ikz_rules.model.fahrplanregeln import Kriterium
    from ikz_rules.model.regelwerk import Regelwerk

_LEVELS: tuple[Niveau, ...] = ("gering", "mittel", "hoch")


def labels(
    gegenstand: Gegenstand,
    kriterien: Sequence[Kriterium],
    regelwerk: Regelwerk,
    kommunen: Mapping[str, tuple[str, ...]],
) -> Labels:
    """Return the labels of a ranking; ``kommunen`` names whose rows a candidate has, in order.

    Of ideas people see values only, and some of them are turned round: no costs are a high mark.
    """
    return Labels(
        gegenstand,
        tuple((k.id, k.titel) for k in kriterien),
        {mark(level, regelwerk): level for level in _LEVELS},
        kommunen,
        _values(kriterien, regelwerk) if gegenstand == "Idee" else {},
    )


def _values(
    kriterien: Sequence[Kriterium], regelwerk: Regelwerk
) -> dict[tuple[int, Fraction], str]:
    """Return in words what comes to a mark, for criteria that ask for one choice."""
    found: dict[tuple[int, Fraction], list[str]] = {}
    for i, kriterium in enumerate(kriterien):
        if len(kriterium.angaben) == 1:
            for value, level in kriterium.angaben[0].stufen.items():
                found.setdefault((i, mark(level, regelwerk)), []).append(quoted(value))
    return {key: listed(values, "oder") for key, values in found.items()}
