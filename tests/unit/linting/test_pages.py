"""Every check and every kind of mistake has its page, and what the page shows is true."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

import ikz_rules
from ikz_rules.errors import RulebookError
from ikz_rules.linting.check import Subject
from ikz_rules.linting.registry import checks, lint
from ikz_rules.model.finding import FEHLER, HINWEIS, WARNUNG
from ikz_rules.mutation.outcome import CHECK as SURVIVED
from ikz_rules.reader import gherkin
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.testing import nearest, satzliste

PAGES = Path(__file__).parents[3] / "docs" / "pruefungen"
SRC = Path(ikz_rules.__file__ or "").parent
WORDS = {FEHLER: "Fehler", WARNUNG: "Warnung", HINWEIS: "Hinweis"}
CALL = re.compile(
    r"(?:\.add|\.problem|\.missing|_bad|Problem|_error|_at|problem)\(\s*"
    r'(?:[\w.]+(?: if [^,]+)?,\s*)?(?:"ordner-leer" if not found else )?"([a-z]+(?:-[a-z]+)*)"'
)
SOURCES = ("errors.py", "rulebook/*.py", "reader/*.py", "model/values.py", "model/produktrahmen.py")
WITHOUT_EXAMPLE = {
    *("abschnitt-fehlt", "datei-fehlt", "datei-zu-gross", "endung", "ist-ordner", "keine-datei"),
    *("keine-rechte", "kodierung", "nicht-lesbar", "ordner-fehlt", "ordner-leer", "satz-ungenutzt"),
    *("verweis-nach-aussen", "wert-zu-lang", "zeichen-verboten", "zu-viele-dateien"),
    *(
        "anzahl-zu-gross",
        "definition-zu-gross",
        "definition-zu-tief",
        "ordner-doppelt",
        "weitere-fehler",
        "zu-viele-werte",
        SURVIVED,
    ),
}
"""What is wrong with a folder, with bytes, with more text than fits a page, or shows in examples
that run."""

CLEARED = {"gueltigkeit-ueberschneidung", "luecke"}
"""Checks that look further before they tell nothing: what is right reaches lines of its own."""


@dataclass(frozen=True)
class Page:
    """What a page says and shows."""

    id: str
    text: str

    def blocks(self, heading: str) -> list[tuple[str, str]]:
        """Return language and text of the examples below a heading."""
        part = self.text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
        return re.findall(r"```(\w+)\n(.*?)```", part, re.DOTALL)

    @property
    def stem(self) -> str:
        """The name that the page gives to the example's file."""
        found = re.search(r"Dazu `([\w.-]+)\.feature`", self.text)
        return found[1] if found else "beispiel"


def pages() -> dict[str, Page]:
    files = sorted(PAGES.glob("*.md"))
    return {
        p.stem: Page(p.stem, p.read_text(encoding="utf-8")) for p in files if p.stem != "README"
    }


def kinds_of_mistakes() -> set[str]:
    """Every code that reading rules and features can tell, read from the source."""
    files = [path for pattern in SOURCES for path in SRC.glob(pattern)]
    assert len(files) > 20
    found = {code for path in files for code in CALL.findall(path.read_text(encoding="utf-8"))}
    return found | {"ordner-leer"}


def told(page: Page, heading: str, folder: Path) -> set[str]:
    """Return the ids of what is found in the examples below a heading."""
    examples = page.blocks(heading)
    assert examples, f"{page.id}: {heading}"
    features, codes = [], set()
    for number, (language, text) in enumerate(examples):
        if language == "gherkin":
            name = f"{page.stem}.feature"
            feature, problems = gherkin.parse(text, name)
            codes |= {problem.code for problem in problems}
            features += [feature] if feature else []
        else:
            (folder / f"{page.stem}{number or ''}.yaml").write_text(text, encoding="utf-8")
    written = any(language == "yaml" for language, _ in examples)
    try:
        book = load_regelwerk(packaged_rules(), *([folder] if written else []))
    except RulebookError as error:
        return codes | {problem.code for problem in error.problems}
    if page.id not in {check.id for check in checks()}:
        return codes
    own = frozenset() if page.id == "stand-voraus" else frozenset({str(folder)})
    subject = Subject(book, tuple(features), own, tuple(satzliste()), nearest)
    return codes | {f.check for f in lint(subject, [page.id])}


def test_every_check_and_every_kind_of_mistake_has_its_page_and_no_page_is_left_over() -> None:
    known = kinds_of_mistakes() | {check.id for check in checks()} | {SURVIVED}
    assert set(pages()) == known


@pytest.mark.parametrize("id_", sorted(set(pages()) - WITHOUT_EXAMPLE))
def test_the_wrong_example_of_a_page_is_told_and_nothing_else(id_: str, tmp_path: Path) -> None:
    assert told(pages()[id_], "Falsch", tmp_path) == {id_}


@pytest.mark.parametrize(
    "id_",
    [
        id_ if id_ in CLEARED else pytest.param(id_, marks=pytest.mark.unmeasured)
        for id_ in sorted(set(pages()) - WITHOUT_EXAMPLE)
    ],
)
def test_the_right_example_of_a_page_is_in_order(id_: str, tmp_path: Path) -> None:
    assert told(pages()[id_], "Richtig", tmp_path) == set()


@pytest.mark.unmeasured
@pytest.mark.parametrize("id_", sorted(pages()))
def test_a_page_says_what_why_and_what_to_do(id_: str) -> None:
    page = pages()[id_]
    title, _, line, *_ = page.text.splitlines()
    assert title.startswith("# ")
    levels = {SURVIVED: WORDS[WARNUNG], **{c.id: WORDS[c.level] for c in checks()}}
    assert line == f"Kennung: `{id_}` · Stufe: {levels.get(id_, 'Fehler')}"
    assert re.search(r"^\*\*Was\.\*\* \S.+\.$", page.text, re.MULTILINE)
    assert re.search(r"^\*\*Warum\.\*\* \S.+[.?!]$", page.text, re.MULTILINE)
    assert page.text.partition("\n## Abhilfe\n\n")[2].strip()
    assert ("## Falsch" in page.text) is ("## Richtig" in page.text) is (id_ not in WITHOUT_EXAMPLE)


def test_the_title_of_a_checks_page_is_that_of_the_check() -> None:
    known = pages()
    for check in checks():
        assert known[check.id].text.startswith(f"# {check.titel}\n"), check.id


def test_the_list_of_pages_names_each_once_with_its_title_and_level() -> None:
    index = (PAGES / "README.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| \[([a-z-]+)\]\(([a-z-]+)\.md\) \| (\w+) \| (.+) \|$", index, re.MULTILINE
    )
    assert sorted(id_ for id_, *_ in rows) == sorted(pages())
    for id_, link, level, title in rows:
        assert id_ == link
        assert pages()[id_].text.startswith(f"# {title}\n\nKennung: `{id_}` · Stufe: {level}\n")
