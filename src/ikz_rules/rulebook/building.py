"""From a draft to a Regelwerk: every entry read, every reference resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.regelwerk import Regelwerk
from ikz_rules.rulebook import catalogue, declarations, fahrplan_section, produktrahmen
from ikz_rules.rulebook.conditions import ConditionReader, Names
from ikz_rules.rulebook.draft import References
from ikz_rules.rulebook.needs import bedarf
from ikz_rules.rulebook.planning_section import planung
from ikz_rules.rulebook.rules import Deciders
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.angaben import Angabe, Kennzahl, Schwellenwert
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.draft import Draft, Entry


def build(draft: Draft, digest: str) -> Regelwerk | None:
    """Build the Regelwerk; None where a section is missing that there has to be.

    Every mistake goes to the draft's sink; what could not be read stands there as something
    harmless, so the result must not be used if there is any.
    """
    werke = draft.build("quellen", declarations.werk)
    aussagen = draft.build("aussagen", lambda b, _: declarations.aussage(b, werke))
    references = References({w.id: w.titel for w in werke.values()}, aussagen)
    numbers = set(draft.names("massnahme"))
    errata = draft.build("errata", lambda b, _: declarations.erratum(b, references, numbers))
    limits = draft.build("schwellenwerte", lambda b, _: declarations.schwellenwert(b, references))
    weights = draft.build("gewichte", lambda b, _: declarations.schwellenwert(b, references))
    angaben = draft.build("angaben", lambda b, _: declarations.angabe(b, references))
    kennzahlen = draft.build(
        "kennzahlen", lambda b, _: declarations.kennzahl(b, references, angaben)
    )
    massnahmen = _by_number(
        draft.build("massnahme", lambda b, e: catalogue.massnahme(b, e, references, numbers))
    )
    deciders = _deciders(draft, references, (angaben, kennzahlen, limits, weights), massnahmen)
    identity = draft.build("regelwerk", _identity)
    plan = draft.build("planung", lambda b, e: planung(b, e, deciders))
    merkmale = draft.build("merkmale", deciders.merkmal)
    szenarien = draft.build("ausgangsszenario", deciders.szenario)
    regeln = draft.build("regeln", deciders.regel)
    bereiche = draft.names("produktgruppen")
    produkte = draft.build("produktgruppen", lambda b, _: produktrahmen.produktgruppe(b, bereiche))
    aufgaben = draft.build("aufgaben", lambda b, _: declarations.aufgabenart(b, produkte))
    bedarfe = draft.build("bedarfe", lambda b, _: bedarf(b, deciders))
    road = fahrplan_section
    kriterien = draft.build("kriterien", lambda b, _: road.kriterium(b, deciders))
    buendel = draft.build("buendelungen", lambda b, _: road.buendelung(b, deciders, angaben))
    gruppen = draft.build("arbeitsgruppen", lambda b, _: road.arbeitsgruppe(b, deciders, aufgaben))
    fahrplan = draft.build("fahrplan", lambda b, _: road.fahrplan(b, deciders))
    if not _complete(draft):
        return None
    version, stand = identity["regelwerk"]
    return Regelwerk(
        version=version,
        stand=stand,
        sha256=digest,
        quellen=werke,
        aussagen=aussagen,
        errata=tuple(errata.values()),
        angaben=angaben,
        kennzahlen=kennzahlen,
        merkmale=merkmale,
        schwellenwerte=limits,
        gewichte=weights,
        ausgangsszenarien=szenarien,
        massnahmen=massnahmen,
        regeln=regeln,
        aufgabenverzeichnis=tuple(aufgaben.values()),
        planung=plan["planung"],
        bedarfe=bedarfe,
        kriterien=kriterien,
        buendelungen=buendel,
        arbeitsgruppen=gruppen,
        produktgruppen=produkte,
        fahrplan=fahrplan.get("fahrplan"),
        ausnahmen=tuple(sorted(draft.ausnahmen, key=lambda a: (a.eintrag, a.pruefung))),
        aenderungen=tuple(draft.aenderungen),
        ordner=tuple(draft.ordner),
    )


def _deciders(
    draft: Draft,
    references: References,
    declared: tuple[
        Mapping[str, Angabe],
        Mapping[str, Kennzahl],
        Mapping[str, Schwellenwert],
        Mapping[str, Schwellenwert],
    ],
    massnahmen: Mapping[str, Massnahme],
) -> Deciders:
    """Return the readers of what decides, with all names that it may use."""
    angaben, kennzahlen, limits, weights = declared
    per_kommune = {
        name: entry.block.flag("je_kommune")
        for name, entry in draft.entries.get("merkmale", {}).items()
    }
    szenarien, regeln = draft.names("ausgangsszenario"), draft.names("regeln")
    names = Names(angaben, kennzahlen, per_kommune, dict.fromkeys(szenarien), massnahmen, limits)
    conditions = ConditionReader(names, draft.sink)
    return Deciders(
        references, conditions, massnahmen, limits, weights, per_kommune, szenarien, regeln
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
