"""One target under atheris: ``python fuzz.py TARGET SECONDS SEED FOLDER``.

Findings do not end the run: each kind is written once to ``FOLDER/funde`` with its traceback,
and the search goes on. Only a hang or a crash of the interpreter ends it.
"""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
import random
import sys
import time
import traceback
from pathlib import Path

import atheris

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]
_LEFT_OUT = ("ikz_rules.testing", "ikz_rules.witness", "ikz_rules.__main__")
SLOW_SECONDS = 10
HANG_SECONDS = 60
MEBIBYTES = 2048

with atheris.instrument_imports(include=["ikz_rules"]):
    import ikz_rules

    for module in pkgutil.walk_packages(ikz_rules.__path__, "ikz_rules."):
        if not module.name.startswith(_LEFT_OUT):
            importlib.import_module(module.name)

from fuzzing.entries import ENTRIES  # noqa: E402 - behind the instrumentation
from fuzzing.mutations import random_changes  # noqa: E402
from fuzzing.seeds import dictionary, seeds  # noqa: E402


def main() -> None:
    """Set up one target and let it run."""
    name, seconds, seed, folder = sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4])
    corpus, found = folder / "bestand" / name, folder / "funde"
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(parents=True, exist_ok=True)
    for content in seeds(name):
        (corpus / hashlib.sha256(content).hexdigest()[:16]).write_bytes(content)
    words = folder / "woerter.txt"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in dictionary()), encoding="ascii")
    entry = ENTRIES[name]
    vars(importlib.import_module("ikz_rules.linting.check"))["solver_available"] = lambda: False

    def one(data: bytes) -> None:
        began = time.process_time()
        try:
            entry.check(data)
            took = time.process_time() - began
            assert took < SLOW_SECONDS, f"took {took:.0f} s"
        except (Exception, RecursionError) as error:  # noqa: BLE001 - all of them are findings
            _keep(found, name, data, error)

    options = [
        f"-max_total_time={seconds}", f"-seed={seed}", f"-dict={words}", f"-timeout={HANG_SECONDS}",
        f"-max_len={entry.longest}", f"-rss_limit_mb={MEBIBYTES}", "-print_final_stats=1",
        "-report_slow_units=3600",  # the clock also counts for others; ours is the processor time
        f"-artifact_prefix={found}/{name}-", "-len_control=0",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(corpus)], one, custom_mutator=_mutated)
    atheris.Fuzz()


def _mutated(data: bytes, max_size: int, seed: int) -> bytes:
    """Change whole lines every other time: random bytes seldom stay nearly right."""
    if seed % 2:
        return bytes(atheris.Mutate(data, max_size))
    text = data.decode("utf-8", "surrogateescape")
    changed = random_changes(text, random.Random(seed))
    return changed.encode("utf-8", "surrogatepass" if seed % 4 else "replace")[:max_size]


def _keep(folder: Path, name: str, data: bytes, error: BaseException) -> None:
    """Write a finding once for each kind and place."""
    last = [f for f in traceback.extract_tb(error.__traceback__) if "ikz_rules" in f.filename]
    place = f"{last[-1].filename}:{last[-1].lineno}" if last else str(error)[:60]
    kind = f"{type(error).__name__} {place} {str(error)[:24]}"
    path = folder / f"{name}-{hashlib.sha256(kind.encode('utf-8', 'replace')).hexdigest()[:10]}"
    if not path.exists():
        path.write_bytes(data)
        lines = "".join(traceback.format_exception(error))
        path.with_suffix(".txt").write_text(lines, encoding="utf-8", errors="backslashreplace")


def _escaped(word: str) -> str:
    plain = range(0x20, 0x7F)
    return "".join(
        chr(b) if b in plain and chr(b) not in '"\\' else f"\\x{b:02x}"
        for b in word.encode("utf-8", "surrogatepass")
    )


main()
