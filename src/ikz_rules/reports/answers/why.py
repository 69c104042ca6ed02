"""Why a measure is in the plan, told in German."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.answers.chain import link, needed, threshold
from ikz_rules.reports.answers.said import facts, first_sentence, measures, places
from ikz_rules.reports.answers.told import Knoten, Told
from ikz_rules.reports.words import MODUS, Words
from ikz_rules.wording import listed, nested, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.inquiry.why_result import Grund, Rang, Why
    from ikz_rules.model.regelwerk import Regelwerk

_BEFORE = {
    "grundlagen": "die Grundlagen stehen am Anfang",
    "zwingend": "zwingende Vorarbeit",
    "kurzpruefung": "kurze Prüfung vorab",
    "szenario": "Reihenfolge eines Ausgangsszenarios",
    "hilfreich": "hilfreiche Vorarbeit",
}


def why_told(answer: Why, regelwerk: Regelwerk) -> Told:
    """Return the answer in German: the strongest reason, then all that matters, then everything."""
    words = Words(regelwerk)
    return Told(
        f"Warum steht {words.massnahme(answer.nr)} im Plan für {nested(answer.verbundraum)}?",
        _sentence(answer),
        " ".join(filter(None, _paragraph(answer, words))),
        (
            *(_reason(grund, words) for grund in answer.gruende),
            _rank(answer.rang),
            _phase(answer, words),
            Knoten(f"Vorgehen: {MODUS[answer.modus]}"),
        ),
    )


def _strongest(answer: Why) -> Grund:
    """What is under way is in the plan for that, whatever else speaks for it."""
    begun = [grund for grund in answer.gruende if grund.id == "begonnen"]
    return begun[0] if begun else answer.gruende[0]


def _sentence(answer: Why) -> str:
    place = f"auf Platz {answer.rang.platz} in {_named(answer.phase.nr, answer.phase.titel)}"
    return f"Maßnahme {answer.nr} steht {place}: {first_sentence(_strongest(answer).text)}."


def _paragraph(answer: Why, words: Words) -> Iterator[str]:
    grund = _strongest(answer)
    yield _count(answer, words)
    if grund.noetig:
        which = "Für den genannten" if len(answer.gruende) > 1 else "Dafür"
        what = "diese Angabe" if len(grund.noetig) == 1 else "diese Angaben zusammen"
        verb = "genügt" if len(grund.noetig) == 1 else "genügen"
        yield f"{which} {verb} {what}: {facts(grund.noetig, words)}."
    if grund.ebenso:
        yield f"Auch die Angaben zu {places(grund.ebenso, 'weiteren')} sprechen dafür."
    yield _place(answer.rang)
    yield _when(answer, words)


def _count(answer: Why, words: Words) -> str:
    stems = {s.stem: s for s in words.regelwerk.ausgangsszenarien.values()}
    found = [stems[grund.id] for grund in answer.gruende if grund.art == "szenario"]
    named = listed(f"das Ausgangsszenario {s.id} {nested(s.titel)}" for s in found)
    if len(answer.gruende) == 1:
        return f"Dafür spricht {named or 'ein Grund'}."
    among = f", darunter {named}" if found else ""
    return f"Dafür sprechen {number(len(answer.gruende))} Gründe{among}."


def _place(rang: Rang) -> str:
    points = number(rang.punkte.gesamt)
    after = listed(f"{v.nr} ({_BEFORE[v.grund]})" for v in rang.nach)
    behind = f" hinter {'Maßnahme' if len(rang.nach) == 1 else 'den Maßnahmen'} {after}"
    behind = behind if rang.nach else ""
    beside = f"; neben ihr läuft {measures(rang.neben)}" if len(rang.neben) == 1 else ""
    if len(rang.neben) > 1:
        beside = f"; neben ihr laufen {measures(rang.neben)}"
    unit = "Punkt" if points == "1" else "Punkten"
    return (
        f"Die Maßnahme hat Platz {rang.platz} von {rang.von} mit {points} {unit}{behind}{beside}."
    )


def _named(nr: int, titel: str) -> str:
    return f"Phase {nr} ({nested(titel)})"


def _when(answer: Why, words: Words) -> str:
    phase = answer.phase
    here = _named(phase.nr, phase.titel)
    open_now = ""
    if phase.fenster:
        open_now = (
            f" Für {places(phase.fenster)} gibt es eine Gelegenheit, eine nahe Frist oder eine "
            "Kommune, die vorangeht."
        )
    if phase.grund is not None:
        return f"Sie steht in {here}, weil sie zurückgestellt ist. {phase.grund.text}"
    full = [
        f"{_named(v.nr, v.titel)} ist voll: Sie fasst höchstens {number(v.schwelle.wert)} weitere "
        f"Maßnahme{'' if v.schwelle.wert == 1 else 'n'}"
        for v in phase.voll
    ]
    because = "; ".join(filter(None, [_cause(answer, words), *full]))
    return f"Sie steht in {here}, denn {because}.{open_now}"


def _cause(answer: Why, words: Words) -> str:
    phase = answer.phase
    named = phase.wegen
    match phase.ursache:
        case "begonnen":
            who = "sie" if named == answer.nr else words.massnahme(named)
            return f"{who} läuft bereits"
        case "szenario":
            titel = words.regelwerk.ausgangsszenarien[named].titel
            return f"das Ausgangsszenario {named} {nested(titel)} sieht sie dort vor"
        case "vorarbeit":
            return f"zuerst kommt {words.massnahme(named)}"
        case "reihenfolge":
            return f"ein Ausgangsszenario stellt {words.massnahme(named)} davor"
        case "kurzpruefung":
            return f"dort prüft sie kurz, was {words.massnahme(named)} braucht"
        case "nebenher":
            return "sie läuft nebenher und zählt dort nicht mit"
        case "platz":
            return "" if phase.voll else "dort ist noch Raum für sie"
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
        yield Knoten(f"Auch die Angaben zu {places(grund.ebenso, 'weiteren')} sprechen dafür.")
    if grund.kette is not None:
        yield Knoten("Geprüft wurde:", "", tuple(link(part, words) for part in grund.kette.teile))


def _rank(rang: Rang) -> Knoten:
    parts = [f"{teil.name}: {number(teil.punkte)} – {teil.grund}" for teil in rang.punkte.teile]
    return Knoten(
        f"Platz {rang.platz} von {rang.von}", "", tuple(map(Knoten, (_place(rang), *parts)))
    )


def _phase(answer: Why, words: Words) -> Knoten:
    phase = answer.phase
    parts = [Knoten(_when(answer, words))]
    parts += [threshold(full.schwelle, words) for full in phase.voll]
    if phase.grund is not None:
        parts.append(_reason(phase.grund, words))
    return Knoten(f"Phase {phase.nr} – {phase.titel}", "", tuple(parts))
