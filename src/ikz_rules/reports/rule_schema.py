"""JSON Schema of rule files, for editors: which keys stand where, and what they mean.

Editors complete and check the names that the rulebook declares. A schema is as fresh as the
rules it was made from: after a new name it has to be made again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ikz_rules.reports import rule_schema_declarations as declared
from ikz_rules.reports import rule_schema_fahrplan as road
from ikz_rules.reports.json_report import dumps
from ikz_rules.reports.rule_schema_conditions import conditions
from ikz_rules.reports.rule_schema_entries import massnahme, planung, regel, szenario
from ikz_rules.reports.rule_schema_parts import (
    DAY,
    FLAG,
    KEBAB,
    TEXT,
    Schema,
    block,
    choice,
    described,
    items,
    named,
    ref,
)
from ikz_rules.reports.schema import DIALECT
from ikz_rules.rulebook.overlay import KINDS

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk


def regeln_schema(regelwerk: Regelwerk) -> str:
    """Return the schema of a rule file (JSON Schema 2020-12) with German descriptions."""
    sections = {
        name: described(text, excepted(schema))
        for name, (text, schema) in _sections(regelwerk).items()
    }
    off = described("Was aus früheren Ordnern hier nicht gelten soll.", items(_switch()))
    return dumps(
        {
            "$schema": DIALECT,
            "title": "Regeldatei",
            "description": "Eine Regeldatei von ikz-rules. Kennt der Editor einen neuen Namen "
            "nicht, erneuern Sie diese Datei: „ikz-rules schema regeln --hilfe“ zeigt, wie.",
            **block({**sections, "abschalten": off}),
            "$defs": _definitions(regelwerk),
        }
    )


def _sections(book: Regelwerk) -> dict[str, tuple[str, Schema]]:
    identity: Schema = {
        "version": described("Version der Regeln, etwa „1.0.0“.", TEXT),
        "stand": described("Tag, bis zu dem die Regeln stimmen.", DAY),
    }
    weight = declared.schwellenwert()
    return {
        "quellen": ("Werke, auf die sich Regeln berufen.", items(declared.werk())),
        "aussagen": ("Aussagen der Quellen.", items(declared.aussage(book))),
        "errata": ("Bekannte Fehler der Quellen.", items(declared.erratum())),
        "schwellenwerte": (
            "Grenzen, die Regeln mit Namen nennen.",
            items(declared.schwellenwert()),
        ),
        "gewichte": ("Punkte für die Rangfolge.", items(weight)),
        "angaben": ("Was man wissen kann.", items(declared.angabe())),
        "kennzahlen": ("Zahlen, die aus Angaben folgen.", items(declared.kennzahl(book))),
        "merkmale": ("Züge der Ausgangslage.", items(declared.merkmal())),
        "regeln": ("Regeln: wenn …, dann ….", items(regel(book))),
        "aufgaben": ("Namen von Aufgaben und ihre Art.", items(declared.aufgabe())),
        "bedarfe": ("Bedarf, auf den der Plan antworten soll.", items(declared.bedarf())),
        "kriterien": (
            "Wonach Aufgaben, Prozesse und Ideen geordnet werden.",
            items(road.kriterium(book)),
        ),
        "buendelungen": (
            "Was Kommunen gemeinsam füllen können.",
            items(road.buendelung(book)),
        ),
        "arbeitsgruppen": ("Arbeitsgruppen nach Themen.", items(road.arbeitsgruppe(book))),
        "produktgruppen": ("Nummern des Produktrahmens.", items(road.produktgruppe())),
        "ausgangsszenario": ("Eine typische Ausgangslage.", szenario(book)),
        "massnahme": ("Eine Maßnahme im Katalog.", massnahme()),
        "planung": ("Was die Planung außer Zahlen wissen muss.", planung(book)),
        "fahrplan": ("Wie der gemeinsame Fahrplan entsteht.", road.fahrplan(book)),
        "regelwerk": ("Version und Stand.", block(identity, *identity)),
    }


def _definitions(book: Regelwerk) -> Schema:
    works = named({w.id: w.titel for w in book.quellen.values()})
    place: Schema = {
        "werk": described("Das Werk aus quellen.yaml; „setzung“: eigene Festlegung.", works),
        "stelle": described("Kapitel und Überschrift, etwa „2b, Maßnahme 0“.", TEXT),
    }
    package: Schema = {
        "text": described("Was zu tun ist.", TEXT),
        "optional": described("„ja“: freiwillig.", FLAG),
        "unterpunkte": described("Teile davon.", items(ref("paket"))),
    }
    packages = {
        p.id: p.text
        for m in book.massnahmen.values()
        for top in m.arbeitspakete or ()
        for p in (top, *top.unterpunkte)
    }
    return {
        **conditions(book),
        **road.definitions(book),
        "quelle": described("Woher etwas kommt.", block(place, *place)),
        "massnahme": described(
            "Die Nummer einer Maßnahme, in Anführungszeichen.",
            named({m.nr: m.titel for m in book.massnahmen.values()}),
        ),
        "merkmal": described(
            "Der Name eines Merkmals.", named({m.id: m.titel for m in book.merkmale.values()})
        ),
        "regel": described("Die Kennung einer Regel.", choice(*book.regeln)),
        "aussage": described(
            "Eine Aussage aus aussagen.yaml.", named({a.id: a.text for a in book.aussagen.values()})
        ),
        "arbeitspaket": described("Ein Arbeitspaket.", named(packages)),
        "paket": described("Ein Arbeitspaket.", block(package, "text")),
    }


def _switch() -> Schema:
    keys: Schema = {
        "art": described("Was für ein Eintrag.", choice(*KINDS)),
        "id": described("Die Kennung, der Name oder die Nummer des Eintrags.", TEXT),
        "grund": described("Warum er hier nicht gelten soll.", TEXT),
    }
    return block(keys, *keys)


def excepted(section: Schema) -> Schema:
    """Return a section's schema, its entries with ``ausnahmen`` beside their own keys."""
    one: Schema = {
        "pruefung": described("Die Kennung der Prüfung.", KEBAB),
        "grund": described("Warum der Eintrag trotzdem richtig ist.", TEXT),
    }
    found = described("Ausnahmen von Prüfungen, je mit Grund.", items(block(one, *one)))
    if section["type"] == "array":
        return {**section, "items": excepted(cast("Schema", section["items"]))}
    return {**section, "properties": {**cast("Schema", section["properties"]), "ausnahmen": found}}
