"""What was found: Ausgangsszenarien with their degrees, Merkmale, Kennzahlen."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from ikz_rules.evaluation.evidence import Beleg
from ikz_rules.evaluation.shown import grouped, number_or_none
from ikz_rules.model.later import Later
from ikz_rules.model.plan import PlanKennzahl, PlanMerkmal, PlanSzenario
from ikz_rules.model.situation import ANGEGEBEN, Measured

if TYPE_CHECKING:
    from ikz_rules.assembly.context import Context
    from ikz_rules.model.plan import AngabeBeleg, Stufe
    from ikz_rules.model.regelwerk import Ausgangsszenario

_WORDS: dict[bool | None, Literal["ja", "nein", "unbekannt"]] = {
    True: "ja",
    False: "nein",
    None: "unbekannt",
}


def szenarien(context: Context) -> list[PlanSzenario]:
    """Return all Ausgangsszenarien, recognised or not."""
    return [_szenario(s, context) for s in context.regelwerk.ausgangsszenarien.values()]


def _szenario(szenario: Ausgangsszenario, context: Context) -> PlanSzenario:
    verdict = context.inference.verdict
    groups: dict[bool | None, list[str]] = {True: [], False: [], None: []}
    for name in szenario.merkmale:
        groups[verdict(f"merkmal:{name}")].append(name)
    stufe = _stufe(verdict(f"szenario:{szenario.id}"), bool(groups[True]))
    return PlanSzenario(
        id=szenario.id,
        titel=szenario.titel,
        stufe=stufe,
        erkannt=None if stufe == "unbekannt" else stufe == "erkannt",
        handlungsfelder=list(szenario.handlungsfelder),
        erfuellt=groups[True],
        nicht_erfuellt=groups[False],
        unbekannt=groups[None],
    )


def _stufe(recognised: bool | None, signs: bool) -> Stufe:
    """Grade a scenario: recognised, signs of it, not recognised, or not known."""
    if recognised:
        return "erkannt"
    if signs:
        return "anzeichen"
    return "nicht_erkannt" if recognised is False else "unbekannt"


def merkmale(context: Context) -> dict[str, PlanMerkmal]:
    """Return every declared Merkmal with its value and origin."""
    return {name: _merkmal(name, context) for name in context.regelwerk.merkmale}


def _merkmal(name: str, context: Context) -> PlanMerkmal:
    verdict = context.inference.verdict(f"merkmal:{name}")
    stated = context.situation.stated.get(name)
    origin: Literal["angegeben", "abgeleitet"] = "abgeleitet" if stated is None else "angegeben"
    shown = verdict is not None and (stated is None or stated.aus_kommunen)
    return PlanMerkmal(
        titel=context.regelwerk.merkmale[name].titel,
        wert=_WORDS[verdict],
        herkunft=origin,
        angaben=Later(lambda: _facts(name, context)) if shown else (),
    )


def _facts(name: str, context: Context) -> list[AngabeBeleg]:
    """Return what a Merkmal follows from, or what each Kommune said of it."""
    explainer, key = context.explainer, f"merkmal:{name}"
    if name not in context.situation.stated:
        return grouped(explainer.belege(explainer.name(key)))
    return grouped(
        Beleg(name, scope.values[key], ANGEGEBEN, scope.name)
        for scope in context.situation.kommunen
        if key in scope.values
    )


@lru_cache(maxsize=1024)
def _share(known: int, total: int) -> float:
    return float(round(Fraction(known, total), 4)) if total else 0.0


def kennzahlen(context: Context) -> dict[str, PlanKennzahl]:
    """Return the Kennzahlen of the Verbundraum with their coverage."""
    found = {}
    for kennzahl in context.regelwerk.kennzahlen.values():
        value = context.situation.verbundraum.values.get(kennzahl.id)
        if isinstance(value, Measured):
            found[kennzahl.id] = PlanKennzahl(
                titel=kennzahl.titel,
                wert=number_or_none(value.value),
                einheit=kennzahl.einheit,
                abdeckung=_share(value.known, value.total),
                mindestens=number_or_none(value.low),
                hoechstens=number_or_none(value.high),
            )
    return found
