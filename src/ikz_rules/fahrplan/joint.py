"""The joint ranking of all Aufgaben (guide, measure 1.1; N063, N064)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.fahrplan.administrations import administrations
from ikz_rules.fahrplan.grounds import Grounds, front, turns
from ikz_rules.fahrplan.voices import method
from ikz_rules.ranking.candidate import Candidate
from ikz_rules.ranking.places import places

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.fahrplan.grounds import Ground
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.fahrplan.voices import Voices
    from ikz_rules.ranking.candidate import Method, Place


@dataclass(frozen=True, slots=True)
class Joint:
    """The joint ranking: Aufgaben as candidates, best first, their places in the same order.

    By Aufgabe: ``counted``, the Kommunen whose rows they are, and ``grounds``, the declared ones.
    ``runs`` says who runs each Kommune.
    """

    candidates: tuple[Candidate, ...]
    places: tuple[Place, ...]
    method: Method
    counted: Mapping[str, tuple[str, ...]]
    grounds: Mapping[str, tuple[Ground, ...]]
    judge: Grounds
    runs: Mapping[str, str]


def joint_ranking(start: Start, voices: Voices) -> Joint:
    """Rank all Aufgaben: those certainly in front, then the rest by mean score; equals by name.

    Each administration has one voice. An Aufgabe that nobody is known to have is open in
    everything. Ranges hold whatever the unknown facts turn out to be.
    """
    runs = administrations(start.verbundraum)
    judge = Grounds(start, runs)
    how = method(start.regelwerk, joint=True, least=judge.least)
    counted, grounds, candidates = {}, {}, []
    for aufgabe, said in voices.items():
        stand = judge.stand(aufgabe, said)
        counted[aufgabe] = stand.counted
        grounds[aufgabe] = judge.of(stand)
        rows = tuple(said[name].row for name in stand.counted)
        hanging = tuple(turns(start.regeln, stand, grounds[aufgabe]))
        candidates.append(Candidate(aufgabe, rows, front(grounds[aufgabe]), hanging))
    found = zip(candidates, places(candidates, how), strict=True)
    ordered = sorted(found, key=lambda pair: (pair[1].rank, pair[1].name))
    return Joint(
        tuple(candidate for candidate, _ in ordered),
        tuple(place for _, place in ordered),
        how,
        counted,
        grounds,
        judge,
        runs,
    )
