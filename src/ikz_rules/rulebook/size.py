"""What a rulebook may cost: how far definitions reach through others, how much they count.

All of it would otherwise grow beyond any time: a chain of definitions is followed step by step,
reasons unfold every definition wherever it is used (which doubles with each step that uses one
twice), and „at least n of k“ over derived names takes n · (k − n + 1) steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.model.condition import AtLeast, Derived, Quantified, children, derived_names, walk
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.rulebook.block import Sink

MAX_DEPTH = 100
"""Conditions in each other, through definitions; the packaged rules reach 13."""
MAX_UNFOLDED = 5_000
"""Conditions of one Merkmal or rule with all definitions written out."""
MAX_COUNTING = 20_000
"""Steps of all „anzahl“ over derived names; the packaged rules need a few dozen."""
_AROUND = 3
"""A Merkmal is looked up, then stated or defined: so many conditions around its definition."""


@dataclass(frozen=True, slots=True)
class Reach:
    """A definition itself: its depth, its conditions, and at which depth it asks for which other.

    With ``depth`` and ``count`` of all that it asks for, those are what lies below it in all.
    """

    depth: int
    count: int
    asked: tuple[tuple[int, str], ...] = ()

    def whole(self, below: Mapping[str, Reach]) -> Reach:
        """Return the same with everything below written out."""
        depths = [level + below[name].depth for level, name in self.asked]
        counts = [below[name].count for _, name in self.asked]
        return Reach(max([self.depth, *depths]) + _AROUND, self.count + sum(counts) + _AROUND)


def check_size(regelwerk: Regelwerk, sink: Sink) -> None:
    """Record definitions and rules that reach too far, and counting beyond all measure.

    The definitions must be free of circles.
    """
    defined = {m.id: m.definition for m in regelwerk.merkmale.values()}
    own = {name: Reach(1, 1) if c is None else _reach(c) for name, c in defined.items()}
    whole = _written_out(own)
    for name, reach in own.items():
        at = regelwerk.merkmale[name].location
        _judge(name, whole[name], [whole[other] for _, other in reach.asked], at, sink)
    for regel in regelwerk.regeln.values():
        reach = _reach(regel.wenn)
        names = [(level, name) for level, name in reach.asked if name in whole]
        below = [whole[name] for _, name in names]
        found = Reach(reach.depth, reach.count, tuple(names)).whole(whole)
        _judge(regel.id, Reach(0, found.count), below, regel.location, sink)
    _counting(regelwerk, sink)


def _judge(name: str, whole: Reach, below: list[Reach], at: Location | None, sink: Sink) -> None:
    """Tell what is beyond a limit where it gets there, not again in what builds on it."""
    if not all(map(_within, below)):
        return
    if whole.depth > MAX_DEPTH:
        sink.add(
            "definition-zu-tief",
            at,
            f"Die Definition von {quoted(name)} baut über zu viele Stufen auf anderen auf "
            f"(höchstens {MAX_DEPTH}).",
            "Fassen Sie Stufen zusammen.",
        )
    elif whole.count > MAX_UNFOLDED:
        sink.add(
            "definition-zu-gross",
            at,
            f"{quoted(name)} umfasst zu viele Bedingungen, alle Definitionen ausgeschrieben "
            f"(höchstens {number(MAX_UNFOLDED)}).",
            "Verweisen Sie auf jedes Merkmal nur einmal, oder vereinfachen Sie die Bedingung.",
        )


def _within(reach: Reach) -> bool:
    return reach.depth <= MAX_DEPTH and reach.count <= MAX_UNFOLDED


def _reach(condition: Condition) -> Reach:
    deepest, count = 0, 0
    asked: list[tuple[int, str]] = []
    waiting = [(condition, 1)]
    while waiting:
        current, level = waiting.pop()
        deepest, count = max(deepest, level), count + 1
        if isinstance(current, Derived):
            asked.append((level, current.name.removeprefix("merkmal:")))
        parts = (current.body,) if isinstance(current, Quantified) else children(current)
        waiting += [(part, level + 1) for part in parts]
    return Reach(deepest, count, tuple(asked))


def _written_out(own: Mapping[str, Reach]) -> dict[str, Reach]:
    """Return what lies below each definition in all, every definition followed to its end."""
    found: dict[str, Reach] = {}
    waiting = list(own)
    while waiting:
        name = waiting[-1]
        asked = () if name in found else own[name].asked
        ahead = [other for _, other in asked if other not in found]
        if ahead:
            waiting += dict.fromkeys(ahead)
            continue
        waiting.pop()
        found[name] = own[name].whole(found)
    return found


def _counting(regelwerk: Regelwerk, sink: Sink) -> None:
    total = 0
    for at, condition in _conditions(regelwerk):
        total += sum(_steps(part) for part in walk(condition))
        if total > MAX_COUNTING:
            sink.add(
                "anzahl-zu-gross",
                at,
                "Mit „anzahl“ wird in diesen Regeln zu viel gezählt "
                f"(höchstens {number(MAX_COUNTING)} Schritte).",
                "Nennen Sie unter „von“ weniger Bedingungen.",
            )
            return


def _conditions(regelwerk: Regelwerk) -> Iterator[tuple[Location | None, Condition]]:
    for merkmal in regelwerk.merkmale.values():
        if merkmal.definition is not None:
            yield merkmal.location, merkmal.definition
    for regel in regelwerk.regeln.values():
        yield regel.location, regel.wenn


def _steps(condition: Condition) -> int:
    if not isinstance(condition, AtLeast) or not derived_names(condition):
        return 0
    return condition.least * (len(condition.parts) - condition.least + 1)
