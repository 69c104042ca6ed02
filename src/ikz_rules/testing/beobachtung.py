"""Who looks on while a scenario makes its plan; nobody, unless somebody asked for it."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Verbundraum

    Watcher = Callable[[Verbundraum, Regelwerk, bool], None]

_WATCHER: ContextVar[Watcher | None] = ContextVar("ikz_rules_beobachtung", default=None)


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Show ``watcher`` every plan that is made meanwhile, by what it was made from.

    It is told last whether a Fahrplan was made.
    """
    token = _WATCHER.set(watcher)
    try:
        yield
    finally:
        _WATCHER.reset(token)


def planned(verbundraum: Verbundraum, regelwerk: Regelwerk, *, fahrplan: bool = False) -> None:
    """Tell that a plan was made, or a Fahrplan."""
    if watcher := _WATCHER.get():
        watcher(verbundraum, regelwerk, fahrplan)
