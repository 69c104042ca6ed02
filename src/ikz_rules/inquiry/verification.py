"""Does a plan hold? It is made again, by both executors and the judge, and compared to the last.

Deviations are data, never exceptions. A plan of another rulebook or format cannot be confirmed;
what can still be checked of it is checked with the rulebook at hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ikz_rules.advisor import consider, plan_of
from ikz_rules.difference.values import differences
from ikz_rules.engines.inference import compiled
from ikz_rules.errors import FactsError
from ikz_rules.facts.plan_reading import FORMAT
from ikz_rules.inquiry.verified_grounds import Grundpruefung, check_grounds
from ikz_rules.model.base import Frozen
from ikz_rules.model.plan import Massnahmenplan, RegelwerkKennung, Wert
from ikz_rules.rulebook import load_regelwerk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.assembly.context import Context
    from ikz_rules.engines.run import Name
    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

FIRST: Literal["generated"] = "generated"
"""The executor that is always at hand; the other one is held against it."""


class Abweichung(Frozen):
    """A place in the plan that is not as it came out when the plan was made again.

    ``art``: anders, fehlt, zusaetzlich, reihenfolge. Of whole entries only the name is told.
    """

    pfad: str
    art: Literal["anders", "fehlt", "zusaetzlich", "reihenfolge"]
    erwartet: Wert
    gefunden: Wert


class Rechenweg(Frozen):
    """An executor: whether it ran, made the same plan as the other, and agreed with the judge.

    ``widersprueche`` names what it decided otherwise than the judge (``regel:x``, ``merkmal:y``).
    """

    name: Literal["generated", "durable"]
    gelaufen: bool
    gleicher_plan: bool
    widersprueche: tuple[str, ...] = ()

    @property
    def einig(self) -> bool:
        """Nothing speaks against it; one that is not at hand contradicts nobody."""
        return self.gleicher_plan and not self.widersprueche


class Verification(Frozen):
    """What came of making a plan again.

    ``regelwerk`` is the rulebook at hand. ``hindernisse`` says in German what kept the plan from
    being made again; then nothing else was checked.
    """

    bestaetigt: bool
    format: int
    gleiches_format: bool
    regelwerk_des_plans: RegelwerkKennung
    regelwerk: RegelwerkKennung
    gleiches_regelwerk: bool
    abweichungen: tuple[Abweichung, ...] = ()
    rechenwege: tuple[Rechenweg, ...] = ()
    gruende: tuple[Grundpruefung, ...] = ()
    hindernisse: tuple[str, ...] = ()


def verify(
    plan: Massnahmenplan,
    verbundraum: Verbundraum | None = None,
    regelwerk: Regelwerk | None = None,
) -> Verification:
    """Make the plan again from ``verbundraum`` (default: the plan's own) and say whether it holds.

    Compared are all values of the plan, its Verbundraum among them, and every reason by itself.
    Without ``verbundraum`` a change in the plan's own one shows only by what follows from it.
    Raises RulebookError if the rulebook lacks what every plan needs.
    """
    book = regelwerk or load_regelwerk()
    facts = verbundraum or plan.verbundraum
    try:
        context = consider(facts, book, prefer=FIRST)
    except FactsError as error:
        return _result(plan, book, hindernisse=[str(p) for p in error.problems])
    again = plan_of(context)
    return _result(
        plan,
        book,
        abweichungen=deviations(again, plan),
        rechenwege=[_way(context, again), _other_way(facts, book, again)],
        gruende=list(check_grounds(plan, again, context)),
    )


def deviations(expected: Massnahmenplan, found: Massnahmenplan) -> list[Abweichung]:
    """Return every place at which a plan is not as expected."""
    return [
        Abweichung(pfad=d.shown, art=d.art, erwartet=d.expected, gefunden=d.found)
        for d in differences(expected.model_dump(mode="json"), found.model_dump(mode="json"))
    ]


def _way(context: Context, again: Massnahmenplan, name: Name = FIRST) -> Rechenweg:
    """Hold every verdict of an executor against the judge's, and its plan against the other's."""
    judge, inference = context.explainer.judge, context.inference
    wrong = [
        verdict
        for verdict in inference.goals
        if not _agree(verdict, judge.verdict(verdict), inference.verdict(verdict))
    ]
    return Rechenweg(
        name=name, gelaufen=True, gleicher_plan=plan_of(context) == again, widersprueche=wrong
    )


def _agree(name: str, judged: Verdict, derived: Verdict) -> bool:
    """Of recommendations executors only tell whether they are true."""
    if name.startswith("massnahme:"):
        return (judged is True) is (derived is True)
    return judged is derived


def _other_way(facts: Verbundraum, book: Regelwerk, again: Massnahmenplan) -> Rechenweg:
    _, engine, _ = compiled(book, "durable")
    context = consider(facts, book, prefer="durable")
    if not engine.runs("durable"):
        return Rechenweg(name="durable", gelaufen=False, gleicher_plan=True)
    return _way(context, again, "durable")


def _result(
    plan: Massnahmenplan,
    book: Regelwerk,
    abweichungen: Sequence[Abweichung] = (),
    rechenwege: Sequence[Rechenweg] = (),
    gruende: Sequence[Grundpruefung] = (),
    hindernisse: Sequence[str] = (),
) -> Verification:
    ours = RegelwerkKennung(
        version=book.version, stand=book.stand, sha256=book.sha256, ordner=book.ordner
    )
    same_format, same_book = plan.format == FORMAT, plan.regelwerk.sha256 == ours.sha256
    holds = all(way.einig for way in rechenwege) and all(ground.haelt for ground in gruende)
    return Verification(
        bestaetigt=same_format and same_book and holds and not abweichungen and not hindernisse,
        format=plan.format,
        gleiches_format=same_format,
        regelwerk_des_plans=plan.regelwerk,
        regelwerk=ours,
        gleiches_regelwerk=same_book,
        abweichungen=tuple(abweichungen),
        rechenwege=tuple(rechenwege),
        gruende=tuple(gruende),
        hindernisse=tuple(hindernisse),
    )
