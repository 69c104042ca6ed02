"""Values of a choice that make no difference to any rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.linting.references import comparisons
from ikz_rules.model.fahrplanteile import stufungen, unterschiedene
from ikz_rules.model.finding import HINWEIS, Finding
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk


def _run(subject: Subject) -> Iterator[Finding]:
    book = subject.regelwerk
    asked = _asked(book)
    for angabe in book.angaben.values():
        rest = [wert for wert in angabe.allowed if wert not in asked.get(angabe.id, set())]
        # one value may be the rest: it is what none of the others is
        if angabe.id in asked and len(rest) > (angabe.typ == "auswahl"):
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Ob bei {quoted(angabe.id)} {listed(map(quoted, rest), 'oder')} steht, ist für "
                "alle Regeln gleich.",
                "Fragen Sie in einer Regel danach, oder fassen Sie die Werte zusammen.",
                angabe.location,
                f"angaben:{angabe.id}",
            )


def _asked(book: Regelwerk) -> dict[str, set[str]]:
    """Return the values that conditions, Kennzahlen and criteria ask for, by Angabe."""
    asked: dict[str, set[str]] = {}
    for _, _, part in comparisons(book):
        values = part.operand if isinstance(part.operand, tuple) else (str(part.operand),)
        asked.setdefault(part.name, set()).update(values)
    for kennzahl in book.kennzahlen.values():
        fact = book.angaben[kennzahl.ueber]
        asked.setdefault(fact.id, set()).update(_counted(kennzahl.wert, fact))
    for _, stufung in stufungen(book):
        asked.setdefault(stufung.angabe, set()).update(unterschiedene(stufung))
    for fact in book.angaben.values():
        if fact.pfad == "kooperationsformen":
            asked.setdefault(fact.id, set()).update(book.planung.verfestigt)
        if fact.pfad == "art":
            asked.setdefault(fact.id, set()).update(book.planung.massnahmen_je_art)
    return {name: values for name, values in asked.items() if name in book.angaben}


def _counted(wert: str | None, fact: Angabe) -> tuple[str, ...]:
    """Return what a Kennzahl counts; without a value it tells all of them apart."""
    return fact.allowed if wert is None else (wert,)


CHECK = Check(
    "wert-ungenutzt", HINWEIS, "Werte, die für keine Regel einen Unterschied machen", _run
)
