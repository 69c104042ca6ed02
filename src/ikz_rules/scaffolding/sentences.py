"""Steps that say something about two Kommunen: for each of the two a value, or for both one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.scaffolding.samples import in_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.model.angaben import Angabe

AUFGABE = "Beispielaufgabe"
Steps = tuple[str, ...]

TWO: Steps = ("Angenommen ein Verbundraum mit 2 Kommunen",)
ONE: Steps = ("Angenommen ein Verbundraum mit 1 Kommune",)
IN_VIEW = f'Und der Verbundraum hat die Aufgabe "{AUFGABE}" im Blick'


def stated(angabe: Angabe, values: Sequence[str]) -> Steps:
    """Return the steps that state a fact, each Kommune with its value; else the first counts."""
    name = f"{angabe.id}.dms" if angabe.typ == "software" else angabe.id
    kommunen = [f"Kommune {index}" for index, _ in enumerate(values, start=1)]
    begin = ONE if len(values) == 1 else TWO
    shown = [_shown(angabe, value) for value in values]
    if angabe.ebene == "verbundraum":
        return (*begin, f'Und die Angabe "{name}" ist {shown[0]}')
    if angabe.ebene == "aufgabe":
        return (*begin, IN_VIEW, f'Und die Angabe "{name}" der Aufgabe "{AUFGABE}" ist {shown[0]}')
    if angabe.ebene == "aufgabe_je_kommune":
        return (*begin, IN_VIEW, *_table(name, kommunen, [value.strip('"') for value in shown]))
    if len(set(shown)) == 1:
        return (*begin, f'Und die Angabe "{name}" jeder Kommune ist {shown[0]}')
    each = zip(kommunen, shown, strict=True)
    return (*begin, *(f'Und die Angabe "{name}" der Kommune "{k}" ist {v}' for k, v in each))


def open_steps(ebene: str) -> Steps:
    """Return the steps of a Verbundraum of which nothing is known but that it has an Aufgabe."""
    return (*TWO, IN_VIEW) if ebene.startswith("aufgabe") else TWO


def _shown(angabe: Angabe, value: str) -> str:
    """Return a value as a sentence writes it; a day the German way."""
    return ".".join(reversed(value.split("-"))) if angabe.typ == "datum" else in_step(value)


def _table(name: str, kommunen: Sequence[str], values: Sequence[str]) -> Steps:
    rows = [("kommune", name), *zip(kommunen, values, strict=True)]
    wide = [max(len(row[column]) for row in rows) for column in (0, 1)]
    lines = (f"  | {a:<{wide[0]}} | {b:<{wide[1]}} |" for a, b in rows)
    return (f'Und für die Aufgabe "{AUFGABE}" gilt je Kommune', *lines)
