"""A scenario says a Verbundraum in our sentences, and its sentences give it back unchanged."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.plan_beispiel import function_of, rules
from helfer.verbundraeume import verbundraeume
from ikz_rules.errors import FactsError
from ikz_rules.facts.canonical import canonical
from ikz_rules.model.angaben import Angabe
from ikz_rules.model.quellen import Quelle
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.reader import gherkin
from ikz_rules.testing.fall import Fall, Regelwerke
from ikz_rules.witness.scenario import scenario_text

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

Raw = dict[str, Any]
DANN = 'ist die Regel "zentrale-vertretung" offen'
QUELLE = Quelle("leitfaden", "1")
ODD = (
    "Bad Düben-Süd 2",
    'Die "Neue" Stadt',
    "A|B",
    "Weiß\\Berg",
    "<Ort>",
    "u\u0308ber",
    "A: b # c",
)
ODD_TEXT = st.one_of(
    st.sampled_from(
        [
            *ODD,
            "„x“",
            "»y«",
            'a""" \\"\\"\\"',
            "ja",
            "NULL",
            "3.",
            "…",
            "- a",
            "\u200b",
            "🙂",
        ]
    ),
    st.text(min_size=1, max_size=8).map(str.strip).filter(lambda t: t not in ("", "unbekannt")),
)


def text_of(daten: Raw, **more: Any) -> str:  # noqa: ANN401 - handed on
    return scenario_text(daten, rules(), "Ein Name", [DANN], **more)


def read_back(text: str, regelwerk: Regelwerk) -> Verbundraum:
    source = f"# language: de\nFunktionalität: x\n\n{text}"
    feature, problems = gherkin.parse(source, "x.feature")
    assert feature is not None, f"{problems}\n{text}"
    (case,) = feature.cases()
    assert [step.kind for step in case.steps if step.kind != "given"] == ["when", "then"], text
    fall = Fall(Regelwerke({(): regelwerk}), (), [])
    for step in case.steps:
        function, arguments = function_of(step.kind, step.text)
        if step.kind != "given":
            continue
        if step.table is not None:
            arguments["datatable"] = [list(row.cells) for row in step.table]
        if step.docstring is not None:
            arguments["docstring"] = step.docstring
        function(ikz_fall=fall, **arguments)
    return fall._verbundraum()


def assert_the_same(daten: Raw) -> str:
    text = text_of(daten)
    told = canonical(Verbundraum.model_validate(daten), rules())
    assert canonical(read_back(text, rules()), rules()) == told, text
    return text


@pytest.mark.measured
@settings(max_examples=80)
@given(verbundraeume(rules()))
def test_whatever_is_declared_comes_back(daten: Raw) -> None:
    assert_the_same(daten)


@st.composite
def odd(draw: st.DrawFn) -> Raw:
    """Return a Verbundraum with odd names and with what the plain strategy leaves out."""
    daten = draw(verbundraeume(rules()))
    names = draw(
        st.lists(ODD_TEXT, min_size=5, max_size=5, unique=True)
        if draw(st.booleans())
        else st.just([f"Kommune {i + 1}" for i in range(5)])
    )
    new = dict(zip(sorted({k["name"] for k in daten["kommunen"]}), names, strict=False))
    for kommune in daten["kommunen"]:
        kommune["name"] = new[kommune["name"]]
        kommune.setdefault("software", {})["e_akte"] = draw(_software())
    if len(daten["kommunen"]) > 1 and draw(st.booleans()):
        daten["kommunen"][0]["verwaltet_durch"] = daten["kommunen"][1]["name"]
    for aufgabe in daten.get("aufgaben", ()):
        aufgabe["kommunen"] = {
            new[name]: cell for name, cell in aufgabe.get("kommunen", {}).items()
        }
        aufgabe["produktrahmen"] = draw(st.sampled_from([None, "111", "12.6", "5 3 8"]))
    more = {
        "name": draw(ODD_TEXT),
        "stichtag": draw(st.one_of(st.none(), st.dates().map(str))),
        "gleiche_software": draw(st.lists(st.lists(ODD_TEXT, max_size=3), max_size=2)),
    }
    return {**daten, **more}


def _software() -> st.SearchStrategy[object]:
    block = {
        "produkt": ODD_TEXT,
        "seit": st.integers(1970, 2030),
        "vertragsende": st.dates().map(str),
    }
    return st.one_of(st.just("Produkt A"), ODD_TEXT, st.fixed_dictionaries({}, optional=block))


@pytest.mark.measured
@settings(max_examples=80)
@given(odd())
def test_odd_names_and_rare_facts_come_back_too(daten: Raw) -> None:
    assert_the_same(daten)


def test_kommunen_without_names_of_their_own_are_only_counted() -> None:
    daten = {
        "name": "Verbundraum",
        "kommunen": [
            {"name": "Kommune 1", "einwohner": 9200, "software": {"dms": "Produkt A"}},
            {"name": "Kommune 2", "einwohner": 9200, "digitalisierungsgrad": 2.5},
        ],
        "begonnen": [],
        "umgesetzt": ["3.1", "0"],
        "aufgaben": [],
    }
    assert text_of(daten, tags=["N066", "sicher"]) == (
        """\
  @N066 @sicher
  Szenario: Ein Name
    Angenommen ein Verbundraum mit 2 Kommunen
    Und die Angabe "einwohner" jeder Kommune ist 9.200
    Und die Angabe "software.dms" der Kommune "Kommune 1" ist "Produkt A"
    Und die Angabe "digitalisierungsgrad" der Kommune "Kommune 2" ist 2,5
    Und keine Maßnahme ist begonnen
    Und die Maßnahmen 0 und 3.1 sind umgesetzt
    Und der Verbundraum hat keine Aufgabe im Blick
    Wenn der Maßnahmenplan erstellt wird
    Dann ist die Regel "zentrale-vertretung" offen
"""
    )
    assert_the_same(daten)


def test_since_when_a_program_is_used_and_until_when_comes_back() -> None:
    program = {"produkt": "Akte 2", "seit": 2019, "vertragsende": "2030-12-31"}
    assert_the_same({"name": "Tal", "kommunen": [{"name": "A", "software": {"dms": program}}]})


def steps_of(daten: Raw) -> str:
    """Return what is assumed, without the rest of the scenario."""
    text = assert_the_same(daten)
    return dedent(text[text.index("    Angenommen") : text.index("    Wenn")])


def test_many_differing_facts_make_a_table() -> None:
    daten = {
        "name": "Tal",
        "stichtag": "2026-11-01",
        "kommunen": [
            {"name": "Adorf", "einwohner": 12000, "merkmale": {"ikz_als_zusatzaufwand": "ja"}},
            {"name": "Bestadt", "ressourcen": {"zeit": "knapp"}, "software": {"dms": "Akte 2"}},
        ],
    }
    assert steps_of(daten) == dedent(
        """\
        Angenommen ein Verbundraum mit den Kommunen
          | name    | einwohner | ikz_als_zusatzaufwand | software.dms | ressourcen.zeit |
          | Adorf   | 12.000    | ja                    |              |                 |
          | Bestadt |           |                       | Akte 2       | knapp           |
        Und der Verbundraum heißt "Tal"
        Und der Stichtag ist der 01.11.2026
        """
    )


def test_merkmale_facts_aufgaben_and_ideas_have_their_sentences() -> None:
    daten = {
        "name": "Verbundraum",
        "land": "SN",
        "kooperationsformen": ["arbeitsgruppe", "zweckverband"],
        "begonnen": ["0"],
        "merkmale": {"wille_ohne_umsetzung": True},
        "angaben": {"foerdermittel_verfuegbar": None},
        "gleiche_software": [["Produkt A", "Produkt B"]],
        "kommunen": [{"name": "Kommune 1", "merkmale": {"ikz_als_zusatzaufwand": "nein"}}],
        "aufgaben": [
            {
                "name": "Vergabestelle",
                "art": "querschnitt",
                "frist": "2027-03-31",
                "kommunen": {"Kommune 1": {"vzae": 0.4}},
            }
        ],
        "ideen": [{"name": "Papier", "massnahme": "4.4", "nutzen": "hoch"}],
    }
    assert steps_of(daten) == dedent(
        """\
        Angenommen ein Verbundraum mit 1 Kommune
        Und das Merkmal "ikz_als_zusatzaufwand" der Kommune "Kommune 1" ist nein
        Und das Land ist "SN"
        Und als Kooperationsform bestehen arbeitsgruppe und zweckverband
        Und die Maßnahme 0 ist begonnen
        Und das Merkmal "wille_ohne_umsetzung" ist ja
        Und die Angabe "foerdermittel_verfuegbar" ist unbekannt
        Und die Softwareprodukte "Produkt A" und "Produkt B" gelten als gleich
        Und der Verbundraum hat die Aufgabe "Vergabestelle" der Art querschnitt im Blick
        Und die Angabe "frist" der Aufgabe "Vergabestelle" ist 31.03.2027
        Und für die Aufgabe "Vergabestelle" gilt je Kommune
          | kommune   | vzae |
          | Kommune 1 | 0,4  |
        Und es liegen Ideen vor
          | name   | massnahme | nutzen |
          | Papier | 4.4       | hoch   |
        """
    )


def test_what_no_sentence_can_say_stands_as_a_whole_input() -> None:
    daten = {
        "name": "<Tal>",
        "begonnen": [],
        "gleiche_software": [["A"], []],
        "kommunen": [
            {"name": 'Die "Neue" 🙂', "einwohner": 9200, "software": {"dms": {}}},
            {"name": "Bestadt", "merkmale": {"ikz_als_zusatzaufwand": None}},
        ],
        "aufgaben": [{"name": "V", "kommunen": {"Bestadt": {"vzae": 0.00001}}}],
    }
    assert steps_of(daten) == dedent(
        '''\
        Angenommen die Eingabe
          """
          name: "\\u003cTal\\u003e"
          begonnen: []
          gleiche_software:
            - []
            - [A]
          kommunen:
            - name: Bestadt
              merkmale:
                ikz_als_zusatzaufwand: unbekannt
            - name: "Die \\u0022Neue\\u0022 \\U0001f642"
              einwohner: 9200
              software:
                dms: {}
          aufgaben:
            - name: V
              kommunen:
                Bestadt:
                  vzae: 0.00001
          """
        '''
    )


@pytest.mark.parametrize(
    "change",
    [
        {"gleiche_software": [[]]},
        {"kommunen": [{"name": "u\u0308ber", "software": {"dms": {"produkt": "u\u0308"}}}]},
        {"kommunen": [{"name": "A", "software": {"dms": '"'}}]},
    ],
)
def test_the_whole_input_is_the_way_out(change: Raw) -> None:
    assert '"""' in assert_the_same({"name": "V", "kommunen": [{"name": "A"}], **change})


def test_names_of_scenarios_stay_on_one_line_and_hold_no_placeholder() -> None:
    daten = {"name": "Verbundraum", "kommunen": [{"name": "Kommune 1"}]}
    text = scenario_text(daten, rules(), "Ab <x>\n mit", [DANN, DANN])
    assert "  Szenario: Ab ‹x› mit\n" in text
    assert text.endswith(f"    Dann {DANN}\n    Und {DANN}\n")
    read_back(text.rpartition("    Und")[0], rules())


def test_what_is_no_verbundraum_is_refused() -> None:
    with pytest.raises(FactsError):
        text_of({"name": "V", "kommunen": []})


def angabe(id_: str, ebene: str, typ: str, **more: Any) -> Angabe:  # noqa: ANN401 - handed on
    return Angabe(id_, ebene, typ, **{"frage": f"Frage {id_}", "quelle": QUELLE, **more})


def with_angaben(*own: Angabe) -> Regelwerk:
    return replace(rules(), angaben={**{a.id: a for a in own}, **rules().angaben})


def test_several_values_of_one_fact_are_listed() -> None:
    werte = (("rot", "Rot"), ("gelb", "Gelb"), ("hell-blau", "Blau"))
    book = with_angaben(angabe("farben", "verbundraum", "mehrfachauswahl", werte=werte))
    daten = {
        "name": "V",
        "kommunen": [{"name": "A"}],
        "angaben": {"farben": ["rot", "hell-blau", "gelb"]},
    }
    text = scenario_text(daten, book, "N", [DANN])
    assert 'die Angabe "farben" ist gelb, hell-blau und rot\n' in text
    assert read_back(text, book).angaben == {"farben": ["gelb", "hell-blau", "rot"]}
    none = scenario_text({**daten, "angaben": {"farben": []}}, book, "N", [DANN])
    assert "farben: []" in none
    assert read_back(none, book).angaben == {"farben": []}


@pytest.mark.parametrize(
    ("book", "more"),
    [
        # the name of one fact is the question of another, or the place of a fixed one
        (
            with_angaben(
                angabe("erste", "verbundraum", "ja_nein", frage="Zweite?"),
                angabe("zweite", "verbundraum", "ja_nein"),
            ),
            {"angaben": {"zweite": "ja"}},
        ),
        (
            with_angaben(angabe("x", "kommune", "ja_nein", frage="AGS")),
            {"kommunen": [{"name": "A", "ags": "14625010"}]},
        ),
        (
            with_angaben(angabe("x", "verbundraum", "ja_nein", frage="wille ohne umsetzung")),
            {"merkmale": {"wille_ohne_umsetzung": "ja"}},
        ),
        # the number of a measure is none
        (
            replace(rules(), massnahmen={**rules().massnahmen, "X1": rules().massnahmen["0"]}),
            {"begonnen": ["X1"]},
        ),
    ],
)
def test_a_name_that_sentences_would_take_for_another_stands_in_the_whole_input(
    book: Regelwerk, more: Raw
) -> None:
    daten = {"name": "V", "kommunen": [{"name": "A"}], **more}
    text = scenario_text(daten, book, "N", [DANN])
    assert '"""' in text
    assert canonical(read_back(text, book), book) == canonical(
        Verbundraum.model_validate(daten), book
    )


def test_a_merkmal_that_bears_the_title_of_another_stands_in_the_whole_input() -> None:
    other = replace(rules().merkmale["ziele_unklar"], titel="Wille ohne Umsetzung")
    book = replace(rules(), merkmale={**rules().merkmale, "ziele_unklar": other})
    daten = {
        "name": "V",
        "kommunen": [{"name": "A"}],
        "merkmale": {"wille_ohne_umsetzung": "ja"},
    }
    text = scenario_text(daten, book, "N", [DANN])
    assert read_back(text, book).merkmale == {"wille_ohne_umsetzung": "ja"}
