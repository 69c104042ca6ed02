"""Reading how a fact speaks to a criterion: its values, or limits, by level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanregeln import Stufung
from ikz_rules.model.verbundraum import HORIZONTE, KOSTEN, STUFEN
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.rules import Deciders

IDEENFELDER = {"nutzen": STUFEN, "kosten": KOSTEN, "aufwand": STUFEN, "umsetzbarkeit": HORIZONTE}
"""The fields of an idea that a criterion can be about, with their values."""
_LEVELS = ("aufgabe", "aufgabe_je_kommune")


def grade(block: Block, deciders: Deciders, *, of_ideas: bool = False) -> Stufung:
    """Read one Stufung; every value of a choice has to have exactly one level."""
    name = block.text("angabe")
    known = deciders.conditions.names.angaben
    instead = block.optional("anstelle_von")
    allowed: Sequence[str] | None = None
    if of_ideas:
        allowed = IDEENFELDER.get(name)
    elif name in known and known[name].ebene in _LEVELS:
        fact = known[name]
        allowed = ("ja", "nein") if fact.typ == "ja_nein" else fact.allowed
        if fact.typ in {"zahl", "ganzzahl"}:
            found = _limits(block, name, deciders, instead)
            block.done()
            return found
    if name and not allowed:
        place = ("angaben", name)
        choices = IDEENFELDER if of_ideas else known
        block.missing(
            "name-unbekannt",
            place,
            "angabe",
            f"{quoted(name)} ist {'kein Feld einer Idee' if of_ideas else 'keine Angabe'} mit "
            "festen Werten.",
            did_you_mean(name, choices)
            or "Erlaubt sind Angaben zu einer Aufgabe mit Auswahl, ja/nein oder Zahl.",
        )
    levels = _values(block, name, allowed or ())
    block.done()
    return Stufung(name, levels, anstelle_von=instead)


def _limits(block: Block, name: str, deciders: Deciders, instead: str | None) -> Stufung:
    return Stufung(
        name,
        {},
        threshold(block, "hoch_ab", deciders),
        threshold(block, "mittel_ab", deciders),
        instead,
    )


def _values(block: Block, name: str, allowed: Sequence[str]) -> dict[str, str]:
    levels: dict[str, str] = {}
    for level in STUFEN:
        for value, at in block.placed(level):
            if allowed and value not in allowed:
                block.sink.add(
                    "wert-unbekannt",
                    at,
                    f"{quoted(value)} ist kein Wert von {quoted(name)}.",
                    did_you_mean(value, allowed) or f"Es gibt {listed(allowed)}.",
                )
            elif value in levels:
                block.sink.add(
                    "wert-unbekannt",
                    at,
                    f"{quoted(value)} steht schon bei {quoted(levels[value])}.",
                    "Jeder Wert gehört zu genau einer Stufe.",
                )
            levels.setdefault(value, level)
    if missing := [value for value in allowed if value not in levels]:
        block.problem(
            "werte-fehlen",
            "angabe",
            f"Für {listed(map(quoted, missing))} fehlt die Stufe.",
            "Ordnen Sie jeden Wert unter „hoch“, „mittel“ oder „gering“ ein.",
        )
    return levels


def threshold(block: Block, key: str, deciders: Deciders) -> str | None:
    """Return the name of a threshold that exists; None where it does not."""
    name = block.text(key)
    if name and name not in deciders.schwellenwerte:
        block.missing(
            "schwelle-unbekannt",
            ("schwellenwerte", name),
            key,
            f"Den Schwellenwert {quoted(name)} gibt es nicht.",
            did_you_mean(name, deciders.schwellenwerte)
            or "Tragen Sie ihn in schwellenwerte.yaml ein.",
        )
        return None
    return name or None
