"""How much may be computed: counted in steps, not in time, so that results are always the same."""

from __future__ import annotations


class TooMuchError(Exception):
    """More steps than allowed; never leaves this package."""


class Work:
    """A number of steps that may be spent."""

    def __init__(self, allowed: int) -> None:
        self._left = allowed

    def allow(self, more: int) -> None:
        """Allow more steps."""
        self._left += more

    def spend(self, steps: int) -> None:
        """Spend steps before taking them. Raises ``TooMuchError`` where too few are left."""
        self._left -= steps
        if self._left < 0:
            raise TooMuchError
