"""Many different Verbundräume, quickly made, and executors that tests can look into."""

from __future__ import annotations

import random
from concurrent.futures import Executor, Future
from functools import cache
from typing import TYPE_CHECKING, Any

from ikz_rules import Verbundraum, load_regelwerk, recommend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ikz_rules import BulkResult

PACKAGED = load_regelwerk()


@cache
def varied(count: int) -> tuple[Verbundraum, ...]:
    """Return Verbundräume whose plans differ."""
    rng = random.Random(count)
    return tuple(_one(rng, number) for number in range(count))


def _one(rng: random.Random, number: int) -> Verbundraum:
    merkmale = rng.sample(sorted(PACKAGED.merkmale), 4)
    kommunen = [
        {"name": name, "einwohner": rng.randrange(500, 30_000)}
        for name in ("Adorf", "Beheim", "Cedorf")[: rng.randint(1, 3)]
    ]
    return Verbundraum.model_validate(
        {
            "name": f"Tal {number}",
            "kommunen": kommunen,
            "merkmale": {name: rng.choice(["ja", "nein"]) for name in merkmale},
        }
    )


@cache
def expected(count: int) -> tuple[str, ...]:
    """Return the plans of ``varied``, made one by one."""
    return tuple(recommend(one).model_dump_json() for one in varied(count))


def wrong() -> Verbundraum:
    """Return a Verbundraum with a name that no rulebook declares."""
    kommunen = [{"name": "Adorf"}]
    return Verbundraum.model_validate(
        {"name": "Falsch", "kommunen": kommunen, "merkmale": {"gibt_es_nicht": "ja"}}
    )


def texts(results: Iterator[BulkResult]) -> tuple[str, ...]:
    """Return the plans as JSON, in the order in which they came."""
    found = []
    for position, result in enumerate(results):
        assert result.index == position
        assert result.fehler is None
        assert result.plan is not None
        found.append(result.plan.model_dump_json())
    return tuple(found)


class Recorder(Executor):
    """Works where it is asked to wait, or never; keeps what was submitted. Tells no workers."""

    def __init__(self, idle: bool = False) -> None:
        self.idle = idle
        self.futures: list[Future[Any]] = []
        self.chunks: list[int] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:  # noqa: ANN401 - as Executor says
        future: Future[Any] = Future()
        self.futures.append(future)
        self.chunks.append(len(args[1]))
        if not self.idle:
            future.set_result(fn(*args, **kwargs))
        return future
