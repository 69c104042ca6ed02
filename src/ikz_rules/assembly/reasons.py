"""Reasons: the rule's sentence, its passage, and the facts it rested on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.shown import filled, grouped, names
from ikz_rules.model.plan import AngabeBeleg, Begruendung
from ikz_rules.model.situation import ANGEGEBEN
from ikz_rules.model.verbundraum import IDEENFELDER
from ikz_rules.planning.selection import windowed_tasks

if TYPE_CHECKING:
    from ikz_rules.assembly.context import Context
    from ikz_rules.model.plan import Wert
    from ikz_rules.model.regelwerk import Ausgangsszenario, Planungsgrund, Regel
    from ikz_rules.planning.case import Entry, Fired, Vote


def reasons(entry: Entry, context: Context) -> list[Begruendung]:
    """Return the reasons of a measure: rules first, by weight; then scenarios; then planning.

    The rule that puts it off stands last.
    """
    found = [reason(vote, context) for vote in votes_in_order(entry)]
    return found if entry.aufschub is None else [*found, of_rule(entry.aufschub, context)]


def votes_in_order(entry: Entry) -> list[Vote]:
    """Return what speaks for a measure: rules first, by weight; then scenarios; then planning."""
    rank = {"regel": 0, "szenario": 1, "planung": 2}
    return sorted(entry.votes, key=lambda v: (rank[v.art], -v.punkte, v.id, v.params))


def reason(vote: Vote, context: Context) -> Begruendung:
    """Return what speaks for a measure as a reason: sentence, passage, and facts."""
    if vote.fired is not None:
        return of_rule(vote.fired, context)
    if vote.art == "szenario":
        szenario = next(s for s in context.case.erkannt if s.stem == vote.id)
        return _of_scenario(szenario, vote.text, context)
    return of_planning(context.regelwerk.planung.gruende[vote.id], dict(vote.params), context)


def of_rule(fired: Fired, context: Context) -> Begruendung:
    """Return the reason that a rule gives."""
    rule = fired.regel
    evidence = context.explainer.name(f"regel:{rule.id}")
    return Begruendung(
        regel=rule.id,
        text=rule_text(rule.begruendung, fired, context),
        quelle=str(rule.quelle),
        aussagen=list(rule.aussagen),
        angaben=grouped(context.explainer.belege(evidence)),
        setzung=_setzung(rule),
        ordner=rule.ordner,
    )


def rule_text(text: str, fired: Fired, context: Context) -> str:
    """Fill a rule's sentence with the Aufgaben and Kommunen that fulfilled it."""
    params = {"aufgaben": names(fired.aufgaben), "kommunen": names(fired.kommunen or ())}
    return filled(text, params, context.situation)


def _setzung(rule: Regel | Planungsgrund) -> str | None:
    return rule.grund or None


def _of_scenario(szenario: Ausgangsszenario, text: str, context: Context) -> Begruendung:
    evidence = context.explainer.name(f"szenario:{szenario.id}")
    return Begruendung(
        regel=szenario.stem,
        text=text,
        quelle=str(szenario.quelle),
        aussagen=list(szenario.aussagen),
        angaben=grouped(context.explainer.belege(evidence)),
        ordner=szenario.ordner,
    )


def of_planning(grund: Planungsgrund, params: dict[str, str], context: Context) -> Begruendung:
    """Return a reason that planning itself gives."""
    return Begruendung(
        regel=grund.id,
        text=filled(grund.text, params, context.situation),
        quelle=str(grund.quelle),
        aussagen=list(grund.aussagen),
        angaben=_facts(grund.id, params, context),
        setzung=_setzung(grund),
        ordner=grund.ordner,
    )


def _facts(grund: str, params: dict[str, str], context: Context) -> list[AngabeBeleg]:
    """Return the stated facts that a reason of planning rests on."""
    if grund in {"grundlagen-zuerst", "reaktivieren"}:
        forms = context.case.formen
        return [_stated("kooperationsformen", None if forms is None else tuple(sorted(forms)))]
    if grund == "begonnen":
        return [_stated(f"begonnen {params['nr']}", "ja")]
    if grund == "vorhaben-aus-idee":
        idea = next(i for i in context.case.ideen if i.name == params["name"])
        known = ((name, getattr(idea, name)) for name in IDEENFELDER)
        return [_stated(name, value, idea.name) for name, value in known if value is not None]
    return _window(context) if grund == "kurzpruefung" else []


def _stated(name: str, value: Wert, *where: str) -> AngabeBeleg:
    return AngabeBeleg(name=name, wert=value, herkunft=ANGEGEBEN, wo=where)


def _window(context: Context) -> list[AngabeBeleg]:
    """Return the facts that open the window of the Aufgaben which are checked now."""
    tasks = windowed_tasks(context.case, context.selection.entries)
    window = context.regelwerk.planung.fenster
    belege = [
        beleg
        for scope in context.situation.aufgaben
        if scope.name in tasks
        for beleg in context.explainer.belege(
            context.explainer.explain(window, scope, scope.name, "aufgabe")
        )
    ]
    return grouped(belege)
