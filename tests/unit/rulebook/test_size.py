"""What a rulebook may cost: definitions through definitions, and counting, are bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ikz_rules.errors import RulebookError
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = "quelle: {werk: setzung, stelle: T}"


def merkmal(name: str, definition: str) -> str:
    return f"  - {{id: {name}, titel: T, frage: F?, {SOURCE}, definition: {definition}}}\n"


def chain(length: int) -> str:
    first = merkmal("m0", "{merkmal: ziele_unklar}")
    return first + "".join(
        merkmal(f"m{n}", f"{{merkmal: m{n - 1}}}") for n in range(length - 1, 0, -1)
    )


def complaints(folder: Path, merkmale: str) -> list[str]:
    (folder / "eigene.yaml").write_text(f"merkmale:\n{merkmale}", encoding="utf-8")
    try:
        load_regelwerk(packaged_rules(), folder)
    except RulebookError as error:
        return [str(problem).replace(str(folder), "") for problem in error.problems]
    return []


def count(least: int, among: int) -> str:
    parts = ", ".join(f"{{merkmal: k{n}}}" for n in range(among))
    asked = merkmal("viele", f"{{anzahl: {{mindestens: {least}, von: [{parts}]}}}}")
    return asked + "".join(merkmal(f"k{n}", "{merkmal: ziele_unklar}") for n in range(among))


def test_definitions_may_build_on_each_other_for_some_twenty_steps(tmp_path: Path) -> None:
    assert complaints(tmp_path, chain(23)) == []


@pytest.mark.unmeasured
@pytest.mark.parametrize("length", [25, 400, 2000])
def test_a_longer_chain_is_told_once_where_it_becomes_too_long(length: int, tmp_path: Path) -> None:
    (told,) = complaints(tmp_path, chain(length))
    assert "[definition-zu-tief]" in told
    assert told.endswith(
        "baut über zu viele Stufen auf anderen auf (höchstens 100). Fassen Sie Stufen zusammen."
    )


def test_what_lies_within_quantifiers_and_groups_counts_too(tmp_path: Path) -> None:
    inner = "{angabe: einwohner, unter: 5}"
    for _ in range(15):
        inner = f"{{nicht: {inner}}}"
    deep = f"{{kommunen: {{mindestens: 1, mit: {inner}}}}}"
    steps = merkmal("m0", deep) + "".join(
        merkmal(f"m{n}", f"{{eines: [{{merkmal: m{n - 1}}}, {deep}]}}") for n in range(1, 19)
    )
    (told,) = complaints(tmp_path, steps)
    assert "[definition-zu-tief]" in told


def test_counting_is_allowed_up_to_a_measure_and_told_beyond(tmp_path: Path) -> None:
    assert complaints(tmp_path, count(20, 60)) == []
    (told,) = complaints(tmp_path, count(150, 300))
    assert "[anzahl-zu-gross]" in told
    assert "höchstens 20.000 Schritte" in told


def test_counting_what_is_only_stated_costs_nothing(tmp_path: Path) -> None:
    parts = ", ".join(["{umgesetzt: '1.1'}"] * 400)
    asked = merkmal("viele", f"{{anzahl: {{mindestens: 200, von: [{parts}]}}}}")
    assert complaints(tmp_path, asked) == []


def doubling(steps: int) -> str:
    first = merkmal("m0", "{merkmal: ziele_unklar}")
    return first + "".join(
        merkmal(f"m{n}", f"{{eines: [{{merkmal: m{n - 1}}}, {{nicht: {{merkmal: m{n - 1}}}}}]}}")
        for n in range(1, steps)
    )


def test_definitions_that_double_with_each_step_are_told_before_they_are_unfolded(
    tmp_path: Path,
) -> None:
    assert complaints(tmp_path, doubling(8)) == []
    (told,) = complaints(tmp_path, doubling(15))
    assert "[definition-zu-gross]" in told
    assert "(höchstens 5.000)" in told


def test_a_rule_of_too_many_conditions_is_told(tmp_path: Path) -> None:
    parts = ", ".join(["{merkmal: ziele_unklar}"] * 1300)
    rule = (
        f"regeln:\n  - {{id: lang, {SOURCE}, setzung: S., begruendung: B., "
        f"wenn: {{alle: [{parts}]}}, dann: {{empfehlen: '1.1', gewicht: hoch}}}}\n"
    )
    (told,) = complaints(tmp_path, merkmal("m", "{merkmal: ziele_unklar}") + rule)
    assert "[definition-zu-gross] „lang“ umfasst" in told
