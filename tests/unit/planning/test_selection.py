"""What stands in the plan: what rules ask for, what that needs, and the reasons given for it.

Own rulebooks can have chains of prerequisites and rules that the delivered one has not.
"""

from __future__ import annotations

import pytest

from helfer.planung import (
    BOOK,
    SZENARIEN,
    case,
    needing,
    put_off,
    rule_for,
    selected,
    step,
    szenario,
)
from ikz_rules import Idee
from ikz_rules.planning.case import Case, Fired, Vote
from ikz_rules.planning.selection import Selection, windowed_users

KINDS = {"Energie": "spezial", "Kasse": "querschnitt", "Papier": "beschaffung"}


def window(*names: str) -> dict[str, object]:
    return {"fenster": frozenset(names), "arten": KINDS}


def votes(found: Selection, nr: str) -> list[tuple[str, dict[str, str]]]:
    return [(vote.id, dict(vote.params)) for vote in found.entries[nr].votes]


def test_what_a_prerequisite_needs_is_added_too_and_says_for_what() -> None:
    book = needing("1.1", zwingend=("4.4",), book=needing("4.4", zwingend=("3.4",)))
    found = selected(rule_for("1.3"), regelwerk=book)
    assert list(found.entries) == ["0", "1.1", "1.3", "3.4", "4.4"]
    (why,) = votes(found, "3.4")
    title = BOOK.massnahmen["4.4"].titel
    assert why == ("voraussetzung", {"massnahme": f"4.4 {title}", "nr": "4.4"})


def test_of_several_rules_that_put_a_measure_off_the_first_is_named() -> None:
    found = selected(rule_for("4.4"), put_off("4.4", "erste"), put_off("4.4", "zweite"))
    off = found.entries["4.4"].aufschub
    assert off is not None
    assert off.regel.id == "erste"


def test_whoever_needs_what_is_put_off_waits_however_many_stand_between() -> None:
    book = needing("3.2", zwingend=("3.4",), book=needing("3.4", zwingend=("4.4",)))
    fired = (rule_for("3.2"), rule_for("3.4"), rule_for("4.4"), put_off("4.4"))
    found = selected(*fired, regelwerk=book)
    assert {nr for nr, e in found.entries.items() if e.aufschub} == {"3.2", "3.4", "4.4"}


def test_what_only_serves_things_that_wait_waits_however_many_stand_between() -> None:
    book = needing("1.2", zwingend=("4.4",), book=needing("1.1", zwingend=("4.4",)))
    fired = (rule_for("1.2"), rule_for("1.3"), put_off("1.2"), put_off("1.3"))
    found = selected(*fired, regelwerk=book)
    assert {nr for nr, e in found.entries.items() if e.aufschub} == {"1.1", "1.2", "1.3", "4.4"}


def test_what_is_begun_keeps_no_prerequisite_from_waiting() -> None:
    fired = (rule_for("1.2"), put_off("1.2"))
    found = selected(*fired, begonnen=frozenset({"1.3"}))
    assert found.entries["1.1"].aufschub is not None
    assert selected(rule_for("1.3"), *fired).entries["1.1"].aufschub is None


def test_no_rule_puts_off_the_foundations_or_what_is_begun_or_prescribed() -> None:
    assert selected(rule_for("0"), put_off("0")).entries["0"].aufschub is None
    begun = selected(put_off("4.4"), begonnen=frozenset({"4.4"}))
    assert begun.entries["4.4"].aufschub is None
    prescribed = selected(put_off("4.4"), erkannt=(szenario(step("4.4")),))
    assert prescribed.entries["4.4"].aufschub is None


def test_where_cooperation_is_established_the_foundations_are_only_there_if_asked_for() -> None:
    settled = {"formen": frozenset({"zweckverband"}), "stockt": True}
    assert "0" not in selected(rule_for("4.4"), **settled).entries
    assert selected(rule_for("0"), **settled).entries["0"].modus == "reaktivieren"


def test_reasons_say_whether_a_rule_a_scenario_or_planning_speaks() -> None:
    found = selected(rule_for("4.4"), erkannt=(szenario(step("4.4")),))
    assert [(v.art, v.id) for v in found.entries["4.4"].votes] == [
        ("szenario", "s9-eigenes"),
        ("regel", "fuer-4.4"),
    ]
    assert [v.art for v in found.entries["0"].votes] == ["planung"]


@pytest.mark.parametrize("begun", [frozenset(), frozenset({"0"})])
def test_the_foundations_are_never_put_off_with_what_needs_them(begun: frozenset[str]) -> None:
    book = needing("4.4", zwingend=("0",), book=needing("0", zwingend=("3.4",)))
    found = selected(rule_for("4.4"), put_off("4.4"), regelwerk=book, begonnen=begun)
    assert found.entries["0"].aufschub is None
    waiting = selected(rule_for("4.4"), rule_for("3.4"), put_off("3.4"), regelwerk=book)
    assert waiting.entries["0"].aufschub is None


def test_a_vorhaben_says_whether_an_idea_a_task_or_its_result_speaks_for_it() -> None:
    s2 = (SZENARIEN["S2"],)
    idea = Idee(name="Papier", massnahme="4.4", umsetzbarkeit="kurzfristig")
    assert votes(selected(erkannt=s2, ideen=(idea,)), "4.4") == [
        ("vorhaben-aus-idee", {"idee": "„Papier“", "name": "Papier"})
    ]
    task = rule_for("4.4", "nutzen_mittel", "Papier", "Toner", "Archiv")
    kinds = {**KINDS, "Toner": "beschaffung", "Archiv": "querschnitt"}
    assert votes(selected(task, erkannt=s2, arten=kinds), "4.4") == [
        ("fuer-4.4", {}),
        ("vorhaben-aus-aufgabe", {"aufgaben": "„Papier“ und „Toner“"}),
    ]
    assert votes(selected(rule_for("4.4"), erkannt=s2), "4.4") == [
        ("fuer-4.4", {}),
        ("vorhaben-sichtbar", {}),
    ]


def test_while_a_window_is_open_the_comparison_is_a_check_of_the_tasks_that_have_one() -> None:
    fired = (
        rule_for("1.2", "nutzen_mittel", "Kasse"),
        rule_for("1.3", "nutzen_mittel", "Energie", "Papier"),
    )
    found = selected(*fired, **window("Energie", "Papier", "Anderes"))
    assert found.entries["1.1"].modus == "kurzpruefung"
    assert votes(found, "1.1")[-1] == ("kurzpruefung", {"aufgaben": "„Energie“"})
    both = selected(*fired, **window("Energie", "Kasse"))
    assert votes(both, "1.1")[-1] == ("kurzpruefung", {"aufgaben": "„Energie“ und „Kasse“"})
    assert selected(*fired, **window("Papier")).entries["1.1"].modus == "einleiten"


def test_a_comparison_that_runs_or_is_prescribed_is_no_check_of_one_task() -> None:
    user = rule_for("1.3", "nutzen_mittel", "Energie")
    begun = selected(user, begonnen=frozenset({"1.1"}), **window("Energie"))
    assert begun.entries["1.1"].modus == "fortfuehren"
    prescribed = selected(user, erkannt=(szenario(step("1.1")),), **window("Energie"))
    assert prescribed.entries["1.1"].modus == "einleiten"


def test_a_check_is_not_put_off_with_a_measure_that_has_no_window() -> None:
    fired = (rule_for("1.3", "nutzen_mittel", "Energie"), rule_for("1.1"), put_off("1.1"))
    assert selected(*fired).entries["1.1"].aufschub is not None
    book = needing("1.3", hilfreich=("1.1",))
    check = selected(*fired, regelwerk=book, **window("Energie"))
    assert check.entries["1.1"].aufschub is None


@pytest.mark.parametrize(
    ("fired", "more"),
    [
        ((put_off("1.3"),), {}),
        ((), {"begonnen": frozenset({"1.3"})}),
    ],
)
def test_a_window_counts_only_for_what_can_be_started_now(
    fired: tuple[Fired, ...], more: dict[str, object]
) -> None:
    given = (rule_for("1.3", "nutzen_mittel", "Energie"), rule_for("1.1"))
    now = case(*given, **window("Energie"))
    users = windowed_users(now, selected(*given, **window("Energie")).entries)
    assert [user.nr for user in users] == ["1.3"]
    found = selected(*given, *fired, **more, **window("Energie"))
    assert found.entries["1.1"].modus == "einleiten"


def test_the_comparison_and_the_foundations_do_not_use_the_check_themselves() -> None:
    book = BOOK.planung.massnahmen_je_art
    for nr in ("0", "1.1"):
        assert nr not in book.values()
    kinds = {"Zuschnitt": "eigene"}
    own = Case(BOOK, (rule_for("1.1", "nutzen_mittel", "Zuschnitt"),), arten=kinds)
    entries = selected(*own.fired).entries
    for nr in ("0", "1.1"):
        entries[nr].im_fenster = True
    assert windowed_users(own, entries) == []


@pytest.mark.parametrize(
    ("more", "modus"),
    [
        ({}, "einleiten"),
        ({"stockt": True}, "einleiten"),
        ({"formen": frozenset({"arbeitsgruppe"})}, "einleiten"),
        ({"formen": frozenset(), "stockt": True}, "einleiten"),
        ({"formen": frozenset({"arbeitsgruppe"}), "stockt": True}, "reaktivieren"),
        ({"begonnen": frozenset({"0"})}, "fortfuehren"),
        ({"begonnen": frozenset({"0"}), "stockt": True}, "reaktivieren"),
        ({"umgesetzt": frozenset({"0"}), "stockt": True}, "reaktivieren"),
        ({"umgesetzt": frozenset({"0"}), "erkannt": (SZENARIEN["S2"],)}, "reaktivieren"),
        ({"umgesetzt": frozenset({"0"}), "erkannt": (SZENARIEN["S1"],)}, None),
    ],
)
def test_the_foundations_restart_where_something_was_there_and_came_to_a_halt(
    more: dict[str, object], modus: str | None
) -> None:
    entry = selected(**more).entries.get("0")
    assert (entry.modus if entry else None) == modus


def test_foundations_that_restart_keep_what_their_own_rules_weigh() -> None:
    needs = (rule_for("0", "nutzen_hoch"), rule_for("4.4", "nutzen_mittel"))
    found = selected(*needs, umgesetzt=frozenset({"0"}), stockt=True)
    heavy = BOOK.gewichte["nutzen_hoch"].wert
    assert heavy != BOOK.gewichte["nutzen_gering"].wert
    assert found.entries["0"].votes == [
        Vote("regel", "fuer-0", heavy, needs[0]),
        Vote("planung", "reaktivieren"),
    ]
