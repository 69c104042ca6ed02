"""What is in the wheel and in the sdist: all that is needed, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

pytest.importorskip("hatchling", reason="needs what builds the package")

ROOT = Path(__file__).resolve().parents[2]


def built(kind: str, source: Path, out: Path) -> Path:
    """Build in a folder with the builder that is installed; nothing is fetched."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(out)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = out.iterdir()
    return path


@pytest.fixture(scope="session")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


def files(folder: Path) -> set[str]:
    found = (p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {path.relative_to(folder).as_posix() for path in found}


def test_the_wheel_holds_package_plugin_rules_and_licence_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        about = next(name.split("/")[0] for name in names if ".dist-info/" in name)
        licence = archive.read(f"{about}/licenses/LICENSE")
    own = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE"}
    rules = {f"ikz_rules/_rules/{name}" for name in files(ROOT / "rules")}
    assert "ikz_rules/py.typed" in names
    assert set(names) == files(ROOT / "src") | rules | {f"{about}/{name}" for name in own}
    assert len(names) == len(set(names))
    assert licence == (ROOT / "LICENSE").read_bytes()


def test_the_metadata_names_licence_python_and_extras(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith("/METADATA"))
        about = message_from_bytes(archive.read(name))
    assert about["License-Expression"] == "EUPL-1.2"
    assert about["Requires-Python"] == ">=3.11"
    assert {"durable", "features", "pruefung", "befragung"} <= set(
        about.get_all("Provides-Extra", [])
    )
    needed = [line for line in about.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert [line.split("<")[0].split(">")[0] for line in needed] == [
        "networkx",
        "pydantic",
        "pyyaml",
    ]


def test_the_sdist_holds_what_tests_need_and_no_leftovers(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames()}
        owners = {(member.uid, member.gid, member.uname) for member in archive.getmembers()}
    wanted = {"LICENSE", "Makefile", "README.md", "pyproject.toml", "rules/regelwerk.yaml"}
    wanted |= {"requirements/entwicklung.txt", "tests/conftest.py", "tools/build.py"}
    assert wanted <= names
    assert owners == {(0, 0, "")}
    parts = {part for name in names for part in name.split("/")}
    assert not {part for part in parts if part.startswith(".")} - {".gitignore", ".importlinter"}
    assert not {part for part in parts if part == "__pycache__" or part.endswith(".pyc")}


def test_the_wheel_from_the_sdist_is_the_same_to_the_byte(
    wheel: Path, sdist: Path, tmp_path: Path
) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    again = built("wheel", source, tmp_path / "dist")
    assert again.name == wheel.name
    assert again.read_bytes() == wheel.read_bytes()
