"""Files that are none: links, pipes, sockets, devices, folders. Told, and never waited for."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from helfer.begrenzt import call
from ikz_rules.cli.output import keep_inputs

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest.importorskip("resource")
EXAMPLE = Path(__file__).parents[2] / "beispiele/gemischt.yaml"


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nothing is what its name says."""
    folder = tmp_path / "falle"
    folder.mkdir()
    os.mkfifo(folder / "rohr.yaml")
    (folder / "ordner.yaml").mkdir()
    (folder / "null.yaml").symlink_to("/dev/zero")
    (folder / "speicher.yaml").symlink_to("/proc/self/mem")
    (folder / "selbst.yaml").symlink_to("selbst.yaml")
    (folder / "nirgends.yaml").symlink_to("fehlt")
    (folder / "kreis").symlink_to(".")
    (tmp_path / "draussen.yaml").write_text("hinweise: []\n", "utf-8")
    (folder / "hinaus.yaml").symlink_to("../draussen.yaml")
    (folder / "a\x1b[31m\u202e.yaml").write_text("unfug: 1\n", "utf-8")
    Path(os.fsdecode(os.fsencode(folder) + b"/n\xff.yaml")).write_text("unfug: 1\n", "utf-8")
    with socket.socket(socket.AF_UNIX) as there:
        here = Path.cwd()
        os.chdir(folder)  # names of sockets are short
        there.bind("buchse.yaml")
        os.chdir(here)
        yield folder


@pytest.mark.parametrize(
    "words",
    [
        ["regel", "S1", "--regeln", "{}"],
        ["pruefen", "{}"],
        ["vergleichen", "mitgeliefert", "{}", str(EXAMPLE)],
        ["vergleichen", "mitgeliefert", "mitgeliefert", "{}"],
        ["nachweis", "--features", "{}"],
        ["neu", "angabe", "neue_zahl", "--ordner", "{}"],
        ["mutieren", "{}"],
        ["nachpruefen", "{}/null.yaml", "{}/rohr.yaml"],
        ["empfehlen", "{}/rohr.yaml", "{}/buchse.yaml", "{}/null.yaml", "{}/speicher.yaml"],
        ["empfehlen", "{}/selbst.yaml", "{}/ordner.yaml", "{}/nirgends.yaml"],
        ["vergleichen", "mitgeliefert", "mitgeliefert", str(EXAMPLE), "--erwartet", "{}/rohr.yaml"],
        ["empfehlen", str(EXAMPLE), "-o", "{}/rohr.yaml"],
        ["empfehlen", str(EXAMPLE), "-o", "{}/selbst.yaml"],
        ["empfehlen", str(EXAMPLE), "-o", "{}/buchse.yaml"],
        ["empfehlen", str(EXAMPLE), "-o", "{}/ordner.yaml"],
        ["empfehlen", str(EXAMPLE), "-o", "/dev/full"],
    ],
)
def test_every_command_tells_what_is_no_file_and_waits_for_nothing(
    words: list[str], trap: Path
) -> None:
    found = call(*(word.replace("{}", str(trap)) for word in words), seconds=6)
    assert found.code in ({0} if words[0] == "nachweis" else {1, 2}), found
    assert "interner-fehler" not in found.err
    assert "Traceback" not in found.err
    shown = found.out + found.err
    assert not {"\x1b", "\u202e", "\udcff"} & set(shown)


def test_links_out_of_a_folder_of_rules_are_refused_even_in_a_circle(trap: Path) -> None:
    found = call("regel", "S1", "--regeln", trap)
    assert found.err.count("[verweis-nach-aussen]") >= 3
    assert "hinaus.yaml" in found.err


def test_a_folder_above_is_read_only_where_it_is_named_itself(tmp_path: Path) -> None:
    """``..`` in the name of a folder is the caller's own word; below it nothing leads out."""
    (tmp_path / "innen").mkdir()
    (tmp_path / "falsch.yaml").write_text("unfug: 1\n", "utf-8")
    found = call("regel", "S1", "--regeln", tmp_path / "innen" / "..")
    assert "[abschnitt-unbekannt]" in found.err


def test_an_output_that_leads_in_a_circle_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "kreis").symlink_to("kreis")
    keep_inputs(str(tmp_path / "kreis"), [str(tmp_path)])
