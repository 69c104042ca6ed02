"""Calling ``ikz-rules`` in tests: in this process, or in one of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import ikz_rules
from ikz_rules.cli import main

SRC = str(Path(ikz_rules.__file__ or "").parents[1])
COMMAND = [sys.executable, "-m", "ikz_rules"]
SMALL = "name: Tal\nkommunen:\n  - name: Adorf\n  - name: Bedorf\n"


@dataclass(frozen=True, slots=True)
class Result:
    """What a call left behind."""

    code: int
    out: str
    err: str


def call(capsys: pytest.CaptureFixture[str], *argv: str | Path) -> Result:
    """Run a call in this process."""
    capsys.readouterr()
    code = main([str(word) for word in argv])
    out, err = capsys.readouterr()
    return Result(code, out, err)


def fed(capsys: pytest.CaptureFixture[str], stdin: bytes, *argv: str | Path) -> Result:
    """Run a call in this process that finds something on standard input."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
        return call(capsys, *argv)


def environment(**more: str) -> dict[str, str]:
    """Return an environment in which a call finds this checkout."""
    kept = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "IKZ_DEBUG", "TERM"}}
    return {**kept, "PYTHONPATH": SRC, **more}


def start(*argv: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> Result:
    """Run a call in a process of its own."""
    found = run([*COMMAND, *map(str, argv)], input=stdin, env=environment(**(env or {})))
    return Result(found.returncode, found.stdout.decode("utf-8"), found.stderr.decode("utf-8"))


def run(command: list[str], **options: Any) -> subprocess.CompletedProcess[bytes]:  # noqa: ANN401
    """Run a command of ours; both streams are kept unless an option says otherwise."""
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": environment()}
    return subprocess.run(command, check=False, **{**streams, **options})


def shell(line: str) -> subprocess.CompletedProcess[bytes]:
    """Run a call with what a shell can do to its streams."""
    return run(["/bin/sh", "-c", f"{' '.join(COMMAND)} {line}"])


def started(*argv: str | Path, **options: Any) -> subprocess.Popen[bytes]:  # noqa: ANN401
    """Start a call and do not wait for it."""
    command = [*COMMAND, *map(str, argv)]
    return subprocess.Popen(command, **{"env": environment(), **options})


def small(folder: Path, name: str = "tal.yaml", content: str = SMALL) -> Path:
    """Write an input file."""
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path
