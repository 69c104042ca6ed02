"""Where a result goes: standard output, or a file that is written as a whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable  # noqa: TC003 - the type of a module's constant
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, QuestionError, reason
from ikz_rules.location import Location

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.cli.console import Console

_STDOUT = "-"
# not on every system
_NEVER_WAITING: int = getattr(os, "O_NONBLOCK", 0)
_set_blocking: Callable[[int, bool], None] = getattr(os, "set_blocking", lambda *_: None)
_READ_IN_FOLDERS = frozenset({".yaml", ".yml", ".feature"})
_ELSEWHERE = "Nennen Sie mit „--ordner“ und „--features“ andere Ordner."


def deliver(text: str, target: str | None, console: Console) -> None:
    """Write a result to standard output, or to the file ``target``.

    A file appears with its whole content or stays as it was. Raises QuestionError where it
    cannot be written.
    """
    if target is None or target == _STDOUT:
        console.write(text)
        return
    try:
        _write(Path(target), text.encode("utf-8", "backslashreplace"))
    except IsADirectoryError:
        raise _refused(target, "ist-ordner", "Das ist ein Ordner, keine Datei.") from None
    except (FileNotFoundError, NotADirectoryError):
        raise _refused(
            target, "ordner-fehlt", "Den Ordner für die Ausgabe gibt es nicht."
        ) from None
    except PermissionError:
        raise _refused(target, "keine-rechte", "Hier darf nicht geschrieben werden.") from None
    except (OSError, ValueError) as error:
        message = f"Die Datei lässt sich nicht schreiben ({reason(error)})."
        raise _refused(target, "nicht-schreibbar", message) from None


def create(files: Mapping[Path, str]) -> None:
    """Write new files with their folders: all of them or none, and never over anything.

    Raises QuestionError with every file that is in the way, or where one cannot be written.
    """
    there = [path for path in files if os.path.lexists(path)]
    if there:
        raise QuestionError(
            Problem(
                "datei-vorhanden", "Diese Datei gibt es schon.", _ELSEWHERE, Location(str(path))
            )
            for path in there
        )
    done: list[Path] = []
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, text.encode("utf-8"))
        except (OSError, ValueError) as error:
            for earlier in done:
                earlier.unlink()
            message = f"Die Datei lässt sich nicht anlegen ({reason(error)})."
            problem = Problem("nicht-schreibbar", message, _ELSEWHERE, Location(str(path)))
            raise QuestionError(problem) from None
        done.append(path)


def keep_inputs(target: str | None, inputs: Iterable[str]) -> None:
    """Refuse to write over a file that is being read, or a rule or feature in a folder that is."""
    if target is None or target == _STDOUT or not os.path.exists(target):  # noqa: PTH110 - a name with a NUL is nowhere
        return
    for name in inputs:
        if name != _STDOUT and os.path.exists(name) and _is_read(Path(target), Path(name)):  # noqa: PTH110 - a name with a NUL is nowhere
            raise _refused(target, "ausgabe-ist-eingabe", "Das ist eine der Eingaben.")


def _is_read(target: Path, given: Path) -> bool:
    if not given.is_dir():
        return given.samefile(target)
    inside = target.resolve().is_relative_to(given.resolve())
    return inside and target.is_file() and target.suffix in _READ_IN_FOLDERS


def _write(path: Path, data: bytes) -> None:
    target = Path(os.path.realpath(path))  # a link stays a link: what it leads to is replaced
    if target.is_symlink():
        raise OSError(errno.ELOOP, "a link to itself")
    if target.is_dir():
        raise IsADirectoryError
    if target.exists() and not target.is_file():  # a device or pipe: nothing to be kept whole
        _send(target, data)
        return
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError
    _replace(target, data)


def _send(target: Path, data: bytes) -> None:
    """Write to a device or pipe; a pipe that nobody reads from is refused, not waited for."""
    number = os.open(target, os.O_WRONLY | _NEVER_WAITING)
    with os.fdopen(number, "wb") as file:
        _set_blocking(number, True)
        file.write(data)


def _replace(target: Path, data: bytes) -> None:
    beside = target.with_name(f".{target.name[:100]}.{os.urandom(6).hex()}")
    mode = target.stat().st_mode & 0o777 if target.exists() else None
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            beside.chmod(mode)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def _refused(target: str, code: str, message: str) -> QuestionError:
    hint = "Nennen Sie hinter „-o“ eine andere Datei."
    return QuestionError(Problem(code, message, hint, Location(target)))
