"""Where a declared name is used: the rules, Merkmale and others that ask for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ikz_rules.model.condition import AtLeast, Compare, Derived, Progress, Quantified, walk
from ikz_rules.model.fahrplanregeln import FAHRPLAN_ZAHLEN, STUFEN_GEWICHTE
from ikz_rules.model.fahrplanteile import FORM, VORBEDINGUNG, VORRANG, bedingungen, stufungen
from ikz_rules.planning.needed import NUMBERS, OF_QUESTIONS, WEIGHTS
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regel, Regelwerk

_OF_FAHRPLAN = {VORRANG: "Grund für Vorrang", FORM: "Form", VORBEDINGUNG: "Vorbedingung"}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def users(name: str, book: Regelwerk) -> tuple[str, ...]:
    """Return what asks for an Angabe, Kennzahl, threshold, ``merkmal:x`` or ``massnahme:x``.

    Each is named the way a person would look it up: „Regel x“, „Merkmal y“ …
    """
    found = [shown for shown, condition in _conditions(book) if name in _asked(condition)]
    found += [f"Regel {quoted(r.id)}" for r in book.regeln.values() if name in _shown(r)]
    found += [f"Kennzahl {quoted(k.id)}" for k in book.kennzahlen.values() if k.ueber == name]
    for szenario in book.ausgangsszenarien.values():
        merkmale = {f"merkmal:{merkmal}" for merkmal in szenario.merkmale}
        if name in merkmale | set(szenario.schwellen):
            found.append(f"Ausgangsszenario {szenario.id}")
    if name in NUMBERS or name in WEIGHTS:
        found.append("Planung")
    if name in OF_QUESTIONS:
        found.append("Fragen und Wege")
    found += _fahrplan(name, book)
    return tuple(dict.fromkeys(found))


def _fahrplan(name: str, book: Regelwerk) -> Iterator[str]:
    """Yield what of the Fahrplan looks at an Angabe, a threshold or a weight by itself."""
    for key, stufung in stufungen(book):
        if name in (stufung.angabe, stufung.hoch_ab, stufung.mittel_ab):
            yield f"Kriterium {quoted(key)}" if key in book.kriterien else f"Fahrplan ({key})"
    yield from (f"Kriterium {quoted(k.id)}" for k in book.kriterien.values() if k.gewicht == name)
    for entry in book.buendelungen.values():
        if name in (entry.angabe, entry.hoechstens, *(limit for limit, _ in entry.ab)):
            yield f"Bündelung {quoted(entry.id)}"
    of_levels = name in STUFEN_GEWICHTE and bool(book.kriterien)
    if of_levels or (name in FAHRPLAN_ZAHLEN and book.fahrplan is not None):
        yield "Fahrplan"


def _shown(regel: Regel) -> list[str]:
    return _PLACEHOLDER.findall(f"{regel.begruendung} {regel.hinweis or ''}")


def _conditions(book: Regelwerk) -> Iterator[tuple[str, Condition]]:
    yield from ((f"Regel {quoted(r.id)}", r.wenn) for r in book.regeln.values())
    for merkmal in book.merkmale.values():
        if merkmal.definition is not None:
            yield f"Merkmal {quoted(merkmal.id)}", merkmal.definition
    yield from ((f"Bedarf {quoted(b.id)}", b.wenn) for b in book.bedarfe.values())
    yield "Planung (fenster)", book.planung.fenster
    yield "Planung (knapp)", book.planung.knapp
    for part in bedingungen(book.fahrplan):
        yield f"{_OF_FAHRPLAN[part.art]} {quoted(part.id)}", part.condition


def _asked(condition: Condition) -> set[str]:
    asked: set[str] = set()
    for part in walk(condition):
        if isinstance(part, Compare):
            asked |= {part.name, *part.schwellen}
        elif isinstance(part, AtLeast | Quantified):
            asked.add(part.schwelle or "")
        elif isinstance(part, Derived):
            asked.add(part.name)
        elif isinstance(part, Progress):
            asked.add(f"massnahme:{part.nr}")
    return asked
