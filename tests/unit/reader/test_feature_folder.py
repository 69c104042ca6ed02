from __future__ import annotations

from pathlib import Path

from ikz_rules.reader.feature_folder import read_features

FEATURE = """\
# language: de
Funktionalität: {0}
  Szenario: Plan
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 0 empfohlen
"""


def write(folder: Path, name: str, text: str = "") -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text or FEATURE.format(path.stem), encoding="utf-8")


def test_all_feature_files_below_a_folder_are_read_in_the_order_of_their_names(
    tmp_path: Path,
) -> None:
    for name in (
        "b/b.feature",
        "a/c/d.FEATURE",
        "z.feature",
        "notiz.txt",
        ".x.feature",
        ".y/y.feature",
    ):
        write(tmp_path, name)
    features, problems = read_features(tmp_path)
    assert [feature.name for feature in features] == ["z", "d", "b"]
    assert problems == ()
    assert features[0].location.file == str(tmp_path / "z.feature")


def test_wrong_files_are_told_and_the_others_are_read(tmp_path: Path) -> None:
    write(tmp_path, "a.feature")
    write(tmp_path, "b.feature", "Funktionalität: X")
    write(tmp_path, "c.feature.txt")
    (tmp_path / "d.feature").write_bytes(b"\xff\xfe")
    (tmp_path / "e.feature").mkdir()
    features, problems = read_features(tmp_path)
    assert [feature.name for feature in features] == ["a"]
    places = {Path(p.location.file).name: p.code for p in problems if p.location}
    assert places == {
        "b.feature": "szenario-fehlt",
        "c.feature.txt": "endung",
        "d.feature": "kodierung",
    }


def test_a_folder_without_features_gives_nothing(tmp_path: Path) -> None:
    assert read_features(tmp_path) == ((), ())
    assert read_features(tmp_path / "fehlt") == ((), ())


def test_links_that_lead_in_circles_end_nothing(tmp_path: Path) -> None:
    write(tmp_path, "a/a.feature")
    (tmp_path / "a" / "kreis").symlink_to(tmp_path)
    (tmp_path / "a" / "fehlt.feature").symlink_to(tmp_path / "nichts")
    features, problems = read_features(tmp_path)
    assert len(features) == 1
    assert [p.code for p in problems] == ["datei-fehlt"]
