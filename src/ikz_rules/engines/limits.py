"""What durable-rules can take. Beyond it lie wrong results, crashes and hangs, not errors.

The figures are measured, with room to the engine's own tables (16 frames, 256 rules to an atom,
512 slots to a hash table); see docs on durable-rules. This module never touches the engine.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from ikz_rules.engines.executor import check
from ikz_rules.engines.program import MAX_BODY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.engines.program import HornRule, Program

GROUPS = 64
"""Facts are told apart in two steps, group first: the engine searches each step linearly."""
MAX_ATOMS_PER_GROUP = 400
MAX_RULES = 4_000
MAX_CONDITIONS = 1_000
"""Of one rule set: a session costs in proportion to all of them, so longer programs are split."""
MAX_RULES_PER_ATOM = 250
MAX_SESSIONS = 1_024
MAX_ATOM = 2**31 - 1


def unsupported(program: Program) -> str | None:
    """Return why durable-rules must not run ``program``; None if it may."""
    try:
        check(program)
    except ValueError as error:
        return str(error)
    if len(program.rules) > MAX_RULES:
        return f"{len(program.rules)} rules, at most {MAX_RULES}"
    longest = max((len(rule.body) for rule in program.rules), default=0)
    if longest > MAX_BODY:
        return f"a rule with {longest} conditions, at most {MAX_BODY}"
    if program.atoms - 1 > MAX_ATOM:
        return f"atoms up to {program.atoms - 1}, at most {MAX_ATOM}"
    return next(filter(None, map(_beyond, split(program.rules))), None)


def split(rules: Sequence[HornRule]) -> Iterator[Sequence[HornRule]]:
    """Cut the rules into rule sets of bounded size, to be run one after the other.

    The order of a program lets every rule set read only what it or an earlier one derives.
    """
    start = size = 0
    for position, rule in enumerate(rules):
        size += len(rule.body)
        if size > MAX_CONDITIONS:
            yield rules[start:position]
            start, size = position, len(rule.body)
    if size:
        yield rules[start:]


def _beyond(rules: Sequence[HornRule]) -> str | None:
    """Return the limit that one rule set breaks."""
    readers = Counter(chain.from_iterable(rule.body for rule in rules))
    if (most := max(readers.values())) > MAX_RULES_PER_ATOM:
        return f"{most} rules sharing one atom, at most {MAX_RULES_PER_ATOM}"
    groups = Counter(atom % GROUPS for atom in readers)
    if (most := max(groups.values())) > MAX_ATOMS_PER_GROUP:
        return f"{most} atoms in one group, at most {MAX_ATOMS_PER_GROUP}"
    if len({fnv1a(fact_id(atom)) for atom in readers}) < len(readers):
        return "two atoms whose names the engine cannot tell apart"
    return None


def fact_id(atom: int) -> str:
    """Return the name of an atom's fact in the engine."""
    return f"d{atom:d}"


def fnv1a(text: str) -> int:
    """Return the 32-bit FNV-1a hash of an ASCII text, by which the engine tells names apart."""
    value = 2_166_136_261
    for byte in text.encode("ascii"):
        value = (value ^ byte) * 16_777_619 & 0xFFFFFFFF
    return value
