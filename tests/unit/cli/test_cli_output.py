from __future__ import annotations

import json
import os
import socket
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cli_call import call, small, start

from ikz_rules import QuestionError
from ikz_rules.cli.console import Console
from ikz_rules.cli.output import deliver

if TYPE_CHECKING:
    from collections.abc import Callable

Capture = pytest.CaptureFixture[str]


def refused(target: Path | str) -> str:
    with pytest.raises(QuestionError) as caught:
        deliver("neu\n", str(target), Console())
    return str(caught.value)


def test_a_plan_is_written_to_the_file_and_nothing_is_shown(
    capsys: Capture, tmp_path: Path
) -> None:
    target = tmp_path / "plan.json"
    found = call(capsys, "empfehlen", small(tmp_path), "--format", "json", "-o", target)
    assert (found.code, found.out, found.err) == (0, "", "")
    assert json.loads(target.read_text(encoding="utf-8"))["verbundraum"]["name"] == "Tal"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["plan.json", "tal.yaml"]


@pytest.mark.parametrize(
    "words",
    [
        ["katalog"],
        ["katalog", "--format", "json"],
        ["fragebogen"],
        ["schema"],
        ["schema", "regeln"],
    ],
)
def test_other_results_can_be_written_too(
    words: list[str], capsys: Capture, tmp_path: Path
) -> None:
    target = tmp_path / "ergebnis"
    assert call(capsys, *words, "-o", target).code == 0
    assert target.read_text(encoding="utf-8") == call(capsys, *words).out


def test_an_older_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "plan.txt"
    target.write_text("alt " * 1000, encoding="utf-8")
    target.chmod(0o640)
    deliver("neu ä\n", str(target), Console())
    assert target.read_text(encoding="utf-8") == "neu ä\n"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_rights_that_files_have_here(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.touch()
    target = tmp_path / "plan.txt"
    deliver("neu\n", str(target), Console())
    assert target.stat().st_mode == other.stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("alt", encoding="utf-8")
    link.symlink_to(real)
    deliver("neu\n", str(link), Console())
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "neu\n"


def test_a_device_is_written_to_and_never_replaced() -> None:
    deliver("weg\n", os.devnull, Console())
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_pipe_that_nobody_reads_from_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rohr")
    assert "niemand liest am anderen Ende" in refused(tmp_path / "rohr")


def test_a_pipe_with_a_reader_gets_the_result(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rohr")
    reader = os.open(tmp_path / "rohr", os.O_RDONLY | os.O_NONBLOCK)
    deliver("neu\n", str(tmp_path / "rohr"), Console())
    assert os.read(reader, 100) == b"neu\n"
    os.close(reader)


def test_a_socket_is_refused(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as there:
        there.bind(str(tmp_path / "buchse"))
        assert "[nicht-schreibbar]" in refused(tmp_path / "buchse")


def test_a_device_that_cannot_be_opened_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("ikz_rules.cli.output.os.open", refuse)
    assert "[nicht-schreibbar]" in refused(os.devnull)


def test_a_link_that_leads_to_itself_is_refused(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "kreis").symlink_to("kreis")
    found = call(capsys, "empfehlen", small(tmp_path), "-o", tmp_path / "kreis")
    assert found.code == 2
    assert "ein Verweis, der auf sich selbst führt" in found.err
    assert (tmp_path / "kreis").is_symlink()


def test_a_link_to_a_file_that_is_not_there_yet_makes_it(tmp_path: Path) -> None:
    (tmp_path / "verweis").symlink_to("ziel")
    deliver("neu\n", str(tmp_path / "verweis"), Console())
    assert (tmp_path / "ziel").read_text("utf-8") == "neu\n"
    assert (tmp_path / "verweis").is_symlink()


def test_a_hard_link_to_an_input_is_the_input(capsys: Capture, tmp_path: Path) -> None:
    source = small(tmp_path)
    (tmp_path / "zwilling").hardlink_to(source)
    found = call(capsys, "empfehlen", source, "-o", tmp_path / "zwilling")
    assert (found.code, "[ausgabe-ist-eingabe]" in found.err) == (2, True)


def test_a_dash_is_standard_output(capsys: Capture, tmp_path: Path) -> None:
    found = call(capsys, "empfehlen", small(tmp_path), "-o", "-")
    assert found.out.startswith("Maßnahmenplan für Tal")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "[ist-ordner]" in refused(tmp_path)


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    assert "[ordner-fehlt]" in refused(tmp_path / "fehlt" / "plan.txt")
    file = tmp_path / "datei"
    file.touch()
    assert "[ordner-fehlt]" in refused(file / "plan.txt")


def test_an_impossible_name_is_refused(tmp_path: Path) -> None:
    assert "[nicht-schreibbar]" in refused("a\0b")
    assert "[nicht-schreibbar]" in refused(tmp_path / ("x" * 300))


def fails(error: OSError) -> Callable[..., int]:
    def refuse(*_: object, **__: object) -> int:
        raise error

    return refuse


def test_a_folder_without_rights_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "open", fails(PermissionError(13, "Permission denied")))
    assert "[keine-rechte] Hier darf nicht geschrieben werden." in refused(tmp_path / "plan.txt")


def test_a_file_without_rights_is_refused_though_its_folder_could_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "plan.txt"
    target.write_text("alt", encoding="utf-8")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "[keine-rechte]" in refused(target)
    assert target.read_text(encoding="utf-8") == "alt"


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may write anywhere")
def test_really_missing_rights_are_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert "[keine-rechte]" in refused(tmp_path / "plan.txt")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("where", ["fsync", "replace"])
def test_nothing_is_left_half_written(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "plan.txt"
    target.write_text("alt", encoding="utf-8")
    owner = os if where == "fsync" else Path
    monkeypatch.setattr(owner, where, fails(OSError(28, "No space left on device")))
    assert "[nicht-schreibbar]" in refused(target)
    assert "kein Platz mehr" in refused(target)
    assert [p.name for p in tmp_path.iterdir()] == ["plan.txt"]
    assert target.read_text(encoding="utf-8") == "alt"


def test_an_interrupt_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        deliver("neu", str(tmp_path / "plan.txt"), Console())
    assert list(tmp_path.iterdir()) == []


def test_an_unwritable_output_is_exit_code_2_and_shows_no_plan(
    capsys: Capture, tmp_path: Path
) -> None:
    found = call(capsys, "empfehlen", small(tmp_path), "-o", tmp_path / "fehlt" / "plan.txt")
    assert (found.code, found.out) == (2, "")
    assert found.err.endswith(
        "plan.txt: [ordner-fehlt] Den Ordner für die Ausgabe gibt es nicht. "
        "Nennen Sie hinter „-o“ eine andere Datei.\n"
    )


def test_an_input_is_never_written_over(capsys: Capture, tmp_path: Path) -> None:
    path = small(tmp_path)
    before = path.read_bytes()
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    for target in (path, link, tmp_path / "." / "tal.yaml"):
        found = call(capsys, "empfehlen", path, "-o", target)
        assert found.code == 2
        assert "[ausgabe-ist-eingabe]" in found.err
    assert path.read_bytes() == before
    other = tmp_path / "plan.txt"
    other.touch()
    assert call(capsys, "empfehlen", path, "-o", other).code == 0


def test_an_input_that_is_missing_is_told_though_the_output_exists(
    capsys: Capture, tmp_path: Path
) -> None:
    target = tmp_path / "plan.txt"
    target.write_text("alt", encoding="utf-8")
    found = call(capsys, "empfehlen", tmp_path / "fehlt.yaml", "-o", target)
    assert found.code == 2
    assert "[datei-fehlt]" in found.err
    assert target.read_text(encoding="utf-8") == "alt"


def test_an_output_beside_standard_input_is_fine(tmp_path: Path) -> None:
    target = tmp_path / "plan.txt"
    target.touch()
    text = b"name: Tal\nkommunen: [{name: A}]\n"
    assert start("empfehlen", "-", "-o", target, stdin=text).code == 0
    assert target.read_text(encoding="utf-8").startswith("Maßnahmenplan für Tal")


@pytest.mark.parametrize(
    ("words", "target"),
    [
        (["pruefen", "regeln"], "regeln/eigene.yaml"),
        (["schema", "regeln", "--regeln", "regeln"], "regeln/eigene.yaml"),
        (["katalog", "--regeln", "regeln"], "regeln/../regeln/eigene.yaml"),
        (["vergleichen", "mitgeliefert", "regeln", "tal.yaml"], "regeln/eigene.yaml"),
        (["mutieren", "regeln"], "features/eigene.feature"),
        (["nachweis", "--features", "features"], "features/eigene.feature"),
    ],
)
def test_rules_and_features_that_are_read_are_never_written_over(
    words: list[str],
    target: str,
    capsys: Capture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    small(tmp_path)
    for name in ("regeln/eigene.yaml", "features/eigene.feature"):
        Path(name).parent.mkdir()
        Path(name).write_text("bleibt", encoding="utf-8")
    more = ["--features", "features"] if words[0] == "mutieren" else []
    found = call(capsys, *words, *more, "-o", target)
    assert (found.code, found.out) == (2, "")
    assert "[ausgabe-ist-eingabe] Das ist eine der Eingaben." in found.err
    assert Path(target).read_text(encoding="utf-8") == "bleibt"


def test_other_files_may_be_written_into_a_folder_of_rules(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "eigene.yaml").write_text("regeln: []\n", encoding="utf-8")
    target = tmp_path / "schema.json"
    target.write_text("alt", encoding="utf-8")
    assert call(capsys, "schema", "regeln", "--regeln", tmp_path, "-o", target).code == 0
    assert target.read_text(encoding="utf-8").startswith("{")
