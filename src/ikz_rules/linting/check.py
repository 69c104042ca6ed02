"""What a check is: an id, a level, a title, and a function from a rulebook to findings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ikz_rules.model.finding import Finding
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reader.feature import Feature


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What is checked: a rulebook, and the features beside it (None: there are none to look at).

    ``own`` names the folders whose entries are to be judged; empty means all. The packaged rules
    below an overlay are not its author's business.
    """

    regelwerk: Regelwerk
    features: tuple[Feature, ...] | None = None
    own: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Check:
    """One check. ``id`` is the stem of its module (with ``_``), its page and its wrong example.

    ``run`` never raises for a rulebook that the loader accepts.
    """

    id: str
    level: str
    titel: str
    run: Callable[[Subject], Iterable[Finding]]
