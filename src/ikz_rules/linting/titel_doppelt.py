"""Two entries of one kind that people cannot tell apart by their titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.repeated import Text, repeated
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.model.angaben import Kennzahl, Merkmal, Schwellenwert
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.regelwerk import Ausgangsszenario, Regelwerk

    Entry = Merkmal | Kennzahl | Schwellenwert | Ausgangsszenario | Massnahme


def _run(subject: Subject) -> Iterator[Finding]:
    for section, texts in _titles(subject.regelwerk).items():
        for text, known in repeated(texts, subject.own):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Den Titel {quoted(text.words[0])} trägt auch {quoted(known.name)} "
                f"({known.location}).",
                "Geben Sie einem von beiden einen anderen Titel.",
                text.location,
                f"{section}:{text.name}",
            )


def _titles(book: Regelwerk) -> dict[str, list[Text]]:
    sections: dict[str, Mapping[str, Entry]] = {
        "merkmale": book.merkmale,
        "kennzahlen": book.kennzahlen,
        "schwellenwerte": book.schwellenwerte,
        "gewichte": book.gewichte,
        "ausgangsszenario": book.ausgangsszenarien,
        "massnahme": book.massnahmen,
    }
    return {
        section: [Text(name, (entry.titel,), entry.location) for name, entry in entries.items()]
        for section, entries in sections.items()
    }


CHECK = Check("titel-doppelt", WARNUNG, "Zwei Einträge mit demselben Titel", _run)
