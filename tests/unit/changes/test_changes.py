"""Changes as people write them: what they mean, what is wrong with them, what comes of them."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.regelwerk_varianten import PACKAGED, example, put_into
from helfer.verbundraeume import verbundraeume
from ikz_rules import FactsError, QuestionError, Verbundraum, read_verbundraum
from ikz_rules.changes.change import Change, value_at
from ikz_rules.changes.changing import changed, read_changes
from ikz_rules.changes.levers import levers
from ikz_rules.facts.address import plain
from ikz_rules.facts.canonical import canonical
from ikz_rules.model.angaben import Angabe
from ikz_rules.model.quellen import Quelle

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

TAL = canonical(
    Verbundraum.model_validate(
        {
            "name": "Tal",
            "land": "SN",
            "begonnen": ["2.1"],
            "umgesetzt": ["3.1"],
            "kooperationsformen": "keine",
            "merkmale": {"ziele_unklar": "ja"},
            "kommunen": [
                {"name": "Adorf", "software": {"dms": {"produkt": "A", "seit": 2020}}},
                {"name": "St. Egidien", "einwohner": 3000},
                {"name": "St"},
                {"name": "A = B.einwohner"},
            ],
            "aufgaben": [
                {"name": "Archiv", "kommunen": {"Adorf": {"vzae": 0.5}}},
                {"name": "Recht u. Ordnung"},
            ],
        }
    ),
    PACKAGED,
)

DMS, SHARED = "kommunen.Adorf.software.dms", "aufgaben.Archiv.kommunen"


def after(*texts: str, book: Regelwerk = PACKAGED) -> dict[str, Any]:
    """Return the data after some changes."""
    return plain(changed(TAL, texts, book))


def at(daten: dict[str, Any], *path: str) -> Any:  # noqa: ANN401 - what a data file holds
    return value_at(daten, path)


def refused(*given: object, book: Regelwerk = PACKAGED) -> list[str]:
    with pytest.raises(QuestionError) as caught:
        read_changes(TAL, given[0] if isinstance(given[0], dict) else given, book)  # type: ignore[arg-type]
    return [str(problem) for problem in caught.value.problems]


def test_a_blank_hides_no_name_that_does_not_exist() -> None:
    for key in ("kommunen .Adorff.einwohner", "kommunen .Adorff", f"{SHARED} .Adorff.vzae"):
        (line,) = refused(f"{key}=9")
        assert "[kommune-unbekannt] Die Kommune „Adorff“ gibt es hier nicht." in line


def test_a_very_long_name_is_cut_in_the_remedy_too() -> None:
    (line,) = refused(f"aufgaben-={'x' * 5000}")
    assert "[aufgabe-unbekannt]" in line
    assert len(line) < 1000


def test_what_leaves_and_comes_at_once_is_told_even_where_there_is_nothing() -> None:
    bare = Verbundraum.model_validate({"name": "Tal", "kommunen": [{"name": "Adorf"}]})
    with pytest.raises(QuestionError) as caught:
        read_changes(bare, ["aufgaben-=Archiv", "aufgaben+=Archiv"], PACKAGED)
    assert [problem.code for problem in caught.value.problems] == ["aenderung-widerspruch"]


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("merkmale.ziele_unklar=nein", ("merkmale", "ziele_unklar"), "nein"),
        ("ziele_unklar=nein", ("merkmale", "ziele_unklar"), "nein"),
        (" ziele_unklar = nein ", ("merkmale", "ziele_unklar"), "nein"),
        ("ziele_unklar=unbekannt", ("merkmale", "ziele_unklar"), None),
        ("land=TH", ("land",), "TH"),
        ("stichtag=2027-01-01", ("stichtag",), "2027-01-01"),
        ("kooperationsformen=[zweckverband]", ("kooperationsformen",), ["zweckverband"]),
        ("kooperationsformen=keine", ("kooperationsformen",), []),
        ("begonnen=1.1, 2.1", ("begonnen",), ["1.1", "2.1"]),
        ("begonnen=[]", ("begonnen",), []),
        ("begonnen=unbekannt", ("begonnen",), None),
        ("begonnen+=1.1", ("begonnen",), ["1.1", "2.1"]),
        ("begonnen-=2.1", ("begonnen",), []),
        ("gemeinsame_projekte=ja", ("angaben", "gemeinsame_projekte"), "ja"),
        ("kommunen.Adorf.einwohner=9000", ("kommunen", "Adorf", "einwohner"), 9000),
        ("kommunen.St. Egidien.einwohner=7", ("kommunen", "St. Egidien", "einwohner"), 7),
        ("kommunen.A = B.einwohner.einwohner=7", ("kommunen", "A = B.einwohner", "einwohner"), 7),
        ("kommunen.St.personal=knapp", ("kommunen", "St", "ressourcen", "personal"), "knapp"),
        (
            "kommunen.St.ressourcen.personal=knapp",
            ("kommunen", "St", "ressourcen", "personal"),
            "knapp",
        ),
        ("kommunen.St.ziele_unklar=ja", ("kommunen", "St", "merkmale", "ziele_unklar"), "ja"),
        ("kommunen.St.rollenprofile=ja", ("kommunen", "St", "angaben", "rollenprofile"), "ja"),
        (f"{DMS}.produkt=B", tuple(DMS.split(".")), {"produkt": "B", "seit": 2020}),
        (f"{DMS}=B", tuple(DMS.split(".")), {"produkt": "B"}),
        ("aufgaben.Archiv.gelegenheit=ja", ("aufgaben", "Archiv", "gelegenheit"), "ja"),
        (
            "aufgaben.Recht u. Ordnung.digital_geplant=ja",
            ("aufgaben", "Recht u. Ordnung", "angaben", "digital_geplant"),
            "ja",
        ),
        (f"{SHARED}.Adorf.vzae=0,25", (*SHARED.split("."), "Adorf", "vzae"), 0.25),
        (f"{SHARED}.St. Egidien.vzae=1", (*SHARED.split("."), "St. Egidien", "vzae"), 1),
        ("kommunen\xa0.Adorf.einwohner=9000", ("kommunen", "Adorf", "einwohner"), 9000),
        ("kommunen. Adorf.einwohner=9000", ("kommunen", "Adorf", "einwohner"), 9000),
        (
            "aufgaben .Archiv. kommunen . Adorf.vzae=0,25",
            (*SHARED.split("."), "Adorf", "vzae"),
            0.25,
        ),
        (f"{SHARED}.Adorf.vzae=unbekannt", (*SHARED.split("."), "Adorf", "vzae"), None),
    ],
)
def test_a_key_leads_to_its_fact(text: str, path: tuple[str, ...], value: object) -> None:
    assert at(after(text), *path) == value


def test_a_change_is_returned_with_its_full_key_and_the_value_that_is_kept() -> None:
    given = ["kommunen.St.personal= knapp", "aufgaben.Archiv.kommunen.Adorf.vzae=0,50"]
    found = read_changes(TAL, given, PACKAGED)
    assert found == (
        Change(
            schluessel="kommunen.St.ressourcen.personal",
            pfad=("kommunen", "St", "ressourcen", "personal"),
            wert="knapp",
        ),
        Change(
            schluessel="aufgaben.Archiv.kommunen.Adorf.vzae",
            pfad=("aufgaben", "Archiv", "kommunen", "Adorf", "vzae"),
            wert=0.5,
        ),
    )
    assert [change.text for change in found] == [
        "kommunen.St.ressourcen.personal=knapp",
        "aufgaben.Archiv.kommunen.Adorf.vzae=0,5",
    ]


def test_changes_can_be_given_as_a_mapping_a_text_and_as_objects() -> None:
    mapping = {"begonnen+": ["1.1"], "ziele_unklar": False, "kommunen.St.einwohner": 5}
    texts = ["begonnen+=1.1", "ziele_unklar=nein", "kommunen.St.einwohner=5"]
    found = read_changes(TAL, mapping, PACKAGED)
    assert found == read_changes(TAL, texts, PACKAGED) == read_changes(TAL, found, PACKAGED)
    assert read_changes(TAL, "begonnen+=1.1", PACKAGED) == found[:1]
    assert read_changes(TAL, found[0], PACKAGED) == found[:1]
    assert read_changes(TAL, [("begonnen+", {"1.1"})], PACKAGED) == found[:1]  # type: ignore[list-item]


def test_a_change_is_written_as_it_is_typed_in() -> None:
    texts = ["begonnen+=1.1", "umgesetzt=[1.2,1.3]", "land=unbekannt", "kommunen-=Adorf"]
    assert [change.text for change in read_changes(TAL, texts, PACKAGED)] == texts


def test_kommunen_and_aufgaben_come_and_can_be_described_at_once() -> None:
    daten = after(
        "kommunen.Neu, klein.einwohner=90",
        "kommunen+=Neu, klein",
        "aufgaben+=[Bauhof, Vergabe]",
        "aufgaben.Bauhof.gelegenheit=ja",
    )
    assert at(daten, "kommunen", "Neu, klein", "einwohner") == 90
    assert at(daten, "aufgaben", "Bauhof", "gelegenheit") == "ja"
    assert [a["name"] for a in daten["aufgaben"]] == sorted(
        ["Archiv", "Bauhof", "Recht u. Ordnung", "Vergabe"]
    )


def test_an_aufgabe_goes_with_the_last_kommune_that_shares_it() -> None:
    daten = after("kommunen-=Adorf")
    assert [a["name"] for a in daten["aufgaben"]] == ["Recht u. Ordnung"]
    daten = after("kommunen-=St", "aufgaben.Archiv.kommunen.St. Egidien.vzae=1")
    assert sorted(at(daten, "aufgaben", "Archiv", "kommunen")) == ["Adorf", "St. Egidien"]
    assert [a["name"] for a in after("aufgaben-=Archiv")["aufgaben"]] == ["Recht u. Ordnung"]


def test_the_last_aufgabe_gone_means_that_there_are_none() -> None:
    daten = after("aufgaben-=Archiv", "aufgaben-=Recht u. Ordnung")
    assert daten["aufgaben"] == []
    nobody = Verbundraum(name="X", kommunen=[{"name": "A"}])
    assert plain(changed(nobody, ["aufgaben+=Archiv"], PACKAGED))["aufgaben"] == [
        {"name": "Archiv"}
    ]


def test_an_aufgabe_in_view_of_all_stays_so_when_one_kommune_is_described() -> None:
    daten = after("aufgaben.Recht u. Ordnung.kommunen.St.vzae=1")
    assert sorted(at(daten, "aufgaben", "Recht u. Ordnung", "kommunen")) == sorted(
        k.name for k in TAL.kommunen
    )


def test_what_is_carried_out_is_not_begun_any_more() -> None:
    daten = after("umgesetzt+=2.1")
    assert (daten["begonnen"], daten["umgesetzt"]) == ([], ["2.1", "3.1"])
    assert "widerspruch" in refused("umgesetzt+=2.1", "begonnen=2.1")[0]


def test_a_form_of_cooperation_ends_that_there_is_none() -> None:
    assert after("kooperationsformen+=zweckverband")["kooperationsformen"] == ["zweckverband"]
    assert after("kooperationsformen-=zweckverband")["kooperationsformen"] == []


def test_what_leaves_an_unknown_list_leaves_it_unknown() -> None:
    nobody = Verbundraum(name="X", kommunen=[{"name": "A"}])
    assert changed(nobody, ["begonnen-=1.1"], PACKAGED).begonnen is None
    assert changed(nobody, ["begonnen+=1.1"], PACKAGED).begonnen == ("1.1",)


def test_what_is_there_already_is_accepted() -> None:
    same = ["begonnen+=2.1", "kommunen+=Adorf", "ziele_unklar=ja", "begonnen-=1.1"]
    assert changed(TAL, same, PACKAGED) == TAL


def test_a_list_that_rules_declare_grows_and_shrinks() -> None:
    stellen = Angabe(
        id="stellen",
        ebene="kommune",
        typ="mehrfachauswahl",
        frage="Welche Stellen?",
        quelle=Quelle("setzung", "x"),
        werte=(("bau", "Bau"), ("amt", "Amt")),
    )
    book = put_into(PACKAGED, "angaben", {"stellen": stellen})
    daten = after("kommunen.St.stellen+=bau, amt", book=book)
    assert at(daten, "kommunen", "St", "angaben", "stellen") == ["amt", "bau"]
    assert refused("kommunen.St.angaben.stellen+=x", book=book) == [
        "AENDERUNG 1: [wert-unbekannt] „x“ ist hier kein Wert. "
        "Erlaubt sind bau, amt oder unbekannt."
    ]


WRONG = [
    (block.splitlines()[0], block.splitlines()[1])
    for block in (Path(__file__).parent / "falsche_aenderungen.txt")
    .read_text("utf-8")
    .split("\n\n")
]


@pytest.mark.parametrize(("text", "message"), WRONG, ids=[text for text, _ in WRONG])
def test_a_wrong_change_is_told_with_its_remedy(text: str, message: str) -> None:
    assert refused(text) == [message]


def test_all_mistakes_are_told_at_once_each_with_the_number_of_its_change() -> None:
    texts = [text for text, _ in WRONG[:9]]
    assert [line.split(": ")[0] for line in refused(*texts)] == [
        f"AENDERUNG {n}" for n in range(1, 10)
    ]


def test_a_bare_name_is_enough_where_there_is_one_place() -> None:
    alone = Verbundraum(name="X", kommunen=[{"name": "A"}], aufgaben=[{"name": "Archiv"}])
    found = plain(changed(alone, ["einwohner=5", "digital_geplant=ja", "vzae=1"], PACKAGED))
    assert at(found, "kommunen", "A", "einwohner") == 5
    assert at(found, "aufgaben", "Archiv", "kommunen", "A", "vzae") == 1
    nothing = Verbundraum(name="X", kommunen=[{"name": "A"}])
    with pytest.raises(QuestionError, match="aenderung-ohne-ort"):
        read_changes(nothing, ["digital_geplant=ja"], PACKAGED)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("land=SN", "land=TH"),
        ("begonnen=1.1", "begonnen=1.2"),
        ("begonnen=1.1", "begonnen+=1.2"),
        ("begonnen+=1.1", "begonnen-=1.1"),
        ("kommunen+=Neu", "kommunen-=Neu"),
        ("kommunen-=Adorf", "kommunen.Adorf.einwohner=3"),
        ("kommunen.Adorf.einwohner=3", "kommunen-=Adorf"),
        ("aufgaben-=Archiv", "aufgaben.Archiv.kommunen.Adorf.vzae=1"),
        ("kommunen-=Adorf", "aufgaben.Archiv.kommunen.Adorf.vzae=1"),
        ("kommunen.Adorf.software.dms=B", "kommunen.Adorf.software.dms.produkt=C"),
        ("umgesetzt+=2.1", "begonnen+=2.1"),
    ],
)
def test_changes_that_contradict_each_other_are_refused(one: str, other: str) -> None:
    for texts in ((one, other), (other, one)):
        found = refused(*texts)
        assert len(found) == 1
        assert "widerspr" in found[0]
        assert "AENDERUNG" in found[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("land=SN", "land=SN"),
        ("begonnen=1.1,1.2", "begonnen=1.2,1.1"),
        ("aufgaben.Archiv.kommunen.Adorf.vzae=0,5", "aufgaben.Archiv.kommunen.Adorf.vzae=0.5"),
        ("begonnen+=1.1", "begonnen-=2.1"),
        ("begonnen+=1.1", "begonnen+=1.2"),
        ("kommunen-=Adorf", "aufgaben-=Archiv"),
    ],
)
def test_changes_that_can_both_be_are_made(one: str, other: str) -> None:
    assert after(one, other) == after(other, one)


def test_all_kommunen_gone_is_no_verbundraum() -> None:
    found = refused(*(f"kommunen-={k.name}" for k in TAL.kommunen))
    assert found == [
        "AENDERUNG 4: [leer] Mindestens eine Kommune ist nötig. Ergänzen Sie „- name: …“."
    ]


def test_a_circle_is_told_even_where_no_single_change_is_to_blame() -> None:
    found = refused("kommunen.St.verwaltet_durch=Adorf", "kommunen.Adorf.verwaltet_durch=St")
    assert len(found) == 1
    assert "verwalten einander im Kreis" in found[0]


def test_a_mistake_that_shows_elsewhere_is_told_without_a_place() -> None:
    some = Verbundraum(
        name="X", kommunen=[{"name": "A", "verwaltet_durch": "B"}, {"name": "B"}, {"name": "C"}]
    )
    with pytest.raises(QuestionError, match=r"^\[widerspruch\] .* verwalten einander im Kreis"):
        read_changes(some, ["kommunen.B.verwaltet_durch=A"], PACKAGED)


def test_what_is_no_change_at_all_is_refused() -> None:
    assert "aenderung-form" in refused(3)[0]
    assert "aenderung-form" in refused(("land", "SN", "TH"))[0]
    assert "aenderung-form" in refused({3: "ja"})[0]


def test_names_that_need_not_be_texts_are_refused_like_any_input() -> None:
    assert "falscher-typ" in refused({"kommunen+": [5]})[0]


@pytest.mark.measured
@settings(max_examples=30)
@given(verbundraeume(PACKAGED), st.integers(0, 10**6))
def test_changes_made_and_undone_leave_everything_as_it_was(raw: dict[str, Any], seed: int) -> None:
    try:
        said = plain(canonical(Verbundraum.model_validate(raw), PACKAGED))
    except FactsError:
        return
    verbundraum = canonical(Verbundraum.model_validate(_known(said)), PACKAGED)
    rng = Random(seed)
    daten = plain(verbundraum)
    chosen = rng.sample(sorted(lever.path for lever in levers(verbundraum, PACKAGED)), 5)
    there = {path: value_at(daten, path) for path in chosen}
    new = {
        ".".join(path): None if value is not None else _some(path) for path, value in there.items()
    }
    back = {".".join(path): value for path, value in there.items()}
    changes = read_changes(verbundraum, new, PACKAGED)
    moved = changed(verbundraum, changes, PACKAGED)
    assert moved == changed(verbundraum, list(reversed(changes)), PACKAGED)
    assert moved != verbundraum
    undone = changed(moved, back, PACKAGED)
    named = {a.name: dict(a.kommunen) for a in verbundraum.aufgaben or ()}
    if all(named.values()):  # one that names nobody names all once one is described
        assert undone == verbundraum


def _known(said: Any) -> Any:  # noqa: ANN401 - what a data file holds
    """Leave out what is said to be unknown."""
    if isinstance(said, dict):
        return {key: _known(value) for key, value in said.items() if value is not None}
    return [_known(value) for value in said] if isinstance(said, list) else said


def _some(path: tuple[str, ...]) -> object:
    """Return a value that fits a fact."""
    angabe = PACKAGED.angaben.get(path[-1])
    if path[-1] == "produkt":
        return "Neu"
    if angabe is None or angabe.typ == "ja_nein":
        return "ja"
    if angabe.typ == "mehrfachauswahl":
        return [angabe.allowed[1]]
    return angabe.allowed[0] if angabe.typ == "auswahl" else 1


def test_the_examples_stay_as_they_are_without_changes() -> None:
    gemischt = canonical(read_verbundraum(example("gemischt"), PACKAGED), PACKAGED)
    assert changed(gemischt, [], PACKAGED) == gemischt
