"""Random Verbundräume as users could write them, drawn from what the rulebook declares."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from ikz_rules.model.verbundraum import (
    ARTEN,
    HORIZONTE,
    KOOPERATIONSFORMEN,
    KOSTEN,
    STUFEN,
    VORRAT,
)

if TYPE_CHECKING:
    from ikz_rules import Regelwerk
    from ikz_rules.model.angaben import Angabe

Raw = dict[str, Any]
NAMES = ("Adorf", "Beheim", "Cedorf", "Demitz", "Ebersbach")
_DAY = dt.date(2026, 1, 1)
_JA_NEIN = st.sampled_from(["ja", "nein", "unbekannt"])


def sparse(fields: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Raw]:
    """Return blocks in which any field may be missing."""
    return st.fixed_dictionaries({}, optional=fields)


def value(angabe: Angabe) -> st.SearchStrategy[Any]:
    """Return raw values of a declared Angabe."""
    match angabe.typ:
        case "ja_nein":
            return _JA_NEIN
        case "auswahl":
            return st.sampled_from([*angabe.allowed, "unbekannt"])
        case "mehrfachauswahl":
            return st.lists(st.sampled_from(angabe.allowed), unique=True)
        case "ganzzahl":
            return st.integers(int(angabe.minimum or 0), int(angabe.maximum or 50))
        case "zahl":
            low, high = float(angabe.minimum or 0), float(angabe.maximum or 5)
            return st.integers(int(low * 4), int(high * 4)).map(lambda n: n / 4)
        case "datum":
            return st.dates(_DAY, _DAY.replace(year=2029)).map(str)
        case _:
            return st.sampled_from(["Text A", "Text B"])


def verbundraeume(regelwerk: Regelwerk) -> st.SearchStrategy[Raw]:
    """Return random Verbundräume; every name in them is declared."""
    return st.integers(1, len(NAMES)).flatmap(lambda n: _with(regelwerk, NAMES[:n]))


def _free(regelwerk: Regelwerk, ebene: str) -> dict[str, st.SearchStrategy[Any]]:
    return {a.id: value(a) for a in regelwerk.angaben.values() if a.ebene == ebene and not a.pfad}


def _with(regelwerk: Regelwerk, names: tuple[str, ...]) -> st.SearchStrategy[Raw]:
    merkmale = dict.fromkeys(regelwerk.merkmale, _JA_NEIN)
    numbers = sorted(regelwerk.massnahmen)
    progress = st.lists(
        st.tuples(st.sampled_from(numbers), st.booleans()),
        max_size=5,
        unique_by=lambda pair: pair[0],
    )
    return st.fixed_dictionaries(
        {
            "name": st.just("Probe"),
            "kommunen": st.tuples(*(_kommune(regelwerk, name) for name in names)).map(list),
        },
        optional={
            "kooperationsformen": st.one_of(
                st.just("keine"),
                st.lists(st.sampled_from(KOOPERATIONSFORMEN), min_size=1, unique=True),
            ),
            "land": st.sampled_from(["SN", "SN", "BY"]),
            "fortschritt": progress,
            "merkmale": sparse(merkmale),
            "angaben": sparse(_free(regelwerk, "verbundraum")),
            "aufgaben": st.lists(
                _aufgabe(regelwerk, names), max_size=3, unique_by=lambda a: str(a["name"])
            ),
            "ideen": st.lists(_idee(numbers), max_size=4, unique_by=lambda i: str(i["name"])),
        },
    ).map(_split_progress)


def _split_progress(raw: Raw) -> Raw:
    pairs = raw.pop("fortschritt", None)
    if pairs is not None:
        raw["begonnen"] = [nr for nr, begun in pairs if begun]
        raw["umgesetzt"] = [nr for nr, begun in pairs if not begun]
    return raw


def _kommune(regelwerk: Regelwerk, name: str) -> st.SearchStrategy[Raw]:
    per_kommune = {m.id: _JA_NEIN for m in regelwerk.merkmale.values() if m.je_kommune}
    products = st.sampled_from(["Produkt A", "Produkt B", "Produkt C"])
    return st.fixed_dictionaries(
        {"name": st.just(name)},
        optional={
            "einwohner": st.integers(500, 30_000),
            "digitalisierungsgrad": st.integers(0, 5),
            "software": sparse({"dms": products, "finanzwesen": products}),
            "ressourcen": sparse(
                {
                    key: st.sampled_from(VORRAT)
                    for key in ("personal", "zeit", "finanzen", "kompetenzen")
                }
            ),
            "merkmale": sparse(per_kommune),
            "angaben": sparse(_free(regelwerk, "kommune")),
        },
    )


def _aufgabe(regelwerk: Regelwerk, names: tuple[str, ...]) -> st.SearchStrategy[Raw]:
    cell = sparse(_free(regelwerk, "aufgabe_je_kommune"))
    known = [entry.name for entry in regelwerk.aufgabenverzeichnis]
    return st.fixed_dictionaries(
        {"name": st.sampled_from([*known, "Etwas ganz anderes"])},
        optional={
            "art": st.sampled_from(ARTEN),
            "neu_per_gesetz": _JA_NEIN,
            "gelegenheit": _JA_NEIN,
            "frist": st.dates(_DAY).map(str),
            "angaben": sparse(_free(regelwerk, "aufgabe")),
            "kommunen": sparse(dict.fromkeys(names, cell)),
        },
    )


def _idee(numbers: list[str]) -> st.SearchStrategy[Raw]:
    return st.fixed_dictionaries(
        {"name": st.sampled_from(["Idee 1", "Idee 2", "Idee 3", "Idee 4"])},
        optional={
            "massnahme": st.sampled_from(numbers),
            "nutzen": st.sampled_from(STUFEN),
            "kosten": st.sampled_from(KOSTEN),
            "aufwand": st.sampled_from(STUFEN),
            "umsetzbarkeit": st.sampled_from(HORIZONTE),
        },
    )
