"""What pydantic finds wrong with a shape, told in German with the path of the value."""

from __future__ import annotations

import types
import typing
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel, ValidationError

from ikz_rules.model.values import is_unknown
from ikz_rules.wording import did_you_mean, listed, quoted, torn_number

if TYPE_CHECKING:
    from collections.abc import Iterable

Path = tuple[str | int, ...]
_FEW = 12
_COMPARABLE = 300  # looking for a near name among more would take minutes in large files


@dataclass(frozen=True, slots=True)
class PathProblem:
    """A mistake at a path of the input; ``at_key`` points to the key instead of the value."""

    path: Path
    code: str
    message: str
    hint: str = ""
    at_key: bool = False


def path_text(path: Path) -> str:
    """Write a path as people say it: ``kommunen[1].einwohner`` (counted from 1)."""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else (f".{step}" if text else step)
    return text


def shape_problems(error: ValidationError, model: type[BaseModel]) -> list[PathProblem]:
    """Translate every error of a validation; unknown kinds get a general German sentence."""
    return [
        _translate(item, model) for item in error.errors(include_url=False, include_input=False)
    ]


def _translate(item: typing.Any, model: type[BaseModel]) -> PathProblem:  # noqa: ANN401
    path = tuple(step for step in item["loc"] if step != "[key]")
    kind, context, at_key = item["type"], item.get("ctx", {}), "[key]" in item["loc"]
    if kind == "ikz":
        return PathProblem(path, context["kennung"], context["message"], context["hint"], at_key)
    if kind == "invalid_key" or at_key:
        return PathProblem(
            path[:-1],
            "schluessel-form",
            f"{quoted(str(path[-1]))} kann hier kein Schlüssel sein.",
            "Schlüssel müssen Texte sein.",
        )
    if kind == "missing":
        return PathProblem(
            path[:-1],
            "pflichtangabe",
            f"Die Angabe {quoted(str(path[-1]))} fehlt.",
            f"Ergänzen Sie „{path[-1]}: …“.",
        )
    if kind == "extra_forbidden":
        return unknown_key(path, _fields(model, path[:-1]))
    return _wrong_value(path, kind)


def _wrong_value(path: Path, kind: str) -> PathProblem:
    if kind == "too_short":
        return PathProblem(
            path, "leer", "Mindestens eine Kommune ist nötig.", "Ergänzen Sie „- name: …“."
        )
    if kind in {"greater_than_equal", "less_than_equal"} or path == ("format",):
        return PathProblem(
            path, "format", "Dieses Format der Datei kenne ich nicht.", "Erlaubt ist „format: 1“."
        )
    expected = next((text for sign, text in _EXPECTED if sign in kind), None)
    return PathProblem(
        path,
        "falscher-typ",
        f"Hier wird {expected} erwartet." if expected else "Dieser Wert passt hier nicht.",
        "Den richtigen Aufbau zeigt „ikz-rules fragebogen“.",
    )


_EXPECTED = (
    ("model", "ein Block aus „schluessel: wert“"),
    ("dict", "ein Block aus „schluessel: wert“"),
    ("tuple", "eine Liste"),
    ("list", "eine Liste"),
    ("string", "ein Text"),
)


def unknown_key(path: Path, known: Iterable[str]) -> PathProblem:
    """Describe a key that does not exist here, with the nearest one that does."""
    names, name = sorted(known), str(path[-1])
    hint = (torn_number(name) or did_you_mean(name, names)) or (
        f"Erlaubt {'ist' if len(names) == 1 else 'sind'} {listed(names)}."
        if len(names) <= _FEW
        else "Alle Angaben zeigt „ikz-rules fragebogen“."
    )
    return PathProblem(
        path,
        "schluessel-unbekannt",
        f"Den Schlüssel {quoted(name)} gibt es hier nicht.",
        hint,
        at_key=True,
    )


def _fields(model: type[BaseModel], path: Path) -> list[str]:
    """Return the field names of the model that stands at ``path``."""
    current: object = model
    for step in path:
        if isinstance(current, type) and issubclass(current, BaseModel):
            field = current.model_fields.get(str(step))
            current = field.annotation if field else None
        else:
            elements = [arg for arg in typing.get_args(current) if arg is not Ellipsis]
            current = elements[-1] if elements else None
        current = _bare(current)
    return list(getattr(current, "model_fields", ()))


def _bare(annotation: object) -> object:
    """Return a type without ``| None``."""
    if isinstance(annotation, types.UnionType):
        return next(arg for arg in annotation.__args__ if arg is not types.NoneType)
    return annotation


def crossing_problems(raw: Mapping[str, object]) -> list[PathProblem]:
    """Find what no single value shows: doubles, contradictions, names that lead nowhere.

    Works on what was given, so that these mistakes are found even where others spoil the shape.
    """
    kommunen, aufgaben = _list(raw, "kommunen"), _list(raw, "aufgaben")
    problems = _doubles("kommunen", kommunen, "name", "Kommunen")
    problems += _doubles("kommunen", kommunen, "ags", "Kommunen")
    problems += _doubles("aufgaben", aufgaben, "name", "Aufgaben")
    problems += _doubles("ideen", _list(raw, "ideen"), "name", "Ideen")
    begun = {_text(nr) for nr in _list(raw, "begonnen")} - {None}
    problems += [
        PathProblem(
            ("umgesetzt", index),
            "widerspruch",
            f"Die Maßnahme {quoted(_text(nr) or '')} steht unter „begonnen“ und unter „umgesetzt“.",
            "Nennen Sie sie nur einmal.",
        )
        for index, nr in enumerate(_list(raw, "umgesetzt"))
        if _text(nr) in begun
    ]
    names = {name for k in kommunen if (name := _text(_get(k, "name"))) is not None}
    for index, aufgabe in enumerate(aufgaben):
        problems += _strangers(("aufgaben", index, "kommunen"), _get(aufgabe, "kommunen"), names)
    return problems + _run_in_circles(kommunen)


def _run_in_circles(kommunen: list[object]) -> list[PathProblem]:
    """Report Kommunen that run themselves, directly or by way of others; each circle once."""
    names = [_text(_get(k, "name")) for k in kommunen]
    run_by = dict(zip(names, (_text(_get(k, "verwaltet_durch")) for k in kommunen), strict=True))
    settled: set[str | None] = {None}
    problems = []
    for name in names:
        way: dict[str | None, None] = {}
        above = name
        while above not in settled and above not in way:
            way[above] = None
            above = run_by.get(above)
        settled |= way.keys()
        if above in way:
            circle = [step for step in list(way)[list(way).index(above) :] if step is not None]
            problems.append(_circle(circle, names.index(above)))
    return problems


def _circle(circle: list[str], index: int) -> PathProblem:
    shown = [quoted(name) for name in circle[:_FEW]] + ["weitere"] * (len(circle) > _FEW)
    return PathProblem(
        ("kommunen", index, "verwaltet_durch"),
        "widerspruch",
        f"Die Kommunen {listed(shown)} verwalten einander im Kreis."
        if len(circle) > 1
        else "Eine Kommune kann sich hier nicht selbst nennen.",
        "Löschen Sie die Angabe, wenn die Kommune eine eigene Verwaltung hat.",
    )


def _get(thing: object, key: str) -> object:
    """Return what a block or a finished part says under a key; fixed fields may be lifted."""
    if not isinstance(thing, Mapping):
        return getattr(thing, key, None) if isinstance(thing, BaseModel) else None
    lifted = thing.get("angaben")
    found = thing.get(key)
    return lifted.get(key) if found is None and isinstance(lifted, Mapping) else found


def _list(raw: Mapping[str, object], key: str) -> list[object]:
    found = raw.get(key)
    return list(found) if isinstance(found, list | tuple) else [found]


def _text(raw: object) -> str | None:
    return None if not isinstance(raw, str) or is_unknown(raw) else raw.strip()


def _same(name: str) -> str:
    """Return what names that people take for one share: capitals, blanks and umlauts in parts."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def _doubles(group: str, found: list[object], field: str, people: str) -> list[PathProblem]:
    first: dict[str, int] = {}
    problems = []
    for index, thing in enumerate(found):
        value = _text(_get(thing, field))
        if value is None:
            continue
        seen = first.setdefault(_same(value), index)
        if seen != index:
            what = "denselben AGS" if field == "ags" else "denselben Namen"
            problems.append(
                PathProblem(
                    (group, index, field),
                    "doppelt",
                    f"Zwei {people} haben {what} ({quoted(value)}, zuerst an Stelle {seen + 1}).",
                    "Ändern Sie einen Eintrag, oder löschen Sie ihn.",
                )
            )
    return problems


def _strangers(path: Path, cells: object, names: set[str]) -> list[PathProblem]:
    """Report names of Kommunen that nobody declared, where any are declared at all."""
    found = cells if names and isinstance(cells, Mapping | list | tuple) else ()
    return [
        PathProblem(
            (*path, name),
            "kommune-unbekannt",
            f"Die Kommune {quoted(name)} steht nicht unter „kommunen“.",
            (did_you_mean(name, names) if len(names) <= _COMPARABLE else "")
            or "Prüfen Sie den Namen.",
            at_key=True,
        )
        for name in found
        if isinstance(name, str) and name.strip() not in names
    ]
