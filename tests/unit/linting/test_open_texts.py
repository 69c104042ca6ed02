"""Texts of templates are told until a person replaced them, and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ikz_rules.linting.check import Subject
from ikz_rules.linting.registry import lint
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.scaffolding.entries import new_entry
from ikz_rules.scaffolding.open import is_open
from ikz_rules.scaffolding.order import Order

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.model.finding import Finding

SETZUNG = {"hinweis", "begruendung", "setzung"}


def told(folder: Path, text: str) -> tuple[Finding, ...]:
    (folder / "neu.yaml").write_text(text, encoding="utf-8")
    book = load_regelwerk(packaged_rules(), folder)
    return lint(Subject(book, own=frozenset({str(folder)})), ["vorlage-offen"])


@pytest.mark.parametrize(
    ("kind", "id_", "options", "expected"),
    [
        ("angabe", "kita_a", {}, {"frage", *SETZUNG}),
        ("angabe", "kita_a", {"typ": "auswahl"}, {"frage", "werte", *SETZUNG}),
        ("angabe", "kita_a", {"typ": "zahl", "ebene": "aufgabe"}, {"frage", *SETZUNG}),
        ("kennzahl", "kita_zahl", {}, {"titel", *SETZUNG}),
        ("kennzahl", "kita_zahl", {"ueber": "einwohner"}, {"titel", *SETZUNG}),
        ("merkmal", "kita_not", {}, {"titel", "frage", *SETZUNG}),
        ("regel", "kita-gemeinsam", {"angabe": "hat_ausbilder"}, {"begruendung", "setzung"}),
        ("massnahme", "4.5", {}, {"titel", "kurz", "begruendung", "setzung"}),
        ("ausgangsszenario", "S4", {}, {"titel", "frage", "schritte"}),
    ],
)
def test_every_text_that_neu_leaves_to_be_written_is_told_at_its_entry(
    kind: str, id_: str, options: dict[str, str], expected: set[str], tmp_path: Path
) -> None:
    text = new_entry(Order(kind, id_, "", options), load_regelwerk())[0].text
    found = told(tmp_path, text)
    assert {key for key in expected if any(f"„{key}“" in f.message for f in found)} == expected
    assert len({f.entry for f in found}) == len(found), "one finding for each entry"
    assert {f.level for f in found} == {"hinweis"}
    assert all(f.location and f.location.line for f in found)


def test_an_entry_is_not_told_once_its_texts_are_ones_own(tmp_path: Path) -> None:
    text = new_entry(Order("regel", "kita-gemeinsam"), load_regelwerk())[0].text
    [finding] = told(tmp_path, text)
    assert finding.entry == "regeln:kita-gemeinsam"
    assert finding.message == "Bei „begruendung“ und „setzung“ steht noch ein Text der Vorlage."
    own = text.replace("besteht der Bedarf", "fehlen Plätze:").replace("wird noch ergänzt", "steht")
    assert told(tmp_path, own) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Neue Maßnahme zur Schulung",
        "Neue Maßnahme Bauhof",
        "Trifft das Merkmal zu?",
        "Im Verbundraum besteht der Bedarf „Mehr Personal“.",
        "Summe über alle Kommunen (Stellen)",
        "",
    ],
)
def test_ones_own_words_that_resemble_a_template_are_not_told(text: str) -> None:
    assert not is_open(text)


def test_how_a_line_is_broken_makes_no_difference() -> None:
    assert is_open("Das ist eine eigene  Festlegung;\nder Grund wird noch ergänzt.")
