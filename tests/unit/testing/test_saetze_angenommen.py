"""Angenommen sentences build the input of a data file; the real library judges it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from helfer.plan_beispiel import function_of, rules, then
from ikz_rules.errors import EngineError, FactsError, Problem
from ikz_rules.testing import fall as fall_module
from ikz_rules.testing.abweichung import Abweichung, SatzFehler
from ikz_rules.testing.fall import Fall, Regelwerke

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.fixture
def fall(tmp_path: Path) -> Fall:
    here = tmp_path / "features"
    here.mkdir()
    return Fall(Regelwerke({(): rules()}), (), [here, tmp_path])


def given(fall: Fall, text: str, **block: object) -> None:
    function, arguments = function_of("given", text)
    function(ikz_fall=fall, **arguments, **block)


def when(fall: Fall, text: str) -> None:
    function_of("when", text)[0](ikz_fall=fall)


def table(text: str) -> list[list[str]]:
    lines = [line.strip().strip("|") for line in text.strip().splitlines()]
    return [[cell.strip() for cell in line.split("|")] for line in lines]


def daten(fall: Fall, *sentences: str) -> dict[str, Any]:
    given(fall, "ein Verbundraum mit 2 Kommunen")
    for sentence in sentences:
        given(fall, sentence)
    return fall.aufbau.daten


def test_a_number_of_kommunen_gets_names(fall: Fall) -> None:
    given(fall, "ein Verbundraum mit 3 Kommunen")
    names = [kommune["name"] for kommune in fall.aufbau.daten["kommunen"]]
    assert names == ["Kommune 1", "Kommune 2", "Kommune 3"]


def test_a_table_says_what_is_known_about_each_kommune(fall: Fall) -> None:
    rows = table(
        """
        | Name  | Einwohner | digitalisierungsgrad | software.dms | ressourcen.zeit | personal |
        | A     | 9.200     | 2,5                  | Produkt 1.2  | knapp           |          |
        | B     | unbekannt |                      |              | unbekannt       | knapp    |
        """
    )
    given(fall, "ein Verbundraum mit den Kommunen:", datatable=rows)
    assert fall.aufbau.daten["kommunen"] == [
        {
            "name": "A",
            "einwohner": "9200",
            "digitalisierungsgrad": "2,5",
            "software": {"dms": "Produkt 1.2"},
            "ressourcen": {"zeit": "knapp"},
        },
        {
            "name": "B",
            "einwohner": "unbekannt",
            "ressourcen": {"zeit": "unbekannt", "personal": "knapp"},
        },
    ]


def test_columns_may_be_questions_places_merkmale_and_further_facts(fall: Fall) -> None:
    rows = table(
        """
        | name | Wie viele Menschen wohnen in der Kommune? | ziele_unklar | merkmale.x |
        | A    | 7                                         | ja           | nein       |
        """
    )
    given(fall, "ein Verbundraum mit den Kommunen", datatable=rows)
    assert fall.aufbau.daten["kommunen"] == [
        {
            "name": "A",
            "einwohner": "7",
            "merkmale": {"ziele_unklar": "ja", "x": "nein"},
        }
    ]


def test_places_may_be_written_as_people_write(fall: Fall) -> None:
    rows = table("| name | Ressourcen.Zeit | Einwohner |\n| A | Knapp | 7 |")
    given(fall, "ein Verbundraum mit den Kommunen", datatable=rows)
    wanted = {"name": "A", "ressourcen": {"zeit": "knapp"}, "einwohner": "7"}
    assert fall.aufbau.daten["kommunen"] == [wanted]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("| einwohner |\n| 1 |", "fehlt die Spalte „name“. In der Kopfzeile steht „einwohner“."),
        ("| name | name |\n| A | B |", "Die Spalte „name“ hat keinen eigenen Namen."),
        ("| name | |\n| A | B |", "Die Spalte „“ hat keinen eigenen Namen."),
        ("| name |", "nur eine Kopfzeile"),
        ("| name | einwohner |\n| A | 9.20 |", "„9.20“ ist keine deutsche Zahl"),
        ("| name | Wie viele wohnen da? |\n| A | 1 |", "Die Frage „Wie viele wohnen da?“ gibt es"),
    ],
)
def test_a_table_that_is_unclear_is_refused(fall: Fall, rows: str, message: str) -> None:
    with pytest.raises(SatzFehler) as caught:
        given(fall, "ein Verbundraum mit den Kommunen", datatable=table(rows))
    assert message in str(caught.value)


def test_facts_of_the_verbundraum_are_written_where_a_file_has_them(fall: Fall) -> None:
    found = daten(
        fall,
        'das Land ist "SN"',
        "der Stichtag ist der 1.11.2026",
        "als Kooperationsform bestehen Willenserklärung und arbeitsgruppe",
        "als Kooperationsform besteht arbeitsgruppe",
        "die Maßnahme 0 ist begonnen",
        "die Maßnahmen 2.1 und 3.1 sind umgesetzt",
        "das Merkmal wille_ohne_umsetzung ist ja",
        'die Angabe "foerdermittel_verfuegbar" ist nein',
    )
    assert {key: value for key, value in found.items() if key != "kommunen"} == {
        "name": "Verbundraum",
        "land": "SN",
        "stichtag": "2026-11-01",
        "kooperationsformen": ["willenserklaerung", "arbeitsgruppe"],
        "begonnen": ["0"],
        "umgesetzt": ["2.1", "3.1"],
        "merkmale": {"wille_ohne_umsetzung": "ja"},
        "angaben": {"foerdermittel_verfuegbar": "nein"},
    }


def test_several_values_are_read_where_the_fact_has_several(fall: Fall) -> None:
    found = daten(fall, "die Angabe kooperationsformen ist Zweckverband und arbeitsgruppe")
    assert found["kooperationsformen"] == ["zweckverband", "arbeitsgruppe"]
    given(fall, "die Angabe kooperationsformen ist unbekannt")
    assert found["kooperationsformen"] == "unbekannt"
    with pytest.raises(SatzFehler, match="hat nur einen Wert"):
        given(fall, "die Angabe foerdermittel_verfuegbar ist ja und nein")


def test_facts_of_kommunen_are_stated_for_one_or_for_all(fall: Fall) -> None:
    found = daten(
        fall,
        'das Merkmal "ziele_unklar" der Kommune "Kommune 1" ist ja',
        'die Angabe "ressourcen.zeit" der Kommune "Kommune 1" ist knapp',
        'die Angabe "Reicht das Geld für gemeinsame Vorhaben?" der Kommune "Kommune 2" ist knapp',
        "die Angabe offene_stellen jeder Kommune ist 1.200",
    )
    assert found["kommunen"] == [
        {
            "name": "Kommune 1",
            "merkmale": {"ziele_unklar": "ja"},
            "ressourcen": {"zeit": "knapp"},
            "angaben": {"offene_stellen": "1200"},
        },
        {
            "name": "Kommune 2",
            "ressourcen": {"finanzen": "knapp"},
            "angaben": {"offene_stellen": "1200"},
        },
    ]


def test_aufgaben_are_named_described_and_shared(fall: Fall) -> None:
    rows = table(
        """
        | kommune   | vzae | fachwissen   | politisch |
        | Kommune 1 | 0,4  | Unzureichend |           |
        | Kommune 2 |      |              | ja        |
        """
    )
    found = daten(
        fall,
        'der Verbundraum hat die Aufgabe "Archiv" im Blick',
        'der Verbundraum hat die Aufgabe "Vergabe" der Art Querschnitt im Blick',
        'die Angabe "frist" der Aufgabe Archiv ist 31.12.2027',
        'die Angabe "digital_geplant" der Aufgabe Archiv ist ja',
    )
    given(fall, 'für die Aufgabe "Archiv" gilt je Kommune:', datatable=rows)
    assert found["aufgaben"] == [
        {
            "name": "Archiv",
            "frist": "2027-12-31",
            "angaben": {"digital_geplant": "ja"},
            "kommunen": {
                "Kommune 1": {"vzae": "0,4", "fachwissen": "unzureichend"},
                "Kommune 2": {"politisch": "ja"},
            },
        },
        {"name": "Vergabe", "art": "querschnitt"},
    ]


def test_an_aufgabe_is_shared_by_kommunen_of_the_verbundraum_only(fall: Fall) -> None:
    daten(fall, 'der Verbundraum hat die Aufgabe "Archiv" im Blick')
    rows = table("| kommune | vzae |\n| Ort | 1 |")
    with pytest.raises(SatzFehler, match="Die Kommune „Ort“ kommt in diesem Szenario noch nicht"):
        given(fall, "für die Aufgabe Archiv gilt je Kommune", datatable=rows)


def test_merkmale_are_named_by_id_question_or_title() -> None:
    merkmal = rules().merkmale["wille_ohne_umsetzung"]
    for name in (merkmal.id, merkmal.frage, merkmal.titel):
        found = Fall(Regelwerke({(): rules()}), (), [Path()])
        assert daten(found, f'das Merkmal "{name}" ist ja')["merkmale"] == {merkmal.id: "ja"}
        when(found, "der Maßnahmenplan erstellt wird")
        then(f'ist das Merkmal "{name}" ja', found)


def test_a_date_that_is_none_is_left_to_the_checks(fall: Fall) -> None:
    daten(
        fall,
        'der Verbundraum hat die Aufgabe "Archiv" im Blick',
        "die Angabe frist der Aufgabe Archiv ist a.b.c",
    )
    when(fall, "die Angaben geprüft werden")
    assert len(fall.meldungen) == 1


def test_ideas_come_from_a_table(fall: Fall) -> None:
    rows = table("| name | massnahme | nutzen |\n| Papier | 4.4 | hoch |")
    daten(fall)
    given(fall, "es liegen Ideen vor", datatable=rows)
    assert fall.aufbau.daten["ideen"] == [{"name": "Papier", "massnahme": "4.4", "nutzen": "hoch"}]


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ('die Angabe x der Kommune "Kommune 3" ist 1', "Meinten Sie „Kommune 2“?"),
        ("die Angabe x der Aufgabe Archiv ist 1", "Die Aufgabe „Archiv“ kommt in diesem Szenario"),
        ("ein Verbundraum mit 2 Kommunen", "hat schon einen Verbundraum"),
    ],
)
def test_names_have_to_be_known_before(fall: Fall, sentence: str, message: str) -> None:
    daten(fall)
    with pytest.raises(SatzFehler) as caught:
        given(fall, sentence)
    assert message in str(caught.value)


def test_facts_without_a_verbundraum_are_refused(fall: Fall) -> None:
    with pytest.raises(SatzFehler, match="Vor diesem Satz fehlt der Verbundraum"):
        given(fall, 'das Land ist "SN"')
    with pytest.raises(SatzFehler, match="Vor diesem Satz fehlt der Verbundraum"):
        when(fall, "der Maßnahmenplan erstellt wird")


def test_a_case_without_anything_is_refused(fall: Fall) -> None:
    with pytest.raises(SatzFehler, match="Es fehlt ein Verbundraum"):
        when(fall, "der Maßnahmenplan erstellt wird")


def test_the_plan_is_made_by_the_library(fall: Fall) -> None:
    daten(fall, "das Merkmal wille_ohne_umsetzung ist ja")
    when(fall, "der Maßnahmenplan erstellt wird")
    then("ist das Ausgangsszenario S2 erkannt", fall)
    then("werden die Maßnahmen 0, 2.1, 2.3 und 4.2 empfohlen", fall)
    then("werden die Angaben angenommen", fall)


def test_a_fact_after_the_plan_makes_it_void(fall: Fall) -> None:
    daten(fall)
    when(fall, "der Maßnahmenplan erstellt wird")
    given(fall, "das Merkmal wille_ohne_umsetzung ist ja")
    with pytest.raises(SatzFehler, match="fehlt „Wenn der Maßnahmenplan erstellt wird“"):
        then("wird die Maßnahme 0 empfohlen", fall)


def test_the_fahrplan_is_made_by_the_library(fall: Fall) -> None:
    daten(fall, 'der Verbundraum hat die Aufgabe "Archiv" im Blick')
    with pytest.raises(SatzFehler, match="fehlt „Wenn der Fahrplan erstellt wird“"):
        then('steht die Aufgabe "Archiv" im Fahrplan auf Rang 1', fall)
    when(fall, "der Fahrplan erstellt wird")
    then('steht die Aufgabe "Archiv" im Fahrplan auf Rang 1', fall)
    then("werden die Angaben angenommen", fall)
    given(fall, "das Merkmal wille_ohne_umsetzung ist ja")
    with pytest.raises(SatzFehler, match="fehlt „Wenn der Fahrplan erstellt wird“"):
        then('steht die Aufgabe "Archiv" im Fahrplan auf Rang 1', fall)


def test_a_wrong_input_has_no_fahrplan(fall: Fall) -> None:
    daten(fall, "das Merkmal gibt_es_nicht ist ja")
    when(fall, "der Fahrplan erstellt wird")
    then("wird die Eingabe mit der Kennung merkmal-unbekannt abgelehnt", fall)
    with pytest.raises(SatzFehler, match="Es gibt keinen Fahrplan"):
        then('steht die Aufgabe "Archiv" im Fahrplan auf Rang 1', fall)


@pytest.mark.parametrize(
    "action", ["der Maßnahmenplan erstellt wird", "die Angaben geprüft werden"]
)
def test_mistakes_are_kept_for_the_sentences_that_expect_them(fall: Fall, action: str) -> None:
    daten(
        fall,
        "das Merkmal gibt_es_nicht ist ja",
        'die Angabe einwonner der Kommune "Kommune 1" ist 4',
    )
    with pytest.raises(SatzFehler, match="Wenn die Angaben geprüft werden"):
        then("werden die Angaben angenommen", fall)
    when(fall, action)
    then("wird die Eingabe mit der Kennung merkmal-unbekannt abgelehnt", fall)
    then('enthält eine Meldung "kommunen[1].angaben.einwonner: "', fall)
    with pytest.raises(SatzFehler, match="die Eingabe wurde abgelehnt"):
        then("wird die Maßnahme 0 empfohlen", fall)
    with pytest.raises(Abweichung):
        then("werden die Angaben angenommen", fall)


def test_a_shape_that_is_wrong_is_told_like_any_other_mistake(fall: Fall) -> None:
    daten(fall, 'das Land ist "Sachsen"')
    when(fall, "die Angaben geprüft werden")
    assert isinstance(fall.fehler, FactsError)


def test_facts_that_are_right_are_accepted(fall: Fall) -> None:
    rows = table("| name | ags |\n| A | 14625010 |")
    given(fall, "ein Verbundraum mit den Kommunen", datatable=rows)
    when(fall, "die Angaben geprüft werden")
    then("werden die Angaben angenommen", fall)
    with pytest.raises(SatzFehler, match="fehlt „Wenn der Maßnahmenplan erstellt wird“"):
        then("wird die Maßnahme 0 empfohlen", fall)


TEXT = "name: Tal\nkommunen:\n  - name: A\n    einwohner: 9200\n"


def test_an_input_may_be_written_out(fall: Fall) -> None:
    given(fall, "die Eingabe:", docstring=TEXT.replace("9200", "9.200"))
    when(fall, "die Angaben geprüft werden")
    then('enthält eine Meldung "Eingabe:4:16: [zifferngruppen]"', fall)


def test_an_input_that_is_right_is_planned(fall: Fall) -> None:
    given(fall, "die Eingabe", docstring=TEXT)
    when(fall, "der Maßnahmenplan erstellt wird")
    assert fall.plan.json["verbundraum"]["name"] == "Tal"


def test_an_input_may_be_changed_by_further_facts(fall: Fall) -> None:
    given(fall, "die Eingabe", docstring=TEXT)
    given(fall, "das Merkmal wille_ohne_umsetzung ist ja")
    when(fall, "der Maßnahmenplan erstellt wird")
    then("ist das Ausgangsszenario S2 erkannt", fall)
    assert fall.plan.json["verbundraum"]["name"] == "Tal"


@pytest.mark.parametrize("text", ["- eine\n- Liste\n", "[", "", "name: Tal\nkommunen: keine\n"])
def test_a_wrong_input_is_judged_as_a_file_would_be(fall: Fall, text: str) -> None:
    given(fall, "die Eingabe", docstring=text)
    when(fall, "die Angaben geprüft werden")
    assert fall.meldungen


def test_facts_about_kommunen_of_a_shapeless_input_are_refused(fall: Fall) -> None:
    given(fall, "die Eingabe", docstring="name: Tal\nkommunen: keine\n")
    with pytest.raises(SatzFehler, match="„A“ kommt in diesem Szenario noch nicht vor"):
        given(fall, "die Angabe einwohner der Kommune A ist 4")


def test_a_file_is_found_near_the_feature_first_and_never_outside(
    fall: Fall, tmp_path: Path
) -> None:
    (tmp_path / "tal.yaml").write_text(TEXT, encoding="utf-8")
    given(fall, 'die Datei "tal.yaml"')
    when(fall, "der Maßnahmenplan erstellt wird")
    assert fall.plan.json["verbundraum"]["name"] == "Tal"
    (tmp_path / "features" / "tal.yaml").write_text(TEXT.replace("Tal", "Berg"), encoding="utf-8")
    assert fall.find("tal.yaml").parent.name == "features"
    with pytest.raises(SatzFehler, match="gibt es nicht; gesucht wurde in"):
        fall.find("fehlt.yaml")
    for outside in ("../../x.yaml", "/etc/hostname"):
        with pytest.raises(SatzFehler, match="liegt außerhalb des Projekts"):
            fall.find(outside)
    (tmp_path / "link.yaml").symlink_to("/etc/hostname")
    with pytest.raises(SatzFehler, match="liegt außerhalb des Projekts"):
        fall.find("link.yaml")


def test_a_file_that_cannot_be_read_is_an_error_of_people(fall: Fall, tmp_path: Path) -> None:
    (tmp_path / "tal.yaml").write_bytes("name: Höhe".encode("cp1252"))
    with pytest.raises(FactsError, match="kodierung"):
        given(fall, 'die Datei "tal.yaml"')


def test_own_rules_lie_on_top_and_come_before_facts(
    fall: Fall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[Sequence[object]] = []

    def load(*folders: object) -> object:
        loaded.append(folders)
        return rules()

    monkeypatch.setattr(fall_module, "load_regelwerk", load)
    own = tmp_path / "eigene"
    own.mkdir()
    (tmp_path / "datei").write_text("", encoding="utf-8")
    with pytest.raises(SatzFehler, match="ist kein Ordner"):
        given(fall, 'es gelten zusätzlich die Regeln aus "datei"')
    given(fall, 'es gelten zusätzlich die Regeln aus "eigene"')
    assert fall.regelwerk is fall.regelwerk
    ((packaged, mine),) = loaded
    assert Path(str(packaged)).name in ("rules", "_rules")
    assert mine == own
    daten(fall)
    with pytest.raises(SatzFehler, match="steht zu spät"):
        given(fall, 'es gelten zusätzlich die Regeln aus "eigene"')


def test_rules_that_apply_already_are_not_laid_on_top_twice(tmp_path: Path) -> None:
    own = tmp_path / "eigene"
    own.mkdir()
    (own / "a.yaml").write_text("quellen: [{id: q, titel: Q}]\n", encoding="utf-8")
    fall = Fall(Regelwerke(), (own,), [tmp_path])
    given(fall, 'es gelten zusätzlich die Regeln aus "eigene"')
    assert fall.regelwerk.ordner == ("mitgeliefert", "eigene")


def test_the_packaged_rules_apply_where_nothing_else_is_said(tmp_path: Path) -> None:
    assert Fall(Regelwerke(), (), [tmp_path]).regelwerk is rules()


def test_a_fault_of_ours_is_not_taken_for_a_mistake_of_people(
    fall: Fall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **_k: object) -> None:
        raise EngineError(Problem("x", "kaputt"))

    monkeypatch.setattr(fall_module, "recommend", broken)
    daten(fall)
    with pytest.raises(EngineError):
        when(fall, "der Maßnahmenplan erstellt wird")


def test_a_verbundraum_may_have_a_name(fall: Fall) -> None:
    assert daten(fall, 'der Verbundraum heißt "Oberes Tal"')["name"] == "Oberes Tal"


def test_nothing_begun_and_no_aufgabe_are_said_not_left_open(fall: Fall) -> None:
    found = daten(
        fall,
        "keine Maßnahme ist begonnen",
        "keine Maßnahme ist umgesetzt",
        "der Verbundraum hat keine Aufgabe im Blick",
    )
    assert (found["begonnen"], found["umgesetzt"], found["aufgaben"]) == ([], [], [])


def test_names_of_the_same_software_are_grouped(fall: Fall) -> None:
    found = daten(
        fall,
        'die Softwareprodukte "A" und "B" gelten als gleich',
        'die Softwareprodukte "C", "D" und "E" gelten als gleich',
    )
    assert found["gleiche_software"] == [["A", "B"], ["C", "D", "E"]]


def test_the_end_of_a_contract_is_written_the_german_way(fall: Fall) -> None:
    found = daten(fall, 'die Angabe "software.dms.vertragsende" jeder Kommune ist 1.3.2027')
    assert found["kommunen"][0]["software"] == {"dms": {"vertragsende": "2027-03-01"}}
