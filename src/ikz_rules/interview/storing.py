"""Where an answer stands in the notes, and the notes with another answer there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ikz_rules.facts.address import entered_at, put
from ikz_rules.interview.notes import blocks
from ikz_rules.interview.question import OF_PROGRAMS
from ikz_rules.model.values import UNBEKANNT

if TYPE_CHECKING:
    from ikz_rules.facts.address import Address
    from ikz_rules.interview.notes import Notes
    from ikz_rules.interview.question import Frage
    from ikz_rules.model.regelwerk import Regelwerk


def noted(notes: Notes, address: Address, regelwerk: Regelwerk) -> Any:  # noqa: ANN401 - plain data
    """Return what the notes hold at an address; None for nothing."""
    found: Any = notes
    if address.aufgabe:
        found = _named(notes, "aufgaben", address.aufgabe)
        if address.kommune:
            cells = found.get("kommunen")
            found = cells.get(address.kommune) if isinstance(cells, dict) else None
    elif address.kommune:
        found = _named(notes, "kommunen", address.kommune)
    for key in entered_at(address, regelwerk):
        found = found.get(key) if isinstance(found, dict) else None
    return found


def _named(notes: Notes, key: str, name: str) -> Notes:
    return next((block for block in blocks(notes, key) if block["name"] == name), {})


def answered(notes: Notes, frage: Frage, regelwerk: Regelwerk) -> Any:  # noqa: ANN401 - plain data
    """Return the answer that the notes hold, in the form in which answers are given.

    ``unbekannt``: somebody was asked and did not know; None: nobody was asked.
    """
    found = noted(notes, frage.address, regelwerk)
    if frage.art == "aufgaben" and isinstance(found, list):
        return [block["name"] for block in found]
    if not isinstance(found, dict):
        return found
    if frage.art == "kommunen":
        return list(found)
    key = frage.art if frage.art in OF_PROGRAMS.values() else "produkt"
    given = {fach: _part(program, key) for fach, program in found.items()}
    return {fach: part for fach, part in given.items() if part is not None} or None


def stored(notes: Notes, frage: Frage, answer: object, regelwerk: Regelwerk) -> Notes:
    """Return the notes with an answer in its place; the notes given stay as they are.

    What else is noted of Aufgaben, Kommunen and programs that are named again is kept. Who does
    not know any more which ones there are takes nothing away.
    """
    old = noted(notes, frage.address, regelwerk)
    if old and answer == UNBEKANNT and frage.art in {"aufgaben", "kommunen", "software"}:
        return notes
    kept = old if isinstance(old, dict) else {}
    value: Any = answer
    if frage.art == "aufgaben" and isinstance(answer, list):
        known = {block["name"]: block for block in blocks(notes, "aufgaben")}
        value = [known.get(name, {"name": name}) for name in answer]
    elif frage.art == "kommunen" and isinstance(answer, list):
        value = {name: kept.get(name, {}) for name in answer}
    elif frage.art == "software" and isinstance(answer, dict):
        value = {fach: _with(kept.get(fach), "produkt", name) for fach, name in answer.items()}
    elif frage.art in OF_PROGRAMS.values():
        given = answer if isinstance(answer, dict) else dict.fromkeys(kept, UNBEKANNT)
        value = {
            fach: _with(program, frage.art, given[fach]) if fach in given else program
            for fach, program in kept.items()
        }
    return put(notes, frage.address, value, regelwerk)


def _part(program: object, key: str) -> object:
    """Return product, year or end of a program, whichever way it is written."""
    if isinstance(program, dict):
        return program.get(key)
    return program if key == "produkt" else None


def _with(program: object, key: str, value: object) -> object:
    """Return a program with another product, year or end; a product alone stays short."""
    if isinstance(program, dict):
        return {**program, key: value}
    return value if key == "produkt" else {"produkt": program, key: value}
