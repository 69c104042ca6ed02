"""What has another verdict or value in one situation than in another, from facts upwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.model.base import Frozen
from ikz_rules.model.condition import Compare, Derived, walk
from ikz_rules.model.situation import Measured

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.assembly.context import Context
    from ikz_rules.difference.movements import Movement
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk

Art = Literal["kennzahl", "merkmal", "anzeichen", "szenario", "regel"]
ARTEN: tuple[Art, ...] = ("kennzahl", "merkmal", "anzeichen", "szenario", "regel")
"""From what is counted up to what recommends."""
_WORDS = {True: "ja", False: "nein", None: "unbekannt"}


class Turned(Frozen):
    """Something that turned: ``alt`` and ``neu`` are ja, nein or unbekannt; of a Kennzahl the
    numbers, None where unknown. ``aufgabe`` is the Aufgabe that a Kennzahl is about, if any.
    """

    art: Art
    id: str
    aufgabe: str = ""
    alt: str | float | None
    neu: str | float | None


def turned(before: Context, after: Context) -> tuple[Turned, ...]:
    """Return everything with another verdict or value, Kennzahlen first, rules last."""
    found = list(_kennzahlen(before, after))
    for name in definitions(before.regelwerk):
        art, _, id_ = name.partition(":")
        old, new = before.inference.verdict(name), after.inference.verdict(name)
        if old is not new and art in ARTEN:
            found.append(Turned(art=art, id=id_, alt=_WORDS[old], neu=_WORDS[new]))
    return tuple(sorted(found, key=lambda each: (ARTEN.index(each.art), each.id, each.aufgabe)))


def _kennzahlen(before: Context, after: Context) -> Iterator[Turned]:
    old, new = _values(before), _values(after)
    for key in sorted({*old, *new}):
        if old.get(key) != new.get(key):
            yield Turned(
                art="kennzahl", id=key[0], aufgabe=key[1], alt=old.get(key), neu=new.get(key)
            )


def _values(context: Context) -> dict[tuple[str, str], float | None]:
    situation = context.situation
    scopes = [("", situation.verbundraum), *((s.name, s) for s in situation.aufgaben)]
    return {
        (name, whose): None if value.value is None else float(value.value)
        for whose, scope in scopes
        for name, value in scope.values.items()
        if isinstance(value, Measured)
    }


def behind(
    movement: Movement, found: tuple[Turned, ...], regelwerk: Regelwerk
) -> tuple[Turned, ...]:
    """Return what a movement rests on of all that turned; all of it where it rests on the whole
    plan, as an order does.
    """
    reached = _reached(_roots(movement, regelwerk), regelwerk)
    mine = tuple(each for each in found if _name(each) in reached)
    return mine or found


def _name(each: Turned) -> str:
    return each.id if each.art == "kennzahl" else f"{each.art}:{each.id}"


def _roots(movement: Movement, regelwerk: Regelwerk) -> Iterator[str]:
    """Yield the names that decide directly over what moved."""
    match movement.thema:
        case "massnahme":
            yield f"massnahme:{movement.was}"
            for regel in regelwerk.regeln.values():
                if movement.was in {regel.zurueckstellen, regel.massnahme}:
                    yield f"regel:{regel.id}"
        case "ausgangsszenario":
            yield f"szenario:{movement.was}"
            yield f"anzeichen:{movement.was}"
        case "hinweis":
            if movement.was in regelwerk.regeln:
                yield f"regel:{movement.was}"
        case _:
            yield from (f"szenario:{s}" for s in regelwerk.ausgangsszenarien)


def _reached(roots: Iterable[str], regelwerk: Regelwerk) -> set[str]:
    """Return every name that the roots rest on, Kennzahlen included."""
    table = definitions(regelwerk)
    pending, seen = list(roots), set()
    while pending:
        name = pending.pop()
        if name not in seen:
            seen.add(name)
            pending += _below(table[name]) if name in table else ()
    return seen


def _below(condition: Condition) -> list[str]:
    return [part.name for part in walk(condition) if isinstance(part, Compare | Derived)]
