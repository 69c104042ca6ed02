"""Build wheel and sdist so that anyone gets the same bytes: ``python tools/build.py FOLDER``.

Only what git tracks is built. Everything is built twice, in different folders and with different
umask, time zone, locale and hash seed, and the wheel a third time from the sdist: all must agree.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[1]
SUMS = "SHA256SUMS"
_EPOCH = "1577836800"
"""2020-01-01: the time of all files where no git says when the last commit was."""
_HERE = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
_THERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4711"}


class BuildError(Exception):
    """The builds differ, or one of them failed."""


def main(folder: str) -> int:
    """Build into ``folder``, replacing what an earlier build left there; say in German how."""
    with tempfile.TemporaryDirectory() as work:
        try:
            built = build(Path(work))
        except BuildError as error:
            print(error)
            return 1
        target = Path(folder)
        target.mkdir(parents=True, exist_ok=True)
        for old in (*target.glob("ikz_rules-*"), target / SUMS):
            old.unlink(missing_ok=True)
        for path in built:
            shutil.copyfile(path, target / path.name)
    sums = [f"{digest(target / path.name)}  {path.name}" for path in built]
    (target / SUMS).write_text("".join(f"{line}\n" for line in sums), "utf-8")
    print("Zweimal gebaut, Byte für Byte gleich; aus dem Quellarchiv entsteht dasselbe Paket.")
    print("\n".join(sums))
    return 0


def build(work: Path) -> list[Path]:
    """Return the sdist and the wheel, built in ``work``; raises BuildError unless all agree."""
    epoch = _last_commit()
    first = _built(_copy(work / "a"), work / "a-dist", {**_HERE, "SOURCE_DATE_EPOCH": epoch}, 0o022)
    other = _copy(work / "anderswo" / "tief" / "b")
    for path in filter(Path.is_file, other.rglob("*")):
        path.chmod(0o600)
    second = _built(other, work / "b-dist", {**_THERE, "SOURCE_DATE_EPOCH": epoch}, 0o077)
    _compare(first, second, "Zwei Bauten unterscheiden sich")
    sdist, wheel = first
    with tarfile.open(sdist) as archive:
        archive.extractall(work / "c", filter="data")
    (source,) = (work / "c").iterdir()
    again = _built(source, work / "c-dist", {**_THERE, "SOURCE_DATE_EPOCH": epoch}, 0o027)
    _compare(first, again, "Aus dem Quellarchiv entsteht etwas anderes")
    return [sdist, wheel]


def _last_commit() -> str:
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return epoch
    told = _run(["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], {}, 0o022, must=False)
    return told.strip() or _EPOCH


def _copy(to: Path) -> Path:
    """Copy what git tracks; in an unpacked sdist, all there is."""
    listed = _run(["git", "-C", str(ROOT), "ls-files", "-z"], {}, 0o022, must=False)
    if not listed:
        junk = shutil.ignore_patterns(".*cache", "__pycache__", ".venv*", "dist", ".coverage*")
        return Path(shutil.copytree(ROOT, to, ignore=junk))
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, to / name)
    return to


def _built(source: Path, out: Path, env: dict[str, str], umask: int) -> list[Path]:
    builder = [sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel"]
    _run([*builder, "--outdir", str(out), str(source)], env, umask)
    return [next(out.glob("*.tar.gz")), next(out.glob("*.whl"))]


def _run(command: Sequence[str], env: dict[str, str], umask: int, *, must: bool = True) -> str:
    done = subprocess.run(
        command,
        env={**os.environ, **env},
        umask=-1 if os.name == "nt" else umask,
        capture_output=True,
        text=True,
        check=False,
    )
    if must and done.returncode:
        raise BuildError(f"Der Bau ist gescheitert:\n{done.stdout}{done.stderr}")
    return "" if done.returncode else done.stdout


def _compare(ones: list[Path], others: list[Path], said: str) -> None:
    for one, other in zip(ones, others, strict=True):
        if one.name != other.name or digest(one) != digest(other):
            raise BuildError(f"{said}: {one.name}.")


def digest(path: Path) -> str:
    """Return the SHA-256 sum of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
