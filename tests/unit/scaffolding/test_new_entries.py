"""Every kind of new entry: valid on top of the rules, and its feature holds from the start."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules import QuestionError, load_regelwerk
from ikz_rules.rulebook.angaben import LEVELS, TYPES
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.scaffolding.entries import new_entry
from ikz_rules.scaffolding.order import KINDS, Order
from ikz_rules.testing import run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.regelwerk import Regelwerk

IDS = {
    "angabe": "kita_plaetze",
    "kennzahl": "kita_zahl",
    "merkmal": "kita_not",
    "regel": "kita-gemeinsam",
    "massnahme": "4.5",
    "ausgangsszenario": "S4",
}


def write(
    home: Path, kind: str, id_: str, options: Mapping[str, str] | None = None
) -> tuple[str, str]:
    """Make an entry on top of what is there, and write its files."""
    rules = home / "rules"
    book = load_regelwerk(packaged_rules(), rules) if rules.is_dir() else load_regelwerk()
    return put(home, Order(kind, id_, str(rules), options or {}), book)


def put(home: Path, order: Order, book: Regelwerk) -> tuple[str, str]:
    for file in (made := new_entry(order, book)):
        path = home / file.home / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    return made[0].text, made[1].text


def refused(order: Order, book: Regelwerk | None = None) -> list[str]:
    with pytest.raises(QuestionError) as caught:
        new_entry(order, book or load_regelwerk())
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.unmeasured
def test_one_after_another_they_make_a_valid_rulebook_whose_features_hold(tmp_path: Path) -> None:
    for kind, id_ in IDS.items():
        write(tmp_path, kind, id_)
    book = load_regelwerk(packaged_rules(), tmp_path / "rules")
    assert book.angaben["kita_plaetze"].ebene == "kommune"
    assert book.kennzahlen["kita_zahl"].ueber == "kita_plaetze"
    assert "kennzahl: kita_zahl" in (tmp_path / "rules/merkmale/kita_not.yaml").read_text("utf-8")
    assert book.regeln["kita-gemeinsam"].massnahme == "0"
    assert book.massnahmen["4.5"].handlungsfeld == 4
    assert book.ausgangsszenarien["S4"].leitmerkmal == "s4_leitmerkmal"
    assert run(tmp_path / "features", regeln=[tmp_path / "rules"]) == 0


def test_every_template_says_what_to_change_and_names_its_schema(tmp_path: Path) -> None:
    for kind, id_ in IDS.items():
        rule, feature = write(tmp_path / kind, kind, id_)
        assert rule.startswith("# yaml-language-server: $schema=../schema.json\n")
        assert "# ÄNDERN: " in rule
        assert "# ÄNDERN: " in feature
        assert "${" not in rule + feature
        assert max(map(len, rule.splitlines())) <= 100


@pytest.mark.unmeasured
def test_every_level_and_type_of_a_fact_has_a_template_that_holds(tmp_path: Path) -> None:
    types = [typ for typ in TYPES if typ != "software"]
    for ebene in LEVELS:
        for typ in types:
            write(tmp_path, "angabe", f"{ebene}_{typ}", {"ebene": ebene, "typ": typ})
    assert len(load_regelwerk(packaged_rules(), tmp_path / "rules").angaben) > 28
    assert run(tmp_path / "features", regeln=[tmp_path / "rules"]) == 0


@pytest.mark.unmeasured
def test_whatever_an_entry_can_rest_on_its_feature_holds(tmp_path: Path) -> None:
    book = load_regelwerk()
    numbers, made = list(book.massnahmen), 0
    grounds = {"angabe": book.angaben, "kennzahl": book.kennzahlen, "merkmal": book.merkmale}
    for option, names in grounds.items():
        for index, name in enumerate(names):
            nr = numbers[index % len(numbers)]
            id_ = f"{option}-{name.replace('_', '-')}"
            order = Order("regel", id_, str(tmp_path), {option: name, "massnahme": nr})
            made += attempt(tmp_path, order, book)
    for name in book.angaben:
        made += attempt(tmp_path, Order("kennzahl", f"k_{name}", "", {"ueber": name}), book)
    assert made > 110
    assert load_regelwerk(packaged_rules(), tmp_path / "rules")
    assert run(tmp_path / "features", regeln=[tmp_path / "rules"]) == 0


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (Order("angabe", "neu", "r", {"ebene": "verbundraum", "typ": "text"}), '"neu" ist'),
        (Order("angabe", "neu", "r", {"typ": "datum"}), "Kommune 1"),
        (Order("regel", "neu", "r", {"angabe": "frist"}), "mindestens:"),
        (Order("regel", "neu", "r", {"kennzahl": "softwarevielfalt"}), "mindestens: 1"),
        (
            Order("regel", "neu", "r", {"kennzahl": "digitalisierungsgrad_spannweite"}),
            "mindestens: ",
        ),
    ],
)
def test_each_kind_of_value_is_compared_and_stated_in_its_own_words(
    order: Order, said: str
) -> None:
    assert said in "".join(file.text for file in new_entry(order, load_regelwerk()))


def test_a_kennzahl_that_counts_answers_holds_and_falls_with_one_kommune_less(
    tmp_path: Path,
) -> None:
    write(tmp_path, "angabe", "angebote", {"typ": "mehrfachauswahl"})
    write(tmp_path, "kennzahl", "angebote_zahl", {"ueber": "angebote"})
    _, feature = write(tmp_path, "regel", "angebote-regel", {"kennzahl": "angebote_zahl"})
    assert "ein Verbundraum mit 1 Kommune\n" in feature
    assert run(tmp_path / "features", regeln=[tmp_path / "rules"]) == 0


def test_an_own_fact_that_no_condition_can_ask_for_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "angabe", "je_kommune", {"ebene": "aufgabe_je_kommune"})
    rule, _ = write(tmp_path, "regel", "x")
    assert "angabe: je_kommune" not in rule


def attempt(home: Path, order: Order, book: Regelwerk) -> bool:
    try:
        put(home, order, book)
    except QuestionError as error:
        codes = {problem.code for problem in error.problems}
        assert codes <= {"nicht-vergleichbar", "nicht-zaehlbar"}
        return False
    return True


def test_a_rule_about_one_land_only_says_that_land(tmp_path: Path) -> None:
    _, feature = write(tmp_path, "regel", "nur-sachsen", {"massnahme": "3.1"})
    assert feature.count('Und das Land ist "SN"') == 1


def test_an_ausgangsszenario_can_have_a_leading_merkmal_that_is_there(tmp_path: Path) -> None:
    rule, _ = write(tmp_path, "ausgangsszenario", "S4", {"merkmal": "ziele_unklar"})
    assert "leitmerkmal: ziele_unklar" in rule
    assert "\nmerkmale:" not in rule


def test_a_measure_outside_the_four_fields_belongs_to_none(tmp_path: Path) -> None:
    rule, _ = write(tmp_path, "massnahme", "7.1")
    assert "handlungsfeld" not in rule
    assert load_regelwerk(packaged_rules(), tmp_path / "rules").massnahmen["7.1"].titel


def test_the_rule_of_a_new_measure_never_takes_the_place_of_another(tmp_path: Path) -> None:
    write(tmp_path, "regel", "massnahme-4-5-bedarf")
    rule, _ = write(tmp_path, "massnahme", "4.5")
    assert "id: massnahme-4-5-bedarf-2" in rule


WRONG_IDS = [
    ("angabe", "Kita-Plätze", "Meinten Sie „kita_plaetze“?"),
    ("angabe", "9plaetze", "Beginnen Sie mit einem kleinen Buchstaben"),
    ("kennzahl", "", "Beginnen Sie mit einem kleinen Buchstaben"),
    ("merkmal", "m" * 81, "Beginnen Sie mit einem kleinen Buchstaben"),
    ("regel", "kita_gemeinsam", "Meinten Sie „kita-gemeinsam“?"),
    ("regel", "../weg", "Meinten Sie „weg“?"),
    ("regel", "—", "Erlaubt sind kleine Buchstaben ohne Umlaute, Ziffern und „-“."),
    ("massnahme", "4,5", "Meinten Sie „4.5“?"),
    ("massnahme", "beschaffung", "Schreiben Sie eine Nummer wie „4.5“."),
    ("ausgangsszenario", "s4", "Meinten Sie „S4“?"),
    ("ausgangsszenario", "vier", "Schreiben Sie „S“ und eine Zahl, etwa „S4“."),
]


@pytest.mark.parametrize(("kind", "id_", "hint"), WRONG_IDS)
def test_an_id_of_a_wrong_form_is_refused_with_what_would_be_right(
    kind: str, id_: str, hint: str
) -> None:
    (line,) = refused(Order(kind, id_))
    assert line.startswith("[kennung-form] ")
    assert hint in line


TAKEN = [
    ("angabe", "einwohner", "einwohner_2"),
    ("angabe", "kommunenzahl", "kommunenzahl_2"),
    ("kennzahl", "einwohner", "einwohner_2"),
    ("merkmal", "ziele_unklar", "ziele_unklar_2"),
    ("regel", "personal-knapp", "personal-knapp-2"),
    ("regel", "s2-wille-ohne-umsetzung", "s2-wille-ohne-umsetzung-2"),
    ("massnahme", "4.4", "4.5"),
    ("ausgangsszenario", "S2", "S4"),
]


@pytest.mark.parametrize(("kind", "id_", "free"), TAKEN)
def test_an_id_that_is_taken_is_refused_with_one_that_is_free(
    kind: str, id_: str, free: str
) -> None:
    line = refused(Order(kind, id_))[0]
    assert re.match(rf"\[kennung-vergeben\] „{id_}“ gibt es schon", line)
    assert line.endswith(f"Frei ist zum Beispiel „{free}“.")
    assert new_entry(Order(kind, free), load_regelwerk())


WRONG_OPTIONS = [
    ("angabe", {"ebene": "komune"}, "[ebene-unbekannt]", "Meinten Sie „kommune“?"),
    ("angabe", {"typ": "software"}, "[typ-unbekannt]", "Möglich sind ja_nein, zahl"),
    ("angabe", {"massnahme": "1.1"}, "[option-passt-nicht]", "„--ebene“ und „--typ“"),
    ("kennzahl", {"ueber": "einwoner"}, "[name-unbekannt]", "Meinten Sie „einwohner“?"),
    ("kennzahl", {"ueber": "xyz"}, "[name-unbekannt]", "„ikz-rules neu angabe“"),
    ("kennzahl", {"ueber": "gelegenheit"}, "[nicht-zaehlbar]", "kommune oder aufgabe_je_kommune"),
    ("regel", {"massnahme": "9.9"}, "[name-unbekannt]", "„ikz-rules neu massnahme“"),
    ("regel", {"angabe": "vzae"}, "[nicht-vergleichbar]", "neu kennzahl KENNUNG --ueber vzae"),
    ("regel", {"kennzahl": "kommunenzahl"}, "[nicht-vergleichbar]", "Nehmen Sie etwas anderes"),
    ("regel", {"merkmal": "ziele_unkla"}, "[name-unbekannt]", "Meinten Sie „ziele_unklar“?"),
    (
        "regel",
        {"angabe": "einwohner", "merkmal": "ziele_unklar"},
        "[mehrere-bedingungen]",
        "danach in der Datei",
    ),
]


@pytest.mark.parametrize(("kind", "options", "code", "hint"), WRONG_OPTIONS)
def test_an_option_that_is_wrong_is_refused_with_a_remedy(
    kind: str, options: dict[str, str], code: str, hint: str
) -> None:
    (line,) = refused(Order(kind, IDS[kind], "", options))
    assert line.startswith(code)
    assert hint in line


def test_all_mistakes_of_an_order_are_told_at_once() -> None:
    options = {"massnahme": "9.9", "angabe": "einwoner", "typ": "zahl"}
    lines = refused(Order("regel", "Kita Regel", "", options))
    codes = [line.partition("]")[0] for line in lines]
    assert sorted(codes) == [
        "[kennung-form",
        "[name-unbekannt",
        "[name-unbekannt",
        "[option-passt-nicht",
    ]


def test_a_leading_merkmal_that_is_taken_is_told(tmp_path: Path) -> None:
    write(tmp_path, "merkmal", "s4_leitmerkmal")
    book = load_regelwerk(packaged_rules(), tmp_path / "rules")
    assert (
        "[kennung-vergeben] „s4_leitmerkmal“" in refused(Order("ausgangsszenario", "S4"), book)[0]
    )


def test_a_rulebook_that_lacks_what_a_template_needs_says_so() -> None:
    book = load_regelwerk()
    bare = replace(book, angaben={}, kennzahlen={}, merkmale={}, schwellenwerte={})
    assert "[nichts-zu-vergleichen]" in refused(Order("regel", "x"), bare)[0]
    assert "[nichts-zu-zaehlen]" in refused(Order("kennzahl", "x"), bare)[0]
    assert "[schwelle-fehlt]" in refused(Order("ausgangsszenario", "S4"), bare)[0]


def test_a_rulebook_with_names_of_its_own_gives_those() -> None:
    book = load_regelwerk()
    limits = {"eigene_zahl": book.schwellenwerte["szenario_mindest_punkte"]}
    works = {"satzung": book.quellen["leitfaden"]}
    weights = {"nutzen_gross": book.gewichte["nutzen_hoch"]}
    own = replace(book, schwellenwerte=limits, quellen=works, gewichte=weights)
    scenario = new_entry(Order("ausgangsszenario", "S4"), own)[0].text
    assert "mindest_punkte: eigene_zahl" in scenario
    assert "werk: satzung" in scenario
    assert "gewicht: gross" in new_entry(Order("regel", "x"), own)[0].text


@pytest.mark.parametrize(
    ("low", "high", "limit"),
    [
        (None, None, "1"),
        (5, None, "6"),
        (None, 0, "0"),
        (0, Fraction(1, 2), "0,5"),
        (9200, None, "9201"),
    ],
)
def test_a_limit_stays_within_the_declared_range(
    low: int | None, high: int | Fraction | None, limit: str, tmp_path: Path
) -> None:
    book = load_regelwerk()
    zahl = replace(
        book.angaben["einwohner"], id="zahl", typ="zahl", pfad="", minimum=low, maximum=high
    )
    own = replace(book, angaben={**book.angaben, "zahl": zahl})
    rule, _ = put(tmp_path, Order("regel", "x", "", {"angabe": "zahl"}), own)
    assert f"mindestens: {limit}\n" in rule


@pytest.mark.parametrize(
    "change",
    [
        {"minimum": 3, "maximum": 3},
        {"typ": "auswahl", "werte": (("einer", ""),)},
        {"minimum": 0, "maximum": Fraction(1, 2)},
    ],
)
def test_a_fact_without_two_values_is_no_ground(change: dict[str, object]) -> None:
    book = load_regelwerk()
    fact = replace(book.angaben["einwohner"], id="enge", pfad="", **change)  # type: ignore[arg-type]
    own = replace(book, angaben={**book.angaben, "enge": fact})
    assert "[nicht-vergleichbar]" in refused(Order("regel", "x", "", {"angabe": "enge"}), own)[0]


def test_values_with_blanks_are_quoted_in_rule_and_feature(tmp_path: Path) -> None:
    book = load_regelwerk()
    werte = (("sehr viel", ""), ("eher wenig", ""))
    fact = replace(book.angaben["einwohner"], id="menge", typ="auswahl", pfad="", werte=werte)
    own = replace(book, angaben={**book.angaben, "menge": fact})
    rule, feature = put(tmp_path, Order("regel", "x", "", {"angabe": "menge"}), own)
    assert 'gleich: "sehr viel"' in rule
    assert 'jeder Kommune ist "sehr viel"' in feature


@given(kind=st.sampled_from(tuple(KINDS)), id_=st.text(max_size=100))
def test_whatever_the_id_is_it_is_refused_or_names_one_file_in_the_folder(
    kind: str, id_: str
) -> None:
    try:
        rule, feature = new_entry(Order(kind, id_), load_regelwerk())
    except QuestionError:
        return
    assert re.fullmatch(r"[a-z]+/[a-z0-9._-]+\.yaml", rule.name)
    assert ".." not in rule.name
    assert Path(rule.name).stem == Path(feature.name).stem
