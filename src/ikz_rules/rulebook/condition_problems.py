"""What can be wrong with a condition as a whole: its head, its name, its level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.rulebook.block import Block

HEADS = (
    "alle",
    "eines",
    "nicht",
    "anzahl",
    "angabe",
    "kennzahl",
    "merkmal",
    "ausgangsszenario",
    "begonnen",
    "umgesetzt",
    "kommunen",
    "aufgaben",
)
_SECTIONS = {
    "angabe": "angaben",
    "kennzahl": "kennzahlen",
    "merkmal": "merkmale",
    "ausgangsszenario": "ausgangsszenario",
    "begonnen": "massnahme",
    "umgesetzt": "massnahme",
}
_LEVEL_WORDS = {
    "verbundraum": "zum Verbundraum",
    "kommune": "zu einer Kommune",
    "aufgabe": "zu einer Aufgabe",
    "aufgabe_je_kommune": "zu einer Aufgabe je Kommune",
}


def no_single_head(block: Block, present: list[str], heads: list[str]) -> None:
    """Record that a block names no condition, or several."""
    if heads:
        block.sink.add(
            "bedingung-mehrdeutig",
            block.location,
            f"Hier stehen mehrere Bedingungen nebeneinander: {listed(heads)}.",
            "Verbinden Sie sie mit „alle“ oder „eines“.",
        )
        return
    guess = next((g for key in present if (g := did_you_mean(key, HEADS))), "")
    block.sink.add(
        "bedingung-unbekannt",
        block.location,
        f"{quoted(present[0]) if present else 'Das'} ist keine Bedingung.",
        guess or f"Eine Bedingung beginnt mit {listed(HEADS, 'oder')}.",
    )


def unknown_name(block: Block, key: str, name: str, known: Mapping[str, object]) -> None:
    """Record that a name is declared nowhere, or was switched off."""
    block.missing(
        "name-unbekannt",
        (_SECTIONS[key], name),
        key,
        f"{quoted(name)} ist nirgends erklärt ({key}).",
        did_you_mean(name, known) or "Legen Sie es zuerst in Ihren Regeln an.",
    )


def wrong_level(block: Block, key: str, name: str, belongs: str, here: str) -> None:
    """Record that a name belongs to things of another level."""
    where = {
        "verbundraum": "außerhalb von „kommunen“ und „aufgaben“",
        "kommune": "in „kommunen … mit“",
        "aufgabe": "in „aufgaben … mit“",
    }
    block.problem(
        "falsche-ebene",
        key,
        f"{quoted(name)} gehört {_LEVEL_WORDS[belongs]} und passt hier nicht "
        f"(hier geht es um: {here}).",
        f"Verwenden Sie es {where[belongs]}."
        if belongs in where
        else "Legen Sie dafür eine Kennzahl der Ebene „aufgabe“ an.",
    )
