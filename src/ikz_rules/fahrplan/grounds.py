"""Grounds for the front of the joint Fahrplan (guide, 1.1 and Handlungsfeld 1; N035, N063, N064).

Each holds, does not hold, or is still open. Grounds over several Kommunen count administrations.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.evaluation.kleene import any_of
from ikz_rules.evaluation.shown import filled, grouped, names
from ikz_rules.fahrplan.administrations import speakers
from ikz_rules.model.fahrplan import FahrplanGrund
from ikz_rules.model.fahrplanregeln import GLEICH_HOCH, SYNERGIE
from ikz_rules.ranking.candidate import Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.evaluation.marks import Hinge, Marked
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.fahrplan.voices import Levels, Voice
    from ikz_rules.model.fahrplan import Antwort
    from ikz_rules.model.fahrplanregeln import Fahrplanregeln, Vorrang
    from ikz_rules.model.plan import AngabeBeleg

HIGH = "hoch"
_TOP = 2
_PAIR = 2
NOBODY, OPEN = "niemand", "noch offen"


@dataclass(frozen=True, slots=True)
class Stand:
    """One Aufgabe with what Kommunen say of it, and with those whose voice counts jointly."""

    aufgabe: str
    said: Mapping[str, Voice]
    counted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """A declared ground: its verdict, and who is named in its sentence."""

    vorrang: Vorrang
    verdict: Verdict
    params: Mapping[str, str]


class Grounds:
    """Judges the declared grounds for one Aufgabe after the other."""

    def __init__(self, start: Start, runs: Mapping[str, str]) -> None:
        self._start = start
        self._runs = runs
        self._least = int(start.regelwerk.wert("gemeinsam_ab_kommunen"))
        self._everyone = len(set(runs.values()))

    @property
    def least(self) -> int | None:
        """So many voices on high make a ground; None where there never are so many."""
        wanted = any(v.art == GLEICH_HOCH for v in self._start.regeln.vorrang)
        return self._least if wanted and self._least <= self._everyone else None

    def stand(self, aufgabe: str, said: Mapping[str, Voice]) -> Stand:
        """Return an Aufgabe with the voices that count."""
        return Stand(aufgabe, said, speakers(said, self._runs))

    def of(self, stand: Stand) -> tuple[Ground, ...]:
        """Return all declared grounds with their verdicts, in order."""
        judge = {GLEICH_HOCH: self._equally_high, SYNERGIE: self._synergy}
        return tuple(
            judge.get(v.art, self._condition)(v, stand) for v in self._start.regeln.vorrang
        )

    def _equally_high(self, vorrang: Vorrang, stand: Stand) -> Ground:
        sure = [n for n in stand.counted if stand.said[n].levels[0] == _TOP]
        can = [n for n in stand.counted if stand.said[n].levels[1] == _TOP]
        verdict: Verdict = None
        if len(sure) >= self._least:
            verdict = True
        elif len(can) < self._least and (stand.said or self._everyone < self._least):
            verdict = False
        found = can if verdict is None else sure
        return Ground(vorrang, verdict, {"kommunen": _who(found, verdict)})

    def _synergy(self, vorrang: Vorrang, stand: Stand) -> Ground:
        """One is strong and another one in need; nobody can be both sides of it.

        Unless it cannot hold, only those are named who have somebody on the other side.
        """
        sure = (_with(stand, _strong, sure=True), _with(stand, _needy, sure=True))
        can = (_with(stand, _strong, sure=False), _with(stand, _needy, sure=False))
        verdict: Verdict = None
        if _two(*sure):
            verdict = True
        elif not _two(*can) and (stand.said or self._everyone < _PAIR):
            verdict = False
        strong, needy = can if verdict is None else sure
        if verdict is not False:
            strong, needy = _paired(strong, needy), _paired(needy, strong)
        params = {"stark": _side(strong, verdict), "bedarf": _side(needy, verdict)}
        return Ground(vorrang, verdict, params)

    def _condition(self, vorrang: Vorrang, stand: Stand) -> Ground:
        if vorrang.wenn is None:
            raise AssertionError("a ground is of a known kind or has a condition")
        scope = self._start.scopes[stand.aufgabe]
        return Ground(vorrang, self._start.explainer.judge.holds(vorrang.wenn, scope), {})

    def shown(self, ground: Ground, aufgabe: str) -> FahrplanGrund:
        """Return a ground with its sentence, its source, and the facts of its own condition.

        While a ground is open, its sentence names those for whom it can still come to hold.
        """
        vorrang, start = ground.vorrang, self._start
        everyone = _who(self._start.scopes[aufgabe].members, ground.verdict)
        params = {"kommunen": everyone, **ground.params}
        facts: tuple[AngabeBeleg, ...] = ()
        if vorrang.wenn is not None:
            evidence = start.explainer.explain(
                vorrang.wenn, start.scopes[aufgabe], aufgabe, "aufgabe"
            )
            facts = tuple(grouped(start.explainer.belege(evidence)))
        return FahrplanGrund(
            id=vorrang.id,
            gilt=answer(ground.verdict),
            text=filled(vorrang.text, params, start.situation),
            quelle=str(vorrang.quelle),
            aussagen=vorrang.aussagen,
            setzung=vorrang.grund or None,
            angaben=facts,
        )


def front(grounds: tuple[Ground, ...]) -> Verdict:
    """Tell whether a ground holds that is not already counted by the ranking itself."""
    return any_of(g.verdict for g in grounds if g.vorrang.art != GLEICH_HOCH)


def turns(regeln: Fahrplanregeln, stand: Stand, grounds: tuple[Ground, ...]) -> Iterator[Turn]:
    """Yield the marks of single Kommunen on which alone it hangs that strength and need meet."""
    if not any(g.vorrang.art == SYNERGIE for g in grounds):
        return
    if any(g.verdict and g.vorrang.art not in {GLEICH_HOCH, SYNERGIE} for g in grounds):
        return
    sides = [set(_with(stand, side, sure=True)) for side in (_strong, _needy)]
    holds = _two(*sides)
    for row, name in enumerate(stand.counted):
        voice = stand.said[name]
        for side, stufung in enumerate((regeln.staerke, regeln.bedarf)):
            if HIGH not in (voice.staerke, voice.bedarf)[side]:
                continue
            sides[side] ^= {name}
            if _two(*sides) is not holds:
                yield from (
                    Turn(row, number, not holds)
                    for number, hinge in enumerate(voice.hinges)
                    if _hangs(stufung.angabe, hinge, voice.marked[number], known=holds)
                )
            sides[side] ^= {name}


def _hangs(angabe: str, hinge: Hinge | None, found: Marked, *, known: bool) -> bool:
    """Tell whether a fact speaks for a criterion in such a way that its change can be said."""
    return known and angabe in found.used if hinge is None else hinge.angabe == angabe


def answer(verdict: Verdict) -> Antwort:
    """Say a verdict."""
    return "unbekannt" if verdict is None else ("ja" if verdict else "nein")


def _strong(voice: Voice) -> Levels:
    return voice.staerke


def _needy(voice: Voice) -> Levels:
    return voice.bedarf


def _with(stand: Stand, side: Callable[[Voice], Levels], *, sure: bool) -> list[str]:
    return [name for name in stand.counted if _is_high(side(stand.said[name]), sure=sure)]


def _is_high(levels: Levels, *, sure: bool) -> bool:
    return levels == (HIGH,) if sure else HIGH in levels


def _two(strong: Collection[str], needy: Collection[str]) -> bool:
    """Tell whether one on the first list and another one on the second can be found."""
    return bool(strong) and bool(needy) and len({*strong, *needy}) >= _PAIR


def _paired(side: list[str], other: list[str]) -> list[str]:
    """Return those of one side who find somebody else on the other side."""
    return [name for name in side if set(other) - {name}]


def _who(found: Sequence[str], verdict: Verdict) -> str:
    """Name some; who it is may be open as long as the ground is."""
    if found:
        return names(found)
    return OPEN if verdict is None else NOBODY


def _side(found: Sequence[str], verdict: Verdict) -> str:
    """Name who is on one side; as long as the ground is open, who may be."""
    who = _who(found, verdict)
    return f"vielleicht {who}" if found and verdict is None else who
