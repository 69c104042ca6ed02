"""Each bad input: a clear German line with place and remedy, exit code 2, never a traceback."""

from __future__ import annotations

import os
import re
import socket
from typing import TYPE_CHECKING

import pytest
from cli_call import call, start

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]
LINE = re.compile(r"[^\n]*?(:\d+:\d+)?: \[[a-z0-9-]+\] [^\n]+[.?“)]")
KOMMUNEN = "kommunen:\n  - name: A\n"

WRONG: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "[datei-leer]"),
    "only a comment": (b"# nichts\n", "[datei-leer]"),
    "no yaml": (b"name: [a\n", ":1:7: [yaml-form]"),
    "tabulator": (b"name: X\n\tkommunen: []\n", ":2:1: [yaml-form]"),
    "a list": (b"- a\n", ":1:1: [falscher-typ]"),
    "unknown key": (f"nmae: X\n{KOMMUNEN}".encode(), ":1:1: [schluessel-unbekannt]"),
    "duplicate key": (f"name: X\nname: Y\n{KOMMUNEN}".encode(), ":2:1: [schluessel-doppelt]"),
    "wrong type": (b"name: X\nkommunen: A\n", ":2:11: [falscher-typ]"),
    "out of range": (
        b"name: X\nkommunen:\n  - name: A\n    digitalisierungsgrad: 7\n",
        ":4:27: [ausserhalb]",
    ),
    "digit groups": (
        b"name: X\nkommunen:\n  - name: A\n    einwohner: 9.200\n",
        ":4:16: [zifferngruppen]",
    ),
    "unknown measure": (
        f'name: X\nbegonnen: ["9.9"]\n{KOMMUNEN}'.encode(),
        ":2:12: [massnahme-unbekannt]",
    ),
    "two of one name": (b"name: X\nkommunen: [{name: A}, {name: a}]\n", "[doppelt]"),
    "two of one ags": (
        b'name: X\nkommunen: [{name: A, ags: "14625010"}, {name: B, ags: "14625010"}]\n',
        "[doppelt]",
    ),
    "no ags": (b'name: X\nkommunen: [{name: A, ags: "123"}]\n', ":2:27: [ags]"),
    "a megabyte in one value": (b"name: " + b"x" * 1_000_000 + b"\n", ":1:7: [wert-zu-lang]"),
    "alias": (b"name: &a X\nkommunen: [{name: *a}]\n", "[yaml-verweis]"),
    "tag": (f"name: !!python/object:os.system X\n{KOMMUNEN}".encode(), "[yaml-kennzeichen]"),
    "latin-1": ("name: Zschörlau\n".encode("latin-1"), ":1:11: [kodierung]"),
    "utf-16": ("name: X\n".encode("utf-16"), "[kodierung]"),
    "100,000 brackets": (b"[" * 100_000, "[zu-tief]"),
    "100,000 braces in json": (b'{"a":' * 100_000, "[zu-tief]"),
    "control character": (b"name: X\x07\n", "[zeichen-verboten]"),
    "two documents": (b"name: X\n---\nname: Y\n", "[yaml-mehrere]"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_told_with_place_and_remedy(
    name: str, capsys: Capture, tmp_path: Path
) -> None:
    content, sign = WRONG[name]
    path = tmp_path / "eingabe.yaml"
    path.write_bytes(content)
    found = call(capsys, "empfehlen", path)
    assert (found.code, found.out) == (2, "")
    assert sign in found.err
    for line in found.err.splitlines():
        assert line.startswith(str(path))
        assert LINE.fullmatch(line), line


@pytest.mark.parametrize("name", ["100,000 brackets", "a megabyte in one value", "empty"])
def test_standard_input_is_as_strict(name: str) -> None:
    content, sign = WRONG[name]
    found = start("empfehlen", "-", stdin=content)
    assert (found.code, found.out) == (2, "")
    assert sign in found.err
    assert "Traceback" not in found.err


def test_mistakes_of_shape_and_vocabulary_come_together(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "viele.yaml"
    path.write_text(
        "nmae: X\nmerkmale: {zile_unklar: ja}\nkommunen:\n  - name: A\n    einwohner: viele\n",
        encoding="utf-8",
    )
    found = call(capsys, "empfehlen", path)
    codes = re.findall(r"\[([a-z-]+)\]", found.err)
    assert {"schluessel-unbekannt", "merkmal-unbekannt", "keine-zahl", "pflichtangabe"} <= set(
        codes
    )
    assert "Meinten Sie „ziele_unklar“?" in found.err


def test_a_missing_file_is_told(capsys: Capture, tmp_path: Path) -> None:
    found = call(capsys, "empfehlen", tmp_path / "fehlt.yaml")
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith(f"{tmp_path / 'fehlt.yaml'}: [datei-fehlt] Diese Datei gibt es nic")


def test_a_folder_is_no_input(capsys: Capture, tmp_path: Path) -> None:
    found = call(capsys, "empfehlen", tmp_path)
    assert (found.code, found.out) == (2, "")
    assert "[ist-ordner]" in found.err


def test_what_is_no_regular_file_is_refused_without_waiting(
    capsys: Capture, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "[keine-datei]" in call(capsys, "empfehlen", pipe).err
    os.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert "[keine-datei]" in call(capsys, "empfehlen", tmp_path / "socket").err


def test_an_impossible_name_is_told(capsys: Capture) -> None:
    found = call(capsys, "empfehlen", "a\0b")
    assert found.code == 2
    assert "[nicht-lesbar]" in found.err


def test_wrong_rules_are_told_with_their_place(capsys: Capture, tmp_path: Path) -> None:
    folder = tmp_path / "regeln"
    folder.mkdir()
    (folder / "x.yaml").write_text("regeln:\n  - id: x\n    wen: {}\n", encoding="utf-8")
    data = tmp_path / "tal.yaml"
    data.write_text(f"name: X\n{KOMMUNEN}", encoding="utf-8")
    for words in (["empfehlen", str(data)], ["katalog"], ["pruefen", str(data)], ["fragebogen"]):
        found = call(capsys, *words, "--regeln", folder)
        assert (found.code, found.out) == (2, ""), words
        assert f"{folder / 'x.yaml'}:3:5: [schluessel-unbekannt]" in found.err
    assert "[ordner-fehlt]" in call(capsys, "katalog", "--regeln", tmp_path / "fehlt").err
