"""What people read about changed facts: what moves, because of what, and what only turned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest

from helfer.regelwerk_varianten import PACKAGED, example
from ikz_rules import Verbundraum, WhatIf, read_verbundraum, recommend, what_if
from ikz_rules.changes.change import Change
from ikz_rules.changes.changing import read_changes
from ikz_rules.inquiry.turned import Turned
from ikz_rules.inquiry.what_if import Bewegung, Ursache
from ikz_rules.reports.answers.what_if import told
from ikz_rules.reports.fact_words import FactWords

if TYPE_CHECKING:
    from ikz_rules.reports.answers.told import Told

GEMISCHT = recommend(read_verbundraum(example("gemischt")))
Art = Literal["allein", "jede", "zusammen", "unklar"]
ROLLEN = "„Gibt es schriftliche Profile dafür, was einzelne Rollen können und dürfen?“"


def answer(*texts: str) -> Told:
    return told(what_if(GEMISCHT, texts), PACKAGED, "Tal")


def test_the_sentence_says_what_comes_what_goes_and_what_moves() -> None:
    found = answer("kommunen.Rothenau.rollenprofile=nein", "wille_ohne_umsetzung=nein")
    assert found.frage == "Was wäre am Plan für „Tal“ anders?"
    assert found.satz == (
        "Die Maßnahme 2.2 käme neu in den Plan, die Maßnahme 4.2 entfiele und die Maßnahmen 2.3, "
        "2.4 und 3.3 stünden an anderer Stelle."
    )
    assert found.absatz.startswith(
        f"Geändert: (1) {ROLLEN} bei Rothenau: nein; (2) „Der Wille ist da, es geschieht aber "
        "nichts“: nein."
    )
    assert "steht nicht mehr im Plan, wegen Änderung 2." in " ".join(k.text for k in found.baum)
    two = next(knoten for knoten in found.baum if "Maßnahme 2.3" in knoten.text)
    assert two.text.endswith(
        "wechselt von Phase 1 in Phase 2 und rückt von Platz 4 auf Platz 9, wegen Änderung 2."
    )
    assert [(part.text, part.quelle) for part in two.teile] == [
        ("Regeln – entfallen: „s2-wille-ohne-umsetzung“.", ""),
        (
            "Merkmal „Der Wille ist da, es geschieht aber nichts“: bisher ja, dann nein.",
            "Leitfaden, 2d, Szenario 2",
        ),
        (
            "Ausgangsszenario S2 „Der Wille ist da, die Umsetzung fehlt“ erkannt: bisher ja, "
            "dann nein.",
            "Leitfaden, 2d, Szenario 2",
        ),
    ]
    assert found.baum[-1].text == (
        "Anders fallen dann aus: ein Merkmal, ein Ausgangsszenario und 6 Regeln."
    )
    assert "grundlagen-" not in " ".join(knoten.text for knoten in found.baum)
    assert "Regeln – " in " ".join(part.text for knoten in found.baum for part in knoten.teile)


def test_one_change_needs_no_number() -> None:
    found = answer("kommunen.Rothenau.rollenprofile=nein")
    assert "wegen" not in found.absatz
    assert found.absatz == f"Geändert: {ROLLEN} bei Rothenau: nein."


def test_nothing_moves_is_an_answer() -> None:
    found = answer("ziele_unklar=ja")
    assert found.satz == "Am Plan würde sich nichts ändern."
    assert found.absatz == (
        "Geändert: „Die Ziele sind unklar“: ja. Das ist schon so; damit ändert sich nichts."
    )
    assert found.baum == ()
    several = answer("ziele_unklar=ja", "kommunen.Rothenau.einwohner=6100", "land=SN")
    assert "Die Änderungen 1 und 2 bewirken nichts: Das ist schon so." in several.absatz
    assert (
        "Änderung 1 bewirkt nichts: Das ist schon so."
        in answer("ziele_unklar=ja", "land=SN").absatz
    )


def test_remarks_are_named_by_what_they_say_and_titles_keep_their_quotes() -> None:
    raw = {"name": "Tal", "land": "SN", "kommunen": [{"name": "A"}, {"name": "B"}]}
    task = {"name": "Archiv", "art": "querschnitt", "kommunen": {"A": {}, "B": {}}}
    plan = recommend(
        Verbundraum.model_validate({**raw, "aufgaben": [task], "begonnen": [], "umgesetzt": []})
    )
    found = told(what_if(plan, ["aufgaben-=Archiv", "umgesetzt+=3.1"]), PACKAGED, "Tal")
    texts = [knoten.text for knoten in found.baum]
    assert any(
        text.startswith("Der Hinweis „Gehen Sie beim Vergleich der Aufgaben") for text in texts
    )
    assert not any("produktrahmen“" in text for text in texts)
    assert any("„Teilnahme am Programm ‚Digital-Lotsen-Sachsen‘“" in text for text in texts)
    strange = (
        moved("allein", undone=True)
        .bewegungen[0]
        .model_copy(update={"thema": "hinweis", "was": "eigener"})
    )
    other = moved("allein", undone=True).model_copy(update={"bewegungen": (strange,)})
    assert told(other, PACKAGED, "Tal").baum[0].text.startswith("Ein Hinweis kommt neu")


def test_one_thing_that_turns_agrees_with_its_verb() -> None:
    one = Turned(art="kennzahl", id="kommunenzahl", alt=2, neu=1)
    found = moved("allein", undone=True).model_copy(update={"gewendet": (one,)})
    last = told(found, PACKAGED, "Tal").baum[-1]
    assert last.text == "Anders fällt dann aus: eine Kennzahl."
    assert last.teile[0].text.endswith("bisher 2 Kommunen, dann 1.")


def test_what_only_turns_is_told_as_without_effect() -> None:
    bare = recommend(Verbundraum(name="Tal", kommunen=[{"name": "A"}, {"name": "B"}]))
    found = what_if(bare, {f"kommunen.{n}.digitalisierungsgrad": 2 for n in "AB"})
    words = told(found.model_copy(update={"bewegungen": ()}), PACKAGED, "Tal")
    assert "Anders beurteilt würde, ohne Folgen für den Plan: Kennzahl „" in words.absatz
    many = told(
        found.model_copy(update={"bewegungen": (), "gewendet": found.gewendet[:1] * 5}),
        PACKAGED,
        "Tal",
    )
    assert many.absatz.endswith("; 2 weitere.")


def moved(art: Art, undone: bool | None) -> WhatIf:
    cause = Ursache(art=art, aenderungen=(1, 2), aufgehoben=undone)
    one = Bewegung(
        thema="massnahme", was="2.5", bewegung="neu", alt=None, neu=None, ursache=cause, kette=()
    )
    changes = read_changes(GEMISCHT.verbundraum, ["land=SN", "ziele_unklar=ja"], PACKAGED)
    return WhatIf(
        aenderungen=changes,
        wirkungslos=(),
        bewegungen=(one,),
        gewendet=(),
        vorher=(),
        nachher=(),
    )


@pytest.mark.parametrize(
    ("art", "undone", "text"),
    [
        ("jede", False, "kommt neu in den Plan, wegen jeder der Änderungen 1 und 2."),
        ("zusammen", True, "kommt neu in den Plan, erst durch die Änderungen 1 und 2 zusammen."),
        (
            "unklar",
            None,
            "kommt neu in den Plan, durch die Änderungen 1 und 2; enger ließ es sich nicht klären.",
        ),
        (
            "allein",
            False,
            "kommt neu in den Plan, wegen Änderung 1 (auch die anderen bewirken es).",
        ),
    ],
)
def test_every_kind_of_cause_is_told(art: Art, undone: bool | None, text: str) -> None:
    assert told(moved(art, undone), PACKAGED, "Tal").baum[0].text.endswith(text)


def test_many_measures_are_counted_and_movements_besides_measures_too() -> None:
    found = answer("kommunen-=Eichgrund")
    assert found.satz == (
        "Dieselben Maßnahmen stünden in derselben Reihenfolge im Plan; anders wäre, was er sonst "
        "dazu sagt."
    )
    new = moved("allein", undone=True).bewegungen[0]
    some = [new.model_copy(update={"was": nr}) for nr in ("1.1", "1.2", "1.3", "1.4")]
    many = moved("allein", undone=True).model_copy(update={"bewegungen": tuple(some)})
    assert told(many, PACKAGED, "Tal").satz == "4 Maßnahmen kämen neu in den Plan."
    gone = [each.model_copy(update={"bewegung": "entfallen"}) for each in some[:2]]
    less = many.model_copy(update={"bewegungen": tuple(gone)})
    assert told(less, PACKAGED, "Tal").satz == "Die Maßnahmen 1.1 und 1.2 entfielen."
    place = some[0].model_copy(update={"bewegung": "rang", "alt": 1, "neu": 2})
    one = many.model_copy(update={"bewegungen": (place,)})
    assert told(one, PACKAGED, "Tal").satz == "Die Maßnahme 1.1 stünde an anderer Stelle."


def test_movements_of_one_measure_with_different_causes_name_each() -> None:
    first = (
        moved("allein", undone=True)
        .bewegungen[0]
        .model_copy(update={"bewegung": "rang", "alt": 1, "neu": 2})
    )
    cause = first.ursache.model_copy(update={"aenderungen": (2,)})
    second = first.model_copy(update={"bewegung": "phase", "ursache": cause})
    both = moved("allein", undone=True).model_copy(update={"bewegungen": (first, second)})
    assert (
        told(both, PACKAGED, "Tal")
        .baum[0]
        .text.endswith(
            "rückt von Platz 1 auf Platz 2, wegen Änderung 1 und wechselt von Phase 1 in Phase 2, "
            "wegen Änderung 2."
        )
    )


def test_kennzahlen_and_signs_are_named_with_their_task_and_unit() -> None:
    turned = (
        Turned(art="kennzahl", id="vzae_summe", aufgabe="Archiv", alt=None, neu=1.5),
        Turned(art="anzeichen", id="S1", alt="ja", neu="unbekannt"),
    )
    found = moved("allein", undone=True).model_copy(update={"gewendet": turned})
    texts = [part.text for part in told(found, PACKAGED, "Tal").baum[-1].teile]
    assert texts[0].startswith("Kennzahl „")
    assert "“ bei der Aufgabe „Archiv“: bisher unbekannt, dann 1,5" in texts[0]
    assert texts[1] == (
        "Anzeichen für das Ausgangsszenario S1 „Entscheidungsträger müssen erst gewonnen werden“: "
        "bisher ja, dann unbekannt."
    )


FENSTER = read_verbundraum(example("aufgabe-mit-fenster"))
EINER = "aufgaben.Vergabestelle.kommunen.Krebsfurt"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            f"{EINER}.vzae=1",
            "„Wie viele volle Stellen braucht die Kommune für diese Aufgabe?“ bei der Aufgabe "
            "„Vergabestelle“ in Krebsfurt: 1",
        ),
        ("land=TH", "„In welchem Land liegen die Kommunen?“: Thüringen"),
        ("land=unbekannt", "„In welchem Land liegen die Kommunen?“: unbekannt"),
        ("stichtag=2027-01-01", "Stichtag: 2027-01-01"),
        ("begonnen=2.1,2.2", "begonnene Maßnahmen: 2.1 und 2.2"),
        ("begonnen=[]", "begonnene Maßnahmen: keine"),
        ("umgesetzt+=2.1", "umgesetzte Maßnahmen: 2.1 kommt dazu"),
        ("umgesetzt-=2.1", "umgesetzte Maßnahmen: 2.1 fällt weg"),
        ("kommunen+=Neu", "Die Kommune „Neu“ kommt dazu"),
        ("aufgaben+=[Neu, Alt]", "Die Aufgaben „Neu“ und „Alt“ kommen dazu"),
        ("kommunen-=[Krebsfurt, Ahorngrün]", "Die Kommunen „Krebsfurt“ und „Ahorngrün“ fallen weg"),
        ("aufgaben-=Vergabestelle", "Die Aufgabe „Vergabestelle“ fällt weg"),
        ("kommunen.Krebsfurt.ags=14625010", "Amtlicher Gemeindeschlüssel bei Krebsfurt: 14625010"),
        ("kommunen.Krebsfurt.software.dms=B", "Software für „dms“ bei Krebsfurt: B"),
        (
            "kommunen.Krebsfurt.software.dms.seit=2020",
            "Jahr der Einführung, Software für „dms“ bei Krebsfurt: 2020",
        ),
        (
            "kommunen.Krebsfurt.software.dms.vertragsende=2027-01-01",
            "Ende des Vertrags, Software für „dms“ bei Krebsfurt: 2027-01-01",
        ),
    ],
)
def test_every_kind_of_fact_has_words(text: str, said: str) -> None:
    change = read_changes(FENSTER, [text], PACKAGED)[0]
    assert FactWords(PACKAGED).change(change) == said


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("kooperationsformen=zweckverband,arbeitsgruppe", "“: Arbeitsgruppe und Zweckverband"),
        ("kooperationsformen=keine", "“: keine"),
        ("aufgaben.Vergabestelle.gelegenheit=ja", "“ bei der Aufgabe „Vergabestelle“: ja"),
        (f"{EINER}.vzae=0,5", "“ bei der Aufgabe „Vergabestelle“ in Krebsfurt: 0,5 Stellen (VZÄ)"),
        ("kommunen.Krebsfurt.ziele_unklar=ja", "„Die Ziele sind unklar“ bei Krebsfurt: ja"),
    ],
)
def test_whom_a_fact_is_about_is_named(text: str, end: str) -> None:
    change = read_changes(FENSTER, [text], PACKAGED)[0]
    assert FactWords(PACKAGED).change(change).endswith(end)


def test_a_change_is_data() -> None:
    change = Change(schluessel="land", wert="SN")
    assert change.model_dump() == {"schluessel": "land", "pfad": (), "art": "setzen", "wert": "SN"}
