"""Single calls: each of them works, and what pyperf says of them is shown as it is."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from vergleich import single
from vergleich.single import Single

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(("title", "call"), single.calls().items())
def test_every_call_gives_something(title: str, call: Callable[[], object]) -> None:
    assert call(), title


def test_calls_stand_with_their_spread() -> None:
    text = single.shown([Single("Plan", 0.00251, 0.0001, 18)])
    assert text.splitlines()[0] == "| Aufruf | im Mittel, ms | Streuung, ms | Messwerte |"
    assert text.splitlines()[-1] == "| Plan | 2,51 | 0,100 | 18 |"


def test_without_pyperf_the_page_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single, "find_spec", lambda _: None)
    assert single.shown(single.timed(1)) == "Nicht gemessen: pyperf ist nicht installiert."


@pytest.mark.skipif(find_spec("pyperf") is None, reason="needs the extra vergleich")
def test_pyperf_times_every_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "benchmarks:src")
    found = single.timed(1)
    assert [one.title for one in found] == list(single.calls())
    assert all(one.mean > 0 and one.values for one in found)
