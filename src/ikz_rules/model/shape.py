"""What pydantic finds wrong with a shape, told in German with the path of the value."""

from __future__ import annotations

import types
import typing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel, ValidationError

from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.model.verbundraum import Verbundraum

Path = tuple[str | int, ...]
_FEW = 12


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
    kind, context = item["type"], item.get("ctx", {})
    if kind == "invalid_key" or "[key]" in item["loc"]:
        return PathProblem(
            path[:-1],
            "schluessel-form",
            f"{quoted(str(path[-1]))} kann hier kein Schlüssel sein.",
            "Schlüssel müssen Texte sein.",
        )
    if kind == "ikz":
        return PathProblem(path, context["kennung"], context["message"], context["hint"])
    if kind == "missing":
        return PathProblem(
            path[:-1],
            "pflichtangabe",
            f"Die Angabe {quoted(str(path[-1]))} fehlt.",
            f"Ergänzen Sie „{path[-1]}: …“.",
        )
    if kind == "extra_forbidden":
        return unknown_key(path, _fields(model, path[:-1]))
    if kind == "too_short":
        return PathProblem(
            path, "leer", "Mindestens eine Kommune ist nötig.", "Ergänzen Sie „- name: …“."
        )
    if kind in {"greater_than_equal", "less_than_equal"}:
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
    names = sorted(known)
    hint = did_you_mean(str(path[-1]), names) or (
        f"Erlaubt sind {listed(names, 'und')}."
        if len(names) <= _FEW
        else "Alle Angaben zeigt „ikz-rules fragebogen“."
    )
    return PathProblem(
        path,
        "schluessel-unbekannt",
        f"Den Schlüssel {quoted(str(path[-1]))} gibt es hier nicht.",
        hint,
        at_key=True,
    )


def _fields(model: type[BaseModel], path: Path) -> list[str]:
    """Return the field names of the model that stands at ``path``."""
    current: object = model
    for step in path:
        if isinstance(current, type) and issubclass(current, BaseModel) and isinstance(step, str):
            field = current.model_fields.get(step)
            current = field.annotation if field else None
        else:
            current = _element(current)
        current = _model_in(current) if not isinstance(step, str) or _model_in(current) else current
    return (
        list(current.model_fields)
        if isinstance(current, type) and issubclass(current, BaseModel)
        else []
    )


def _element(annotation: object) -> object:
    """Return the type of a container's elements."""
    args = [arg for arg in typing.get_args(annotation) if arg is not Ellipsis]
    return args[-1] if args else None


def _model_in(annotation: object) -> object:
    if isinstance(annotation, types.UnionType):
        return next((_model_in(a) for a in annotation.__args__ if _model_in(a)), None)
    return (
        annotation if isinstance(annotation, type) and issubclass(annotation, BaseModel) else None
    )


def crossing_problems(verbundraum: Verbundraum) -> list[PathProblem]:
    """Find what no single value shows: doubles, contradictions, names that lead nowhere."""
    kommunen = verbundraum.kommunen
    problems = _doubles("kommunen", [k.name for k in kommunen], "name", "Kommunen")
    problems += _doubles("kommunen", [k.ags for k in kommunen], "ags", "Kommunen")
    problems += _doubles(
        "aufgaben", [a.name for a in verbundraum.aufgaben or ()], "name", "Aufgaben"
    )
    problems += _doubles("ideen", [i.name for i in verbundraum.ideen], "name", "Ideen")
    begun = verbundraum.begonnen or ()
    problems += [
        PathProblem(
            ("umgesetzt",),
            "widerspruch",
            f"Die Maßnahme {quoted(nr)} steht unter „begonnen“ und unter „umgesetzt“.",
            "Nennen Sie sie nur einmal.",
        )
        for nr in verbundraum.umgesetzt or ()
        if nr in begun
    ]
    names = {k.name for k in kommunen}
    for index, aufgabe in enumerate(verbundraum.aufgaben or ()):
        problems += _strangers(("aufgaben", index, "kommunen"), aufgabe.kommunen, names)
    for index, kommune in enumerate(kommunen):
        if kommune.verwaltet_durch == kommune.name:
            problems.append(
                PathProblem(
                    ("kommunen", index, "verwaltet_durch"),
                    "widerspruch",
                    "Eine Kommune kann sich hier nicht selbst nennen.",
                    "Löschen Sie die Angabe, wenn die Kommune eine eigene Verwaltung hat.",
                )
            )
    return problems


def _doubles(group: str, found: list[str | None], field: str, people: str) -> list[PathProblem]:
    first: dict[str, int] = {}
    problems = []
    for index, value in enumerate(found):
        if value is None:
            continue
        seen = first.setdefault(value.casefold(), index)
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


def _strangers(path: Path, cells: Mapping[str, object], names: set[str]) -> list[PathProblem]:
    return [
        PathProblem(
            (*path, name),
            "kommune-unbekannt",
            f"Die Kommune {quoted(name)} steht nicht unter „kommunen“.",
            did_you_mean(name, names) or "Prüfen Sie den Namen.",
            at_key=True,
        )
        for name in cells
        if name not in names
    ]
