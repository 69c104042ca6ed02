"""Random Verbundräume from one seed each, quickly: as users could write them, mostly well filled.

Beside ``verbundraeume``, which draws slower and shrinks what it finds.
"""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ikz_rules.model.verbundraum import ARTEN, KOOPERATIONSFORMEN

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk

Raw = dict[str, Any]
NAMES = ("Adorf", "Bad Ä-Stadt", "Cedorf", "Cedorf am See", "Demitz", "{kommunen}", "Ümmel")
_PRODUCTS = ("Produkt A", "Produkt B", "produkt  a", "Prödukt C")
_FIELDS = ("dms", "finanzwesen", "personal")
_JA_NEIN = ("ja", "nein", "unbekannt")
_TODAY = dt.date(2026, 11, 1)


def verbundraum(rng: Random, regelwerk: Regelwerk) -> Raw:
    """Return a random Verbundraum of one to seven Kommunen; every name in it is declared."""
    names = rng.sample(NAMES, rng.choice((1, 2, 2, 3, 3, 4, 5, 7)))
    full = rng.choice((0.1, 0.4, 0.7, 0.95))
    raw: Raw = {
        "name": "Probe",
        "kommunen": [_kommune(rng, regelwerk, name, names, full) for name in names],
    }
    begun = rng.sample(sorted(regelwerk.massnahmen), rng.randint(0, 3))
    optional: Raw = {
        "land": rng.choice(("SN", "SN", "BY")),
        "stichtag": _day(rng),
        "kooperationsformen": rng.choice(
            ("keine", *([form] for form in KOOPERATIONSFORMEN if form != "keine"))
        ),
        "begonnen": begun[:1],
        "umgesetzt": begun[1:],
        "merkmale": _block(rng, dict.fromkeys(regelwerk.merkmale, _JA_NEIN), full / 2),
        "angaben": _free(rng, regelwerk, "verbundraum", full),
        "aufgaben": _aufgaben(rng, regelwerk, names, full),
        "gleiche_software": rng.choice(([], [["Produkt A", "Produkt B"]])),
    }
    return raw | {key: item for key, item in optional.items() if rng.random() < 0.75}


def value(rng: Random, angabe: Angabe) -> object:
    """Return a raw value of a declared Angabe; whole numbers and limits come up often."""
    match angabe.typ:
        case "ja_nein":
            return rng.choice(_JA_NEIN)
        case "auswahl":
            return rng.choice((*angabe.allowed, "unbekannt"))
        case "mehrfachauswahl":
            return rng.sample(angabe.allowed, rng.randint(0, len(angabe.allowed)))
        case "zahl" | "ganzzahl":
            return _number(rng, angabe)
        case "datum":
            return _day(rng)
        case _:
            return rng.choice(("Text A", "Text ß", "{kommunen}"))


def _number(rng: Random, angabe: Angabe) -> object:
    low = Fraction(0 if angabe.minimum is None else angabe.minimum)
    high = low + 10**14 if angabe.maximum is None else Fraction(angabe.maximum)
    chance = rng.random()
    if chance < 0.1:
        return int(rng.choice((low, high)))
    if chance < 0.2:
        return rng.randint(int(low), int(high))
    top = min(high, low + rng.choice((2, 10, 1000)))
    if angabe.typ == "ganzzahl":
        return rng.randint(int(low), int(top))
    return float(low + Fraction(rng.randint(0, int((top - low) * 20)), 20))


def _day(rng: Random) -> str:
    return str(_TODAY + dt.timedelta(days=rng.choice((0, 1, -400, rng.randint(-900, 1500)))))


def _block(rng: Random, choices: Mapping[str, tuple[Any, ...]], full: float) -> Raw:
    return {name: rng.choice(found) for name, found in choices.items() if rng.random() < full}


def _free(rng: Random, regelwerk: Regelwerk, ebene: str, full: float) -> Raw:
    declared = [a for a in regelwerk.angaben.values() if a.ebene == ebene and not a.pfad]
    return {a.id: value(rng, a) for a in declared if rng.random() < full}


def _kommune(rng: Random, regelwerk: Regelwerk, name: str, names: list[str], full: float) -> Raw:
    attitudes = {m.id: _JA_NEIN for m in regelwerk.merkmale.values() if m.je_kommune}
    stock = ("ausreichend", "knapp", "unzureichend", "unbekannt")
    optional: Raw = {
        "einwohner": rng.choice((500, 14_999, 15_000, 15_001, rng.randint(1, 3_000_000))),
        "digitalisierungsgrad": rng.randint(0, 5),
        "software": {f: _product(rng) for f in _FIELDS if rng.random() < full},
        "ressourcen": _block(
            rng, dict.fromkeys(("personal", "zeit", "finanzen", "kompetenzen"), stock), full
        ),
        "merkmale": _block(rng, attitudes, full / 2),
        "angaben": _free(rng, regelwerk, "kommune", full),
    }
    if rng.random() < 0.15:
        optional["verwaltet_durch"] = rng.choice((*names[names.index(name) + 1 :], "Anderswo"))
    return {"name": name} | {key: item for key, item in optional.items() if rng.random() < full}


def _product(rng: Random) -> Raw:
    found: Raw = {"produkt": rng.choice(_PRODUCTS)}
    if rng.random() < 0.5:
        found["seit"] = rng.randint(1995, 2026)
    if rng.random() < 0.5:
        found["vertragsende"] = _day(rng)
    return found


def _aufgaben(rng: Random, regelwerk: Regelwerk, names: list[str], full: float) -> list[Raw]:
    known = [entry.name for entry in regelwerk.aufgabenverzeichnis]
    return [
        _aufgabe(rng, regelwerk, title, names, full)
        for title in rng.sample([*rng.sample(known, 4), "Etwas ganz anderes"], rng.randint(0, 4))
    ]


def _aufgabe(rng: Random, regelwerk: Regelwerk, title: str, names: list[str], full: float) -> Raw:
    cells = {n: _free(rng, regelwerk, "aufgabe_je_kommune", full) for n in names}
    optional: Raw = {
        "art": rng.choice(ARTEN),
        "neu_per_gesetz": rng.choice(_JA_NEIN),
        "gelegenheit": rng.choice(_JA_NEIN),
        "frist": _day(rng),
        "angaben": _free(rng, regelwerk, "aufgabe", full),
        "kommunen": {n: cell for n, cell in cells.items() if rng.random() < 0.8},
    }
    return {"name": title} | {key: item for key, item in optional.items() if rng.random() < full}
