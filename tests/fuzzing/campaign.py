"""Every target in turn for the same time, and the log: ``python campaign.py SECONDS [SEED]``.

Each target runs in a process of its own. What the fuzzer writes lies in ``.fuzzing`` (not in the
repository); the log is ``docs/fuzzing.md``. Ends with 1 where anything was found.
"""

from __future__ import annotations

import argparse
import platform
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".fuzzing"
LOG = ROOT / "docs/fuzzing.md"
_DONE = re.compile(r"number_of_executed_units: (\d+)")
_STATE = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)/")
_RSS = re.compile(r"peak_rss_mb: +(\d+)")
_LEAST = 5


@dataclass(slots=True)
class Outcome:
    """What one target did."""

    executions: int = 0
    seconds: float = 0.0
    coverage: int = 0
    features: int = 0
    corpus: int = 0
    mebibytes: int = 0
    broken: int = 0


def run(name: str, seconds: int, seed: int) -> Outcome:
    """Run a target for a time; after a hang or crash of the interpreter it is started again."""
    outcome = Outcome()
    script = Path(__file__).with_name("fuzz.py")
    end = time.monotonic() + seconds
    while (left := int(end - time.monotonic())) >= _LEAST:
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, str(script), name, str(left), str(seed + outcome.broken), str(FOLDER)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        outcome.seconds += time.monotonic() - began
        (FOLDER / f"{name}.log").write_text(done.stdout + done.stderr, encoding="utf-8")
        _add(outcome, done.stderr)
        if done.returncode == 0:
            break
        outcome.broken += 1
    return outcome


def _add(outcome: Outcome, said: str) -> None:
    states = _STATE.findall(said)
    counted = _DONE.findall(said) or re.findall(r"^#(\d+)\t", said, re.MULTILINE)
    outcome.executions += int(counted[-1]) if counted else 0
    if states:
        coverage, features, corpus = map(int, states[-1])
        outcome.coverage = max(outcome.coverage, coverage)
        outcome.features = max(outcome.features, features)
        outcome.corpus = max(outcome.corpus, corpus)
    outcome.mebibytes = max([outcome.mebibytes, *map(int, _RSS.findall(said))])


def findings(name: str) -> list[Path]:
    """Return what was found by a target: inputs that broke the promise, hung or crashed."""
    return sorted(p for p in (FOLDER / "funde").glob(f"{name}-*") if p.suffix != ".txt")


def number(value: float) -> str:
    """Write a whole number the German way."""
    return f"{value:,.0f}".replace(",", ".")


def log(outcomes: dict[str, Outcome], abouts: dict[str, str], seconds: int, seed: int) -> str:
    """Return the log as Markdown."""
    versions = ", ".join(
        f"{name} {metadata.version(name)}" for name in ("atheris", "pydantic", "PyYAML")
    )
    rows = "\n".join(
        f"| `{name}` | {abouts[name]} | {number(o.executions)} | {number(o.seconds)} s | "
        f"{number(o.coverage)} | {number(o.features)} | {number(o.corpus)} | "
        f"{number(o.mebibytes)} MiB | {len(findings(name))} |"
        for name, o in outcomes.items()
    )
    total = sum(o.executions for o in outcomes.values())
    found = sum(len(findings(name)) for name in outcomes)
    return TEXT.format(
        day=datetime.now(UTC).date().isoformat(),
        seed=seed,
        seconds=number(seconds),
        python=platform.python_version(),
        versions=versions,
        rows=rows,
        total=number(total),
        found=found,
    )


TEXT = """\
# Fehlersuche mit Zufallseingaben

`make fuzzing DAUER=600` schreibt diese Seite: Es läuft jedes Ziel {seconds} Sekunden. Die Eingaben
entstehen aus gültigen Dateien des Projekts. Erreicht eine Eingabe eine neue Stelle des Programms,
wird sie aufgehoben und weiter verändert (atheris, gelenkt durch die Abdeckung). Geprüft wird
bei jeder Eingabe dasselbe Versprechen:

- Es entsteht ein Ergebnis, oder eine Meldung mit Ort und Abhilfe. Keine andere Ausnahme, kein
  Absturz.
- Es dauert höchstens 10 Sekunden Rechenzeit und braucht höchstens 2 GiB Speicher.
- Kein Bericht (Text, Markdown, JSON, Meldungen) enthält Steuerzeichen, unsichtbare Zeichen oder
  Zeichen, die die Schreibrichtung umkehren.
- JSON sagt nach dem Lesen dasselbe wie vor dem Schreiben.

Lauf vom {day}, Startwert {seed}, Python {python}, {versions}.

| Ziel | Eingang | Ausführungen | Zeit | Stellen | Merkmale | Bestand | Speicher | Funde |
| --- | --- | --: | --: | --: | --: | --: | --: | --: |
{rows}

Zusammen {total} Ausführungen, {found} Funde.

*Stellen*: erreichte Verzweigungen im Bytecode von `ikz_rules`. *Merkmale*: dieselben, nach der
Häufigkeit unterschieden, mit der sie durchlaufen wurden. *Bestand*: aufgehobene Eingaben.

Behobene Funde liegen als Fälle in `tests/fuzzing/faelle/` und werden bei jedem `make test` wieder
gelesen. Wie ein Ziel hinzukommt, steht in [developers.md](developers.md).
"""


def main() -> int:
    """Run all targets, or those named, and write the log."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sekunden", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--nur", nargs="*", default=[])
    parser.add_argument("--ohne-protokoll", action="store_true")
    call = parser.parse_args()
    sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]
    from fuzzing.entries import ENTRIES  # noqa: PLC0415 - the paths are set only now

    FOLDER.mkdir(exist_ok=True)
    outcomes: dict[str, Outcome] = {}
    for name in call.nur or ENTRIES:
        outcomes[name] = run(name, call.sekunden, call.seed)
        print(name, outcomes[name], f"findings: {len(findings(name))}", flush=True)  # noqa: T201
    if not call.ohne_protokoll:
        abouts = {name: entry.about for name, entry in ENTRIES.items()}
        LOG.write_text(log(outcomes, abouts, call.sekunden, call.seed), encoding="utf-8")
    return 1 if any(findings(name) for name in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
