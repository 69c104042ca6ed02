"""The durable-rules executor: the only place of ``durable_rules_engine``.

The engine is exactly right inside a narrow subset and crashes, hangs or errs silently outside it.
Hence it sees atoms only, ``unsupported`` is asked before a rule set is made, and a session always
takes the same few steps. Anything unexpected raises, a wrong result too; the caller then discards
what was derived.
"""

from __future__ import annotations

import itertools
import json
import weakref
from itertools import starmap
from typing import TYPE_CHECKING, Protocol, cast

from ikz_rules.engines.limits import GROUPS, MAX_SESSIONS, fact_id, fnv1a, split, unsupported

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ikz_rules.engines.executor import Executor
    from ikz_rules.engines.program import HornRule, Program

_SENTINEL = "z"
_numbers = itertools.count(1)
"""Names of rule sets and sessions: unique in the process, without a lock that a fork could keep."""


class DurableError(Exception):
    """The engine did something that it never does with a supported program."""


class _Engine(Protocol):
    """The only calls of the C module that are ever made."""

    def create_ruleset(self, name: str, definition: str, /) -> int: ...
    def delete_ruleset(self, handle: int, /) -> None: ...
    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]: ...
    def assert_facts(self, handle: int, facts: str, /) -> tuple[int, int]: ...
    def start_action_for_state(self, handle: int, state: int, /) -> tuple[str, str] | None: ...
    def complete_and_start_action(self, handle: int, state: int, /) -> str | None: ...
    def delete_state(self, handle: int, sid: str, /) -> None: ...


def available() -> bool:
    """Say whether the engine can be imported here; never on Python 3.13 and later."""
    try:
        _engine()
    except ImportError:
        return False
    return True


def compile_durable(program: Program) -> Executor:
    """Make the rule sets of ``program``; they live as long as the executor.

    Raises ValueError, before the engine sees anything, for a program that ``unsupported``
    refuses, and ImportError where there is no engine.
    """
    if reason := unsupported(program):
        raise ValueError(reason)
    engine = _engine()
    parts = tuple(_RuleSet(engine, part) for part in split(program.rules))
    inputs = program.inputs

    def run(atoms: Collection[int]) -> frozenset[int]:
        given = inputs.intersection(atoms)
        known = set(given)
        for part in parts:
            part.extend(known)
            _expect(part.closed(known), "a rule that holds did not fire")
        return frozenset(known - given)

    return run


def _engine() -> _Engine:
    import durable_rules_engine  # noqa: PLC0415 - an extra; the module must load without it

    return cast("_Engine", durable_rules_engine)


class _RuleSet:
    """One rule set of the engine, shared by threads; every evaluation has its own session."""

    def __init__(self, engine: _Engine, rules: Sequence[HornRule]) -> None:
        self._engine = engine
        self._heads = tuple(rule.head for rule in rules)
        self._bodies = tuple(frozenset(rule.body) for rule in rules)
        read = sorted({atom for rule in rules for atom in rule.body})
        self._tails = {atom: _tail(atom) for atom in read}
        self._taken = {fnv1a(_SENTINEL), *(fnv1a(fact_id(atom)) for atom in read)}
        self._live: dict[int, str] = {}
        self._handles: list[int] = []
        weakref.finalize(self, _discard, engine, self._handles, self._live).atexit = False
        named = (f"ikz{next(_numbers)}", _definition(rules))
        self._handles.extend(starmap(engine.create_ruleset, [named]))

    def extend(self, known: set[int]) -> None:
        """Add to ``known`` every head that follows; the session is deleted, come what may.

        A session left behind costs megabytes, and Ctrl-C may come after any call. Hence what the
        engine returns is put into a list by the same call, before Python looks at signals.
        """
        given = sorted(self._tails.keys() & known)
        if not given:  # an empty batch is one of the engine's traps
            return
        engine, [handle], live = self._engine, self._handles, self._live
        claimed: list[tuple[int, str]] = []
        asserted: list[tuple[int, int]] = []
        started: list[tuple[str, str] | None] = []
        to_delete = True
        try:
            sid = self._claim(claimed)
            self._open(sid, asserted, started)
            self._run(sid, asserted[0][1], given, known)
        except Exception:
            to_delete = started not in ([], [None])
            raise
        finally:
            key, sid = claimed[0] if claimed else (0, "")
            if to_delete and key in live and live[key] is sid:
                del live[key]
            if to_delete and asserted:
                if not started:
                    state = asserted[0][1]
                    started.extend(starmap(engine.start_action_for_state, [(handle, state)]))
                try:
                    engine.delete_state(handle, sid)
                except Exception:
                    live[key] = sid
                    raise

    def closed(self, known: set[int]) -> bool:
        """Tell whether no rule has anything to add to ``known``.

        Every firing was tested too: so what the engine derived is what follows, nothing less and
        nothing more. Testing each rule once costs a small part of what the engine takes.
        """
        rules = zip(self._heads, self._bodies, strict=True)
        return all(head in known or not body <= known for head, body in rules)

    def _claim(self, claimed: list[tuple[int, str]]) -> str:
        """Return a fresh session name; the engine tells names apart by their hashes only.

        It also keeps a fact of its own in each session, named after it: its hash must be free too.
        What is taken stands in ``claimed`` before it is.
        """
        while True:
            sid = f"s{next(_numbers)}"
            if fnv1a(f"sid-{sid}") in self._taken:
                continue
            key = fnv1a(sid)
            claimed[:] = [(key, sid)]
            if self._live.setdefault(key, sid) is sid:
                break
        if len(self._live) > MAX_SESSIONS:
            del self._live[key]
            raise DurableError("too many sessions at once")
        return sid

    def _open(
        self,
        sid: str,
        asserted: list[tuple[int, int]],
        started: list[tuple[str, str] | None],
    ) -> None:
        """Begin the session: assert the sentinel and start its action; keep what each returned.

        The engine sets up what ``delete_state`` frees only when a first action is started. Where
        that fails the session is left alone, and so is its rule set: lost memory, but no crash.
        """
        engine, [handle] = self._engine, self._handles
        sentinel = f'{_head(sid)},"id":"{_SENTINEL}","_z":1}}'
        asserted.extend(starmap(engine.assert_fact, [(handle, sentinel)]))
        [(code, state)] = asserted
        _expect(code == 0, "the sentinel was not taken")
        started.extend(starmap(engine.start_action_for_state, [(handle, state)]))
        _expect(started != [None], "no sentinel action")

    def _run(self, sid: str, state: int, given: list[int], known: set[int]) -> None:
        """Assert ``given`` in one batch, then every head once, until no rule is left to fire."""
        engine, [handle], head_of = self._engine, self._handles, _head(sid)
        _expect(engine.complete_and_start_action(handle, state) is None, "a second sentinel action")
        batch = ",".join(head_of + self._tails[atom] for atom in given)
        _expect(engine.assert_facts(handle, f"[{batch}]")[0] == 0, "a fact was not taken")
        started = engine.start_action_for_state(handle, state)
        action = started[1] if started else None
        for _ in self._heads:  # no rule can fire twice: one fact per atom
            if action is None:
                return
            position = int(action[3 : action.index('"', 3)])  # {"r17":{"m0":…
            _expect(self._bodies[position] <= known, "a rule fired that does not hold")
            head = self._heads[position]
            if head not in known:
                known.add(head)
                if head in self._tails:
                    code, _state = engine.assert_fact(handle, head_of + self._tails[head])
                    _expect(code == 0, "a derived fact was not taken")
            action = engine.complete_and_start_action(handle, state)
        _expect(action is None, "more actions than rules")


def _discard(engine: _Engine, handles: list[int], live: dict[int, str]) -> None:
    """Delete a rule set that nobody can reach any more, unless a session was left in it."""
    if not live:
        for handle in handles:
            engine.delete_ruleset(handle)


def _definition(rules: Sequence[HornRule]) -> str:
    """Write the rules for the engine: earlier ones first, after the sentinel."""
    definition: dict[str, object] = {_SENTINEL: {"all": [{"m0": {"_z": 1}}]}}
    for position, rule in enumerate(rules):
        conditions = [
            {f"m{i}": {"$and": [{"g": atom % GROUPS}, {"n": atom}]}}
            for i, atom in enumerate(rule.body)
        ]
        definition[f"r{position}"] = {"pri": position + 1, "all": conditions}
    return json.dumps(definition)


def _head(sid: str) -> str:
    return f'{{"sid":"{sid}"'


def _tail(atom: int) -> str:
    return f',"id":"{fact_id(atom)}","g":{atom % GROUPS:d},"n":{atom:d}}}'


def _expect(holds: bool, fault: str) -> None:
    if not holds:
        raise DurableError(fault)
