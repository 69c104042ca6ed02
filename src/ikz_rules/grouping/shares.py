"""Fair shares: parts of a whole that follow the volumes and still add up exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def shares(volumes: Mapping[str, int], parts: int) -> dict[str, int]:
    """Divide ``parts`` by volume; what rounding leaves goes to the largest remainders.

    The result adds up to ``parts``; each share is at most one part away from its exact value.
    Equal remainders: the first names win. The volumes are not negative and not all 0.
    """
    whole = sum(volumes.values())
    exact = {name: divmod(volume * parts, whole) for name, volume in volumes.items()}
    left = parts - sum(quotient for quotient, _ in exact.values())
    favoured = set(sorted(exact, key=lambda name: (-exact[name][1], name))[:left])
    return {name: quotient + (name in favoured) for name, (quotient, _) in exact.items()}
