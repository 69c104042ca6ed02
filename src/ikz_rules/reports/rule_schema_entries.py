"""The large entries of rule files: a measure, an Ausgangsszenario, what planning is told."""

from __future__ import annotations

from ikz_rules.model.regelwerk import ANLAESSE
from ikz_rules.model.verbundraum import ARTEN, KOOPERATIONSFORMEN, LAENDER, STUFEN
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
    described,
    items,
    ref,
)

_FORMS = choice("keine", *KOOPERATIONSFORMEN)
_DECISION = choice("ja", "nein", "zu_pruefen")


def szenario() -> Schema:
    """Return the schema of an Ausgangsszenario."""
    step: Schema = {
        "art": choice("massnahme", "parallel", "ueberzeugen", "vorhaben"),
        "titel": TEXT,
        "massnahmen": MEASURES,
        "phase": NUMBER,
        "grund": TEXT,
        "abgeschlossen_wenn": TEXT,
        "arbeitspakete": items(TEXT),
        "modus": choice("einleiten", "reaktivieren"),
    }
    bullet: Schema = {"merkmale": items(ref("merkmal"))}
    degrees: Schema = {"mindest_punkte": TEXT, "mindest_angegeben": TEXT}
    return block(
        {
            "id": TEXT,
            "titel": TEXT,
            "leitmerkmal": ref("merkmal"),
            "punkte": items(block(bullet, "merkmale")),
            "erkennung": block(degrees, *degrees),
            "handlungsfelder": items(NUMBER),
            "schritte": items(block(step, "art", "titel", "phase", "grund")),
            "quelle": SOURCE,
            "aussagen": STATEMENTS,
        },
        *("id", "titel", "leitmerkmal", "erkennung", "quelle"),
    )


def massnahme() -> Schema:
    """Return the schema of a catalogue entry."""
    needs: Schema = dict.fromkeys(("zwingend", "teilweise", "hilfreich"), MEASURES)
    help_: Schema = {
        "art": choice("anlaufstelle", "werkzeug", "foerderung", "praxisbeispiel"),
        "text": TEXT,
        "land": choice(*LAENDER),
    }
    duty: Schema = {"text": TEXT, "aussagen": STATEMENTS}
    assumption: Schema = {"merkmal": TEXT, "wert": TEXT, "grund": TEXT}
    return block(
        {
            "nr": TEXT,
            "titel": TEXT,
            "handlungsfeld": NUMBER,
            "ausfuehrlich": described("„nein“: Der Leitfaden nennt nur den Titel.", FLAG),
            "kurz": TEXT,
            "zielgruppe": TEXT,
            "umsetzbarkeit": items(choice("kurzfristig", "mittelfristig")),
            "direkte_kosten": items(choice("keine", "gering", "moderat")),
            "kostenhinweis": TEXT,
            "voraussetzungen": block({**needs, "sonstige": items(TEXT)}),
            "anschluss": block({"alle": FLAG, "massnahmen": MEASURES}),
            "arbeitspakete": items(ref("paket")),
            "art": choice("koordinierend", "ausfuehrend", "mischform"),
            "rechtsform": _FORMS,
            "entscheidung": block({"rat": _DECISION, "rechtsaufsicht": _DECISION}),
            "aufwand": choice(*STUFEN),
            "sichtbares_ergebnis": FLAG,
            "kurzfristig_denkbar": FLAG,
            "nur_land": choice(*LAENDER),
            "regelmaessig": items(block(duty, "text")),
            "hilfen": items(block(help_, "art", "text")),
            "aussagen": STATEMENTS,
            "annahmen": items(block(assumption, *assumption)),
            "ermessen": items(TEXT),
            "quelle": SOURCE,
        },
        *("nr", "titel", "kurz", "art", "rechtsform", "aufwand", "quelle"),
    )


def planung() -> Schema:
    """Return the schema of what planning is told."""
    reason: Schema = {
        "id": ID,
        "text": TEXT,
        "quelle": SOURCE,
        "setzung": TEXT,
        "aussagen": STATEMENTS,
    }
    grounds: Schema = dict.fromkeys(ANLAESSE, TEXT)
    return block(
        {
            "phasen": items(TEXT),
            "verfestigt": items(choice(*KOOPERATIONSFORMEN)),
            "begleitend": MEASURES,
            "skeptisch": items(ref("merkmal")),
            "stockt": items(ref("merkmal")),
            "knapp": CONDITION,
            "fenster": CONDITION,
            "szenario_vorrang": items(TEXT),
            "massnahmen_je_art": block(dict.fromkeys(ARTEN, MEASURE)),
            "anlaesse": block(grounds, *grounds),
            "vorhaben_suchen": items(TEXT),
            "gruende": items(block(reason, "id", "text", "quelle")),
        }
    )
