"""Outlook and open questions as data, and as people read them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from helfer.erweiterungen import NAMEN, REGELWERK
from helfer.regelwerk_varianten import with_entries
from helfer.seltene_regeln import SELTEN
from ikz_rules import QuestionError, Verbundraum, open_questions, outlook, recommend
from ikz_rules.inquiry import questions as questions_module
from ikz_rules.reports.answer_document import answer_document
from ikz_rules.reports.answers import outlook as outlook_report
from ikz_rules.reports.answers import questions as questions_report
from ikz_rules.reports.answers.possible_answers import shown_answers
from ikz_rules.reports.text import PLAIN, render

if TYPE_CHECKING:
    from ikz_rules.inquiry.questions import OpenQuestion, OpenQuestions
    from ikz_rules.reports.answers.told import Knoten

LISTS: dict[str, Any] = {"begonnen": [], "umgesetzt": [], "aufgaben": []}


def raum(count: int = 3, **more: Any) -> Verbundraum:  # noqa: ANN401 - whatever a file holds
    kommunen = [{"name": name} for name in NAMEN[:count]]
    return Verbundraum(**{"name": "Tal", "kommunen": kommunen, **more})


def asked(found: OpenQuestions, name: str) -> OpenQuestion:
    return next(question for question in found.fragen if question.name == name)


def lines(knoten: tuple[Knoten, ...]) -> str:
    return "\n".join(f"{k.text}\n{lines(k.teile)}" for k in knoten)


def statuses(verbundraum: Verbundraum) -> dict[str, str]:
    return {m.nr: m.status for m in outlook(recommend(verbundraum)).massnahmen}


@pytest.mark.parametrize("first", [0, -1])
def test_no_first_measures_is_refused(first: int) -> None:
    with pytest.raises(QuestionError) as caught:
        open_questions(recommend(raum()), first=first)
    assert str(caught.value) == f"[zahl] {first} ist zu klein. Nennen Sie eine ganze Zahl ab 1."


def test_nothing_is_certain_while_everything_may_be_done_or_begun() -> None:
    found = outlook(recommend(raum(merkmale={"schwerpunkte_fehlen": "ja"})))
    assert {m.status for m in found.massnahmen} == {"moeglich"}
    assert all(m.exakt for m in found.massnahmen)
    assert [m.rang for m in found.massnahmen if m.nr in {"0", "1.1"}] == [1, 2]


def test_a_list_that_is_given_is_complete() -> None:
    plan = statuses(raum(**{**LISTS, "begonnen": ["2.4"], "umgesetzt": ["3.6"]}))
    assert (plan["2.4"], plan["3.6"], plan["1.2"]) == ("sicher", "ausgeschlossen", "ausgeschlossen")


def test_a_leading_merkmal_that_is_open_can_still_deny_a_recognised_scenario() -> None:
    bullets = {"arbeitsmenge_nicht_bewaeltigbar": "ja", "prozesse_heterogen": "ja"}
    denied = {"wille_ohne_umsetzung": "nein"}
    assert statuses(raum(**LISTS, merkmale=bullets))["2.3"] == "moeglich"
    assert statuses(raum(**LISTS, merkmale=bullets | {"wille_ohne_umsetzung": "ja"}))["2.3"] == (
        "sicher"
    )
    assert "2.3" not in {
        m.nr for m in recommend(raum(**LISTS, merkmale=bullets | denied)).massnahmen
    }


def test_facts_are_counted_and_those_that_matter() -> None:
    found = outlook(recommend(raum(1, **LISTS)))
    assert found.offen > found.wirksam > 0


def test_a_plan_of_other_rules_is_refused() -> None:
    plan = recommend(raum())
    other = with_entries("regeln")
    changed = plan.model_copy(
        update={"regelwerk": plan.regelwerk.model_copy(update={"sha256": "0" * 64})}
    )
    for ask in (outlook, open_questions):
        with pytest.raises(QuestionError) as caught:
            ask(changed, regelwerk=other)
        assert caught.value.problems[0].code == "plan-anderes-regelwerk"


@pytest.mark.unmeasured
def test_first_comes_what_runs_already_then_what_is_done() -> None:
    found = open_questions(recommend(raum()))
    assert [question.pfad for question in found.fragen[:3]] == ["begonnen", "umgesetzt", "aufgaben"]
    begun = found.fragen[0]
    assert (begun.typ, begun.art, begun.ermitteln) == ("liste", "liste", "gering")
    assert [answer.werte for answer in begun.antworten] == [(), ("mindestens_eine",)]
    assert begun.wer_weiss == REGELWERK.planung.listen["begonnen"].wer_weiss
    assert (found.erste, found.erste_fest) == (5, False)


@pytest.mark.unmeasured
def test_every_question_says_what_can_be_answered_and_what_that_changes() -> None:
    found = open_questions(recommend(raum(**LISTS)))
    personal = asked(found, "personal")
    assert personal.pfad == "kommunen.Ahorn.ressourcen.personal"
    assert [w.wert for w in personal.werte] == ["ausreichend", "knapp", "unzureichend"]
    assert [a.werte for a in personal.antworten] == [("ausreichend", "knapp"), ("unzureichend",)]
    knowledge = asked(found, "kompetenzen_fehlen")
    yes, no = knowledge.antworten
    assert (yes.werte, yes.sicher, yes.neu) == (("ja",), ("3.4",), ("3.4",))
    assert (no.werte, no.sicher, no.ausgeschlossen) == (("nein",), (), ())
    assert "3.4" in knowledge.massnahmen
    grad = asked(found, "digitalisierungsgrad")
    assert (grad.minimum, grad.maximum, grad.einheit) == (0.0, 5.0, "Stufen")


@pytest.mark.unmeasured
def test_a_merkmal_is_asked_of_kommunen_only_where_some_have_answered() -> None:
    open_ = open_questions(recommend(raum(**LISTS)))
    assert {q.ebene for q in open_.fragen if q.name == "ziele_unklar"} == {"verbundraum"}
    kommunen = [{"name": "Ahorn", "merkmale": {"ziele_unklar": "ja"}}, {"name": "Birke"}]
    kommunen.append({"name": "Cedernau"})
    some = open_questions(recommend(raum(**LISTS, kommunen=kommunen)))
    assert [q.pfad for q in some.fragen if q.name == "ziele_unklar"] == [
        "kommunen.Birke.merkmale.ziele_unklar",
        "kommunen.Cedernau.merkmale.ziele_unklar",
    ]


@pytest.mark.unmeasured
def test_more_effort_puts_a_question_back() -> None:
    def place(ermitteln: str) -> int:
        merkmal = REGELWERK.merkmale["wille_ohne_umsetzung"]
        changed = {"wille_ohne_umsetzung": replace(merkmal, ermitteln=ermitteln)}
        book = with_entries("merkmale", **changed)
        found = open_questions(recommend(raum(**LISTS), book), regelwerk=book)
        return [q.name for q in found.fragen].index("wille_ohne_umsetzung")

    assert place("gering") < place("hoch")


def test_of_too_many_questions_some_of_each_kind_are_weighed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = recommend(raum(**LISTS))
    whole = open_questions(plan)
    kinds = {question.name for question in whole.fragen}
    monkeypatch.setattr(questions_module, "MOST_WORK", 3 * (len(kinds) + 2))
    found = open_questions(plan)
    assert {question.pfad for question in found.fragen} == {q.pfad for q in whole.fragen}
    weighed = [question for question in found.fragen if question.gewogen]
    assert len(weighed) == len(kinds) + 2
    assert {question.name for question in weighed} == kinds
    assert found.fragen[: len(weighed)] == tuple(weighed)
    assert weighed == [q for q in whole.fragen if q.pfad in {w.pfad for w in weighed}]
    answer = questions_report.told(found, 1000)
    assert f"Durchgerechnet sind {len(weighed)} Fragen" in answer.absatz
    assert "Was die Antwort entscheidet, ist nicht durchgerechnet." in lines(answer.baum)
    assert "Durchgerechnet" not in questions_report.told(whole).absatz


def test_the_order_of_the_first_can_be_settled_while_later_ones_move() -> None:
    known = dict.fromkeys(REGELWERK.merkmale, "nein") | {"schwerpunkte_fehlen": "ja"}
    answers = {
        a.id: "nein"
        for a in REGELWERK.angaben.values()
        if a.ebene == "kommune" and a.typ == "ja_nein" and a.id != "rollenprofile"
    }
    profiles = {
        **answers,
        "prozessdokumentation": "grafisch",
        "dienstanweisungen_stand": "aktuell",
        "it_arbeitsplaetze": "zeitgemaess",
        "offene_stellen": 0,
        "altersabgaenge": 0,
    }
    kommune = {
        "name": "Ahorn",
        "einwohner": 9000,
        "digitalisierungsgrad": 3,
        "software": {"dms": {"produkt": "A", "seit": 2020, "vertragsende": "2040-01-01"}},
        "ressourcen": dict.fromkeys(("personal", "zeit", "finanzen", "kompetenzen"), "knapp"),
        "angaben": profiles,
    }
    top = {
        a.id: "nein" for a in REGELWERK.angaben.values() if a.ebene == "verbundraum" and not a.pfad
    }
    nearly = raum(
        **LISTS,
        land="TH",
        kooperationsformen=["arbeitsgruppe"],
        merkmale=known,
        angaben=top,
        kommunen=[kommune],
    )
    found = open_questions(recommend(nearly), first=2)
    assert [q.name for q in found.fragen] == ["rollenprofile"]
    assert (found.erste, found.erste_fest) == (2, True)
    said = questions_report.told(found)
    assert said.absatz.endswith("Die ersten 2 Maßnahmen bleiben, was auch immer noch bekannt wird.")
    assert open_questions(recommend(nearly)).erste_fest is False
    whole = {**kommune, "angaben": {**profiles, "rollenprofile": "ja"}}
    done = nearly.model_dump(exclude_defaults=True) | {"kommunen": [whole]}
    settled = open_questions(recommend(Verbundraum(**done)), first=1)
    assert (settled.fragen, settled.erste_fest) == ((), True)
    assert "14 Angaben sind noch offen, zählen aber" in questions_report.told(settled).absatz
    for left, text in ((1, "Eine Angabe ist noch offen, zählt aber"), (0, "Die erste Maßnahme ")):
        said = questions_report.told(settled.model_copy(update={"offen": left}))
        assert said.absatz.startswith(text)
    said = questions_report.told(settled)
    assert said.satz.startswith("Keine weitere Angabe kann")
    assert said.absatz.endswith("Die erste Maßnahme bleibt, was auch immer noch bekannt wird.")
    assert outlook_report.told(outlook(recommend(Verbundraum(**done)))).satz.startswith(
        "Alles steht fest: "
    )


def test_the_outlook_is_told_in_three_lengths() -> None:
    found = outlook(recommend(raum(**{**LISTS, "begonnen": ["0", "2.4"]})))
    said = outlook_report.told(found)
    assert said.frage == "Was steht für „Tal“ schon fest?"
    assert said.satz.startswith("Von 22 Maßnahmen sind 2 sicher, ")
    assert "Sicher sind 0 und 2.4." in said.absatz
    short, _, long = (
        render(answer_document(said, laenge), PLAIN) for laenge in ("kurz", "mittel", "lang")
    )
    assert "2.4" not in short
    assert "Sie steht auf Platz 1." in long
    assert "Wenn sie im Plan steht, dann nicht vor Platz 2" in long
    assert "Sie kommt nicht in den Plan" in long


def test_what_is_not_proved_is_called_so() -> None:
    found = outlook(recommend(raum()))
    doubt = found.massnahmen[3].model_copy(update={"exakt": False})
    exact = found.massnahmen[4].model_copy(
        update={"rang_exakt": True, "bester": 2, "schlechtester": 4}
    )
    said = outlook_report.told(found.model_copy(update={"massnahmen": (doubt, exact)}))
    assert "Bewiesen ist das nicht" in lines(said.baum)
    assert "auf Platz 2 bis 4; beides kommt vor." in lines(said.baum)
    one = outlook_report.told(
        found.model_copy(update={"massnahmen": (doubt,), "offen": 1, "wirksam": 1})
    )
    assert one.satz == "Noch steht nichts fest: Jede Maßnahme kann im Plan stehen oder nicht."
    assert "Eine Angabe ist noch offen; sie kann den Plan noch ändern." in one.absatz
    sure = found.massnahmen[3].model_copy(update={"status": "sicher"})
    two = outlook_report.told(found.model_copy(update={"massnahmen": (doubt, sure)}))
    assert two.satz == "Von 2 Maßnahmen ist eine sicher und eine ist noch offen."
    few = outlook_report.facts_left(3, 1)
    assert few == "Offen sind noch 3 Angaben; eine davon kann den Plan noch ändern."


SHARED = {"name": "Vergabestelle", "kommunen": {name: {} for name in NAMEN[:4]}}


@pytest.mark.unmeasured
def test_the_same_question_to_several_kommunen_is_told_once() -> None:
    found = open_questions(recommend(raum(5, **LISTS)))
    said = questions_report.told(found, 1000)
    texts = [knoten.text for knoten in said.baum]
    assert len(texts) < len(found.fragen)
    (exchange,) = (text for text in texts if text.startswith("Tauscht sich"))
    assert "Für „Ahorn“, „Birke“, „Cedernau“ und 2 weitere Kommunen." in exchange
    assert "Hier stehen" not in said.absatz
    tasks = open_questions(recommend(raum(4, **{**LISTS, "aufgaben": [SHARED]})))
    texts = [knoten.text for knoten in questions_report.told(tasks, 1000).baum]
    (cover,) = (text for text in texts if text.startswith("Gibt es eine Vertretung"))
    assert (
        "Für die Aufgabe „Vergabestelle“ in „Ahorn“, „Birke“, „Cedernau“ und „Distelheim“." in cover
    )
    assert "Hier stehen die 2 wichtigsten von " in questions_report.told(found, 2).absatz
    assert "Hier steht die wichtigste von " in questions_report.told(found, 1).absatz


@pytest.mark.unmeasured
def test_questions_can_be_compared_and_kept_in_sets() -> None:
    found = open_questions(recommend(raum(4, **{**LISTS, "aufgaben": [SHARED]})))
    assert len({hash(question) for question in found.fragen}) == len(found.fragen)


@pytest.mark.unmeasured
def test_the_same_question_about_several_aufgaben_is_told_once() -> None:
    tasks = [{**SHARED, "name": name, "art": "querschnitt"} for name in ("Archiv", "Bauhof")]
    found = open_questions(recommend(raum(4, **{**LISTS, "aufgaben": tasks})))
    texts = [knoten.text for knoten in questions_report.told(found, 1000).baum]
    digital = [text for text in texts if text.startswith("Soll diese Leistung digital")]
    assert ["Für die Aufgaben „Archiv“ und „Bauhof“." in text for text in digital] == [True]
    assert any("Für die Aufgabe „Archiv“ in „Ahorn“, " in text for text in texts)


@pytest.mark.unmeasured
def test_what_an_answer_would_change_is_told() -> None:
    said = lines(questions_report.told(open_questions(recommend(raum(**LISTS))), 1000).baum)
    assert "Bei „ja“: 3.4 kommt sicher hinzu." in said
    assert "Die Antwort allein entscheidet noch über keine Maßnahme." in said
    assert "Hierher gehört die Antwort: „merkmale.ziele_unklar“." in said
    found = open_questions(recommend(raum(aufgaben=[], begonnen=[])))
    effects = {
        "sicher": ("1.1", "1.2"),
        "ausgeschlossen": ("1.3", "1.4"),
        "neu": ("1.1", "1.5"),
        "weg": ("1.3", "2.1"),
    }
    first = found.fragen[0]
    answer = first.antworten[0].model_copy(update=effects)
    question = first.model_copy(update={"antworten": (answer, *first.antworten[1:])})
    text = lines(questions_report.told(found.model_copy(update={"fragen": (question,)})).baum)
    assert (
        "1.1 kommt sicher hinzu; 1.2 steht dann fest; 1.5 kommt hinzu; 1.3 fällt sicher weg; "
        "1.4 scheidet aus; 2.1 fällt weg."
    ) in text


AUFGABE = {"name": "Vergabestelle", "kommunen": {"Ahorn": {}, "Birke": {}}}


@pytest.fixture(scope="module")
def of_every_kind() -> OpenQuestions:
    """Questions about each of these facts, found once."""
    kommunen = [
        {"name": "Ahorn"},
        {"name": "Birke"},
        {"name": "Cedernau", "software": {"dms": "Akte"}},
    ]
    tasks = [AUFGABE, {"name": "Bauhof"}]
    return open_questions(recommend(raum(begonnen=[], aufgaben=tasks, kommunen=kommunen)))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("digitalisierungsgrad", ["Unter 2", "2", "Über 2"]),
        ("altersabgaenge", ["0", "Ab 1"]),
        ("vzae", ["Unter 0,5", "Ab 0,5 und unter 1", "Ab 1"]),
        ("fallzahl", ["Bis 499", "Ab 500"]),
        ("frist", ["Bis 21.11.2026", "22.11.2026 bis 22.11.2027", "Ab 23.11.2027"]),
        ("kooperationsformen", ["Etwa „Noch gibt es keine Form der Zusammenarbeit“"]),
        ("software", ["Dieselben Programme wie die meisten anderen", "Andere Programme"]),
        ("software_alter", ["Etwa 2025", "Etwa 2015"]),
        ("beteiligte", ["1 Kommune", "2 bis 3 Kommunen"]),
        ("land", ["Einer von 15 anderen Werten", "Bei „Sachsen“"]),
        ("it_arbeitsplaetze", ["Bei „Zeitgemäß, auch für Arbeit an anderen Orten“"]),
        ("umgesetzt", ["Keine", "Mindestens eine"]),
    ],
)
def test_classes_of_answers_are_said_as_people_say_them(
    of_every_kind: OpenQuestions, name: str, shown: list[str]
) -> None:
    question = asked(of_every_kind, name)
    assert shown_answers(question)[: len(shown)] == shown


@pytest.mark.unmeasured
def test_questions_of_other_rulebooks_are_told_too() -> None:
    tasks = [AUFGABE, {"name": "Bauhof"}]
    plan = recommend(raum(**{**LISTS, "aufgaben": tasks}), SELTEN)
    found = open_questions(plan, regelwerk=SELTEN)
    assert all(shown_answers(question) for question in found.fragen)
    assert outlook(plan, SELTEN).wirksam > 0
