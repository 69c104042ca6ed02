"""Stands between the durable executor and the real engine: records all calls, fails on demand."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from ikz_rules.engines import durable

if TYPE_CHECKING:
    from collections.abc import Callable

needs_durable = pytest.mark.skipif(
    not durable.available(), reason="durable-rules is not installed or does not import here"
)
ALLOWED = {
    "create_ruleset",
    "delete_ruleset",
    "assert_fact",
    "assert_facts",
    "start_action_for_state",
    "complete_and_start_action",
    "delete_state",
}


class Spy:
    """Has the attributes of ``ALLOWED`` only; ``answers`` replaces the n-th call of a name."""

    def __init__(self, real: Any) -> None:  # noqa: ANN401 - a C module without types
        self._real = real
        self.calls: list[tuple[Any, ...]] = []
        self.count: Counter[str] = Counter()
        self.opened: list[str] = []
        self.deleted: list[str] = []
        self.answers: dict[tuple[str, int], Callable[..., Any]] = {}

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as above
        if name not in ALLOWED:
            raise AssertionError(f"{name} must never be used")

        def call(*args: Any) -> Any:  # noqa: ANN401 - as above
            self.calls.append((name, *args))
            self.count[name] += 1
            answer = self.answers.get((name, self.count[name]), getattr(self._real, name))
            result = answer(*args)
            if name.startswith("assert_fact"):
                self._note(args[1])
            if name == "delete_state":
                self.deleted.append(args[1])
            return result

        return call

    def _note(self, text: str) -> None:
        loaded = json.loads(text)
        for fact in loaded if isinstance(loaded, list) else [loaded]:
            if fact["sid"] not in self.opened:
                self.opened.append(fact["sid"])

    @property
    def left(self) -> set[str]:
        """Sessions that exist and were not deleted."""
        return set(self.opened) - set(self.deleted)

    def named(self, name: str) -> list[tuple[Any, ...]]:
        """Return the arguments of all calls of one name."""
        return [call[1:] for call in self.calls if call[0] == name]


def spy_on(monkeypatch: pytest.MonkeyPatch) -> Spy:
    """Put a spy in the engine's place for one test."""
    import durable_rules_engine  # noqa: PLC0415 - an extra

    spy = Spy(durable_rules_engine)
    monkeypatch.setitem(sys.modules, "durable_rules_engine", spy)
    return spy


def raising(error: BaseException) -> Callable[..., Any]:
    """Return an answer that raises an error like this one, a new one each time."""

    def answer(*_args: object) -> None:
        raise type(error)(*error.args)

    return answer
