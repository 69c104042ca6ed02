"""Dann: which measures the plan recommends, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.testing.abweichung import Abweichung
from ikz_rules.testing.planblick import reasons
from ikz_rules.testing.satz import dann
from ikz_rules.wording import listed, natural_key, quoted

if TYPE_CHECKING:
    from ikz_rules.testing.fall import Fall
    from ikz_rules.testing.planblick import Planblick

THEMA = "Empfohlene Maßnahmen und ihre Gründe"


@dann(
    "wird/werden die Maßnahme(n) {nummern:Nummern} {ja:Empfehlung}",
    "werden die Maßnahmen 0, 1.1 und 2.1 empfohlen",
)
def empfohlen(ikz_fall: Fall, nummern: tuple[str, ...], ja: bool) -> None:
    """All of these stand in the plan, or none of them, whatever else does."""
    for nr in nummern:
        entry = ikz_fall.plan.massnahme(nr) if ja else ikz_fall.plan.entry(nr)
        if entry is not None and not ja:
            raise Abweichung(
                f"Die Maßnahme {nr} wird nicht empfohlen.",
                f"Die Maßnahme {nr} wird empfohlen, auf Rang {entry['rang']}.",
                reasons(entry),
            )


@dann(
    "werden genau die Maßnahmen {nummern:Nummern} empfohlen",
    "werden genau die Maßnahmen 0, 1.1 und 3.1 empfohlen",
)
def genau_empfohlen(ikz_fall: Fall, nummern: tuple[str, ...]) -> None:
    """These stand in the plan and no other, in whatever order."""
    plan = ikz_fall.plan
    for nr in nummern:
        plan.massnahme(nr)
    for entry in plan.massnahmen:
        if entry["nr"] not in nummern:
            raise Abweichung(
                f"Nur {listed(sorted(nummern, key=natural_key))} werden empfohlen.",
                f"Auch die Maßnahme {entry['nr']} wird empfohlen.",
                reasons(entry),
            )


@dann("wird keine Maßnahme empfohlen", "wird keine Maßnahme empfohlen")
def keine_empfohlen(ikz_fall: Fall) -> None:
    """The plan recommends nothing."""
    plan = ikz_fall.plan
    if plan.nummern:
        raise Abweichung(
            "Keine Maßnahme wird empfohlen.",
            f"Empfohlen {plan.summary()}.",
            reasons(plan.massnahmen[0]),
        )


@dann(
    "stützt sich die Maßnahme {nr:Nummer} auf die Regel {regel:Text}",
    'stützt sich die Maßnahme 1.2 auf die Regel "zentrale-vertretung"',
)
def regel(ikz_fall: Fall, nr: str, regel: str) -> None:
    """The rule of this id is among the reasons."""
    plan = ikz_fall.plan
    stems = [szenario.stem for szenario in plan.regelwerk.ausgangsszenarien.values()]
    known = {*plan.regelwerk.regeln, *plan.regelwerk.planung.gruende, *stems}
    plan.known("Die Regel", regel, known)
    _supported(plan, nr, regel)


def _supported(plan: Planblick, nr: str, regel: str) -> None:
    entry = plan.massnahme(nr)
    ids = [b["regel"] for b in entry["begruendungen"]]
    if regel not in ids:
        raise Abweichung(
            f"Die Maßnahme {nr} stützt sich auf die Regel {quoted(regel)}.",
            f"Sie stützt sich auf {listed(map(quoted, ids))}.",
            reasons(entry),
        )


@dann(
    "stützt sich die Maßnahme {nr:Nummer} mit {gewicht:Gewicht} Gewicht auf die Regel {regel:Text}",
    'stützt sich die Maßnahme 1.2 mit hohem Gewicht auf die Regel "zentrale-vertretung"',
)
def gewicht(ikz_fall: Fall, nr: str, gewicht: str, regel: str) -> None:
    """The rule of this id is among the reasons, and counts that much for the order of measures."""
    plan = ikz_fall.plan
    plan.known("Die Regel", regel, plan.regelwerk.regeln)
    _supported(plan, nr, regel)
    level = (plan.regelwerk.regeln[regel].gewicht or "").removeprefix("nutzen_")
    if level != gewicht:
        raise Abweichung(
            f"Die Regel {quoted(regel)} hat das Gewicht „{gewicht}“.",
            f"Sie hat das Gewicht „{level}“.",
        )


@dann(
    "beruft sich die Maßnahme {nr:Nummer} auf die Aussage {aussage:Aussage}",
    "beruft sich die Maßnahme 1.2 auf die Aussage N066",
)
def aussage(ikz_fall: Fall, nr: str, aussage: str) -> None:
    """One of the reasons honours this statement of the sources."""
    plan = ikz_fall.plan
    plan.known("Die Aussage", aussage, plan.regelwerk.aussagen)
    entry = plan.massnahme(nr)
    found = sorted({id_ for b in entry["begruendungen"] for id_ in b["aussagen"]})
    if aussage not in found:
        raise Abweichung(
            f"Die Maßnahme {nr} beruft sich auf die Aussage {aussage}.",
            f"Sie beruft sich auf {listed(found) or 'keine Aussage'}.",
            reasons(entry),
        )


@dann(
    "nennt die Maßnahme {nr:Nummer} die Fundstelle {stelle:Text}",
    'nennt die Maßnahme 0 die Fundstelle "2d"',
)
def fundstelle(ikz_fall: Fall, nr: str, stelle: str) -> None:
    """The passage of one of the reasons contains this text."""
    entry = ikz_fall.plan.massnahme(nr)
    found = [b["quelle"] for b in entry["begruendungen"]]
    if not any(stelle in quelle for quelle in found):
        raise Abweichung(
            f"Die Maßnahme {nr} nennt die Fundstelle {quoted(stelle)}.",
            f"Sie nennt {listed(map(quoted, dict.fromkeys(found)))}.",
            reasons(entry),
        )
