"""Ask whether weaknesses are known of the locked versions: ``python tools/audit.py LOCK…``.

Exit code 0: none is known. 1: at least one is. 2: the data could not be reached, or not for every
package; pip-audit on its own calls that "no known vulnerabilities".
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

NONE, FOUND, UNKNOWN = 0, 1, 2
_SAID = 300
_QUIETLY = (
    "--require-hashes",
    "--disable-pip",
    "--progress-spinner=off",
    "--timeout=15",
    "--format=json",
)


def main(locks: list[str]) -> int:
    """Ask about each lock file; a known weakness counts more than a missing answer."""
    codes = {told(Path(lock).name, *asked(lock)) for lock in locks}
    return FOUND if FOUND in codes else max(codes)


def asked(lock: str) -> tuple[list[dict[str, Any]] | None, str]:
    """Return what pip-audit knows of every package, and what it complained about."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "antwort.json"
        ask = [sys.executable, "-m", "pip_audit", "--requirement", lock, *_QUIETLY]
        done = subprocess.run(
            [*ask, "--output", str(answer)], capture_output=True, text=True, check=False
        )
        try:
            return json.loads(answer.read_text("utf-8"))["dependencies"], done.stderr
        except (OSError, ValueError, KeyError):
            return None, done.stderr


def told(name: str, packages: list[dict[str, Any]] | None, complaint: str) -> int:
    """Say in German what is known, and return the exit code."""
    if packages is None:
        reason = complaint.strip().rsplit("\n", 1)[-1][:_SAID]
        print(f"{name}: Die Daten über Schwachstellen sind nicht erreichbar. ({reason})")
        return UNKNOWN
    left_out = [package["name"] for package in packages if "skip_reason" in package]
    weak = [package for package in packages if package.get("vulns")]
    for package in weak:
        for entry in package["vulns"]:
            mended = ", ".join(entry.get("fix_versions", [])) or "noch in keiner Version"
            title = f"{package['name']} {package['version']}: {entry['id']}"
            print(f"{name}: Schwachstelle in {title}; behoben: {mended}.")
    if left_out and len(left_out) == len(packages):
        print(f"{name}: Die Daten über Schwachstellen sind nicht erreichbar. Nichts ist geprüft.")
    elif left_out:
        print(f"{name}: Nicht geprüft sind {', '.join(left_out)}.")
    elif not weak:
        print(f"{name}: Zu keinem der {len(packages)} Pakete ist eine Schwachstelle bekannt.")
    return FOUND if weak else UNKNOWN if left_out else NONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
