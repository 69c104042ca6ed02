"""Pieces of the schema of rule files: texts, numbers, lists, blocks, and what depends on what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.angaben import NIE, STUFEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Schema = dict[str, object]

TEXT: Schema = {"type": ["string", "number"]}
FLAG: Schema = {"enum": ["ja", "nein"]}
NUMBER: Schema = {
    "type": ["number", "string"],
    "pattern": r"^\s*[+-]?[0-9]{1,15}([.,][0-9]{1,9})?\s*$",
}
DAY: Schema = {"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
KEBAB: Schema = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
SNAKE: Schema = {"type": "string", "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"}


def ref(name: str) -> Schema:
    """Point to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def described(text: str, schema: Schema) -> Schema:
    """Add a description that editors show."""
    return {"description": text, **schema}


EFFORT = described("Wie viel Aufwand es macht, das herauszufinden.", {"enum": list(STUFEN)})
CHANGE = described(
    "Wie viel Aufwand es macht, das wirklich zu ändern; nie: es geht nicht.",
    {"enum": [NIE, *STUFEN]},
)


def items(schema: Schema, least: int = 0) -> Schema:
    """Return the schema of a list with at least so many entries."""
    found: Schema = {"type": "array", "items": schema}
    return {**found, "minItems": least} if least else found


def choice(*allowed: str | int) -> Schema:
    """Return the schema of one of a few words."""
    return {"enum": list(allowed)}


def named(names: Mapping[str, str]) -> Schema:
    """Return the schema of one of the declared names, each with what editors say about it."""
    if not names:
        return {"type": "string"}
    return {"enum": list(names), "enumDescriptions": list(names.values())}


def block(properties: Mapping[str, object], *required: str) -> Schema:
    """Return the schema of a block with exactly these keys."""
    found: Schema = {
        "type": "object",
        "properties": dict(properties),
        "additionalProperties": False,
    }
    return {**found, "required": list(required)} if required else found


def whole(least: int, most: int) -> Schema:
    """Return the schema of a whole number, written with or without quotation marks."""
    numbers = range(least, most + 1)
    return choice(*numbers, *map(str, numbers))


def when(key: str, values: Iterable[str], then: Schema) -> Schema:
    """Demand something of a block whose ``key`` is there and has one of the values."""
    return {
        "if": {"properties": {key: choice(*values)}, "required": [key]},
        "then": then,
    }


def rules(schema: Schema, *more: Schema) -> Schema:
    """Add what a block has to fulfil besides its keys."""
    return {**schema, "allOf": list(more)}


SOURCE = ref("quelle")
MEASURE = ref("massnahme")
MEASURES = described("Nummern von Maßnahmen, untereinander.", items(MEASURE))
CONDITION = ref("bedingung")
STATEMENTS = described("Aussagen der Quellen (N…), die hier beachtet sind.", items(ref("aussage")))
PACKAGES = described(
    "Arbeitspakete nach Maßnahme und Stelle, etwa „0#2.1“.", items(ref("arbeitspaket"))
)


def reasoned(schema: Schema, key: str) -> Schema:
    """Demand a reason where the source is our own choice."""
    own: Schema = {
        "if": {
            "properties": {
                "quelle": {"properties": {"werk": {"enum": ["setzung"]}}, "required": ["werk"]}
            },
            "required": ["quelle"],
        },
        "then": {"required": [key]},
    }
    return rules(schema, own)
