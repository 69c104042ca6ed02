"""Whatever is written in a file: FactsError, or a Verbundraum with which all goes on."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from ikz_rules.errors import FactsError
from ikz_rules.facts import read_text
from ikz_rules.facts.canonical import canonical
from ikz_rules.facts.situation import build_situation
from ikz_rules.facts.vocabulary import vocabulary_problems
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.reader.tree import plain
from ikz_rules.reader.yaml_tree import parse
from ikz_rules.rulebook import load_regelwerk

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk


@lru_cache(maxsize=1)
def regelwerk() -> Regelwerk:
    return load_regelwerk(Path(__file__).parent / "regeln")


JUNK_SCALARS = (
    st.sampled_from(["", "yes", "9.200", "9.9", "-1", "1.11.2026", "viel", "X", "keine", "HH"])
    | st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
)
JUNK: st.SearchStrategy[object] = (
    JUNK_SCALARS | st.lists(JUNK_SCALARS, max_size=2) | st.just({}) | st.just({"unfug": 1})
)


def mostly(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Return values of which few are wrong, so that many files are right and many almost."""
    return st.integers(0, 60).flatmap(lambda n: JUNK if n == 60 else values)


def of(*words: object) -> st.SearchStrategy[object]:
    return mostly(st.sampled_from([*words, "unbekannt"]))


def block(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return mostly(st.fixed_dictionaries({}, optional=fields))


JA = of("ja", "nein")
ZAHL = of("0", 3, "2,5", 1.5, "0.1")
GANZ = of("0", 12, "7")
TAG = of("2026-11-01", "2025-02-28")
VORRAT = of("ausreichend", "knapp", "unzureichend")
STUFE = of("hoch", "mittel", "gering")
NUMMERN = mostly(st.lists(st.sampled_from(["0", "1.1", "4.4"]), max_size=2))
PRODUKT = of("Produkt A", "produkt-a", "B")
KOMMUNE = st.fixed_dictionaries(
    {"name": st.sampled_from("ABC")},
    optional={
        "ags": of("14625010", "03241001", "16051000"),
        "einwohner": GANZ,
        "digitalisierungsgrad": ZAHL,
        "verwaltet_durch": of("B", "Z"),
        "software": block(
            dms=PRODUKT,
            fin=PRODUKT,
            e_akte=block(produkt=PRODUKT, seit=of(2012), vertragsende=TAG),
        ),
        "ressourcen": block(personal=VORRAT, zeit=VORRAT),
        "merkmale": block(ziele_unklar=JA, doppelarbeit=JA),
        "angaben": block(offene_stellen=GANZ, bildet_aus=JA, temperatur=ZAHL),
    },
)
ZELLE = block(vzae=ZAHL, fachwissen=VORRAT, vertretung=JA)
AUFGABE = st.fixed_dictionaries(
    {"name": of("Datenschutz", "Archiv", "Unbekanntes")},
    optional={
        "art": of("linie", "spezial"),
        "produktrahmen": of("11.12"),
        "neu_per_gesetz": JA,
        "frist": TAG,
        "gelegenheit": JA,
        "angaben": block(ablaeufe_gleich=JA, frist=TAG),
        "kommunen": block(A=ZELLE) | mostly(st.sampled_from([["A"], [], ["A", "A"]])),
    },
)
IDEE = st.fixed_dictionaries(
    {"name": of("Papier", "Strom")},
    optional={"massnahme": of("4.4"), "nutzen": STUFE, "kosten": of("keine"), "aufwand": STUFE},
)


def several(
    things: st.SearchStrategy[dict[str, object]], least: int = 0
) -> st.SearchStrategy[object]:
    return mostly(
        st.lists(things, min_size=least, max_size=3, unique_by=lambda thing: str(thing["name"]))
    )


CONTENT = st.fixed_dictionaries(
    {"name": of("Tal"), "kommunen": several(KOMMUNE, 1)},
    optional={
        "format": of(1),
        "land": of("SN", "TH"),
        "stichtag": TAG,
        "kooperationsformen": mostly(st.sampled_from([["keine"], ["zweckverband"], "unbekannt"])),
        "begonnen": NUMMERN,
        "umgesetzt": NUMMERN,
        "merkmale": block(ziele_unklar=JA, doppelarbeit=JA, prozesse_heterogen=JA),
        "angaben": block(
            foerderung=JA,
            budget=ZAHL,
            leitbild=of("gemeinsam"),
            themen=mostly(st.lists(st.sampled_from(["technik", "personal"]), max_size=2)),
            beginn=TAG,
        ),
        "aufgaben": several(AUFGABE),
        "ideen": several(IDEE),
        "gleiche_software": mostly(st.just([["Produkt A", "B"]])),
    },
)


def goes_on(found: Verbundraum) -> None:
    build_situation(found, regelwerk())
    once = canonical(found, regelwerk())
    assert canonical(once, regelwerk()) == once


def told(error: FactsError, lines: list[str]) -> None:
    for problem in error.problems:
        assert problem.location is not None
        assert 1 <= problem.location.line <= len(lines)
        assert 1 <= problem.location.column <= len(lines[problem.location.line - 1]) + 1
    assert len(set(error.problems)) == len(error.problems)


@given(CONTENT)
@settings(max_examples=400, deadline=None)
def test_a_file_is_refused_or_can_be_used(content: dict[str, object]) -> None:
    text = json.dumps(content, indent=1)
    try:
        found = read_text(text, "x.json", regelwerk())
    except FactsError as error:
        told(error, text.splitlines())
    else:
        goes_on(found)


def test_what_is_no_block_has_no_names_to_check() -> None:
    assert vocabulary_problems(["name"], regelwerk()) == []


@given(CONTENT)
@settings(max_examples=200, deadline=None)
def test_a_dict_whose_names_are_known_can_be_used(content: dict[str, object]) -> None:
    try:
        found = Verbundraum.model_validate(content)
    except FactsError:
        return
    if not vocabulary_problems(found.model_dump(), regelwerk()):
        goes_on(found)


@given(CONTENT)
@settings(max_examples=200, deadline=None)
def test_both_stages_find_the_same_in_a_file_as_in_a_dict(content: dict[str, object]) -> None:
    """A dict of texts, as a file holds them: refused here, refused there."""
    text = json.dumps(content)
    node, _ = parse(text, "x.json")
    assert node is not None
    found, in_dict = None, True
    with suppress(FactsError):
        found = Verbundraum.model_validate(plain(node))
        in_dict = bool(vocabulary_problems(found.model_dump(), regelwerk()))
    try:
        assert read_text(text, "x.json", regelwerk()) == found
        in_file = False
    except FactsError:
        in_file = True
    assert in_file == in_dict
