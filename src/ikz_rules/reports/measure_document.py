"""One measure of a plan: how, why, with whom, what first, what before, who decides, what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.regelwerk import MITGELIEFERT
from ikz_rules.reports import words as german
from ikz_rules.reports.document import Field, field, item, source
from ikz_rules.reports.measure_tasks import task_fields
from ikz_rules.reports.words import few
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.plan import (
        Begruendung,
        Massnahmenplan,
        PlanMassnahme,
        PlanPaket,
        Voraussetzung,
    )
    from ikz_rules.reports.document import Item
    from ikz_rules.reports.words import Words

SHOWN_PACKAGES = 4
_LATER, _NOT_YET = 3, 4
"""Phases: what comes later is told more shortly, what is put off says so."""


def title_line(measure: PlanMassnahme) -> str:
    """Return rank, number and full title."""
    return f"{measure.rang}. Maßnahme {measure.nr} – {measure.titel}"


def measure_fields(measure: PlanMassnahme, plan: Massnahmenplan, words: Words) -> Iterator[Field]:
    """Yield the facts about a measure that a council needs to decide on it."""
    known = words.regelwerk.massnahmen.get(measure.nr)
    if known:
        yield field("Worum es geht", known.kurz)
    yield field("Vorgehen", " ".join(_manner(measure)))
    yield from _why(measure, words)
    if measure.anlass:
        yield field("Anlass", measure.anlass)
    yield from _people(measure, plan)
    if measure.phase < _LATER:
        yield from task_fields(measure)
    if measure.phase < _LATER:
        yield from _first_steps(measure)
    yield from _before(measure)
    yield field("Wer entscheidet", _decision(measure))
    yield field("Zeit und Geld", _time_and_cost(measure))
    if measure.hilfen:
        yield field(
            "Hilfe", items=tuple(item(f"{german.HILFE[h.art]}: {h.text}") for h in measure.hilfen)
        )
    if measure.abgeschlossen_wenn:
        yield field("Geschafft, wenn", measure.abgeschlossen_wenn)
    if measure.regelmaessig:
        yield field("Regelmäßig", " ".join(measure.regelmaessig))
    if measure.ermessen and measure.phase < _LATER:
        yield field("Sie entscheiden selbst", items=tuple(item(t) for t in measure.ermessen))
    yield field("Punkte", _points(measure), whole=True)
    rules = dict.fromkeys(f"{r.regel}{_folder(r.ordner)}" for r in measure.begruendungen)
    yield field("Regeln", source(", ".join(rules)))


def _folder(name: str) -> str:
    return "" if name == MITGELIEFERT else f" (Ordner {quoted(name)})"


def _why(measure: PlanMassnahme, words: Words) -> Iterator[Field]:
    """Yield what speaks for a measure and, apart from it, what puts it off."""
    rules = words.regelwerk.regeln
    against = [
        r for r in measure.begruendungen if r.regel in rules and rules[r.regel].zurueckstellen
    ]
    speaking = [r for r in measure.begruendungen if r not in against]
    for label, found in (("Warum", speaking), ("Warum noch nicht", against)):
        if found:
            yield field(label, items=tuple(_reason(r, words) for r in found))


def _manner(measure: PlanMassnahme) -> Iterator[str]:
    yield "Vorerst nicht beginnen." if measure.phase == _NOT_YET else german.MODUS[measure.modus]
    yield german.ZUSAMMENARBEIT[measure.zusammenarbeit]
    if measure.kurzfristiges_vorhaben:
        yield "Ein kurzfristiges Vorhaben: Es soll früh Erfolg zeigen."
    if measure.parallel_zu:
        beside = [nr for nr in measure.nach if nr in measure.parallel_zu]
        begin = "beginnen" if len(beside) > 1 else "beginnt"
        starts = f"; zuerst {begin} {listed(beside)}" if beside else ""
        yield f"Läuft parallel zu Maßnahme {listed(measure.parallel_zu)}{starts}."
    if before := [nr for nr in measure.nach if nr not in measure.parallel_zu]:
        yield f"Folgt auf Maßnahme {listed(before)}."


def _reason(reason: Begruendung, words: Words) -> Item:
    place = words.reason_source(reason.quelle, reason.setzung)
    return item(reason.text, source(f" ({place})"))


def _people(measure: PlanMassnahme, plan: Massnahmenplan) -> Iterator[Field]:
    names, everyone = measure.beteiligte_kommunen, len(plan.verbundraum.kommunen)
    if everyone == 1:
        shown = names[0]
    elif len(names) == everyone:
        shown = "Beide Kommunen" if everyone == 2 else f"Alle {number(everyone)} Kommunen"  # noqa: PLR2004
    else:
        shown = few(names)
    yield field("Wer macht mit", f"{shown}.")
    if measure.aufgaben:
        yield field("Für die Aufgabe", f"{few(measure.aufgaben)}.")
    if measure.kapazitaet_bei:
        yield field("Könnte es übernehmen", f"{few(measure.kapazitaet_bei)}.")


def _first_steps(measure: PlanMassnahme) -> Iterator[Field]:
    if measure.modus == "kurzpruefung":
        return
    wanted = [p for p in measure.arbeitspakete if p.empfohlen]
    if not wanted:
        return
    shown = tuple(_package(p) for p in wanted[:SHOWN_PACKAGES])
    rest = len(wanted) - SHOWN_PACKAGES
    if rest > 0:
        more = "ein weiteres Arbeitspaket" if rest == 1 else f"{rest} weitere Arbeitspakete"
        shown += (item(source(f"… und {more} (ikz-rules katalog {measure.nr})")),)
    yield field("Erste Arbeitspakete", items=shown)


def _package(package: PlanPaket) -> Item:
    below = tuple(_package(p) for p in package.unterpunkte if p.empfohlen)
    return item(package.text, below=below)


def _before(measure: PlanMassnahme) -> Iterator[Field]:
    needed = measure.voraussetzungen
    if not needed:
        return
    parts = []
    for art, label in german.VORAUSSETZUNG.items():
        found = [_prerequisite(v) for v in needed if v.art == art]
        if found:
            parts.append(f"{label}: {'; '.join(found)}.")
    yield field("Vorher", " ".join(parts))


def _prerequisite(needed: Voraussetzung) -> str:
    if needed.massnahme is None:
        return needed.text
    return f"Maßnahme {needed.massnahme} ({german.STAND[needed.stand]})"


def _decision(measure: PlanMassnahme) -> str:
    decision = measure.entscheidung
    return (
        f"Beschluss des Rates: {german.ENTSCHEIDUNG[decision.rat]}. "
        f"Rechtsaufsicht beteiligen: {german.ENTSCHEIDUNG[decision.rechtsaufsicht]}. "
        f"Übliche Form: {german.form(measure.rechtsform)}."
    )


def _time_and_cost(measure: PlanMassnahme) -> str:
    assumed = {a.merkmal: a.wert.replace(", ", " bis ") for a in measure.annahmen}
    shown = []
    for label, key, given in (
        ("Umsetzbar", "umsetzbarkeit", measure.umsetzbarkeit),
        ("Direkte Kosten", "direkte_kosten", measure.direkte_kosten),
    ):
        known = german.span(given)
        if known is None and key in assumed:
            known = f"{assumed[key]} (unsere Annahme)"
        shown.append(f"{label}: {known or 'unbekannt'}.")
    if measure.kostenhinweis:
        shown.append(measure.kostenhinweis)
    return " ".join(shown)


def _points(measure: PlanMassnahme) -> str:
    parts = ", ".join(f"{p.name} {number(p.punkte)}" for p in measure.punkte.teile)
    return f"{number(measure.punkte.gesamt)} ({parts})"
