"""Why and why not in German: what a mayor, an official and an auditor read."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from helfer.regelwerk_varianten import BEISPIELE, PACKAGED, example, new_rule, put_into
from ikz_rules import Verbundraum, read_verbundraum, recommend, why, why_not
from ikz_rules.model.condition import (
    Compare,
    Condition,
    Derived,
    Not,
    Progress,
    Quantified,
    Unstated,
)
from ikz_rules.reports import text
from ikz_rules.reports.answer_document import answer_document
from ikz_rules.reports.answers.said import first_sentence, measures, said
from ikz_rules.reports.answers.why import why_told
from ikz_rules.reports.answers.why_not import why_not_told
from ikz_rules.reports.words import Words

if TYPE_CHECKING:
    from ikz_rules import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.answers.told import Told

MIXED = recommend(read_verbundraum(example("gemischt")))
SILVER = recommend(read_verbundraum(example("szenario-2-wille-ohne-umsetzung")))
COSWIG = recommend(read_verbundraum(example("fall-coswig")))
KEY = re.compile(r"[a-zäöü0-9]+_[a-zäöü0-9_]+|\b[a-z]+:[a-z]")
WORDS = Words(PACKAGED)


def plan_of(book: Regelwerk = PACKAGED, **more: Any) -> Massnahmenplan:  # noqa: ANN401 - a data file
    raw = {"name": "Tal", "kommunen": [{"name": "A"}, {"name": "B"}], **more}
    return recommend(Verbundraum.model_validate(raw), book)


def told(plan: Massnahmenplan, nr: str) -> Told:
    if nr in {measure.nr for measure in plan.massnahmen}:
        return why_told(why(plan, nr), PACKAGED)
    return why_not_told(why_not(plan, nr), PACKAGED)


def lacking(condition: Condition, **more: Any) -> str:  # noqa: ANN401 - what a data file holds
    """Return the sentence for a measure that this condition alone could recommend."""
    rest = {r.id: None for r in PACKAGED.regeln.values() if r.massnahme == "2.5"}
    book = put_into(PACKAGED, "regeln", {**rest, "neu": new_rule("neu", wenn=condition)})
    found = why_not_told(why_not(plan_of(book, **more), "2.5", book), book)
    before = "Maßnahme 2.5 "
    return found.satz.removeprefix(before).removeprefix("steht nicht im Plan; am nächsten kommt: ")


# every answer of every example


@pytest.mark.unmeasured
@pytest.mark.parametrize("path", sorted(BEISPIELE.glob("*.yaml")), ids=lambda path: path.stem)
def test_no_answer_shows_keys_placeholders_or_loose_blanks(path: Any) -> None:  # noqa: ANN401
    plan = recommend(read_verbundraum(path))
    for nr in PACKAGED.massnahmen:
        found = told(plan, nr)
        for laenge in ("kurz", "mittel", "lang"):
            shown = text.render(answer_document(found, laenge))
            assert "{" not in shown
            assert "  " not in found.satz + found.absatz
            assert not re.search(r"\.\.|,,| [,.;:](?: |$)|„“|None", shown), (nr, shown)
            assert not re.search(r"\b1 (?:Kommunen|Aufgaben|Regeln|Punkte)\b", shown), (nr, shown)
            if laenge != "lang":
                assert not KEY.search(shown), (nr, KEY.search(shown))
        assert found.satz.endswith((".", "?"))
        assert found.baum or "bereits umgesetzt" in found.satz


# why


def test_the_mayor_reads_place_phase_and_reason_and_the_official_the_fact() -> None:
    found = told(MIXED, "4.2")
    assert found.satz == (
        "Maßnahme 4.2 steht auf Platz 5 in Phase 1 („jetzt“): Verschiedene Abläufe und Programme "
        "bremsen."
    )
    assert (
        "genügt diese Angabe: „Wollen die Kommunen zusammenarbeiten, kommen aber nicht dazu?“ – "
        "„ja“." in found.absatz
    )


def test_what_is_read_above_is_not_said_again_in_the_paragraph() -> None:
    for nr in ("2.1", "2.4", "4.2"):
        found = told(MIXED, nr)
        reason = found.satz.split(": ", 1)[1]
        assert reason not in found.absatz
        assert "kein Platz" not in found.absatz


def test_what_is_under_way_is_in_the_plan_for_that() -> None:
    found = told(plan_of(begonnen=["4.4", "2.5"]), "4.4")
    assert found.satz.endswith(": Diese Maßnahme läuft bereits.")
    assert "„Welche Maßnahmen haben Sie schon begonnen?“ – die Maßnahmen 2.5 und 4.4." in (
        found.absatz
    )
    assert "denn sie läuft bereits" in found.absatz
    assert found.absatz.startswith("Dafür spricht ein Grund. ")


def test_the_official_reads_rank_and_phase_with_their_causes() -> None:
    found = told(SILVER, "4.3").absatz
    assert "Dafür sprechen 2 Gründe." in found
    assert "Die Maßnahme hat Platz 13 von 13" in found
    assert (
        "Sie steht in Phase 3 („später“), denn Phase 1 („jetzt“) ist voll: Sie fasst "
        "höchstens 2 weitere Maßnahmen; Phase 2 („danach“) ist voll: " in found
    )
    assert "neben ihr laufen die Maßnahmen 2.3 und 4.2" in told(MIXED, "2.1").absatz
    assert "Auch die Angaben zu „Lindengrund“ sprechen dafür." in told(MIXED, "2.1").absatz
    assert "Für „Energiemanagement“ gibt es eine Gelegenheit, " in told(SILVER, "1.3").absatz
    assert "dort prüft sie kurz, was Maßnahme 1.3" in told(SILVER, "1.1").absatz
    assert "sie läuft nebenher" in told(MIXED, "3.1").absatz


def test_a_single_neighbour_and_a_single_scenario_agree_with_their_verbs() -> None:
    plan = plan_of(merkmale={"wille_ohne_umsetzung": "ja"}, umgesetzt=["2.3"])
    found = told(plan, "4.2").absatz
    assert "neben ihr läuft Maßnahme 2.1" in found
    assert "Dafür spricht das Ausgangsszenario S2" in found


def test_prerequisites_and_prescribed_orders_are_causes() -> None:
    task = {"name": "Vergabestelle", "kommunen": {"A": {"fachwissen": "unzureichend"}, "B": {}}}
    assert "denn zuerst kommt Maßnahme 1.1 „" in told(plan_of(aufgaben=[task]), "1.2").absatz
    answer = why(MIXED, "3.4")
    moved = answer.model_copy(
        update={"phase": answer.phase.model_copy(update={"ursache": "reihenfolge", "wegen": "0"})}
    )
    assert "ein Ausgangsszenario stellt Maßnahme 0 „" in why_told(moved, PACKAGED).absatz
    strange = answer.model_copy(
        update={"phase": answer.phase.model_copy(update={"ursache": "anders"})}
    )
    with pytest.raises(AssertionError):
        why_told(strange, PACKAGED)


def test_what_is_put_off_says_why() -> None:
    task = {
        "name": "Vergabestelle",
        "kommunen": {"A": {"bereitschaft": "nein"}, "B": {"bereitschaft": "nein"}},
    }
    found = told(plan_of(aufgaben=[task]), "1.2")
    assert "weil sie zurückgestellt ist. Bei „Vergabestelle“ ist keine Kommune bereit" in (
        found.absatz
    )
    assert "die Aufgabe „Vergabestelle“ ist genannt." in found.absatz


def test_the_auditor_reads_rule_facts_thresholds_and_members() -> None:
    shown = text.render(answer_document(told(MIXED, "2.1"), "lang"))
    joined = " ".join(shown.split())
    for piece in (
        "Regel prozesse-uneinheitlich, ",
        "kommunen.Rothenau.angaben.prozessdokumentation = „Fast nur in den Köpfen der ",
        "Schwellenwert prozessvielfalt_ab – „Ab diesem Wert gelten die Abläufe als verschieden",
        "eigene Setzung „Merkmale des Bestands“",
        "hier: 0,833 (abgeleitet, 4 von 5 Werten bekannt)",
        "hier: mindestens 3 Stufen (abgeleitet, 4 von 5 Werten bekannt)",
        "in mindestens einer Kommune gilt: – hier: 2 Kommunen von 5",
        "Gebraucht von Maßnahme 2.3",
        "Hebel: ",
    ):
        assert piece in joined, piece
    lists = " ".join(text.render(answer_document(told(MIXED, "3.1"), "lang")).split())
    assert "begonnen = keine (angegeben)" in lists
    assert "land = " in lists
    said_so = " ".join(text.render(answer_document(told(MIXED, "3.5"), "lang")).split())
    assert "Sandbach sagt: „nein“" in said_so


def test_an_upper_bound_is_told_as_such() -> None:
    task = {"name": "Archiv", "kommunen": {"A": {"vzae": 1}, "B": {}}}
    wenn = Quantified("aufgabe", 1, Compare("vzae_min", "hoechstens", 2))
    book = put_into(PACKAGED, "regeln", {"neu": new_rule("neu", wenn=wenn)})
    plan = plan_of(book, aufgaben=[task])
    shown = text.render(answer_document(why_told(why(plan, "2.5", book), book), "lang"))
    assert "hier: höchstens 1 (abgeleitet, 1 von 2 Werten bekannt)" in " ".join(shown.split())


def test_a_bound_is_told_where_the_value_is_not_known() -> None:
    towns = [{"name": "A", "digitalisierungsgrad": 1}, {"name": "B", "digitalisierungsgrad": 5}]
    figure = Compare("digitalisierungsgrad_spannweite", "unter", 3)
    found = lacking(figure, kommunen=[*towns, {"name": "C"}])
    assert "hier: mindestens 4 Stufen (um 1 zu viel)" in found
    no = [{"name": n, "angaben": {"kann_allein_ausbilden": "ja"}} for n in ("A", "B")]
    many = Compare("anzahl_ohne_eigene_ausbildung", "mindestens", 4)
    found = lacking(many, kommunen=[*no, {"name": "C"}])
    assert "hier: höchstens 1 (es fehlen 3 Verwaltungen)" in found


# why not


def test_a_third_kommune_is_missing() -> None:
    assert lacking(Compare("kommunenzahl", "mindestens", 3)) == (
        "es fehlt eine dritte Kommune: 2 von mindestens 3."
    )
    assert lacking(Compare("kommunenzahl", "mindestens", 12)) == (
        "es fehlen 10 Kommunen: 2 von mindestens 12."
    )
    towns = [{"name": f"K{n}"} for n in range(10)]
    assert lacking(Compare("kommunenzahl", "mindestens", 11), kommunen=towns) == (
        "es fehlt eine weitere Kommune: 10 von mindestens 11."
    )


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (
            Compare("einwohner", "mindestens", 10_000),
            "Antwort: mindestens 10.000 Einwohner; hier: 9.200 Einwohner (es fehlen 800 Einwohner)",
        ),
        (Compare("einwohner", "mindestens", 9_201), "hier: 9.200 Einwohner (es fehlt 1)"),
        (Compare("einwohner", "ueber", 9_200), "hier: genau 9.200 Einwohner"),
        (Compare("einwohner", "hoechstens", 9_000), "(um 200 Einwohner zu viel)"),
        (Compare("einwohner", "zwischen", 10_000, 20_000), "es fehlen 800 Einwohner"),
        (Compare("einwohner", "zwischen", 1_000, 9_000), "(um 200 Einwohner zu viel)"),
        (Compare("einwohner", "gleich", 5), "hier: 9.200 Einwohner"),
        (Not(Compare("einwohner", "mindestens", 9_000)), "(um 200 Einwohner zu viel)"),
        (Not(Compare("einwohner", "unter", 9_300)), "es fehlen 100 Einwohner"),
        (Compare("merkmal:ziele_unklar", "gleich", "ja"), "hier: „nein“"),
    ],
)
def test_a_member_says_what_it_has_and_what_it_lacks(condition: Condition, words: str) -> None:
    town = {"name": "A", "einwohner": 9_200, "merkmale": {"ziele_unklar": "nein"}}
    rest = {r.id: None for r in PACKAGED.regeln.values() if r.massnahme == "2.5"}
    wenn = Quantified("kommune", 1, condition)
    book = put_into(PACKAGED, "regeln", {**rest, "neu": new_rule("neu", wenn=wenn)})
    found = why_not_told(why_not(plan_of(book, kommunen=[town]), "2.5", book), book)
    shown = " ".join(text.render(answer_document(found, "lang")).split())
    assert words in shown
    assert "· A: " in shown


def test_counting_is_told_with_ordinals_and_verbs_that_agree() -> None:
    body = Compare("hat_ausbilder", "gleich", "ja")
    no = {"angaben": {"hat_ausbilder": "nein"}}
    yes = {"angaben": {"hat_ausbilder": "ja"}}
    towns = [{"name": "A", **yes}, {"name": "B", **no}]
    assert lacking(Quantified("kommune", 2, body), kommunen=towns).startswith(
        "es fehlt eine zweite Kommune, in der gilt: "
    )
    both = [{"name": "A", **no}, {"name": "B", **no}]
    assert lacking(Quantified("kommune", 2, body), kommunen=both).endswith(
        "Antwort: „ja“ (bisher keine von mindestens 2)."
    )
    assert lacking(Quantified("kommune", None, body), kommunen=towns).endswith("(bisher 1 von 2).")
    assert lacking(Not(Quantified("kommune", 1, body)), kommunen=towns).startswith("zu oft gilt: ")
    open_ = [*both, {"name": "C"}]
    assert lacking(Quantified("kommune", 2, body), kommunen=open_).endswith(
        "(bisher keine von mindestens 2, offen bei „C“)."
    )


def test_an_aufgabe_of_a_kind_that_nobody_has_is_named_by_its_kind() -> None:
    assert "es fehlt eine Aufgabe der Art „Beauftragte, etwa für Datenschutz oder " in (
        told(COSWIG, "1.3").satz
    )
    assert "davon hängen 8 Regeln ab" in text.render(answer_document(told(COSWIG, "1.3")))


def test_merkmale_lists_and_days_are_told() -> None:
    no = {"ziele_unklar": "nein", "schwerpunkte_fehlen": "ja"}
    assert lacking(Derived("merkmal:ziele_unklar"), merkmale=no) == (
        "das Merkmal „Die Ziele sind unklar“ gilt nicht."
    )
    assert lacking(Not(Derived("merkmal:schwerpunkte_fehlen")), merkmale=no) == (
        "das Merkmal „Schwerpunkte und Vorgehen fehlen“ gilt."
    )
    towns = [{"name": n, "merkmale": {"ziele_unklar": "nein"}} for n in ("A", "B")]
    unclear = Derived("merkmal:ziele_unklar")
    assert lacking(unclear, kommunen=towns).endswith("gilt nicht (so sagen es „A“ und „B“).")
    assert lacking(unclear, kommunen=[towns[0], {"name": "B"}]).endswith("(so sagt es „A“).")
    assert "Maßnahme 2.1" in lacking(Progress("2.1", "umgesetzt"), umgesetzt=[])
    assert lacking(Progress("2.1", "umgesetzt"), umgesetzt=[]).startswith("nötig ist: ")
    rest = {r.id: None for r in PACKAGED.regeln.values() if r.massnahme == "2.5"}
    rule = new_rule("neu", gueltig_bis=date(2020, 1, 1))
    book = put_into(PACKAGED, "regeln", {**rest, "neu": rule})
    found = why_not_told(why_not(plan_of(book), "2.5", book), book)
    assert (
        "die Regel gilt am 22.11.2026 nicht; der Stichtag liegt in der Zeit bis zum 01.01.2020"
        in (found.satz)
    )


def test_what_is_open_asks_its_question_and_stands_first() -> None:
    found = told(MIXED, "2.5")
    assert found.satz.startswith(
        "Ob Maßnahme 2.5 in den Plan gehört, ist offen: Noch nicht beantwortet ist „Welche "
        "Aufgaben wollen Sie gemeinsam angehen?“."
    )
    assert "Noch offen sind 5 Regeln. Nicht erfüllt ist eine Regel." in found.absatz
    first, *_, last = (knoten.text for knoten in found.baum)
    assert "(weiß meist: Bürgermeisterin oder Bürgermeister)" in first
    assert "hier: „nein“; außerdem noch nicht beantwortet ist " in last
    starts = [knoten.text.partition(":")[0] for knoten in found.baum]
    assert starts == sorted(starts, key=["Noch offen", "Nicht erfüllt"].index)


def test_a_rule_that_nothing_can_fulfil_is_said_to_be_so() -> None:
    rest = {r.id: None for r in PACKAGED.regeln.values() if r.massnahme == "2.5"}
    alone = put_into(PACKAGED, "regeln", rest)
    found = why_not_told(why_not(plan_of(alone), "2.5", alone), alone)
    assert found.satz.endswith("steht nicht im Plan, weil keine Regel sie hier empfehlen kann.")
    assert found.absatz == ""
    rule = new_rule("neu", wenn=Unstated("ziele_unklar"))
    book = put_into(PACKAGED, "regeln", {**rest, "neu": rule})
    never = why_not_told(
        why_not(plan_of(book, merkmale={"ziele_unklar": "nein"}), "2.5", book), book
    )
    assert never.baum[0].text == "Nicht erfüllt: es gibt hier keinen Weg dahin"


def test_more_ways_than_are_told_are_mentioned() -> None:
    shown = text.render(answer_document(told(MIXED, "1.1"), "lang"))
    assert "Es gibt noch weitere, längere Wege." in shown
    assert "Ausgangsszenario S1 „" in shown
    assert "braucht sie zuerst, steht aber selbst nicht im Plan." in " ".join(shown.split())
    assert (
        "Als Vorarbeit käme sie für die Maßnahmen 1.2 und 1.3 in Frage, aber auch die stehen "
        in (told(MIXED, "1.1").absatz)
    )


def test_what_is_carried_out_and_what_exists_elsewhere_only() -> None:
    done = told(plan_of(umgesetzt=["0"]), "0")
    assert done.satz.endswith("steht nicht im Plan, weil sie bereits umgesetzt ist.")
    assert "Der Plan nimmt sie nur wieder auf, wenn die Zusammenarbeit nachweislich stockt." in (
        done.absatz
    )
    assert "ein Merkmal" in done.absatz
    assert "Merkmal „" in text.render(answer_document(done, "lang"))
    away = told(plan_of(land="BY"), "3.1")
    assert away.satz.endswith("weil es sie nur im Land Sachsen gibt.")
    assert "nur im Land Sachsen; Ihre Kommunen liegen im Land Bayern." in away.absatz
    nowhere = told(plan_of(), "3.1")
    assert "in welchem Land Ihre Kommunen liegen, ist nicht angegeben." in nowhere.absatz
    firm = told(plan_of(kooperationsformen=["zweckverband"]), "0")
    assert "Die Zusammenarbeit ist gefestigt (Zweckverband)" in firm.absatz


def test_ideas_and_users_are_told_with_how_they_stand() -> None:
    ideas = [
        {"name": n, "massnahme": nr, "umsetzbarkeit": "kurzfristig", "nutzen": nutzen}
        for n, nr, nutzen in (
            ("Eins", "3.2", "hoch"),
            ("Zwei", "3.4", "hoch"),
            ("Drei", "4.1", "gering"),
        )
    ]
    found = told(plan_of(merkmale={"ikz_als_zusatzaufwand": "ja"}, ideen=ideas), "4.1")
    assert "Idee „Drei“: Mehr als 2 Vorhaben zugleich wären zu viel" in found.absatz
    assert found.baum[-1].text.endswith("Vorgezogen: „Eins“ und „Zwei“.")
    users = told(plan_of(begonnen=["1.2"], umgesetzt=["1.3"]), "1.1").baum[-2:]
    assert [knoten.text.rpartition(", ")[2] for knoten in users] == [
        "läuft aber schon.",
        "ist aber schon umgesetzt.",
    ]
    one = plan_of(umgesetzt=["1.3"])
    assert "für Maßnahme 1.2 in Frage, aber auch die steht nicht" in told(one, "1.1").absatz


# words


@pytest.mark.parametrize(
    ("name", "wert", "shown"),
    [
        ("einwohner", 9_200, "9.200 Einwohner"),
        ("einwohner", 1, "1"),
        ("einwohner", None, "unbekannt"),
        ("frist", "2027-02-01", "01.02.2027"),
        ("kooperationsformen", (), "keine"),
        ("kooperationsformen", ("arbeitsgruppe", "zweckverband"), "Arbeitsgruppe und Zweckverband"),
        ("software", {"e_akte": {"produkt": "X"}, "dms": {"seit": 2020}}, "X"),
    ],
)
def test_values_are_said_in_plain_german(name: str, wert: object, shown: str) -> None:
    assert said(name, wert, WORDS) == shown


def test_only_a_whole_first_sentence_is_taken() -> None:
    assert first_sentence("Das ist z. B. Eins. Das Zweite.") == "Das ist z. B. Eins"
    assert first_sentence("Nur einer.") == "Nur einer"


def test_measures_are_counted() -> None:
    assert measures(("0",)) == "Maßnahme 0"
    assert measures(("0", "1.1")) == "die Maßnahmen 0 und 1.1"
