"""JSON Schema of rule files, for editors: which keys stand where, and what they mean.

Names that a rulebook declares are offered, not demanded, since a further folder may declare more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.kennzahlen import AGGREGATES
from ikz_rules.model.verbundraum import ARTEN
from ikz_rules.reports.json_report import dumps
from ikz_rules.reports.rule_schema_entries import massnahme, planung, szenario
from ikz_rules.reports.rule_schema_parts import (
    CONDITION,
    FLAG,
    ID,
    MEASURE,
    MEASURES,
    NUMBER,
    SOURCE,
    STATEMENTS,
    TEXT,
    Schema,
    block,
    choice,
    conditions,
    described,
    excepted,
    items,
    offered,
    ref,
)
from ikz_rules.reports.schema import DIALECT
from ikz_rules.rulebook.declarations import LEVELS, TYPES
from ikz_rules.rulebook.overlay import KINDS

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk


def regeln_schema(regelwerk: Regelwerk) -> str:
    """Return the schema of a rule file (JSON Schema 2020-12) with German descriptions."""
    sections: dict[str, Schema] = {
        "quellen": items(_werk()),
        "aussagen": items(_aussage()),
        "errata": items(_erratum()),
        "schwellenwerte": items(_schwellenwert()),
        "gewichte": items(_schwellenwert()),
        "angaben": items(_angabe()),
        "kennzahlen": items(_kennzahl()),
        "merkmale": items(_merkmal()),
        "regeln": items(_regel()),
        "aufgaben": items(_aufgabe()),
        "bedarfe": items(_bedarf()),
        "ausgangsszenario": szenario(),
        "massnahme": massnahme(),
        "planung": planung(),
        "regelwerk": block({"version": TEXT, "stand": TEXT}, "version", "stand"),
    }
    entries = {name: excepted(entry) for name, entry in sections.items()}
    return dumps(
        {
            "$schema": DIALECT,
            "title": "Regeldatei",
            "description": "Eine Datei im Ordner rules/ von ikz-rules.",
            **block({**entries, "abschalten": items(_switch())}),
            "$defs": _definitions(regelwerk),
        }
    )


def _definitions(book: Regelwerk) -> Schema:
    found = conditions(book)
    found["quelle"] = described(
        "Woher etwas kommt: Werk aus quellen.yaml und Stelle darin.",
        block({"werk": offered(book.quellen), "stelle": TEXT}, "werk", "stelle"),
    )
    found["massnahme"] = offered(book.massnahmen)
    found["merkmal"] = offered(book.merkmale)
    found["aussage"] = offered(book.aussagen)
    package: Schema = {"text": TEXT, "optional": FLAG, "unterpunkte": items(ref("paket"))}
    found["paket"] = block(package, "text")
    return found


def _switch() -> Schema:
    keys: Schema = {
        "art": choice(*KINDS),
        "id": described("Die Kennung, der Name oder die Nummer des Eintrags.", TEXT),
        "grund": described("Warum er hier nicht gelten soll.", TEXT),
    }
    return described("Schaltet einen Eintrag eines früheren Ordners ab.", block(keys, *keys))


def _werk() -> Schema:
    keys = ("id", "titel", "herausgeber", "stand", "art", "hinweis")
    return block(dict.fromkeys(keys, TEXT), "id", "titel")


def _aussage() -> Schema:
    keys: Schema = dict.fromkeys(("id", "text", "thema", "werk", "staerke"), TEXT)
    return block({**keys, "wichtig": FLAG, "zeile": NUMBER, "massnahmen": MEASURES}, "id", "text")


def _erratum() -> Schema:
    keys: Schema = {"id": ID, "titel": TEXT, "text": TEXT, "behandlung": TEXT}
    return block({**keys, "quelle": SOURCE, "massnahmen": MEASURES}, *keys, "quelle")


def _schwellenwert() -> Schema:
    return block(
        {
            "id": ID,
            "wert": NUMBER,
            "titel": TEXT,
            "einheit": TEXT,
            "stand": described("Tag, an dem der Wert festgelegt wurde.", TEXT),
            "quelle": SOURCE,
            "grund": described("Warum dieser Wert; nötig bei einer Setzung.", TEXT),
        },
        "id",
        "wert",
        "titel",
        "stand",
        "quelle",
    )


def _angabe() -> Schema:
    value: Schema = {"wert": TEXT, "text": TEXT}
    return block(
        {
            "id": ID,
            "ebene": choice(*LEVELS),
            "typ": choice(*TYPES),
            "frage": described("Die Frage auf Deutsch.", TEXT),
            "hilfe": TEXT,
            "werte": described("Erlaubte Werte einer Auswahl.", items(block(value, "wert"))),
            "minimum": NUMBER,
            "maximum": NUMBER,
            "einheit": TEXT,
            "pfad": described("Fester Ort in der Eingabe, oder „berechnet:…“.", TEXT),
            "wer_weiss": described("Wer es in der Verwaltung meist weiß.", TEXT),
            "abgefragt": described("„nein“: steht nicht im Fragebogen.", FLAG),
            "quelle": SOURCE,
        },
        "id",
        "ebene",
        "typ",
        "frage",
        "quelle",
    )


def _kennzahl() -> Schema:
    return block(
        {
            "id": ID,
            "ebene": choice("verbundraum", "aufgabe"),
            "aggregat": choice(*AGGREGATES),
            "ueber": described("Die Angabe, über die gerechnet wird.", TEXT),
            "wert": described("Der Wert, den anzahl und anteil zählen.", TEXT),
            "titel": TEXT,
            "definition": TEXT,
            "einheit": TEXT,
            "mindestabdeckung": described("Anteil bekannter Angaben, 0 bis 1.", NUMBER),
            "zaehlt": choice("verwaltungen", "kommunen"),
            "quelle": SOURCE,
        },
        *("id", "ebene", "aggregat", "ueber", "titel", "definition", "quelle"),
    )


def _merkmal() -> Schema:
    return block(
        {
            "id": ID,
            "titel": TEXT,
            "frage": TEXT,
            "je_kommune": described("„ja“: kann auch je Kommune angegeben werden.", FLAG),
            "definition": CONDITION,
            "quelle": SOURCE,
            "aussagen": STATEMENTS,
        },
        *("id", "titel", "frage", "quelle"),
    )


def _regel() -> Schema:
    then: Schema = {
        "empfehlen": MEASURE,
        "gewicht": described("Ein Gewicht aus priorisierung.yaml, ohne „nutzen_“.", TEXT),
        "anlass": choice("effektivitaet", "effizienz"),
        "arbeitspakete": described("Kennungen wie „0#2.1“.", items(TEXT)),
        "hinweis": TEXT,
        "zurueckstellen": MEASURE,
    }
    return block(
        {
            "id": ID,
            "wenn": CONDITION,
            "dann": block(then),
            "begruendung": described("Ein Satz; {kommunen} und {aufgaben} werden gefüllt.", TEXT),
            "quelle": SOURCE,
            "setzung": described("Warum wir so entscheiden, wo die Quelle schweigt.", TEXT),
            "aussagen": STATEMENTS,
            "ermessen": TEXT,
            "gueltig_ab": described("Erster Tag, an dem die Regel gilt.", TEXT),
            "gueltig_bis": described("Letzter Tag, an dem die Regel gilt.", TEXT),
            "ersetzt": described("Die Regel, auf die diese folgt.", TEXT),
        },
        *("id", "wenn", "dann", "begruendung", "quelle"),
    )


def _bedarf() -> Schema:
    return block(
        {
            "id": ID,
            "titel": described("Der Bedarf in wenigen Worten.", TEXT),
            "wenn": CONDITION,
            "quelle": SOURCE,
            "setzung": described("Warum das ein Bedarf ist, wo die Quelle schweigt.", TEXT),
            "aussagen": STATEMENTS,
        },
        *("id", "titel", "wenn", "quelle"),
    )


def _aufgabe() -> Schema:
    keys: Schema = {"name": TEXT, "art": choice(*ARTEN), "produktrahmen": TEXT}
    return block({**keys, "synonyme": items(TEXT), "hinweis": TEXT}, "name", "art")
