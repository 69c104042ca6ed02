"""What the numbers of a ranking stand for, for sentences about what would move it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import mark
from ikz_rules.fahrplan.firmness import Labels

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    """Return the labels of a ranking; ``kommunen`` names whose rows a candidate has, in order."""
    return Labels(
        gegenstand,
        tuple((k.id, k.titel) for k in kriterien),
        {mark(level, regelwerk): level for level in _LEVELS},
        kommunen,
    )
