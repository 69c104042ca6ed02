"""One tiny wrong rule file per mistake, on top of the packaged rules: each is told exactly."""

from __future__ import annotations

import re
import shutil
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ikz_rules import rulebook
from ikz_rules.errors import RulebookError
from ikz_rules.reader import yaml_tree
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from ikz_rules.errors import Problem
    from ikz_rules.reader.tree import Node

FALSCH = Path(__file__).parent / "falsch"
# Told about folders, not about what stands in a file; test_loading.py has them.
CALL = re.compile(
    r"(?:\.add|\.problem|\.missing|_bad|Problem|ValueProblem)\(\s*"
    r'(?:[\w.]+(?: if [^,]+)?,\s*)?"([a-z-]+)"'
)
OF_FOLDERS = {
    "anzahl-zu-gross",  # test_size.py has these
    "definition-zu-gross",
    "definition-zu-tief",
    "abschnitt-fehlt",
    "endung",
    "ordner-doppelt",
    "ordner-fehlt",
    "ordner-leer",
    "verweis-nach-aussen",
    "zu-viele-dateien",
}
_parse = lru_cache(maxsize=None)(yaml_tree.parse)


@pytest.fixture(autouse=True)
def packaged_rules_are_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(text: str, name: str) -> tuple[Node | None, list[Problem]]:
        tree, problems = _parse(text, name)
        return tree, list(problems)

    monkeypatch.setattr(yaml_tree, "parse", parse)


def wrong_files() -> list[str]:
    return sorted(path.name for path in FALSCH.glob("*.yaml"))


def expected(name: str) -> list[str]:
    text = (FALSCH / name).with_suffix(".txt").read_text(encoding="utf-8")
    return text.replace("{rules}", str(packaged_rules())).splitlines()


def refused(*names: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RulebookError:
    for name in names:
        shutil.copy(FALSCH / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RulebookError) as caught:
        load_regelwerk(packaged_rules(), ".")
    return caught.value


@pytest.mark.parametrize("name", wrong_files())
def test_a_wrong_rule_file_is_refused_with_exactly_these_messages(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = refused(name, tmp_path=tmp_path, monkeypatch=monkeypatch)
    assert [str(problem) for problem in error.problems] == expected(name)


def test_each_expected_message_has_its_file() -> None:
    stems = {Path(name).stem for name in wrong_files()}
    assert {path.stem for path in FALSCH.iterdir()} == stems
    assert {path.stem for path in FALSCH.glob("*.txt")} == stems
    assert all(expected(name) for name in wrong_files())


def test_every_kind_of_mistake_that_the_loader_knows_has_its_file() -> None:
    """The kinds are read from the source: whoever adds one has to add its wrong file."""
    folder = Path(rulebook.__file__).parent
    known = {
        code
        for path in folder.glob("*.py")
        for code in CALL.findall(path.read_text(encoding="utf-8"))
    }
    assert len(known) > 25
    told = {
        code
        for name in wrong_files()
        for line in expected(name)
        for code in re.findall(r": \[([a-z-]+)\] ", line)
    }
    assert known - OF_FOLDERS - told == set()


def test_all_mistakes_of_several_files_are_told_at_once_sorted_by_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["vergleich-typ.yaml", "angabe-ohne-werte.yaml", "schwelle-keine-zahl.yaml"]
    error = refused(*names, tmp_path=tmp_path, monkeypatch=monkeypatch)
    assert [str(problem) for problem in error.problems] == [
        line for name in sorted(names) for line in expected(name)
    ]


def test_mistakes_of_several_folders_are_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, name in (("b", "angabe-ohne-werte.yaml"), ("a", "schwelle-keine-zahl.yaml")):
        (tmp_path / folder).mkdir()
        shutil.copy(FALSCH / name, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RulebookError) as caught:
        load_regelwerk(packaged_rules(), "b", "a")
    places = [str(p.location).partition(":")[0] for p in caught.value.problems]
    assert places == ["a/schwelle-keine-zahl.yaml"] * 2 + ["b/angabe-ohne-werte.yaml"]


def test_wrong_rules_never_lead_to_a_half_rulebook_later(tmp_path: Path) -> None:
    shutil.copy(FALSCH / "regel-leer.yaml", tmp_path)
    for _ in range(2):
        with pytest.raises(RulebookError):
            load_regelwerk(packaged_rules(), tmp_path)
    assert load_regelwerk(packaged_rules()).version
