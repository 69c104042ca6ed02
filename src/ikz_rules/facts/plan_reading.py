"""A plan file becomes a Massnahmenplan again; all its mistakes are told at once, with places.

Nothing is guessed: what the file says must be, value for value, what a plan would say.
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING

from ikz_rules.difference.values import differences
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.location import Location
from ikz_rules.model.plan import Massnahmenplan
from ikz_rules.model.shape import PathProblem, crossing_problems, shape_problems
from ikz_rules.model.values import shown
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.reader import yaml_tree
from ikz_rules.reader.files import ReadError, display_name
from ikz_rules.reader.files import read_text as read_file
from ikz_rules.reader.tree import Items, Mapping, Node, Scalar, locate, locate_key
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

FORMAT = 1
"""The format of plans that this version makes."""
_AGAIN = "Erstellen Sie den Plan neu mit „ikz-rules empfehlen DATEI --format json -o PLAN“."
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?")
_WORDS = {"true": True, "false": False, "null": None}


def read_plan(source: str | os.PathLike[str]) -> Massnahmenplan:
    """Read a plan as ``empfehlen --format json`` writes it (``-``: standard input).

    UTF-8, at most 32 MiB. Raises QuestionError with every mistake of the file, each with its
    place. Whether the plan is right is another question: ``verify`` answers it.
    """
    try:
        text = read_file(source)
    except ReadError as error:
        raise QuestionError(error.problem) from None
    name = display_name(source)
    tree, problems = yaml_tree.parse(text, name)
    if tree is None:
        raise QuestionError(problems)
    if not isinstance(tree, Mapping) or not {"massnahmen", "regelwerk"} & set(_keys(tree)):
        raise QuestionError([*problems, _no_plan(tree, name)])
    content = {key.text: _typed(node, problems) for key, node in tree}
    plan, found = _shape(content)
    if found and _other_format(content.get("format")):
        found = [_of_other_format(content["format"])]
    problems += [_located(problem, tree) for problem in dict.fromkeys(found)]
    if problems:
        raise QuestionError(dict.fromkeys(problems))
    return plan


def _keys(tree: Mapping) -> list[str]:
    return [key.text for key, _ in tree]


def _no_plan(tree: Node, name: str) -> Problem:
    """Say what stands in a file that holds no plan, or several."""
    at = Location(name, 1, 1)
    plans = [node for node in tree if isinstance(node, Mapping)] if isinstance(tree, Items) else []
    if plans and all("massnahmen" in _keys(plan) for plan in plans):
        return Problem(
            "mehrere-plaene",
            f"Hier steht eine Liste von Plänen ({number(len(plans))}).",
            "Legen Sie für jeden Plan eine eigene Datei an, und nennen Sie die eine.",
            at,
        )
    return Problem("kein-plan", "Diese Datei ist kein Plan im Format JSON.", _AGAIN, at)


def _typed(node: Node, problems: list[Problem]) -> object:
    """Return the tree with JSON's numbers and words; what is neither them nor text is told."""
    if isinstance(node, Items):
        return [_typed(item, problems) for item in node]
    if isinstance(node, Mapping):
        return {key.text: _typed(value, problems) for key, value in node}
    return node.text if node.quoted else _plain(node, problems)


def _plain(node: Scalar, problems: list[Problem]) -> object:
    if node.text in _WORDS:
        return _WORDS[node.text]
    if _NUMBER.fullmatch(node.text):
        value: int | float = json.loads(node.text)
        if math.isfinite(value):
            return value
    message = f"{quoted(node.text)} ist in einem Plan kein Wert."
    problems.append(Problem("kein-json", message, _AGAIN, node.location))
    return None


def _shape(content: dict[str, object]) -> tuple[Massnahmenplan, list[PathProblem]]:
    """Check the shape of each value; with problems the plan is not to be used."""
    from pydantic import ValidationError  # noqa: PLC0415 - heavy, and needed for its type only

    verbundraum, found = _verbundraum(content.get("verbundraum"))
    plan = Massnahmenplan.__new__(Massnahmenplan)
    try:
        Massnahmenplan.__pydantic_validator__.validate_python(
            {**content, "verbundraum": verbundraum} if "verbundraum" in content else content,
            self_instance=plan,
        )
    except ValidationError as error:
        return plan, [*found, *_told(error)]
    return plan, found or list(_misspelt(content, plan))


def _verbundraum(raw: object) -> tuple[Verbundraum, list[PathProblem]]:
    from pydantic import ValidationError  # noqa: PLC0415 - as above

    verbundraum = Verbundraum.__new__(Verbundraum)
    if not isinstance(raw, dict):
        wrong = [_misfit(("verbundraum",))] if raw is not None else []
        return verbundraum, wrong
    found: list[PathProblem] = []
    try:  # without __init__, whose error would know paths only
        Verbundraum.__pydantic_validator__.validate_python(raw, self_instance=verbundraum)
    except ValidationError as error:
        found = shape_problems(error, Verbundraum)
    return verbundraum, [
        PathProblem(("verbundraum", *p.path), p.code, p.message, p.hint, p.at_key)
        for p in [*found, *crossing_problems(raw)]
    ]


def _told(error: Exception) -> Iterator[PathProblem]:
    """Say in German what pydantic complains about; its own words are never shown."""
    for item in error.errors(include_url=False, include_input=False):  # type: ignore[attr-defined]
        path = tuple(item["loc"])
        if item["type"] == "missing":
            yield _lacking(path)
        elif item["type"] == "extra_forbidden":
            yield PathProblem(
                path,
                "schluessel-unbekannt",
                f"Den Schlüssel {quoted(str(path[-1]))} gibt es in einem Plan nicht.",
                _AGAIN,
                at_key=True,
            )
        else:
            yield _misfit(path)


def _lacking(path: tuple[str | int, ...]) -> PathProblem:
    return PathProblem(
        path[:-1], "pflichtangabe", f"Die Angabe {quoted(str(path[-1]))} fehlt.", _AGAIN
    )


def _misfit(path: tuple[str | int, ...]) -> PathProblem:
    return PathProblem(path, "falscher-typ", "Dieser Wert passt hier nicht.", _AGAIN)


def _misspelt(content: dict[str, object], plan: Massnahmenplan) -> Iterator[PathProblem]:
    """Report values that only mean what a plan says, and what was left out: nothing is mended."""
    for found in differences(plan.model_dump(mode="json"), content):
        if found.art == "fehlt":
            yield _lacking(found.path)
        else:
            yield PathProblem(
                found.path,
                "schreibweise",
                f"{shown(found.found)} schreibt ein Plan hier anders.",
                _AGAIN,
            )


def _other_format(raw: object) -> bool:
    return isinstance(raw, int) and not isinstance(raw, bool) and raw != FORMAT


def _of_other_format(raw: object) -> PathProblem:
    return PathProblem(
        ("format",),
        "plan-format",
        f"Der Plan hat das Format {raw}; diese Fassung von ikz-rules liest das Format {FORMAT}.",
        "Prüfen Sie ihn mit der Fassung, die ihn erstellt hat, oder erstellen Sie ihn neu.",
    )


def _located(problem: PathProblem, tree: Node) -> Problem:
    at = locate_key(tree, problem.path) if problem.at_key else locate(tree, problem.path)
    return Problem(problem.code, problem.message, problem.hint, at)
