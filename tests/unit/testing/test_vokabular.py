"""The vocabulary is closed, unambiguous, and lists itself with examples that work."""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ikz_rules.reader.feature import GERMAN_KIND
from ikz_rules.reader.gherkin import parse
from ikz_rules.testing import vokabular
from ikz_rules.testing.muster import TYPEN, Muster

if TYPE_CHECKING:
    from ikz_rules.testing.satz import Satz

SAETZE = vokabular.satzliste()
KINDS = {german: kind for kind, german in GERMAN_KIND.items()}


def contexts() -> list[tuple[str, Muster, set[str]]]:
    """Return kind, pattern and parameters of every sentence."""
    found: list[tuple[str, Muster, set[str]]] = []
    for name in vokabular.MODULES:
        for value in vars(importlib.import_module(name)).values():
            if hasattr(value, "satz"):
                satz = value.satz
                code = value.__code__
                names = set(code.co_varnames[: code.co_argcount])
                found.append((KINDS[satz.schluesselwort], satz.pattern, names))
    return found


CONTEXTS = contexts()


def matching(kind: str, text: str) -> list[str]:
    return [pattern.name for k, pattern, _ in CONTEXTS if k == kind and pattern.is_matching(text)]


@pytest.mark.parametrize("satz", SAETZE, ids=lambda satz: satz.muster)
def test_each_example_is_a_step_of_its_own_sentence_and_of_no_other(satz: Satz) -> None:
    follow = "" if satz.schluesselwort == "Dann" else "\n    Dann x"
    block = satz.beispiel.replace("\n", "\n    ")
    text = f"# language: de\nFunktionalität: F\n  Szenario: S\n    {block}{follow}\n"
    feature, problems = parse(text, "x.feature")
    assert feature is not None, problems
    step = next(feature.cases()).steps[0]
    assert step.keyword == satz.schluesselwort
    (name,) = matching(step.kind, step.text)
    found = next(c for c in CONTEXTS if c[1].name == name and c[0] == step.kind)
    assert found[1].shown == satz.muster
    assert ("datatable" in found[2]) == (step.table is not None)
    assert ("docstring" in found[2]) == (step.docstring is not None)


def test_every_place_of_a_sentence_is_used_by_it() -> None:
    for _, pattern, names in CONTEXTS:
        assert set(re.findall(r"\{(\w+):", pattern.name)) <= names, pattern.name


def test_sentences_come_in_the_order_of_a_scenario() -> None:
    words = [satz.schluesselwort for satz in SAETZE]
    assert words == sorted(words, key=("Angenommen", "Wenn", "Dann").index)
    assert set(words) == {"Angenommen", "Wenn", "Dann"}


def test_no_sentence_stands_twice() -> None:
    assert len({(satz.schluesselwort, satz.muster) for satz in SAETZE}) == len(SAETZE)
    assert len(SAETZE) == len(CONTEXTS)


def test_the_vocabulary_stays_small() -> None:
    assert len(SAETZE) <= 90


def test_the_list_shows_each_sentence_with_its_example() -> None:
    text = vokabular.as_text()
    for satz in SAETZE:
        assert f"{satz.schluesselwort} {satz.muster}\n" in text
        assert satz.beispiel.splitlines()[-1].strip() in text


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_whatever_stands_in_its_places_a_step_fits_one_sentence_only(data: st.DataObject) -> None:
    kind, pattern, _ = data.draw(st.sampled_from(CONTEXTS))
    text = pattern.name
    for place, typ in re.findall(r"\{(\w+):(\w+)\}", text):
        value = data.draw(st.from_regex(re.compile(TYPEN[typ].regex), fullmatch=True))
        text = text.replace(f"{{{place}:{typ}}}", value)
    text = re.sub(r"\((\w+)\)", lambda m: data.draw(st.sampled_from(["", m[1]])), text, count=0)
    text = re.sub(
        r"(?<![\w\"„»,.])([a-zäöüß]+)/([a-zäöüß]+)(?![\w\"“«])",
        lambda m: data.draw(st.sampled_from([m[1], m[2]])),
        text,
    )
    if not pattern.is_matching(text):
        return
    assert matching(kind, text) == [pattern.name]
