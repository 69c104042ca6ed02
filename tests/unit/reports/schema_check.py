"""A small check of JSON Schema: just the words that our schemas use, and no others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Schema = dict[str, Any]

_TYPES: dict[str, Callable[[object], bool]] = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "null": lambda v: v is None,
    "number": lambda v: isinstance(v, int | float) and not isinstance(v, bool),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
}
_WORDS = {
    "$schema",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "enum",
    "pattern",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "properties",
    "required",
    "additionalProperties",
    "propertyNames",
    "items",
    "anyOf",
    "allOf",
    "if",
    "then",
    "else",
    "maxItems",
    "minProperties",
    "maxProperties",
    "enumDescriptions",
}


def mistakes(value: object, schema: Schema, root: Schema | None = None, at: str = "$") -> list[str]:
    """Return where a value breaks its schema; an unknown word of the schema is a mistake too."""
    return list(_mistakes(value, schema, root or schema, at))


def _mistakes(value: Any, schema: Any, root: Schema, at: str) -> Iterator[str]:  # noqa: ANN401
    if schema is False:
        yield f"{at}: nothing may stand here"
        return
    yield from (f"{at}: schema word {word}" for word in schema.keys() - _WORDS)
    yield from _combined(value, schema, root, at)
    kinds = schema.get("type", [])
    allowed = [kinds] if isinstance(kinds, str) else kinds
    if allowed and not any(_TYPES[kind](value) for kind in allowed):
        yield f"{at}: {value!r} is no {allowed}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is none of {schema['enum'][:5]}"
    if isinstance(value, str):
        yield from _text(value, schema, at)
    elif _TYPES["number"](value):
        yield from _number(value, schema, at)
    elif isinstance(value, list):
        yield from _list(value, schema, root, at)
    elif isinstance(value, dict):
        yield from _object(value, schema, root, at)


def _combined(value: object, schema: Schema, root: Schema, at: str) -> Iterator[str]:
    if "$ref" in schema:
        yield from _mistakes(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, at)
    if "anyOf" in schema and all(mistakes(value, s, root, at) for s in schema["anyOf"]):
        yield f"{at}: none of the alternatives fits {value!r}"
    for part in schema.get("allOf", ()):
        yield from _mistakes(value, part, root, at)
    if "if" in schema:
        branch = "else" if mistakes(value, schema["if"], root, at) else "then"
        yield from _mistakes(value, schema.get(branch, {}), root, at)


def _text(value: str, schema: Schema, at: str) -> Iterator[str]:
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{at}: {value!r} breaks {schema['pattern']}"
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        yield f"{at}: length of {value!r}"


def _number(value: float, schema: Schema, at: str) -> Iterator[str]:
    if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{at}: {value!r} is out of range"


def _list(value: list[object], schema: Schema, root: Schema, at: str) -> Iterator[str]:
    if len(value) < schema.get("minItems", 0):
        yield f"{at}: too few"
    if len(value) > schema.get("maxItems", len(value)):
        yield f"{at}: too many"
    for index, item in enumerate(value):
        yield from _mistakes(item, schema.get("items", {}), root, f"{at}[{index}]")


def _object(value: dict[str, object], schema: Schema, root: Schema, at: str) -> Iterator[str]:
    properties = schema.get("properties", {})
    yield from (f"{at}: {key} is missing" for key in schema.get("required", ()) if key not in value)
    if not schema.get("minProperties", 0) <= len(value) <= schema.get("maxProperties", len(value)):
        yield f"{at}: {len(value)} keys"
    other = schema.get("additionalProperties", {})
    for key, item in value.items():
        if "propertyNames" in schema:
            yield from _mistakes(key, schema["propertyNames"], root, f"{at} key")
        if key in properties:
            yield from _mistakes(item, properties[key], root, f"{at}.{key}")
        elif other is False:
            yield f"{at}: {key} is not allowed"
        else:
            yield from _mistakes(item, other, root, f"{at}.{key}")
