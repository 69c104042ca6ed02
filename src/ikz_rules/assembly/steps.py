"""Phases and their steps: the measures, the Vorhaben, and what is no measure; and all ideas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.plan import Phase, PlanIdee, Schritt

if TYPE_CHECKING:
    from ikz_rules.assembly.context import Context
    from ikz_rules.model.verbundraum import Idee


def ideas(context: Context) -> list[PlanIdee]:
    """Return every idea of the input: chosen as a Vorhaben or not, and why."""
    choice = context.selection.vorhaben
    reasons = dict(choice.gruende)
    return [
        PlanIdee(
            name=idea.name,
            massnahme=idea.massnahme,
            kurzfristiges_vorhaben=idea in choice.ideen,
            grund=reasons[idea.name],
        )
        for idea in context.case.ideen
    ]


def phases(context: Context) -> list[Phase]:
    """Return the phases that have steps, in order."""
    titles = context.regelwerk.planung.phasen
    found = []
    for nr, title in enumerate(titles, start=1):
        steps = _steps(nr, context)
        if steps:
            found.append(Phase(nr=nr, titel=title, schritte=steps))
    return found


def _steps(phase: int, context: Context) -> list[Schritt]:
    schedule = context.schedule
    members = [nr for nr in schedule.order if schedule.phase[nr] == phase]
    steps = [] if phase > 1 else _persuasion(context)
    pending = _extra(phase, context)
    after = _before_vorhaben(members, context)
    if not after:
        steps.extend(pending)
        pending = []
    for nr in members:
        steps.extend(
            _idea_step(idea) for idea in context.selection.vorhaben.ideen if idea.massnahme == nr
        )
        entry = context.selection.entries[nr]
        steps.append(
            Schritt(
                art="vorhaben" if entry.kurzfristig else "massnahme",
                titel=entry.massnahme.titel,
                massnahme=nr,
            )
        )
        if nr == after:
            steps.extend(pending)
            pending = []
    return [*steps, *pending]


def _persuasion(context: Context) -> list[Schritt]:
    """One step of persuasion, however many scenarios ask for it."""
    asked = [step for s in context.case.erkannt for step in s.schritte if step.art == "ueberzeugen"]
    if not asked:
        return []
    first = asked[0]
    finished = next((s.abgeschlossen_wenn for s in asked if s.abgeschlossen_wenn), None)
    return [
        Schritt(
            art="ueberzeugen",
            titel=first.titel,
            massnahme=None,
            grund=first.grund,
            abgeschlossen_wenn=finished,
        )
    ]


def _extra(phase: int, context: Context) -> list[Schritt]:
    """Steps without a measure of their own: ideas without one, and looking for a Vorhaben."""
    schedule, choice = context.schedule, context.selection.vorhaben
    if phase != schedule.vorhaben_phase:
        return []
    steps = [_idea_step(idea) for idea in choice.ideen if idea.massnahme is None]
    if choice.suchen:
        step = next(
            step for s in context.case.erkannt for step in s.schritte if step.art == "vorhaben"
        )
        steps.append(
            Schritt(
                art="vorhaben_auswaehlen",
                titel="Vorhaben auswählen",
                massnahme=None,
                grund=step.grund,
                hinweise=list(context.regelwerk.planung.vorhaben_suchen),
            )
        )
    return steps


def _idea_step(idea: Idee) -> Schritt:
    return Schritt(
        art="vorhaben",
        titel=idea.name,
        massnahme=None,
        grund="Aus den Ideen des Verbundraums ausgewählt.",
    )


def _before_vorhaben(members: list[str], context: Context) -> str | None:
    """Return the last measure of a phase that a scenario puts before the Vorhaben."""
    earlier: set[str] = set()
    for szenario in context.case.erkannt:
        arts = [step.art for step in szenario.schritte]
        if "vorhaben" in arts:
            steps = szenario.schritte[: arts.index("vorhaben")]
            earlier |= {nr for step in steps for nr in step.massnahmen}
    found = [nr for nr in members if nr in earlier]
    return found[-1] if found else None
