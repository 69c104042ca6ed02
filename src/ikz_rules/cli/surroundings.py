"""What the machine lacks: memory, a folder to be in, a package that was installed with this one."""

from __future__ import annotations

import errno
import os

from ikz_rules.errors import Problem

_OWN = "ikz_rules"
_MEMORY = Problem(
    "speicher",
    "Der Arbeitsspeicher reicht nicht.",
    "Schließen Sie andere Programme, oder nennen Sie weniger Dateien auf einmal.",
)
_FOLDER = Problem(
    "ordner-fehlt",
    "Den Ordner, in dem Sie sich befinden, gibt es nicht mehr.",
    "Wechseln Sie in einen anderen Ordner.",
)
_OPEN_FILES = Problem(
    "offene-dateien",
    "Es sind zu viele Dateien gleichzeitig geöffnet.",
    "Schließen Sie andere Programme.",
)


def lacking(error: Exception) -> Problem | None:
    """Return what the machine lacks, where that explains an unexpected error; None elsewhere."""
    if isinstance(error, MemoryError):
        return _MEMORY
    if isinstance(error, ModuleNotFoundError) and error.name:
        package = error.name.partition(".")[0]
        return None if package == _OWN else _package(package)
    if isinstance(error, OSError) and error.errno in {errno.EMFILE, errno.ENFILE}:
        return _OPEN_FILES
    return _FOLDER if isinstance(error, FileNotFoundError) and _lost() else None


def _package(name: str) -> Problem:
    return Problem(
        "paket-fehlt",
        f"Das Paket „{name}“ fehlt; es gehört zu ikz-rules.",
        "Installieren Sie ikz-rules noch einmal: pip install --force-reinstall ikz-rules",
    )


def _lost() -> bool:
    try:
        os.getcwd()  # noqa: PTH109 - the plain question to the system
    except OSError:
        return True
    return False
