"""From a difference to a small one that a person can read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from agreement.cases import Rulebook
from agreement.comparing import Tally, compare
from ikz_rules.model.condition import All, AnyOf, AtLeast, Not, Quantified, children, derived_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Scope, Situation

Found = tuple[dict[str, "Condition"], "Situation"]
_TRIES = 3000


def differs(table: Mapping[str, Condition], situation: Situation) -> str | None:
    """Return what differs between the ways; a crash of one of them is a difference too."""
    try:
        return compare(Rulebook.of("verkleinert", table), situation, Tally())
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what was looked for
        return f"{type(error).__name__}: {error}"


def shrink(table: Mapping[str, Condition], situation: Situation) -> Found:
    """Return a case that still differs and of which no single piece can be left out.

    Stops after some thousand tries with the smallest that was seen.
    """
    case: Found = (dict(table), situation)
    tries = 0
    smaller = True
    while smaller and tries < _TRIES:
        smaller = False
        for candidate in _smaller(case):
            tries += 1
            if differs(*candidate):
                case, smaller = candidate, True
                break
            if tries >= _TRIES:
                break
    return case


def _smaller(case: Found) -> Iterator[Found]:
    table, situation = case
    for name in table:
        needed = _needed(table, name)
        if len(needed) < len(table):
            yield {n: c for n, c in table.items() if n in needed}, situation
    for name, condition in table.items():
        for variant in variants(condition):
            yield {**table, name: variant}, situation
    for other in _less(situation):
        yield table, other


def _needed(table: Mapping[str, Condition], name: str) -> set[str]:
    names, open_ = {name}, [name]
    while open_:
        new = derived_names(table[open_.pop()]) - names
        names |= new
        open_ += sorted(new)
    return names


def variants(condition: Condition) -> Iterator[Condition]:
    """Yield the conditions that say a little less."""
    yield from children(condition)
    match condition:
        case Not(part):
            yield from map(Not, variants(part))
        case Quantified(body=body):
            yield from (replace(condition, body=other) for other in variants(body))
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            for place, part in enumerate(parts):
                before, after = parts[:place], parts[place + 1 :]
                yield replace(condition, parts=(*before, *after))
                for other in variants(part):
                    yield replace(condition, parts=(*before, other, *after))


def _less(situation: Situation) -> Iterator[Situation]:
    for field in ("kommunen", "aufgaben"):
        scopes: tuple[Scope, ...] = getattr(situation, field)
        for place, scope in enumerate(scopes):
            before, after = scopes[:place], scopes[place + 1 :]
            yield _with(situation, field, (*before, *after))
            for other in _emptier(scope):
                yield _with(situation, field, (*before, other, *after))
    for other in _emptier(situation.verbundraum):
        yield replace(situation, verbundraum=other)
    for name in situation.stated:
        kept = {key: said for key, said in situation.stated.items() if key != name}
        yield replace(situation, stated=kept)
    for field in ("begonnen", "umgesetzt"):
        if getattr(situation, field) is not None:
            yield _with(situation, field, None)


def _emptier(scope: Scope) -> Iterator[Scope]:
    for name in scope.values:
        yield replace(scope, values={k: v for k, v in scope.values.items() if k != name})


def _with(situation: Situation, field: str, value: object) -> Situation:
    change: dict[str, object] = {field: value}
    return replace(situation, **change)  # type: ignore[arg-type]
