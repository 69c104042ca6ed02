"""The pytest plugin of ikz-rules: feature files in folders that opted in become tests.

Loaded at every start of pytest in its environment, so it imports nothing of the library until a
project opts in with one line of its configuration (``ikz_features = features``). Without that
line it does nothing, whatever feature files there are.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PLUGINS = (
    "ikz_rules.testing.collector",
    "ikz_rules.testing.fall",
    "ikz_rules.testing.saetze_raum",
    "ikz_rules.testing.saetze_aufgaben",
    "ikz_rules.testing.saetze_eingabe",
    "ikz_rules.testing.saetze_massnahmen",
    "ikz_rules.testing.saetze_planung",
    "ikz_rules.testing.saetze_lage",
    "ikz_rules.testing.saetze_meldungen",
)
_FOLDERS = pytest.StashKey[tuple[Path, ...]]()
_MISSING = pytest.StashKey[str]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one line of configuration that opts in, and the list of sentences."""
    parser.addini("ikz_features", "Ordner mit Feature-Dateien von ikz-rules", "linelist", [])
    parser.addini("ikz_regeln", "Ordner mit eigenen Regeln für diese Features", "linelist", [])
    group = parser.getgroup("ikz-rules")
    group.addoption("--saetze", action="store_true", help="alle Sätze für Feature-Dateien zeigen")


def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """Answer ``--saetze`` instead of running tests."""
    if not config.option.saetze:
        return None
    if missing := _unavailable(config):
        raise pytest.UsageError(missing)
    print(importlib.import_module("ikz_rules.testing.satzliste").as_text())  # noqa: T201
    return 0


def pytest_configure(config: pytest.Config) -> None:
    """Load the sentences where a project opted in."""
    base = config.inipath.parent if config.inipath else config.rootpath
    folders = tuple((base / entry).resolve() for entry in config.getini("ikz_features"))
    config.stash[_FOLDERS] = folders
    config.stash[_MISSING] = ""
    if not folders:
        return
    absent = [folder for folder in folders if not folder.is_dir()]
    if absent and config.args_source is not pytest.Config.ArgsSource.ARGS:
        raise pytest.UsageError(
            f"ikz_features nennt den Ordner „{absent[0]}“, den es nicht gibt. Prüfen Sie den Namen."
        )
    config.stash[_MISSING] = _unavailable(config)
    if not config.stash[_MISSING]:
        for plugin in PLUGINS:
            config.pluginmanager.import_plugin(plugin)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect feature files in the folders that opted in, and nowhere else."""
    config = parent.config
    if not any(name in file_path.name.lower() for name in (".feature",)):
        return None
    if not any(file_path.resolve().is_relative_to(base) for base in config.stash[_FOLDERS]):
        return None
    ...
