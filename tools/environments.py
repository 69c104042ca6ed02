"""Install the built package into fresh environments: ``python tools/environments.py DIST LOG``.

For Python 3.11, 3.12 and 3.13, as far as they are here: from wheel and sdist, with and without the
extras, with and without a C compiler. Every environment must give the same plans, to the byte.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VERSIONS = ("3.11", "3.12", "3.13")
EXTRAS = "features,pruefung,befragung"
FEATURE = """# language: de
Funktionalität: Eigene Erwartungen

  Szenario: Am Anfang stehen die Grundlagen
    Angenommen ein Verbundraum mit 3 Kommunen
    Wenn der Maßnahmenplan erstellt wird
    Dann wird die Maßnahme 0 empfohlen
"""
HEAD = """# Frische Umgebungen

Geprüft mit `make umgebungen`: {about}.

Jede Zeile ist eine neue, leere Umgebung, in die das Paket oder das Quellarchiv aus `make bauen`
installiert wurde. „C-Compiler: nein“ heißt: Es ist keiner zu finden. Durable-rules gehört zu den
Zusätzen und läuft bis Python 3.12; wo es fehlt, rechnet die eingebaute Ausführung.

Erprobt sind die Pläne aller Beispiele, mit Zusätzen eine Feature-Datei und die Prüfung der Regeln,
ohne Zusätze der Hinweis, welcher Zusatz fehlt. „Start“ ist ein Aufruf von `empfehlen`, der erste in
dieser Umgebung. Die Zeiten hängen von Rechner und Netz ab.

{same}

| Python | aus | Zusätze | C-Compiler | durable-rules | in Ordnung | Einrichten, s | Start, s |
| --- | --- | --- | --- | --- | --- | --: | --: |
"""


class TryError(Exception):
    """Something in an environment is not as promised."""


@dataclass(frozen=True, slots=True)
class Case:
    """One way to install the package."""

    source: str
    """Ending of the file that is installed: ``whl`` or ``tar.gz``."""
    extras: bool
    compiler: bool


CASES = (
    Case("whl", extras=False, compiler=False),
    Case("whl", extras=True, compiler=True),
    Case("whl", extras=True, compiler=False),
    Case("tar.gz", extras=False, compiler=False),
    Case("tar.gz", extras=True, compiler=True),
)


def main(dist: str, log: str) -> int:
    """Try every case with every Python, write the table to ``log``, return an exit code."""
    rows, sums, failed = [], set(), False
    for version in VERSIONS:
        python = interpreter(version)
        for case in CASES if python else ():
            with tempfile.TemporaryDirectory() as folder:
                try:
                    result = tried(Path(python), case, Path(dist).resolve(), Path(folder))
                    sums.add(result.pop())
                except TryError as error:
                    print(error, file=sys.stderr)
                    result, failed = ["", "nein", "", ""], True
            rows.append(_row(python, case, result))
            print(rows[-1], flush=True)
        if not python:
            rows.append(f"| {version} | nicht auf diesem Rechner | | | | | | |")
    _write(Path(log), rows, sums)
    return int(failed or len(sums) != 1)


def interpreter(version: str) -> str:
    """Return the newest interpreter of a version, or nothing."""
    below = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = sorted(below.glob(f"{version}.*/bin/python"), key=lambda p: (len(str(p)), str(p)))
    return str(found[-1]) if found else shutil.which(f"python{version}") or ""


def tried(python: Path, case: Case, dist: Path, folder: Path) -> list[str]:
    """Install and try one case; return the cells of its row, and the sum of the plans."""
    began = time.perf_counter()
    _run([str(python), "-m", "venv", "env"], folder, dict(os.environ))
    env = _environment(folder, case)
    pip = [str(folder / "env" / "bin" / "python"), "-m", "pip"]
    package = str(next(dist.glob(f"ikz_rules-*.{case.source}")))
    wanted = f"{package}[{EXTRAS}]" if case.extras else package
    _run([*pip, "install", "--quiet", wanted], folder, env)
    engine = case.extras and _engine(pip, package, python, case, env)
    seconds = time.perf_counter() - began
    _run([*pip, "check"], folder, env)
    plans, needed = _plans(folder, env)
    (_with_extras if case.extras else _without_extras)(folder, env)
    shown = "ja" if engine else "nein"
    return [
        shown,
        "ja",
        f"{seconds:.0f}",
        f"{needed:.1f}".replace(".", ","),
        hashlib.sha256(plans).hexdigest(),
    ]


def _environment(folder: Path, case: Case) -> dict[str, str]:
    """Return an environment without anything of this checkout, and perhaps without a compiler."""
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "IKZ"))}
    own = str(folder / "env" / "bin")
    if case.compiler:
        return {**plain, "PATH": f"{own}{os.pathsep}{plain['PATH']}"}
    return {**plain, "PATH": own, "CC": "/bin/false", "CXX": "/bin/false"}


def _engine(pip: list[str], package: str, python: Path, case: Case, env: dict[str, str]) -> bool:
    """Install durable-rules where it can be built, and tell whether it is there."""
    old = "3.13" not in _run([str(python), "-V"], Path(), env)
    command = [*pip, "install", "--quiet", "--no-cache-dir", f"{package}[durable]"]
    _run(command, Path(), env, code=0 if case.compiler or not old else 1)
    seen = "from ikz_rules.engines import durable; print(durable.available())"
    there = _run([pip[0], "-c", seen], Path("/"), env).strip() == "True"
    if there is not (old and case.compiler):
        raise TryError(f"durable-rules: {there}, {python}, {case}")
    return there


def _plans(folder: Path, env: dict[str, str]) -> tuple[bytes, float]:
    examples = sorted(str(path) for path in (ROOT / "beispiele").glob("*.yaml"))
    began = time.perf_counter()
    _call(["empfehlen", examples[0]], folder, env)
    needed = time.perf_counter() - began
    plans = [_call(["empfehlen", name, "--format", "json"], folder, env) for name in examples]
    return "".join(plans).encode(), needed


def _with_extras(folder: Path, env: dict[str, str]) -> None:
    (folder / "features").mkdir()
    (folder / "features" / "eigene.feature").write_text(FEATURE, "utf-8")
    _expect("1 in Ordnung", _call(["testen", "features"], folder, env))
    rules = next((folder / "env").glob("lib/*/site-packages/ikz_rules/_rules"))
    checked = _call(["pruefen", str(rules)], folder, env, code=None)
    if "Zusatzpaket" in checked:
        raise TryError(checked)


def _without_extras(folder: Path, env: dict[str, str]) -> None:
    """What needs an extra says in one German line which one, and all else works."""
    (folder / "features").mkdir()
    example = str(ROOT / "beispiele" / "gemischt.yaml")
    _expect("ikz-rules[features]", _call(["testen", "features"], folder, env, code=2))
    _expect("1.2", _call(["katalog", "1.2"], folder, env))
    _expect("S1", _call(["regel", "S1"], folder, env))
    _expect("", _call(["offene-fragen", example], folder, env))


def _call(words: list[str], folder: Path, env: dict[str, str], code: int | None = 0) -> str:
    return _run([str(folder / "env" / "bin" / "ikz-rules"), *words], folder, env, code=code)


def _run(command: list[str], cwd: Path, env: dict[str, str], *, code: int | None = 0) -> str:
    done = subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False
    )
    said = done.stdout + ("" if code == 0 else done.stderr)
    wrong = code is not None and done.returncode != code
    if wrong or "Traceback" in done.stderr.split("pip")[0]:
        raise TryError(f"{' '.join(command)}\n{done.returncode}\n{done.stdout}{done.stderr}")
    return said


def _expect(part: str, said: str) -> None:
    if part not in said:
        raise TryError(f"{part!r} fehlt in: {said}")


def _row(python: str, case: Case, result: list[str]) -> str:
    version = subprocess.run([python, "-V"], capture_output=True, text=True, check=True).stdout
    source = "Paket" if case.source == "whl" else "Quellarchiv"
    cells = [version.split()[1], source, "alle" if case.extras else "keine"]
    return f"| {' | '.join([*cells, 'ja' if case.compiler else 'nein', *result])} |"


def _write(log: Path, rows: list[str], sums: set[str]) -> None:
    same = (
        f"Alle Pläne sind gleich, Byte für Byte (SHA-256 {next(iter(sums))[:16]}…)."
        if len(sums) == 1
        else f"Die Pläne sind **nicht** gleich: {len(sums)} verschiedene Ergebnisse."
    )
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    about = f"ikz-rules {project['version']}, {platform.system()} {platform.machine()}"
    log.write_text(HEAD.format(about=about, same=same) + "".join(f"{r}\n" for r in rows), "utf-8")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
