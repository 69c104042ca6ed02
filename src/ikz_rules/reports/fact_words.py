"""Single facts and their changes in German: what is asked, of whom, and the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.changes.change import AUFGABEN, KOMMUNEN
from ikz_rules.reports.words import Words, form
from ikz_rules.wording import listed, nested, number, quoted

if TYPE_CHECKING:
    from ikz_rules.changes.change import Change
    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk

_FIELDS = {
    "stichtag": "Stichtag",
    "ags": "Amtlicher Gemeindeschlüssel",
    "begonnen": "begonnene Maßnahmen",
    "umgesetzt": "umgesetzte Maßnahmen",
}
_SOFTWARE = {"produkt": "Software für", "seit": "Jahr der Einführung, Software für"}


class FactWords:
    """Words for the facts of one rulebook."""

    def __init__(self, regelwerk: Regelwerk) -> None:
        self._regelwerk = regelwerk
        self._words = Words(regelwerk)
        self._by_pfad = {
            (angabe.ebene, tuple(angabe.pfad.split("."))): angabe
            for angabe in regelwerk.angaben.values()
            if angabe.pfad
        }

    def change(self, change: Change) -> str:
        """Return a change as a clause without an end: ``„Ziele unklar“ bei Rothenau: ja``."""
        if change.pfad in {(KOMMUNEN,), (AUFGABEN,)}:
            return _members(change)
        told = self.value(change.pfad, change.wert)
        if change.art != "setzen":
            told += " kommt dazu" if change.art == "dazu" else " fällt weg"
        return f"{self.fact(change.pfad)}: {told}"

    def fact(self, pfad: tuple[str, ...]) -> str:
        """Return which fact a path leads to."""
        ebene, rest, whose = _taken_apart(pfad)
        if rest[0] == "merkmale":
            merkmal = self._regelwerk.merkmale[rest[-1]]
            return f"{nested(merkmal.titel)}{whose}"
        if rest[0] == "software":
            fach = quoted(rest[1])
            what = rest[2] if len(rest) > 2 else "produkt"  # noqa: PLR2004 - fach and field
            return f"{_SOFTWARE.get(what, 'Ende des Vertrags, Software für')} {fach}{whose}"
        angabe = self._angabe(ebene, rest)
        return f"{_FIELDS[rest[0]] if angabe is None else nested(angabe.frage)}{whose}"

    def value(self, pfad: tuple[str, ...], wert: object) -> str:
        """Return a value as people say it."""
        if wert is None:
            return "unbekannt"
        ebene, rest, _ = _taken_apart(pfad)
        angabe = self._angabe(ebene, rest)
        if isinstance(wert, list | tuple):
            forms = rest == ("kooperationsformen",)
            shown = [form(str(w)) if forms else self._one(angabe, w) for w in wert]
            return listed(shown) if shown else "keine"
        return self._one(angabe, wert)

    def _one(self, angabe: Angabe | None, wert: object) -> str:
        if angabe is None:
            return str(wert)
        if isinstance(wert, int | float):
            return number(wert) if wert == 1 else self._words.answer(angabe.id, wert)
        return self._words.answer(angabe.id, str(wert))

    def _angabe(self, ebene: str, rest: tuple[str, ...]) -> Angabe | None:
        found = self._by_pfad.get((ebene, rest))
        if found is None and (rest[0] == "angaben" or ebene == "aufgabe_je_kommune"):
            found = self._regelwerk.angaben[rest[-1]]
        return found


def _taken_apart(pfad: tuple[str, ...]) -> tuple[str, tuple[str, ...], str]:
    """Return the level of a fact, its keys there, and whom it is about in words."""
    if pfad[0] == KOMMUNEN:
        return "kommune", pfad[2:], f" bei {pfad[1]}"
    if pfad[0] != AUFGABEN:
        return "verbundraum", pfad, ""
    aufgabe = f" bei der Aufgabe {quoted(pfad[1])}"
    if pfad[2] == KOMMUNEN:
        return "aufgabe_je_kommune", pfad[4:], f"{aufgabe} in {pfad[3]}"
    return "aufgabe", pfad[2:], aufgabe


def _members(change: Change) -> str:
    names = listed(map(quoted, change.wert))
    several = len(change.wert) > 1
    if change.pfad == (KOMMUNEN,):
        what = "Die Kommunen" if several else "Die Kommune"
    else:
        what = "Die Aufgaben" if several else "Die Aufgabe"
    if change.art == "dazu":
        return f"{what} {names} {'kommen' if several else 'kommt'} dazu"
    return f"{what} {names} {'fallen' if several else 'fällt'} weg"
