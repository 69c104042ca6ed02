"""Three to five processes to begin with, and the reason for each (N081)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.fahrplan.process_voices import strong
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ikz_rules.fahrplan.process_voices import Process
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.ranking.candidate import Place

_NOT_YET = "Vorerst nicht."


@dataclass(frozen=True, slots=True)
class Beginning:
    """Whether a process is one of the first, and why."""

    beginnen: bool
    grund: str


def beginning(
    places: Sequence[Place], processes: Mapping[str, Process], start: Start
) -> dict[str, Beginning]:
    """Choose the processes to begin with, given best first, and say why each is (not) chosen.

    Only what something is known of: the first ``prozesse_mindestens``, and up to
    ``prozesse_hoechstens`` those that are level with the last one or certainly come to
    ``prioritaet_mittel_ab``.
    """
    known = [place for place in places if not processes[place.name].silent]
    choice = _Choice(start, len(known), len(places))
    chosen = {place.name: choice.yes(place, processes[place.name]) for place in choice.of(known)}
    last = max((place.rank for place in known if place.name in chosen), default=0)
    return {
        place.name: chosen.get(place.name)
        or Beginning(
            beginnen=False,
            grund=choice.unknown(place.name)
            if processes[place.name].silent
            else choice.left(place, last, full=len(chosen) == choice.most),
        )
        for place in places
    }


class _Choice:
    """The numbers of the choice, and its sentences."""

    def __init__(self, start: Start, known: int, ranked: int) -> None:
        wert = start.regelwerk.wert
        self._start = start
        self._first = min(known, int(wert("prozesse_mindestens")))
        self._worth = Fraction(wert("prioritaet_mittel_ab"))
        self._all_known = known == ranked
        self._reasons: dict[str, str] = {}
        self.most = int(wert("prozesse_hoechstens"))

    def of(self, known: Sequence[Place]) -> Iterator[Place]:
        """Yield the chosen ones, the best first."""
        last = 0
        for place in known:
            if len(self._reasons) == self.most:
                return
            if len(self._reasons) < self._first:
                reason = self._among_the_first()
            elif place.rank == last:
                reason = "Er steht gleichauf mit dem Prozess davor und kommt deshalb dazu."
            elif place.score.low >= self._worth:
                worth = _points(self._worth)
                reason = f"Er kommt dazu: Mindestens {worth} von 100 Punkten sind ihm sicher."
            else:
                continue
            self._reasons[place.name], last = reason, place.rank
            yield place

    def _among_the_first(self) -> str:
        if self._first > 1:
            told = "" if self._all_known else ", von denen etwas bekannt ist"
            return f"Er gehört zu den ersten {self._first}{told}."
        if self._all_known:
            return "Er steht an erster Stelle."
        return "Er ist der erste von denen, über die etwas bekannt ist."

    def yes(self, place: Place, process: Process) -> Beginning:
        """Say why a process is one to begin with, and what speaks for it."""
        parts = [self._reasons[place.name]]
        if high := strong(process, self._start.kriterien("prozesse")):
            speak = "spricht" if len(high) == 1 else "sprechen"
            parts.append(f"Dafür {speak} vor allem {listed(map(quoted, high))}.")
        return Beginning(beginnen=True, grund=" ".join(parts))

    def left(self, place: Place, last: int, *, full: bool) -> str:
        """Say why a process that something is known of is left for later."""
        if not full or place.rank < last:
            return (
                f"{_NOT_YET} Sicher sind ihm nur {_points(place.score.low)} von 100 Punkten; ab "
                f"{_points(self._worth)} käme er dazu."
            )
        if place.rank == last:
            return (
                f"{_NOT_YET} Er steht gleichauf mit dem letzten gewählten, aber mehr als "
                f"{self.most} zugleich wären zu viele. Hier entscheidet nur der Name."
            )
        return f"{_NOT_YET} Andere gehen vor; mehr als {self.most} zugleich wären zu viele."

    def unknown(self, aufgabe: str) -> str:
        """Say what to find out about a process that nothing is known of."""
        if not self._start.members(aufgabe):
            return "Noch ist nicht bekannt, welche Kommunen die Aufgabe haben. Nennen Sie diese."
        asked = listed(quoted(k.titel) for k in self._start.kriterien("prozesse"))
        return f"Über den Prozess ist noch nichts bekannt. Finden Sie heraus: {asked}."


def _points(score: Fraction) -> str:
    """Return a score in points of 100, one decimal, never rounded up."""
    return number(Fraction(int(score * 1000), 10))
