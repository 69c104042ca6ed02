"""Everything that README and developer documentation show is run here."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from ikz_rules import load_regelwerk, recommend
from ikz_rules.cli import main
from ikz_rules.facts import read_text

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (
    "README.md",
    "docs/developers.md",
    "docs/viele-verbundraeume.md",
    "rules/LIESMICH.md",
    "docs/feature-dateien.md",
)
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#:]+)\)")


def blocks(language: str) -> list[tuple[str, str]]:
    return [
        (name, text)
        for name in DOCUMENTS
        if (ROOT / name).exists()
        for kind, text in _BLOCK.findall((ROOT / name).read_text("utf-8"))
        if kind == language
    ]


# From Python 3.12 on a fork beside other threads is warned of, and pytest may have some.
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
@pytest.mark.parametrize(("name", "code"), blocks("python"))
def test_every_python_example_runs(name: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(code, name, "exec"), {"__name__": "__main__"})  # noqa: S102 - the documentation's own code


def test_the_readme_shows_a_verbundraum_that_gets_a_plan() -> None:
    shown = [text for name, text in blocks("yaml") if name == "README.md"]
    assert shown
    for text in shown:
        plan = recommend(read_text(text, "README.md", load_regelwerk()))
        assert plan.massnahmen[0].nr == "0"
        assert "1.2" in {m.nr for m in plan.massnahmen}


def commands() -> list[str]:
    lines = [line for _, text in blocks("sh") for line in text.splitlines()]
    found = [line.split("#")[0].strip() for line in lines if "ikz-rules" in line]
    found = [line for line in found if "beispiele/" in line]
    return [line[line.index("ikz-rules") :] for line in found]


@pytest.mark.parametrize("command", commands())
def test_every_command_with_a_file_runs(
    command: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for folder in ("beispiele", "rules", "features"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    assert main(shlex.split(command)[1:]) == 0
    written = (file.read_text("utf-8") for file in sorted(tmp_path.glob("plaene/*")))
    shown = capsys.readouterr().out or "".join(written)
    assert shown
    if "empfehlen" in command:
        assert "Grundlagen für Kooperation schaffen" in shown


def test_the_plan_that_the_readme_shows_is_the_plan(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    shown = [text for name, text in blocks("text") if name == "README.md"]
    assert len(shown) == 1
    assert main(shlex.split(commands()[0])[1:]) == 0
    assert shown[0] in capsys.readouterr().out


def test_every_command_of_the_readme_exists(capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    shown = set(re.findall(r"`ikz-rules ([\w-]+)", text))
    assert main(["--help"]) == 0
    offered = capsys.readouterr().out
    assert len(shown) > 5
    for command in shown:
        assert command in offered


def test_make_offers_what_the_readme_names() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in set(re.findall(r"make (\w+)", (ROOT / "README.md").read_text("utf-8"))):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


@pytest.mark.parametrize(
    "name", [n for n in DOCUMENTS if (ROOT / n).exists()] + ["CONTRIBUTING.md"]
)
def test_every_link_leads_to_a_file(name: str) -> None:
    page = ROOT / name
    for target in _LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_the_shown_feature_passes(tmp_path: Path) -> None:
    shown = blocks("gherkin")
    assert shown
    for number, (_, text) in enumerate(shown):
        (tmp_path / f"{number}.feature").write_text(text, "utf-8")
    assert main(["testen", str(tmp_path)]) == 0
