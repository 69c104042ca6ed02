"""Screening ideas: which to begin, to look into, to put off, to drop, each with its reason."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from ikz_rules.planning.vorhaben import asked, obstacle, pick
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplan import Bewertung
    from ikz_rules.model.verbundraum import Idee
    from ikz_rules.planning.vorhaben import Choice
    from ikz_rules.ranking.candidate import Spread

Stand = Literal["ausgewaehlt", "vertiefen", "zurueckgestellt", "verworfen"]
_BEGIN = (
    "Fangen Sie damit an. Der Maßnahmenplan nennt sie nicht als Vorhaben; das tut er nur, wenn "
    "zuerst Zutrauen wachsen muss (Ausgangsszenario 2 oder 3)."
)
_WORTH = "Die Idee bringt genug, um sie zu vertiefen."


class Screening:
    """What becomes of the ideas of one Verbundraum.

    Where a recognised Ausgangsszenario asks for Vorhaben, those of the plan are chosen, with the
    plan's reason. Else as many as are carried at once, of those that certainly bring enough: the
    plan marks none of them. ``scores`` are the ideas' scores by name.
    """

    def __init__(self, start: Start, scores: Mapping[str, Spread]) -> None:
        self._start = start
        self._scores = scores
        self._enough = Fraction(start.regelwerk.wert("idee_potenzial_ab"))
        self._asked = asked(start.case)
        choice = start.selection.vorhaben if self._asked else self._own_choice()
        self._chosen = {idee.name for idee in choice.ideen}
        self._reasons = dict(choice.gruende)

    def _own_choice(self) -> Choice:
        case = self._start.case
        worth = [i for i in case.ideen if self._scores[i.name].low >= self._enough]
        return pick(worth, case, self._start.selection.entries)

    def of(self, idee: Idee, bewertungen: Sequence[Bewertung]) -> tuple[Stand, str]:
        """Return what becomes of an idea, and why."""
        score = self._scores[idee.name]
        if idee.name in self._chosen:
            return "ausgewaehlt", self._why_chosen(idee, bewertungen)
        if score.high < self._enough:
            return "verworfen", self._too_little(score, bewertungen)
        hindrance = obstacle(idee, self._start.case, self._start.selection.entries)
        if hindrance is not None and hindrance.art == "land":
            return "verworfen", hindrance.text
        parts = []
        if hindrance is not None and hindrance.art != "ohnehin":
            parts += [hindrance.text, _NEXT[hindrance.art]]
        if score.low < self._enough:
            parts += ["Ob die Idee genug bringt, ist noch offen.", _ask(bewertungen)]
        if parts:
            return "zurueckgestellt", " ".join(parts)
        return "vertiefen", f"{_WORTH} {self._reasons[idee.name]}"

    def _why_chosen(self, idee: Idee, bewertungen: Sequence[Bewertung]) -> str:
        score, reason = self._scores[idee.name], self._reasons[idee.name]
        if not self._asked:
            return f"{reason} {_BEGIN}"
        if score.low < self._enough:
            return f"{reason} Ob sie genug bringt, ist noch offen. {_ask(bewertungen)}"
        return reason

    def _too_little(self, score: Spread, bewertungen: Sequence[Bewertung]) -> str:
        points = (
            f"Mehr als {_points(score.high)} von 100 Punkten erreicht sie nicht; ab "
            f"{_points(self._enough)} lohnt es, sie zu vertiefen."
        )
        return " ".join((points, *_against(bewertungen)))


_NEXT = {
    "umgesetzt": "Prüfen Sie, ob die Idee noch etwas Neues bringt.",
    "land_offen": "Geben Sie das Land an.",
    "aufschub": "Nehmen Sie die Idee wieder auf, wenn die Maßnahme beginnen kann.",
    "voraussetzung": "Nehmen Sie die Idee danach wieder auf.",
}


def _points(score: Fraction) -> str:
    """Return a score in points of 100, one decimal, never rounded up."""
    return number(Fraction(int(score * 1000), 10))


def _ask(bewertungen: Sequence[Bewertung]) -> str:
    """Say which criteria are open."""
    found = [quoted(b.titel) for b in bewertungen if b.stufe is None]
    if not found:
        return "Das Regelwerk nennt keine Fragen dazu."
    return f"Finden Sie heraus: {listed(found)}."


def _against(bewertungen: Sequence[Bewertung]) -> Iterator[str]:
    """Say which criteria speak against an idea, with what was said of it."""
    found = [b for b in bewertungen if b.bis == "gering"]
    found = found or [b for b in bewertungen if b.bis == "mittel"]
    said = [f"{quoted(b.titel)} ({', '.join(str(a.wert) for a in b.angaben)})" for b in found]
    if said:
        yield f"Dagegen {'spricht' if len(said) == 1 else 'sprechen'} {listed(said)}."
