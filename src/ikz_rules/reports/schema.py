"""JSON Schema of the input, for editors: shape from the model, names from the rulebook.

It is as strict as reading a Verbundraum is, but for what no schema can say (names that have to
match, contradictions).
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.verbundraum import Aufgabe, Idee, Kommune, Ressourcen, Verbundraum
from ikz_rules.reports.fact_list import all_facts
from ikz_rules.reports.json_report import dumps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ikz_rules.model.base import Frozen
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.fact_list import Fact

Schema = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_UNKNOWN = "unbekannt"
_NUMBER = r"^\s*([+-]?\d{1,15}([.,]\d{1,9})?|unbekannt)\s*$"
_INTEGER = r"^\s*([+-]?\d{1,15}|unbekannt)\s*$"
_DAY = r"^(\d{4}-\d{2}-\d{2}|unbekannt)$"
_AGS = r"^\s*((0[1-9]|1[0-6])\d{6})\s*$|^unbekannt$"
_UNKNOWN_ONLY = r"^\s*unbekannt\s*$"
_FACH = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"


def verbundraum_schema(regelwerk: Regelwerk) -> str:
    """Return the schema of an input file (JSON Schema 2020-12) with German descriptions."""
    facts = all_facts(regelwerk)
    builder = _Builder(facts)
    lists: dict[str, Schema] = {
        "kommunen": {
            "description": "Die Kommunen; mindestens eine.",
            "type": "array",
            "minItems": 1,
            "items": builder.level(Kommune, "kommune"),
        },
        "aufgaben": {
            "description": "Die Aufgaben, um die es geht. Fehlt die Liste, ist sie unbekannt.",
            "type": ["array", "string", "null"],
            "pattern": _UNKNOWN_ONLY,
            "items": builder.level(
                Aufgabe, "aufgabe", {"kommunen": builder.cells(_of(facts, "aufgabe_je_kommune"))}
            ),
        },
        "ideen": {
            "description": "Was man gemeinsam tun könnte.",
            "type": ["array", "null"],
            "items": builder.level(Idee, "idee"),
        },
        "format": {"description": "Version der Eingabe.", "enum": [1, "1"]},
    }
    return dumps(
        {
            "$schema": DIALECT,
            "title": "Verbundraum",
            "description": "Eingabe für ikz-rules. Was fehlt, ist unbekannt, nie „nein“.",
            **builder.level(Verbundraum, "verbundraum", lists),
            "$defs": {"massnahme": {"enum": [*regelwerk.massnahmen, _UNKNOWN]}},
        }
    )


def _of(facts: Iterable[Fact], ebene: str) -> list[Fact]:
    return [fact for fact in facts if fact.ebene == ebene]


class _Builder:
    """Builds the schema of one level after the other."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self.facts = tuple(facts)

    def level(
        self, model: type[Frozen], ebene: str, lists: dict[str, Schema] | None = None
    ) -> Schema:
        """Return the schema of one block; its keys are those of the model, in its order."""
        facts = _of(self.facts, ebene)
        known = {fact.pfad: self.fact(fact) for fact in facts}
        properties: Schema = {}
        for name, field in model.model_fields.items():
            if lists and name in lists:
                properties[name] = lists[name]
            elif (name,) in known:
                properties[name] = known[(name,)]
            elif field.annotation is Ressourcen or name in {"angaben", "merkmale"}:
                properties[name] = _block(self._inside(name, facts))
            else:
                raise AssertionError(f"the list of facts lacks {ebene}.{name}")
        required = [name for name, field in model.model_fields.items() if field.is_required()]
        return {**_block(properties), "type": "object", "required": required}

    def _inside(self, name: str, facts: Iterable[Fact]) -> Schema:
        """Return the keys of a block inside a level; fixed fields may stand under angaben too."""
        found: Schema = {f.name: self.fact(f) for f in facts if f.pfad[0] == name}
        if name == "angaben":
            lifted = {
                "verwaltet_durch",
                "produktrahmen",
                "neu_per_gesetz",
                "frist",
                "gelegenheit",
            }
            found |= {f.name: self.fact(f) for f in facts if f.pfad[0] in lifted}
        return found

    def cells(self, facts: Iterable[Fact]) -> Schema:
        """Return the schema of an Aufgabe's Kommunen: a list of names, or a block by name."""
        inner: Schema = {fact.name: self.fact(fact) for fact in facts}
        return {
            "description": "Welche Kommunen die Aufgabe haben, und was dort bekannt ist.",
            "type": ["object", "array", "string", "null"],
            "pattern": _UNKNOWN_ONLY,
            "additionalProperties": _block(inner),
            "items": {"type": "string"},
        }

    def fact(self, fact: Fact) -> Schema:
        """Return the schema of one fact."""
        answers = [f"{wert} ({text})" for wert, text in fact.werte if text]
        parts = (fact.frage, fact.hilfe, f"Werte: {', '.join(answers)}." if answers else "")
        return {"description": " ".join(filter(None, parts)), **_KINDS.get(fact.typ, _text)(fact)}


def _block(properties: Schema) -> Schema:
    return {
        "type": ["object", "null"],
        "properties": properties,
        "additionalProperties": False,
    }


def _text(fact: Fact) -> Schema:
    if fact.name == "ags":
        return {"type": ["string", "null"], "pattern": _AGS}
    if fact.pflicht:
        return {"type": "string", "minLength": 1, "maxLength": 200}
    return {"type": ["string", "null"]}


def _number(fact: Fact, kind: str, pattern: str) -> Schema:
    """A number, or its German text; bounds hold for the number."""
    found: Schema = {"type": [kind, "string", "null"], "pattern": pattern}
    for key, bound in (("minimum", fact.minimum), ("maximum", fact.maximum)):
        if bound is not None:
            found[key] = float(bound) if isinstance(bound, Fraction) else bound
    return found


def _choice(fact: Fact) -> Schema:
    return {"enum": [*(wert for wert, _ in fact.werte), _UNKNOWN, None]}


def _choices(fact: Fact) -> Schema:
    one: Schema = {"enum": [wert for wert, _ in fact.werte]}
    return {"anyOf": [_choice(fact), {"type": "array", "items": one}]}


def _software(fact: Fact) -> Schema:
    del fact
    product: Schema = {
        "type": ["string", "object", "null"],
        "properties": {
            "produkt": {"description": "Name des Programms.", "type": ["string", "null"]},
            "seit": {
                "description": "Jahr der Einführung.",
                "type": ["integer", "string", "null"],
                "pattern": _INTEGER,
                "minimum": 1970,
                "maximum": 2100,
            },
            "vertragsende": {
                "description": "Tag, an dem der Vertrag endet.",
                "type": ["string", "null"],
                "pattern": _DAY,
            },
        },
        "additionalProperties": False,
    }
    return {
        "type": ["object", "string", "null"],
        "pattern": _UNKNOWN_ONLY,
        "propertyNames": {"pattern": _FACH},
        "additionalProperties": product,
    }


def _measures(fact: Fact) -> Schema:
    null: Schema = {"type": "null"}
    if fact.typ == "massnahme":
        return {"anyOf": [null, _MEASURE]}
    return {"anyOf": [null, _MEASURE, {"type": "array", "items": _MEASURE}]}


def _groups(fact: Fact) -> Schema:
    del fact
    group: Schema = {"type": "array", "items": {"type": "string"}}
    return {"type": ["array", "null"], "items": group}


def _day(fact: Fact) -> Schema:
    del fact
    return {"type": ["string", "null"], "pattern": _DAY}


_MEASURE: Schema = {"$ref": "#/$defs/massnahme"}
_KINDS: dict[str, Callable[[Fact], Schema]] = {
    "zahl": lambda fact: _number(fact, "number", _NUMBER),
    "ganzzahl": lambda fact: _number(fact, "integer", _INTEGER),
    "ja_nein": _choice,
    "auswahl": _choice,
    "mehrfachauswahl": _choices,
    "datum": _day,
    "software": _software,
    "massnahme": _measures,
    "massnahmen": _measures,
    "gruppen": _groups,
}
