"""The command: compare, tell, and write the log."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from agreement.cases import rulebook, situation
from agreement.log import log
from agreement.running import run
from agreement.shrinking import differs, shrink

if TYPE_CHECKING:
    from agreement.comparing import Difference


def main() -> int:
    """Return 0 where everything agrees, 1 where something differs."""
    parser = argparse.ArgumentParser(
        prog="agreement", description="Vergleicht Richter und Ausführungen."
    )
    parser.add_argument("--auswertungen", type=int, default=150_000)
    parser.add_argument("--startwert", type=int, default=20_261_122)
    parser.add_argument("--prozesse", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--protokoll", type=Path, help="Datei für das Protokoll")
    parser.add_argument(
        "--stand",
        type=Path,
        help="Datei: Was fertig ist, wird nicht wiederholt",
    )
    chosen = parser.parse_args()
    found = run(chosen.startwert, chosen.auswertungen, chosen.prozesse, chosen.stand, _tell)
    if found.difference is not None:
        _tell(_counterexample(chosen.startwert, found.difference))
        return 1
    text = log(found)
    if chosen.protokoll is not None:
        chosen.protokoll.write_text(text, encoding="utf-8")
    count = found.tally.evaluations.total()
    _tell(f"{count} Auswertungen, 0 Unterschiede, {found.elapsed:.0f} s.")
    return 0


def _counterexample(seed: int, difference: Difference) -> str:
    """Return a difference, made small where it can be, and how to see it again."""
    block, index = difference.block, difference.index
    lines = [f"UNTERSCHIED: Startwert {seed}, Block {block}, Situation {index}", difference.said]
    if index >= 0:
        table, small = shrink(rulebook(seed, block).table, situation(seed, block, index))
        lines.append(f"Verkleinert: {differs(table, small)}")
        lines += [f"  {name} = {condition!r}" for name, condition in table.items()]
        lines.append(f"  {small!r}")
    return "\n".join(lines)


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
