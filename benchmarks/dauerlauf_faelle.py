"""Random Verbundräume for long runs, and what a process can tell about its memory."""

from __future__ import annotations

import functools
import gc
import os
import resource
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ikz_rules import Verbundraum, load_regelwerk

if TYPE_CHECKING:
    from random import Random

_WERTE = ("ja", "nein", "unbekannt")
_STATM = Path("/proc/self/statm")


def some(random: Random, number: int) -> Verbundraum:
    """Return a Verbundraum of one to six Kommunen, about half of everything known."""
    book = load_regelwerk()
    names = ["Adorf", "Beheim", "Cedorf", "Demitz", "Ebersbach", "Flöha"][: random.randint(1, 6)]
    merkmale = sorted(book.merkmale)
    yes_no = {
        level: [a.id for a in book.angaben.values() if a.typ == "ja_nein" and a.ebene == level]
        for level in ("verbundraum", "kommune")
    }

    def drawn(known: list[str]) -> dict[str, str]:
        return {name: random.choice(_WERTE) for name in random.sample(known, len(known) // 2)}

    def kommune(name: str) -> dict[str, Any]:
        return {
            "name": name,
            "einwohner": random.randrange(500, 40_000),
            "digitalisierungsgrad": random.randint(0, 5),
            "angaben": drawn(yes_no["kommune"]),
        }

    return Verbundraum.model_validate(
        {
            "name": f"Tal {number}",
            "kommunen": [kommune(name) for name in names],
            "merkmale": drawn(merkmale),
            "angaben": drawn(yes_no["verbundraum"]),
            "aufgaben": [
                {
                    "name": "Vergabestelle",
                    "gelegenheit": random.choice(_WERTE),
                    "kommunen": {name: {"vzae": random.randint(0, 8) / 4} for name in names},
                }
            ],
        }
    )


def memory() -> float:
    """Return how many MiB of memory this process holds (elsewhere than on Linux: its most)."""
    gc.collect()
    if _STATM.exists():
        pages = int(_STATM.read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20


def forget(with_rules: bool) -> None:
    """Empty what the library keeps between two plans, with or without the rulebook itself."""
    for found in gc.get_objects():
        if isinstance(found, functools._lru_cache_wrapper):  # noqa: SLF001 - there is no other name
            home = str(getattr(found, "__module__", ""))
            if home.startswith("ikz_rules.") and (with_rules or ".rulebook." not in home):
                found.cache_clear()
