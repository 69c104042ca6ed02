"""Far too much of anything: refused or read in bounded time and memory, with a clear message.

The sizes are a hundredth of the full ones, which ``IKZ_SCHWER=1`` (``make feindlich``) takes.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from helfer.begrenzt import call

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("resource")
HARD = os.environ.get("IKZ_SCHWER") == "1"
MANY = 1_000_000 if HARD else 10_000
SECONDS, MEBIBYTES = (60, 1500) if HARD else (6, 400)
HEAD = "name: Tal\nkommunen:\n  - name: Adorf\n  - name: Bedorf\n"
NINES = "9" * (1_000_000 if HARD else 60_000)
LAUGHS = "a0: &a0 lol\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10)
)
MANY_OF = {
    "keys": (HEAD + "angaben:\n" + "".join(f"  k{n}: 1\n" for n in range(MANY)), None),
    "one key again and again": (HEAD + "angaben:\n" + "  k: 1\n" * MANY, None),
    "list entries": ("name: T\nkommunen:\n" + "  - a\n" * MANY, None),
    "aliases": (HEAD + "x: &a [1]\ny: [" + "*a," * MANY + "]\n", "yaml-verweis"),
    "laughs": (HEAD + LAUGHS, "yaml-verweis"),
    "merge keys": (HEAD + "x: &a {k: 1}\n" + "y: {<<: *a}\n" * 1000, "yaml-verweis"),
    "brackets": (HEAD + "x: " + "[" * MANY, "zu-tief"),
    "braces in json": ('{"a":' * MANY, "zu-tief"),
    "digits": (HEAD.replace("Bedorf", f"Bedorf\n    einwohner: {NINES}"), "zahl-zu-lang"),
    "exponent": (HEAD.replace("Bedorf", "B\n    einwohner: 1e999999999"), "keine-zahl"),
    "infinity": (HEAD.replace("Bedorf", "B\n    einwohner: .inf"), "keine-zahl"),
    "letters": ("name: " + "x" * MANY * 10, "wert-zu-lang"),
    "lines": (HEAD + "#\n" * MANY * 10, ""),
    "equal products": (
        HEAD + "gleiche_software:\n" + "  - [p, q]\n" * (MANY // 20),
        "",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", MANY_OF)
def test_far_too_much_ends_soon_with_a_message_or_a_plan(what: str, tmp_path: Path) -> None:
    text, code = MANY_OF[what]
    path = tmp_path / "x.yaml"
    path.write_text(text, encoding="utf-8")
    found = call("empfehlen", path, seconds=SECONDS, mebibytes=MEBIBYTES)
    assert found.code == (0 if code == "" else 2), found
    assert code is None or f"[{code}]" in found.err or code == ""
    assert len(found.err) < 400_000
    assert "interner-fehler" not in found.err


@pytest.mark.parametrize("command", ["nachpruefen", "vergleichen", "pruefen"])
def test_other_readers_of_files_are_bounded_too(command: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("".join(f"k{n}: {{}}\n" for n in range(MANY // 2)), encoding="utf-8")
    before = {"nachpruefen": [str(path)], "vergleichen": ["mitgeliefert", "mitgeliefert"]}
    words = [command, *before.get(command, []), str(path)]
    found = call(*words, seconds=SECONDS, mebibytes=MEBIBYTES)
    assert found.code in {1, 2}, found
    assert "interner-fehler" not in found.err


RULES = {
    "keys": "".join(f"k{n}: []\n" for n in range(MANY // 4)),
    "merkmale": "merkmale:\n" + "  - {id: x}\n" * (MANY // 10),
    "laughs": LAUGHS,
    "conditions": "regeln:\n  - wenn: {alle: ["
    + "{merkmal: ziele_unklar}, " * (MANY // 10)
    + "]}\n",
    "placeholders": "hinweise:\n  - {id: x, text: '" + "{" * 60_000 + "'}\n",
    "numbers": f"schwellenwerte:\n  - {{id: x, wert: {'9' * 60_000}}}\n",
}


@pytest.mark.parametrize("what", RULES)
def test_rule_files_with_far_too_much_end_soon_with_a_message(what: str, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(RULES[what], encoding="utf-8")
    found = call("regel", "S1", "--regeln", tmp_path, seconds=SECONDS, mebibytes=MEBIBYTES)
    assert found.code == 2, found
    assert len(found.err) < 1_500_000
    assert "interner-fehler" not in found.err
