"""Goal 4: how long importing takes, and the command line from its start to the printed plan."""

from __future__ import annotations

import subprocess
import sys
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from vergleich.cases import BEISPIELE
from vergleich.goal import Goal, at_most, german
from vergleich.rounds import Times, ratio

if TYPE_CHECKING:
    from collections.abc import Sequence

_CASE = BEISPIELE / "szenario-2-wille-ohne-umsetzung.yaml"
_DEPENDENCIES = "import networkx, yaml; from pydantic import BaseModel"
_CALLS = {
    "import pydantic": ("-c", "import pydantic"),
    "import ikz_rules": ("-c", "import ikz_rules"),
    "Abhängigkeiten": ("-c", _DEPENDENCIES),
    "empfehlen": ("-m", "ikz_rules", "empfehlen", str(_CASE)),
}


def starts(rounds: int) -> Times:
    """Return the seconds of whole processes, in turns, after one round to warm up."""
    times: Times = {name: [] for name in _CALLS}
    for number in range(rounds + 1):
        for name, arguments in _CALLS.items():
            seconds = _imported(arguments[1]) if name.startswith("import") else _spent(arguments)
            if number:
                times[name].append(seconds)
    return times


def goals(times: Times) -> list[Goal]:
    """Return both goals of the start."""
    return [
        at_most(
            "4a",
            "`import ikz_rules`, gegen `import pydantic` allein",
            1.3,
            ratio(times, "import ikz_rules", "import pydantic"),
            "Beim Importieren wird etwas geladen, das erst später gebraucht wird.",
        ),
        at_most(
            "4b",
            "`ikz-rules empfehlen` bis zum gedruckten Plan, gegen das Laden der Abhängigkeiten",
            2,
            ratio(times, "empfehlen", "Abhängigkeiten"),
            f"Gemessen sind {_ms(times['empfehlen'])} gegen {_ms(times['Abhängigkeiten'])} ms; der "
            "Rest geht in das Einlesen der Regeln, die Typen des Modells und den Plan.",
        ),
    ]


def _spent(arguments: Sequence[str]) -> float:
    """Return the seconds from the start of Python to its end."""
    start = perf_counter()
    subprocess.run(  # noqa: S603 - our own command
        [sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL
    )
    return perf_counter() - start


def _imported(statement: str) -> float:
    """Return the seconds of an import in a fresh process, without the start of Python."""
    code = (
        "from time import perf_counter as clock\n"
        f"start = clock()\n{statement}\nprint(clock() - start)"
    )
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def _ms(seconds: Sequence[float]) -> str:
    return german(median(seconds) * 1000)
