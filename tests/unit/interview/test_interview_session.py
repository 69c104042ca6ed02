from __future__ import annotations

import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.beispiele import drawn
from helfer.verbundraeume import verbundraeume
from ikz_rules import FactsError, load_regelwerk
from ikz_rules.facts import read_text
from ikz_rules.facts.address import Address
from ikz_rules.inquiry.questions import open_questions
from ikz_rules.interview import session as pure
from ikz_rules.interview import words
from ikz_rules.interview.dialog import hold
from ikz_rules.interview.notes import load_notes, render_notes
from ikz_rules.interview.question import OF_PROGRAMS, Frage, question
from ikz_rules.interview.session import Session, shown
from ikz_rules.interview.storing import answered, stored
from ikz_rules.interview.survey import Survey, survey
from ikz_rules.model.regelwerk import LISTEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules import Massnahmenplan, Regelwerk
    from ikz_rules.interview.notes import Notes

BOOK = load_regelwerk()
TASKS = Address("verbundraum", "liste", "aufgaben")
TAL: dict[str, Any] = {
    "format": 1,
    "name": "Tal",
    "kommunen": [{"name": "Adorf"}, {"name": "Bedorf"}],
}


def tal(**more: object) -> Notes:
    return {**copy.deepcopy(TAL), **more}


def at(address: Address, notes: Notes | None = None) -> Session:
    """Return an interview that asks about one fact."""
    session = begin(notes or tal(), BOOK)
    return replace(session, frage=question(address, session.notes, BOOK))


def quick(plan: Massnahmenplan, regelwerk: Regelwerk) -> Survey:
    """Return everything that is unknown, in no telling order and without proofs."""
    found = [Address("verbundraum", "liste", name) for name in LISTEN]
    found += [Address("verbundraum", "merkmal", name) for name in regelwerk.merkmale]
    tasks = plan.verbundraum.aufgaben or ()
    for angabe in regelwerk.angaben.values():
        if angabe.ebene == "verbundraum":
            found.append(Address("verbundraum", "angabe", angabe.id))
        elif angabe.ebene == "kommune":
            found += [
                Address("kommune", "angabe", angabe.id, kommune.name)
                for kommune in plan.verbundraum.kommunen
                if angabe.pfad.removeprefix("berechnet:") not in OF_PROGRAMS or kommune.software
            ]
        elif angabe.ebene == "aufgabe":
            found += [Address("aufgabe", "angabe", angabe.id, "", a.name) for a in tasks]
        else:
            found += [
                Address("aufgabe_je_kommune", "angabe", angabe.id, kommune, a.name)
                for a in tasks
                for kommune in a.kommunen
            ]
    return Survey(tuple(found))


def begin(notes: Notes, regelwerk: Regelwerk) -> Session:
    return pure.begin(notes, regelwerk, quick)


def step(session: Session, typed: str) -> tuple[Session, tuple[str, ...]]:
    return pure.step(session, typed, quick)


def offen(session: Session) -> list[Frage]:
    return pure._open(session)


def of_kommune(name: str, kommune: str = "Adorf") -> Address:
    return Address("kommune", "angabe", name, kommune=kommune)


def typed_for(frage: Frage) -> str:
    """Return an answer that fits a question."""
    match frage.art:
        case "ja_nein" | "auswahl" | "mehrfachauswahl" | "kommunen":
            return frage.werte[0][0]
        case "ganzzahl" | "zahl":
            return "1"
        case "datum":
            return "2027-01-01"
        case "software":
            return "dms: Produkt A, personal: Produkt B"
        case "seit":
            return "dms: 2015"
        case "vertragsende":
            return "dms: 2020-12-31"
        case "massnahmen":
            return "keine"
        case "aufgaben":
            return "Vergabestelle, Etwas Seltsames"
        case _:
            return "Text"


def facts_of(notes: Notes) -> set[tuple[str, str]]:
    """Return every value of the notes with its way, as text."""

    def walk(value: object, way: str) -> set[tuple[str, str]]:
        if isinstance(value, dict):
            return {p for k, v in value.items() for p in walk(v, f"{way}/{k}")} | {(way, "")}
        if isinstance(value, list) and all(isinstance(v, dict) for v in value):
            return {p for v in value for p in walk(v, f"{way}/{v['name']}")}
        return {(way, repr(value))}

    return walk(notes, "")


@settings(max_examples=drawn(4))
@given(st.data())
def test_no_way_through_an_interview_loses_an_answer(data: st.DataObject) -> None:
    session = begin(tal(), BOOK)
    for _ in range(data.draw(st.integers(1, 14))):
        if session.frage is None:
            break
        kind = data.draw(st.sampled_from(["answer", "answer", "back", "unknown", "", "unsinn !"]))
        typed = {
            "answer": typed_for(session.frage),
            "back": "zurück",
            "unknown": "weiß nicht",
        }.get(kind, kind)
        before, frage = session.notes, session.frage
        session, _ = step(session, typed)
        where = {way for way, _ in facts_of(stored({**before}, frage, "unbekannt", BOOK))}
        gone = facts_of(before) - facts_of(session.notes)
        here = answered(before, frage, BOOK)
        assert not gone or here is not None or gone <= {(w, "") for w in where}
        text = render_notes(session.notes, "x.yaml")
        assert read_text(text, "x.yaml", BOOK).name == "Tal"
        again = begin(load_notes(text, "x.yaml", BOOK), BOOK)
        assert again.plan == session.plan
        assert again.notes == session.notes
        assert offen(again) == offen(session)


@settings(max_examples=drawn(2))
@given(verbundraeume(BOOK))
def test_any_interview_comes_to_an_end(raw: dict[str, Any]) -> None:
    session = begin(load_notes(render_notes(raw, "x"), "x", BOOK), BOOK)
    for _ in range(600):
        if session.frage is None:
            break
        asked = session.frage.address
        session, _ = step(session, typed_for(session.frage))
        if session.frage is not None and session.frage.address == asked:
            session, _ = step(session, "weiß nicht")
    assert session.over
    assert shown(session) == ()


@pytest.mark.unmeasured
def test_everything_unknown_is_asked_once_each() -> None:
    session = begin(tal(), BOOK)
    seen = []
    while session.frage is not None:
        assert session.frage.address not in seen
        seen.append(session.frage.address)
        session, lines = step(session, "weiß nicht")
        assert lines[0] == "Gut, das bleibt offen."
    assert len(seen) > 20
    text = render_notes(session.notes, "x.yaml")
    assert begin(load_notes(text, "x.yaml", BOOK), BOOK).frage is None
    assert "aufgaben: unbekannt" in text


def test_the_first_answer_changes_the_plan_and_says_so() -> None:
    session = begin(tal(), BOOK)
    session = replace(session, frage=question(TASKS, session.notes, BOOK))
    after, lines = step(session, "Vergabestelle")
    assert lines[0] == "Notiert: Vergabestelle."
    assert lines[1].startswith("Neu im Plan: Maßnahme ")
    assert after.notes["aufgaben"] == [{"name": "Vergabestelle"}]
    assert session.notes == TAL


def test_going_back_shows_the_old_answer_and_goes_on_from_there() -> None:
    session = at(TASKS)
    first = session.frage
    assert step(session, "zurück")[1] == ("Davor gibt es in diesem Gespräch keine Frage.",)
    session, _ = step(session, "Vergabestelle")
    second = session.frage
    session, _ = step(session, "weiß nicht")
    session, _ = step(session, "zurück")
    assert session.frage == second
    assert any("Bisher: unbekannt." in line for line in shown(session))
    session, _ = step(session, "zurück")
    assert session.frage == first
    assert any("Bisher: Vergabestelle." in line for line in shown(session))
    kept, lines = step(session, "")
    assert (kept.notes, lines) == (session.notes, ())
    assert kept.frage != first
    changed, _ = step(session, "Archiv")
    assert changed.notes["aufgaben"] == [{"name": "Archiv"}]
    assert all(address.aufgabe in {"", "Archiv"} for address in changed.before)


def test_an_empty_answer_to_a_new_question_is_none() -> None:
    session = begin(tal(), BOOK)
    same, lines = step(session, "  ")
    assert same == session
    assert lines == ("Bitte antworten Sie, oder schreiben Sie „weiß nicht“.",)


def test_help_tells_who_knows_and_what_can_be_typed() -> None:
    session = at(of_kommune("altersabgaenge"))
    same, lines = step(session, "?")
    assert same == session
    assert any(line.startswith("Weiß meist: ") for line in lines)
    assert lines[-1] == words.COMMANDS
    assert session.frage is not None
    bare = Frage(session.frage.address, "text", "?")
    assert tuple(words.help_lines(bare)) == (words.COMMANDS,)
    assert next(words.help_lines(replace(bare, hilfe="So ist es gemeint."))) == "So ist es gemeint."


def test_a_question_is_read_out_once_not_again_after_help() -> None:
    typed = iter(["?", "ende"])
    read: list[str] = []

    class Partner:
        """Asks for help, and then has had enough."""

        def ask(self, prompt: str, offer: str = "") -> str:
            del prompt, offer
            return next(typed)

        def show(self, lines: Iterable[str]) -> None:
            read.extend(lines)

    begun = begin(tal(), BOOK)
    assert hold(begun, Partner(), lambda _: None).stopped
    assert begun.frage is not None
    assert read.count(begun.frage.frage) <= 1
    assert words.COMMANDS in read


def test_stopping_keeps_everything_and_ends() -> None:
    session, lines = step(begin(tal(), BOOK), "später")
    assert (session.over, session.stopped, lines) == (True, True, ())


def test_a_wrong_answer_changes_nothing_and_is_told_what_to_do() -> None:
    session = at(of_kommune("einwohner"))
    same, lines = step(session, "9.200")
    assert same == session
    assert lines == (
        "Das passt nicht: Die Zahl „9.200“ ist nicht eindeutig. Schreiben Sie 9200 ohne Zeichen "
        "zwischen den Tausendern, oder 9.20 mit weniger Nachkommastellen.",
    )
    after, _ = step(session, "9200")
    assert after.notes["kommunen"][0]["einwohner"] == 9200


@pytest.mark.parametrize(
    ("address", "typed", "told"),
    [
        (Address("verbundraum", "liste", "umgesetzt"), "9.9", "Die Maßnahme „9.9“ gibt es nicht."),
        (Address("verbundraum", "liste", "umgesetzt"), "1.1", "steht unter „begonnen“ und unter"),
        (
            of_kommune("verwaltet_durch"),
            "Adorf",
            "Eine Kommune kann sich hier nicht selbst nennen.",
        ),
        (Address("verbundraum", "liste", "aufgaben"), "x" * 300, "Der Name ist länger als 200"),
    ],
)
def test_what_only_the_whole_file_shows_is_told_too(
    address: Address, typed: str, told: str
) -> None:
    session = at(address, tal(begonnen=["1.1"]))
    same, lines = step(session, typed)
    assert same == session
    assert told in lines[0]


def test_programs_are_asked_before_their_years_and_keep_what_is_noted() -> None:
    software, years, ends = (
        of_kommune(next(a.id for a in BOOK.angaben.values() if a.pfad == pfad))
        for pfad in ("software", "berechnet:software_alter", "berechnet:vertragsende")
    )
    assert not any(f.address == years for f in offen(pure.begin(tal(), BOOK)))
    session, _ = step(at(software), "dms: Produkt A, personal: Produkt B")
    notes = session.notes
    assert notes["kommunen"][0]["software"] == {"dms": "Produkt A", "personal": "Produkt B"}
    asked = at(years, notes)
    assert any("etwa: dms: 2015" in line for line in shown(asked))
    session, _ = step(asked, "dms: 2015")
    notes = session.notes
    assert notes["kommunen"][0]["software"]["dms"] == {"produkt": "Produkt A", "seit": "2015"}
    session, _ = step(at(ends, notes), "weiß nicht")
    assert session.notes["kommunen"][0]["software"]["personal"] == {
        "produkt": "Produkt B",
        "vertragsende": "unbekannt",
    }
    session, _ = step(at(software, session.notes), "dms: Neu")
    assert session.notes["kommunen"][0]["software"] == {
        "dms": {"produkt": "Neu", "seit": "2015", "vertragsende": "unbekannt"}
    }
    session, _ = step(at(software, session.notes), "weiß nicht")
    assert session.notes["kommunen"][0]["software"]["dms"]["produkt"] == "Neu"


def test_who_shares_a_task_is_asked_before_what_is_known_there() -> None:
    notes = tal(aufgaben=[{"name": "Vergabestelle"}])
    sharing = Address("aufgabe", "angabe", "beteiligte", aufgabe="Vergabestelle")
    asked = [f.address for f in offen(pure.begin(notes, BOOK))]
    assert sharing in asked
    assert not any(a.ebene == "aufgabe_je_kommune" for a in asked)
    session, _ = step(at(sharing, notes), "2")
    assert session.notes["aufgaben"][0]["kommunen"] == {"Bedorf": {}}
    cells = [
        f for f in offen(pure.begin(session.notes, BOOK)) if f.address.ebene == "aufgabe_je_kommune"
    ]
    assert {f.address.kommune for f in cells} == {"Bedorf"}
    told = shown(replace(session, frage=cells[0]))
    assert told[1].endswith(": Aufgabe „Vergabestelle“, Kommune „Bedorf“")
    session, _ = step(replace(session, frage=cells[0]), typed_for(cells[0]))
    assert session.notes["aufgaben"][0]["kommunen"]["Bedorf"]
    session, _ = step(at(sharing, session.notes), "1, 2")
    assert list(session.notes["aufgaben"][0]["kommunen"]["Bedorf"])
    unknown, _ = step(at(sharing, notes), "weiß nicht")
    assert not any(
        f.address.ebene == "aufgabe_je_kommune" for f in offen(pure.begin(unknown.notes, BOOK))
    )


def test_tasks_named_again_keep_what_is_noted_of_them() -> None:
    notes = tal(aufgaben=[{"name": "Archiv", "gelegenheit": "ja"}, {"name": "Bauhof"}])
    tasks = TASKS
    session, _ = step(at(tasks, notes), "Vergabestelle, Archiv")
    assert session.notes["aufgaben"] == [
        {"name": "Vergabestelle"},
        {"name": "Archiv", "gelegenheit": "ja"},
    ]
    session, _ = step(at(tasks, session.notes), "weiß nicht")
    assert len(session.notes["aufgaben"]) == 2
    session, _ = step(at(tasks, session.notes), "keine")
    assert session.notes["aufgaben"] == []


def test_a_plan_that_changes_is_told_in_a_few_lines() -> None:
    few, many = (
        begin(notes, BOOK).plan
        for notes in (tal(), tal(merkmale={m.id: "ja" for m in BOOK.merkmale.values()}))
    )
    more, less = (list(words.changes(*pair, BOOK)) for pair in ((few, many), (many, few)))
    assert any(line.startswith("Ausgangsszenario S1 „") for line in more)
    assert any(line.startswith("Neu im Plan: ") and " weitere." in line for line in more)
    assert any(line.startswith("Nicht mehr im Plan: ") for line in less)
    turned = many.model_copy(update={"massnahmen": many.massnahmen[::-1]})
    assert list(words.changes(many, turned, BOOK)) == [
        "Die Reihenfolge der Maßnahmen ist jetzt eine andere."
    ]


@pytest.mark.parametrize(
    ("art", "low", "high", "unit", "line"),
    [
        ("zahl", 0, 5, "Stufe", "  Eine Zahl von 0 bis 5 (Stufe)."),
        ("ganzzahl", 0, None, "", "  Eine ganze Zahl ab 0."),
        ("ganzzahl", None, None, "", "  Eine ganze Zahl."),
        ("text", None, None, "", "  Ein kurzer Text."),
        ("seit", None, None, "", "  Fachbereich und Jahr, etwa: dms: 2015."),
    ],
)
def test_a_question_says_what_kind_of_answer_it_wants(
    art: str, low: int | None, high: int | None, unit: str, line: str
) -> None:
    frage = Frage(of_kommune("x"), art, "Was?", minimum=low, maximum=high, einheit=unit)
    assert list(words.asked(frage, 3, 0, ())) == [
        "",
        "Frage 3 (die letzte offene): Kommune „Adorf“",
        "Was?",
        line,
    ]


@pytest.mark.parametrize(
    ("answer", "shown_as"),
    [
        ([], "keine"),
        (["a", "b"], "a, b"),
        ({"dms": "A"}, "dms: A"),
        (9200, "9.200"),
        ("x\x1by", "x\\x1by"),
    ],
)
def test_an_answer_is_repeated_harmlessly(answer: object, shown_as: str) -> None:
    frage = Frage(of_kommune("offene_stellen"), "text", "?")
    assert words.said(answer, frage) == shown_as


def test_choices_are_shown_and_repeated_by_their_texts_never_by_their_keys() -> None:
    session = at(of_kommune("it_arbeitsplaetze"))
    assert "  1  Zeitgemäß, auch für Arbeit an anderen Orten" in shown(session)
    after, lines = step(session, "1")
    assert lines[0] == "Notiert: Zeitgemäß, auch für Arbeit an anderen Orten."
    assert "zeitgemaess" in render_notes(after.notes, "")
    _, lines = step(session, "vielleicht")
    assert lines == (
        "Das passt nicht: „vielleicht“ steht nicht zur Wahl. Nennen Sie eine Nummer von 1 bis 3.",
    )


def test_notes_that_are_no_verbundraum_are_refused() -> None:
    with pytest.raises(FactsError):
        begin({"name": "T"}, BOOK)


def test_what_has_become_certain_is_told_once() -> None:
    before = Survey((), frozenset({"0"}), frozenset(), 5)
    after = Survey((), frozenset({"0", "1.10", "1.2"}), frozenset({"3.1"}), 5, erste_fest=True)
    assert list(words.settled(before, after)) == [
        "Jetzt sicher im Plan: Maßnahmen 1.2 und 1.10.",
        "Jetzt sicher nicht im Plan: Maßnahme 3.1.",
        "Die ersten 5 Maßnahmen stehen jetzt fest; was noch offen ist, ändert daran nichts.",
    ]
    assert list(words.settled(after, after)) == []
    assert [line.partition(":")[0] for line in words.certain(after, BOOK)] == [
        "Sicher im Plan, was auch noch bekannt wird",
        "Sicher nicht im Plan",
    ]


@pytest.mark.unmeasured
def test_the_most_telling_question_comes_first_and_certain_measures_are_known() -> None:
    session = pure.begin(tal(begonnen=["3.1"], umgesetzt=[]), BOOK)
    assert session.frage is not None
    assert session.frage.address == open_questions_first(session)
    assert session.survey.sicher >= {"3.1"}
    again, _ = pure.step(session, "weiß nicht")
    again, _ = pure.step(again, "weiß nicht")
    assert again.survey is session.survey
    assert again.frage != session.frage
    assert survey(session.plan, BOOK) == session.survey


def open_questions_first(session: Session) -> Address:
    first = open_questions(session.plan).fragen[0]
    return Address(first.ebene, first.art, first.name, first.kommune, first.aufgabe)  # type: ignore[arg-type]


def test_nothing_can_be_answered_where_nothing_is_asked() -> None:
    session = begin(tal(), BOOK)
    with pytest.raises(AssertionError):
        step(replace(session, frage=None), "ja")
    assert shown(replace(session, frage=None)) == ()
