"""Reading what the Fahrplan is told: criteria, grounds, forms, preconditions, groups."""

from __future__ import annotations

import re
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
from ikz_rules.rulebook.grading import alone, graded, required, threshold
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.angaben import Angabe, Aufgabenart
    from ikz_rules.model.condition import Condition
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.rules import Deciders

    Ids = dict[str, Location | None]

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
    quelle = references.source(block)
    return Kriterium(
        block.id(),
        fuer,
        block.text("titel"),
        block.text("frage"),
        weight,
        graded(block, fuer, deciders),
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
    if name and not (angabe and _fillable(angabe)):
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
    required(block, "ab")
    quelle = references.source(block)
    return Buendelung(
        block.id(),
        block.text("titel"),
        _kinds(block),
        name,
        levels,
        quelle,
        references.statements(block),
        threshold(block, "hoechstens", deciders) if block.has("hoechstens") else None,
        references.reason(block, quelle),
        block.location,
    )


def _fillable(angabe: Angabe) -> bool:
    """Return whether the parts of several Kommunen can be added up."""
    numeric = angabe.typ in {"zahl", "ganzzahl"}
    least = angabe.minimum
    return angabe.ebene in PER_KOMMUNE and numeric and least is not None and least >= 0


def arbeitsgruppe(
    block: Block, deciders: Deciders, aufgaben: Mapping[str, Aufgabenart]
) -> Arbeitsgruppe:
    """Read a working group by topic."""
    references = deciders.references
    named = _listed_names(block, aufgaben)
    if not any(map(block.has, ("aufgaben", "massnahmen", "arten"))):
        block.problem(
            "leer",
            "id",
            "Zu dieser Arbeitsgruppe gehört nichts.",
            "Nennen Sie „aufgaben“, „massnahmen“ oder „arten“.",
        )
    quelle = references.source(block)
    return Arbeitsgruppe(
        block.id(),
        block.text("titel"),
        quelle,
        references.statements(block),
        named,
        numbers(block, "massnahmen", deciders.massnahmen, lenient=True),
        block.choices("arten", ARTEN) or (),
        references.reason(block, quelle),
        block.location,
    )


def _listed_names(block: Block, aufgaben: Mapping[str, Aufgabenart]) -> tuple[str, ...]:
    """Read names of Aufgaben, each of which has to stand in the list as a name of its own."""
    synonyms = {text: entry.name for entry in aufgaben.values() for text in entry.synonyme}
    named = tuple(block.placed("aufgaben"))
    for name, at in named:
        if name not in aufgaben:
            block.sink.missing(
                "name-unbekannt",
                ("aufgaben", name),
                at,
                f"Das Aufgabenverzeichnis kennt {quoted(name)} nicht als Namen.",
                f"Meinten Sie {quoted(synonyms[name])}?"
                if name in synonyms
                else did_you_mean(name, aufgaben) or "Nennen Sie einen Namen, der dort steht.",
            )
    return tuple(name for name, _ in named)


def fahrplan(block: Block, deciders: Deciders) -> Fahrplanregeln:
    """Read how the joint Fahrplan is made."""
    seen: Ids = {}
    if not block.has("prozesse"):
        block.text("prozesse")
    processes = block.block("prozesse", "prozesse")
    found = Fahrplanregeln(
        alone(block, "prioritaet", deciders),
        alone(block, "staerke", deciders),
        alone(block, "bedarf", deciders),
        tuple(_vorrang(b, deciders, seen) for b in block.blocks("vorrang", "ein Grund")),
        tuple(_form(b, deciders, seen) for b in block.blocks("formen", "eine Form")),
        tuple(
            _vorbedingung(b, deciders, seen)
            for b in block.blocks("vorbedingungen", "eine Bedingung")
        ),
        _kinds(processes),
        deciders.references.source(processes),
        deciders.references.statements(processes),
        block.location,
    )
    processes.done()
    return found


def _id(block: Block, seen: Ids) -> str:
    """Read an id; every ground, form and precondition has one of its own."""
    name, at = block.id(), block.at("id")
    if name and seen.setdefault(name, at) != at:
        block.problem(
            "kennung-doppelt",
            "id",
            f"{quoted(name)} gibt es im Fahrplan schon ({seen[name]}).",
            "Geben Sie einem von beiden einen anderen Namen.",
        )
    return name


def _kinds(block: Block) -> tuple[str, ...]:
    """Read kinds of Aufgaben, at least one."""
    required(block, "arten")
    return block.choices("arten", ARTEN) or ()


def _vorrang(block: Block, deciders: Deciders, seen: Ids) -> Vorrang:
    references = deciders.references
    quelle = references.source(block)
    art = block.choice("art", (GLEICH_HOCH, SYNERGIE)) if block.has("art") else ""
    _placeholders(block, "kommunen", *(("stark", "bedarf") if art == SYNERGIE else ()))
    if (art == "") == (not block.has("wenn")):
        block.problem(
            "bedingung-mehrdeutig",
            "art",
            "Ein Grund hat entweder „art“ oder „wenn“.",
            f"„art“ ist {GLEICH_HOCH} oder {SYNERGIE}; sonst sagt „wenn“, wann er gilt.",
        )
    return Vorrang(
        _id(block, seen),
        block.text("text"),
        quelle,
        references.statements(block),
        art,
        _condition(block, deciders, "aufgabe"),
        references.reason(block, quelle, "setzung"),
        block.location,
    )


def _placeholders(block: Block, *known: str) -> None:
    for name in re.findall(r"\{([^{}]*)\}", block.optional("text") or ""):
        if name not in known:
            block.problem(
                "platzhalter",
                "text",
                f"Der Platzhalter {quoted('{' + name + '}')} passt hier nicht.",
                f"Möglich {'ist' if len(known) == 1 else 'sind'} "
                f"{listed(quoted('{' + k + '}') for k in known)}."
                if known
                else "Schreiben Sie den Satz ohne geschweifte Klammern.",
            )


def _form(block: Block, deciders: Deciders, seen: Ids) -> Formregel:
    references = deciders.references
    quelle = references.source(block)
    _placeholders(block)
    return Formregel(
        _id(block, seen),
        block.choice("form", KOOPERATIONSFORMEN),
        block.text("text"),
        quelle,
        references.statements(block),
        block.choices("arten", ARTEN) or (),
        _condition(block, deciders, "aufgabe"),
        references.reason(block, quelle, "setzung"),
        block.location,
    )


def _vorbedingung(block: Block, deciders: Deciders, seen: Ids) -> Vorbedingung:
    references = deciders.references
    quelle = references.source(block)
    ebene = block.choice("ebene", ("verbundraum", "aufgabe"), "verbundraum")
    _placeholders(block)
    return Vorbedingung(
        _id(block, seen),
        block.text("text"),
        quelle,
        references.statements(block),
        ebene,
        _condition(block, deciders, ebene),
        block.flag("nur_ausfuehrend"),
        references.reason(block, quelle, "setzung"),
        block.location,
    )


def _condition(block: Block, deciders: Deciders, ebene: str) -> Condition | None:
    return deciders.conditions.read(block.get("wenn"), ebene) if block.has("wenn") else None
