"""Random conditions over what the rulebook declares, from one seed each."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    InForce,
    Not,
    Operand,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)

if TYPE_CHECKING:
    from random import Random

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk

_SAID = ("ziele_unklar", "kompetenzen_fehlen", "wille_ohne_umsetzung")
_ORDERED = ("mindestens", "hoechstens", "ueber", "unter")


def condition(
    rng: Random, regelwerk: Regelwerk, depth: int, ebene: str = "verbundraum"
) -> Condition:
    """Return a random condition about things of a level."""
    if depth == 0:
        return leaf(rng, regelwerk, ebene)
    parts = tuple(condition(rng, regelwerk, depth - 1, ebene) for _ in range(rng.randint(1, 3)))
    return rng.choice(
        (All(parts), AnyOf(parts), AtLeast(rng.randint(1, len(parts)), parts), Not(parts[0]))
    )


def leaf(rng: Random, regelwerk: Regelwerk, ebene: str) -> Condition:
    """Return a random input, name or quantifier that may stand on a level."""
    if ebene == "kommune" and rng.random() < 0.2:
        return Compare(f"merkmal:{rng.choice(_SAID)}", "gleich", "ja")
    if ebene != "verbundraum" or rng.random() < 0.4:
        return _compare(rng, regelwerk, ebene)
    kind = rng.randrange(5)
    if kind == 4:
        ab, bis = date(2026, rng.randint(1, 6), 1), date(2026, rng.randint(6, 12), 1)
        return InForce(rng.choice((None, ab)), rng.choice((None, bis)))
    if kind == 0:
        nr = rng.choice(sorted(regelwerk.massnahmen))
        return Progress(nr, rng.choice(("begonnen", "umgesetzt")))
    if kind == 1:
        merkmal = rng.choice(sorted(regelwerk.merkmale))
        return rng.choice((Stated, Unstated, StatedIs))(merkmal)
    if kind == 2:
        names = [f"merkmal:{m}" for m in sorted(regelwerk.merkmale)]
        return Derived(rng.choice([*names, *(f"szenario:S{n}" for n in (1, 2, 3))]))
    inner = rng.choice(("kommune", "aufgabe"))
    body = condition(rng, regelwerk, rng.randint(0, 1), inner)
    return Quantified(inner, rng.choice((None, 1, 1, 2)), body)


def _compare(rng: Random, regelwerk: Regelwerk, ebene: str) -> Condition:
    kennzahlen = sorted(k.id for k in regelwerk.kennzahlen.values() if k.ebene == ebene)
    angaben = sorted(
        a.id
        for a in regelwerk.angaben.values()
        if a.ebene == ebene and a.typ != "software" and a.pfad not in {"name", "verwaltet_durch"}
    )
    name = rng.choice([*kennzahlen, *angaben])
    if name in regelwerk.kennzahlen:
        share = regelwerk.kennzahlen[name].aggregat in {"anteil", "vielfalt", "mittel"}
        return _measured(rng, name, Fraction(rng.randint(0, 4), 4 if share else 1))
    angabe = regelwerk.angaben[name]
    if angabe.typ in {"zahl", "ganzzahl"}:
        return _measured(rng, name, Fraction(rng.randint(0, 6), 2 if angabe.typ == "zahl" else 1))
    if angabe.typ == "datum":
        return Compare(name, rng.choice(_ORDERED), date(2026, rng.randint(1, 12), 1))
    return _words(rng, name, angabe)


def _measured(rng: Random, name: str, limit: Fraction) -> Condition:
    whole: Operand = int(limit) if limit.denominator == 1 else limit
    op = rng.choice((*_ORDERED, "gleich", "ungleich", "zwischen"))
    return Compare(name, op, whole, int(limit) + 1 if op == "zwischen" else None)


def _words(rng: Random, name: str, angabe: Angabe) -> Condition:
    words = angabe.allowed or (("ja", "nein") if angabe.typ == "ja_nein" else ("Text A", "x"))
    if angabe.typ != "ja_nein" and rng.random() < 0.3:
        return Compare(name, "eines_von", tuple(words[:2]))
    return Compare(name, rng.choice(("gleich", "ungleich")), rng.choice(words))
