"""A Verbundraum and a Regelwerk become a Situation: typed values under the names of the rules."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ikz_rules.facts.computed import OF_AUFGABE, OF_KOMMUNE
from ikz_rules.facts.kinds import kind_of_name
from ikz_rules.facts.typed import read_value
from ikz_rules.kennzahlen import map_diversity, measure
from ikz_rules.model.situation import Measured, Scope, Situation, Statement
from ikz_rules.model.values import JA, NEIN
from ikz_rules.model.verbundraum import KEINE, LAENDER
from ikz_rules.wording import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ikz_rules.model.angaben import Angabe, Kennzahl
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Value
    from ikz_rules.model.verbundraum import Aufgabe, Kommune, Verbundraum

_LAND_OF_AGS = dict(
    zip(
        (
            "01",
            "02",
            "03",
            "04",
            "05",
            "06",
            "07",
            "08",
            "09",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
        ),
        (
            "SH",
            "HH",
            "NI",
            "HB",
            "NW",
            "HE",
            "RP",
            "BW",
            "BY",
            "SL",
            "BE",
            "BB",
            "MV",
            "SN",
            "ST",
            "TH",
        ),
        strict=True,
    )
)
assert set(_LAND_OF_AGS.values()) == set(LAENDER)  # noqa: S101 - a table of ours, checked once


def build_situation(
    verbundraum: Verbundraum, regelwerk: Regelwerk, names: Collection[str] | None = None
) -> Situation:
    """Return what is known, ready for rules. The Verbundraum's names are checked already.

    The order of Kommunen, Aufgaben and keys does not matter: all are sorted by name. With
    ``names``, only these Angaben and Kennzahlen are read; a Kennzahl needs its Angabe too.
    """
    stichtag = verbundraum.stichtag or dt.date.fromisoformat(regelwerk.stand)
    by_level = _all_levels(regelwerk) if names is None else _by_level(regelwerk, names)
    figures = [k for k in regelwerk.kennzahlen.values() if names is None or k.id in names]
    kommunen = sorted(verbundraum.kommunen, key=lambda k: k.name)
    same = _equal_products(verbundraum)
    scopes = tuple(_kommune(k, by_level["kommune"], stichtag, same) for k in kommunen)
    run = administrations(kommunen, scopes)
    aufgaben = tuple(
        _aufgabe(a, regelwerk, by_level, figures, stichtag, [k.name for k in kommunen])
        for a in sorted(verbundraum.aufgaben or (), key=lambda a: a.name)
    )
    top = _verbundraum(verbundraum, by_level["verbundraum"])
    for kennzahl in figures:
        if kennzahl.ebene == "verbundraum":
            counted = run if kennzahl.zaehlt == "verwaltungen" else scopes
            top[kennzahl.id] = _measured(
                kennzahl, [s.values.get(kennzahl.ueber) for s in counted], regelwerk
            )
    derived = frozenset(name for name in ("land", "stichtag") if getattr(verbundraum, name) is None)
    return Situation(
        Scope(verbundraum.name, top, derived),
        scopes,
        aufgaben,
        _stated(verbundraum, kommunen),
        None if verbundraum.begonnen is None else frozenset(verbundraum.begonnen),
        None if verbundraum.umgesetzt is None else frozenset(verbundraum.umgesetzt),
        verbundraum.aufgaben is not None,
        stichtag=stichtag,
    )


@lru_cache(maxsize=16)
def _all_levels(regelwerk: Regelwerk) -> Mapping[str, list[Angabe]]:
    return _by_level(regelwerk, None)


def _by_level(regelwerk: Regelwerk, names: Collection[str] | None) -> dict[str, list[Angabe]]:
    levels: dict[str, list[Angabe]] = {
        "verbundraum": [],
        "kommune": [],
        "aufgabe": [],
        "aufgabe_je_kommune": [],
    }
    for angabe in regelwerk.angaben.values():
        if names is None or angabe.id in names:
            levels[angabe.ebene].append(angabe)
    return levels


def land_of(verbundraum: Verbundraum) -> str | None:
    """Return the stated Land, else the one that all given AGS agree on."""
    if verbundraum.land is not None:
        return verbundraum.land
    found = {_LAND_OF_AGS[k.ags[:2]] for k in verbundraum.kommunen if k.ags}
    return found.pop() if len(found) == 1 else None


def _verbundraum(verbundraum: Verbundraum, declared: list[Angabe]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for angabe in declared:
        value: Value | None
        if angabe.pfad == "land":
            value = land_of(verbundraum)
        elif angabe.pfad == "kooperationsformen":
            forms = verbundraum.kooperationsformen
            value = None if forms is None else frozenset(forms or (KEINE,))
        else:
            value = read_value(angabe, verbundraum.angaben.get(angabe.id))
        if value is not None:
            found[angabe.id] = value
    return found


def _kommune(
    kommune: Kommune, declared: list[Angabe], stichtag: dt.date, same: Mapping[str, str]
) -> Scope:
    found: dict[str, Value] = {
        f"merkmal:{name}": wert for name, wert in kommune.merkmale.items() if wert is not None
    }
    derived = set()
    for angabe in declared:
        value: Value | None
        if angabe.typ == "software":
            value = {
                fach: same.get(fold(s.produkt), fold(s.produkt))
                for fach, s in kommune.software.items()
                if s.produkt
            } or None
        elif angabe.computed:
            value = OF_KOMMUNE[angabe.computed](kommune, stichtag)
            derived.add(angabe.id)
        else:
            value = read_value(angabe, _at(kommune, angabe))
        if value is not None:
            found[angabe.id] = value
    return Scope(kommune.name, found, frozenset(derived))


def _at(thing: Kommune | Aufgabe, angabe: Angabe) -> object:
    """Return the raw value of an Angabe: at its fixed place, else under ``angaben``."""
    if not angabe.steps:
        return thing.angaben.get(angabe.id)
    current: Any = thing
    for step in angabe.steps:
        current = getattr(current, step)
    return current


def _aufgabe(
    aufgabe: Aufgabe,
    regelwerk: Regelwerk,
    by_level: Mapping[str, list[Angabe]],
    figures: list[Kennzahl],
    stichtag: dt.date,
    names: list[str],
) -> Scope:
    found: dict[str, Value] = {}
    derived = set()
    listed = kind_of_name(aufgabe.name, regelwerk)
    for angabe in by_level["aufgabe"]:
        value: Value | None
        if angabe.computed:
            value = OF_AUFGABE[angabe.computed](aufgabe, stichtag, len(names))
            derived.add(angabe.id)
        else:
            value = read_value(angabe, _at(aufgabe, angabe))
            if value is None and listed is not None and angabe.pfad in {"art", "produktrahmen"}:
                value = getattr(listed, angabe.pfad)
                derived.add(angabe.id)
        if value is not None:
            found[angabe.id] = value
    members = sorted(aufgabe.kommunen) or names
    stated = [aufgabe.kommunen.get(name) or {} for name in members]
    cells = {
        angabe.id: [
            read_value(angabe, cell[angabe.id]) if angabe.id in cell else None for cell in stated
        ]
        for angabe in by_level["aufgabe_je_kommune"]
    }
    for kennzahl in figures:
        if kennzahl.ebene == "aufgabe":
            found[kennzahl.id] = _measured(kennzahl, cells[kennzahl.ueber], regelwerk)
    return Scope(aufgabe.name, found, frozenset(derived), tuple(sorted(aufgabe.kommunen)))


def _measured(kennzahl: Kennzahl, data: Sequence[object], regelwerk: Regelwerk) -> Measured:
    angabe = regelwerk.angaben[kennzahl.ueber]
    if angabe.typ == "software":
        return map_diversity(
            [d if isinstance(d, dict) else None for d in data], kennzahl.mindestabdeckung
        )
    non_negative = angabe.minimum is not None and angabe.minimum >= 0
    known = [None if isinstance(d, Measured) else d for d in data]  # what is open is missing
    return measure(kennzahl.aggregat, known, kennzahl.mindestabdeckung, kennzahl.wert, non_negative)


def _equal_products(verbundraum: Verbundraum) -> dict[str, str]:
    """Map each spelling that was declared equal to the least of all that are equal to it."""
    groups: dict[str, set[str]] = {}
    for declared in verbundraum.gleiche_software:
        names = {fold(name) for name in declared}
        touched = {id(group): group for name in names if (group := groups.get(name))}
        largest = max(touched.values(), key=len, default=set[str]())
        added = names.union(*(group for group in touched.values() if group is not largest))
        largest |= added
        groups.update(dict.fromkeys(added, largest))
    least = {key: min(group) for key, group in {id(g): g for g in groups.values()}.items()}
    return {name: least[id(group)] for name, group in groups.items()}


def administrations(kommunen: Sequence[Kommune], scopes: tuple[Scope, ...]) -> tuple[Scope, ...]:
    """Return those that stand for an administration.

    A Kommune run by another one on the list has none of its own; several run by one that is not
    on the list are counted once.
    """
    names = {k.name for k in kommunen}
    seen: set[str] = set()
    chosen = []
    for kommune, scope in zip(kommunen, scopes, strict=True):
        by = kommune.verwaltet_durch
        if by is None or (by not in names and by not in seen):
            chosen.append(scope)
        if by is not None:
            seen.add(by)
    return tuple(chosen)


def _stated(verbundraum: Verbundraum, kommunen: list[Kommune]) -> dict[str, Statement]:
    """Collect directly stated Merkmale: the Verbundraum's word, else the Kommunen's majority.

    Setzung: ja if at least half of the Kommunen that say anything say ja.
    """
    stated = {
        name: Statement(wert) for name, wert in verbundraum.merkmale.items() if wert is not None
    }
    yes: dict[str, list[str]] = {}
    said: Counter[str] = Counter()
    for kommune in kommunen:
        for name, wert in kommune.merkmale.items():
            if wert is not None:
                said[name] += 1
                yes.setdefault(name, []).extend([kommune.name] if wert == JA else [])
    for name, count in said.items():
        if name not in stated:
            wert = JA if 2 * len(yes[name]) >= count else NEIN
            stated[name] = Statement(wert, tuple(yes[name]), aus_kommunen=True)
    return stated
