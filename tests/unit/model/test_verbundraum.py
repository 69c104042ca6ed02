"""A dict becomes a Verbundraum, or one FactsError with all its mistakes and their paths."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from ikz_rules.errors import FactsError, IkzError
from ikz_rules.model.shape import path_text
from ikz_rules.model.verbundraum import (
    KOOPERATIONSFORMEN,
    Aufgabe,
    Idee,
    Kommune,
    Ressourcen,
    Software,
    Verbundraum,
)

Block = dict[str, Any]


def valid(**changes: object) -> Block:
    return {"name": "Tal", "kommunen": [{"name": "Musterstadt"}], **changes}


def kommune(**values: object) -> Block:
    return valid(kommunen=[{"name": "Musterstadt", **values}])


def aufgabe(**values: object) -> Block:
    return valid(aufgaben=[{"name": "Archiv", **values}])


def read(content: object) -> Verbundraum:
    return Verbundraum.model_validate(content)


def mistakes(content: object) -> list[str]:
    with pytest.raises(FactsError) as caught:
        read(content)
    return [str(problem) for problem in caught.value.problems]


# what is read


def test_two_names_are_enough_and_all_else_is_unknown() -> None:
    found = read(valid())
    assert (found.name, found.format, found.kommunen[0].name) == ("Tal", 1, "Musterstadt")
    unknown = ("land", "stichtag", "kooperationsformen", "begonnen", "umgesetzt", "aufgaben")
    assert [getattr(found, name) for name in unknown] == [None] * len(unknown)
    unsaid = ("ags", "einwohner", "digitalisierungsgrad", "verwaltet_durch")
    assert [getattr(found.kommunen[0], name) for name in unsaid] == [None] * len(unsaid)
    assert found.kommunen[0].ressourcen == Ressourcen()


@pytest.mark.parametrize(
    "content",
    [
        valid(
            land="unbekannt",
            stichtag=None,
            kooperationsformen="unbekannt",
            begonnen="unbekannt",
            umgesetzt=["unbekannt"],
            merkmale=None,
            angaben=None,
            aufgaben=None,
            ideen=None,
        ),
        kommune(
            ags="unbekannt",
            einwohner="unbekannt",
            digitalisierungsgrad="",
            verwaltet_durch="unbekannt",
            software=None,
            ressourcen=None,
            merkmale=None,
            angaben={},
        ),
        kommune(ressourcen={"personal": "unbekannt", "zeit": None, "finanzen": "  "}),
    ],
)
def test_unbekannt_and_nothing_are_the_same_as_left_out(content: Block) -> None:
    assert read(content) == read(valid())


def test_unbekannt_is_never_nein() -> None:
    found = read(kommune(merkmale={"ziele_unklar": "unbekannt"}))
    assert found.kommunen[0].merkmale == {"ziele_unklar": None}


def test_numbers_and_texts_are_read_exactly() -> None:
    found = read(kommune(einwohner="9200", digitalisierungsgrad="2,5", ags=" 14625010 "))
    only = found.kommunen[0]
    assert (only.einwohner, only.digitalisierungsgrad, only.ags) == (9200, 2.5, "14625010")
    assert read(kommune(digitalisierungsgrad=2.5)) == read(kommune(digitalisierungsgrad="2.5"))


@pytest.mark.parametrize(("raw", "value"), [(True, "ja"), (False, "nein"), ("ja", "ja")])
def test_truth_values_of_python_are_ja_and_nein(raw: object, value: str) -> None:
    found = read(
        valid(merkmale={"ziele_unklar": raw}, aufgaben=[{"name": "A", "gelegenheit": raw}])
    )
    assert found.merkmale == {"ziele_unklar": value}
    assert found.aufgaben is not None
    assert found.aufgaben[0].gelegenheit == value


@pytest.mark.parametrize("raw", ["keine", ["keine"], []])
def test_keine_says_that_there_is_no_cooperation(raw: object) -> None:
    assert read(valid(kooperationsformen=raw)).kooperationsformen == ()


@pytest.mark.parametrize("raw", [None, "unbekannt", ["unbekannt"], [None]])
def test_unknown_cooperation_is_not_the_same_as_none(raw: object) -> None:
    assert read(valid(kooperationsformen=raw)).kooperationsformen is None


def test_forms_of_cooperation_are_put_in_one_order() -> None:
    found = read(valid(kooperationsformen=list(reversed(KOOPERATIONSFORMEN))))
    assert found.kooperationsformen == KOOPERATIONSFORMEN
    assert read(valid(kooperationsformen="zweckverband")).kooperationsformen == ("zweckverband",)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (["1.1", " 2.1 ", "1.1"], ("1.1", "2.1")),
        ("1.1", ("1.1",)),
        ([], ()),
        (["1.1", "unbekannt"], ("1.1",)),
        (["unbekannt"], None),
        ([None], None),
    ],
)
def test_measures_are_named_by_text(raw: object, value: tuple[str, ...] | None) -> None:
    assert read(valid(begonnen=raw)).begonnen == value
    assert read(valid(umgesetzt=raw)).umgesetzt == value


def test_software_has_a_short_form() -> None:
    short, full = (
        read(kommune(software=software)).kommunen[0].software
        for software in (
            {"dms": "Produkt A", "e_akte": None},
            {"dms": {"produkt": "Produkt A"}, "e_akte": {}},
        )
    )
    assert short == full == {"dms": Software(produkt="Produkt A"), "e_akte": Software()}


def test_software_knows_its_year_and_the_end_of_its_contract() -> None:
    software = {"dms": {"produkt": "A", "seit": "2012", "vertragsende": "2027-12-31"}}
    found = read(kommune(software=software)).kommunen[0].software["dms"]
    assert (found.seit, found.vertragsende) == (2012, dt.date(2027, 12, 31))


def test_the_kommunen_of_an_aufgabe_have_a_short_form() -> None:
    assert read(aufgabe(kommunen=["Musterstadt"])) == read(aufgabe(kommunen={"Musterstadt": {}}))
    assert read(aufgabe(kommunen={"Musterstadt": None})) == read(aufgabe(kommunen=["Musterstadt"]))


def test_fixed_facts_may_stand_under_angaben_too() -> None:
    fixed = {"gelegenheit": "ja", "frist": "2027-01-01", "neu_per_gesetz": "nein"}
    assert read(aufgabe(angaben={**fixed, "ablaeufe_gleich": "ja"})) == read(
        aufgabe(**fixed, angaben={"ablaeufe_gleich": "ja"})
    )
    assert read(kommune(angaben={"verwaltet_durch": "Nachbarstadt"})) == read(
        kommune(verwaltet_durch="Nachbarstadt")
    )


def test_a_fact_that_stands_in_both_places_is_no_longer_clear() -> None:
    content = aufgabe(gelegenheit="ja", angaben={"gelegenheit": "nein"})
    assert read(content).aufgaben[0].angaben == {"gelegenheit": "nein"}  # type: ignore[index]


def with_number_as_key() -> Block:
    content: dict[Any, Any] = {**valid(), 5: 1}
    return content


# what is refused

SOME = "Den richtigen Aufbau zeigt „ikz-rules fragebogen“."
BLOCK = f"[falscher-typ] Hier wird ein Block aus „schluessel: wert“ erwartet. {SOME}"
LIST = f"[falscher-typ] Hier wird eine Liste erwartet. {SOME}"
AGS = (
    "ist kein Amtlicher Gemeindeschlüssel. Er hat acht Ziffern und beginnt mit 01 bis 16. "
    'Schreiben Sie ihn als Text, zum Beispiel "14625010".'
)


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (
            {},
            [
                "[pflichtangabe] Die Angabe „kommunen“ fehlt. Ergänzen Sie „kommunen: …“.",
                "[pflichtangabe] Die Angabe „name“ fehlt. Ergänzen Sie „name: …“.",
            ],
        ),
        (
            {"name": "Tal", "kommunen": [{}]},
            ["kommunen[1]: [pflichtangabe] Die Angabe „name“ fehlt. Ergänzen Sie „name: …“."],
        ),
        (
            valid(kommunen=[]),
            ["kommunen: [leer] Mindestens eine Kommune ist nötig. Ergänzen Sie „- name: …“."],
        ),
        (
            valid(kommunen=None),
            ["kommunen: [leer] Mindestens eine Kommune ist nötig. Ergänzen Sie „- name: …“."],
        ),
        (valid(kommunen={}), [f"kommunen: {LIST}"]),
        (valid(kommunen="Musterstadt"), [f"kommunen: {LIST}"]),
        (valid(kommunen=["Musterstadt"]), [f"kommunen[1]: {BLOCK}"]),
        (valid(aufgaben={}), [f"aufgaben: {LIST}"]),
        (valid(ideen="x"), [f"ideen: {LIST}"]),
        (valid(merkmale=[]), [f"merkmale: {BLOCK}"]),
        (valid(angaben="x"), [f"angaben: {BLOCK}"]),
        (kommune(ressourcen="knapp"), [f"kommunen[1].ressourcen: {BLOCK}"]),
        (kommune(software=["A"]), [f"kommunen[1].software: {BLOCK}"]),
        (aufgabe(kommunen="Musterstadt"), [f"aufgaben[1].kommunen: {BLOCK}"]),
        (aufgabe(kommunen={"Musterstadt": "ja"}), [f"aufgaben[1].kommunen.Musterstadt: {BLOCK}"]),
        (valid(gleiche_software=["A"]), [f"gleiche_software[1]: {LIST}"]),
        (
            valid(gleiche_software=[["A", "\ud800"]]),
            [
                "gleiche_software[1][2]: [zeichen-verboten] „\\ud800“ enthält ein halbes Zeichen, "
                "das keine Datei aufnehmen kann. Schreiben Sie den Text neu."
            ],
        ),
        (
            kommune(software={"dms": "ä" * (32 * 1024) + "x"}),
            [
                "kommunen[1].software.dms.produkt: [wert-zu-lang] Dieser Wert ist länger als "
                "64 KiB. Kürzen Sie ihn."
            ],
        ),
        (
            kommune(software={"x" * 201: "A"}),
            [
                f"kommunen[1].software.{'x' * 201}: [fachbereich] „{'x' * 59}…“ ist kein Name für "
                "einen Fachbereich. Schreiben Sie ihn klein, ohne Umlaute, mit Unterstrich: "
                "„standesamt“, „e_akte“."
            ],
        ),
        (
            valid(name=" "),
            ["name: [name-fehlt] Der Name fehlt. Tragen Sie einen Namen ein."],
        ),
        (
            valid(name="x" * 201),
            ["name: [name-zu-lang] Der Name ist länger als 200 Zeichen. Kürzen Sie ihn."],
        ),
        (
            valid(name=5),
            [
                "name: [falscher-typ] „5“ ist kein Text. "
                "Schreiben Sie den Wert als einfachen Text, bei Bedarf in Anführungszeichen."
            ],
        ),
        (
            valid(format=2),
            ["format: [format] Dieses Format der Datei kenne ich nicht. Erlaubt ist „format: 1“."],
        ),
        (
            valid(format="unbekannt"),
            ["format: [format] Dieses Format der Datei kenne ich nicht. Erlaubt ist „format: 1“."],
        ),
        (
            valid(kooperationsformen=["keine", "zweckverband"]),
            [
                "kooperationsformen: [widerspruch] „keine“ steht neben anderen Kooperationsformen. "
                "Löschen Sie „keine“ oder die anderen."
            ],
        ),
        (
            valid(begonnen=[1.1]),
            [
                "begonnen[1]: [massnahme-kein-text] „1.1“ ist keine Nummer einer Maßnahme. "
                'Schreiben Sie die Nummer in Anführungszeichen, zum Beispiel "1.1".'
            ],
        ),
        (
            valid(begonnen=["0", "1.1"], umgesetzt=["2.1", "1.1"]),
            [
                "umgesetzt[2]: [widerspruch] Die Maßnahme „1.1“ steht unter „begonnen“ und unter "
                "„umgesetzt“. Nennen Sie sie nur einmal."
            ],
        ),
        (
            kommune(software={"E-Akte": "A"}),
            [
                "kommunen[1].software.E-Akte: [fachbereich] „E-Akte“ ist kein Name für einen "
                "Fachbereich. Schreiben Sie ihn klein, ohne Umlaute, mit Unterstrich: "
                "„standesamt“, „e_akte“."
            ],
        ),
        (kommune(ags="1462501"), [f"kommunen[1].ags: [ags] „1462501“ {AGS}"]),
        (kommune(ags="17625010"), [f"kommunen[1].ags: [ags] „17625010“ {AGS}"]),
        (kommune(ags="00625010"), [f"kommunen[1].ags: [ags] „00625010“ {AGS}"]),
        (kommune(ags=14625010), [f"kommunen[1].ags: [ags] „14625010“ {AGS}"]),
        (kommune(ags="１４６２５０１０"), [f"kommunen[1].ags: [ags] „１４６２５０１０“ {AGS}"]),
        (
            kommune(verwaltet_durch="Musterstadt"),
            [
                "kommunen[1].verwaltet_durch: [widerspruch] Eine Kommune kann sich hier nicht "
                "selbst nennen. Löschen Sie die Angabe, wenn die Kommune eine eigene Verwaltung "
                "hat."
            ],
        ),
        (
            aufgabe(kommunen={"Musterstatt": {}}),
            [
                "aufgaben[1].kommunen.Musterstatt: [kommune-unbekannt] Die Kommune „Musterstatt“ "
                "steht nicht unter „kommunen“. Meinten Sie „Musterstadt“?"
            ],
        ),
        (
            aufgabe(kommunen=["Anderswo"]),
            [
                "aufgaben[1].kommunen.Anderswo: [kommune-unbekannt] Die Kommune „Anderswo“ "
                "steht nicht unter „kommunen“. Prüfen Sie den Namen."
            ],
        ),
        (
            with_number_as_key(),
            ["[schluessel-form] „5“ kann hier kein Schlüssel sein. Schlüssel müssen Texte sein."],
        ),
        (
            valid(angaben={5: 1}),
            [
                "angaben: [schluessel-form] „5“ kann hier kein Schlüssel sein. "
                "Schlüssel müssen Texte sein."
            ],
        ),
        (
            valid(kommunen=[{"name": "A", 5: 1}]),
            [
                "kommunen[1]: [schluessel-form] „5“ kann hier kein Schlüssel sein. "
                "Schlüssel müssen Texte sein."
            ],
        ),
        (
            valid(self=1),
            [
                "self: [schluessel-unbekannt] Den Schlüssel „self“ gibt es hier nicht. "
                "Alle Angaben zeigt „ikz-rules fragebogen“."
            ],
        ),
    ],
)
def test_a_mistake_is_told_in_german_with_its_path(content: Block, lines: list[str]) -> None:
    assert mistakes(content) == lines


@pytest.mark.parametrize("content", [None, 5, "name: Tal", [valid()], ("name", "Tal")])
def test_what_is_no_dict_is_refused(content: object) -> None:
    assert mistakes(content) == [BLOCK]


@pytest.mark.parametrize(
    ("group", "people"), [("kommunen", "Kommunen"), ("aufgaben", "Aufgaben"), ("ideen", "Ideen")]
)
def test_two_things_of_one_name_are_refused_whatever_its_case(group: str, people: str) -> None:
    names = [{"name": "Süßbach"}, {"name": "Tal"}, {"name": " SÜSSBACH"}]
    assert mistakes(valid(**{group: names})) == [
        f"{group}[3].name: [doppelt] Zwei {people} haben denselben Namen („SÜSSBACH“, zuerst an "
        "Stelle 1). Ändern Sie einen Eintrag, oder löschen Sie ihn."
    ]


@pytest.mark.parametrize("again", ["Alte  Bücherei", "Alte Bu\u0308cherei", "alte\u00a0bücherei"])
def test_blanks_and_the_way_umlauts_are_stored_make_no_other_name(again: str) -> None:
    found = mistakes(valid(aufgaben=[{"name": "Alte Bücherei"}, {"name": again}]))
    assert [line.split()[1] for line in found] == ["[doppelt]"]


def test_two_kommunen_of_one_ags_are_refused() -> None:
    both = [{"name": "A", "ags": "14625010"}, {"name": "B", "ags": "14625010"}]
    assert mistakes(valid(kommunen=both)) == [
        "kommunen[2].ags: [doppelt] Zwei Kommunen haben denselben AGS („14625010“, zuerst an "
        "Stelle 1). Ändern Sie einen Eintrag, oder löschen Sie ihn."
    ]


def test_two_kommunen_without_ags_are_no_doubles() -> None:
    both = [{"name": "A", "ags": "unbekannt"}, {"name": "B", "ags": "unbekannt"}, {"name": "C"}]
    assert len(read(valid(kommunen=both)).kommunen) == 3


def unknown_at(*path: str | int) -> Block:
    content = valid(
        kommunen=[{"name": "A", "software": {"dms": {}}, "ressourcen": {}}],
        aufgaben=[{"name": "X"}],
        ideen=[{"name": "Y"}],
    )
    block: Any = content
    for step in path:
        block = block[step]
    block["einwonner"] = 1
    return content


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ((), "Alle Angaben zeigt „ikz-rules fragebogen“."),
        (("kommunen", 0), "Meinten Sie „einwohner“?"),
        (("kommunen", 0, "ressourcen"), "Erlaubt sind finanzen, kompetenzen, personal und zeit."),
        (("kommunen", 0, "software", "dms"), "Erlaubt sind produkt, seit und vertragsende."),
        (
            ("aufgaben", 0),
            "Erlaubt sind angaben, art, frist, gelegenheit, kommunen, name, neu_per_gesetz "
            "und produktrahmen.",
        ),
        (
            ("ideen", 0),
            "Erlaubt sind aufwand, kosten, massnahme, name, nutzen und umsetzbarkeit.",
        ),
    ],
)
def test_an_unknown_key_is_refused_at_each_level_with_what_is_allowed(
    path: tuple[str | int, ...], hint: str
) -> None:
    assert mistakes(unknown_at(*path)) == [
        f"{path_text((*path, 'einwonner'))}: [schluessel-unbekannt] Den Schlüssel „einwonner“ "
        f"gibt es hier nicht. {hint}"
    ]


def test_all_mistakes_are_told_at_once_also_those_that_cross() -> None:
    content = {
        "land": "XX",
        "begonnen": ["0"],
        "umgesetzt": ["0"],
        "kommunen": [
            {"name": "A", "einwohner": -1, "ags": "14625010"},
            {"name": "a", "digitalisierungsgrad": 6, "ags": "14625010", "verwaltet_durch": "a"},
            "B",
        ],
        "aufgaben": [{"name": "X", "art": "linje", "kommunen": ["C"]}],
        "unfug": 1,
    }
    kinds = [re.match(r".*?\[[a-z-]+", line)[0] for line in mistakes(content)]  # type: ignore[index]
    assert kinds == [
        "[pflichtangabe",
        "aufgaben[1].art: [wert-unbekannt",
        "aufgaben[1].kommunen.C: [kommune-unbekannt",
        "kommunen[1].einwohner: [ausserhalb",
        "kommunen[2].ags: [doppelt",
        "kommunen[2].digitalisierungsgrad: [ausserhalb",
        "kommunen[2].name: [doppelt",
        "kommunen[2].verwaltet_durch: [widerspruch",
        "kommunen[3]: [falscher-typ",
        "land: [wert-unbekannt",
        "umgesetzt[1]: [widerspruch",
        "unfug: [schluessel-unbekannt",
    ]


def test_the_path_counts_from_one_as_people_do() -> None:
    assert path_text(("kommunen", 0, "software", "dms")) == "kommunen[1].software.dms"
    assert path_text(()) == ""


# the Python side


def test_parts_can_be_built_in_python() -> None:
    built = Verbundraum(
        name="Tal",
        kommunen=[Kommune(name="A", einwohner=9200, software={"dms": "P"})],
        aufgaben=[Aufgabe(name="Archiv", kommunen={"A": {}})],
        ideen=[Idee(name="Papier", massnahme="4.4")],
    )
    assert built == read(
        {
            "name": "Tal",
            "kommunen": [{"name": "A", "einwohner": 9200, "software": {"dms": "P"}}],
            "aufgaben": [{"name": "Archiv", "kommunen": ["A"]}],
            "ideen": [{"name": "Papier", "massnahme": "4.4"}],
        }
    )


def test_names_are_checked_across_parts_that_were_built_in_python() -> None:
    with pytest.raises(FactsError, match="steht nicht unter"):
        Verbundraum(
            name="Tal",
            kommunen=[Kommune(name="A")],
            aufgaben=[Aufgabe(name="Archiv", kommunen={"B": {}})],
        )
    with pytest.raises(FactsError, match="denselben Namen"):
        Verbundraum(name="Tal", kommunen=[Kommune(name="A"), Kommune(name="A")])


@pytest.mark.parametrize(
    ("build", "line"),
    [
        (
            lambda: Kommune(name=""),
            "name: [name-fehlt] Der Name fehlt. Tragen Sie einen Namen ein.",
        ),
        (
            lambda: Kommune(name="A", einwohner="viele"),
            "einwohner: [keine-zahl] „viele“ ist keine Zahl. "
            "Schreiben Sie eine Zahl wie 9200 oder 1,5.",
        ),
        (
            lambda: Aufgabe(name="A", art="lienie"),
            "art: [wert-unbekannt] „lienie“ ist hier kein Wert. Meinten Sie „linie“?",
        ),
        (
            Idee,
            "[pflichtangabe] Die Angabe „name“ fehlt. Ergänzen Sie „name: …“.",
        ),
        (
            lambda: Software(seit=1800),
            "seit: [ausserhalb] Das Jahr 1800 liegt außerhalb des Bereichs. "
            "Erlaubt sind 1970 bis 2100.",
        ),
        (
            lambda: Ressourcen(zeti="knapp"),  # type: ignore[call-arg]
            "zeti: [schluessel-unbekannt] Den Schlüssel „zeti“ gibt es hier nicht. "
            "Meinten Sie „zeit“?",
        ),
        (
            lambda: Kommune.model_validate({"name": "A", "ags": "1"}),
            f"ags: [ags] „1“ {AGS}",
        ),
        (lambda: Idee.model_validate("x"), BLOCK),
    ],
)
def test_what_is_wrong_with_a_part_is_an_error_of_ours_too(
    build: Callable[[], object], line: str
) -> None:
    with pytest.raises(IkzError) as caught:
        build()
    assert str(caught.value) == line
    assert caught.value.__suppress_context__ == isinstance(caught.value.__context__, Exception)


def test_a_finished_part_is_taken_as_it_is() -> None:
    built = read(valid())
    assert read(built) is built
    assert Kommune.model_validate(built.kommunen[0]) is built.kommunen[0]


def test_nothing_can_be_changed_afterwards() -> None:
    built = read(valid(aufgaben=[{"name": "A"}], ideen=[{"name": "B"}]))
    for part in (built, built.kommunen[0], built.kommunen[0].ressourcen, *built.ideen):
        for field in type(part).model_fields:
            with pytest.raises(ValidationError, match="frozen"):
                setattr(part, field, None)
    assert isinstance(built.kommunen, tuple)


def test_what_was_read_keeps_nothing_of_the_dict_it_came_from() -> None:
    content = valid(begonnen=["0"], merkmale={"ziele_unklar": "ja"})
    built = read(content)
    before = copy.deepcopy(content)
    assert content == before
    content["begonnen"].append("1.1")
    content["merkmale"]["ziele_unklar"] = "nein"
    content["kommunen"].clear()
    assert built == read(before)


def test_a_verbundraum_can_travel_and_be_written_and_read_again() -> None:
    built = read(
        valid(
            stichtag="2026-11-01",
            kooperationsformen=["zweckverband"],
            aufgaben=[{"name": "A", "frist": "2027-01-01", "kommunen": ["Musterstadt"]}],
        )
    )
    assert pickle.loads(pickle.dumps(built)) == built  # noqa: S301 - our own
    assert copy.deepcopy(built) == built
    assert read(built.model_dump()) == built
    assert read(built.model_dump(mode="json")) == built


# property: junk


def told(error: FactsError) -> None:
    assert error.problems
    for problem in error.problems:
        assert len(str(problem).splitlines()) == 1
        assert problem.hint


KEYS = st.sampled_from(
    [*Verbundraum.model_fields, *Kommune.model_fields, *Aufgabe.model_fields, "dms", "A", "self"]
)
VALUES = st.sampled_from(
    ["A", "ja", "nein", "yes", "unbekannt", "", "1.1", "9.200", "14625010", "SN", "keine", "hoch"]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([40, 5000]).map(lambda digits: 10**digits)
    | st.floats()
    | st.text(st.characters(codec=None, min_codepoint=0, max_codepoint=0x10FFFF), max_size=10)
    | st.binary(max_size=4)
    | st.dates()
    | st.datetimes()
    | VALUES
)
JUNK = st.recursive(
    LEAVES,
    lambda below: (
        st.lists(below, max_size=4)
        | st.lists(below, max_size=3).map(tuple)
        | st.dictionaries(KEYS | st.text(max_size=5), below, max_size=5)
        | st.dictionaries(st.integers() | st.booleans() | st.none(), below, max_size=2)
        | st.sets(st.integers(), max_size=2)
        | st.frozensets(st.text(max_size=2), max_size=2)
    ),
    max_leaves=12,
)
ALMOST = st.fixed_dictionaries(
    {"name": VALUES | JUNK, "kommunen": st.lists(st.dictionaries(KEYS, JUNK, max_size=5))},
    optional={
        name: st.lists(st.dictionaries(KEYS, JUNK | VALUES, max_size=5), max_size=3) | JUNK
        for name in Verbundraum.model_fields
        if name not in {"name", "kommunen"}
    },
)


@given(JUNK | ALMOST)
@settings(max_examples=250, deadline=None)
def test_no_junk_at_all_raises_anything_but_a_facts_error(content: object) -> None:
    try:
        found = read(content)
    except FactsError as error:
        told(error)
    else:
        assert read(found.model_dump()) == found


@given(st.sampled_from([Kommune, Aufgabe, Idee, Software, Ressourcen]), JUNK)
@settings(max_examples=200, deadline=None)
def test_no_junk_breaks_a_part(
    part: type[Kommune | Aufgabe | Idee | Software | Ressourcen], content: object
) -> None:
    try:
        part.model_validate(content)
        if isinstance(content, Mapping) and all(isinstance(key, str) for key in content):
            part(**content)
    except FactsError as error:
        told(error)


def test_blanks_around_the_name_of_a_kommune_do_not_matter_where_it_shares_a_task() -> None:
    raum = Verbundraum.model_validate(
        {
            "name": "V",
            "kommunen": [{"name": "A\r"}],
            "aufgaben": [{"name": "Archiv", "kommunen": {" A ": {}}}],
        }
    )
    assert raum.aufgaben is not None
    assert list(raum.aufgaben[0].kommunen) == [raum.kommunen[0].name]


def test_a_set_is_a_list_in_a_fixed_order() -> None:
    forms = {"zweckverband", "arbeitsgruppe"}
    found = Verbundraum(name="Tal", kommunen=[{"name": "A"}], kooperationsformen=forms)
    assert found.kooperationsformen == ("arbeitsgruppe", "zweckverband")
    begun = Verbundraum(name="Tal", kommunen=[{"name": "A"}], begonnen=frozenset({"3.1", "0"}))
    assert begun.begonnen == ("0", "3.1")


@pytest.mark.parametrize("where", ["name", "land", "kommune", "schluessel", "feld"])
def test_half_characters_are_refused_wherever_they_stand(where: str) -> None:
    """Python's texts can hold what no file and no JSON writer takes."""
    raw: dict[str, object] = {"name": "Tal", "kommunen": [{"name": "A"}]}
    if where == "kommune":
        raw["kommunen"] = [{"name": "A\udcff"}]
    elif where == "feld":
        raw["kommunen"] = [{"name": "A", "software": {"\ud800": "P"}}]
    else:
        raw["\ud800" if where == "schluessel" else where] = "Tal\ud800"
    with pytest.raises(FactsError) as caught:
        Verbundraum.model_validate(raw)
    str(caught.value).encode("utf-8")
