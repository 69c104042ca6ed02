"""The log of a run for people who audit it: what was compared, how often, with what result."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from itertools import groupby
from typing import TYPE_CHECKING

from agreement.comparing import TWICE
from agreement.constructs import REQUIRED
from helfer.regelwerk_varianten import PACKAGED
from ikz_rules.wording import number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agreement.running import Run

_WORDS = ("ja", "nein", "unbekannt")


def log(run: Run) -> str:
    """Return the log as Markdown. No place, no machine and no date stands in it."""
    return "\n".join([*_head(run), *_what(run), *_LIMITS.splitlines(), *_pieces(run), ""])


def _head(run: Run) -> Iterator[str]:
    tally = run.tally
    yield "# Langlauf: zwei Ausführungen und ein Richter"
    yield ""
    yield "Erzeugt mit `make millionenlauf`. Eine Auswertung ist ein Regelwerk in einer Situation:"
    yield "Jeder Name, den das Regelwerk ableitet, wird auf allen Wegen beurteilt und verglichen."
    yield ""
    yield "| | |"
    yield "| --- | --: |"
    rows = {
        "Auswertungen": number(sum(tally.evaluations.values())),
        "**Unterschiede**": "**0**" if run.difference is None else "**mindestens 1**",
        "verglichene Urteile": number(sum(tally.verdicts.values())),
        "Blöcke aus Regelwerk und Situationen": number(tally.rulebooks),
        "Startwert": str(run.seed),
        "Rechenzeit aller Prozesse, Minuten": number(round(run.seconds / 60, 1)),
        "Prozesse": str(run.processes),
        "Python": f"{platform.python_version()} ({sys.implementation.name})",
        "durable-rules": _durable(),
        "Regelwerk": f"{PACKAGED.version}, Stand {PACKAGED.stand}, {PACKAGED.sha256[:12]}",
    }
    yield from (f"| {name} | {value} |" for name, value in rows.items())


def _durable() -> str:
    try:
        return metadata.version("durable-rules")
    except metadata.PackageNotFoundError:
        return "nicht vorhanden, also nicht verglichen"


def _what(run: Run) -> Iterator[str]:
    tally = run.tally
    yield from ("", "## Was verglichen wurde", "")
    yield "| Regelwerk | Auswertungen |"
    yield "| --- | --: |"
    yield from (f"| {kind} | {number(n)} |" for kind, n in sorted(tally.evaluations.items()))
    yield from ("", "| Weg | Auswertungen |", "| --- | --: |")
    yield f"| Richter | {number(sum(tally.evaluations.values()))} |"
    yield from (f"| {name} | {number(n)} |" for name, n in sorted(tally.executors.items()))
    yield from ("", "| Urteil | wie oft |", "| --- | --: |")
    yield from (f"| {word} | {number(tally.verdicts[word])} |" for word in _WORDS)


_LIMITS = f"""
## Was das zeigt und was nicht

- Beide Ausführungen müssen dieselbe Menge ableiten und dem Richter in jedem Namen gleichen.
- Vergleiche und Zählungen rechnet für beide Ausführungen derselbe Teil des Programms. Er wird am
  zweiten Richter gemessen. Der ist unabhängig geschrieben und wird in jeder Situation der frei
  erfundenen Regelwerke gefragt, sonst in jeder {TWICE}.
- durable-rules bekommt Programme ohne eine einzige Regel nicht (dort ist nichts abzuleiten), auch
  nicht die wenigen, die größer sind, als es sicher verträgt. Im Betrieb ist es ebenso.
- Wie aus einer Datei eine Situation und aus Urteilen ein Plan wird, prüft dieser Lauf nicht. Dafür
  stehen die Gesetze in tests/eigenschaften und die Beispiele in features.

## Was die Regelsprache sagen kann, und wie oft es welches Urteil ergab

Gezählt, wo der zweite Richter gefragt wurde. Ein Strich: Dieses Urteil ist hier nicht möglich.
"""


def _pieces(run: Run) -> Iterator[str]:
    pieces = run.tally.pieces
    yield ""
    yield "| Baustein | ja | nein | unbekannt |"
    yield "| --- | --: | --: | --: |"
    for name, _ in groupby(sorted({*pieces, *REQUIRED}), key=lambda found: found[0]):
        cells = (
            number(pieces[name, word]) if (name, word) in {*pieces, *REQUIRED} else "–"
            for word in _WORDS
        )
        yield f"| {name} | {' | '.join(cells)} |"
    missing = sorted(REQUIRED - {key for key, count in pieces.items() if count})
    yield ""
    yield (
        "Jeder Baustein hatte jedes mögliche Urteil."
        if not missing
        else "Nicht vorgekommen: " + "; ".join(f"{name} – {word}" for name, word in missing)
    )
