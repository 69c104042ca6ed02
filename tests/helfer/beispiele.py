"""How many examples a random test draws whose single example takes long."""

from __future__ import annotations

from hypothesis import settings

QUICK = settings.get_profile("fest").max_examples


def drawn(quick: int) -> int:
    """Return ``quick`` for ``make test``, and as many times more as any other random test draws.

    See ``tests/conftest.py``.
    """
    return quick * settings().max_examples // QUICK
