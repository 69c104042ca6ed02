"""Bytes in: bounded, strictly UTF-8, and every refusal says where and what to do."""

from __future__ import annotations

import io
import os
import sys
import unicodedata
from pathlib import Path
from types import SimpleNamespace

import pytest

from ikz_rules.errors import Problem
from ikz_rules.location import Location
from ikz_rules.reader import files
from ikz_rules.reader.files import ReadError, decode, display_name, read_text


def refusal(source: str | os.PathLike[str]) -> Problem:
    with pytest.raises(ReadError) as caught:
        read_text(source)
    return caught.value.problem


def undecodable(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        decode(data, "x.yaml")
    return str(caught.value)


def stdin_is(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_a_file_gives_its_text(tmp_path: Path) -> None:
    path = tmp_path / "tal.yaml"
    path.write_bytes("name: Süßbach\r\n".encode())
    assert read_text(path) == "name: Süßbach\r\n"
    assert read_text(str(path)) == "name: Süßbach\r\n"


def test_a_dash_reads_standard_input_and_has_a_german_name(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin_is(monkeypatch, "name: Süßbach".encode())
    assert read_text("-") == "name: Süßbach"
    assert display_name("-") == "Standardeingabe"


def test_where_there_is_no_standard_input_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert str(refusal("-")) == (
        "Standardeingabe: [nicht-lesbar] Es gibt hier keine Standardeingabe. Nennen Sie eine Datei."
    )


def test_messages_name_a_file_as_the_user_did(tmp_path: Path) -> None:
    assert display_name("./a/../b.yaml") == "./a/../b.yaml"
    assert refusal(tmp_path / "fehlt.yaml").location == Location(str(tmp_path / "fehlt.yaml"))


def test_mistakes_of_standard_input_bear_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin_is(monkeypatch, b"\xff\xfen\0")
    assert str(refusal("-")) == (
        "Standardeingabe: [kodierung] Die Datei ist in UTF-16 gespeichert. "
        "Speichern Sie die Datei als UTF-8."
    )


def test_a_byte_order_mark_is_dropped() -> None:
    assert decode(b"\xef\xbb\xbfname: Tal", "x.yaml") == "name: Tal"


def test_decomposed_umlauts_become_one_character() -> None:
    decomposed = unicodedata.normalize("NFD", "Süßbach an der Öde")
    assert len(decomposed) > len("Süßbach an der Öde")
    assert decode(decomposed.encode(), "x.yaml") == "Süßbach an der Öde"


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_refused_by_its_name(order: str) -> None:
    assert undecodable("\ufeffname".encode(order)) == (
        "x.yaml: [kodierung] Die Datei ist in UTF-16 gespeichert. "
        "Speichern Sie die Datei als UTF-8."
    )


@pytest.mark.parametrize(
    "begin", [b"PK\x03\x04\x14\0", b"\xd0\xcf\x11\xe0\xa1\xb1", b"%PDF-1.7\n", b"{\\rtf1\\ansi "]
)
def test_a_document_of_another_program_is_told_from_a_text(begin: bytes) -> None:
    assert undecodable(begin + b"name: Tal") == (
        "x.yaml: [kodierung] Das ist kein einfacher Text, sondern ein Dokument, etwa aus Word, "
        "Excel oder PDF. Speichern Sie den Inhalt als Nur-Text in UTF-8."
    )


@pytest.mark.parametrize(
    ("before", "place"),
    [
        ("", "1:1"),
        ("name: ", "1:7"),
        ("größe: ", "1:8"),
        ("\ufeffname: ", "1:7"),
        ("a: 1\nböse: ", "2:7"),
        ("a: 1\r\n\r\n", "3:1"),
    ],
)
def test_the_first_byte_that_is_not_utf_8_is_found_by_line_and_character(
    before: str, place: str
) -> None:
    assert undecodable(before.encode() + "ü\n".encode("cp1252")) == (
        f"x.yaml:{place}: [kodierung] Dieses Zeichen ist kein gültiges UTF-8. "
        "Speichern Sie die Datei als UTF-8."
    )


def test_a_file_up_to_the_limit_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 8)
    path = tmp_path / "x.yaml"
    path.write_text("name: ab", encoding="utf-8")
    assert read_text(path) == "name: ab"


@pytest.mark.parametrize("from_stdin", [True, False])
def test_a_file_above_the_limit_is_refused_and_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, from_stdin: bool
) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 8)
    path = tmp_path / "x.yaml"
    path.write_text("name: abc" * 1000, encoding="utf-8")
    stream = io.BytesIO(path.read_bytes())
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=stream))
    problem = refusal("-" if from_stdin else path)
    assert (problem.code, problem.message, problem.hint) == (
        "datei-zu-gross",
        "Die Datei ist größer als 32 MiB.",
        "Teilen Sie die Angaben auf mehrere Dateien auf.",
    )
    assert not from_stdin or stream.tell() == 9


def test_the_limit_is_what_the_message_says() -> None:
    assert files.MAX_BYTES == 32 * 1024**2


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    path = tmp_path / "fehlt.yaml"
    assert str(refusal(path)) == (
        f"{path}: [datei-fehlt] Diese Datei gibt es nicht. Prüfen Sie Name und Ordner."
    )


def test_a_file_below_a_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch()
    assert refusal(tmp_path / "a.yaml" / "b.yaml").code == "datei-fehlt"


def test_an_empty_name_is_a_missing_file() -> None:
    assert refusal("").code == "datei-fehlt"


def test_a_directory_is_no_file(tmp_path: Path) -> None:
    assert str(refusal(tmp_path)) == (
        f"{tmp_path}: [ist-ordner] Das ist ein Ordner, keine Datei. "
        "Nennen Sie eine Datei in diesem Ordner."
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    os.mkfifo(path)
    assert str(refusal(path)) == (
        f"{path}: [keine-datei] Das ist keine gewöhnliche Datei. "
        "Mit „-“ wird von der Standardeingabe gelesen."
    )


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device_is_refused() -> None:
    assert refusal("/dev/zero").code == "keine-datei"


def test_a_file_that_may_not_be_read_is_said_to_need_rights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.yaml"
    path.touch()

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    assert str(refusal(path)) == (
        f"{path}: [keine-rechte] Die Datei darf nicht gelesen werden. "
        "Prüfen Sie die Zugriffsrechte."
    )


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="rights do not bind this user"
)
def test_rights_of_the_system_are_told(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.touch(mode=0o000)
    assert refusal(path).code == "keine-rechte"


@pytest.mark.parametrize("name", ["a\0b.yaml", "x" * 5000], ids=["nul", "long"])
def test_an_impossible_name_is_a_message(name: str) -> None:
    text = str(refusal(name))
    assert text.endswith(
        "[nicht-lesbar] Die Datei ist nicht lesbar (ungültiger Name). Prüfen Sie Name und Ordner."
    )
    assert "\0" not in text


def test_any_other_failure_of_the_system_is_a_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.yaml"
    path.touch()

    def broken(*_: object) -> None:
        raise OSError(5, "whatever")

    monkeypatch.setattr(Path, "open", broken)
    assert str(refusal(path)) == (
        f"{path}: [nicht-lesbar] Die Datei ist nicht lesbar (der Datenträger ist gestört). "
        "Prüfen Sie Name und Ordner."
    )


def test_the_error_shows_its_problem() -> None:
    problem = Problem("kodierung", "Falsch.", "Richtig.", Location("x.yaml", 1, 2))
    assert str(ReadError(problem)) == str(problem)


def test_a_link_to_itself_is_told_in_german(tmp_path: Path) -> None:
    path = tmp_path / "kreis.yaml"
    path.symlink_to(path)
    assert "(ein Verweis, der auf sich selbst führt)" in str(refusal(path))
