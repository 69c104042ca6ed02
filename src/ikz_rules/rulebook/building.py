"""From a draft to a Regelwerk: every entry read, every reference resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ikz_rules.model.regelwerk import Regelwerk
from ikz_rules.rulebook import angaben, catalogue, declarations, fahrplan_section, produktrahmen
from ikz_rules.rulebook.conditions import ConditionReader, Names
from ikz_rules.rulebook.draft import References
from ikz_rules.rulebook.needs import bedarf
from ikz_rules.rulebook.planning_section import planung
from ikz_rules.rulebook.rules import Deciders
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.angaben import Angabe, Aufgabenart, Kennzahl, Merkmal, Schwellenwert
    from ikz_rules.model.fahrplanregeln import (
        Arbeitsgruppe,
        Buendelung,
        Fahrplanregeln,
        Kriterium,
        Produktgruppe,
    )
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.quellen import Aussage, Erratum, Werk
    from ikz_rules.model.regelwerk import Ausgangsszenario, Bedarf, Regel
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.draft import Draft, Entry


class _Declared(TypedDict):
    """What a rulebook declares before anything in it decides."""

    quellen: Mapping[str, Werk]
    aussagen: Mapping[str, Aussage]
    errata: tuple[Erratum, ...]
    schwellenwerte: Mapping[str, Schwellenwert]
    gewichte: Mapping[str, Schwellenwert]
    angaben: Mapping[str, Angabe]
    kennzahlen: Mapping[str, Kennzahl]
    massnahmen: Mapping[str, Massnahme]


class _Decided(TypedDict):
    """What decides about measures."""

    merkmale: Mapping[str, Merkmal]
    ausgangsszenarien: Mapping[str, Ausgangsszenario]
    regeln: Mapping[str, Regel]
    bedarfe: Mapping[str, Bedarf]


class _Ordered(TypedDict):
    """What puts Aufgaben in order, and the lists in which they stand."""

    produktgruppen: Mapping[str, Produktgruppe]
    aufgabenverzeichnis: tuple[Aufgabenart, ...]
    kriterien: Mapping[str, Kriterium]
    buendelungen: Mapping[str, Buendelung]
    arbeitsgruppen: Mapping[str, Arbeitsgruppe]
    fahrplan: Fahrplanregeln | None


def build(draft: Draft, digest: str) -> Regelwerk | None:
    """Build the Regelwerk; None where a section is missing that there has to be.

    Every mistake goes to the draft's sink; what could not be read stands there as something
    harmless, so the result must not be used if there is any.
    """
    declared, references = _declared(draft)
    deciders = _deciders(draft, references, declared)
    identity = draft.build("regelwerk", _identity)
    plan = draft.build("planung", lambda b, e: planung(b, e, deciders))
    decided = _decided(draft, deciders)
    ordered = _ordered(draft, deciders, declared["angaben"])
    if not _complete(draft):
        return None
    version, stand = identity["regelwerk"]
    return Regelwerk(
        version=version,
        stand=stand,
        sha256=digest,
        planung=plan["planung"],
        **declared,
        **decided,
        **ordered,
        ausnahmen=tuple(sorted(draft.ausnahmen, key=lambda a: (a.eintrag, a.pruefung))),
        aenderungen=tuple(draft.aenderungen),
        ordner=tuple(draft.ordner),
    )


def _declared(draft: Draft) -> tuple[_Declared, References]:
    werke = draft.build("quellen", declarations.werk)
    aussagen = draft.build("aussagen", lambda b, _: declarations.aussage(b, werke))
    references = References({w.id: w.titel for w in werke.values()}, aussagen)
    numbers = set(draft.names("massnahme"))
    errata = draft.build("errata", lambda b, _: declarations.erratum(b, references, numbers))
    limits = draft.build("schwellenwerte", lambda b, _: declarations.schwellenwert(b, references))
    weights = draft.build("gewichte", lambda b, _: declarations.schwellenwert(b, references))
    known = draft.build("angaben", lambda b, _: angaben.angabe(b, references))
    figures = draft.build("kennzahlen", lambda b, _: angaben.kennzahl(b, references, known))
    massnahmen = draft.build(
        "massnahme", lambda b, e: catalogue.massnahme(b, e, references, numbers)
    )
    declared = _Declared(
        quellen=werke,
        aussagen=aussagen,
        errata=tuple(errata.values()),
        schwellenwerte=limits,
        gewichte=weights,
        angaben=known,
        kennzahlen=figures,
        massnahmen=_by_number(massnahmen),
    )
    return declared, references


def _deciders(draft: Draft, references: References, declared: _Declared) -> Deciders:
    """Return the readers of what decides, with all names that it may use."""
    per_kommune = {
        name: entry.block.flag("je_kommune")
        for name, entry in draft.entries.get("merkmale", {}).items()
    }
    szenarien, regeln = draft.names("ausgangsszenario"), draft.names("regeln")
    massnahmen, limits = declared["massnahmen"], declared["schwellenwerte"]
    names = Names(
        declared["angaben"],
        declared["kennzahlen"],
        per_kommune,
        dict.fromkeys(szenarien),
        massnahmen,
        limits,
    )
    conditions = ConditionReader(names, draft.sink)
    weights = declared["gewichte"]
    return Deciders(
        references, conditions, massnahmen, limits, weights, per_kommune, szenarien, regeln
    )


def _decided(draft: Draft, deciders: Deciders) -> _Decided:
    return _Decided(
        merkmale=draft.build("merkmale", deciders.merkmal),
        ausgangsszenarien=draft.build("ausgangsszenario", deciders.szenario),
        regeln=draft.build("regeln", deciders.regel),
        bedarfe=draft.build("bedarfe", lambda b, _: bedarf(b, deciders)),
    )


def _ordered(draft: Draft, deciders: Deciders, known: Mapping[str, Angabe]) -> _Ordered:
    road, bereiche = fahrplan_section, draft.names("produktgruppen")
    produkte = draft.build("produktgruppen", lambda b, _: produktrahmen.produktgruppe(b, bereiche))
    aufgaben = draft.build("aufgaben", lambda b, _: declarations.aufgabenart(b, produkte))
    fahrplan = draft.build("fahrplan", lambda b, _: road.fahrplan(b, deciders))
    return _Ordered(
        produktgruppen=produkte,
        aufgabenverzeichnis=tuple(aufgaben.values()),
        kriterien=draft.build("kriterien", lambda b, _: road.kriterium(b, deciders)),
        buendelungen=draft.build("buendelungen", lambda b, _: road.buendelung(b, deciders, known)),
        arbeitsgruppen=draft.build(
            "arbeitsgruppen", lambda b, _: road.arbeitsgruppe(b, deciders, aufgaben)
        ),
        fahrplan=fahrplan.get("fahrplan"),
    )


def _complete(draft: Draft) -> bool:
    missing = [name for name in ("regelwerk", "planung") if not draft.names(name)]
    for name in missing:
        draft.sink.add(
            "abschnitt-fehlt",
            None,
            f"Der Abschnitt „{name}“ fehlt in den Regeln.",
            "Laden Sie den Ordner zusammen mit den mitgelieferten Regeln.",
        )
    return not missing


def _identity(block: Block, entry: Entry) -> tuple[str, str]:
    """Read version and stand (a day) of the rulebook."""
    del entry
    return block.text("version"), block.day("stand")


def _by_number(found: Mapping[str, Massnahme]) -> dict[str, Massnahme]:
    return dict(sorted(found.items(), key=lambda item: natural_key(item[0])))
