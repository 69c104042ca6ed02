"""The generated executor: a program as straight-line Python, compiled once, run anywhere.

The text is made of integers and a handful of fixed words only. Every rule is tested at most once:
the program's order puts each atom before the rules that read it, so nothing is left to decide at
run time. A local variable holds what is read often; what is read once is looked up where needed.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from ikz_rules.engines.executor import check

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from ikz_rules.engines.executor import Executor
    from ikz_rules.engines.program import Program

    Body = tuple[int, ...]
    Group = tuple[int, list[Body]]
    """A head with the bodies of its alternatives."""
    Part = Callable[[AbstractSet[int]], list[int]]

MAX_RULES_PER_FUNCTION = 50_000
"""Bounds what one compilation needs; atoms pass between functions through a set, at half speed."""


def compile_generated(program: Program) -> Executor:
    """Compile ``program``; thousands of rules are fine. ValueError if it is not well-formed."""
    check(program)
    parts = tuple(_function(chunk) for chunk in _chunks(_groups(program)))
    if len(parts) == 1:
        return _single(parts[0])
    return _sequence(parts, program.inputs)


def _single(part: Part) -> Executor:
    def run(atoms: Collection[int]) -> frozenset[int]:
        return frozenset(part(frozenset(atoms)))

    return run


def _sequence(parts: Sequence[Part], inputs: frozenset[int]) -> Executor:
    def run(atoms: Collection[int]) -> frozenset[int]:
        known = set(inputs.intersection(atoms))
        derived: list[int] = []
        for part in parts:
            found = part(known)
            known.update(found)
            derived += found
        return frozenset(derived)

    return run


def _groups(program: Program) -> list[Group]:
    """Gather the alternatives of each head at the place of the last, where all they read is known.

    A rule that reads an atom which nothing can set is left out: it never holds.
    """
    possible = set(program.inputs)
    groups: dict[int, list[Body]] = {}
    for rule in program.rules:
        if possible.issuperset(rule.body):
            possible.add(rule.head)
            groups[rule.head] = [*groups.pop(rule.head, []), rule.body]
    return list(groups.items())


def _chunks(groups: list[Group]) -> Iterator[list[Group]]:
    """Cut into functions of bounded size; the alternatives of one head stay together."""
    chunk: list[Group] = []
    size = 0
    for group in groups:
        if chunk and size + len(group[1]) > MAX_RULES_PER_FUNCTION:
            yield chunk
            chunk, size = [], 0
        chunk.append(group)
        size += len(group[1])
    if chunk:
        yield chunk


def _function(chunk: list[Group]) -> Part:
    """Compile one chunk: a set of known atoms in, the list of the chunk's heads that hold out."""
    namespace: dict[str, object] = {}
    code = compile("\n".join(_lines(chunk)), "<ikz_rules.engines.generated>", "exec")
    exec(code, namespace)  # noqa: S102 - made of integers only, see check()
    return cast("Part", namespace["part"])


def _lines(chunk: list[Group]) -> Iterator[str]:
    reads = Counter(atom for _, bodies in chunk for body in bodies for atom in body)
    heads = {head for head, _ in chunk}
    local = heads | {atom for atom, times in reads.items() if times > 1}
    yield "def part(known):"
    yield " held = []"
    yield " add = held.append"
    for atom in sorted(local - heads):
        yield f" a{atom:d} = {atom:d} in known"
    for head, bodies in chunk:
        test = " or ".join(_conjunction(body, local) for body in bodies)
        kept = f"(a{head:d} := ({test}))" if reads[head] else test
        yield f" if {kept}: add({head:d})"
    yield " return held"


def _conjunction(body: Body, local: set[int]) -> str:
    return " and ".join(f"a{atom:d}" if atom in local else f"{atom:d} in known" for atom in body)
