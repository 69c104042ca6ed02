"""Random Verbundräume, and what becomes of them as open facts get any value, one by one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ikz_rules import load_regelwerk
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.facts.address import Address, plain, put
from ikz_rules.facts.canonical import canonical
from ikz_rules.model.angaben import PREFIX
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.prospect.open_facts import open_facts
from ikz_rules.prospect.possible import DATES
from ikz_rules.prospect.standing import Standing
from ikz_rules.prospect.verdicts import Outcomes

if TYPE_CHECKING:
    from random import Random

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk

REGELWERK = load_regelwerk()
MANY = 12
NAMEN = ("Ahorn", "Birke", "Cedernau", "Distelheim", "Eschental")
AUFGABEN = ("Vergabestelle", "Datenschutz", "Standesamt", "Etwas Unbekanntes", "Bauhof")


def outcomes_of(verbundraum: Verbundraum, regelwerk: Regelwerk = REGELWERK) -> Outcomes:
    """Return what can still become of a Verbundraum."""
    standing = Standing(canonical(verbundraum, regelwerk), regelwerk)
    return Outcomes(definitions(regelwerk), standing)


def beginning(random: Random, most: int = 4) -> Verbundraum:
    """Return a Verbundraum of which little but names is known."""
    daten: dict[str, Any] = {
        "name": "Probe",
        "kommunen": [{"name": name} for name in NAMEN[: random.randint(1, most)]],
    }
    if random.random() < 0.8:
        daten["aufgaben"] = [
            {"name": name} for name in random.sample(AUFGABEN, random.randint(0, 3))
        ]
    if random.random() < 0.6:
        daten["begonnen"] = random.choice(([], ["3.1"], ["0", "1.1"]))
    if random.random() < 0.6:
        daten["umgesetzt"] = random.choice(([], ["3.6"], ["2.1"]))
    if random.random() < 0.3:
        daten["ideen"] = [
            {"name": f"Idee {nr}", "massnahme": nr, "umsetzbarkeit": "kurzfristig"}
            for nr in random.sample(list(REGELWERK.massnahmen), 4)
        ]
    return Verbundraum(**daten)


def extended(
    verbundraum: Verbundraum, random: Random, steps: int, regelwerk: Regelwerk = REGELWERK
) -> Verbundraum:
    """Return an extension: so many open facts got a value, each chosen among those open then."""
    while steps > 0:
        open_ = open_facts(outcomes_of(verbundraum, regelwerk))
        if not open_:
            break
        chosen = random.sample(open_, min(steps, len(open_), 1 if steps < MANY else 12))
        told = [fact for fact in chosen if fact.art == "merkmal"]  # what follows need not be open
        for fact in (*told[:1], *(fact for fact in chosen if fact.art != "merkmal")):
            verbundraum = answered(verbundraum, fact, random, regelwerk)
            steps -= 1
    return verbundraum


def answered(
    verbundraum: Verbundraum, address: Address, random: Random, regelwerk: Regelwerk = REGELWERK
) -> Verbundraum:
    """Return a Verbundraum with any answer to one open fact."""
    daten = plain(verbundraum)
    value = _any_value(address, daten, random, regelwerk)
    return Verbundraum(**put(daten, address, value, regelwerk))


def _any_value(
    address: Address, daten: dict[str, Any], random: Random, regelwerk: Regelwerk
) -> object:
    if address.art == "merkmal":
        return random.choice(("ja", "nein"))
    if address.name in {"begonnen", "umgesetzt"}:
        other = daten.get("umgesetzt" if address.name == "begonnen" else "begonnen") or []
        free = [nr for nr in regelwerk.massnahmen if nr not in other]
        return random.sample(free, random.randint(0, 3))
    if address.name == "aufgaben":
        return [{"name": name} for name in random.sample(AUFGABEN, random.randint(0, 3))]
    angabe = regelwerk.angaben[address.name]
    kommunen = [kommune["name"] for kommune in daten["kommunen"]]
    if angabe.pfad == PREFIX + "beteiligte":
        return {name: {} for name in random.sample(kommunen, random.randint(1, len(kommunen)))}
    if angabe.typ == "software" or angabe.pfad.startswith(PREFIX):
        block = next(k for k in daten["kommunen"] if k["name"] == address.kommune)
        kind = angabe.pfad.removeprefix(PREFIX)
        return _products(block.get("software", {}), random, DATES.get(kind, "alles"))
    return _plain_value(angabe, random)


def _products(known: dict[str, Any], random: Random, asked: str) -> dict[str, Any]:
    """Fill in what is asked for: dates of one kind, or products and with these anything."""
    fields = known or {
        name: {"produkt": random.choice("ABC")}
        for name in random.sample(("dms", "finanzwesen", "personal"), random.randint(1, 3))
    }
    found = {}
    for name, product in fields.items():
        told = dict(product) if isinstance(product, dict) else {"produkt": product}
        if asked == "alles":
            told.setdefault("produkt", random.choice("ABC"))
        if asked == "seit" or (asked == "alles" and random.random() < 0.3):
            told.setdefault("seit", random.choice((1990, 2010, 2016, 2017, 2025, 2040)))
        if asked == "vertragsende" or (asked == "alles" and random.random() < 0.3):
            days = ("2020-01-01", "2027-05-05", "2040-01-01")
            told.setdefault("vertragsende", random.choice(days))
        found[name] = told
    return found


def _plain_value(angabe: Angabe, random: Random) -> object:
    match angabe.typ:
        case "ja_nein":
            return random.choice(("ja", "nein"))
        case "auswahl":
            return random.choice(angabe.allowed)
        case "mehrfachauswahl":
            forms = [wert for wert in angabe.allowed if wert != "keine"]
            return random.choice((["keine"], random.sample(forms, random.randint(1, 3))))
        case "ganzzahl":
            return _at_most(angabe, random.choice((0, 0, 1, 2, 5, 499, 500, 20000)))
        case "zahl":
            return _at_most(angabe, random.choice((0, 0.4, 0.5, 1, 2, 3.5, 5)))
        case "datum":
            day = dt.date(2026, 11, 22) + dt.timedelta(
                days=random.choice((-9, 0, 100, 364, 366, 900))
            )
            return day.isoformat()
        case _ if angabe.pfad == "produktrahmen":
            return random.choice(("122", "1.2.3"))
        case _:
            return "irgendein Text"


def _at_most(angabe: Angabe, number: float) -> float:
    most = angabe.maximum
    return number if most is None else min(number, float(most) if number % 1 else int(most))


def reduced(
    verbundraum: Verbundraum, random: Random, count: int, regelwerk: Regelwerk = REGELWERK
) -> tuple[Verbundraum, list[Address]]:
    """Return a Verbundraum with some simple facts taken away, and what is open then."""
    daten = plain(verbundraum)
    for address in random.sample(_simple(verbundraum, regelwerk), count):
        daten = put(daten, address, None, regelwerk)
    found = Verbundraum(**daten)
    return found, list(open_facts(outcomes_of(found, regelwerk)))


def values_of(address: Address, regelwerk: Regelwerk = REGELWERK) -> tuple[str, ...]:
    """Return every answer that a simple fact can get."""
    if address.art == "merkmal" or regelwerk.angaben[address.name].typ == "ja_nein":
        return ("ja", "nein")
    return regelwerk.angaben[address.name].allowed


def _simple(verbundraum: Verbundraum, regelwerk: Regelwerk) -> list[Address]:
    """Return the facts with few possible answers that a Verbundraum can have."""
    small = [a for a in regelwerk.angaben.values() if a.typ == "ja_nein" or 0 < len(a.allowed) <= 4]
    kommunen = [kommune.name for kommune in verbundraum.kommunen]
    found = [Address("verbundraum", "merkmal", m) for m in regelwerk.merkmale]
    found += [Address("verbundraum", "angabe", a.id) for a in small if a.ebene == "verbundraum"]
    for name in kommunen:
        found += [Address("kommune", "angabe", a.id, name) for a in small if a.ebene == "kommune"]
    for aufgabe in verbundraum.aufgaben or ():
        here = aufgabe.name
        found += [
            Address("aufgabe", "angabe", a.id, "", here) for a in small if a.ebene == "aufgabe"
        ]
        found += [
            Address("aufgabe_je_kommune", "angabe", a.id, name, here)
            for a in small
            for name in aufgabe.kommunen
            if a.ebene == "aufgabe_je_kommune"
        ]
    return found
