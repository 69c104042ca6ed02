"""Names that steer terminals, turn their direction, or pose as markup: shown, not sent."""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path

import pytest

import ikz_rules
from fuzzing.promise import harmless
from ikz_rules.cli import main

SRC = Path(ikz_rules.__file__ or "").parent
EVIL = r"\x1b[31mA\u202eB\u200b\u2066C\u00ad\U000e0041\x85\u2028\r\n# D\n|<b>`*_[x](y)"
ROOM = f"""\
name: "{EVIL}"
kommunen:
  - {{name: "1{EVIL}", einwohner: 900, software: {{dms: "P{EVIL}"}}}}
  - {{name: "2{EVIL}", verwaltet_durch: "V{EVIL}"}}
aufgaben:
  - {{name: "A{EVIL}", kommunen: {{"1{EVIL}": {{vzae: 0.4}}, "2{EVIL}": {{}}}}}}
ideen:
  - {{name: "I{EVIL}", massnahme: "4.4", nutzen: hoch, kosten: gering}}
"""
COMMANDS = (
    ["empfehlen", "raum.yaml"],
    ["fahrplan", "raum.yaml"],
    ["was-waere-wenn", "raum.yaml", "merkmale.ziele_unklar=ja"],
    ["warum-nicht", "raum.yaml", "4.4"],
    ["offene-fragen", "raum.yaml"],
    ["wie-erreiche-ich", "raum.yaml", "2.5"],
    ["nachpruefen", "plan.json", "raum.yaml"],
)


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
@pytest.mark.parametrize("words", COMMANDS, ids=[words[0] for words in COMMANDS])
def test_no_report_sends_a_sign_that_steers_hides_or_turns(
    words: list[str],
    form: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("raum.yaml").write_text(ROOM, encoding="utf-8")
    if words[0] == "nachpruefen":
        assert main(["empfehlen", "raum.yaml", "--format", "json", "-o", "plan.json"]) == 0
    assert main([*words, "--format", form]) == 0
    shown = capsys.readouterr()
    harmless(shown.out)
    harmless(shown.err)
    assert "A" in shown.out
    if form == "markdown":
        assert "<b>" not in shown.out
        assert "[x](y)" not in shown.out


def test_mistakes_tell_hostile_names_on_one_harmless_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    wrong = ROOM + f'"{EVIL}": x\nmerkmale: {{"{EVIL}": "{EVIL}"}}\n'
    Path("raum\x1b.yaml").write_text(wrong, encoding="utf-8")
    assert main(["empfehlen", "raum\x1b.yaml", f"--{EVIL}"]) == 2
    assert main(["empfehlen", "raum\x1b.yaml"]) == 2
    assert main([EVIL.encode().decode("unicode_escape")]) == 2
    told = capsys.readouterr().err
    harmless(told)
    assert all("[" in line for line in told.splitlines())


FORBIDDEN = {
    *(
        "pickle",
        "marshal",
        "shelve",
        "dill",
        "socket",
        "ssl",
        "http",
        "urllib",
        "ftplib",
        "smtplib",
    ),
    *("xmlrpc", "telnetlib", "requests", "httpx", "ctypes", "code", "codeop", "webbrowser"),
}
PICKLED = {"bulk/shipping.py", "model/later.py"}
"""What goes from process to process over the pool's own channel; never anything from a file."""
RUNS_CODE = {"eval", "exec", "compile", "__import__"}
READ = {"IKZ_DEBUG", "NO_COLOR", "TERM"}


@lru_cache(maxsize=1)
def trees() -> list[tuple[str, ast.AST]]:
    return [
        (path.relative_to(SRC).as_posix(), ast.parse(path.read_text("utf-8")))
        for path in sorted(SRC.rglob("*.py"))
    ]


def test_nothing_reaches_the_network_and_nothing_unpickles_or_runs_what_it_reads() -> None:
    for name, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found = {alias.name.split(".")[0] for alias in node.names}
                assert not found & FORBIDDEN - ({"pickle"} if name in PICKLED else set()), name
            elif isinstance(node, ast.ImportFrom):
                assert (node.module or "").split(".")[0] not in FORBIDDEN, name
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                allowed = name in {"engines/generated.py", "engines/inputs.py"}  # integers only
                assert node.func.id not in RUNS_CODE or allowed, f"{name}: {node.func.id}"


def test_only_these_variables_of_the_environment_are_read() -> None:
    found = {
        argument.value
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"os.environ.get", "os.getenv"}
        for argument in node.args[:1]
        if isinstance(argument, ast.Constant)
    }
    assert found <= READ
