"""Why a measure is in the plan, told in German."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.answers.chain import link, needed, threshold
from ikz_rules.reports.answers.said import facts, first_sentence, measures, places
from ikz_rules.reports.answers.told import Knoten, Told
from ikz_rules.reports.words import MODUS, Words
from ikz_rules.wording import listed, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.inquiry.why_result import Grund, Phasenlage, Rang, Why
    from ikz_rules.model.regelwerk import Regelwerk

_BEFORE = {
    "grundlagen": "die Grundlagen stehen am Anfang",
    "zwingend": "zwingende Vorarbeit",
    "kurzpruefung": "kurze Prüfung vorab",
    "szenario": "Reihenfolge eines Ausgangsszenarios",
    "hilfreich": "hilfreiche Vorarbeit",
}
_FEW = 3


def why_told(answer: Why, regelwerk: Regelwerk) -> Told:
    """Return the answer in German: the strongest reason, then all that matters, then everything."""
    words = Words(regelwerk)
    return Told(
        f"Warum steht {words.massnahme(answer.nr)} im Plan für „{answer.verbundraum}“?",
        _sentence(answer, words),
        " ".join(filter(None, _paragraph(answer, words))),
        (
            *(_reason(grund, words) for grund in answer.gruende),
            _rank(answer.rang),
            _phase(answer.phase, words),
            Knoten(f"Vorgehen: {MODUS[answer.modus]}"),
        ),
    )


def _strongest(answer: Why) -> Grund:
    """What is under way is in the plan for that, whatever else speaks for it."""
    begun = [grund for grund in answer.gruende if grund.id == "begonnen"]
    return begun[0] if begun else answer.gruende[0]


def _sentence(answer: Why, words: Words) -> str:
    grund = _strongest(answer)
    shown = grund.noetig[:_FEW]
    label = "Angabe" if len(shown) == 1 else "Angaben"
    resting = f" ({label}: {facts(shown, words)})" if shown else ""
    place = f"auf Platz {answer.rang.platz} in Phase {answer.phase.nr} („{answer.phase.titel}“)"
    return f"{words.massnahme(answer.nr)} steht {place}: {first_sentence(grund.text)}{resting}."


def _paragraph(answer: Why, words: Words) -> Iterator[str]:
    grund = _strongest(answer)
    yield from _count(answer, words)
    if first_sentence(grund.text) != grund.text.rstrip("."):
        yield grund.text
    if len(grund.noetig) > _FEW:
        yield f"Dafür genügt: {facts(grund.noetig, words)}."
    if grund.ebenso:
        yield f"Auch die Angaben zu {places(grund.ebenso)} sprechen dafür."
    yield _place(answer.rang)
    yield _when(answer.phase, words)


def _count(answer: Why, words: Words) -> Iterator[str]:
    rules = sum(grund.art == "regel" for grund in answer.gruende)
    stems = {s.stem: s for s in words.regelwerk.ausgangsszenarien.values()}
    found = [stems[grund.id] for grund in answer.gruende if grund.art == "szenario"]
    parts = [f"{number(rules)} Regel{'' if rules == 1 else 'n'}"] if rules else []
    parts += [f"das Ausgangsszenario {s.id} „{s.titel}“" for s in found]
    if parts:
        verb = "spricht" if len(parts) == 1 and rules <= 1 else "sprechen"
        yield f"Dafür {verb} {listed(parts)}."


def _place(rang: Rang) -> str:
    points = number(rang.punkte.gesamt)
    after = listed(f"{v.nr} ({_BEFORE[v.grund]})" for v in rang.nach)
    behind = f" hinter Maßnahme {after}" if rang.nach else ""
    beside = f"; neben ihr läuft {measures(rang.neben)}" if len(rang.neben) == 1 else ""
    if len(rang.neben) > 1:
        beside = f"; neben ihr laufen {measures(rang.neben)}"
    unit = "Punkt" if points == "1" else "Punkten"
    return f"Sie hat Platz {rang.platz} von {rang.von} mit {points} {unit}{behind}{beside}."


def _when(phase: Phasenlage, words: Words) -> str:
    here = f"Phase {phase.nr} („{phase.titel}“)"
    open_now = f" Für {places(phase.fenster)} ist der Zeitpunkt günstig." if phase.fenster else ""
    if phase.grund is not None:
        return f"Sie steht in {here}, weil sie zurückgestellt ist. {phase.grund.text}"
    full = [
        f"in Phase {v.nr} („{v.titel}“) ist kein Platz mehr frei, sie fasst höchstens "
        f"{number(v.schwelle.wert)} weitere Maßnahmen"
        for v in phase.voll
    ]
    because = listed(filter(None, [_cause(phase, words), *full]))
    return f"Sie steht in {here}, denn {because}.{open_now}"


def _cause(phase: Phasenlage, words: Words) -> str:
    named = phase.wegen
    match phase.ursache:
        case "begonnen":
            return f"{words.massnahme(named)} läuft bereits"
        case "szenario":
            titel = words.regelwerk.ausgangsszenarien[named].titel
            return f"das Ausgangsszenario {named} „{titel}“ sieht sie dort vor"
        case "vorarbeit":
            return f"zuerst kommt {words.massnahme(named)}"
        case "reihenfolge":
            return f"ein Ausgangsszenario stellt {words.massnahme(named)} davor"
        case "kurzpruefung":
            return f"dort prüft sie kurz, was {words.massnahme(named)} braucht"
        case "nebenher":
            return "sie läuft nebenher und nimmt keinen Platz weg"
        case "platz":
            return "" if phase.voll else "dort ist Platz für sie"
    raise AssertionError(phase)


def _reason(grund: Grund, words: Words) -> Knoten:
    return Knoten(
        grund.text,
        words.reason_source(grund.quelle, grund.setzung),
        tuple(_below(grund, words)),
    )


def _below(grund: Grund, words: Words) -> Iterator[Knoten]:
    kind = {"regel": "Regel", "szenario": "Ausgangsszenario", "planung": "Grund der Planung"}
    points = f", {number(grund.punkte)} Punkt{'' if grund.punkte == 1 else 'e'}"
    aussagen = f", Aussagen {', '.join(grund.aussagen)}" if grund.aussagen else ""
    yield Knoten(f"{kind[grund.art]} {grund.id}{points if grund.punkte else ''}{aussagen}")
    if grund.wegen:
        yield Knoten(f"Gebraucht von {words.massnahme(grund.wegen)}")
    if grund.noetig:
        yield Knoten("Diese Angaben genügen dafür:", "", tuple(needed(grund.noetig, words)))
    if grund.ebenso:
        yield Knoten(f"Auch die Angaben zu {places(grund.ebenso)} sprechen dafür.")
    if grund.kette is not None:
        yield Knoten("Geprüft wurde:", "", tuple(link(part, words) for part in grund.kette.teile))


def _rank(rang: Rang) -> Knoten:
    parts = [f"{teil.name}: {number(teil.punkte)} – {teil.grund}" for teil in rang.punkte.teile]
    return Knoten(
        f"Platz {rang.platz} von {rang.von}", "", tuple(map(Knoten, (_place(rang), *parts)))
    )


def _phase(phase: Phasenlage, words: Words) -> Knoten:
    parts = [Knoten(_when(phase, words))]
    parts += [threshold(full.schwelle, words) for full in phase.voll]
    if phase.grund is not None:
        parts.append(_reason(phase.grund, words))
    return Knoten(f"Phase {phase.nr} – {phase.titel}", "", tuple(parts))
