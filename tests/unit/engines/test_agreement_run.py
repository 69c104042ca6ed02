"""The long run: it goes on where it ended, stops at a difference, and writes an honest log."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any

import pytest

from agreement import __main__ as command
from agreement import comparing, running
from agreement.cases import SITUATIONS
from agreement.comparing import Difference, Tally
from agreement.constructs import REQUIRED
from agreement.log import log
from agreement.running import Run, run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SEED = 20261122


class Inline(Executor):
    """Does at once what is submitted; counts how much that was."""

    done = 0

    def __init__(self, processes: int, mp_context: object) -> None:
        del processes, mp_context

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:  # noqa: ANN401
        Inline.done += 1
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "ProcessPoolExecutor", Inline)
    monkeypatch.setattr(running, "BLOCKS", 2)
    monkeypatch.setattr(running, "PIECE", 2 * SITUATIONS)
    Inline.done = 0


@pytest.mark.unmeasured
def test_a_run_started_again_goes_on_where_it_ended(tmp_path: Path) -> None:
    state, told = tmp_path / "stand.jsonl", list[str]()
    first = run(SEED, 100, 1, state, told.append)
    assert Inline.done == 2
    assert told[-1] == "100 von 100 Auswertungen verglichen"
    again = run(SEED, 150, 1, state, told.append)
    assert Inline.done == 3
    whole = run(SEED, 150, 1, None, told.append)
    assert again.tally == whole.tally
    assert first.tally.evaluations.total() == 100
    assert run(SEED + 1, 50, 1, state, told.append).tally.evaluations.total() == 50
    assert Inline.done == 7, "another seed is another run"


@pytest.mark.unmeasured
def test_a_run_ends_at_a_difference_and_keeps_the_smallest(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def differing(seed: int, block: int, tally: Tally) -> Difference:
        del seed, tally
        return Difference(block, 3, "ja statt nein", size=9 - block)

    monkeypatch.setattr(running, "compare_block", differing)
    found = run(SEED, 10_000, 2, None, list[str]().append)
    assert found.difference == Difference(6, 3, "ja statt nein", 3)
    assert Inline.done == 4, "what was under way, and nothing more"
    monkeypatch.setattr("sys.argv", ["agreement", "--auswertungen", "50"])
    assert command.main() == 1
    told = capsys.readouterr().err
    assert f"UNTERSCHIED: Startwert {SEED}, Block 0, Situation 3\nja statt nein" in told
    assert "x0 = " in told


def test_a_rulebook_that_cannot_even_be_made_is_a_difference(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(seed: int, block: int) -> None:
        raise ValueError(f"{seed} {block}")

    monkeypatch.setattr(comparing, "rulebook", broken)
    monkeypatch.setattr("sys.argv", ["agreement", "--auswertungen", "50"])
    assert command.main() == 1
    assert f"Situation -1\nValueError: {SEED} 0" in capsys.readouterr().err


def test_the_log_says_how_often_and_what_never_came_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "protokoll.md"
    arguments = ["agreement", "--auswertungen", "50", "--protokoll", str(target)]
    monkeypatch.setattr("sys.argv", arguments)
    assert command.main() == 0
    text = target.read_text(encoding="utf-8")
    assert "| Auswertungen | 50 |" in text
    assert "| **Unterschiede** | **0** |" in text
    assert "| frei erfunden | 25 |" in text
    assert "| mitgeliefert | 25 |" in text
    assert "Nicht vorgekommen: " in text
    full = Run(SEED, Tally())
    full.tally.pieces.update(REQUIRED)
    assert "Jeder Baustein hatte jedes mögliche Urteil." in log(full)
    assert "| eines, leer | – | 1 | – |" in log(full)
