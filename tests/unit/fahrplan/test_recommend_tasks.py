"""The way from a Verbundraum to its Fahrplan: what it refuses, and that it is always the same."""

from __future__ import annotations

from dataclasses import replace
from time import process_time
from typing import TYPE_CHECKING, Any

import pytest

from helfer.fahrplan_faelle import aufgabe, cell, fahrplan, raw
from helfer.regelwerk_varianten import PACKAGED, example, put_into
from ikz_rules import (
    FactsError,
    Fahrplan,
    RulebookError,
    Verbundraum,
    read_verbundraum,
    recommend_tasks,
)
from ikz_rules.model.fahrplanregeln import FAHRPLAN_ZAHLEN, STUFEN_GEWICHTE
from ikz_rules.planning.needed import NUMBERS

if TYPE_CHECKING:
    from ikz_rules import Regelwerk

KRITERIEN = PACKAGED.kriterien
SMALL = [aufgabe("X", {"A": cell()})]


def refused(book: Regelwerk) -> list[str]:
    with pytest.raises(RulebookError) as caught:
        fahrplan(SMALL, regelwerk=book)
    assert {p.code for p in caught.value.problems} == {"regelwerk-unvollstaendig"}
    return [f"{p.message} {p.hint}" for p in caught.value.problems]


def test_names_that_the_rulebook_does_not_declare_are_refused_like_for_a_plan() -> None:
    with pytest.raises(FactsError, match="strategsch") as caught:
        fahrplan([aufgabe("X", {"A": {"strategsch": "ja"}})])
    assert "strategisch" in caught.value.problems[0].hint


def test_a_rulebook_without_the_section_is_refused() -> None:
    (text,) = refused(replace(PACKAGED, fahrplan=None))
    assert text.startswith("Für einen Fahrplan fehlt der Abschnitt „fahrplan“. Laden Sie")


@pytest.mark.parametrize("name", FAHRPLAN_ZAHLEN)
def test_every_number_of_the_fahrplan_is_asked_for(name: str) -> None:
    (text,) = refused(put_into(PACKAGED, "schwellenwerte", {name: None}))
    assert f"„{name}“ (schwellenwerte)" in text


@pytest.mark.parametrize("name", STUFEN_GEWICHTE)
def test_what_each_level_counts_is_asked_for(name: str) -> None:
    (text,) = refused(put_into(PACKAGED, "gewichte", {name: None}))
    assert f"„{name}“ (gewichte)" in text


def test_all_that_is_lacking_is_said_at_once_and_nothing_twice() -> None:
    numbers = dict.fromkeys((*FAHRPLAN_ZAHLEN, *NUMBERS))
    texts = refused(replace(put_into(PACKAGED, "schwellenwerte", numbers), fahrplan=None))
    assert len(texts) == len(set(texts)) == len(numbers) + 1


@pytest.mark.parametrize("fuer", ["aufgaben", "prozesse", "ideen"])
def test_weights_that_sum_to_nothing_are_refused(fuer: str) -> None:
    names = {k.gewicht for k in KRITERIEN.values() if k.fuer == fuer}
    zero = {name: replace(PACKAGED.gewichte[name], wert=0) for name in names}
    (text,) = refused(put_into(PACKAGED, "gewichte", zero))
    assert f"Kein Kriterium für „{fuer}“" in text
    gone = {id_: None for id_, k in KRITERIEN.items() if k.fuer == fuer}
    assert refused(put_into(PACKAGED, "kriterien", gone)) == [text]


def test_one_weight_over_zero_is_enough() -> None:
    names = [k.gewicht for k in KRITERIEN.values() if k.fuer == "aufgaben"]
    zero = {name: replace(PACKAGED.gewichte[name], wert=0) for name in names[1:]}
    plan = fahrplan(SMALL, regelwerk=put_into(PACKAGED, "gewichte", zero))
    assert [k.anteil for k in plan.kriterien if k.fuer == "aufgaben"] == [1, 0, 0, 0, 0]


def test_every_criterion_is_shown_with_its_weight_and_share() -> None:
    plan = fahrplan(SMALL)
    assert {k.id for k in plan.kriterien} == set(KRITERIEN)
    for fuer in ("aufgaben", "prozesse", "ideen"):
        assert sum(k.anteil for k in plan.kriterien if k.fuer == fuer) == pytest.approx(1)
    benefit = next(k for k in plan.kriterien if k.id == "idee-1-nutzen")
    assert (benefit.gewicht, benefit.anteil) == (2, 0.5)
    assert benefit.frage == KRITERIEN["idee-1-nutzen"].frage


def test_it_says_which_rules_and_which_day_it_was_made_for() -> None:
    plan = fahrplan(SMALL, stichtag="2027-01-31")
    assert (plan.verbundraum, plan.stichtag) == ("Tal", "2027-01-31")
    assert plan.regelwerk.sha256 == PACKAGED.sha256
    assert fahrplan(SMALL).stichtag == PACKAGED.stand


@pytest.mark.unmeasured
def test_the_order_of_kommunen_aufgaben_and_keys_does_not_matter() -> None:
    given = read_verbundraum(example("fahrplan-fuenf-kommunen"))
    turned = Verbundraum.model_validate(_turned(given.model_dump(mode="json")))
    assert turned != given
    once, again = recommend_tasks(given), recommend_tasks(turned)
    assert once.model_dump_json() == again.model_dump_json()
    assert Fahrplan.model_validate_json(once.model_dump_json()) == once


def _turned(value: Any) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, dict):
        return {key: _turned(value[key]) for key in reversed(value)}
    return [_turned(v) for v in reversed(value)] if isinstance(value, list) else value


@pytest.mark.unmeasured
def test_nothing_is_lost_in_the_example() -> None:
    given = read_verbundraum(example("fahrplan-fuenf-kommunen"))
    plan = recommend_tasks(given)
    tasks = given.aufgaben or ()
    assert sorted(a.name for a in plan.aufgaben) == sorted(a.name for a in tasks)
    for ranking in plan.kommunen:
        mine = sorted(a.name for a in tasks if ranking.kommune in a.kommunen)
        assert sorted(a.aufgabe for a in ranking.aufgaben) == mine


def test_the_title_of_a_product_group_follows_from_the_number() -> None:
    entry = next(a for a in PACKAGED.aufgabenverzeichnis if a.produktrahmen)
    plan = fahrplan([aufgabe(entry.name, ["A"])])
    assert plan.aufgaben[0].produktrahmen == entry.produktrahmen
    assert fahrplan([aufgabe("Etwas", ["A"])]).aufgaben[0].produktrahmen is None


def test_what_is_not_said_is_not_needed() -> None:
    plan = recommend_tasks(Verbundraum.model_validate(raw(None, "A")))
    assert (plan.aufgaben, plan.arbeitsgruppen) == ((), ())


@pytest.mark.unmeasured
def test_hundreds_of_kommunen_and_aufgaben_answer_within_seconds() -> None:
    names = [f"K{i:03}" for i in range(100)]
    levels = ("hoch", "mittel", "gering")
    tasks = [
        aufgabe(
            f"X{j}",
            {
                n: {"handlungsbedarf": levels[(i * j) % 3], "vzae": (i + j) % 4}
                for i, n in enumerate(names)
            },
        )
        for j in range(50)
    ]
    verbundraum = Verbundraum.model_validate(raw(tasks, " ".join(names)))
    begin = process_time()
    plan = recommend_tasks(verbundraum)
    assert process_time() - begin < 10
    assert len(plan.aufgaben) == 50


def test_a_rulebook_may_leave_out_grounds_forms_and_preconditions() -> None:
    assert PACKAGED.fahrplan is not None
    bare = replace(PACKAGED.fahrplan, vorrang=(), formen=(), vorbedingungen=())
    (found,) = fahrplan(SMALL, regelwerk=replace(PACKAGED, fahrplan=bare)).aufgaben
    assert (found.vorrang, found.gruende, found.vorbedingungen) == ("nein", (), ())
