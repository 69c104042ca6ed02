"""Every dependency stands in docs/lizenzen.md, with the licence that it states itself."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
IN_DEVELOPMENT = ("features", "pruefung", "befragung", "dev")
SHORT = {
    "MIT License": "MIT",
    "BSD 2-Clause License": "BSD-2-Clause",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache License": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
}
"""What packages call their licences without an SPDX name."""


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def table(heading: str) -> dict[str, list[str]]:
    """Return a table of the document: the first cell of a row → the others."""
    text = (DOCS / "lizenzen.md").read_text("utf-8")
    rows = re.search(rf"^\| {heading} \|.*\n\|[- |]+\n((?:\|.*\n)+)", text, re.MULTILINE)
    assert rows
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[1].splitlines()]
    assert len({first for first, *_ in cells}) == len(cells), "nothing stands there twice"
    return {first: rest for first, *rest in cells}


PACKAGES = table("Paket")


def names(lines: list[str]) -> set[str]:
    found = (re.match(r"[A-Za-z0-9][A-Za-z0-9._-]*", line) for line in lines)
    return {plain(match[0]) for match in found if match} - {"ikz-rules"}


def locked() -> set[str]:
    return set().union(*(names(path.read_text("utf-8").splitlines()) for path in LOCKS))


def asked_for() -> set[str]:
    project = PROJECT["project"]
    return names(project["dependencies"]).union(
        *map(names, project["optional-dependencies"].values())
    )


def stated(name: str) -> str:
    """Return the licence that an installed package states, by its SPDX name."""
    about = importlib.metadata.metadata(name).json
    classes = about.get("classifier", [])
    by_class = [c.rsplit(" :: ", 1)[-1] for c in classes if c.startswith("License ::")]
    said = about.get("license_expression") or str(about.get("license", "")).split("\n")[0]
    said = str(said or next(iter(by_class), ""))
    return SHORT.get(said, said)


def installed(name: str) -> bool:
    try:
        importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def test_every_dependency_is_listed_and_nothing_else() -> None:
    assert LOCKS
    assert PACKAGES.keys() == locked() | asked_for()


@pytest.mark.parametrize("name", sorted(filter(installed, PACKAGES)))
def test_the_licence_is_the_one_that_the_package_states(name: str) -> None:
    assert stated(name) in {PACKAGES[name][0], ""}  # some state it in their licence file only


def test_what_is_used_here_is_installed_and_compared() -> None:
    assert installed("pydantic")
    assert not installed("gibt-es-nicht")


def test_every_licence_has_its_reason_why_it_fits() -> None:
    used = {part for licence, _ in PACKAGES.values() for part in licence.split(" OR ")}
    assert table("Lizenz").keys() == used


def test_every_direct_dependency_has_its_reason() -> None:
    reasons = (DOCS / "abhaengigkeiten.md").read_text("utf-8").lower()
    groups = {"types-networkx": "type stubs", "types-pyyaml": "type stubs"}
    missing = {name for name in asked_for() if groups.get(name, name) not in reasons}
    assert not missing


def test_locked_versions_fit_what_is_asked_for_and_name_no_host() -> None:
    for path in LOCKS:
        text = path.read_text("utf-8")
        assert "://" not in text
        pinned = [line for line in text.splitlines() if not line.startswith(" ")]
        assert all("==" in line for line in pinned)
        assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", text)) >= len(pinned)
    dev = (ROOT / "requirements" / "entwicklung.txt").read_text("utf-8")
    project = PROJECT["project"]
    extras = (project["optional-dependencies"][extra] for extra in IN_DEVELOPMENT)
    needed = names(project["dependencies"]).union(*map(names, extras))
    assert needed <= names(dev.splitlines())
