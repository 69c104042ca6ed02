"""What each Kommune says of each Aufgabe. Every cell is read once."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import (
    ASCENDING,
    Hinge,
    Marked,
    hinge,
    level_of,
    mark,
    marked,
    possible,
)
from ikz_rules.evaluation.shown import as_json
from ikz_rules.fahrplan.start import kriterien
from ikz_rules.model.fahrplan import Bewertung
from ikz_rules.model.plan import AngabeBeleg
from ikz_rules.model.situation import ABGELEITET, ANGEGEBEN
from ikz_rules.ranking.candidate import Method, Row
from ikz_rules.ranking.places import Scores

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplanregeln import Fahrplanregeln, Kriterium, Stufung
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Scope, Value
    from ikz_rules.ranking.candidate import Marks

Levels = tuple[str, ...]
Voices = dict[str, dict[str, "Voice"]]
"""By Aufgabe and Kommune; only Kommunen that are known to have the Aufgabe."""
_KEPT = 4096
"""So many criteria, and rows of them, are remembered for a rulebook."""
WILLING = "bereitschaft"
"""The Angabe that says whether a Kommune would carry an Aufgabe for others (guide, 1b)."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One Kommune on one Aufgabe.

    ``levels``: its priority at its lowest and highest (0–2), its own word first; ``by_criteria``
    the same without its word. ``marked``, ``hinges`` and ``bewertungen`` follow the criteria.
    ``staerke`` and ``bedarf`` are the levels still possible, ``word`` its stated priority.
    """

    row: Row
    levels: tuple[int, int]
    by_criteria: tuple[int, int]
    marked: tuple[Marked, ...]
    hinges: tuple[Hinge | None, ...]
    bewertungen: tuple[Bewertung, ...]
    staerke: Levels
    bedarf: Levels
    word: str | None
    willing: str | None
    silent: bool


def method(regelwerk: Regelwerk, *, joint: bool, least: int | None = None) -> Method:
    """Return how Aufgaben are ranked, in a Kommune or jointly."""
    wert = regelwerk.wert
    return Method(
        weights(kriterien(regelwerk, "aufgaben"), regelwerk),
        (Fraction(wert("prioritaet_mittel_ab")), Fraction(wert("prioritaet_hoch_ab"))),
        least,
        not joint,
    )


def weights(chosen: tuple[Kriterium, ...], regelwerk: Regelwerk) -> tuple[Fraction, ...]:
    """Return the weights of criteria, in order."""
    return tuple(Fraction(regelwerk.gewichte[k.gewicht].wert) for k in chosen)


def read_voices(start: Start) -> Voices:
    """Return what all Kommunen say of all their Aufgaben."""
    reader = _reader(start.regelwerk)
    return {name: reader.voices(scope, start.cells[name]) for name, scope in start.scopes.items()}


@lru_cache(maxsize=16)
def _reader(regelwerk: Regelwerk) -> _Reader:
    if regelwerk.fahrplan is None:
        raise AssertionError("checked before")
    return _Reader(regelwerk, regelwerk.fahrplan)


class _Reader:
    """Reads cells by the rules of one rulebook; what comes again and again is worked out once."""

    def __init__(self, regelwerk: Regelwerk, regeln: Fahrplanregeln) -> None:
        self._regelwerk, self._regeln = regelwerk, regeln
        self._kriterien = [
            (kriterium, tuple(s.angabe for s in kriterium.angaben))
            for kriterium in kriterien(regelwerk, "aufgaben")
        ]
        self._method = method(regelwerk, joint=False)
        self._marks = {level: mark(level, regelwerk) for level in ASCENDING}
        graded = (regeln.prioritaet, regeln.staerke, regeln.bedarf)
        self._possible = {s.angabe: possible(s) for s in graded}
        self._names = {name for _, names in self._kriterien for name in names} | {*self._possible}
        self._judged = lru_cache(_KEPT)(self._criterion)
        self._rowed = lru_cache(_KEPT)(self._row)

    def voices(self, scope: Scope, cells: Mapping[str, Mapping[str, Value]]) -> dict[str, Voice]:
        """Return what each Kommune that has an Aufgabe says of it."""
        shared = {name: value for name, value in scope.values.items() if name in self._names}
        derived = frozenset(name for name in shared if scope.origin(name) == ABGELEITET)
        return {
            name: self._voice({**shared, **cells[name]}, derived, silent=not cells[name])
            for name in scope.members
        }

    def _voice(self, known: Mapping[str, Value], derived: frozenset[str], *, silent: bool) -> Voice:
        regeln = self._regeln
        found = [
            self._judged(place, tuple(map(known.get, names)), derived)
            for place, (_, names) in enumerate(self._kriterien)
        ]
        word = level_of(regeln.prioritaet, known, self._regelwerk)
        marks, hinges, shown = zip(*found, strict=True)
        row, levels, by_criteria = self._rowed(
            tuple(m.levels for m in marks), tuple(h.lower if h else () for h in hinges), word
        )
        willing = known.get(WILLING)
        return Voice(
            row,
            levels,
            by_criteria,
            marks,
            hinges,
            shown,
            self._levels(regeln.staerke, known),
            self._levels(regeln.bedarf, known),
            word,
            None if willing is None else str(willing),
            silent,
        )

    def _levels(self, stufung: Stufung, known: Mapping[str, Value]) -> Levels:
        level = level_of(stufung, known, self._regelwerk)
        return self._possible[stufung.angabe] if level is None else (level,)

    def _criterion(
        self, place: int, values: tuple[Value | None, ...], derived: frozenset[str]
    ) -> tuple[Marked, Hinge | None, Bewertung]:
        kriterium, names = self._kriterien[place]
        pairs = zip(names, values, strict=True)
        known = {name: value for name, value in pairs if value is not None}
        found = marked(kriterium, known, self._regelwerk)
        shown = bewertung(kriterium, found, known, derived)
        return found, hinge(kriterium, known, self._regelwerk), shown

    def _row(
        self, groups: tuple[Levels, ...], lower: tuple[Levels, ...], word: str | None
    ) -> tuple[Row, tuple[int, int], tuple[int, int]]:
        marks, scores = tuple(map(self._of_levels, groups)), Scores(self._method)
        level = None if word is None else ASCENDING.index(word)
        row = Row(marks, level, tuple(map(self._of_levels, lower)))
        return row, scores.of(row)[1], scores.of(Row(marks))[1]

    def _of_levels(self, levels: Levels) -> Marks:
        return tuple(sorted(self._marks[level] for level in levels))


def bewertung(
    kriterium: Kriterium,
    found: Marked,
    known: Mapping[str, Value],
    derived: frozenset[str] = frozenset(),
) -> Bewertung:
    """Return what a criterion makes of the facts, with those that spoke."""
    return Bewertung(
        kriterium=kriterium.id,
        titel=kriterium.titel,
        stufe=found.level,
        von=found.levels[0],
        bis=found.levels[-1],
        angaben=tuple(
            AngabeBeleg(
                name=name,
                wert=as_json(known[name]),
                herkunft=ABGELEITET if name in derived else ANGEGEBEN,
            )
            for name in found.used
        ),
    )
