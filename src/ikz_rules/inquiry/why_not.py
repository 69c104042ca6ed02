"""Why a measure is not in a plan: what would have to hold, how far that is, what is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, QuestionError
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.inquiry.chain import Chains
from ikz_rules.inquiry.glied import URTEIL
from ikz_rules.inquiry.lack import Lacks
from ikz_rules.inquiry.subject import measure, subject
from ikz_rules.inquiry.unmet import Unmet
from ikz_rules.inquiry.why_not_result import Anlass, Ideenstand, Nutzer, Weg, WhyNot
from ikz_rules.planning.case import GRUNDLAGEN
from ikz_rules.wording import natural_key, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.assembly.context import Context
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

MOST_WAYS = 5
"""So many ways to one rule are told, the nearest ones."""


def why_not(plan: Massnahmenplan, nr: str, regelwerk: Regelwerk | None = None) -> WhyNot:
    """Return why the measure ``nr`` is not in a plan: for all that could recommend it, what fails.

    ``regelwerk`` is the rulebook that the plan was made with (default: the packaged one). What
    fails is told as the smallest sets of conditions that would be enough, the nearest first, each
    with its distance, and whether it is known to fail or only not known.

    >>> from ikz_rules import Verbundraum, recommend
    >>> tal = {"name": "Tal", "kommunen": [{"name": "Adorf"}, {"name": "Bedorf"}]}
    >>> answer = why_not(recommend(Verbundraum.model_validate(tal)), "2.4")
    >>> nearest = answer.anlaesse[0].wege[0]
    >>> [(one.urteil, angabe.frage) for one in nearest.fehlt for angabe in one.angaben]
    [('unbekannt', 'Welche Aufgaben wollen Sie gemeinsam angehen?')]

    Raises QuestionError if there is no such measure, if it is in the plan, or if the plan was
    made with another rulebook.
    """
    context = subject(plan, nr, regelwerk)
    massnahme = measure(nr, context.regelwerk)
    if massnahme.nr in context.selection.entries:
        raise QuestionError(
            Problem(
                "massnahme-im-plan",
                f"Die Maßnahme {massnahme.nr} {quoted(massnahme.titel)} steht im Plan.",
                f"Warum, sagt „ikz-rules warum DATEI {massnahme.nr}“.",
            )
        )
    case = context.case
    elsewhere = massnahme.nur_land is not None and massnahme.nur_land != case.land
    established = (case.formen or frozenset()) & set(context.regelwerk.planung.verfestigt)
    return WhyNot(
        verbundraum=context.verbundraum.name,
        nr=massnahme.nr,
        titel=massnahme.titel,
        umgesetzt=massnahme.nr in case.umgesetzt,
        nur_land=massnahme.nur_land if elsewhere else None,
        land=case.land,
        gefestigt=tuple(sorted(established)) if massnahme.nr == GRUNDLAGEN else (),
        anlaesse=tuple(_occasions(massnahme, context)),
        nutzer=tuple(_users(massnahme.nr, context)),
        ideen=tuple(_ideas(massnahme.nr, context)),
    )


def _occasions(massnahme: Massnahme, context: Context) -> list[Anlass]:
    """Return all that could bring the measure into the plan, the nearest first."""
    ways = Unmet(context.explainer, definitions(context.regelwerk))
    lacks = Lacks(context, Chains(context), ways, massnahme.nr)
    far = (1, 0), (0, 0)
    found = []
    for name in _names(massnahme.nr, context):
        sets, complete = ways.to(name, MOST_WAYS)
        told = tuple(Weg(fehlt=lacks.way(way)) for way in sets)
        occasion = _occasion(name, told, complete, context)
        distance = ((0, 0), ways.cost(sets[0])) if sets else far
        found.append((distance, -occasion.punkte, occasion.id, occasion))
    return [occasion for *_, occasion in sorted(found, key=lambda one: one[:3])]


def _names(nr: str, context: Context) -> Iterator[str]:
    """Yield the names of what could bring the measure into the plan.

    Nothing brings back what is carried out, but 0: that is started anew once things have stalled.
    """
    book = context.regelwerk
    done = nr in context.case.umgesetzt
    for szenario in book.ausgangsszenarien.values():
        steps = [s for s in szenario.schritte if nr in s.massnahmen]
        if any(not done or (nr == GRUNDLAGEN and s.modus == "reaktivieren") for s in steps):
            yield f"szenario:{szenario.id}"
    if not done:
        yield from (f"regel:{r.id}" for r in book.regeln.values() if r.massnahme == nr)
    elif nr == GRUNDLAGEN:
        yield from (f"merkmal:{name}" for name in book.planung.stockt)


def _occasion(name: str, ways: tuple[Weg, ...], complete: bool, context: Context) -> Anlass:
    kind, _, id_ = name.partition(":")
    book = context.regelwerk
    verdict = context.explainer.judge.verdict(name)
    weight, grund, ordner = "nutzen_hoch", "", ""
    if kind == "merkmal":
        quelle = book.merkmale[id_].quelle
    elif kind == "szenario":
        quelle, ordner = book.ausgangsszenarien[id_].quelle, book.ausgangsszenarien[id_].ordner
    else:
        rule = book.regeln[id_]
        quelle, grund, ordner = rule.quelle, rule.grund, rule.ordner
        weight = rule.gewicht or "nutzen_gering"
    return Anlass(
        art=kind,
        id=id_,
        quelle=str(quelle),
        setzung=grund or None,
        ordner=ordner,
        punkte=float(book.wert(weight)),
        urteil=URTEIL[verdict],
        wege=ways,
        alle_wege=complete,
        zeit=bool(ways) and all(one.art == "zeit" for one in ways[0].fehlt),
    )


def _users(nr: str, context: Context) -> Iterator[Nutzer]:
    """Yield the measures that need this one first; none of them brings it into the plan."""
    case = context.case
    for other in sorted(context.regelwerk.massnahmen.values(), key=lambda m: natural_key(m.nr)):
        needed = other.voraussetzungen
        if needed is not None and nr in needed.zwingend:
            done = "umgesetzt" if other.nr in case.umgesetzt else "nicht_im_plan"
            yield Nutzer(
                nr=other.nr,
                titel=other.titel,
                stand="begonnen" if other.nr in case.begonnen else done,
            )


def _ideas(nr: str, context: Context) -> Iterator[Ideenstand]:
    choice = context.selection.vorhaben
    reasons = dict(choice.gruende)
    for idea in context.case.ideen:
        if idea.massnahme == nr:
            outranked = idea.name in choice.verdraengt
            yield Ideenstand(
                name=idea.name,
                text=reasons[idea.name],
                verdraengt_von=tuple(i.name for i in choice.ideen) if outranked else (),
            )
