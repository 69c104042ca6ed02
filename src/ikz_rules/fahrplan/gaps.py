"""Unknown facts that could still move the Fahrplan, the most telling first."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import mark
from ikz_rules.fahrplan.voices import weights
from ikz_rules.model.fahrplan import FahrplanLuecke
from ikz_rules.model.fahrplanregeln import SYNERGIE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ikz_rules.evaluation.marks import Marked
    from ikz_rules.fahrplan.grounds import Ground
    from ikz_rules.fahrplan.joint import Joint
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.fahrplan.voices import Voice, Voices
    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.fahrplan import KommunenRangfolge
    from ikz_rules.model.fahrplanregeln import Kriterium

Open = tuple[str, Fraction]
"""An unknown Angabe and how far it alone can move a score, 0–1."""
_SHARING = "beteiligte"
_ENTERED_AS = {"beteiligte": "kommunen"}
"""Where people enter what a computed fact is computed from, if not under its own name."""


def gaps(
    start: Start, voices: Voices, own: Sequence[KommunenRangfolge], joint: Joint
) -> tuple[FahrplanLuecke, ...]:
    """Return the unknown facts on which a place, a priority or a ground still hangs.

    What could move most scores furthest comes first. A fact whose stand-in has spoken, and one
    that cannot lift a criterion any more, is not asked for.
    """
    found = _Found(start)
    settled = {
        (ranking.kommune, entry.aufgabe)
        for ranking in own
        for entry in ranking.aufgaben
        if entry.platz.rang_von == entry.platz.rang_bis
    }
    for place in joint.places:
        aufgabe, said = place.name, voices[place.name]
        fixed = place.low == place.high
        if not said and not fixed:
            found.add_sharing(aufgabe)
        for kommune, voice in said.items():
            if not fixed or (kommune, aufgabe) not in settled:
                found.add_criteria(aufgabe, kommune, voice)
        if place.front is None:
            found.add_grounds(aufgabe, joint.grounds[aufgabe], said)
    return found.shown()


class _Found:
    """Collects what is unknown, by Angabe: where, and how much hangs on it."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._kriterien = start.kriterien("aufgaben")
        self._open: dict[object, tuple[Open, ...]] = {}
        self._at: dict[str, dict[tuple[str, str], Fraction]] = {}
        found = weights(self._kriterien, start.regelwerk)
        self._shares = [weight / sum(found) for weight in found]

    def _add(self, angabe: str, kommune: str, aufgabe: str, much: Fraction = Fraction(1)) -> None:
        places = self._at.setdefault(angabe, {})
        places[kommune, aufgabe] = max(much, places.get((kommune, aufgabe), Fraction(0)))

    def add_criteria(self, aufgabe: str, kommune: str, voice: Voice) -> None:
        """Add what would settle the criteria, and the priority, of a Kommune for an Aufgabe."""
        for number, found in enumerate(voice.marked):
            if found.level is None:
                for angabe, much in self._of(number, found):
                    self._add(angabe, kommune, aufgabe, much)
        if voice.levels[0] < voice.levels[1]:
            self._add(self._start.regeln.prioritaet.angabe, kommune, aufgabe)

    def _of(self, number: int, found: Marked) -> tuple[Open, ...]:
        key = (number, found.used, found.levels)
        if key not in self._open:
            rules = self._start.regelwerk
            span = mark(found.levels[-1], rules) - mark(found.levels[0], rules)
            much = self._shares[number] * abs(span)
            self._open[key] = tuple(
                (name, much) for name in _unasked(self._kriterien[number], found)
            )
        return self._open[key]

    def add_grounds(
        self, aufgabe: str, grounds: Sequence[Ground], said: Mapping[str, Voice]
    ) -> None:
        """Add what would settle the grounds of an Aufgabe that are open."""
        regeln = self._start.regeln
        for ground in grounds:
            if ground.verdict is not None:
                continue
            if ground.vorrang.art == SYNERGIE:
                for kommune, voice in said.items():
                    for stufung, levels in (
                        (regeln.staerke, voice.staerke),
                        (regeln.bedarf, voice.bedarf),
                    ):
                        if len(levels) > 1:
                            self._add(stufung.angabe, kommune, aufgabe)
            elif ground.vorrang.wenn is not None:
                self._add_condition(aufgabe, ground.vorrang.wenn)

    def _add_condition(self, aufgabe: str, wenn: Condition) -> None:
        start = self._start
        figures = start.regelwerk.kennzahlen
        evidence = start.explainer.explain(wenn, start.scopes[aufgabe], aufgabe, "aufgabe")
        for beleg in start.explainer.belege(evidence):
            name = beleg.name
            self._add(figures[name].ueber if name in figures else name, "", aufgabe)

    def add_sharing(self, aufgabe: str) -> None:
        """Add the question who has an Aufgabe."""
        for angabe in self._start.regelwerk.angaben.values():
            if angabe.computed == _SHARING:
                self._add(angabe.id, "", aufgabe)

    def shown(self) -> tuple[FahrplanLuecke, ...]:
        """Return what was found, the most telling first, then by name."""
        angaben = self._start.regelwerk.angaben
        telling = {name: sum(self._at[name].values()) for name in self._at if name in angaben}
        order = sorted(telling, key=lambda name: (-telling[name], name))
        return tuple(_shown(angaben[name], self._at[name]) for name in order)


def _unasked(kriterium: Kriterium, found: Marked) -> Iterator[str]:
    """Yield the facts of an open criterion that are unknown and that nothing stands in for."""
    spoken = {
        instead
        for s in kriterium.angaben
        if s.angabe in found.used
        for instead in (s.angabe, s.anstelle_von)
    }
    for stufung in kriterium.angaben:
        if stufung.anstelle_von is None and stufung.angabe not in spoken:
            yield stufung.angabe


def _shown(angabe: Angabe, places: Mapping[tuple[str, str], Fraction]) -> FahrplanLuecke:
    source = angabe.computed or angabe.id
    per_kommune = angabe.ebene == "aufgabe_je_kommune"
    return FahrplanLuecke(
        angabe=_ENTERED_AS.get(source, source),
        frage=angabe.frage,
        wo=tuple(sorted({kommune for kommune, _ in places if kommune and per_kommune})),
        aufgaben=tuple(dict.fromkeys(aufgabe for _, aufgabe in places)),
        wer_weiss=angabe.wer_weiss,
    )
