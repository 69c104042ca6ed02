"""Mutants of what rules say about the Fahrplan: a part left out, a condition changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanteile import ABSCHNITT
from ikz_rules.mutation.conditions import variants
from ikz_rules.mutation.mutant import FAHRPLAN_LISTEN, Change, Mutant
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.fahrplanregeln import Formregel, Vorbedingung, Vorrang
    from ikz_rules.model.regelwerk import Regelwerk

    Part = Vorrang | Formregel | Vorbedingung

_PLACES = {
    "vorrang": ("der Grund für Vorrang", "im Grund für Vorrang"),
    "formen": ("die Form", "in der Form"),
    "vorbedingungen": ("die Vorbedingung", "in der Vorbedingung"),
}


def fahrplan_mutants(regelwerk: Regelwerk) -> Iterator[Mutant]:
    """Yield each part left out, and each condition of one changed in each way.

    The last criterion of a ranking stays: without one nothing could be ranked.
    """
    for kriterium in regelwerk.kriterien.values():
        if sum(k.fuer == kriterium.fuer for k in regelwerk.kriterien.values()) > 1:
            change = Change("kriterien", kriterium.id, kriterium, None)
            text = f"das Kriterium {quoted(kriterium.id)} entfernt"
            entry = f"kriterien:{kriterium.id}"
            yield Mutant("entfernt", entry, text, (change,), kriterium.location)
    for buendelung in regelwerk.buendelungen.values():
        change = Change("buendelungen", buendelung.id, buendelung, None)
        text = f"die Bündelung {quoted(buendelung.id)} entfernt"
        entry = f"buendelungen:{buendelung.id}"
        yield Mutant("entfernt", entry, text, (change,), buendelung.location)
    for name in FAHRPLAN_LISTEN if regelwerk.fahrplan else ():
        yield from _of_list(name, getattr(regelwerk.fahrplan, name), regelwerk)


def _of_list(name: str, parts: tuple[Part, ...], regelwerk: Regelwerk) -> Iterator[Mutant]:
    nominative, place = _PLACES[name]
    for index, part in enumerate(parts):
        yield _mutant("entfernt", f"{nominative} {quoted(part.id)} entfernt", name, parts, index)
        for variant in variants(part.wenn, regelwerk) if part.wenn is not None else ():
            text = f"{place} {quoted(part.id)} {variant.text}"
            new = replace(part, wenn=variant.condition)
            yield _mutant(variant.art, text, name, parts, index, new)


def _mutant(
    art: str, text: str, name: str, parts: tuple[Part, ...], index: int, *new: Part
) -> Mutant:
    """Return the mutant with another part in a place of a list, or with none there."""
    change = Change("fahrplan", name, parts, (*parts[:index], *new, *parts[index + 1 :]))
    return Mutant(art, ABSCHNITT, text, (change,), parts[index].location)
