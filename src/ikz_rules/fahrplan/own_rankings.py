"""Every Kommune ranks its own Aufgaben (guide, measure 1.1; N062)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import ASCENDING
from ikz_rules.fahrplan.administrations import administrations
from ikz_rules.fahrplan.voices import method
from ikz_rules.model.fahrplan import KommunenAufgabe, KommunenRangfolge, Platz
from ikz_rules.ranking.candidate import Candidate
from ikz_rules.ranking.places import Scores, places

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.fahrplan.start import Start
    from ikz_rules.fahrplan.voices import Voice, Voices
    from ikz_rules.ranking.candidate import Place


def own_rankings(start: Start, voices: Voices) -> tuple[KommunenRangfolge, ...]:
    """Return the ranking of every Kommune, sorted by their names; each has just its Aufgaben."""
    by_kommune: dict[str, dict[str, Voice]] = {k.name: {} for k in start.verbundraum.kommunen}
    for aufgabe, said in voices.items():
        for kommune, voice in said.items():
            by_kommune[kommune][aufgabe] = voice
    scores = Scores(method(start.regelwerk, joint=False))
    runs = administrations(start.verbundraum)
    heard = {
        runs[name]
        for name, own in by_kommune.items()
        if not all(voice.silent for voice in own.values())
    }
    return tuple(
        _ranking(name, own, scores, silent=runs[name] not in heard)
        for name, own in sorted(by_kommune.items())
    )


def _ranking(
    kommune: str, own: Mapping[str, Voice], scores: Scores, *, silent: bool
) -> KommunenRangfolge:
    found = places(
        [Candidate(name, (voice.row,)) for name, voice in own.items()], scores.method, scores
    )
    return KommunenRangfolge(
        kommune=kommune,
        ohne_angaben=silent,
        aufgaben=tuple(
            _entry(place, own[place.name])
            for place in sorted(found, key=lambda p: (p.rank, p.name))
        ),
    )


def _entry(place: Place, voice: Voice) -> KommunenAufgabe:
    by_criteria = certain(voice.by_criteria)
    return KommunenAufgabe(
        aufgabe=place.name,
        platz=shown(place),
        prioritaet=certain(voice.levels),
        angegeben=voice.word is not None,
        abweichend=by_criteria if voice.word not in {None, by_criteria} else None,
        bewertungen=voice.bewertungen,
    )


def certain(levels: tuple[int, int]) -> str | None:
    """Return the level that the lowest and the highest agree on; None while that is open."""
    low, high = levels
    return ASCENDING[low] if low == high else None


def shown(place: Place) -> Platz:
    """Return a place as a Fahrplan shows it; scores have six decimals."""
    low, high = float(place.score.low), float(place.score.high)
    return Platz(
        rang=place.rank,
        rang_von=place.low,
        rang_bis=place.high,
        punkte=round((low + high) / 2, 6),
        punkte_von=round(low, 6),
        punkte_bis=round(high, 6),
    )
