"""Bytes in: read a file or standard input, bounded, and decode it strictly as UTF-8."""

from __future__ import annotations

import os
import stat
import sys
import unicodedata
from pathlib import Path

from ikz_rules.errors import Problem, reason
from ikz_rules.location import Location

MAX_BYTES = 32 * 1024 * 1024
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_DOCUMENT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-", b"{\\rtf")
"""How files of office programs begin: zipped ones, old ones, PDF, RTF."""


class ReadError(Exception):
    """Carries the one problem that kept a file from being read; never leaves the library."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def read_text(source: str | os.PathLike[str]) -> str:
    """Return the text of a file, or of standard input for ``-``; at most 32 MiB.

    Composed umlauts are made one character (NFC), a byte order mark is dropped. Directories,
    devices and pipes are refused: only regular files and standard input are read.
    """
    name = os.fspath(source)
    data = _stdin() if name == "-" else _file(name)
    shown = display_name(source)
    if len(data) > MAX_BYTES:
        raise _error(
            "datei-zu-gross",
            shown,
            "Die Datei ist größer als 32 MiB.",
            "Teilen Sie die Angaben auf mehrere Dateien auf.",
        )
    return decode(data, shown)


def display_name(source: str | os.PathLike[str]) -> str:
    """Return the name that messages use for ``source``."""
    return "Standardeingabe" if os.fspath(source) == "-" else os.fspath(source)


def decode(data: bytes, name: str) -> str:
    """Decode UTF-8 strictly; say in German where and why it fails."""
    hint = "Speichern Sie die Datei als UTF-8."
    if data.startswith(_UTF16):
        raise _error("kodierung", name, "Die Datei ist in UTF-16 gespeichert.", hint)
    if data.startswith(_DOCUMENT):
        raise _error(
            "kodierung",
            name,
            "Das ist kein einfacher Text, sondern ein Dokument, etwa aus Word, Excel oder PDF.",
            "Speichern Sie den Inhalt als Nur-Text in UTF-8.",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        raise ReadError(
            Problem(
                "kodierung",
                "Dieses Zeichen ist kein gültiges UTF-8.",
                hint,
                Location(name, line, column),
            )
        ) from None
    return unicodedata.normalize("NFC", text)


def _stdin() -> bytes:
    if sys.stdin is None:
        raise _error(
            "nicht-lesbar",
            "Standardeingabe",
            "Es gibt hier keine Standardeingabe.",
            "Nennen Sie eine Datei.",
        )
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def _plain(name: str) -> None:
    """Raise what is wrong with a name that does not lead to a plain file."""
    mode = os.stat(name).st_mode  # noqa: PTH116 - a name with a NUL must become a message
    if stat.S_ISDIR(mode):
        raise _error(
            "ist-ordner",
            name,
            "Das ist ein Ordner, keine Datei.",
            "Nennen Sie eine Datei in diesem Ordner.",
        )
    if not stat.S_ISREG(mode):
        raise _error(
            "keine-datei",
            name,
            "Das ist keine gewöhnliche Datei.",
            "Mit „-“ wird von der Standardeingabe gelesen.",
        )


def _file(name: str) -> bytes:
    try:
        _plain(name)
        with Path(name).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise _error(
            "datei-fehlt", name, "Diese Datei gibt es nicht.", "Prüfen Sie Name und Ordner."
        ) from None
    except PermissionError:
        raise _error(
            "keine-rechte",
            name,
            "Die Datei darf nicht gelesen werden.",
            "Prüfen Sie die Zugriffsrechte.",
        ) from None
    except (OSError, ValueError) as error:
        raise _error(
            "nicht-lesbar",
            name,
            f"Die Datei ist nicht lesbar ({reason(error)}).",
            "Prüfen Sie Name und Ordner.",
        ) from None


def _error(code: str, name: str, message: str, hint: str) -> ReadError:
    return ReadError(Problem(code, message, hint, Location(name)))
