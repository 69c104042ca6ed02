"""Dann: order, phases, modes, and short-term Vorhaben."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, get_args

from ikz_rules.model.plan import Modus
from ikz_rules.testing.abweichung import Abweichung
from ikz_rules.testing.planblick import reasons, standing
from ikz_rules.testing.satz import dann
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from ikz_rules.testing.fall import Fall

THEMA = "Rang, Phasen und Reihenfolge"

ARTEN = ("massnahme", "vorhaben", "ueberzeugen", "vorhaben_auswaehlen")


@dann("steht die Maßnahme {nr:Nummer} auf Rang {rang:Anzahl}", "steht die Maßnahme 0 auf Rang 1")
def rang(ikz_fall: Fall, nr: str, rang: int) -> None:
    """The rank among all measures of the plan, from 1."""
    entry = ikz_fall.plan.massnahme(nr)
    _expect(entry, "rang", rang, f"Die Maßnahme {nr} steht auf Rang {rang}.")


@dann(
    "gehört/gehören die Maßnahme(n) {nummern:Nummern} zu den ersten {anzahl:Anzahl}",
    "gehören die Maßnahmen 0 und 3.1 zu den ersten 3",
)
def unter_den_ersten(ikz_fall: Fall, nummern: tuple[str, ...], anzahl: int) -> None:
    """Each stands on one of the first ranks."""
    for nr in nummern:
        entry = ikz_fall.plan.massnahme(nr)
        if entry["rang"] > anzahl:
            text = f"Die Maßnahme {nr} gehört zu den ersten {anzahl}."
            raise Abweichung(text, standing(entry), reasons(entry))


@dann(
    "steht/stehen die Maßnahme(n) {nummern:Nummern} in Phase {phase:Anzahl}",
    "stehen die Maßnahmen 2.1, 2.3 und 4.2 in Phase 1",
)
def in_phase(ikz_fall: Fall, nummern: tuple[str, ...], phase: int) -> None:
    """Phase 1 is jetzt, 2 danach, 3 später, 4 vorerst nicht."""
    for nr in nummern:
        entry = ikz_fall.plan.massnahme(nr)
        _expect(entry, "phase", phase, f"Die Maßnahme {nr} steht in Phase {phase}.")


@dann(
    "hat die Maßnahme {nr:Nummer} den Modus {modus:Wort}",
    "hat die Maßnahme 0 den Modus reaktivieren",
)
def modus(ikz_fall: Fall, nr: str, modus: str) -> None:
    """einleiten, reaktivieren, fortfuehren or kurzpruefung."""
    plan = ikz_fall.plan
    plan.known("Den Modus", modus, get_args(Modus))
    entry = plan.massnahme(nr)
    _expect(entry, "modus", modus, f"Die Maßnahme {nr} hat den Modus {modus}.")


@dann(
    "kommt die Maßnahme {erste:Nummer} vor der Maßnahme {zweite:Nummer}",
    "kommt die Maßnahme 0 vor der Maßnahme 1.1",
)
def vor(ikz_fall: Fall, erste: str, zweite: str) -> None:
    """Both stand in the plan, the first one on the better rank."""
    plan = ikz_fall.plan
    one, other = plan.massnahme(erste), plan.massnahme(zweite)
    if one["rang"] >= other["rang"]:
        raise Abweichung(
            f"Die Maßnahme {erste} kommt vor der Maßnahme {zweite}.",
            f"{standing(one)} {standing(other)}",
            reasons(one),
        )


@dann(
    "erhält die Maßnahme {nr:Nummer} für {teil:Text} {punkte:Zahl} Punkt(e)",
    'erhält die Maßnahme 1.2 für "Nutzen" 13 Punkte',
)
def punkte(ikz_fall: Fall, nr: str, teil: str, punkte: Decimal) -> None:
    """One of the components of the points, which order measures where nothing else does."""
    plan = ikz_fall.plan
    parts = {part["name"]: part for part in plan.massnahme(nr)["punkte"]["teile"]}
    plan.known("Den Teil der Punkte", teil, parts)
    found = parts[teil]
    if found["punkte"] != punkte:
        raise Abweichung(
            f"Die Maßnahme {nr} erhält für {quoted(teil)} {number(punkte)} Punkte.",
            f"Sie erhält {number(found['punkte'])}.",
            [found["grund"]],
        )


@dann(
    "folgt die Maßnahme {nr:Nummer} auf die Maßnahme(n) {nummern:Nummern}",
    "folgt die Maßnahme 2.3 auf die Maßnahme 2.1",
)
def folgt(ikz_fall: Fall, nr: str, nummern: tuple[str, ...]) -> None:
    """The plan says that it comes after these, not only that it stands lower."""
    plan = ikz_fall.plan
    entry = plan.massnahme(nr)
    for other in nummern:
        plan.massnahme(other)
        if other not in entry["nach"]:
            after = listed(entry["nach"]) or "keine andere"
            text = f"Die Maßnahme {nr} folgt auf die Maßnahme {other}."
            raise Abweichung(text, f"Sie folgt auf {after}.", reasons(entry))


@dann(
    "laufen die Maßnahmen {nummern:Nummern} parallel",
    "laufen die Maßnahmen 2.1, 2.3 und 4.2 parallel",
)
def parallel(ikz_fall: Fall, nummern: tuple[str, ...]) -> None:
    """All of them stand in one parallel block."""
    plan = ikz_fall.plan
    for one, other in combinations(nummern, 2):
        plan.massnahme(other)
        beside = plan.massnahme(one)["parallel_zu"]
        if other not in beside:
            raise Abweichung(
                f"Die Maßnahmen {one} und {other} laufen parallel.",
                f"Parallel zu {one}: {listed(beside) or 'keine'}.",
            )


@dann(
    "ist die Maßnahme {nr:Nummer} {ja:Ein} kurzfristiges Vorhaben",
    "ist die Maßnahme 4.4 ein kurzfristiges Vorhaben",
)
def vorhaben(ikz_fall: Fall, nr: str, ja: bool) -> None:
    """The measure stands in the plan and carries the mark itself, or does not."""
    entry = ikz_fall.plan.massnahme(nr)
    _marked(ikz_fall, entry, f"Die Maßnahme {nr}", expected=ja)


@dann(
    "ist die Idee {idee:Text} {ja:Ein} kurzfristiges Vorhaben",
    'ist die Idee "Büromaterial gemeinsam kaufen" ein kurzfristiges Vorhaben',
)
def idee(ikz_fall: Fall, idee: str, ja: bool) -> None:
    """The idea was chosen and carries the mark, or was not."""
    ideen = {entry["name"]: entry for entry in ikz_fall.plan.json["ideen"]}
    ikz_fall.plan.known("Die Idee", idee, ideen)
    _marked(ikz_fall, ideen[idee], f"Die Idee {quoted(idee)}", expected=ja)


@dann(
    "gibt es genau {anzahl:Anzahl} kurzfristige(s) Vorhaben",
    "gibt es genau 2 kurzfristige Vorhaben",
)
def anzahl_vorhaben(ikz_fall: Fall, anzahl: int) -> None:
    """So many measures and ideas together carry the mark; 0 says that none does."""
    found = _all_marked(ikz_fall)
    if len(found) != anzahl:
        text = f"Es gibt genau {anzahl} kurzfristige Vorhaben."
        raise Abweichung(text, f"Es gibt {len(found)}: {listed(found) or 'keines'}.")


@dann(
    "enthält Phase {phase:Anzahl} einen Schritt der Art {art:Wort}",
    "enthält Phase 1 einen Schritt der Art ueberzeugen",
)
def schritt(ikz_fall: Fall, phase: int, art: str) -> None:
    """A step such as ueberzeugen or vorhaben_auswaehlen stands in the phase."""
    plan = ikz_fall.plan
    plan.known("Die Art", art, ARTEN)
    found = [s["art"] for s in plan.phase(phase)["schritte"]]
    if art not in found:
        raise Abweichung(
            f"Phase {phase} enthält einen Schritt der Art {art}.",
            f"Sie enthält {listed(dict.fromkeys(found)) or 'keinen Schritt'}.",
            plan.starting_points(),
        )


@dann(
    "enthält der Maßnahmenplan keinen Schritt der Art {art:Wort}",
    "enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen",
)
def kein_schritt(ikz_fall: Fall, art: str) -> None:
    """No phase has such a step."""
    plan = ikz_fall.plan
    plan.known("Die Art", art, ARTEN)
    for phase in plan.json["phasen"]:
        for step in phase["schritte"]:
            if step["art"] == art:
                raise Abweichung(
                    f"Kein Schritt ist von der Art {art}.",
                    f"In Phase {phase['nr']} steht {quoted(step['titel'])}.",
                    [step["grund"], *plan.starting_points()],
                )


@dann(
    "kommt der Schritt {art:Wort} vor der Maßnahme {nr:Nummer}",
    "kommt der Schritt ueberzeugen vor der Maßnahme 0",
)
def schritt_vor(ikz_fall: Fall, art: str, nr: str) -> None:
    """The step stands before the measure in the order of all phases."""
    plan = ikz_fall.plan
    plan.known("Die Art", art, ARTEN)
    plan.massnahme(nr)
    steps = [step for phase in plan.json["phasen"] for step in phase["schritte"]]
    order = [step["art"] if step["art"] == art else step["massnahme"] for step in steps]
    if art not in order or nr not in order or order.index(art) > order.index(nr):
        raise Abweichung(
            f"Der Schritt {art} kommt vor der Maßnahme {nr}.",
            f"Die Schritte sind: {listed(step['titel'] for step in steps)}.",
            plan.starting_points(),
        )


def _expect(entry: Mapping[str, object], field: str, expected: object, text: str) -> None:
    if entry[field] != expected:
        raise Abweichung(text, standing(dict(entry)), reasons(dict(entry)))


def _marked(fall: Fall, entry: Mapping[str, object], name: str, *, expected: bool) -> None:
    if entry["kurzfristiges_vorhaben"] is not expected:
        state = "kein kurzfristiges Vorhaben" if expected else "ein kurzfristiges Vorhaben"
        wish = "ein" if expected else "kein"
        others = listed(_all_marked(fall)) or "keine"
        why = [str(entry["grund"])] if "grund" in entry else reasons(dict(entry))
        raise Abweichung(
            f"{name} ist {wish} kurzfristiges Vorhaben.",
            f"{name} ist {state}. Gekennzeichnet: {others}.",
            [*why, *fall.plan.starting_points()],
        )


def _all_marked(fall: Fall) -> list[str]:
    plan = fall.plan
    measures = [f"Maßnahme {m['nr']}" for m in plan.massnahmen if m["kurzfristiges_vorhaben"]]
    ideas = [f"Idee {quoted(i['name'])}" for i in plan.json["ideen"] if i["kurzfristiges_vorhaben"]]
    return [*measures, *ideas]
