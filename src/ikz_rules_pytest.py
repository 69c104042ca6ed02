"""The pytest plugin of ikz-rules: feature files in folders that opted in become tests.

Loaded at every start of pytest in its environment, so it imports nothing of the library until a
project opts in with one line of its configuration (``ikz_features = features``). Without that
line it does nothing, whatever feature files there are.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ENDINGS = (".feature", ".feature.txt")
_COLLECTOR = "ikz_rules.testing.collector"
_VOKABULAR = "ikz_rules.testing.vokabular"
_ABDECKUNG = "ikz_rules.testing.abdeckung"
_FOLDERS = pytest.StashKey[tuple[Path, ...]]()
_MISSING = pytest.StashKey[str]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the line of configuration that opts in, and the list of sentences."""
    parser.addini("ikz_features", "Ordner mit Feature-Dateien von ikz-rules", "linelist", [])
    parser.addini("ikz_regeln", "Ordner mit eigenen Regeln für diese Features", "linelist", [])
    group = parser.getgroup("ikz-rules")
    group.addoption("--saetze", action="store_true", help="alle Sätze für Feature-Dateien zeigen")
    group.addoption(
        "--regelabdeckung",
        action="store_true",
        help="zeigen, welche Regeln und Bedingungen kein Szenario erprobt",
    )
    group.addoption(
        "--regelabdeckung-mindestens",
        metavar="PROZENT",
        type=_percent,
        help="ein ganzer Lauf schlägt fehl, wenn weniger Regeln oder Bedingungen erprobt sind",
    )
    group.addoption(
        "--regelabdeckung-datei",
        metavar="DATEI",
        help="die Regelabdeckung vollständig in diese Datei schreiben (.json oder .md)",
    )


def _percent(text: str) -> float:
    """Read a number from 0 to 100, with a comma or a point."""
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        found = -1.0
    if not 0 <= found <= 100:  # noqa: PLR2004 - all of it
        raise argparse.ArgumentTypeError("Nennen Sie eine Zahl von 0 bis 100.")
    return found


def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """Answer ``--saetze`` instead of running tests."""
    if not config.option.saetze:
        return None
    try:
        text = importlib.import_module(_VOKABULAR).as_text()
    except ImportError as error:
        raise pytest.UsageError(_unavailable(error)) from None
    print(text)  # noqa: T201 - this is what was asked for
    return 0


def pytest_configure(config: pytest.Config) -> None:
    """Load the sentences where a project opted in; a folder that is missing is an error."""
    base = config.inipath.parent if config.inipath else config.rootpath
    folders = tuple((base / entry).resolve() for entry in config.getini("ikz_features"))
    config.stash[_FOLDERS] = folders
    if _asked(config) and not folders:
        raise pytest.UsageError(
            "--regelabdeckung braucht Feature-Dateien. Nennen Sie deren Ordner in der Einstellung "
            "ikz_features."
        )
    config.stash[_MISSING] = _load(config) if folders else ""
    absent = [folder for folder in folders if not folder.is_dir()]
    if absent and config.args_source is not pytest.Config.ArgsSource.ARGS:
        raise pytest.UsageError(
            f"ikz_features nennt den Ordner „{absent[0]}“, den es nicht gibt. Prüfen Sie den Namen."
        )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect every feature file in the folders that opted in, and none elsewhere."""
    if not file_path.name.lower().endswith(ENDINGS):
        return None
    stash, path = parent.config.stash, file_path.resolve()
    if not any(path.is_relative_to(folder) for folder in stash[_FOLDERS]):
        return None
    collector: type[pytest.File] = (
        Ungeprueft if stash[_MISSING] else importlib.import_module(_COLLECTOR).FeatureDatei
    )
    return collector.from_parent(parent, path=file_path)


class Ungeprueft(pytest.File):
    """A feature file that cannot be judged; it fails in one line and stops nothing else."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the one item that says why."""
        yield _Ungeprueft.from_parent(self, name="ungeprüft")


class _Ungeprueft(pytest.Item):
    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, self.nodeid

    def runtest(self) -> NoReturn:
        pytest.fail(self.config.stash[_MISSING], pytrace=False)


def _load(config: pytest.Config) -> str:
    """Register collector and sentences; return why that is not possible, if it is not."""
    if not hasattr(config.hook, "pytest_bdd_before_scenario"):
        return _unavailable(None)
    try:
        vokabular = importlib.import_module(_VOKABULAR)
        asked = _asked(config)
        for name in (*vokabular.PLUGINS, *vokabular.MODULES, *asked):
            if name in sys.modules:  # importing it again would only warn
                config.pluginmanager.register(sys.modules[name], name)
            else:
                config.pluginmanager.import_plugin(name)
    except Exception as error:
        cause = error if isinstance(error, ImportError) else error.__cause__
        if not isinstance(cause, ImportError):
            raise
        return _unavailable(cause)
    return ""


def _asked(config: pytest.Config) -> tuple[str, ...]:
    """Return the plugin that notes what is tried of the rules, where somebody asked for it."""
    option = config.option
    wanted = (
        option.regelabdeckung
        or option.regelabdeckung_mindestens is not None
        or option.regelabdeckung_datei
    )
    return (_ABDECKUNG,) if wanted else ()


def _unavailable(error: ImportError | None) -> str:
    reason = f" ({error})" if error else ""
    return (
        f"ikz-rules kann Feature-Dateien nicht prüfen: pytest-bdd fehlt oder passt nicht{reason}. "
        'Installieren Sie es mit „pip install "ikz-rules[features]"“.'
    )
