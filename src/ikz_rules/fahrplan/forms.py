"""The measure that an Aufgabe calls for, and the form of cooperation that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.kleene import all_of
from ikz_rules.model.fahrplan import Formvorschlag

if TYPE_CHECKING:
    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplanregeln import Formregel
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.situation import Scope


def kind(aufgabe: str, start: Start) -> str | None:
    """Return the kind of an Aufgabe; None while it is unknown."""
    found = start.scopes[aufgabe].values.get("art")
    return None if found is None else str(found)


def measure(aufgabe: str, start: Start) -> Massnahme | None:
    """Return the measure that an Aufgabe's kind calls for.

    None where the kind is unknown, where no measure is for it, or where there is the measure only
    in another Land.
    """
    nr = start.regelwerk.planung.massnahmen_je_art.get(kind(aufgabe, start) or "")
    found = None if nr is None else start.regelwerk.massnahmen[nr]
    if found is None or start.case.land is None or found.nur_land in {None, start.case.land}:
        return found
    return None


def form(aufgabe: str, start: Start) -> Formvorschlag | None:
    """Return the first declared form that certainly fits, else that of the measure, else None.

    Forms declared before it that further facts may still bring are named too.
    """
    open_: list[str] = []
    for rule in start.regeln.formen:
        verdict = _fits(rule, start.scopes[aufgabe], start)
        if verdict is True:
            return Formvorschlag(
                form=rule.form,
                text=rule.text,
                quelle=str(rule.quelle),
                aussagen=rule.aussagen,
                setzung=rule.grund or None,
                auch_moeglich=_others(open_, rule.form),
            )
        if verdict is None:
            open_.append(rule.form)
    usual = measure(aufgabe, start)
    return None if usual is None else _usual(usual, open_)


def _fits(rule: Formregel, scope: Scope, start: Start) -> Verdict:
    """An unknown kind may be one of those that a form is for."""
    of_kind: Verdict = True
    if rule.arten:
        art = scope.values.get("art")
        of_kind = None if art is None else art in rule.arten
    if rule.wenn is None or of_kind is False:
        return of_kind
    return all_of((of_kind, start.explainer.judge.holds(rule.wenn, scope)))


def _usual(measure: Massnahme, open_: list[str]) -> Formvorschlag:
    assumed = next((a.grund for a in measure.annahmen if a.merkmal == "rechtsform"), None)
    return Formvorschlag(
        form=measure.rechtsform,
        text=f"Das ist die übliche Form der Maßnahme {measure.nr}.",
        quelle=str(measure.quelle),
        aussagen=(),
        setzung=assumed,
        auch_moeglich=_others(open_, measure.rechtsform),
    )


def _others(open_: list[str], chosen: str) -> tuple[str, ...]:
    return tuple(name for name in dict.fromkeys(open_) if name != chosen)
