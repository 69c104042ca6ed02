"""A question about one fact: its words, what kind of answer it wants, where the answer goes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ikz_rules.interview.notes import blocks
from ikz_rules.model.angaben import PREFIX

if TYPE_CHECKING:
    from ikz_rules.facts.address import Address
    from ikz_rules.interview.notes import Notes
    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.values import Number

JA_NEIN = (("ja", ""), ("nein", ""))
OF_PROGRAMS = {"software_alter": "seit", "vertragsende": "vertragsende"}
"""What is entered for each program, by what is computed from it."""
_COMPUTED = {**OF_PROGRAMS, "frist": "datum", "beteiligte": "kommunen"}


@dataclass(frozen=True, slots=True)
class Frage:
    """A question. ``werte`` are the allowed values, each with its text.

    ``art``: ja_nein, auswahl, mehrfachauswahl, zahl, ganzzahl, datum, text, software (programs by
    Fachbereich), seit and vertragsende (of each program), massnahmen (numbers), aufgaben (names),
    kommunen (who shares an Aufgabe).
    """

    address: Address
    art: str
    frage: str
    hilfe: str = ""
    werte: tuple[tuple[str, str], ...] = ()
    minimum: Number | None = None
    maximum: Number | None = None
    einheit: str = ""
    wer_weiss: str = ""


def question(address: Address, notes: Notes, regelwerk: Regelwerk) -> Frage:
    """Return the question about a fact, in the words of the rulebook."""
    if address.art == "liste":
        liste = regelwerk.planung.listen[address.name]
        art = "aufgaben" if address.name == "aufgaben" else "massnahmen"
        return Frage(address, art, liste.frage, liste.hilfe, wer_weiss=liste.wer_weiss)
    if address.art == "merkmal":
        merkmal = regelwerk.merkmale[address.name]
        return Frage(address, "ja_nein", merkmal.frage, werte=JA_NEIN, wer_weiss=merkmal.wer_weiss)
    angabe = regelwerk.angaben[address.name]
    found = _of_angabe(address, angabe)
    if found.art == "kommunen":
        return replace(found, werte=tuple((k["name"], "") for k in blocks(notes, "kommunen")))
    return found


def _of_angabe(address: Address, angabe: Angabe) -> Frage:
    computed = angabe.pfad.startswith(PREFIX)
    art = _COMPUTED[angabe.pfad.removeprefix(PREFIX)] if computed else angabe.typ
    return Frage(
        address,
        art,
        angabe.frage,
        angabe.hilfe,
        angabe.werte or (JA_NEIN if art == "ja_nein" else ()),
        None if computed else angabe.minimum,
        None if computed else angabe.maximum,
        "" if computed else angabe.einheit,
        angabe.wer_weiss,
    )
