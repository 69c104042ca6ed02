"""How much may be computed: counted in steps, not in time, so that results are always the same."""

from __future__ import annotations


class TooMuchError(Exception):
    """More steps than allowed; never leaves this package."""


class Work:
    """A number of steps that may be spent."""

    def __init__(self, allowed: int) -> None:
        self.left = allowed
        self.spent = 0

    def spend(self, steps: int) -> None:
        """Spend steps before taking them. Raises ``TooMuchError`` where too few are left."""
        self.spent += steps
        self.left -= steps
        if self.left < 0:
            raise TooMuchError

    def foresee(self, times: int) -> None:
        """Raise ``TooMuchError`` where what was spent so far would be too much so many times."""
        if self.spent * (times - 1) > self.left:
            raise TooMuchError
