"""The inputs of a program, tested by generated Python: for many plans, where compiling pays.

The same meaning as the judge's, which the first plans use. Every comparison is made once for each
Kommune and Aufgabe, however many conditions ask for it. Each condition has two rails, known true
and known false. The text is made of integers and a handful of fixed words only; names, operands
and whatever else comes from a rulebook are handed over as values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count, islice
from typing import TYPE_CHECKING, cast

from ikz_rules.evaluation.comparison import compare
from ikz_rules.evaluation.judge import Judge
from ikz_rules.model.condition import All, AtLeast, Compare, Condition, Group, Not, Quantified, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.situation import Situation

Asked = Mapping[Condition, tuple[int | None, int | None]]
"""Conditions with the atoms that say they are known true, known false; None: nobody reads it."""
Inputs = Callable[["Situation"], list[int]]
"""From a situation to the input atoms that hold."""
MAX_PER_FUNCTION = 2_000
"""Conditions compiled at once: bounds what one compilation needs."""
MAX_ADDED = 200
"""Parts counted by a chain of sums; Python cannot compile a chain of some thousands."""


def compile_inputs(asked: Asked) -> Inputs:
    """Compile conditions over inputs alone; they name nothing that the rulebook derives."""
    waiting = iter(asked.items())
    parts = []
    while chunk := dict(islice(waiting, MAX_PER_FUNCTION)):
        parts.append(_Writer().function(chunk))

    def held(situation: Situation) -> list[int]:
        judge, top = Judge({}, situation), situation.verbundraum
        found: list[int] = []
        for part in parts:
            part(
                top.values.get,
                [scope.values.get for scope in situation.kommunen],
                [scope.values.get for scope in situation.aufgaben],
                situation.aufgaben_bekannt,
                lambda condition: judge.holds(condition, top),
                found.append,
            )
        return found

    return held


@dataclass(slots=True)
class _Scope:
    """What is written about one level; the same part of two conditions is written once."""

    lines: list[str] = field(default_factory=list)
    names: dict[object, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Writer:
    """Writes one function. ``verbundraum`` comes last: it reads what was counted on the others."""

    values: dict[str, object] = field(default_factory=lambda: {"compare": compare})
    levels: dict[str, _Scope] = field(default_factory=dict)
    counted: dict[tuple[Quantified, bool], str] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=count)

    def function(self, asked: Asked) -> Callable[..., None]:
        """Return the compiled function of some conditions."""
        top = self._level("")
        for condition, pair in asked.items():
            for rail, atom in zip((True, False), pair, strict=True):
                if atom is not None:
                    top.lines.append(f"if {self._rail(condition, rail, top)}: add({atom:d})")
        lines = [*self._loop("kommune"), *self._loop("aufgabe"), "get = top", *top.lines]
        text = "\n ".join(["def part(top, kommune, aufgabe, known, holds, add):", *lines])
        exec(compile(text, f"<{__name__}>", "exec"), self.values)  # noqa: S102 - integers only
        return cast("Callable[..., None]", self.values["part"])

    def _level(self, ebene: str) -> _Scope:
        return self.levels.setdefault(ebene, _Scope())

    def _loop(self, ebene: str) -> Iterator[str]:
        """Count who fulfils, and who certainly does not, the bodies of one level."""
        here = [(q, rail, name) for (q, rail), name in self.counted.items() if q.ebene == ebene]
        if not here:
            return
        level = self._level(ebene)
        for counted, rail, name in here:
            yield f"{name} = 0"
            level.lines.append(f"if {self._rail(counted.body, rail, level)}: {name} += 1")
        yield f"for get in {ebene}:"
        yield from (f" {line}" for line in level.lines)
        yield f"size = len({ebene})"
        sure = "known and " if ebene == "aufgabe" else ""
        for counted, rail, name in here:
            yield f"{name} = {sure}({_enough(counted, rail, name)})"

    def _rail(self, condition: Condition, rail: bool, level: _Scope) -> str:
        """Return an expression for "this is known to be so", having written what it needs."""
        if isinstance(condition, Not):
            return self._rail(condition.part, not rail, level)
        if isinstance(condition, Compare):
            test = self._compare(condition, level)
            return test if rail else f"{test} is False"
        if isinstance(condition, Group):
            return self._named(
                level, (condition, rail), lambda: self._joined(condition, rail, level)
            )
        if isinstance(condition, Quantified) and _plain(condition.body):
            return self.counted.setdefault((condition, rail), f"c{next(self._numbers):d}")
        test = self._named(level, condition, lambda: f"holds({self._value(condition)})")
        return test if rail else f"{test} is False"

    def _joined(self, condition: Group, rail: bool, level: _Scope) -> str:
        parts = [self._rail(part, rail, level) for part in condition.parts]
        if isinstance(condition, AtLeast):
            least = condition.least if rail else len(parts) - condition.least + 1
            ones = [f"(1 if {part} else 0)" for part in parts]
            if len(ones) > MAX_ADDED:
                return f"sum(({', '.join(ones)})) >= {least:d}"
            return f"{' + '.join(ones) or '0'} >= {least:d}"
        together = isinstance(condition, All) == rail
        return (" and " if together else " or ").join(parts) or str(together)

    def _compare(self, condition: Compare, level: _Scope) -> str:
        """Write a comparison; the everyday ones, of a word or a whole number, without a call."""
        name = self._named(level, condition.name, lambda: f"get({self._value(condition.name)})")
        slow = f"compare({name}, {self._value(condition)})"
        quick = _QUICK.get((condition.op, type(condition.operand)))
        if quick is not None:
            kind, sign = quick
            operand = self._value(condition.operand)
            slow = f"{name} {sign} {operand} if {name}.__class__ is {kind} else {slow}"
        return self._named(level, condition, lambda: f"None if {name} is None else {slow}")

    def _named(self, level: _Scope, key: object, write: Callable[[], str]) -> str:
        """Return the variable for something, written where it is first needed."""
        if key not in level.names:
            text = write()
            level.names[key] = f"v{next(self._numbers):d}"
            level.lines.append(f"{level.names[key]} = {text}")
        return level.names[key]

    def _value(self, value: object) -> str:
        """Return a name under which the function finds a value."""
        name = f"k{next(self._numbers):d}"
        self.values[name] = value
        return name


_QUICK: dict[tuple[str, type], tuple[str, str]] = {
    ("gleich", str): ("str", "=="),
    ("ungleich", str): ("str", "!="),
    ("eines_von", tuple): ("str", "in"),
    ("mindestens", int): ("int", ">="),
    ("unter", int): ("int", "<"),
    ("ueber", int): ("int", ">"),
    ("hoechstens", int): ("int", "<="),
}
"""Comparisons that need no call where the value has a class: operator, operand → class, sign."""


def _plain(body: Condition) -> bool:
    """Tell whether a body asks about its member alone."""
    return all(isinstance(c, Group | Not | Compare) for c in walk(body))


def _enough(counted: Quantified, rail: bool, name: str) -> str:
    """Say when a quantifier is known true (or false), by how many bodies are known to be so."""
    if counted.least is None:
        return f"0 < size == {name}" if rail else f"not size or {name} > 0"
    return f"{name} >= {counted.least:d}" if rail else f"size - {name} < {counted.least:d}"
