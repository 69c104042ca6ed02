"""The large entries of rule files: a rule, a measure, an Ausgangsszenario, planning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.regelwerk import ANLAESSE, LISTEN
from ikz_rules.model.verbundraum import ARTEN, KOOPERATIONSFORMEN, LAENDER, STUFEN
from ikz_rules.reports.rule_schema_parts import (
    CONDITION,
    DAY,
    EFFORT,
    FLAG,
    KEBAB,
    MEASURE,
    MEASURES,
    PACKAGES,
    SOURCE,
    STATEMENTS,
    TEXT,
    Schema,
    block,
    choice,
    described,
    items,
    named,
    reasoned,
    ref,
    rules,
    when,
    whole,
)

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

_DECISION = choice("ja", "nein", "zu_pruefen")
_EFFECTS = ("empfehlen", "arbeitspakete", "hinweis", "zurueckstellen")


def regel(book: Regelwerk) -> Schema:
    """Return the schema of a rule."""
    found = block(
        {
            "id": described("Kennung der Regel; sie beginnt mit dem Thema.", KEBAB),
            "wenn": described("Wann die Regel gilt.", CONDITION),
            "dann": described("Was die Regel bewirkt.", _then(book)),
            "begruendung": described(
                "Ein Satz für den Plan. {kommunen} und {aufgaben} werden gefüllt, wenn die "
                "Bedingung sie zählt.",
                TEXT,
            ),
            "quelle": SOURCE,
            "setzung": described("Warum wir so entscheiden, wo die Quelle schweigt.", TEXT),
            "aussagen": STATEMENTS,
            "ermessen": described("Was Menschen selbst entscheiden.", TEXT),
            "gueltig_ab": described("Erster Tag, an dem die Regel gilt.", DAY),
            "gueltig_bis": described("Letzter Tag, an dem die Regel gilt.", DAY),
            "ersetzt": described("Die Regel, auf die diese folgt.", ref("regel")),
        },
        *("id", "wenn", "dann", "begruendung", "quelle"),
    )
    return reasoned(found, "setzung")


def _then(book: Regelwerk) -> Schema:
    weights = {
        w.id.removeprefix("nutzen_"): w.titel
        for w in book.gewichte.values()
        if w.id.startswith("nutzen_") and w.id != "nutzen_hoechstens"
    }
    found = block(
        {
            "empfehlen": described("Die Maßnahme, für die die Regel spricht.", MEASURE),
            "gewicht": described("Wie stark der Grund ist.", named(weights)),
            "anlass": described(
                "effektivitaet: Zusammenarbeit ist nötig; effizienz: sie ist wirtschaftlicher.",
                choice("effektivitaet", "effizienz"),
            ),
            "arbeitspakete": PACKAGES,
            "hinweis": described("Ein Satz, der im Plan unter den Hinweisen steht.", TEXT),
            "zurueckstellen": described("Die Maßnahme, die vorerst warten soll.", MEASURE),
        }
    )
    weighed: Schema = {"if": {"required": ["empfehlen"]}, "then": {"required": ["gewicht"]}}
    useful: Schema = {"if": {"required": ["gewicht"]}, "then": {"required": ["empfehlen"]}}
    effect: Schema = {"anyOf": [{"required": [key]} for key in _EFFECTS]}
    return rules(found, weighed, useful, effect)


def szenario(book: Regelwerk) -> Schema:
    """Return the schema of an Ausgangsszenario."""
    limits = named({s.id: s.titel for s in book.schwellenwerte.values() if isinstance(s.wert, int)})
    degrees: Schema = {
        "mindest_punkte": described("So viele Punkte genügen ohne Leitmerkmal.", limits),
        "mindest_angegeben": described("So viele davon sind unmittelbar angegeben.", limits),
    }
    bullet: Schema = {"merkmale": described("Eines davon genügt.", items(ref("merkmal"), 1))}
    return block(
        {
            "id": described("Kennung wie S1.", TEXT),
            "titel": described("Die Lage in wenigen Worten.", TEXT),
            "leitmerkmal": described("Gilt es, ist das Szenario erkannt.", ref("merkmal")),
            "punkte": described(
                "Woran man das Szenario sonst erkennt.", items(block(bullet, "merkmale"))
            ),
            "erkennung": described(
                "Wie viele Punkte genügen, wenn das Leitmerkmal unbekannt ist.",
                block(degrees, *degrees),
            ),
            "handlungsfelder": described("Handlungsfelder 1 bis 4.", items(whole(1, 4))),
            "schritte": described("Was der Reihe nach zu tun ist.", items(_step())),
            "quelle": SOURCE,
            "aussagen": STATEMENTS,
        },
        *("id", "titel", "leitmerkmal", "erkennung", "quelle"),
    )


def _step() -> Schema:
    found = block(
        {
            "art": described(
                "massnahme: eine; parallel: mehrere zugleich; ueberzeugen und vorhaben: keine.",
                choice("massnahme", "parallel", "ueberzeugen", "vorhaben"),
            ),
            "titel": described("Der Schritt in wenigen Worten.", TEXT),
            "massnahmen": MEASURES,
            "phase": described("Die früheste Phase, 1 bis 3.", whole(1, 3)),
            "grund": described("Warum dieser Schritt.", TEXT),
            "abgeschlossen_wenn": described("Woran man merkt, dass er fertig ist.", TEXT),
            "arbeitspakete": PACKAGES,
            "modus": described(
                "reaktivieren: etwas Begonnenes neu beleben.", choice("einleiten", "reaktivieren")
            ),
        },
        *("art", "titel", "phase", "grund"),
    )
    one: Schema = {
        "required": ["massnahmen"],
        "properties": {"massnahmen": {"minItems": 1, "maxItems": 1}},
    }
    many: Schema = {"required": ["massnahmen"], "properties": {"massnahmen": {"minItems": 2}}}
    none: Schema = {"properties": {"massnahmen": {"maxItems": 0}}}
    return rules(
        found,
        when("art", ["massnahme"], one),
        when("art", ["parallel"], many),
        when("art", ["ueberzeugen", "vorhaben"], none),
    )


def massnahme() -> Schema:
    """Return the schema of a catalogue entry; what only its title is known of, has no details."""
    forms = choice("keine", *KOOPERATIONSFORMEN)
    found = block(
        {
            "nr": described('Die Nummer in Anführungszeichen, etwa „"4.5"“.', {"type": "string"}),
            "titel": described("Der Titel.", TEXT),
            "handlungsfeld": described(
                "Handlungsfeld 1 bis 4; Maßnahme 0 hat keines.", whole(1, 4)
            ),
            "ausfuehrlich": described("„nein“: Die Quelle nennt nur den Titel.", FLAG),
            "kurz": described("Ein Satz, was dabei geschieht.", TEXT),
            "zielgruppe": described("An wen sich die Maßnahme richtet.", TEXT),
            "umsetzbarkeit": described(
                "Wie schnell sie sich umsetzen lässt.",
                items(choice("kurzfristig", "mittelfristig")),
            ),
            "direkte_kosten": described(
                "Was sie unmittelbar kostet.", items(choice("keine", "gering", "moderat"))
            ),
            "kostenhinweis": described("Was daran kostet.", TEXT),
            **_details(),
            "art": described(
                "Wie man zusammenarbeitet.", choice("koordinierend", "ausfuehrend", "mischform")
            ),
            "rechtsform": described("Welche Form der Zusammenarbeit passt.", forms),
            "entscheidung": described("Wer entscheiden muss.", _decision()),
            "aufwand": described("Wie viel Arbeit es macht.", choice(*STUFEN)),
            "sichtbares_ergebnis": described("Ob Beschäftigte oder Bürger etwas merken.", FLAG),
            "kurzfristig_denkbar": described("Ob sie ein schnelles Vorhaben sein kann.", FLAG),
            "nur_land": described("Gilt nur in diesem Land.", choice(*LAENDER)),
            **_around(),
            "quelle": SOURCE,
        },
        *("nr", "titel", "kurz", "art", "rechtsform", "aufwand", "quelle"),
    )
    empty: Schema = {"properties": dict.fromkeys(_details(), False)}
    told: Schema = {"properties": {"ausfuehrlich": choice("ja")}, "required": ["ausfuehrlich"]}
    return rules(found, {"if": told, "then": {}, "else": empty})


def _details() -> Schema:
    """Return what stands only in entries that the source describes."""
    needed: Schema = {
        "zwingend": described("Ohne diese Maßnahmen geht es nicht.", MEASURES),
        "teilweise": described("Ein Teil davon wird gebraucht; hält nichts auf.", MEASURES),
        "hilfreich": described("Hilft, wenn es vorher geschieht.", MEASURES),
        "sonstige": described("Was vorher da sein muss und keine Maßnahme ist.", items(TEXT)),
    }
    follow: Schema = {
        "alle": described("„ja“: Alle anderen Maßnahmen schließen an.", FLAG),
        "massnahmen": MEASURES,
    }
    return {
        "voraussetzungen": described("Was vorher da sein muss oder hilft.", block(needed)),
        "anschluss": described("Was danach möglich wird.", block(follow)),
        "arbeitspakete": described("Die Schritte bis zum Ergebnis.", items(ref("paket"))),
    }


def _decision() -> Schema:
    return block(
        {
            "rat": described("Ob der Rat entscheidet.", _DECISION),
            "rechtsaufsicht": described("Ob die Rechtsaufsicht beteiligt ist.", _DECISION),
        }
    )


def _around() -> Schema:
    """Return what stands beside a catalogue entry: duties, help, our own assumptions."""
    duty: Schema = {"text": described("Was regelmäßig zu tun ist.", TEXT), "aussagen": STATEMENTS}
    help_: Schema = {
        "art": described(
            "Welche Hilfe.", choice("anlaufstelle", "werkzeug", "foerderung", "praxisbeispiel")
        ),
        "text": described("Die Hilfe in einem Satz.", TEXT),
        "land": described("Gibt es nur in diesem Land.", choice(*LAENDER)),
    }
    assumption: Schema = {
        "merkmal": described("Worüber wir etwas annehmen, etwa aufwand.", TEXT),
        "wert": described("Was wir annehmen.", TEXT),
        "grund": described("Warum.", TEXT),
    }
    return {
        "regelmaessig": described("Was danach regelmäßig zu tun ist.", items(block(duty, "text"))),
        "hilfen": described("Wer oder was hilft.", items(block(help_, "art", "text"))),
        "aussagen": STATEMENTS,
        "annahmen": described(
            "Eigene Annahmen, wo die Quelle schweigt.", items(block(assumption, *assumption))
        ),
        "ermessen": described("Was Menschen selbst entscheiden.", items(TEXT)),
    }


def planung(book: Regelwerk) -> Schema:
    """Return the schema of what planning is told."""
    reason: Schema = {
        "id": described("Name, unter dem die Planung den Grund sucht.", KEBAB),
        "text": described("Der Satz für den Plan.", TEXT),
        "quelle": SOURCE,
        "setzung": described("Warum wir so entscheiden, wo die Quelle schweigt.", TEXT),
        "aussagen": STATEMENTS,
    }
    asked: Schema = {
        "id": described("Welche Liste.", choice(*LISTEN)),
        "frage": described("Die Frage auf Deutsch.", TEXT),
        "hilfe": described("Was zählt und was nicht.", TEXT),
        "wer_weiss": described("Wer es in der Verwaltung meist weiß.", TEXT),
        "ermitteln": EFFORT,
    }
    grounds: Schema = {key: described(f"Der Satz zum Anlass „{key}“.", TEXT) for key in ANLAESSE}
    kinds: Schema = {art: described(f"Zu Aufgaben der Art „{art}“.", MEASURE) for art in ARTEN}
    scenarios = named({s.id: s.titel for s in book.ausgangsszenarien.values()})
    merkmale = items(ref("merkmal"))
    return block(
        {
            "phasen": described("Die Namen der Phasen.", items(TEXT)),
            "verfestigt": described(
                "Formen gefestigter Zusammenarbeit.", items(choice(*KOOPERATIONSFORMEN))
            ),
            "begleitend": described("Läuft neben Maßnahme 0 her.", MEASURES),
            "skeptisch": described("Wer hier ja sagt, muss erst überzeugt werden.", merkmale),
            "stockt": described("Gilt eines davon, wird Maßnahme 0 neu belebt.", merkmale),
            "knapp": described("Dann passen weniger Maßnahmen in die erste Phase.", CONDITION),
            "fenster": described("Eine Aufgabe mit Zeitfenster.", ref("bedingung_aufgabe")),
            "szenario_vorrang": described(
                "Welches Szenario bei Widersprüchen vorgeht.", items(scenarios)
            ),
            "massnahmen_je_art": described(
                "Welche Maßnahme zu welcher Art von Aufgabe gehört.", block(kinds)
            ),
            "anlaesse": described("Sätze zu den Anlässen.", block(grounds, *grounds)),
            "listen": described(
                "Fragen nach dem, was nur als ganze Liste bekannt ist.",
                items(block(asked, "id", "frage")),
            ),
            "vorhaben_suchen": described("Woran man ein gutes Vorhaben erkennt.", items(TEXT)),
            "gruende": described(
                "Die Gründe der Planung.",
                items(reasoned(block(reason, "id", "text", "quelle"), "setzung")),
            ),
        }
    )
