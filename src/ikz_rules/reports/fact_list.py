"""Every fact that can be stated, in one list: questionnaire and schema are made from it.

Where it stands in the input comes from the model, what it means from the rulebook's declarations.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ikz_rules.model.verbundraum import (
    ARTEN,
    HORIZONTE,
    KOOPERATIONSFORMEN,
    KOSTEN,
    LAENDER,
    STUFEN,
    VORRAT,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.angaben import Angabe, Merkmal
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.values import Number

LEVELS = ("verbundraum", "kommune", "aufgabe", "aufgabe_je_kommune", "idee")
_PLACES = {
    "verbundraum": "",
    "kommune": "kommunen[].",
    "aufgabe": "aufgaben[].",
    "aufgabe_je_kommune": "aufgaben[].kommunen.<Kommune>.",
    "idee": "ideen[].",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. ``pfad`` leads to it inside the block of its level.

    ``typ``: as an Angabe has it, or massnahme, massnahmen, gruppen (lists of equal names).
    """

    ebene: str
    pfad: tuple[str, ...]
    typ: str
    frage: str
    hilfe: str = ""
    werte: tuple[tuple[str, str], ...] = ()
    minimum: Number | None = None
    maximum: Number | None = None
    einheit: str = ""
    wer_weiss: str = ""
    pflicht: bool = False
    beispiel: str = ""

    @property
    def name(self) -> str:
        """The key itself."""
        return self.pfad[-1]

    @property
    def stelle(self) -> str:
        """The whole way to it: ``kommunen[].ressourcen.personal``."""
        return _PLACES[self.ebene] + ".".join(self.pfad)


def all_facts(regelwerk: Regelwerk) -> tuple[Fact, ...]:
    """Return all facts, by level in the order of a file; what is only computed is left out."""
    found = [_declared_over(fixed, regelwerk) for fixed in FIXED]
    angaben = sorted(regelwerk.angaben.values(), key=_declared_at)
    merkmale = sorted(regelwerk.merkmale.values(), key=_declared_at)
    found += [_fact(a) for a in angaben if not a.pfad and a.abgefragt]
    found += [fact for m in merkmale for fact in _of_merkmal(m)]
    return tuple(sorted(found, key=lambda fact: LEVELS.index(fact.ebene)))


def _declared_at(thing: Angabe | Merkmal) -> tuple[str, int, str]:
    """Order as in the rule files, where what belongs together stands together."""
    at = thing.location
    return (at.file, at.line, thing.id) if at else ("", 0, thing.id)


def _declared_over(fixed: Fact, regelwerk: Regelwerk) -> Fact:
    """Take the rulebook's words for a field that the model fixes."""
    for angabe in regelwerk.angaben.values():
        if (angabe.ebene, angabe.pfad) == (fixed.ebene, ".".join(fixed.pfad)):
            texts = dict(angabe.werte)
            return replace(
                fixed,
                frage=angabe.frage,
                hilfe=angabe.hilfe or fixed.hilfe,
                werte=tuple((wert, texts.get(wert, text)) for wert, text in fixed.werte),
                minimum=angabe.minimum,
                maximum=angabe.maximum,
                einheit=angabe.einheit,
                wer_weiss=angabe.wer_weiss,
            )
    return fixed


def _fact(angabe: Angabe) -> Fact:
    inside = () if angabe.ebene == "aufgabe_je_kommune" else ("angaben",)
    werte = angabe.werte or ((("ja", ""), ("nein", "")) if angabe.typ == "ja_nein" else ())
    return Fact(
        angabe.ebene,
        (*inside, angabe.id),
        angabe.typ,
        angabe.frage,
        angabe.hilfe,
        werte,
        angabe.minimum,
        angabe.maximum,
        angabe.einheit,
        angabe.wer_weiss,
    )


def _of_merkmal(merkmal: Merkmal) -> Iterator[Fact]:
    hint = "" if merkmal.definition is None else "Ohne Antwort folgt es aus den übrigen Angaben."
    for ebene in ("verbundraum", "kommune") if merkmal.je_kommune else ("verbundraum",):
        yield Fact(
            ebene,
            ("merkmale", merkmal.id),
            "ja_nein",
            merkmal.frage,
            hint if ebene == "verbundraum" else "",
            (("ja", ""), ("nein", "")),
            wer_weiss=merkmal.wer_weiss,
        )


def _plain(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((word, "") for word in words)


_JA_NEIN = _plain(("ja", "nein"))

FIXED = (
    Fact("verbundraum", ("name",), "text", "Wie heißt der Verbundraum?", pflicht=True),
    Fact("verbundraum", ("land",), "auswahl", "In welchem Land liegt er?", werte=_plain(LAENDER)),
    Fact(
        "verbundraum",
        ("stichtag",),
        "datum",
        "Auf welchen Tag beziehen sich die Angaben?",
        "Ohne Angabe gilt der Stand des Regelwerks.",
    ),
    Fact(
        "verbundraum",
        ("kooperationsformen",),
        "mehrfachauswahl",
        "Welche Formen der Zusammenarbeit gibt es?",
        werte=_plain(("keine", *KOOPERATIONSFORMEN)),
    ),
    Fact(
        "verbundraum",
        ("begonnen",),
        "massnahmen",
        "Welche Maßnahmen des Katalogs haben Sie begonnen?",
        "Die Nummern zeigt „ikz-rules katalog“. Eine leere Liste [] heißt: keine.",
        beispiel='["0", "3.1"]',
    ),
    Fact(
        "verbundraum",
        ("umgesetzt",),
        "massnahmen",
        "Welche Maßnahmen des Katalogs haben Sie schon umgesetzt?",
        beispiel='["1.1"]',
    ),
    Fact(
        "verbundraum",
        ("gleiche_software",),
        "gruppen",
        "Welche Namen meinen dasselbe Programm?",
        "Nur nötig, wenn ein Produkt verschieden geschrieben wird.",
        beispiel="[[Produkt A, Produkt A 2.0]]",
    ),
    Fact("kommune", ("name",), "text", "Wie heißt die Kommune?", pflicht=True),
    Fact(
        "kommune",
        ("ags",),
        "text",
        "Wie lautet der Amtliche Gemeindeschlüssel (AGS)?",
        "Acht Ziffern in Anführungszeichen.",
        beispiel='"14625010"',
    ),
    Fact("kommune", ("einwohner",), "ganzzahl", "Wie viele Einwohner hat sie?", beispiel="9200"),
    Fact(
        "kommune",
        ("digitalisierungsgrad",),
        "zahl",
        "Wie weit ist die Verwaltung mit der Digitalisierung, von 0 bis 5?",
        minimum=0,
        maximum=5,
    ),
    Fact("kommune", ("verwaltet_durch",), "text", "Welche Kommune verwaltet sie mit?"),
    Fact(
        "kommune",
        ("software",),
        "software",
        "Welche Programme sind im Einsatz?",
        beispiel="{dms: Produkt A, personal: {produkt: Produkt B, seit: 2012, "
        "vertragsende: 2027-12-31}}",
    ),
    *(
        Fact("kommune", ("ressourcen", name), "auswahl", frage, werte=_plain(VORRAT))
        for name, frage in (
            ("personal", "Reicht das Personal?"),
            ("zeit", "Reicht die Zeit?"),
            ("finanzen", "Reicht das Geld?"),
            ("kompetenzen", "Reichen die Kenntnisse?"),
        )
    ),
    Fact(
        "aufgabe",
        ("name",),
        "text",
        "Wie heißt die Aufgabe?",
        "So, wie sie in der Verwaltung genannt wird.",
        pflicht=True,
        beispiel="Vergabestelle",
    ),
    Fact("aufgabe", ("art",), "auswahl", "Welcher Art ist die Aufgabe?", werte=_plain(ARTEN)),
    Fact("aufgabe", ("produktrahmen",), "text", "Welche Nummer hat sie im Produktrahmen?"),
    Fact(
        "aufgabe", ("neu_per_gesetz",), "ja_nein", "Hat ein Gesetz sie übertragen?", werte=_JA_NEIN
    ),
    Fact("aufgabe", ("frist",), "datum", "Bis wann muss sie geregelt sein?"),
    Fact(
        "aufgabe", ("gelegenheit",), "ja_nein", "Ist der Zeitpunkt gerade günstig?", werte=_JA_NEIN
    ),
    Fact("idee", ("name",), "text", "Wie heißt die Idee?", pflicht=True),
    Fact("idee", ("massnahme",), "massnahme", "Zu welcher Maßnahme gehört sie?", beispiel='"4.4"'),
    Fact("idee", ("nutzen",), "auswahl", "Wie hoch ist der Nutzen?", werte=_plain(STUFEN)),
    Fact("idee", ("kosten",), "auswahl", "Wie hoch sind die Kosten?", werte=_plain(KOSTEN)),
    Fact("idee", ("aufwand",), "auswahl", "Wie hoch ist der Aufwand?", werte=_plain(STUFEN)),
    Fact("idee", ("umsetzbarkeit",), "auswahl", "Wann ist sie umsetzbar?", werte=_plain(HORIZONTE)),
)
"""The fields of the model; ``kommunen``, ``aufgaben`` and ``ideen`` hold the levels."""
