"""Small changes of Python code, each of which some test has to notice.

One change at a time: a comparison, a connective, a sum, a constant, a condition negated or left
out, a statement dropped, nothing returned, ``all`` for ``any``, ``break`` for ``continue``, a case
left out. Left alone: annotations, decorators, docstrings, what marks the impossible, and the names
of slots, which a class that is loaded does not take any more.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import CodeType

_SWAPS: dict[type[ast.AST], type[Any]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn,
    ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv, ast.Mod: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd,
}  # fmt: skip
_NAMES = {"all": "any", "any": "all", "min": "max", "max": "min"}
_TURNED = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.In, ast.NotIn)
"""Comparisons of which the swap is the negation already."""
_UNTOUCHED = {"annotation", "returns", "decorator_list", "format_spec", "bases", "keywords"}


@dataclass(frozen=True)
class Mutant:
    """One change: where it is, the function around it, and what it makes of what."""

    file: Path
    position: int
    line: int
    column: int
    function: str
    change: str

    @property
    def room(self) -> str:
        return f"{self.file.parent.name}/{self.file.name}"

    @property
    def key(self) -> str:
        return f"{self.room}:{self.line}:{self.column} {self.change}"

    @property
    def in_a_body(self) -> bool:
        """Whether it is carried out when a function runs, and not when the module is loaded."""
        return self.function.rpartition(".")[2].lstrip("_")[:1].islower()

    def code(self) -> CodeType:
        """Return the module with this change made."""
        return next(code for m, code in _made(self.file) if m.position == self.position)()


def mutants(file: Path) -> list[Mutant]:
    """Return all changes of a module, in the order of its text."""
    return [mutant for mutant, _ in _made(file)]


def _made(file: Path) -> Iterator[tuple[Mutant, Callable[[], CodeType]]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    seen: set[str] = set()
    position = 0
    for node, function, put in _places(tree, ""):
        for new in _changed(node):
            at = node.target if isinstance(node, ast.comprehension) else node
            line, column = getattr(at, "lineno", 1), getattr(at, "col_offset", 0)
            change = f"{_shown(node)} → {_shown(new)}"
            mutant = Mutant(file, position, line, column, function, change)
            if mutant.key not in seen:
                seen.add(mutant.key)
                put(ast.fix_missing_locations(ast.copy_location(new, at)))
                yield mutant, lambda: compile(tree, str(file), "exec")
                put(node)
                position += 1


def _shown(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 90 else f"{text[:60]} … {text[-25:]}"


def _places(node: ast.AST, function: str) -> Iterator[tuple[Any, str, Callable[[Any], None]]]:
    """Yield every node that may be changed, the function it stands in, and how to replace it."""
    for name, value in ast.iter_fields(node):
        if name in _UNTOUCHED and not (name == "keywords" and isinstance(node, ast.Call)):
            continue
        for i, child in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(child, ast.AST) or _left_alone(child) or _type(node, name, i):
                continue

            inner = f"{function}.{child.name}" if isinstance(child, _DEFINED) else function
            if isinstance(value, list):
                yield child, inner, partial(value.__setitem__, i)
            else:
                yield child, inner, partial(setattr, node, name)
            yield from _places(child, inner)


_DEFINED = (ast.FunctionDef, ast.ClassDef)


def _left_alone(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)  # a docstring, or the body of a protocol
    if isinstance(node, ast.If):
        return ast.unparse(node.test) == "TYPE_CHECKING"
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "__slots__"
    return isinstance(node, ast.Raise) and "AssertionError" in ast.unparse(node)


def _type(node: ast.AST, field: str, i: int) -> bool:
    """Tell whether a part only speaks to the type checker."""
    return (
        isinstance(node, ast.Call)
        and ast.unparse(node.func) == "cast"
        and (field, i) == ("args", 0)
    )


def _changed(node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901, PLR0912 - one line for each kind
    match node:
        case ast.Compare(left, ops, right):
            for i, op in enumerate(ops):
                if type(op) in _SWAPS:
                    yield ast.Compare(left, [*ops[:i], _SWAPS[type(op)](), *ops[i + 1 :]], right)
        case ast.BoolOp(op, values):
            yield ast.BoolOp(_SWAPS[type(op)](), values)
            for i in range(len(values)):
                rest = [*values[:i], *values[i + 1 :]]
                yield rest[0] if len(rest) == 1 else ast.BoolOp(op, rest)
        case ast.BinOp(left, op, right) if type(op) in _SWAPS and not _joins_types(node):
            yield ast.BinOp(left, _SWAPS[type(op)](), right)
        case ast.AugAssign(target, op, value):
            if type(op) in _SWAPS:
                yield ast.AugAssign(target, _SWAPS[type(op)](), value)
            yield ast.Pass()
        case ast.UnaryOp(ast.Not() | ast.USub(), operand):
            yield operand
        case ast.Constant(bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(int() as value):
            yield ast.Constant(value + 1)
        case ast.Constant(str() as value):
            yield ast.Constant(f"{value}x")
        case ast.Name(id_, ast.Load()) if id_ in _NAMES:
            yield ast.Name(_NAMES[id_], ast.Load())
        case ast.If(test, body, orelse):
            yield from (ast.If(negated, body, orelse) for negated in _negated(test))
        case ast.IfExp(test, body, orelse):
            yield from (ast.IfExp(negated, body, orelse) for negated in _negated(test))
        case ast.comprehension(target, source, ifs):
            for i, test in enumerate(ifs):
                yield ast.comprehension(target, source, [*ifs[:i], *ifs[i + 1 :]], 0)
                for new in _negated(test):
                    yield ast.comprehension(target, source, [*ifs[:i], new, *ifs[i + 1 :]], 0)
        case ast.Match(subject, cases) if len(cases) > 1:
            for i in range(len(cases)):
                yield ast.Match(subject, [*cases[:i], *cases[i + 1 :]])
        case ast.Return(value) if value is not None and ast.unparse(value) != "None":
            yield ast.Return(ast.Constant(None))
        case ast.Expr() | ast.Delete() | ast.Raise():
            yield ast.Pass()
        case ast.Break():
            yield ast.Continue()
        case ast.Continue():
            yield ast.Break()


def _negated(test: ast.expr) -> Iterator[ast.expr]:
    turned = isinstance(test, ast.Compare) and isinstance(test.ops[0], _TURNED)
    if not turned and not isinstance(test, ast.UnaryOp):
        yield ast.UnaryOp(ast.Not(), test)


def _joins_types(node: ast.BinOp) -> bool:
    """``A | B`` of capitalised names is a type."""
    return isinstance(node.op, ast.BitOr) and all(
        isinstance(n, ast.Name) and (n.id[0].isupper() or n.id == "int")
        for n in ast.walk(node)
        if isinstance(n, ast.Name)
    )
