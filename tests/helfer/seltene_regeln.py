"""The packaged rulebook with rules that ask what no packaged rule asks, for tests of prospects."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from helfer.regelwerk_varianten import PACKAGED, new_rule, put_into
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
)

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

_TAG = dt.date(2026, 12, 24)
_FIGURES = (
    ("grad_mittel", "verbundraum", "mittel", "digitalisierungsgrad"),
    ("grad_min", "verbundraum", "min", "digitalisierungsgrad"),
    ("grad_max", "verbundraum", "max", "digitalisierungsgrad"),
    ("kalt_mittel", "verbundraum", "mittel", "temperatur"),
    ("kalt_min", "verbundraum", "min", "temperatur"),
    ("kalt_max", "verbundraum", "max", "temperatur"),
    ("kalt_summe", "verbundraum", "summe", "temperatur"),
    ("kalt_weite", "verbundraum", "spannweite", "temperatur"),
    ("alter_max", "verbundraum", "max", "software_alter"),
    ("lotsen_vielfalt", "verbundraum", "vielfalt", "digital_lotsen"),
    ("wer_vielfalt", "verbundraum", "vielfalt", "motto"),
    ("fach_vielfalt", "aufgabe", "vielfalt", "fachwissen"),
    ("fall_weite", "aufgabe", "spannweite", "fallzahl"),
    ("fach_bekannt", "aufgabe", "anzahl", "fachwissen"),
)
CONDITIONS: tuple[Condition, ...] = (
    Compare("grad_mittel", "zwischen", 2, Fraction(7, 2)),
    Compare("grad_min", "mindestens", 1),
    Compare("grad_max", "hoechstens", 3),
    Compare("kalt_mittel", "ueber", 1),
    Compare("kalt_min", "unter", -1),
    Compare("kalt_max", "ungleich", 2),
    Compare("kalt_summe", "gleich", 3),
    Compare("kalt_weite", "mindestens", 4),
    Compare("alter_max", "mindestens", 12),
    Compare("lotsen_vielfalt", "mindestens", Fraction(1, 2)),
    Compare("wer_vielfalt", "gleich", 1),
    Compare("softwarevielfalt", "unter", Fraction(1, 3)),
    Quantified("kommune", 1, Compare("software_alter", "zwischen", 3, 9)),
    Quantified("kommune", None, Compare("vertragsende_in_monaten", "ueber", 6)),
    Quantified("kommune", 2, Compare("motto", "gleich", "1.2.3")),
    Quantified("kommune", 1, Compare("verwaltet_durch", "ungleich", "Ahorn")),
    Quantified("kommune", 1, Compare("merkmal:ziele_unklar", "gleich", "ja")),
    Quantified("kommune", None, Not(Compare("einwohner", "zwischen", 500, 15000))),
    Quantified("aufgabe", None, Compare("fach_vielfalt", "mindestens", Fraction(1, 2))),
    Quantified("aufgabe", 2, Compare("fall_weite", "mindestens", 400)),
    Quantified("aufgabe", 1, Compare("fach_bekannt", "mindestens", 2)),
    Quantified("aufgabe", 1, Compare("frist", "mindestens", _TAG)),
    Quantified("aufgabe", 1, Compare("frist_in_monaten", "unter", 0)),
    Quantified("aufgabe", 1, Compare("produktrahmen", "ungleich", "123")),
    Quantified("aufgabe", 1, Compare("beteiligte", "gleich", 2)),
    All((InForce(dt.date(2026, 1, 1), None), Stated("ziele_unklar"))),
    AtLeast(
        2, (Derived("merkmal:ziele_unklar"), Progress("2.4", "begonnen"), Stated("ziele_unklar"))
    ),
    AnyOf((Derived("szenario:S2"), Not(Derived("merkmal:kompetenzen_fehlen")))),
    Compare("kooperationsformen", "ungleich", "zweckverband"),
    Compare("land", "eines_von", ("SN", "TH")),
)


def _book() -> Regelwerk:
    extra = {
        "temperatur": replace(
            PACKAGED.angaben["vzae"], id="temperatur", ebene="kommune", minimum=None, maximum=None
        ),
        "motto": replace(
            PACKAGED.angaben["rollenprofile"], id="motto", typ="text", frage="Wie lautet das Motto?"
        ),
    }
    figures = {
        id_: replace(
            PACKAGED.kennzahlen["altersabgaenge_summe"],
            id=id_,
            ebene=ebene,
            aggregat=aggregat,
            ueber=ueber,
            mindestabdeckung=Fraction(1, 2),
        )
        for id_, ebene, aggregat, ueber in _FIGURES
    }
    numbers = list(PACKAGED.massnahmen)
    rules = {
        f"selten-{index}": new_rule(
            f"selten-{index}", numbers[index % len(numbers)], wenn=condition
        )
        for index, condition in enumerate(CONDITIONS)
    }
    book = put_into(PACKAGED, "angaben", extra)
    return put_into(put_into(book, "kennzahlen", figures), "regeln", rules)


SELTEN = _book()
