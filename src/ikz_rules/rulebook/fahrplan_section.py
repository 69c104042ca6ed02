"""Reading what the Fahrplan is told: criteria, grounds, forms, preconditions, groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanregeln import (
    GLEICH_HOCH,
    KRITERIEN_FUER,
    SYNERGIE,
    Arbeitsgruppe,
    Buendelung,
    Fahrplanregeln,
    Formregel,
    Kriterium,
    Vorbedingung,
    Vorrang,
)
from ikz_rules.model.verbundraum import ARTEN, KOOPERATIONSFORMEN
from ikz_rules.rulebook.catalogue import numbers
from ikz_rules.rulebook.grading import grade, threshold
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.condition import Condition
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.rules import Deciders

PER_KOMMUNE = ("aufgabe_je_kommune",)


def kriterium(block: Block, deciders: Deciders) -> Kriterium:
    """Read a criterion with its facts and its weight."""
    references = deciders.references
    fuer = block.choice("fuer", KRITERIEN_FUER)
    weight = block.text("gewicht")
    if weight and weight not in deciders.gewichte:
        block.missing(
            "gewicht-unbekannt",
            ("gewichte", weight),
            "gewicht",
            f"Das Gewicht {quoted(weight)} gibt es nicht.",
            did_you_mean(weight, deciders.gewichte) or "Tragen Sie es in priorisierung.yaml ein.",
        )
    if not block.items("angaben"):
        block.text("angaben")
    quelle = references.source(block)
    return Kriterium(
        block.id(),
        fuer,
        block.text("titel"),
        block.text("frage"),
        weight,
        tuple(
            grade(inner, deciders, of_ideas=fuer == "ideen")
            for inner in block.blocks("angaben", "eine Angabe")
        ),
        quelle,
        references.statements(block),
        references.reason(block, quelle),
        block.location,
    )


def buendelung(block: Block, deciders: Deciders, angaben: Mapping[str, Angabe]) -> Buendelung:
    """Read what Kommunen can fill together."""
    references = deciders.references
    name = block.text("angabe")
    angabe = angaben.get(name)
    if name and (
        angabe is None
        or angabe.ebene not in PER_KOMMUNE
        or angabe.typ not in {"zahl", "ganzzahl"}
        or angabe.minimum is None
        or angabe.minimum < 0
    ):
        block.missing(
            "name-unbekannt",
            ("angaben", name),
            "angabe",
            f"{quoted(name)} ist keine Zahl je Aufgabe und Kommune ab 0.",
            "Nennen Sie eine Angabe der Ebene „aufgabe_je_kommune“ mit „minimum: 0“.",
        )
    levels = tuple(
        (threshold(inner, "schwelle", deciders) or "", inner.text("text"))
        for inner in block.blocks("ab", "eine Schwelle")
    )
    if not levels:
        block.text("ab")
    quelle = references.source(block)
    return Buendelung(
        block.id(),
        block.text("titel"),
        block.choices("arten", ARTEN) or (),
        name,
        levels,
        quelle,
        references.statements(block),
        threshold(block, "hoechstens", deciders) if block.has("hoechstens") else None,
        references.reason(block, quelle),
        block.location,
    )


def arbeitsgruppe(block: Block, deciders: Deciders, aufgaben: Collection[str]) -> Arbeitsgruppe:
    """Read a working group by topic."""
    references = deciders.references
    named = tuple(block.placed("aufgaben"))
    for name, at in named:
        if name not in aufgaben:
            block.sink.missing(
                "name-unbekannt",
                ("aufgaben", name),
                at,
                f"Das Aufgabenverzeichnis kennt {quoted(name)} nicht als Namen.",
                did_you_mean(name, aufgaben) or "Nennen Sie den Namen, kein Synonym.",
            )
    quelle = references.source(block)
    return Arbeitsgruppe(
        block.id(),
        block.text("titel"),
        quelle,
        references.statements(block),
        tuple(name for name, _ in named),
        numbers(block, "massnahmen", deciders.massnahmen, lenient=True),
        block.choices("arten", ARTEN) or (),
        references.reason(block, quelle),
        block.location,
    )


def fahrplan(block: Block, deciders: Deciders) -> Fahrplanregeln:
    """Read how the joint Fahrplan is made."""
    processes = block.block("prozesse", "prozesse")
    if not processes:
        block.text("prozesse")
    found = Fahrplanregeln(
        grade(block.block("prioritaet", "prioritaet"), deciders),
        grade(block.block("staerke", "staerke"), deciders),
        grade(block.block("bedarf", "bedarf"), deciders),
        tuple(_vorrang(b, deciders) for b in block.blocks("vorrang", "ein Grund")),
        tuple(_form(b, deciders) for b in block.blocks("formen", "eine Form")),
        tuple(_vorbedingung(b, deciders) for b in block.blocks("vorbedingungen", "eine Bedingung")),
        processes.choices("arten", ARTEN) or (),
        deciders.references.source(processes),
        deciders.references.statements(processes),
        block.location,
    )
    processes.done()
    return found


def _vorrang(block: Block, deciders: Deciders) -> Vorrang:
    references = deciders.references
    quelle = references.source(block)
    art = block.choice("art", (GLEICH_HOCH, SYNERGIE)) if block.has("art") else ""
    if (art == "") == (not block.has("wenn")):
        block.problem(
            "bedingung-mehrdeutig",
            "art",
            "Ein Grund hat entweder „art“ oder „wenn“.",
            f"„art“ ist {GLEICH_HOCH} oder {SYNERGIE}; sonst sagt „wenn“, wann er gilt.",
        )
    return Vorrang(
        block.id(),
        block.text("text"),
        quelle,
        references.statements(block),
        art,
        _condition(block, deciders, "aufgabe"),
        references.reason(block, quelle, "setzung"),
    )


def _form(block: Block, deciders: Deciders) -> Formregel:
    references = deciders.references
    quelle = references.source(block)
    return Formregel(
        block.id(),
        block.choice("form", KOOPERATIONSFORMEN),
        block.text("text"),
        quelle,
        references.statements(block),
        block.choices("arten", ARTEN) or (),
        _condition(block, deciders, "aufgabe"),
        references.reason(block, quelle, "setzung"),
    )


def _vorbedingung(block: Block, deciders: Deciders) -> Vorbedingung:
    references = deciders.references
    quelle = references.source(block)
    ebene = block.choice("ebene", ("verbundraum", "aufgabe"), "verbundraum")
    return Vorbedingung(
        block.id(),
        block.text("text"),
        quelle,
        references.statements(block),
        ebene,
        _condition(block, deciders, ebene),
        block.flag("nur_ausfuehrend"),
        references.reason(block, quelle, "setzung"),
    )


def _condition(block: Block, deciders: Deciders, ebene: str) -> Condition | None:
    return deciders.conditions.read(block.get("wenn"), ebene) if block.has("wenn") else None
