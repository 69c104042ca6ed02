"""What no single entry of the Fahrplan shows: numbers that it needs, and how they go together."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanregeln import FAHRPLAN_ZAHLEN, KRITERIEN_FUER, STUFEN_GEWICHTE
from ikz_rules.model.fahrplanteile import stufungen
from ikz_rules.model.values import ValueProblem, in_range
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.location import Location
    from ikz_rules.model.angaben import Schwellenwert
    from ikz_rules.model.fahrplanregeln import Fahrplanregeln
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.rulebook.draft import Draft

_WHOLE = {
    "gemeinsam_ab_kommunen": 2,
    "fahrplan_erste": 1,
    "gruppen_hoechstens": 1,
    "prozesse_mindestens": 1,
    "prozesse_hoechstens": 1,
    "vorhaben_hoechstens": 1,
}
"""Whole numbers, each with the least it can be."""
_SHARES = ("prioritaet_hoch_ab", "prioritaet_mittel_ab", "idee_potenzial_ab")


def check_fahrplan(regelwerk: Regelwerk, draft: Draft) -> None:
    """Record what the Fahrplan lacks, and every number of it that cannot be meant."""
    found = _Checks(regelwerk, draft)
    found.weights()
    found.limits()
    if regelwerk.fahrplan is not None:
        found.complete(regelwerk.fahrplan)


class _Checks:
    """The numbers of a rulebook, each with the place of its value."""

    def __init__(self, regelwerk: Regelwerk, draft: Draft) -> None:
        self._book = regelwerk
        self._draft = draft
        self._sink = draft.sink

    def complete(self, road: Fahrplanregeln) -> None:
        """Every number has to be there, and something to rank by."""
        wanted = (
            ("schwellenwerte", "schwelle-unbekannt", FAHRPLAN_ZAHLEN, self._book.schwellenwerte),
            ("gewichte", "gewicht-unbekannt", STUFEN_GEWICHTE, self._book.gewichte),
        )
        for section, code, names, known in wanted:
            for name in (name for name in names if name not in known):
                self._sink.missing(
                    code,
                    (section, name),
                    road.location,
                    f"Der Fahrplan braucht {quoted(name)} ({section}).",
                    "Laden Sie den Ordner zusammen mit den mitgelieferten Regeln.",
                )
        for fuer in KRITERIEN_FUER:
            if not any(k.fuer == fuer for k in self._book.kriterien.values()):
                self._sink.add(
                    "kriterien-fehlen",
                    road.location,
                    f"Es gibt kein Kriterium für {quoted(fuer)}.",
                    "Nennen Sie mindestens eines unter „kriterien“.",
                )
        for name, least in _WHOLE.items():
            self._between("schwellenwerte", name, least, whole=True)
        for name in _SHARES:
            self._between("schwellenwerte", name, 0, 1)
        self._between("schwellenwerte", "gewicht_faktor", 1)
        self._ordered("schwellenwerte", ("prioritaet_mittel_ab", "prioritaet_hoch_ab"))
        self._ordered("schwellenwerte", ("prozesse_mindestens", "prozesse_hoechstens"))

    def weights(self) -> None:
        """No weight of a criterion is negative, and those of one ranking are not all 0."""
        weights = self._book.gewichte
        negative = False
        for name in dict.fromkeys(k.gewicht for k in self._book.kriterien.values()):
            if weights[name].wert < 0:
                negative = True
                self._sink.add(
                    "gewicht-negativ",
                    self._place("gewichte", name),
                    f"Das Gewicht {quoted(name)} ist negativ ({number(weights[name].wert)}).",
                    "Schreiben Sie 0, wenn das Kriterium nicht zählen soll.",
                )
        for fuer in KRITERIEN_FUER if not negative else ():
            of = [k for k in self._book.kriterien.values() if k.fuer == fuer]
            if of and not any(weights[k.gewicht].wert for k in of):
                self._sink.add(
                    "gewichte-null",
                    self._place("gewichte", of[0].gewicht),
                    f"Alle Gewichte der Kriterien für {quoted(fuer)} sind 0.",
                    "Geben Sie mindestens einem Kriterium ein Gewicht über 0.",
                )
        for name in STUFEN_GEWICHTE:
            self._between("gewichte", name, 0, 1)
        self._ordered("gewichte", STUFEN_GEWICHTE[::-1])

    def limits(self) -> None:
        """Limits rise with what they are for."""
        for _, stufung in stufungen(self._book):
            if stufung.hoch_ab is not None and stufung.mittel_ab is not None:
                self._ordered("schwellenwerte", (stufung.mittel_ab, stufung.hoch_ab))
        for buendelung in self._book.buendelungen.values():
            names = [name for name, _ in buendelung.ab]
            self._between("schwellenwerte", names[0], 0)
            most = [buendelung.hoechstens] if buendelung.hoechstens else []
            self._ordered("schwellenwerte", names)
            self._ordered("schwellenwerte", [names[0], *most])

    def _between(
        self, section: str, name: str, low: int, high: int | None = None, *, whole: bool = False
    ) -> None:
        entry = self._known(section).get(name)
        if entry is None:
            return
        if whole and not isinstance(entry.wert, int):
            self._sink.add(
                "keine-ganze-zahl",
                self._place(section, name),
                f"{quoted(name)} ist keine ganze Zahl ({number(entry.wert)}).",
                "Geben Sie eine Zahl ohne Nachkommastellen an.",
            )
            return
        try:
            in_range(entry.wert, low, high)
        except ValueProblem as problem:
            self._sink.add(problem.code, self._place(section, name), problem.message, problem.hint)

    def _ordered(self, section: str, names: Iterable[str]) -> None:
        """Names go from the least number to the greatest; equal ones are allowed.

        Of two that do not, the one that a later folder declares is at fault.
        """
        entries = [e for name in names if (e := self._known(section).get(name)) is not None]
        for less, more in pairwise(entries):
            if less.wert > more.wert:
                later = self._layer(section, less.id) > self._layer(section, more.id)
                at, other = (less, more) if later else (more, less)
                self._sink.add(
                    "grenzen-verkehrt",
                    self._place(section, at.id),
                    f"{quoted(at.id)} ({number(at.wert)}) ist {'größer' if later else 'kleiner'} "
                    f"als {quoted(other.id)} ({number(other.wert)}).",
                    "Vertauschen Sie die beiden, oder berichtigen Sie einen Wert.",
                )

    def _known(self, section: str) -> dict[str, Schwellenwert]:
        book = self._book
        return dict(book.gewichte if section == "gewichte" else book.schwellenwerte)

    def _layer(self, section: str, name: str) -> int:
        return self._draft.ordner.index(self._draft.entries[section][name].folder)

    def _place(self, section: str, name: str) -> Location | None:
        return self._draft.entries[section][name].block.at("wert")
