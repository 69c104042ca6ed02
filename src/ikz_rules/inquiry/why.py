"""Why a measure is in a plan: its reasons, its place, its phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.assembly.measures import points_of
from ikz_rules.assembly.reasons import votes_in_order
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.inquiry.chain import threshold
from ikz_rules.inquiry.reasons import Reasons
from ikz_rules.inquiry.subject import measure, subject
from ikz_rules.inquiry.why_result import Phasenlage, Rang, VollePhase, Vorher, Why
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from ikz_rules.assembly.context import Context
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.planning.case import Entry


def why(plan: Massnahmenplan, nr: str, regelwerk: Regelwerk | None = None) -> Why:
    """Return why the measure ``nr`` is in a plan, as far back as the facts that were stated.

    ``regelwerk`` is the rulebook that the plan was made with (default: the packaged one). Every
    reason names a smallest set of facts with which alone it stands.

    >>> from ikz_rules import Verbundraum, recommend
    >>> adorf = {"name": "Adorf", "angaben": {"offene_stellen": 1}}
    >>> tal = Verbundraum.model_validate({"name": "Tal", "kommunen": [adorf, {"name": "B"}]})
    >>> answer = why(recommend(tal), "3.2")
    >>> [(fact.pfad, fact.wert) for fact in answer.gruende[0].noetig]
    [('kommunen.Adorf.angaben.offene_stellen', 1)]

    Raises QuestionError if there is no such measure, if it is not in the plan, or if the plan
    was made with another rulebook.
    """
    context = subject(plan, nr, regelwerk)
    massnahme = measure(nr, context.regelwerk)
    entry = context.selection.entries.get(massnahme.nr)
    if entry is None:
        raise QuestionError(
            Problem(
                "massnahme-nicht-im-plan",
                f"Die Maßnahme {massnahme.nr} {quoted(massnahme.titel)} steht nicht im Plan.",
                f"Warum nicht, sagt „ikz-rules warum-nicht DATEI {massnahme.nr}“.",
            )
        )
    reasons = Reasons(context)
    return Why(
        verbundraum=context.verbundraum.name,
        nr=massnahme.nr,
        titel=massnahme.titel,
        modus=entry.modus,
        kurzfristiges_vorhaben=entry.kurzfristig,
        gruende=tuple(reasons.of_vote(vote, entry) for vote in votes_in_order(entry)),
        rang=_rank(entry, context),
        phase=_phase(entry, context, reasons),
    )


def _rank(entry: Entry, context: Context) -> Rang:
    schedule, nr = context.schedule, entry.nr
    block = next((b for b in schedule.bloecke if nr in b), ())
    return Rang(
        platz=schedule.order.index(nr) + 1,
        von=len(schedule.order),
        punkte=points_of(nr, context),
        nach=tuple(
            Vorher(
                nr=before,
                titel=context.regelwerk.massnahmen[before].titel,
                grund=schedule.kanten[before, nr],
            )
            for before in schedule.nach[nr]
        ),
        neben=tuple(other for other in block if other != nr),
    )


def _phase(entry: Entry, context: Context, reasons: Reasons) -> Phasenlage:
    phase, cause = context.schedule.phase[entry.nr], context.schedule.ursachen[entry.nr]
    titles = context.regelwerk.planung.phasen
    return Phasenlage(
        nr=phase,
        titel=titles[phase - 1],
        ursache=cause.art,
        wegen=cause.wegen,
        voll=tuple(
            VollePhase(nr=full, titel=titles[full - 1], schwelle=threshold(room, context.regelwerk))
            for full, room in cause.voll
        ),
        fenster=tuple(sorted(entry.aufgaben & context.case.fenster)),
        grund=None if entry.aufschub is None else reasons.of_rule(entry.aufschub),
    )
