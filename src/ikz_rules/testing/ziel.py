"""Where a named fact belongs in the input, and how its value is written there.

A fact is named by its key, by its question, or by its place (``ressourcen.personal``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.model.angaben import PREFIX
from ikz_rules.model.verbundraum import Aufgabe, Idee, Kommune, Verbundraum
from ikz_rules.testing.abweichung import SatzFehler
from ikz_rules.testing.muster import TYPEN, german_number, iso_date, key
from ikz_rules.wording import did_you_mean, fold, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk

_FIELDS: dict[str, set[str]] = {
    "verbundraum": set(Verbundraum.model_fields),
    "kommune": set(Kommune.model_fields),
    "aufgabe": set(Aufgabe.model_fields),
    "aufgabe_je_kommune": set(),
    "idee": set(Idee.model_fields),
}
_EXACT = ("text", "software", "")
_DATED = {"vertragsende": "datum"}
"""The days below ``software.…``, which nobody declares."""


@dataclass(frozen=True, slots=True)
class Ziel:
    """A place in the input; ``typ`` is the declared type, empty where nothing is declared."""

    name: str
    path: tuple[str, ...]
    typ: str = ""
    allowed: tuple[str, ...] = ()

    def cell(self, text: str) -> object:
        """Return the value of a table's cell."""
        several = self.typ == "mehrfachauswahl"
        return self.value(TYPEN["Wert"].read(text) if several else (text,))  # type: ignore[arg-type]

    def value(self, texts: Sequence[str]) -> object:
        """Return the value as a data file would hold it."""
        if self.typ == "mehrfachauswahl" and list(texts) != ["unbekannt"]:
            return [self._choice(text) for text in texts]
        if len(texts) > 1:
            raise SatzFehler(f"Die Angabe {quoted(self.name)} hat nur einen Wert.")
        return self._single(texts[0])

    def _single(self, text: str) -> str:
        if text == "unbekannt" or self.typ in _EXACT:
            return text
        if self.typ in ("zahl", "ganzzahl"):
            return self._number(text)
        return iso_date(text) if self.typ == "datum" else self._choice(text)

    def _number(self, text: str) -> str:
        try:
            german_number(text)
        except ValueError:
            raise SatzFehler(
                f"{quoted(text)} ist keine deutsche Zahl (Angabe {quoted(self.name)}). Schreiben "
                "Sie zum Beispiel 9200, 9.200 oder 12,5."
            ) from None
        return text.replace(".", "")

    def _choice(self, text: str) -> str:
        """Return the declared spelling of a value; what is not declared stays as it is."""
        return next((value for value in self.allowed if value == key(text)), text)


def find(regelwerk: Regelwerk, ebene: str, name: str) -> Ziel:
    """Return where the fact ``name`` belongs; an unknown key goes where the checks will find it."""
    declared = [a for a in regelwerk.angaben.values() if a.ebene == ebene]
    for angabe in declared:
        if name in (angabe.id, angabe.frage, angabe.pfad) or fold(name) == fold(angabe.frage):
            return Ziel(name, _path(angabe), angabe.typ, angabe.allowed)
    if "." in name and " " not in name:
        return _dotted(declared, name)
    if " " in name.strip():
        questions = [a.frage for a in declared]
        raise SatzFehler(
            f"Die Frage {quoted(name)} gibt es hier nicht. {did_you_mean(name, questions)}".strip()
        )
    short = key(name)
    if short != name and any(short in (a.id, a.pfad) for a in declared):
        return find(regelwerk, ebene, short)
    if short in _FIELDS[ebene]:
        return Ziel(name, (short,))
    if name in regelwerk.merkmale:
        return Ziel(name, ("merkmale", name))
    return Ziel(name, (name,) if ebene in ("aufgabe_je_kommune", "idee") else ("angaben", name))


def merkmal_id(regelwerk: Regelwerk, name: str) -> str:
    """Return the id of a Merkmal that is named by id, question or title; else the name itself."""
    for merkmal in regelwerk.merkmale.values():
        if fold(name) in (fold(merkmal.frage), fold(merkmal.titel)):
            return merkmal.id
    return name


def _dotted(declared: Sequence[Angabe], name: str) -> Ziel:
    """``software.dms`` and the like: the place is written out."""
    path = tuple(key(step) for step in name.split("."))
    for angabe in declared:
        if angabe.pfad == ".".join(path):
            return Ziel(name, path, angabe.typ, angabe.allowed)
    return Ziel(name, path, _DATED.get(path[-1], ""))


def _path(angabe: Angabe) -> tuple[str, ...]:
    if angabe.pfad and not angabe.pfad.startswith(PREFIX):
        return tuple(angabe.pfad.split("."))
    return (angabe.id,) if angabe.ebene == "aufgabe_je_kommune" else ("angaben", angabe.id)
