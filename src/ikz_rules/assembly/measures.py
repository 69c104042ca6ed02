"""One measure of the plan with everything a council needs to decide on it."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from ikz_rules.assembly.people import People
from ikz_rules.assembly.reasons import reasons
from ikz_rules.model.later import Later
from ikz_rules.model.plan import (
    Entscheidung,
    PlanAnnahme,
    PlanHilfe,
    PlanMassnahme,
    PlanPaket,
    Punkte,
    Punktteil,
    Voraussetzung,
)
from ikz_rules.planning.needed import missing_for_fahrplan
from ikz_rules.planning.points import points, unit

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from ikz_rules.assembly.context import Context
    from ikz_rules.assembly.task_order import TaskOrder
    from ikz_rules.model.massnahme import Arbeitspaket, Massnahme
    from ikz_rules.model.plan import PlanAufgabe
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.planning.case import Entry

    InOrder = Callable[[Collection[str]], tuple[PlanAufgabe, ...]]


def plan_measures(context: Context) -> list[PlanMassnahme]:
    """Return the plan's measures in order of rank."""
    switched_on = {id_ for fired in context.case.fired for id_ in fired.regel.arbeitspakete}
    switched_on |= {
        id_ for s in context.case.erkannt for step in s.schritte for id_ in step.arbeitspakete
    }
    in_order, people = _task_order(context), People(context)
    return [
        _measure(context.selection.entries[nr], rank, switched_on, in_order, people, context)
        for rank, nr in enumerate(context.schedule.order, start=1)
    ]


def _task_order(context: Context) -> InOrder:
    """Return what puts Aufgaben into their joint order, made when first asked for.

    It puts none anywhere where no rules rank them.
    """

    @cache
    def order() -> TaskOrder:
        from ikz_rules.assembly.task_order import TaskOrder  # noqa: PLC0415 - many do without

        return TaskOrder(context.start())

    ranked = not missing_for_fahrplan(context.regelwerk)
    return lambda aufgaben: order().of(aufgaben) if ranked and aufgaben else ()


def _measure(
    entry: Entry,
    rank: int,
    switched_on: Collection[str],
    in_order: InOrder,
    people: People,
    context: Context,
) -> PlanMassnahme:
    measure, schedule = entry.massnahme, context.schedule
    ranked = Later(lambda: in_order(entry.aufgaben))
    block = next((b for b in schedule.bloecke if entry.nr in b), ())
    return PlanMassnahme(
        **_of_catalogue(context.regelwerk)[entry.nr],
        rang=rank,
        phase=schedule.phase[entry.nr],
        modus=entry.modus,
        kurzfristiges_vorhaben=entry.kurzfristig,
        parallel_zu=tuple([nr for nr in block if nr != entry.nr]),
        nach=schedule.nach[entry.nr],
        punkte=points_of(entry.nr, context),
        begruendungen=Later(lambda: reasons(entry, context)),
        voraussetzungen=Later(lambda: _prerequisites(measure, context)),
        arbeitspakete=Later(lambda: _packages(measure.arbeitspakete or (), switched_on)),
        anlass=_ground(entry, context),
        kapazitaet_bei=people.capacity(entry),
        abgeschlossen_wenn=_finished(entry.nr, context),
        beteiligte_kommunen=people.concerned(entry),
        aufgaben=Later(lambda: [task.aufgabe for task in ranked] or sorted(entry.aufgaben)),
        hilfen=Later(lambda: _helps(measure, context)),
        ermessen=(*measure.ermessen, *_discretion(entry)),
        fahrplan=ranked,
    )


@lru_cache(maxsize=16)
def _of_catalogue(regelwerk: Regelwerk) -> Mapping[str, Mapping[str, Any]]:
    """Return what the catalogue says of each measure, the same in every plan."""
    return {
        nr: {
            "nr": nr,
            "titel": measure.titel,
            "handlungsfeld": measure.handlungsfeld,
            "anschluss": measure.anschluss,
            "zielgruppe": measure.zielgruppe,
            "umsetzbarkeit": measure.umsetzbarkeit,
            "direkte_kosten": measure.direkte_kosten,
            "kostenhinweis": measure.kostenhinweis,
            "zusammenarbeit": measure.art,
            "rechtsform": measure.rechtsform,
            "entscheidung": Entscheidung(rat=measure.rat, rechtsaufsicht=measure.rechtsaufsicht),
            "regelmaessig": tuple(text for text, _ in measure.regelmaessig),
            "annahmen": tuple(
                PlanAnnahme(merkmal=a.merkmal, wert=a.wert, grund=a.grund) for a in measure.annahmen
            ),
        }
        for nr, measure in regelwerk.massnahmen.items()
    }


def _helps(measure: Massnahme, context: Context) -> Iterator[PlanHilfe]:
    """Yield the help there is in the Land of a Verbundraum, and everywhere."""
    for h in measure.hilfen:
        if h.land is None or h.land == context.case.land:
            yield PlanHilfe(art=h.art, text=h.text)


def points_of(nr: str, context: Context) -> Punkte:
    """Return the points of a measure of the plan, component by component."""
    regelwerk, entries = context.regelwerk, context.selection.entries
    return Punkte(
        gesamt=context.schedule.rang[nr] / unit(regelwerk),
        teile=Later(
            lambda: [
                Punktteil(name=p.name, punkte=float(p.punkte), grund=p.grund)
                for p in points(entries[nr], list(entries), regelwerk)
            ]
        ),
    )


def _prerequisites(measure: Massnahme, context: Context) -> Iterator[Voraussetzung]:
    needed = measure.voraussetzungen
    if needed is None:
        return
    for kind in ("zwingend", "teilweise", "hilfreich"):
        for nr in getattr(needed, kind):
            if kind != "zwingend" and _only_elsewhere(nr, context):
                continue
            yield Voraussetzung(
                art=kind,
                massnahme=nr,
                text=context.regelwerk.massnahmen[nr].titel,
                stand=_state(nr, context),
            )
    for text in needed.sonstige:
        yield Voraussetzung(art="sonstige", massnahme=None, text=text, stand="zu_klaeren")


def _only_elsewhere(nr: str, context: Context) -> bool:
    """Whether a measure exists in another Land only, so that nobody here could begin with it."""
    only, here = context.regelwerk.massnahmen[nr].nur_land, context.case.land
    return only is not None and here is not None and here != only


def _state(nr: str, context: Context) -> str:
    case = context.case
    if nr in case.umgesetzt:
        return "umgesetzt"
    if nr in case.begonnen:
        return "begonnen"
    return "im_plan" if nr in context.selection.entries else "offen"


def _packages(packages: tuple[Arbeitspaket, ...], switched_on: Collection[str]) -> list[PlanPaket]:
    """Show all packages; an optional one is recommended only if a fact switched it on."""
    return [
        PlanPaket(
            text=p.text,
            optional=p.optional,
            empfohlen=not p.optional or p.id in switched_on,
            unterpunkte=_packages(p.unterpunkte, switched_on),
        )
        for p in packages
    ]


def _ground(entry: Entry, context: Context) -> str | None:
    """Say which of the guide's two grounds holds for an executing measure, or that none does.

    As long as a rule that could give a ground is undecided, it is open. For mixed forms a ground
    is named where a rule gives one.
    """
    if entry.massnahme.art == "koordinierend":
        return None
    texts = context.regelwerk.planung.anlaesse
    found = {vote.fired.regel.anlass for vote in entry.votes if vote.fired}
    named = [texts[key] for key in ("effektivitaet", "effizienz") if key in found]
    if named or not entry.massnahme.ausfuehrend:
        return " ".join(named) or None
    undecided = any(
        context.inference.verdict(name) is None
        for name in _with_ground(context.regelwerk).get(entry.nr, ())
    )
    return texts["offen" if undecided else "keiner"]


@lru_cache(maxsize=16)
def _with_ground(regelwerk: Regelwerk) -> Mapping[str, tuple[str, ...]]:
    """Map measures to the rules that could give a ground for them."""
    found: dict[str, tuple[str, ...]] = {}
    for rule in regelwerk.regeln.values():
        if rule.massnahme is not None and rule.anlass:
            found[rule.massnahme] = (*found.get(rule.massnahme, ()), f"regel:{rule.id}")
    return found


def _finished(nr: str, context: Context) -> str | None:
    found = [
        step.abgeschlossen_wenn
        for s in context.case.erkannt
        for step in s.schritte
        if nr in step.massnahmen and step.abgeschlossen_wenn
    ]
    return " ".join(dict.fromkeys(found)) or None


def _discretion(entry: Entry) -> list[str]:
    found = [vote.fired.regel.ermessen for vote in entry.votes if vote.fired]
    return list(dict.fromkeys(text for text in found if text))
