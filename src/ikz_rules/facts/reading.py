"""A file becomes a Verbundraum; all its mistakes are reported at once, each with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import FactsError, Problem
from ikz_rules.facts.checked import checked
from ikz_rules.location import Location
from ikz_rules.reader import yaml_tree
from ikz_rules.reader.files import ReadError, display_name
from ikz_rules.reader.files import read_text as read_file
from ikz_rules.reader.tree import Mapping, Node, kind_of, locate, locate_key, plain

if TYPE_CHECKING:
    import os

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.shape import PathProblem
    from ikz_rules.model.verbundraum import Verbundraum


_OF_A_PLAN = {"verbundraum", "regelwerk", "massnahmen"}
_OF_RULES = {
    *("regeln", "schwellenwerte", "gewichte", "kennzahlen", "massnahme", "ausgangsszenario"),
    *("quellen", "kriterien", "abschalten", "planung"),
}


def read_verbundraum(source: str | os.PathLike[str], regelwerk: Regelwerk) -> Verbundraum:
    """Read a Verbundraum from a YAML or JSON file (``-``: standard input, UTF-8, at most 32 MiB).

    Names and values are checked against ``regelwerk``. Raises FactsError with every mistake of
    the file, sorted by place. The file is never changed.
    """
    try:
        text = read_file(source)
    except ReadError as error:
        raise FactsError(error.problem) from None
    return read_text(text, display_name(source), regelwerk)


def read_text(text: str, name: str, regelwerk: Regelwerk) -> Verbundraum:
    """Read a Verbundraum from the text of a file; ``name`` stands for it in messages."""
    tree, problems = yaml_tree.parse(text, name)
    if tree is None:
        raise FactsError(problems)
    if not isinstance(tree, Mapping):
        raise FactsError(
            [
                *problems,
                Problem(
                    "falscher-typ",
                    f"Hier steht {kind_of(tree)}; ein Verbundraum ist ein Block.",
                    "Beginnen Sie mit „name: …“ und „kommunen:“.",
                    Location(name, 1, 1),
                ),
            ]
        )
    content = {key.text: plain(node) for key, node in tree}
    if content.keys() >= _OF_A_PLAN:
        raise FactsError(_is_plan(name))
    if content.keys() & _OF_RULES and not content.keys() & {"name", "kommunen"}:
        raise FactsError(_is_rules(name))
    verbundraum, found = checked(content, regelwerk)
    problems += [_located(problem, tree) for problem in found]
    if problems:
        raise FactsError(problems)
    return verbundraum


def _is_plan(name: str) -> Problem:
    return Problem(
        "ist-plan",
        "Das ist ein Maßnahmenplan, keine Beschreibung eines Verbundraums.",
        "Nennen Sie die Datei, aus der er entstanden ist.",
        Location(name, 1, 1),
    )


def _is_rules(name: str) -> Problem:
    return Problem(
        "ist-regeldatei",
        "Das ist eine Regeldatei, keine Beschreibung eines Verbundraums.",
        "Regeln prüft „ikz-rules pruefen ORDNER“; nennen Sie den Ordner, in dem sie liegen.",
        Location(name, 1, 1),
    )


def _located(problem: PathProblem, tree: Node) -> Problem:
    at = locate_key(tree, problem.path) if problem.at_key else locate(tree, problem.path)
    return Problem(problem.code, problem.message, problem.hint, at)
