"""A rule as people read it: if this, then that, because; whatever name a plan's reasons cite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, QuestionError
from ikz_rules.model.regelwerk import MITGELIEFERT
from ikz_rules.reports.conditions import period
from ikz_rules.reports.declaration_document import declaration_document, declared_names, effort
from ikz_rules.reports.document import (
    Fields,
    Heading,
    Item,
    Items,
    Paragraph,
    field,
    item,
    spans,
)
from ikz_rules.reports.rule_fahrplan import fahrplan_entry_document, fahrplan_names
from ikz_rules.reports.rule_parts import conditional, named_numbers, origin, threshold_fields
from ikz_rules.reports.words import Words
from ikz_rules.wording import did_you_mean, listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.model.angaben import Merkmal
    from ikz_rules.model.regelwerk import (
        Ausgangsszenario,
        Bedarf,
        Planungsgrund,
        Regel,
        Regelwerk,
        Schritt,
    )
    from ikz_rules.reports.document import Block, Document, Field

_ANLASS = {
    "effektivitaet": "Zusammenarbeit ist nötig, damit die Aufgabe sicher und rechtmäßig erledigt "
    "wird.",
    "effizienz": "Zusammenarbeit ist deutlich wirtschaftlicher.",
}


def rule_document(name: str, regelwerk: Regelwerk) -> Document:
    """Return the report of anything that a rule file declares and that decides, by its id.

    Raises QuestionError, with the nearest name, where the rulebook has none of this name.
    """
    words = Words(regelwerk)
    szenarien = {key: s for s in regelwerk.ausgangsszenarien.values() for key in (s.id, s.stem)}
    if name in regelwerk.regeln:
        return tuple(_rule(regelwerk.regeln[name], words))
    if name in szenarien:
        return tuple(_szenario(szenarien[name], words))
    if name in regelwerk.merkmale:
        return tuple(_merkmal(regelwerk.merkmale[name], words))
    if name in regelwerk.planung.gruende:
        return tuple(_planning(regelwerk.planung.gruende[name], words))
    if name in regelwerk.bedarfe:
        return tuple(_need(regelwerk.bedarfe[name], words))
    if found := fahrplan_entry_document(name, words) or declaration_document(name, words):
        return found
    raise QuestionError(_nothing_of(name, szenarien, words))


def _nothing_of(name: str, szenarien: Iterable[str], words: Words) -> Problem:
    """Say that the rulebook has none of this name, or that somebody switched it off."""
    regelwerk = words.regelwerk
    for change in regelwerk.aenderungen:
        if change.art == "abgeschaltet" and change.eintrag == f"regeln:{name}":
            message = f"Die Regel {quoted(name)} ist abgeschaltet: {change.grund}"
            hint = f"Das steht im Ordner {quoted(change.ordner)}."
            return Problem("regel-abgeschaltet", message, hint, change.location)
    known = [
        *declared_names(words),
        *regelwerk.regeln,
        *szenarien,
        *regelwerk.merkmale,
        *regelwerk.planung.gruende,
        *regelwerk.bedarfe,
        *fahrplan_names(regelwerk),
    ]
    return Problem(
        "regel-unbekannt",
        f"Die Regel {quoted(name)} gibt es nicht.",
        did_you_mean(name, known)
        or "Die Kennungen stehen im Plan („--format json“) und in den Regeldateien. Eigene "
        "Regeln laden Sie mit „--regeln ORDNER“.",
    )


def _rule(rule: Regel, words: Words) -> Iterator[Block]:
    yield Heading(1, f"Regel {rule.id}")
    yield from conditional(rule.wenn, words)
    yield Paragraph(spans(f"dann {listed(_then(rule, words))}."))
    found = [field("Begründung", words.filled(rule.begruendung))]
    if rule.hinweis:
        found.append(field("Hinweis im Plan", words.filled(rule.hinweis)))
    if rule.anlass:
        found.append(field("Anlass", _ANLASS[rule.anlass]))
    found += _time(rule, words)
    found += origin(rule, words)
    if rule.ermessen:
        found.append(field("Bleibt Ermessen", rule.ermessen))
    found += threshold_fields(named_numbers(rule.wenn, words), words)
    if rule.ordner != MITGELIEFERT:
        found.append(field("Ordner", quoted(rule.ordner)))
    if rule.location:
        found.append(field("Steht in", str(rule.location)))
    yield Fields(tuple(found))


def _time(rule: Regel, words: Words) -> Iterator[Field]:
    """Return when the rule is in force, and what it succeeds or is succeeded by."""
    if rule.gueltig_ab or rule.gueltig_bis:
        yield field("Gilt", f"wenn der Stichtag {period(rule.gueltig_ab, rule.gueltig_bis)} liegt")
    if rule.ersetzt:
        yield field("Folgt auf", f"die Regel {quoted(rule.ersetzt)}")
    later = [quoted(r.id) for r in words.regelwerk.regeln.values() if r.ersetzt == rule.id]
    if later:
        yield field("Nachfolge", f"die {'Regel' if len(later) == 1 else 'Regeln'} {listed(later)}")


def _then(rule: Regel, words: Words) -> Iterator[str]:
    if rule.massnahme is not None:
        weight = words.regelwerk.gewichte.get(rule.gewicht or "")
        shown = f" ({weight.titel}, Punkte: {number(float(weight.wert))})" if weight else ""
        yield f"empfiehlt der Plan {words.massnahme(rule.massnahme)}{shown}"
    if rule.zurueckstellen is not None:
        yield f"stellt der Plan {words.massnahme(rule.zurueckstellen)} vorerst zurück"
    if rule.arbeitspakete:
        yield f"empfiehlt der Plan auch {listed(_packages(rule, words))}"
    if rule.hinweis:
        yield "gibt der Plan einen Hinweis"


def _packages(rule: Regel, words: Words) -> Iterator[str]:
    texts = {
        p.id: p.text
        for m in words.regelwerk.massnahmen.values()
        for top in m.arbeitspakete or ()
        for p in (top, *top.unterpunkte)
    }
    for id_ in rule.arbeitspakete:
        yield f"das Arbeitspaket {id_} („{texts[id_]}“)"


def _merkmal(merkmal: Merkmal, words: Words) -> Iterator[Block]:
    yield Heading(1, f"Merkmal „{merkmal.titel}“ ({merkmal.id})")
    yield Paragraph(spans(f"Frage: {merkmal.frage}"))
    if merkmal.definition is None:
        yield Paragraph(
            spans("Dieses Merkmal wird nur angegeben; aus anderen Angaben folgt es nicht.")
        )
        used = []
    else:
        yield Paragraph(spans("Wo es niemand angibt, folgt es aus den übrigen Angaben:"))
        yield from conditional(merkmal.definition, words)
        yield Paragraph(spans("dann gilt das Merkmal."))
        used = named_numbers(merkmal.definition, words)
    known = [field("Weiß meist", merkmal.wer_weiss)] if merkmal.wer_weiss else []
    told = (*known, *effort(merkmal), *origin(merkmal, words))
    yield Fields((*told, *threshold_fields(used, words)))


def _need(need: Bedarf, words: Words) -> Iterator[Block]:
    yield Heading(1, f"Bedarf „{need.titel}“ ({need.id})")
    yield from conditional(need.wenn, words)
    yield Paragraph(spans("dann soll der Plan darauf eine Antwort haben."))
    yield Fields((*origin(need, words), *threshold_fields(named_numbers(need.wenn, words), words)))


def _szenario(szenario: Ausgangsszenario, words: Words) -> Iterator[Block]:
    titles = {m.id: f"„{m.titel}“" for m in words.regelwerk.merkmale.values()}
    yield Heading(1, f"Ausgangsszenario {szenario.id}: {szenario.titel}")
    sure = f"Erkannt, wenn das Merkmal {titles[szenario.leitmerkmal]} gilt."
    if szenario.punkte:
        enough = (
            f"Ist es unbekannt, genügen {szenario.mindest_punkte} der folgenden Punkte, davon "
            f"{szenario.mindest_angegeben} unmittelbar angegeben:"
        )
        yield Paragraph(spans(f"{sure} {enough}"))
        yield Items(tuple(item(listed((titles[m] for m in p), "oder")) for p in szenario.punkte))
    else:
        yield Paragraph(spans(sure))
    yield Paragraph(spans("Dann sieht der Plan diese Schritte vor:"))
    yield Items(tuple(_step(step, words) for step in szenario.schritte))
    yield Fields(tuple(origin(szenario, words)))


def _step(step: Schritt, words: Words) -> Item:
    named = listed(words.massnahme(nr) for nr in step.massnahmen) if step.massnahmen else ""
    return item(f"{step.titel}{f' – {named}' if named else ''}. {step.grund}")


def _planning(grund: Planungsgrund, words: Words) -> Iterator[Block]:
    yield Heading(1, f"Grund der Planung: {grund.id}")
    yield Paragraph(spans(words.filled(grund.text)))
    yield Fields(tuple(origin(grund, words)))
