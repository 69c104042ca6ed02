"""A text that ``neu`` wrote and nobody replaced: it would stand in plans as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.linting.check import Check, Subject
from ikz_rules.model.finding import HINWEIS, Finding
from ikz_rules.scaffolding.open import is_open
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.regelwerk import Regelwerk

    Texts = Mapping[str, tuple[str, ...]]


def _run(subject: Subject) -> Iterator[Finding]:
    for entry, location, texts in _texts(subject.regelwerk):
        keys = [key for key, values in texts.items() if any(map(is_open, values))]
        if keys:
            yield Finding(
                CHECK.id,
                CHECK.level,
                f"Bei {listed(map(quoted, keys))} steht noch ein Text der Vorlage.",
                "Schreiben Sie dafür Ihre eigenen Worte.",
                location,
                entry,
            )


def _texts(book: Regelwerk) -> Iterator[tuple[str, Location | None, Texts]]:
    for a in book.angaben.values():
        werte = tuple(text for _, text in a.werte)
        yield f"angaben:{a.id}", a.location, {"frage": (a.frage,), "werte": werte}
    for k in book.kennzahlen.values():
        yield f"kennzahlen:{k.id}", k.location, {"titel": (k.titel,)}
    for m in book.merkmale.values():
        yield f"merkmale:{m.id}", m.location, {"titel": (m.titel,), "frage": (m.frage,)}
    for r in book.regeln.values():
        said = {"hinweis": (r.hinweis or "",), "begruendung": (r.begruendung,)}
        yield f"regeln:{r.id}", r.location, {**said, "setzung": (r.grund,)}
    for n in book.massnahmen.values():
        yield f"massnahme:{n.nr}", n.location, {"titel": (n.titel,), "kurz": (n.kurz,)}
    for s in book.ausgangsszenarien.values():
        schritte = tuple(text for step in s.schritte for text in (step.titel, step.grund))
        texts = {"titel": (s.titel,), "schritte": schritte}
        yield f"ausgangsszenario:{s.id}", s.location, texts


CHECK = Check("vorlage-offen", HINWEIS, "Text, der noch aus der Vorlage stammt", _run)
