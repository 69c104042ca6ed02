"""Every declared entry may say from which check it is excepted, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

QUELLE = "quelle: {werk: setzung, stelle: T}"
ENTRIES = {
    "quellen:q": "quellen:\n  - {id: q, titel: T, $}\n",
    "aussagen:Q1": "aussagen:\n  - {id: Q1, text: T, $}\n",
    "errata:e": f"errata:\n  - {{id: e, titel: T, text: T, behandlung: T, {QUELLE}, $}}\n",
    "schwellenwerte:s": "schwellenwerte:\n"
    f"  - {{id: s, wert: 1, titel: T, stand: 2026-01-01, grund: G, {QUELLE}, $}}\n",
    "gewichte:g": "gewichte:\n"
    f"  - {{id: g, wert: 1, titel: T, stand: 2026-01-01, grund: G, {QUELLE}, $}}\n",
    "angaben:a": f"angaben:\n  - {{id: a, ebene: kommune, typ: zahl, frage: F?, {QUELLE}, $}}\n",
    "kennzahlen:k": "kennzahlen:\n"
    f"  - {{id: k, ebene: verbundraum, aggregat: summe, ueber: einwohner, titel: T,\n"
    f"     definition: D, {QUELLE}, $}}\n",
    "merkmale:m": f"merkmale:\n  - {{id: m, titel: T, frage: F?, {QUELLE}, $}}\n",
    "regeln:r": "regeln:\n"
    "  - {id: r, wenn: {merkmal: ziele_unklar}, dann: {hinweis: H}, begruendung: B,\n"
    f"     setzung: S, {QUELLE}, $}}\n",
    "aufgaben:Turmuhr aufziehen": "aufgaben:\n  - {name: Turmuhr aufziehen, art: linie, $}\n",
    "ausgangsszenario:S9": "ausgangsszenario:\n"
    "  {id: S9, titel: T, leitmerkmal: ziele_unklar, erkennung: {mindest_punkte: "
    "szenario_mindest_punkte,\n   mindest_angegeben: szenario_mindest_angegeben}, "
    f"{QUELLE}, $}}\n",
    "massnahme:9.1": "massnahme:\n"
    "  {nr: '9.1', titel: T, kurz: K, art: mischform, rechtsform: keine, aufwand: gering,\n"
    f"   {QUELLE}, $}}\n",
    "bedarfe:b": "bedarfe:\n"
    f"  - {{id: b, titel: T, wenn: {{merkmal: ziele_unklar}}, setzung: S, {QUELLE}, $}}\n",
    "regelwerk:regelwerk": "regelwerk:\n  {version: '2', stand: 2026-01-01, $}\n",
}


@pytest.mark.unmeasured
@pytest.mark.parametrize("eintrag", ENTRIES)
def test_any_entry_can_be_excepted_from_a_check(eintrag: str, tmp_path: Path) -> None:
    told = "ausnahmen: [{pruefung: z-b, grund: Weil.}, {pruefung: a-b, grund: Darum.}]"
    (tmp_path / "a.yaml").write_text(ENTRIES[eintrag].replace("$", told), encoding="utf-8")
    found = [
        a for a in load_regelwerk(packaged_rules(), tmp_path).ausnahmen if a.eintrag == eintrag
    ]
    assert [(a.pruefung, a.grund) for a in found] == [("a-b", "Darum."), ("z-b", "Weil.")]
    assert found[0].location is not None
    assert found[0].location.file == str(tmp_path / "a.yaml")


def test_the_exceptions_of_a_replaced_entry_are_gone(tmp_path: Path) -> None:
    for folder, told in (("a", "ausnahmen: [{pruefung: p, grund: G}]"), ("b", "hinweis: H")):
        (tmp_path / folder).mkdir()
        text = ENTRIES["quellen:q"].replace("$", told)
        (tmp_path / folder / "a.yaml").write_text(text, encoding="utf-8")
    below = load_regelwerk(packaged_rules(), tmp_path / "a")
    assert "quellen:q" in {a.eintrag for a in below.ausnahmen}
    above = load_regelwerk(packaged_rules(), tmp_path / "a", tmp_path / "b")
    assert "quellen:q" not in {a.eintrag for a in above.ausnahmen}
