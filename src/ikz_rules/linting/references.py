"""What the entries of a rulebook refer to: conditions, names in them, sources, statements."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.model.condition import AtLeast, Compare, Derived, Quantified, walk
from ikz_rules.model.fahrplanteile import ABSCHNITT, angaben, bedingungen, zahlen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.linting.place import Entry
    from ikz_rules.location import Location
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def conditions(regelwerk: Regelwerk) -> Iterator[tuple[str, Location | None, Condition]]:
    """Yield every condition with the entry it belongs to and the place of that entry.

    All are about the Verbundraum: what planning or the Fahrplan asks of one Aufgabe is asked of
    any.
    """
    for regel in regelwerk.regeln.values():
        yield f"regeln:{regel.id}", regel.location, regel.wenn
    for merkmal in regelwerk.merkmale.values():
        if merkmal.definition is not None:
            yield f"merkmale:{merkmal.id}", merkmal.location, merkmal.definition
    for bedarf in regelwerk.bedarfe.values():
        yield f"bedarfe:{bedarf.id}", bedarf.location, bedarf.wenn
    yield "planung:planung", None, Quantified("aufgabe", 1, regelwerk.planung.fenster)
    yield "planung:planung", None, regelwerk.planung.knapp
    for bedingung in bedingungen(regelwerk.fahrplan):
        condition = bedingung.condition
        if bedingung.ebene == "aufgabe":
            condition = Quantified("aufgabe", 1, condition)
        yield ABSCHNITT, bedingung.location, condition


@lru_cache(maxsize=8)
def comparisons(regelwerk: Regelwerk) -> tuple[tuple[str, Location | None, Compare], ...]:
    """Return every comparison with its entry and the place of that entry."""
    return tuple(
        (entry, location, part)
        for entry, location, condition in conditions(regelwerk)
        for part in walk(condition)
        if isinstance(part, Compare)
    )


def compared(entry: Entry, part: Compare, regelwerk: Regelwerk) -> list[Entry]:
    """Return the entries that a comparison is made of: its own, the thresholds, the value's."""
    limits = ((name, regelwerk.schwellenwerte[name].location) for name in part.schwellen)
    found = [entry, *((f"schwellenwerte:{name}", location) for name, location in limits)]
    for section, values in (("angaben", regelwerk.angaben), ("kennzahlen", regelwerk.kennzahlen)):
        if part.name in values:
            found.append((f"{section}:{part.name}", values[part.name].location))
    return found


@lru_cache(maxsize=8)
def named(regelwerk: Regelwerk) -> frozenset[str]:
    """Return the names that conditions and criteria ask about and that sentences show.

    Angaben and Kennzahlen by their id, Merkmale as ``merkmal:x``.
    """
    asked = {part.name for _, _, part in comparisons(regelwerk)}
    for _, _, condition in conditions(regelwerk):
        asked |= {part.name for part in walk(condition) if isinstance(part, Derived)}
    for regel in regelwerk.regeln.values():
        asked |= set(_PLACEHOLDER.findall(regel.begruendung + (regel.hinweis or "")))
    return frozenset(asked | angaben(regelwerk))


@lru_cache(maxsize=8)
def thresholds(regelwerk: Regelwerk) -> frozenset[str]:
    """Return the thresholds that conditions, Ausgangsszenarien and the Fahrplan name."""
    found = {name for s in regelwerk.ausgangsszenarien.values() for name in s.schwellen}
    for _, _, condition in conditions(regelwerk):
        for part in walk(condition):
            if isinstance(part, Compare):
                found.update(part.schwellen)
            elif isinstance(part, AtLeast | Quantified):
                found.add(part.schwelle or "")
    return frozenset(found | zahlen(regelwerk))
