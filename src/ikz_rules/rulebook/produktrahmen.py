"""Reading numbers of the Produktrahmen: the declared groups, and what names one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model import values
from ikz_rules.model.fahrplanregeln import Produktgruppe
from ikz_rules.model.produktrahmen import BEREICH, FELD, as_produktrahmen, check_produktrahmen
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ikz_rules.rulebook.block import Block

_GRUPPE = 3


def produktgruppe(block: Block, declared: Collection[str]) -> Produktgruppe:
    """Read a number with its title: two digits a Produktbereich, three a group of such."""
    nr = block.text("nr")
    if nr and not (nr.isascii() and nr.isdigit() and BEREICH <= len(nr) <= _GRUPPE):
        block.problem(
            "produktrahmen-form",
            "nr",
            f"{quoted(nr)} ist keine Nummer eines Produktbereichs oder einer Produktgruppe.",
            "Schreiben Sie zwei oder drei Ziffern in Anführungszeichen.",
        )
    elif nr and nr[:BEREICH] not in declared:
        block.missing(
            "produktrahmen-unbekannt",
            ("produktgruppen", nr[:BEREICH]),
            "nr",
            f"Zu {quoted(nr)} fehlt der Produktbereich {quoted(nr[:BEREICH])}.",
            "Tragen Sie ihn unter „produktgruppen“ ein.",
        )
    return Produktgruppe(nr, block.text("titel"), block.location)


def number(block: Block, declared: Mapping[str, Produktgruppe]) -> str | None:
    """Read the optional number of an Aufgabe; its digits, None where it is missing or wrong."""
    raw = block.optional(FELD)
    try:
        check_produktrahmen(raw, declared)
    except values.ValueProblem as problem:
        bereich = ("produktgruppen", (raw or "")[:BEREICH])
        block.missing(problem.code, bereich, FELD, problem.message, problem.hint)
        return None
    return as_produktrahmen(raw)
