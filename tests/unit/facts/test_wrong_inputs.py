"""One tiny wrong file per mistake: each is refused with exactly its expected messages."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ikz_rules.errors import FactsError, Problem
from ikz_rules.facts import read_text, read_verbundraum
from ikz_rules.model.values import MAX_TEXT
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.rulebook import load_regelwerk

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

FALSCH = Path(__file__).parent / "falsch"
START = "name: Tal\nkommunen:\n  - name: Musterstadt\n"


@lru_cache(maxsize=1)
def regelwerk() -> Regelwerk:
    return load_regelwerk(Path(__file__).parent / "regeln")


def wrong_files() -> list[str]:
    return sorted(path.name for path in FALSCH.iterdir() if path.suffix != ".txt")


def expected(name: str) -> list[str]:
    return (FALSCH / name).with_suffix(".txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", wrong_files())
def test_a_wrong_file_is_refused_with_exactly_these_messages(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FALSCH)
    with pytest.raises(FactsError) as caught:
        read_verbundraum(name, regelwerk())
    assert [str(problem) for problem in caught.value.problems] == expected(name)


def test_each_expected_message_has_its_file_and_each_file_its_message() -> None:
    stems = sorted(Path(name).stem for name in wrong_files())
    assert sorted(path.stem for path in FALSCH.glob("*.txt")) == stems
    assert len(set(stems)) == len(stems)
    assert all(expected(name) for name in wrong_files())


@pytest.mark.parametrize("name", wrong_files())
def test_each_message_names_its_file_and_place_and_what_to_do(name: str) -> None:
    whole = {"leer.yaml", "nur-kommentar.yaml"}
    for line in expected(name):
        place, _, rest = line.partition(": [")
        assert place == name if name in whole else place.startswith(f"{name}:")
        code, _, text = rest.partition("] ")
        assert code.replace("-", "").isalnum()
        assert code == code.lower()
        assert text.endswith((".", "?"))
        assert text.count(". ") + text.count("? ") >= 1


def positions(error: FactsError) -> list[tuple[int, int]]:
    return [(p.location.line, p.location.column) for p in error.problems if p.location]


@pytest.mark.parametrize("name", wrong_files())
def test_messages_are_sorted_by_place(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FALSCH)
    with pytest.raises(FactsError) as caught:
        read_verbundraum(name, regelwerk())
    assert positions(caught.value) == sorted(positions(caught.value))


def problems(text: str) -> list[Problem]:
    with pytest.raises(FactsError) as caught:
        read_text(text, "x.yaml", regelwerk())
    return list(caught.value.problems)


def test_one_value_of_a_megabyte_is_refused() -> None:
    (problem,) = problems(START + f"angaben: {{leitbild: {'x' * 1024**2}}}\n")
    assert (problem.code, str(problem.location)) == ("wert-zu-lang", "x.yaml:4:21")
    read_text(START + f"angaben: {{leitbild: {'x' * MAX_TEXT}}}\n", "x.yaml", regelwerk())


def test_a_hundred_thousand_brackets_are_refused() -> None:
    (problem,) = problems("name: Tal\nkommunen: " + "[" * 100_000)
    assert problem.code == "zu-tief"


def test_missing_files_and_folders_are_facts_errors_too(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "fehlt.yaml", "datei-fehlt"), (tmp_path, "ist-ordner")):
        with pytest.raises(FactsError) as caught:
            read_verbundraum(path, regelwerk())
        assert [p.code for p in caught.value.problems] == [code]
        assert caught.value.__suppress_context__


def test_a_wrong_file_is_never_changed(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes((FALSCH / "vieles-zugleich.yaml").read_bytes())
    with pytest.raises(FactsError):
        read_verbundraum(path, regelwerk())
    assert path.read_bytes() == (FALSCH / "vieles-zugleich.yaml").read_bytes()


def test_a_mistake_is_told_once_even_where_both_stages_find_it() -> None:
    for text in ("begonnen: [9.9]", "angaben: {budget: viel}", "merkmale: {ziele_unklar: yes}"):
        assert len(problems(f"{START}{text}\n")) == 1


def test_the_same_mistakes_are_found_without_a_file() -> None:
    """Shape mistakes have a path there, in the order of paths."""
    content = {"name": "Tal", "kommunen": [{"name": "A", "einwohner": -1}, {"name": "a"}]}
    with pytest.raises(FactsError) as caught:
        Verbundraum.model_validate(content)
    assert [p.code for p in caught.value.problems] == ["ausserhalb", "doppelt"]
