"""The rule language in the schema: one kind of condition for each level, with its own names.

Facts are grouped by what can be said about them, so that editors offer the values of a choice and
refuse comparisons that make no sense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.rule_schema_parts import (
    DAY,
    FLAG,
    MEASURE,
    NUMBER,
    TEXT,
    Schema,
    block,
    choice,
    described,
    items,
    named,
    ref,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk

_LEVELS = {
    "verbundraum": "bedingung",
    "kommune": "bedingung_kommune",
    "aufgabe": "bedingung_aufgabe",
}
_MEASURED = ("zahl", "ganzzahl")
_WORDS = {
    "mindestens": "Der Wert ist so groß oder größer.",
    "hoechstens": "Der Wert ist so groß oder kleiner.",
    "ueber": "Der Wert ist größer.",
    "unter": "Der Wert ist kleiner.",
    "zwischen": "Der Wert liegt zwischen diesen beiden, Grenzen eingeschlossen.",
    "gleich": "Der Wert ist genau dieser.",
    "ungleich": "Der Wert ist bekannt und ein anderer.",
    "eines_von": "Der Wert ist einer von diesen.",
}


def conditions(book: Regelwerk) -> Schema:
    """Return the definitions of conditions; each condition has exactly one head."""
    found: Schema = {
        name: {
            "description": "Eine Bedingung: ein Schlüssel wie „alle“, „angabe“ oder „merkmal“.",
            "anyOf": [*_joined(name), *_asked(book, level), *_wide(book, level)],
        }
        for level, name in _LEVELS.items()
    }
    return {
        **found,
        "zahl": described(
            "Eine Zahl oder der Name eines Schwellenwerts.",
            {"anyOf": [named({s.id: s.titel for s in book.schwellenwerte.values()}), NUMBER]},
        ),
        "anzahl": _count(book, 1),
        "hoechstzahl": _count(book, 0),
        "tag": described("Ein Tag wie 2027-01-31.", DAY),
    }


def _count(book: Regelwerk, least: int) -> Schema:
    limits = {s.id: s.titel for s in book.schwellenwerte.values() if isinstance(s.wert, int)}
    digits = "^[1-9][0-9]{0,14}$" if least else "^[0-9]{1,15}$"
    written: Schema = {"type": "string", "pattern": digits}
    return described(
        "Eine ganze Zahl oder der Name eines Schwellenwerts.",
        {"anyOf": [named(limits), {"type": "integer", "minimum": least}, written]},
    )


def _joined(name: str) -> Iterator[Schema]:
    """Yield the heads that join conditions of one level."""
    parts = items(ref(name), 1)
    many = {**_limits(), "von": described("Die Bedingungen, von denen so viele gelten.", parts)}
    yield _head("alle", parts, "Alle diese Bedingungen gelten.")
    yield _head("eines", parts, "Mindestens eine dieser Bedingungen gilt.")
    yield _head("nicht", ref(name), "Die Bedingung gilt nicht.")
    yield _head("anzahl", _limited(block(many, "von")), "So viele der Bedingungen gelten.")


def _asked(book: Regelwerk, level: str) -> Iterator[Schema]:
    """Yield the heads that ask for facts and Kennzahlen of one level."""
    here = [a for a in book.angaben.values() if a.ebene == level and a.typ != "software"]
    groups: dict[tuple[str, tuple[str, ...]], list[Angabe]] = {}
    for angabe in here:
        typ = "zahl" if angabe.typ in _MEASURED else angabe.typ
        groups.setdefault((typ, angabe.allowed), []).append(angabe)
    for (typ, allowed), group in groups.items():
        names = named({a.id: a.frage for a in group})
        text = "Vergleich einer Angabe."
        if typ == "ja_nein":
            text = "Vergleich einer Angabe; ohne Vergleich ist „ja“ gemeint."
        yield _compared("angabe", names, text, *_operators(typ, allowed))
    kennzahlen = {k.id: k.titel for k in book.kennzahlen.values() if k.ebene == level}
    if kennzahlen:
        about = "Vergleich einer Kennzahl."
        yield _compared("kennzahl", named(kennzahlen), about, *_operators("zahl", ()))


def _operators(typ: str, allowed: Iterable[str]) -> tuple[Schema, bool]:
    """Return the comparisons of a type, and whether there has to be one."""
    words = ("ja", "nein") if typ == "ja_nein" else tuple(allowed)
    value = {"zahl": ref("zahl"), "datum": ref("tag")}.get(typ) or (
        choice(*words) if words else TEXT
    )
    found: dict[str, Schema] = {"gleich": value, "ungleich": value}
    if typ in {"zahl", "datum"}:
        found |= dict.fromkeys(("mindestens", "hoechstens", "ueber", "unter"), value)
        found["zwischen"] = {**items(value, 2), "maxItems": 2}
    else:
        found["eines_von"] = items(value, 1)
    return {key: described(_WORDS[key], schema) for key, schema in found.items()}, typ != "ja_nein"


def _compared(key: str, names: Schema, text: str, operators: Schema, needed: bool) -> Schema:
    """Return a head with at most one comparison, exactly one where it is needed."""
    least: Schema = {"minProperties": 2} if needed else {}
    return {**_head(key, names, text, operators), **least, "maxProperties": 2}


def _wide(book: Regelwerk, level: str) -> Iterator[Schema]:
    """Yield the heads that only some levels have."""
    if level == "kommune":
        own = {m.id: m.titel for m in book.merkmale.values() if m.je_kommune}
        yield _head("merkmal", named(own), "Die Kommune gibt das Merkmal mit „ja“ an.")
    if level != "verbundraum":
        return
    yield _head("merkmal", ref("merkmal"), "Das Merkmal gilt.")
    yield _head(
        "ausgangsszenario",
        named({s.id: s.titel for s in book.ausgangsszenarien.values()}),
        "Das Ausgangsszenario ist erkannt, oder es gibt Anzeichen.",
        {"stufe": described("erkannt (sonst) oder anzeichen", choice("erkannt", "anzeichen"))},
    )
    yield _head("begonnen", MEASURE, "Die Maßnahme ist begonnen.")
    yield _head("umgesetzt", MEASURE, "Die Maßnahme ist umgesetzt.")
    for key, many, inner in (
        ("kommunen", "Kommunen", "bedingung_kommune"),
        ("aufgaben", "Aufgaben", "bedingung_aufgabe"),
    ):
        keys: Schema = {
            **_limits(),
            "alle": described(f"„ja“: Alle {many} müssen „mit“ erfüllen.", FLAG),
            "mit": described("Was jede einzelne erfüllen muss.", ref(inner)),
        }
        text = f"So viele {many} erfüllen „mit“."
        yield _head(key, _limited(block(keys, "mit"), "alle"), text)


def _limits() -> Schema:
    return {
        "mindestens": described("So viele oder mehr.", ref("anzahl")),
        "hoechstens": described("So viele oder weniger.", ref("hoechstzahl")),
    }


def _limited(schema: Schema, *more: str) -> Schema:
    """Demand that a count says how many."""
    return {**schema, "anyOf": [{"required": [key]} for key in ("mindestens", "hoechstens", *more)]}


def _head(key: str, schema: Schema, text: str, beside: Schema | None = None) -> Schema:
    return block({key: described(text, schema), **(beside or {})}, key)
