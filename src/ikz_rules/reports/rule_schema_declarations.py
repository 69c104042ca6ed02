"""The small entries of rule files: sources, thresholds, facts, Kennzahlen, Merkmale, Aufgaben."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.kennzahlen import AGGREGATES
from ikz_rules.model.angaben import BERECHNET, PREFIX
from ikz_rules.model.regelwerk import FELDER
from ikz_rules.model.verbundraum import ARTEN
from ikz_rules.reports.rule_schema_parts import (
    CHANGE,
    CONDITION,
    DAY,
    EFFORT,
    FLAG,
    KEBAB,
    MEASURES,
    NUMBER,
    SNAKE,
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
    rules,
    when,
)
from ikz_rules.rulebook.angaben import LEVELS, TYPES

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

_NUMERIC = ("summe", "mittel", "min", "max", "spannweite")


def werk() -> Schema:
    """Return the schema of a source."""
    return block(
        {
            "id": described("Kennung, mit der Fundstellen auf das Werk zeigen.", KEBAB),
            "titel": described("Der volle Titel.", TEXT),
            "herausgeber": described("Wer das Werk herausgibt.", TEXT),
            "stand": described("Von wann das Werk ist, so wie es darin steht.", TEXT),
            "art": described("Etwa leitfaden, gesetz, webseite oder setzung.", TEXT),
            "hinweis": described("Was man zu diesem Werk wissen muss.", TEXT),
        },
        *("id", "titel"),
    )


def aussage(book: Regelwerk) -> Schema:
    """Return the schema of a statement of a source."""
    works = {w.id: w.titel for w in book.quellen.values()}
    return block(
        {
            "id": described("Kennung wie N001.", TEXT),
            "text": described("Die Aussage in eigenen Worten.", TEXT),
            "thema": described("Worum es geht.", TEXT),
            "werk": described("Das Werk aus quellen.yaml.", named(works)),
            "staerke": described("Wie verbindlich die Quelle spricht: muss, soll oder kann.", TEXT),
            "wichtig": described("„ja“: gehört zu den wichtigsten Aussagen.", FLAG),
            "zeile": described("Zeile in der Abschrift der Quelle.", NUMBER),
            "massnahmen": MEASURES,
        },
        *("id", "text"),
    )


def erratum() -> Schema:
    """Return the schema of a known fault of a source."""
    return block(
        {
            "id": described("Kennung des Fehlers.", KEBAB),
            "titel": described("Der Fehler in einer Zeile.", TEXT),
            "text": described("Was in der Quelle nicht stimmt.", TEXT),
            "behandlung": described("Wie wir damit umgehen.", TEXT),
            "quelle": SOURCE,
            "massnahmen": MEASURES,
        },
        *("id", "titel", "text", "behandlung", "quelle"),
    )


def schwellenwert() -> Schema:
    """Return the schema of a named number."""
    found = block(
        {
            "id": described("Name, mit dem Regeln auf die Zahl zeigen.", SNAKE),
            "wert": described("Die Zahl.", NUMBER),
            "titel": described("Was die Zahl bedeutet.", TEXT),
            "einheit": described("Wovon es so viele sind, etwa Einwohner.", TEXT),
            "stand": described("Tag, an dem der Wert festgelegt wurde.", DAY),
            "quelle": SOURCE,
            "grund": described("Warum dieser Wert; nötig bei einer Setzung.", TEXT),
        },
        *("id", "wert", "titel", "stand", "quelle"),
    )
    return reasoned(found, "grund")


def angabe() -> Schema:
    """Return the schema of a fact; its place has to fit its level."""
    value: Schema = {
        "wert": described("Der Wert, wie er in Eingaben steht.", TEXT),
        "text": described("Der Wert in Worten.", TEXT),
    }
    found = block(
        {
            "id": described("Name der Angabe; so steht sie in Eingaben und Regeln.", SNAKE),
            "ebene": described("Wozu die Angabe gehört.", choice(*LEVELS)),
            "typ": described("Welche Werte möglich sind.", choice(*TYPES)),
            "frage": described("Die Frage auf Deutsch.", TEXT),
            "hilfe": described("Was zählt und was nicht.", TEXT),
            "werte": described("Die Werte einer Auswahl.", items(block(value, "wert"), 1)),
            "minimum": described("Die kleinste erlaubte Zahl.", NUMBER),
            "maximum": described("Die größte erlaubte Zahl.", NUMBER),
            "einheit": described("Wovon es so viele sind.", TEXT),
            "pfad": described("Fester Ort in der Eingabe, oder „berechnet:…“.", TEXT),
            "wer_weiss": described("Wer es in der Verwaltung meist weiß.", TEXT),
            "abgefragt": described("„nein“: steht nicht im Fragebogen.", FLAG),
            "ermitteln": EFFORT,
            "aendern": CHANGE,
            "quelle": SOURCE,
        },
        *("id", "ebene", "typ", "frage", "quelle"),
    )
    choices = when("typ", ("auswahl", "mehrfachauswahl"), {"required": ["werte"]})
    places = [when("ebene", [ebene], _place(ebene)) for ebene in LEVELS]
    return rules(found, choices, when("typ", ["software"], {"required": ["pfad"]}), *places)


def _place(ebene: str) -> Schema:
    computed = [PREFIX + name for name in BERECHNET.get(ebene, ())]
    known = [*FELDER.get(ebene, {}), *computed]
    return {"properties": {"pfad": choice(*known) if known else False}}


def kennzahl(book: Regelwerk) -> Schema:
    """Return the schema of a Kennzahl; the way it is calculated has to fit its fact."""
    facts = book.angaben.values()
    levels = {"verbundraum": "kommune", "aufgabe": "aufgabe_je_kommune"}
    countable = {a.id: a.frage for a in facts if a.ebene in levels.values()}
    found = block(
        {
            "id": described("Name der Kennzahl; so steht sie in Regeln.", SNAKE),
            "ebene": described("Wozu die Zahl gehört.", choice(*levels)),
            "aggregat": described("Wie gerechnet wird.", choice(*AGGREGATES)),
            "ueber": described("Die Angabe, über die gerechnet wird.", named(countable)),
            "wert": described("Der Wert, den anzahl und anteil zählen.", TEXT),
            "titel": described("Ein kurzer Name.", TEXT),
            "definition": described("Ein Satz, der die Zahl erklärt.", TEXT),
            "einheit": described("Wovon es so viele sind.", TEXT),
            "mindestabdeckung": described(
                "Anteil der Angaben, die bekannt sein müssen, 0 bis 1.", _SHARE
            ),
            "zaehlt": described(
                "Ob Verwaltungen (sonst) oder alle Kommunen zählen.",
                choice("verwaltungen", "kommunen"),
            ),
            "quelle": SOURCE,
        },
        *("id", "ebene", "aggregat", "ueber", "titel", "definition", "quelle"),
    )
    return rules(found, *_fitting(book, levels))


_SHARE: Schema = {
    "type": ["number", "string"],
    "minimum": 0,
    "maximum": 1,
    "pattern": r"^\s*(0([.,][0-9]{1,9})?|1([.,]0{1,9})?)\s*$",
}


def _fitting(book: Regelwerk, levels: dict[str, str]) -> list[Schema]:
    facts = list(book.angaben.values())
    numeric = [a.id for a in facts if a.typ in {"zahl", "ganzzahl"}]
    found = [
        when(
            "ebene",
            [ebene],
            {"properties": {"ueber": choice(*(a.id for a in facts if a.ebene == level))}},
        )
        for ebene, level in levels.items()
    ]
    found.append(when("aggregat", _NUMERIC, {"properties": {"ueber": choice(*numeric)}}))
    found.append(when("aggregat", ["anteil"], {"required": ["wert"]}))
    uncounted = [*numeric, *(a.id for a in facts if a.typ in {"datum", "mehrfachauswahl"})]
    found.append(when("ueber", uncounted, {"properties": {"wert": False}}))
    for typ, only in (("software", "vielfalt"), ("mehrfachauswahl", "anzahl")):
        names = [a.id for a in facts if a.typ == typ]
        found.append(when("ueber", names, {"properties": {"aggregat": choice(only)}}))
    choices: dict[tuple[str, ...], list[str]] = {}
    for a in facts:
        if words := a.allowed or (("ja", "nein") if a.typ == "ja_nein" else ()):
            choices.setdefault(words, []).append(a.id)
    for words, names in choices.items():
        found.append(when("ueber", names, {"properties": {"wert": choice(*words)}}))
    return found


def merkmal() -> Schema:
    """Return the schema of a Merkmal."""
    return block(
        {
            "id": described("Name des Merkmals.", SNAKE),
            "titel": described("Ein kurzer Titel.", TEXT),
            "frage": described("Die Frage, auf die das Merkmal mit „ja“ antwortet.", TEXT),
            "je_kommune": described("„ja“: kann auch je Kommune angegeben werden.", FLAG),
            "wer_weiss": described("Wer es in der Verwaltung meist weiß.", TEXT),
            "ermitteln": EFFORT,
            "aendern": CHANGE,
            "definition": described(
                "Wann das Merkmal aus anderen Angaben folgt. Ohne sie wird es nur angegeben.",
                CONDITION,
            ),
            "quelle": SOURCE,
            "aussagen": STATEMENTS,
        },
        *("id", "titel", "frage", "quelle"),
    )


def aufgabe() -> Schema:
    """Return the schema of an entry of the list task name → kind."""
    return block(
        {
            "name": described("Der übliche Name der Aufgabe.", TEXT),
            "art": described("Welche Art von Aufgabe das ist.", choice(*ARTEN)),
            "produktrahmen": described("Nummer der Produktgruppe.", TEXT),
            "synonyme": described("Andere Namen derselben Aufgabe.", items(TEXT)),
            "hinweis": described("Was man dazu wissen muss.", TEXT),
        },
        *("name", "art"),
    )


def bedarf() -> Schema:
    """Return the schema of a kind of need."""
    found = block(
        {
            "id": described("Kennung des Bedarfs.", KEBAB),
            "titel": described("Der Bedarf in wenigen Worten.", TEXT),
            "wenn": described("Wann der Bedarf besteht.", CONDITION),
            "quelle": SOURCE,
            "setzung": described("Warum das ein Bedarf ist, wo die Quelle schweigt.", TEXT),
            "aussagen": STATEMENTS,
        },
        *("id", "titel", "wenn", "quelle"),
    )
    return reasoned(found, "setzung")
