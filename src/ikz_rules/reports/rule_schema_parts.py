"""Pieces of the schema of rule files: texts, lists, blocks, and the rule language's conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ikz_rules.rulebook.comparisons import OPERATORS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.model.regelwerk import Regelwerk

Schema = dict[str, object]

TEXT: Schema = {"type": ["string", "number"]}
FLAG: Schema = {"enum": ["ja", "nein"]}
NUMBER: Schema = {"type": ["number", "string"]}


def ref(name: str) -> Schema:
    """Point to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def described(text: str, schema: Schema) -> Schema:
    """Add a description that editors show."""
    return {"description": text, **schema}


def items(schema: Schema) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": schema}


def choice(*allowed: str) -> Schema:
    """Return the schema of one of a few words."""
    return {"enum": list(allowed)}


def offered(names: Iterable[str]) -> Schema:
    """Offer known names without demanding one of them."""
    return {"anyOf": [{"enum": list(names)}, {"type": "string"}]}


def block(properties: Schema, *required: str) -> Schema:
    """Return the schema of a block with exactly these keys."""
    found: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**found, "required": list(required)} if required else found


CONDITION = ref("bedingung")
SOURCE = ref("quelle")
MEASURE = ref("massnahme")
MEASURES = items(MEASURE)
ID: Schema = {"type": "string", "pattern": "^[a-z0-9]+([_-][a-z0-9]+)*$"}
STATEMENTS = described("Aussagen der Quellen (N…), die hier beachtet sind.", items(ref("aussage")))


def conditions(book: Regelwerk) -> Schema:
    """Return the definitions of the rule language; each condition has exactly one head."""
    compared: Schema = dict.fromkeys(OPERATORS, ref("wert"))
    compared |= {"eines_von": items(ref("wert")), "zwischen": items(ref("wert"))}
    limits: Schema = {"mindestens": NUMBER, "hoechstens": NUMBER}
    many: Schema = {**limits, "alle": FLAG, "mit": CONDITION}
    heads: tuple[Schema, ...] = (
        _head("alle", items(CONDITION), "Alle diese Bedingungen gelten."),
        _head("eines", items(CONDITION), "Mindestens eine dieser Bedingungen gilt."),
        _head("nicht", CONDITION, "Die Bedingung gilt nicht."),
        _head("anzahl", block({**limits, "von": items(CONDITION)}, "von"), "So viele gelten."),
        _head("angabe", offered(book.angaben), "Vergleich einer Angabe.", compared),
        _head("kennzahl", offered(book.kennzahlen), "Vergleich einer Kennzahl.", compared),
        _head("merkmal", ref("merkmal"), "Das Merkmal gilt."),
        _head(
            "ausgangsszenario",
            offered(book.ausgangsszenarien),
            "Das Ausgangsszenario ist erkannt, oder es gibt Anzeichen.",
            {"stufe": choice("erkannt", "anzeichen")},
        ),
        _head("begonnen", ref("massnahme"), "Die Maßnahme ist begonnen."),
        _head("umgesetzt", ref("massnahme"), "Die Maßnahme ist umgesetzt."),
        _head("kommunen", block(many, "mit"), "So viele Kommunen erfüllen „mit“."),
        _head("aufgaben", block(many, "mit"), "So viele Aufgaben erfüllen „mit“."),
    )
    return {
        "bedingung": {"anyOf": list(heads)},
        "wert": {"anyOf": [{"enum": list(book.schwellenwerte)}, TEXT]},
    }


def excepted(section: Schema) -> Schema:
    """Return a section's schema, its entries with ``ausnahmen`` beside their own keys."""
    one: Schema = {
        "pruefung": described("Die Kennung der Prüfung.", ID),
        "grund": described("Warum der Eintrag trotzdem richtig ist.", TEXT),
    }
    found = described("Ausnahmen von Prüfungen, je mit Grund.", items(block(one, *one)))
    if section["type"] == "array":
        return {**section, "items": excepted(cast("Schema", section["items"]))}
    return {**section, "properties": {**cast("Schema", section["properties"]), "ausnahmen": found}}


def _head(key: str, schema: Schema, text: str, beside: Schema | None = None) -> Schema:
    return block({key: described(text, schema), **(beside or {})}, key)
