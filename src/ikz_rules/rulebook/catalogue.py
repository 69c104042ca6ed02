"""Reading a catalogue entry: one measure with everything the guide and we say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ikz_rules.model.massnahme import Annahme, Arbeitspaket, Hilfe, Massnahme, Voraussetzungen
from ikz_rules.model.verbundraum import KOOPERATIONSFORMEN, LAENDER, STUFEN
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.draft import Entry, References

_ANSWERS = ("ja", "nein", "zu_pruefen")
_PACE = ("kurzfristig", "mittelfristig")
_COSTS = ("keine", "gering", "moderat")
_MAX_FELD = 4


class _Details(TypedDict):
    """What the guide says of measures that it describes; None: only the title is known."""

    voraussetzungen: Voraussetzungen | None
    anschluss: tuple[str, ...] | None
    arbeitspakete: tuple[Arbeitspaket, ...] | None


class _Decision(TypedDict):
    """Who has to decide: the council, the legal supervision."""

    rat: str
    rechtsaufsicht: str


def massnahme(
    block: Block, entry: Entry, references: References, known: Iterable[str]
) -> Massnahme:
    """Read a measure. Attributes that the guide does not give are None, never a guess."""
    nr = block.text("nr")
    described = block.flag("ausfuehrlich")
    return Massnahme(
        nr=nr,
        stem=entry.stem,
        titel=block.text("titel"),
        handlungsfeld=_feld(block),
        ausfuehrlich=described,
        kurz=block.text("kurz"),
        quelle=references.source(block),
        art=block.choice("art", ("koordinierend", "ausfuehrend", "mischform")),
        rechtsform=block.choice("rechtsform", ("keine", *KOOPERATIONSFORMEN)),
        aufwand=block.choice("aufwand", STUFEN),
        zielgruppe=block.optional("zielgruppe"),
        umsetzbarkeit=block.choices("umsetzbarkeit", _PACE),
        direkte_kosten=block.choices("direkte_kosten", _COSTS),
        kostenhinweis=block.optional("kostenhinweis"),
        **_details(block, f"{nr}#", known, described=described),
        **_decision(block),
        sichtbares_ergebnis=block.flag("sichtbares_ergebnis"),
        kurzfristig_denkbar=block.flag("kurzfristig_denkbar"),
        nur_land=block.choice("nur_land", LAENDER) if block.has("nur_land") else None,
        regelmaessig=tuple(_duties(block, references)),
        hilfen=tuple(_hilfe(b) for b in block.blocks("hilfen", "eine Hilfe")),
        aussagen=references.statements(block),
        annahmen=tuple(_annahme(b) for b in block.blocks("annahmen", "eine Annahme")),
        ermessen=block.texts("ermessen"),
        location=block.location,
    )


def _decision(block: Block) -> _Decision:
    inner = block.block("entscheidung", "entscheidung")
    found = _Decision(
        rat=inner.choice("rat", _ANSWERS, "zu_pruefen"),
        rechtsaufsicht=inner.choice("rechtsaufsicht", _ANSWERS, "zu_pruefen"),
    )
    inner.done()
    return found


def _details(block: Block, prefix: str, known: Iterable[str], *, described: bool) -> _Details:
    return _Details(
        voraussetzungen=_prerequisites(block, known) if described else None,
        anschluss=_followers(block, known) if described else None,
        arbeitspakete=_packages(block, "arbeitspakete", prefix) if described else None,
    )


def _feld(block: Block) -> int | None:
    if not block.has("handlungsfeld"):
        return None
    return block.integer("handlungsfeld", 1, _MAX_FELD)


def _duties(block: Block, references: References) -> Iterator[tuple[str, tuple[str, ...]]]:
    for inner in block.blocks("regelmaessig", "eine regelmäßige Pflicht"):
        yield inner.text("text"), references.statements(inner)


def _hilfe(block: Block) -> Hilfe:
    return Hilfe(
        block.choice("art", ("anlaufstelle", "werkzeug", "foerderung", "praxisbeispiel")),
        block.text("text"),
        block.choice("land", LAENDER) if block.has("land") else None,
    )


def _annahme(block: Block) -> Annahme:
    return Annahme(block.text("merkmal"), block.text("wert"), block.text("grund"))


def _prerequisites(block: Block, known: Iterable[str]) -> Voraussetzungen:
    inner = block.block("voraussetzungen", "voraussetzungen")
    found = Voraussetzungen(
        numbers(inner, "zwingend", known),
        numbers(inner, "teilweise", known, lenient=True),
        numbers(inner, "hilfreich", known, lenient=True),
        inner.texts("sonstige"),
    )
    inner.done()
    return found


def _followers(block: Block, known: Iterable[str]) -> tuple[str, ...]:
    inner = block.block("anschluss", "anschluss")
    every = ("alle",) if inner.flag("alle") else ()
    found = (*every, *numbers(inner, "massnahmen", known, lenient=True))
    inner.done()
    return found


def numbers(
    block: Block, key: str, known: Iterable[str], *, lenient: bool = False
) -> tuple[str, ...]:
    """Read a list of measure numbers, each of which has to exist.

    ``lenient``: those that were switched off are left out, since nothing hangs on them.
    """
    off = block.sink.off if lenient else {}
    found = tuple(p for p in block.placed(key) if ("massnahme", p[0]) not in off)
    names = set(known)
    for nr, at in found:
        if nr not in names:
            block.sink.missing(
                "massnahme-unbekannt",
                ("massnahme", nr),
                at,
                f"Die Maßnahme {quoted(nr)} gibt es nicht.",
                did_you_mean(nr, names) or "Prüfen Sie die Nummer.",
            )
    return tuple(nr for nr, _ in found)


def _packages(block: Block, key: str, prefix: str) -> tuple[Arbeitspaket, ...]:
    found = []
    for index, inner in enumerate(block.blocks(key, "ein Arbeitspaket"), start=1):
        id_ = f"{prefix}{index}"
        found.append(
            Arbeitspaket(
                id_,
                inner.text("text"),
                inner.flag("optional"),
                _packages(inner, "unterpunkte", f"{id_}."),
            )
        )
    return tuple(found)
