"""What can be known: Angaben, and the Kennzahlen that follow from them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.kennzahlen import AGGREGATES
from ikz_rules.model.angaben import BERECHNET, NIE, PREFIX, STUFEN, Angabe, Kennzahl
from ikz_rules.model.regelwerk import FELDER
from ikz_rules.rulebook.hints import SNAKE
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.values import Number
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.draft import References

LEVELS = ("verbundraum", "kommune", "aufgabe", "aufgabe_je_kommune")
TYPES = ("ja_nein", "zahl", "ganzzahl", "auswahl", "mehrfachauswahl", "datum", "text", "software")
_NUMERIC = frozenset({"summe", "mittel", "min", "max", "spannweite"})
_UNCOUNTED = frozenset({"zahl", "ganzzahl", "datum", "mehrfachauswahl"})


def angabe(block: Block, references: References) -> Angabe:
    """Read a declared fact."""
    typ = block.choice("typ", TYPES)
    werte = _values(block, typ)
    ebene = block.choice("ebene", LEVELS)
    _place(block, ebene, typ)
    low, high = _range(block)
    return Angabe(
        block.id(pattern=SNAKE),
        ebene,
        typ,
        block.text("frage"),
        references.source(block),
        block.optional("hilfe") or "",
        werte,
        low,
        high,
        block.optional("einheit") or "",
        block.optional("pfad") or "",
        block.optional("wer_weiss") or "",
        block.flag("abgefragt", default=True),
        block.choice("ermitteln", STUFEN, "mittel"),
        block.choice("aendern", (NIE, *STUFEN), NIE),
        block.location,
    )


def _values(block: Block, typ: str) -> tuple[tuple[str, str], ...]:
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
    return werte


def _range(block: Block) -> tuple[Number | None, Number | None]:
    low, high = block.optional_number("minimum"), block.optional_number("maximum")
    if low is not None and high is not None and low > high:
        block.problem(
            "nie-erfuellbar",
            "maximum",
            "Das Maximum ist kleiner als das Minimum.",
            "Tauschen Sie die beiden.",
        )
    return low, high


def _place(block: Block, ebene: str, typ: str) -> None:
    """Check that a pfad names a field, or something that can be computed, of the right type."""
    pfad = block.optional("pfad") or ""
    known = FELDER.get(ebene, {}) | {PREFIX + name: "zahl" for name in BERECHNET.get(ebene, ())}
    if pfad and pfad not in known:
        block.problem(
            "pfad-unbekannt",
            "pfad",
            f"Den Pfad {quoted(pfad)} gibt es auf der Ebene {quoted(ebene)} nicht.",
            did_you_mean(pfad, known)
            or (f"Es gibt {listed(known)}." if known else "Löschen Sie die Zeile."),
        )
    elif (pfad and known[pfad].removeprefix("ganz") != typ.removeprefix("ganz")) or (
        typ == "software" and not pfad
    ):
        block.problem(
            "pfad-typ",
            "typ",
            f"Der Typ {quoted(typ)} passt nicht zum Pfad {quoted(pfad)}."
            if pfad
            else "Der Typ „software“ braucht einen festen Platz.",
            f"Hier gehört {quoted(known[pfad])} hin." if pfad else "Ergänzen Sie „pfad: software“.",
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
    if fact is not None:
        _level_fits(block, kennzahl, fact)
        _aggregate_fits(block, kennzahl, fact)
        _value_fits(block, kennzahl, fact)
    elif kennzahl.ueber:
        block.missing(
            "name-unbekannt",
            ("angaben", kennzahl.ueber),
            "ueber",
            f"Die Angabe {quoted(kennzahl.ueber)} ist nirgends erklärt.",
            did_you_mean(kennzahl.ueber, angaben) or "Legen Sie sie zuerst an.",
        )


def _level_fits(block: Block, kennzahl: Kennzahl, fact: Angabe) -> None:
    level = "kommune" if kennzahl.ebene == "verbundraum" else "aufgabe_je_kommune"
    if fact.ebene != level:
        block.problem(
            "falsche-ebene",
            "ueber",
            f"{quoted(fact.id)} gehört zur Ebene {quoted(fact.ebene)}; eine Kennzahl "
            f"der Ebene {quoted(kennzahl.ebene)} braucht die Ebene {quoted(level)}.",
            "Wählen Sie eine andere Angabe.",
        )


def _aggregate_fits(block: Block, kennzahl: Kennzahl, fact: Angabe) -> None:
    if kennzahl.aggregat in _NUMERIC and fact.typ not in {"zahl", "ganzzahl"}:
        block.problem(
            "vergleich-typ",
            "aggregat",
            f"{quoted(kennzahl.aggregat)} braucht Zahlen, {quoted(fact.id)} ist keine.",
            "Möglich sind „anzahl“, „anteil“ und „vielfalt“.",
        )
    if fact.typ == "mehrfachauswahl" and kennzahl.aggregat != "anzahl":
        block.problem(
            "vergleich-typ",
            "aggregat",
            f"{quoted(fact.id)} hat mehrere Werte zugleich.",
            "Möglich ist nur „anzahl“ ohne „wert“.",
        )
    if fact.typ == "software" and kennzahl.aggregat != "vielfalt":
        block.problem(
            "vergleich-typ",
            "aggregat",
            "Software lässt sich nur mit „vielfalt“ messen.",
            "Schreiben Sie „aggregat: vielfalt“.",
        )


def _value_fits(block: Block, kennzahl: Kennzahl, fact: Angabe) -> None:
    if kennzahl.wert is None:
        if kennzahl.aggregat == "anteil":
            block.text("wert")
        return
    if fact.typ in _UNCOUNTED:
        block.problem(
            "vergleich-typ",
            "wert",
            f"Einzelne Werte von {quoted(fact.id)} lassen sich nicht zählen.",
            "Zählen lassen sich Werte vom Typ „auswahl“, „ja_nein“ und „text“.",
        )
    allowed = fact.allowed or (("ja", "nein") if fact.typ == "ja_nein" else ())
    if allowed and kennzahl.wert not in allowed:
        block.problem(
            "wert-unbekannt",
            "wert",
            f"{quoted(kennzahl.wert)} ist kein Wert von {quoted(fact.id)}.",
            did_you_mean(kennzahl.wert, allowed),
        )
