"""Declarations: sources, statements, errata, thresholds, Angaben, Kennzahlen, Aufgaben names."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.kennzahlen import AGGREGATES
from ikz_rules.model.regelwerk import (
    Angabe,
    Aufgabenart,
    Aussage,
    Erratum,
    Kennzahl,
    Schwellenwert,
    Werk,
)
from ikz_rules.model.verbundraum import ARTEN
from ikz_rules.rulebook.block import SNAKE
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.draft import Entry, References

LEVELS = ("verbundraum", "kommune", "aufgabe", "aufgabe_je_kommune")
TYPES = ("ja_nein", "zahl", "ganzzahl", "auswahl", "mehrfachauswahl", "datum", "text", "software")
_NUMERIC = frozenset({"summe", "mittel", "min", "max", "spannweite"})


def werk(block: Block, entry: Entry) -> Werk:
    """Read a source."""
    del entry
    return Werk(
        block.id(),
        block.text("titel"),
        block.optional("herausgeber") or "",
        block.optional("stand") or "",
        block.optional("art") or "",
        block.optional("hinweis") or "",
    )


def aussage(block: Block, entry: Entry) -> Aussage:
    """Read a statement."""
    del entry
    for key in ("staerke", "zeile", "massnahmen"):
        block.get(key)
    return Aussage(
        block.text("id"),
        block.text("text"),
        block.flag("wichtig"),
        block.optional("thema") or "",
        block.optional("werk") or "",
    )


def erratum(block: Block, references: References) -> Erratum:
    """Read a known fault of a source."""
    return Erratum(
        block.id(),
        block.text("titel"),
        block.text("text"),
        block.text("behandlung"),
        references.source(block),
        block.texts("massnahmen"),
    )


def schwellenwert(block: Block, references: References) -> Schwellenwert:
    """Read a named number with its source, or as a Setzung with its reason."""
    quelle = references.source(block)
    return Schwellenwert(
        block.id(pattern=SNAKE),
        block.number("wert"),
        block.text("titel"),
        quelle,
        references.reason(block, quelle),
        block.text("stand"),
        block.optional("einheit") or "",
        block.location,
    )


def angabe(block: Block, references: References) -> Angabe:
    """Read a declared fact."""
    typ = block.choice("typ", TYPES)
    werte = tuple(
        (b.text("wert"), b.optional("text") or "") for b in block.blocks("werte", "ein Wert")
    )
    if typ in {"auswahl", "mehrfachauswahl"} and not werte:
        block.problem(
            "werte-fehlen",
            "typ",
            "Zu einer Auswahl gehören Werte.",
            "Ergänzen Sie „werte:“ mit „- wert: …“.",
        )
    return Angabe(
        block.id(pattern=SNAKE),
        block.choice("ebene", LEVELS),
        typ,
        block.text("frage"),
        references.source(block),
        block.optional("hilfe") or "",
        werte,
        block.optional_number("minimum"),
        block.optional_number("maximum"),
        block.optional("einheit") or "",
        block.optional("pfad") or "",
        block.optional("wer_weiss") or "",
        block.flag("abgefragt", default=True),
        block.location,
    )


def kennzahl(block: Block, references: References, angaben: Mapping[str, Angabe]) -> Kennzahl:
    """Read a Kennzahl and check that its aggregate fits the fact it is about."""
    ebene = block.choice("ebene", ("verbundraum", "aufgabe"))
    aggregat, ueber = block.choice("aggregat", AGGREGATES), block.text("ueber")
    coverage = block.optional_number("mindestabdeckung")
    if coverage is not None and not 0 <= coverage <= 1:
        block.problem(
            "ausserhalb",
            "mindestabdeckung",
            "Die Abdeckung ist ein Anteil.",
            "Erlaubt sind Werte von 0 bis 1.",
        )
    found = Kennzahl(
        block.id(pattern=SNAKE),
        ebene,
        aggregat,
        ueber,
        block.text("titel"),
        block.text("definition"),
        references.source(block),
        block.optional("wert"),
        Fraction(1, 2) if coverage is None else Fraction(coverage),
        block.optional("einheit") or "",
        block.choice("zaehlt", ("verwaltungen", "kommunen"), "verwaltungen"),
        block.location,
    )
    _fits(block, found, angaben)
    return found


def _fits(block: Block, kennzahl: Kennzahl, angaben: Mapping[str, Angabe]) -> None:
    fact = angaben.get(kennzahl.ueber)
    if fact is None:
        if kennzahl.ueber:
            block.problem(
                "name-unbekannt",
                "ueber",
                f"Die Angabe {quoted(kennzahl.ueber)} ist nirgends erklärt.",
                did_you_mean(kennzahl.ueber, angaben) or "Legen Sie sie zuerst an.",
            )
        return
    level = "kommune" if kennzahl.ebene == "verbundraum" else "aufgabe_je_kommune"
    if fact.ebene != level:
        block.problem(
            "falsche-ebene",
            "ueber",
            f"{quoted(fact.id)} gehört zur Ebene {quoted(fact.ebene)}; eine Kennzahl "
            f"der Ebene {quoted(kennzahl.ebene)} braucht die Ebene {quoted(level)}.",
            "Wählen Sie eine andere Angabe.",
        )
    if kennzahl.aggregat in _NUMERIC and fact.typ not in {"zahl", "ganzzahl"}:
        block.problem(
            "vergleich-typ",
            "aggregat",
            f"{quoted(kennzahl.aggregat)} braucht Zahlen, {quoted(fact.id)} ist keine.",
            "Möglich sind „anzahl“, „anteil“ und „vielfalt“.",
        )
    if fact.typ == "software" and kennzahl.aggregat != "vielfalt":
        block.problem(
            "vergleich-typ",
            "aggregat",
            "Software lässt sich nur mit „vielfalt“ messen.",
            "Schreiben Sie „aggregat: vielfalt“.",
        )
    allowed = fact.allowed or (("ja", "nein") if fact.typ == "ja_nein" else ())
    if kennzahl.wert is not None and allowed and kennzahl.wert not in allowed:
        block.problem(
            "wert-unbekannt",
            "wert",
            f"{quoted(kennzahl.wert)} ist kein Wert von {quoted(fact.id)}.",
            did_you_mean(kennzahl.wert, allowed),
        )
    if kennzahl.aggregat == "anteil" and kennzahl.wert is None:
        block.text("wert")


def aufgabenart(block: Block, entry: Entry) -> Aufgabenart:
    """Read an entry of the list task name → kind."""
    del entry
    return Aufgabenart(
        block.text("name"),
        block.choice("art", ARTEN),
        block.optional("produktrahmen"),
        block.texts("synonyme"),
        block.optional("hinweis") or "",
    )
