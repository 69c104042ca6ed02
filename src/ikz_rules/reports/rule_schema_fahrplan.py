"""The schema of what rule files say about the Fahrplan: criteria, groups, how it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanregeln import GLEICH_HOCH, KRITERIEN_FUER, SYNERGIE
from ikz_rules.model.verbundraum import ARTEN, IDEENFELDER, KOOPERATIONSFORMEN
from ikz_rules.reports.rule_schema_parts import (
    CONDITION,
    FLAG,
    KEBAB,
    MEASURES,
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
)

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

_KINDS = items(choice(*ARTEN), 1)
_GRADED = ("aufgabe", "aufgabe_je_kommune")
_NUMBERS = ("zahl", "ganzzahl")
_LEVELS = ("hoch", "mittel", "gering")
_LIMITS = ("hoch_ab", "mittel_ab")


def definitions(book: Regelwerk) -> Schema:
    """Return what several of these sections refer to."""
    limits = named({s.id: s.titel for s in book.schwellenwerte.values()})
    return {
        "schwelle": described("Der Name eines Schwellenwerts.", limits),
        "stufung": described("Welche Werte einer Angabe welche Stufe sind.", _grading(book)),
    }


def kriterium(book: Regelwerk) -> Schema:
    """Return the schema of a criterion."""
    weights = {w.id: w.titel for w in book.gewichte.values()}
    found = block(
        {
            "id": described("Kennung; nach ihr ordnen Berichte die Kriterien.", KEBAB),
            "fuer": described("Was das Kriterium ordnet.", choice(*KRITERIEN_FUER)),
            "titel": described("Das Kriterium in wenigen Worten.", TEXT),
            "frage": described("Die Frage, auf die das Kriterium antwortet.", TEXT),
            "gewicht": described("Der Name des Gewichts aus priorisierung.yaml.", named(weights)),
            "angaben": described(
                "Woraus die Stufe folgt; die höchste zählt.", items(ref("stufung"), 1)
            ),
            "quelle": SOURCE,
            "aussagen": STATEMENTS,
            "grund": described("Warum wir so entscheiden, wo die Quelle schweigt.", TEXT),
        },
        *("id", "fuer", "titel", "frage", "gewicht", "angaben", "quelle"),
    )
    facts = named({a.id: a.frage for a in book.angaben.values() if a.ebene in _GRADED})
    of_ideas = choice(*IDEENFELDER)
    return rules(
        reasoned(found, "grund"),
        when("fuer", ["ideen"], _about(of_ideas)),
        when("fuer", [f for f in KRITERIEN_FUER if f != "ideen"], _about(facts)),
    )


def _about(names: Schema) -> Schema:
    inner: Schema = {"properties": {"angabe": names, "anstelle_von": names}}
    return {"properties": {"angaben": {"items": inner}}}


def _grading(book: Regelwerk) -> Schema:
    """Return the schema of how a fact speaks to a criterion: by values, or by limits."""
    found = block(
        {
            "angabe": described("Die Angabe, bei Ideen ein Feld der Idee.", TEXT),
            "anstelle_von": described("Zählt nur, solange diese Angabe unbekannt ist.", TEXT),
            "hoch": described("Diese Werte sind hoch.", items(TEXT)),
            "mittel": described("Diese Werte sind mittel.", items(TEXT)),
            "gering": described("Diese Werte sind gering.", items(TEXT)),
            "hoch_ab": described("Ab diesem Schwellenwert hoch.", ref("schwelle")),
            "mittel_ab": described(
                "Ab diesem Schwellenwert mittel, darunter gering.", ref("schwelle")
            ),
        },
        "angabe",
    )
    numeric = [a.id for a in book.angaben.values() if a.typ in _NUMBERS]
    chosen = [
        a.id
        for a in book.angaben.values()
        if a.ebene in _GRADED and (a.allowed or a.typ == "ja_nein")
    ]
    by_limit: Schema = {
        "required": list(_LIMITS),
        "properties": dict.fromkeys(_LEVELS, False),
    }
    by_value: Schema = {
        "anyOf": [{"required": [level]} for level in _LEVELS],
        "properties": dict.fromkeys(_LIMITS, False),
    }
    return rules(
        found,
        when("angabe", numeric, by_limit),
        when("angabe", [*chosen, *IDEENFELDER], by_value),
    )


def buendelung(book: Regelwerk) -> Schema:
    """Return the schema of what Kommunen can fill together."""
    facts = {
        a.id: a.frage
        for a in book.angaben.values()
        if a.ebene == "aufgabe_je_kommune"
        and a.typ in _NUMBERS
        and a.minimum is not None
        and a.minimum >= 0
    }
    enough: Schema = {
        "schwelle": described("Ab dieser Summe.", ref("schwelle")),
        "text": described("Wofür die Summe reicht, etwa „eine volle Stelle“.", TEXT),
    }
    found = block(
        {
            "id": described("Kennung der Bündelung.", KEBAB),
            "titel": described("Was gemeinsam gefüllt wird.", TEXT),
            "arten": described("Zu welchen Arten von Aufgaben sie passt.", _KINDS),
            "angabe": described("Die Zahl je Kommune, die addiert wird.", named(facts)),
            "ab": described("Wofür welche Summe reicht.", items(block(enough, *enough), 1)),
            "hoechstens": described("Mehr trägt eine Gruppe nicht.", ref("schwelle")),
            "quelle": SOURCE,
            "aussagen": STATEMENTS,
            "grund": described("Warum wir so entscheiden, wo die Quelle schweigt.", TEXT),
        },
        *("id", "titel", "arten", "angabe", "ab", "quelle"),
    )
    return reasoned(found, "grund")


def arbeitsgruppe(book: Regelwerk) -> Schema:
    """Return the schema of a working group by topic."""
    names = choice(*(entry.name for entry in book.aufgabenverzeichnis))
    found = block(
        {
            "id": described("Kennung der Arbeitsgruppe.", KEBAB),
            "titel": described("Das Thema.", TEXT),
            "aufgaben": described("Namen aus dem Aufgabenverzeichnis.", items(names)),
            "massnahmen": MEASURES,
            "arten": described("Arten von Aufgaben, die dazugehören.", items(choice(*ARTEN))),
            "quelle": SOURCE,
            "aussagen": STATEMENTS,
            "grund": described("Warum wir so entscheiden, wo die Quelle schweigt.", TEXT),
        },
        *("id", "titel", "quelle"),
    )
    return reasoned(found, "grund")


def produktgruppe() -> Schema:
    """Return the schema of a number of the Produktrahmen."""
    return block(
        {
            "nr": described(
                'Zwei Ziffern: Produktbereich; drei: Produktgruppe, etwa „"126"“.',
                {"type": "string", "pattern": "^[0-9]{2,3}$"},
            ),
            "titel": described("Der Titel.", TEXT),
        },
        *("nr", "titel"),
    )


def fahrplan(book: Regelwerk) -> Schema:
    """Return the schema of how the joint Fahrplan is made."""
    facts = named({a.id: a.frage for a in book.angaben.values() if a.ebene in _GRADED})
    graded = rules(ref("stufung"), {"properties": {"angabe": facts, "anstelle_von": False}})
    processes: Schema = {
        "arten": described("Von diesen Arten werden Abläufe geordnet.", _KINDS),
        "quelle": SOURCE,
        "aussagen": STATEMENTS,
    }
    keys: Schema = {
        "prioritaet": described("Was die Kommune selbst zur Aufgabe sagt.", graded),
        "staerke": described("Woran man sieht, dass eine Kommune stark ist.", graded),
        "bedarf": described("Woran man sieht, dass eine Kommune Hilfe braucht.", graded),
        "vorrang": described("Gründe, eine Aufgabe nach vorn zu stellen.", items(_vorrang())),
        "formen": described("Formen der Zusammenarbeit; die erste passende gilt.", items(_form())),
        "vorbedingungen": described("Was vorher da sein muss.", items(_vorbedingung())),
        "prozesse": described(
            "Welche Abläufe geordnet werden.", block(processes, "arten", "quelle")
        ),
    }
    return block(keys, "prioritaet", "staerke", "bedarf", "prozesse")


def _part(text: str, **more: object) -> Schema:
    keys: Schema = {
        "id": described("Kennung; einmalig im Abschnitt.", KEBAB),
        "text": described(text, TEXT),
        "quelle": SOURCE,
        "setzung": described("Warum wir so entscheiden, wo die Quelle schweigt.", TEXT),
        "aussagen": STATEMENTS,
        **more,
    }
    return reasoned(block(keys, "id", "text", "quelle"), "setzung")


def _vorrang() -> Schema:
    found = _part(
        "Der Satz für den Fahrplan; {kommunen}, {stark} und {bedarf} werden gefüllt.",
        art=described(
            "gleich_hoch: mehrere ordnen sie gleich hoch ein; synergie: Stärke trifft Bedarf.",
            choice(GLEICH_HOCH, SYNERGIE),
        ),
        wenn=described("Sonst: wann der Grund gilt.", ref("bedingung_aufgabe")),
    )
    by_kind: Schema = {"required": ["art"], "properties": {"wenn": False}}
    by_condition: Schema = {"required": ["wenn"], "properties": {"art": False}}
    return rules(found, {"anyOf": [by_kind, by_condition]})


def _form() -> Schema:
    found = _part(
        "Warum diese Form passt.",
        form=described("Die Form der Zusammenarbeit.", choice(*KOOPERATIONSFORMEN)),
        arten=described("Nur für diese Arten von Aufgaben.", items(choice(*ARTEN))),
        wenn=described("Wann die Form passt; ohne: immer.", ref("bedingung_aufgabe")),
    )
    return rules(found, {"required": ["form"]})


def _vorbedingung() -> Schema:
    found = _part(
        "Die Vorbedingung in einem Satz.",
        ebene=described("Wonach „wenn“ fragt.", choice("verbundraum", "aufgabe")),
        wenn=described(
            "Wann sie erfüllt ist. Ohne „wenn“ urteilen die Beteiligten.",
            {"anyOf": [CONDITION, ref("bedingung_aufgabe")]},
        ),
        nur_ausfuehrend=described("„ja“: nur, wenn gemeinsam ausgeführt wird.", FLAG),
    )
    asked: Schema = {"properties": {"wenn": ref("bedingung_aufgabe")}}
    return rules(found, when("ebene", ["aufgabe"], asked))
