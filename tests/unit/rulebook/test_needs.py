"""Declared kinds of need: what a Verbundraum may expect an answer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.model.condition import Compare
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

OWN = """
bedarfe:
  - id: turmuhr
    titel: Die Turmuhr steht
    wenn: {angabe: gemeinsame_projekte}
    quelle: {werk: setzung, stelle: Türme}
    setzung: Wer eine Turmuhr hat, braucht die Zeit.
    aussagen: [N007]
"""


def test_a_need_of_ones_own_has_condition_source_and_reason(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(OWN, encoding="utf-8")
    need = load_regelwerk(packaged_rules(), tmp_path).bedarfe["turmuhr"]
    assert need.titel == "Die Turmuhr steht"
    assert need.wenn == Compare("gemeinsame_projekte", "gleich", "ja")
    assert (need.quelle.werk, need.aussagen) == ("setzung", ("N007",))
    assert need.grund == "Wer eine Turmuhr hat, braucht die Zeit."
    assert need.location is not None
    assert need.location.line == 3


def test_a_need_decides_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(OWN, encoding="utf-8")
    assert definitions(load_regelwerk(packaged_rules(), tmp_path)) == definitions(load_regelwerk())


def test_every_packaged_need_has_a_source_and_a_name_of_its_own() -> None:
    book = load_regelwerk()
    assert len(book.bedarfe) > 40
    for need in book.bedarfe.values():
        assert need.quelle.stelle
        assert need.aussagen
        assert bool(need.grund) == (need.quelle.werk == "setzung")
    assert not set(book.bedarfe) & {*book.regeln, *book.merkmale, *book.planung.gruende}
    assert len({need.titel for need in book.bedarfe.values()}) == len(book.bedarfe)
