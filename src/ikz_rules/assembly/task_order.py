"""What the Fahrplan adds to the plan: the order of a measure's Aufgaben, and what stands behind it.

Only where the data exist: as long as nobody has said anything about a measure's Aufgaben that the
criteria ask for, they stand by name and nothing is claimed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.shown import cut
from ikz_rules.fahrplan.forms import form
from ikz_rules.fahrplan.grounds import answer
from ikz_rules.fahrplan.helps import helps
from ikz_rules.fahrplan.joint import joint_ranking
from ikz_rules.fahrplan.voices import read_voices
from ikz_rules.model.plan import PlanAufgabe
from ikz_rules.planning.needed import missing_for_fahrplan

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ikz_rules.assembly.context import Context
    from ikz_rules.fahrplan.joint import Joint
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.fahrplan.voices import Voice, Voices
    from ikz_rules.ranking.candidate import Place


class TaskOrder:
    """The joint ranking of all Aufgaben of a plan, asked measure by measure."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._voices: Voices = read_voices(start)
        self._joint: Joint = joint_ranking(start, self._voices)
        self._places = {place.name: place for place in self._joint.places}

    def of(self, aufgaben: Collection[str]) -> tuple[PlanAufgabe, ...]:
        """Return some Aufgaben in joint order; none of them where nothing is known of any."""
        if not any(_told(self._voices[name]) for name in aufgaben):
            return ()
        return tuple(self._entry(place) for name, place in self._places.items() if name in aufgaben)

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


def task_order(context: Context) -> TaskOrder | None:
    """Return the order of Aufgaben; None where no measure is for any, or no rules rank them."""
    entries = context.selection.entries.values()
    if missing_for_fahrplan(context.regelwerk) or not any(e.aufgaben for e in entries):
        return None
    return TaskOrder(context.start())


def _told(said: Mapping[str, Voice]) -> bool:
    """Tell whether a Kommune has said anything that ranks."""
    return any(
        voice.word is not None or any(found.used for found in voice.marked)
        for voice in said.values()
    )
