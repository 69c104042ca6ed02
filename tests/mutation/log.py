"""The log of a run: how many changes a test noticed, and why the others make no difference."""

from __future__ import annotations

import platform
from collections import Counter
from importlib.metadata import version
from typing import TYPE_CHECKING

from ikz_rules.wording import number
from mutation.running import HANGS, NOTICED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mutation.changes import Mutant

    Tried = Sequence[tuple[Mutant, str]]
    """Changes and what became of each."""


def log(tried: Tried, possible: int, seed: int, reasons: Mapping[str, str]) -> str:
    """Return the log as Markdown; ``possible`` is how many changes there are altogether."""
    ended = Counter(what for _, what in tried)
    noticed = ended[NOTICED] + ended[HANGS]
    left = [mutant for mutant, what in tried if what not in {NOTICED, HANGS}]
    open_ = [mutant for mutant in left if reason_of(mutant, reasons) is None]
    packages = ", ".join(f"{name} {version(name)}" for name in ("pytest", "hypothesis", "coverage"))
    return "\n".join(
        [
            *_HEAD,
            f"- {number(len(tried))} von {number(possible)} möglichen Änderungen versucht, "
            f"gleichmäßig über die Dateien, Startwert {seed}. Was seit dem letzten Lauf gleich "
            "geblieben ist, gilt weiter.",
            f"- **{noticed} bemerkt ({_percent(noticed, len(tried))})**, davon {ended[HANGS]}, "
            "weil das Programm nicht mehr fertig wurde.",
            f"- {len(left)} nicht bemerkt: {len(left) - len(open_)} davon ändern nichts (unten mit "
            f"Grund), bei {len(open_)} fehlt ein Test.",
            f"- Python {platform.python_version()}, {packages}.",
            "",
            *_table(tried),
            "",
            "## Was keinem Test auffällt",
            "",
            *(_survivor(mutant, reasons) for mutant in left),
            "",
        ]
    )


def reason_of(mutant: Mutant, reasons: Mapping[str, str]) -> str | None:
    """Return why a change makes no difference; None where nobody has said so."""
    place = f"{mutant.room} {mutant.function.removeprefix('.')}: {mutant.change}"
    return next((why for what, why in reasons.items() if place.startswith(what)), None)


_HEAD = [
    "# Tests der Tests: Änderungen am Code",
    "",
    "`make mutieren-code` ändert den Python-Code von Ausführern, Richter und Planung an einer",
    "Stelle und sieht nach, ob ein Test das bemerkt: ein Vergleich, eine Verknüpfung, eine Zahl",
    "oder ein Wort ist anders, eine Bedingung fehlt oder ist verneint, eine Anweisung fehlt, es",
    "kommt nichts zurück, „eines“ steht statt „alle“. Versucht werden die Tests, die an der Stelle",
    "vorbeikommen. Diese Seite schreibt der Befehl.",
    "",
]


def _table(tried: Tried) -> list[str]:
    rooms = sorted({mutant.room for mutant, _ in tried})
    lines = ["| Datei | versucht | bemerkt | nicht bemerkt |", "| --- | --: | --: | --: |"]
    for room in rooms:
        here = Counter(what in {NOTICED, HANGS} for mutant, what in tried if mutant.room == room)
        lines.append(f"| {room} | {here.total()} | {here[True]} | {here[False]} |")
    return lines


def _survivor(mutant: Mutant, reasons: Mapping[str, str]) -> str:
    why = reason_of(mutant, reasons) or "**Hier fehlt ein Test.**"
    return f"- {mutant.room}, Zeile {mutant.line}: `{mutant.change}`. {why}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / (whole or 1):.1f} %".replace(".", ",")
