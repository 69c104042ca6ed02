"""The whole way: from a Verbundraum to a reasoned, ordered Massnahmenplan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules import facts
from ikz_rules.assembly.context import Context
from ikz_rules.assembly.measures import plan_measures
from ikz_rules.assembly.missing import missing_facts
from ikz_rules.assembly.overview import kennzahlen, merkmale, szenarien
from ikz_rules.assembly.remarks import remarks, to_clear_up
from ikz_rules.assembly.steps import ideas, phases
from ikz_rules.engines.inference import infer
from ikz_rules.errors import FactsError, Problem, QuestionError, RulebookError
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.evidence import Explainer
from ikz_rules.evaluation.witnesses import Witnesses, counting
from ikz_rules.facts.canonical import canonical
from ikz_rules.facts.situation import build_situation, land_of
from ikz_rules.facts.vocabulary import vocabulary_problems
from ikz_rules.location import Location
from ikz_rules.model.later import Later
from ikz_rules.model.plan import Massnahmenplan, RegelwerkKennung
from ikz_rules.model.shape import path_text
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.planning.case import Case, Fired
from ikz_rules.planning.needed import missing_for_fahrplan, missing_for_plans
from ikz_rules.planning.schedule import schedule
from ikz_rules.planning.selection import select
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    import os

    from ikz_rules.engines.inference import Inference
    from ikz_rules.engines.run import Name
    from ikz_rules.model.fahrplan import Fahrplan
    from ikz_rules.model.regelwerk import Regel, Regelwerk
    from ikz_rules.model.situation import Situation
    from ikz_rules.planning.schedule import Schedule


def read_verbundraum(
    source: str | os.PathLike[str], regelwerk: Regelwerk | None = None
) -> Verbundraum:
    """Read a Verbundraum from a YAML or JSON file (``-``: standard input).

    UTF-8, at most 32 MiB; names are checked against ``regelwerk``, by default the packaged
    rules. Raises FactsError with every mistake of the file, each with its place and remedy.
    """
    return facts.read_verbundraum(source, regelwerk or load_regelwerk())


def recommend(
    verbundraum: Verbundraum, regelwerk: Regelwerk | None = None, *, prefer: Name | None = None
) -> Massnahmenplan:
    """Return the Massnahmenplan for a Verbundraum by the given (default: the packaged) rules.

    Same input and rulebook, same plan, to the byte; no clock is read, nothing is printed, no
    network is used. ``prefer`` names the executor to try first; it never changes the plan.
    Raises FactsError if the Verbundraum uses names or values that the rulebook does not declare,
    QuestionError if it is no Verbundraum, RulebookError if the rulebook lacks what every plan
    needs.
    """
    return plan_of(consider(verbundraum, regelwerk or load_regelwerk(), prefer=prefer))


def recommend_tasks(verbundraum: Verbundraum, regelwerk: Regelwerk | None = None) -> Fahrplan:
    """Return the Fahrplan for a Verbundraum by the given (default: the packaged) rules.

    Which Aufgaben to share, with whom, in what order (guide, measure 1.1). Unknown facts widen
    ranges and never count as zero. Same input and rulebook, same Fahrplan, to the byte. Raises
    FactsError as ``recommend`` does, RulebookError if the rulebook lacks what a plan or a
    Fahrplan needs.
    """
    rules = regelwerk or load_regelwerk()
    if lacking := (*missing_for_plans(rules), *missing_for_fahrplan(rules)):
        raise RulebookError(lacking)
    from ikz_rules.fahrplan.build import build_fahrplan  # noqa: PLC0415 - plans do without it

    return build_fahrplan(consider(verbundraum, rules).start())


def consider(
    verbundraum: Verbundraum, regelwerk: Regelwerk, *, prefer: Name | None = None
) -> Context:
    """Return everything that a plan is made from: facts, verdicts, measures and their order.

    For who asks about a plan. Raises what ``recommend`` raises.
    """
    _check(verbundraum, regelwerk)
    situation = build_situation(verbundraum, regelwerk)
    inference = infer(regelwerk, situation, prefer)
    explainer = Explainer(definitions(regelwerk), situation)
    case = build_case(verbundraum, regelwerk, situation, inference, explainer)
    selection = select(case)
    return Context(
        canonical(verbundraum, regelwerk),
        regelwerk,
        situation,
        inference,
        explainer,
        case,
        selection,
        schedule(case, selection),
    )


def order_of(verbundraum: Verbundraum, before: Context) -> Schedule:
    """Return the order that measures have for a Verbundraum whose names and values are checked.

    For who asks about many: where the verdicts come to the same case as ``before``, its order
    stands.
    """
    regelwerk = before.regelwerk
    situation = build_situation(verbundraum, regelwerk)
    inference = infer(regelwerk, situation, "generated")
    explainer = Explainer(definitions(regelwerk), situation)
    case = build_case(verbundraum, regelwerk, situation, inference, explainer)
    return before.schedule if case == before.case else schedule(case, select(case))


def no_verbundraum(kind: str) -> QuestionError:
    """Return the error for what is no Verbundraum but of the type named ``kind``."""
    return QuestionError(
        Problem(
            "kein-verbundraum",
            f"Das ist kein Verbundraum, sondern {quoted(kind)}.",
            "Machen Sie zuerst einen daraus: Verbundraum.model_validate(…).",
        )
    )


def _check(verbundraum: Verbundraum, regelwerk: Regelwerk) -> None:
    if not isinstance(verbundraum, Verbundraum):
        raise no_verbundraum(type(verbundraum).__name__)
    if lacking := missing_for_plans(regelwerk):
        raise RulebookError(lacking)
    problems = vocabulary_problems(verbundraum.model_dump(), regelwerk)
    if problems:
        raise FactsError(
            Problem(p.code, p.message, p.hint, Location(path_text(p.path))) for p in problems
        )


def build_case(
    verbundraum: Verbundraum,
    regelwerk: Regelwerk,
    situation: Situation,
    inference: Inference,
    explainer: Explainer,
) -> Case:
    """Reduce facts and verdicts to what planning needs."""
    judge, top = explainer.judge, situation.verbundraum
    witnesses = Witnesses(definitions(regelwerk), situation, inference.verdict, counting(regelwerk))
    planung = regelwerk.planung
    forms = verbundraum.kooperationsformen
    return Case(
        regelwerk=regelwerk,
        fired=tuple(
            _fired(regel, witnesses)
            for name, regel in regelwerk.regeln.items()
            if inference.verdict(f"regel:{name}")
        ),
        erkannt=tuple(
            s for s in regelwerk.ausgangsszenarien.values() if inference.verdict(f"szenario:{s.id}")
        ),
        begonnen=situation.begonnen or frozenset(),
        umgesetzt=situation.umgesetzt or frozenset(),
        formen=None if forms is None else frozenset(forms),
        stockt=any(inference.verdict(f"merkmal:{name}") for name in planung.stockt),
        knapp=judge.holds(planung.knapp, top) is True,
        fenster=frozenset(
            scope.name for scope in situation.aufgaben if judge.holds(planung.fenster, scope)
        ),
        ideen=tuple(sorted(verbundraum.ideen, key=lambda i: i.name)),
        land=land_of(verbundraum),
        arten={
            scope.name: str(scope.values["art"])
            for scope in situation.aufgaben
            if "art" in scope.values
        },
    )


def _fired(regel: Regel, witnesses: Witnesses) -> Fired:
    """Collect who fulfilled a rule: all Aufgaben, and the Kommunen where it names any."""
    name = f"regel:{regel.id}"
    tasks, kommunen = witnesses.of(name, "aufgabe"), witnesses.of(name, "kommune")
    return Fired(
        regel,
        frozenset().union(*tasks),
        frozenset().union(*kommunen) if kommunen else None,
    )


def plan_of(context: Context) -> Massnahmenplan:
    """Put together the plan that follows from what was considered."""
    regelwerk = context.regelwerk
    return Massnahmenplan(
        verbundraum=context.verbundraum,
        regelwerk=RegelwerkKennung(
            version=regelwerk.version,
            stand=regelwerk.stand,
            sha256=regelwerk.sha256,
            ordner=list(regelwerk.ordner),
        ),
        stichtag=(
            context.verbundraum.stichtag.isoformat()
            if context.verbundraum.stichtag
            else regelwerk.stand
        ),
        ausgangsszenarien=Later(lambda: szenarien(context)),
        merkmale=merkmale(context),
        kennzahlen=kennzahlen(context),
        phasen=Later(lambda: phases(context)),
        massnahmen=plan_measures(context),
        ideen=Later(lambda: ideas(context)),
        hinweise=Later(lambda: remarks(context)),
        zu_klaeren=Later(lambda: to_clear_up(context)),
        fehlende_angaben=Later(lambda: missing_facts(context)),
    )
