"""A rulebook on its way to workers, who unpack it once and not for each chunk of work."""

from __future__ import annotations

import pickle
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules.model.regelwerk import Regelwerk


class Shipment:
    """Holds a rulebook. Threads share the very object; to other processes it travels packed.

    There the same bytes give the same object each time, so that what is compiled from a rulebook
    is compiled once in a process. It need not come from files.
    """

    __slots__ = ("_packed", "regelwerk")

    def __init__(self, regelwerk: Regelwerk) -> None:
        self.regelwerk = regelwerk
        self._packed: bytes | None = None

    def __reduce__(self) -> tuple[Callable[[bytes], Shipment], tuple[bytes]]:
        if self._packed is None:
            self._packed = pickle.dumps(self.regelwerk, pickle.HIGHEST_PROTOCOL)
        return unpacked, (self._packed,)


@lru_cache(maxsize=4)
def unpacked(packed: bytes) -> Shipment:
    """Return what was packed; the last few are kept."""
    return Shipment(pickle.loads(packed))  # noqa: S301 - our own bytes, by the pool's own channel
