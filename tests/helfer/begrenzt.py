"""Work in a process of its own with bounds on time and memory: hostile input must stay below.

One server (``python -m helfer.begrenzt``) reads the packaged rules and forks for each request, so
that a request costs milliseconds. Where there is no ``resource`` module, tests pass over it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ikz_rules.cli import main
from ikz_rules.rulebook import load_regelwerk

SRC = Path(__file__).parents[2] / "src"
_MEBI = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Ended:
    """How a call ended: exit code (negative: killed by a signal), streams, seconds, MiB."""

    code: int
    out: str
    err: str
    seconds: float
    mebibytes: float


def call(
    *argv: str | os.PathLike[str],
    stdin: bytes = b"",
    cwd: Path | None = None,
    seconds: int = 5,
    mebibytes: int = 600,
) -> Ended:
    """Run a call of ``ikz-rules``; it is killed at the limits of processor time and memory."""
    words = [os.fsencode(word).decode("utf-8", "surrogateescape") for word in argv]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").write_bytes(stdin)
        request = {
            "argv": words,
            "folder": name,
            "cwd": str(cwd or name),
            "seconds": seconds,
            "mebibytes": mebibytes,
        }
        answer = _asked(request)
        out, err = ((folder / s).read_bytes().decode("utf-8") for s in ("out", "err"))
    return Ended(answer["code"], out, err, answer["seconds"], answer["mebibytes"])


def _asked(request: dict[str, Any]) -> dict[str, Any]:
    server = _server()
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write(json.dumps(request) + "\n")
    server.stdin.flush()
    answer: dict[str, Any] = json.loads(server.stdout.readline())
    return answer


@lru_cache(maxsize=1)
def _server() -> subprocess.Popen[str]:
    paths = os.pathsep.join((str(SRC), str(SRC.parent / "tests")))
    kept = {k: v for k, v in os.environ.items() if not k.startswith("COV")}
    return subprocess.Popen(
        [sys.executable, "-m", "helfer.begrenzt"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**kept, "PYTHONPATH": paths, "NO_COLOR": "1"},
        text=True,
    )


def serve() -> None:
    """Answer requests, one on each line, until nobody asks any more."""
    load_regelwerk()
    for line in sys.stdin:
        request = json.loads(line)
        child = os.fork()
        if child == 0:
            _work(request)
        _, status, usage = os.wait4(child, 0)
        answer = {
            "code": os.waitstatus_to_exitcode(status),
            "seconds": usage.ru_utime + usage.ru_stime,
            "mebibytes": usage.ru_maxrss / 1024,
        }
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _work(request: dict[str, Any]) -> None:
    """Be the process of one call; never returns."""
    import resource  # noqa: PLC0415 - not on every system

    code = 99
    try:
        folder = Path(request["folder"])
        for number, name in enumerate(("in", "out", "err")):
            flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT
            os.dup2(os.open(folder / name, flags, 0o600), number)
        os.chdir(request["cwd"])
        used = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * os.sysconf(
            "SC_PAGESIZE"
        )
        limit = used + request["mebibytes"] * _MEBI
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CPU, (request["seconds"], request["seconds"]))
        signal.alarm(request["seconds"] * 6 + 10)  # waiting for ever takes no processor time
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - the new one
        code = main([os.fsdecode(w.encode("utf-8", "surrogateescape")) for w in request["argv"]])
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


if __name__ == "__main__":
    serve()
