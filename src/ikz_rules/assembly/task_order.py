"""What the Fahrplan adds to the plan: the order of a measure's Aufgaben, and what stands behind it.

Only where the data exist: as long as nobody has said anything about a measure's Aufgaben that the
criteria ask for, they stand by name and nothing is claimed.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ikz_rules.evaluation.shown import cut
from ikz_rules.fahrplan.forms import form
from ikz_rules.fahrplan.grounds import answer
from ikz_rules.fahrplan.helps import helps
from ikz_rules.fahrplan.joint import joint_ranking
from ikz_rules.fahrplan.voices import read_voices
from ikz_rules.model.plan import PlanAufgabe

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ikz_rules.fahrplan.joint import Joint
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.fahrplan.voices import Voice, Voices
    from ikz_rules.ranking.candidate import Place


class TaskOrder:
    """The joint ranking of all Aufgaben of a plan, asked measure by measure."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._voices: Voices = read_voices(start)

    @cached_property
    def _joint(self) -> Joint:
        return joint_ranking(self._start, self._voices)

    def of(self, aufgaben: Collection[str]) -> tuple[PlanAufgabe, ...]:
        """Return some Aufgaben in joint order; none of them where nothing is known of any."""
        if not any(_told(self._voices[name]) for name in aufgaben):
            return ()
        return tuple(self._entry(place) for place in self._joint.places if place.name in aufgaben)

    def _entry(self, place: Place) -> PlanAufgabe:
        name, joint = place.name, self._joint
        grounds = (g for g in joint.grounds[name] if g.verdict is True)
        fitting = form(name, self._start)
        return PlanAufgabe(
            aufgabe=name,
            vorrang=answer(place.front),
            gruende=tuple(joint.judge.shown(ground, name).text for ground in grounds),
            hilfen=tuple(
                f"{found.kommune} für {cut(found.fuer)}"
                for found in helps(self._voices[name], joint.runs)
            ),
            form=None if fitting is None else fitting.form,
        )


def _told(said: Mapping[str, Voice]) -> bool:
    """Tell whether a Kommune has said anything that ranks."""
    return any(
        voice.word is not None or any(found.used for found in voice.marked)
        for voice in said.values()
    )
