from __future__ import annotations

import json
import os
import shlex
import shutil
from typing import TYPE_CHECKING

import pytest
from cli_call import call

from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]

KINDS = {
    "angabe": "kita_plaetze",
    "kennzahl": "kita_zahl",
    "merkmal": "kita_not",
    "regel": "kita-gemeinsam",
    "massnahme": "4.5",
    "ausgangsszenario": "S4",
}
RULES, FEATURES = "eigene-regeln/regeln", "eigene-regeln/features"


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("kind", "id_"), KINDS.items())
def test_a_new_entry_is_in_order_at_once_and_the_next_calls_are_named(
    kind: str, id_: str, capsys: Capture, here: Path
) -> None:
    found = call(capsys, "neu", kind, id_)
    assert (found.code, found.err) == (0, "")
    made = [line.strip() for line in found.out.splitlines() if line.startswith("  eigene-regeln")]
    assert files(here) == {*made, f"{RULES}/schema.json"}
    assert f"Prüfen: ikz-rules pruefen {RULES}\n" in found.out
    assert f"ikz-rules testen {FEATURES} --regeln {RULES}\n" in found.out
    checked = call(capsys, "pruefen", RULES)
    assert checked.code == 0
    about = [line.partition("[")[2].partition("]")[0] for line in checked.out.splitlines()[:-1]]
    assert about
    assert set(about) == {"vorlage-offen"}, "what is still to be written is all that is missing"


def test_a_chain_of_entries_each_about_the_one_before_passes_its_features(
    capfd: Capture, here: Path
) -> None:
    del here
    steps: list[tuple[str, ...]] = [
        ("neu", "angabe", "kita_je_aufgabe", "--ebene", "aufgabe_je_kommune")
    ]
    while len(steps) < 4:
        found = call(capfd, *steps[-1])
        assert found.code == 0, found.err
        line = found.out.splitlines()[-1]
        words = line.partition(": ikz-rules ")[2].replace("KENNUNG", f"kita{len(steps)}")
        if not words.startswith("neu"):
            break
        steps.append(tuple(shlex.split(words)))
    assert [step[1] for step in steps] == ["angabe", "kennzahl", "regel"]
    tested = call(capfd, "testen", FEATURES, "--regeln", RULES)
    assert tested.code == 0, tested.out
    shown = call(capfd, *shlex.split(words))
    assert "bei mindestens einer Aufgabe" in shown.out


def test_nothing_is_ever_written_over(capsys: Capture, here: Path) -> None:
    in_the_way = here / FEATURES / "regeln" / "x.feature"
    in_the_way.parent.mkdir(parents=True)
    in_the_way.write_text("meins", encoding="utf-8")
    found = call(capsys, "neu", "regel", "x")
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith(f"{FEATURES}/regeln/x.feature: [datei-vorhanden] ")
    assert files(here) == {f"{FEATURES}/regeln/x.feature"}
    assert in_the_way.read_text(encoding="utf-8") == "meins"


def test_where_one_file_cannot_be_written_neither_is(capsys: Capture, here: Path) -> None:
    (here / "features").write_text("keine Mappe", encoding="utf-8")
    found = call(capsys, "neu", "regel", "x", "--ordner", "regeln")
    assert found.code == 2
    assert found.err.startswith("features/regeln/x.feature: [nicht-schreibbar] ")
    assert "--features" in found.err
    assert files(here) == {"features"}


@pytest.mark.parametrize("name", ["a\0b", "x" * 300])
def test_a_folder_with_an_impossible_name_is_refused(
    name: str, capsys: Capture, here: Path
) -> None:
    found = call(capsys, "neu", "regel", "x", "--ordner", name)
    assert (found.code, found.out) == (2, "")
    assert "[nicht-schreibbar]" in found.err
    assert files(here) == set()


def test_wrong_rules_in_the_folder_are_told_before_anything_is_written(
    capsys: Capture, here: Path
) -> None:
    wrong = here / RULES / "falsch.yaml"
    wrong.parent.mkdir(parents=True)
    wrong.write_text("regeln:\n  - id: y\n", encoding="utf-8")
    found = call(capsys, "neu", "regel", "x")
    assert found.code == 2
    assert f"{RULES}/falsch.yaml:2:5: [pflichtangabe]" in found.err
    assert files(here) == {f"{RULES}/falsch.yaml"}


def test_a_link_out_of_the_folder_is_told(capsys: Capture, here: Path) -> None:
    (here / "a.yaml").write_text("regeln: []\n", encoding="utf-8")
    (here / RULES).mkdir(parents=True)
    (here / RULES / "a.yaml").symlink_to(here / "a.yaml")
    assert "[verweis-nach-aussen]" in call(capsys, "neu", "regel", "x").err


@pytest.mark.unmeasured
@pytest.mark.usefixtures("without_proofs")
def test_a_rulebook_of_ones_own_grows_in_place(capsys: Capture, here: Path) -> None:
    shutil.copytree(packaged_rules(), here / "rules")
    found = call(capsys, "neu", "regel", "x", "--ordner", "rules")
    assert found.code == 0
    assert "rules/regeln/x.yaml\n  features/regeln/x.feature\n" in found.out
    assert "merkmal:" in (here / "rules/regeln/x.yaml").read_text(encoding="utf-8")
    lines = call(capsys, "pruefen", "rules").out.splitlines()
    assert all("[vorlage-offen]" in line for line in lines if "x.yaml" in line)


def test_further_folders_are_taken_into_account_and_named_again(
    capsys: Capture, here: Path
) -> None:
    del here
    call(capsys, "neu", "angabe", "kita_plaetze", "--ordner", "erst/regeln")
    words = ("--ordner", "dann hier/regeln", "--regeln", "erst/regeln")
    found = call(capsys, "neu", "regel", "x", "--angabe", "kita_plaetze", *words)
    assert found.code == 0
    assert "pruefen 'dann hier/regeln' --regeln erst/regeln\n" in found.out
    assert "--regeln erst/regeln --regeln 'dann hier/regeln'\n" in found.out


def test_features_can_stand_elsewhere_and_a_folder_can_be_the_current_one(
    capsys: Capture, here: Path
) -> None:
    (here / "regeln").mkdir()
    os.chdir(here / "regeln")
    call(capsys, "neu", "regel", "x", "--ordner", ".")
    call(capsys, "neu", "regel", "y", "--ordner", ".", "--features", "../proben")
    assert files(here) - {"regeln/schema.json"} == {
        "regeln/regeln/x.yaml",
        "regeln/regeln/y.yaml",
        "features/regeln/x.feature",
        "proben/regeln/y.feature",
    }


def test_the_schema_beside_the_rules_knows_every_new_name(capsys: Capture, here: Path) -> None:
    call(capsys, "neu", "angabe", "kita_plaetze")
    schema = json.loads((here / RULES / "schema.json").read_text(encoding="utf-8"))
    assert "kita_plaetze" in json.dumps(schema)


def test_a_kind_that_does_not_exist_gets_the_nearest_one(capsys: Capture, here: Path) -> None:
    found = call(capsys, "neu", "regl", "x")
    assert (found.code, found.out) == (2, "")
    assert "Meinten Sie „regel“?" in found.err
    assert files(here) == set()
