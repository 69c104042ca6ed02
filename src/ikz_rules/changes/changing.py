"""Changes of a Verbundraum, checked, and the Verbundraum after them; all mistakes at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ikz_rules.changes.change import AUFGABEN, KOMMUNEN, NAMED, Change, Edit, edited, value_at
from ikz_rules.changes.key import Keys, Names
from ikz_rules.changes.text import added, edit, single
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.facts.canonical import canonical
from ikz_rules.facts.checked import checked
from ikz_rules.location import Location
from ikz_rules.model.values import UNBEKANNT, ValueProblem
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from ikz_rules.changes.text import Given, Raw
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.shape import Path, PathProblem
    from ikz_rules.model.verbundraum import Verbundraum

_TWINS = ("begonnen", "umgesetzt")
_WHOLE = tuple((group,) for group in NAMED)


def read_changes(
    verbundraum: Verbundraum, given: Given, regelwerk: Regelwerk
) -> tuple[Change, ...]:
    """Return what is to change, each change once, with its full key and its value as it is kept.

    Raises QuestionError with the mistakes of all changes: keys and values that do not exist,
    changes that contradict each other, a result that is no Verbundraum. Mistakes are located by
    the number of the change, from 1.
    """
    edits, after = _checked(verbundraum, single(given), regelwerk)
    daten = after.model_dump(mode="json", exclude_defaults=True)
    return tuple(each.change(_kept(each, daten)) for each in dict.fromkeys(edits.values()))


def changed(verbundraum: Verbundraum, changes: Given, regelwerk: Regelwerk) -> Verbundraum:
    """Return the Verbundraum with the changes made; in which order never matters.

    Raises QuestionError like ``read_changes``.
    """
    return _checked(verbundraum, single(changes), regelwerk)[1]


def _checked(
    verbundraum: Verbundraum, raws: list[Raw], regelwerk: Regelwerk
) -> tuple[dict[int, Edit], Verbundraum]:
    edits, problems = _edits(verbundraum, raws, regelwerk)
    against = _contradictions(edits)
    problems += against.values()
    fitting = {number: each for number, each in edits.items() if number not in against}
    content = edited(verbundraum, fitting.values())
    after, found = checked(content, regelwerk)
    found += _of_nothing(verbundraum, fitting.values(), regelwerk)
    problems += [_located(problem, fitting, content) for problem in found]
    if problems:
        raise QuestionError(dict.fromkeys(problems))
    return edits, canonical(after, regelwerk)


def _of_nothing(
    verbundraum: Verbundraum, edits: Collection[Edit], regelwerk: Regelwerk
) -> list[PathProblem]:
    """Find keys that do not exist among facts that become unknown: those leave no trace."""
    if all(each.wert is not None for each in edits):
        return []
    said = [each if each.wert is not None else replace(each, wert=UNBEKANNT) for each in edits]
    _, found = checked(edited(verbundraum, said), regelwerk)
    return [problem for problem in found if problem.at_key]


def _edits(
    verbundraum: Verbundraum, raws: list[Raw], regelwerk: Regelwerk
) -> tuple[dict[int, Edit], list[Problem]]:
    aufgaben = verbundraum.aufgaben or ()
    names = Names(
        [*(k.name for k in verbundraum.kommunen), *added(raws, KOMMUNEN)],
        [*(a.name for a in aufgaben), *added(raws, AUFGABEN)],
        {a.name: tuple(a.kommunen) for a in aufgaben},
    )
    keys = Keys(regelwerk, names)
    edits: dict[int, Edit] = {}
    problems: list[Problem] = []
    for number, raw in enumerate(raws, 1):
        try:
            found = edit(raw, keys, regelwerk)
            _leaving(found, keys)
            edits[number] = found
        except ValueProblem as problem:
            problems.append(_problem(number, problem))
    return edits, problems


def _leaving(found: Edit, keys: Keys) -> None:
    """Only who is there can leave."""
    if found.path in _WHOLE and found.art == "weg":
        for name in found.wert:
            keys.cut(f"{found.path[0]}.{name}")


def _problem(number: int, problem: ValueProblem | PathProblem) -> Problem:
    return Problem(problem.code, problem.message, problem.hint, _at(number))


def _at(number: int) -> Location:
    return Location(f"AENDERUNG {number}")


def _contradictions(edits: Mapping[int, Edit]) -> dict[int, Problem]:
    """Return, for each change that contradicts an earlier one, what is wrong."""
    problems: dict[int, Problem] = {}
    for number, later in edits.items():
        for before in (n for n in edits if n < number and n not in problems):
            if _contradict(edits[before], later) or _contradict(later, edits[before]):
                other = quoted(edits[before].schluessel)
                message = f"Diese Änderung widerspricht der Änderung {before} ({other})."
                hint = "Streichen Sie eine von beiden."
                problems[number] = Problem("aenderung-widerspruch", message, hint, _at(number))
                break
    return problems


def _contradict(one: Edit, other: Edit) -> bool:
    if one.path == other.path:
        return _clash(one, other)
    if one.path in _WHOLE:  # what is taken out has no facts any more
        gone = set(one.wert) if one.art == "weg" else set()
        here = one.path == other.path[:1] and other.path[1] in gone
        return here or (one.path == other.path[2:3] and other.path[3] in gone)
    return one.path == other.path[: len(one.path)]


def _clash(one: Edit, other: Edit) -> bool:
    """Tell whether two changes of the same thing cannot both be made."""
    if one.art == other.art:
        return one.art == "setzen" and not _same(one.wert, other.wert)
    return "setzen" in {one.art, other.art} or not set(one.wert).isdisjoint(other.wert)


def _same(one: object, other: object) -> bool:
    def plain(value: object) -> object:
        if isinstance(value, tuple):
            return frozenset(map(plain, value))
        return str(value).strip().replace(",", ".")

    return plain(one) == plain(other)


def _located(problem: PathProblem, edits: Mapping[int, Edit], content: dict[str, Any]) -> Problem:
    """Blame the change whose place lies nearest to the mistake's."""
    near: dict[int, int] = {}
    for number, each in edits.items():
        for place in _places(each, content):
            length = min(len(place), len(problem.path))
            if place[:length] == problem.path[:length]:
                near[number] = max(near.get(number, 0), len(place))
    if not near and problem.path[0] in _TWINS:
        near = {n: 1 for n, each in edits.items() if each.path[0] in _TWINS}
    if not near:
        return Problem(problem.code, problem.message, problem.hint)
    return _problem(max(near, key=lambda number: (near[number], number)), problem)


def _places(each: Edit, content: dict[str, Any]) -> Iterator[Path]:
    """Yield where in the data a change is made: names become places in lists."""
    path = each.path
    if path[0] not in NAMED:
        yield path
        return
    index = {block["name"]: i for i, block in enumerate(content.get(path[0], ()))}
    if len(path) == 1:
        yield from ((path[0], index[name]) for name in each.wert if name in index)
        yield path
    else:
        yield (path[0], index.get(path[1], -1), *path[2:])


def _kept(each: Edit, daten: dict[str, Any]) -> Any:  # noqa: ANN401 - what data files hold
    """Return the value of a change as the Verbundraum keeps it."""
    if each.art != "setzen" or each.wert is None:
        return each.wert
    kept = value_at(daten, each.path)
    return each.wert if isinstance(kept, dict) else kept
