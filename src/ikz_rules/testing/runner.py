"""Run the feature files of any folder: no configuration, no Python, nothing left behind.

pytest runs in a process of its own, so that neither the caller nor other plugins of the
environment take part.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_bdd  # noqa: F401 - told before a process is started for nothing

from ikz_rules.errors import Problem, QuestionError
from ikz_rules.location import Location
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.testing.bericht import UNWRITTEN

if TYPE_CHECKING:
    from collections.abc import Sequence

OK, FAILED = 0, 1
_UTF8 = {"PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8"}
_INSTALLED = ("site-packages", "dist-packages")
_FOREIGN = ("PYTEST_ADDOPTS", "PYTEST_PLUGINS", "PYTEST_DISABLE_PLUGIN_AUTOLOAD")
_PLUGINS = ("pytest_bdd.plugin", "ikz_rules_pytest")
_REPORT = ("ikz_rules.testing.bericht",)


def run(
    ordner: str | os.PathLike[str],
    extra_args: Sequence[str] = (),
    regeln: Sequence[str | os.PathLike[str]] = (),
) -> int:
    """Check every feature file below ``ordner``; return 0 if all scenarios hold, else 1.

    The report goes to the standard output of the process, in German. ``extra_args`` are handed to
    pytest (``-k``, ``-x`` …), ``regeln`` are folders of rules on top of the packaged ones. Raises
    QuestionError where there is nothing to check or pytest refuses its arguments, RulebookError
    where the rules are wrong. No cache and no bytecode is written into the folder.
    """
    if sys.stdout is None:  # closed by the caller
        raise _unwritten()
    started = command(resolved(ordner), regeln, _REPORT, extra_args)
    if regeln:  # told once, not by every scenario
        load_regelwerk(packaged_rules(), *regeln)
    result = subprocess.run(started, env=environment(), check=False)  # noqa: S603 - our own call
    return _judge(result.returncode, ordner)


def resolved(ordner: str | os.PathLike[str]) -> Path:
    """Return the folder or file with features; raise QuestionError where there is none."""
    folder = Path(ordner).resolve()
    if not folder.is_dir() and not folder.is_file():
        raise question("ordner-fehlt", "Diesen Ordner gibt es nicht.", ordner)
    return folder


def command(
    folder: Path,
    regeln: Sequence[str | os.PathLike[str]],
    plugins: Sequence[str],
    extra_args: Sequence[str] = (),
) -> list[str]:
    """Return the call that runs the features below a resolved folder, reported by ``plugins``."""
    home = folder if folder.is_dir() else folder.parent
    here = Path.cwd().resolve()
    return [
        *(sys.executable, "-B", "-m", "pytest", str(folder)),
        *(f"--rootdir={here if home.is_relative_to(here) else home}", f"-c{os.devnull}"),
        *("-p", "no:terminal", "-p", "no:cacheprovider", "-o", f"ikz_features={home}"),
        *("-o", "ikz_regeln=" + "\n".join(str(Path(path).resolve()) for path in regeln)),
        *(part for plugin in (*_PLUGINS, *plugins) for part in ("-p", plugin)),
        *("-o", "python_files="),  # feature files only, whatever tests lie beside them
        *("--continue-on-collection-errors", "--strict-markers", *extra_args),
    ]


def environment() -> dict[str, str]:
    """Return the environment without what would bring foreign plugins or options."""
    kept = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    home = Path(__file__).resolve().parents[2]
    if home.name not in _INSTALLED:  # a checkout that may not be installed
        known = [str(home), kept.get("PYTHONPATH", "")]
        kept["PYTHONPATH"] = os.pathsep.join(path for path in known if path)
    return {**kept, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", **_UTF8}


def _judge(code: int, ordner: str | os.PathLike[str]) -> int:
    if code in (OK, FAILED):
        return code
    if code == pytest.ExitCode.NO_TESTS_COLLECTED:
        raise question("nichts-zu-pruefen", "Hier ist kein Szenario zu prüfen.", ordner)
    if code == UNWRITTEN:
        raise _unwritten()
    if code == pytest.ExitCode.USAGE_ERROR:
        hint = "Was daran nicht stimmt, steht darüber."
        raise QuestionError(Problem("aufruf", "pytest lehnt den Aufruf ab.", hint))
    return FAILED


def _unwritten() -> QuestionError:
    message, hint = "Die Ausgabe ließ sich nicht schreiben.", "Prüfen Sie, wohin sie geleitet wird."
    return QuestionError(Problem("ausgabe", message, hint))


def question(code: str, message: str, ordner: str | os.PathLike[str]) -> QuestionError:
    """Return what is wrong with a folder of feature files."""
    hint = "Nennen Sie einen Ordner mit Dateien, die auf „.feature“ enden."
    return QuestionError(Problem(code, message, hint, Location(os.fspath(ordner))))
