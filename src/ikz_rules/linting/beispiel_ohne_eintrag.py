"""A sentence that names a rule, a fact or the like that the rulebook does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import FEATURES, SAETZE, Check, Subject
from ikz_rules.linting.examples import sentences
from ikz_rules.model.finding import WARNUNG, Finding
from ikz_rules.model.verbundraum import Aufgabe, Kommune, Verbundraum
from ikz_rules.wording import did_you_mean, fold, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reader.feature import Case, Step

_LEFT_OUT = (
    "es gelten zusätzlich die Regeln aus",
    "die Angaben geprüft werden",
    "wird die Eingabe mit der Kennung",
    "enthält eine Meldung",
)
"""How sentences begin that bring other rules, or are about input that is wrong on purpose."""

Names = tuple[str, "frozenset[str]", "frozenset[str]"]
"""What is named; the names it goes by; texts that may stand for them, folded."""


def _run(subject: Subject) -> Iterator[Finding]:
    read = sentences(subject)
    places = _places(subject.regelwerk)
    told: set[tuple[Location, str]] = set()
    for step in _judged(subject):
        sentence = read[step.kind, step.text]
        values = sentence.pattern.parse_arguments(step.text) if sentence else None
        for what, name, known in _unknown(values or {}, places):
            if (step.location, name) not in told:
                told.add((step.location, name))
                yield Finding(
                    CHECK.id,
                    CHECK.level,
                    f"{what} {quoted(name)} gibt es nicht.",
                    did_you_mean(name, known) or "Prüfen Sie die Schreibweise.",
                    step.location,
                )


def _judged(subject: Subject) -> Iterator[Step]:
    for case in (case for feature in subject.features or () for case in feature.cases()):
        if not _is_left_out(case):
            yield from case.steps


def _is_left_out(case: Case) -> bool:
    return any(" ".join(step.text.split()).startswith(_LEFT_OUT) for step in case.steps)


def _unknown(
    values: Mapping[str, object], places: Mapping[str, Names]
) -> Iterator[tuple[str, str, frozenset[str]]]:
    for place, value in values.items():
        if place in places:
            what, ids, texts = places[place]
            for name in value if isinstance(value, tuple) else (str(value),):
                if name not in ids and fold(name) not in texts and not _is_path(place, name):
                    yield what, name, ids


def _is_path(place: str, name: str) -> bool:
    """Tell whether a fact is named by its place in the input, such as ``software.dms``."""
    return place == "angabe" and "." in name and " " not in name


def _places(book: Regelwerk) -> Mapping[str, Names]:
    """Return what may stand in the places of sentences, by their names."""
    measures = _names("Die Maßnahme", book.massnahmen)
    merkmale = [text for m in book.merkmale.values() for text in (m.id, m.frage, m.titel)]
    facts = [text for a in book.angaben.values() for text in (a.id, a.frage, a.pfad)]
    stems = [szenario.stem for szenario in book.ausgangsszenarien.values()]
    fields = [*Verbundraum.model_fields, *Kommune.model_fields, *Aufgabe.model_fields]
    return {
        "regel": _names("Die Regel", (*book.regeln, *book.planung.gruende, *stems)),
        "kennzahl": _names("Die Kennzahl", book.kennzahlen),
        "merkmal": _names("Das Merkmal", book.merkmale, merkmale),
        "angabe": _names("Die Angabe", book.angaben, (*facts, *fields, *merkmale)),
        "szenario": _names("Das Ausgangsszenario", book.ausgangsszenarien),
        **dict.fromkeys(("nr", "nummern", "erste", "zweite"), measures),
    }


def _names(what: str, ids: Iterable[str], texts: Iterable[str] = ()) -> Names:
    return what, frozenset(ids), frozenset(map(fold, texts))


CHECK = Check(
    "beispiel-ohne-eintrag",
    WARNUNG,
    "Beispiel, das etwas nennt, was es nicht gibt",
    _run,
    (FEATURES, SAETZE),
)
