"""On what was measured: versions, cores and the day; never a name or a path."""

from __future__ import annotations

import datetime as dt
import os
import platform
from importlib.metadata import version

from vergleich.peers.entries import ENTRIES
from vergleich.tables import table

_OURS = ("pydantic", "networkx", "PyYAML")


def machine() -> str:
    """Return a table of what the figures depend on."""
    rows = [
        ["Tag", dt.datetime.now(tz=dt.UTC).strftime("%d.%m.%Y")],
        ["Python", f"{platform.python_version()} ({platform.python_implementation()})"],
        ["System", f"{platform.system()}, {platform.machine()}"],
        ["Prozessorkerne", str(os.cpu_count())],
        *([name, version(name)] for name in _OURS),
        *([name, found or "nicht installiert"] for name, found in _peers().items()),
    ]
    return table(["", ""], rows, left=2)


def _peers() -> dict[str, str]:
    return {entry.package: entry.version() for entry in ENTRIES if entry.package}
