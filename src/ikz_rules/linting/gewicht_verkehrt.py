"""Weights whose order contradicts their names: a strong reason that counts less than a weak one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.place import own_first
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

_FALLING = (
    ("nutzen_hoechstens", "nutzen_hoch", "nutzen_mittel", "nutzen_gering"),
    ("kosten_keine", "kosten_gering", "kosten_moderat"),
    ("horizont_kurzfristig", "horizont_mittelfristig"),
    ("aufwand_gering", "aufwand_mittel", "aufwand_hoch"),
)


def _run(subject: Subject) -> Iterator[Finding]:
    weights = subject.regelwerk.gewichte
    for names in _FALLING:
        for more, less in pairwise(weights[name] for name in names if name in weights):
            if more.wert < less.wert:
                both = [(f"gewichte:{g.id}", g.location) for g in (more, less)]
                entry, location = own_first(both, subject.own)
                yield Finding(
                    CHECK.id,
                    CHECK.level,
                    f"{quoted(more.id)} zählt {number(more.wert)} Punkte und damit weniger als "
                    f"{quoted(less.id)} mit {number(less.wert)}.",
                    "Vertauschen Sie die Werte, oder berichtigen Sie einen.",
                    location,
                    entry,
                )


CHECK = Check("gewicht-verkehrt", WARNUNG, "Gewichte in verkehrter Reihenfolge", _run)
