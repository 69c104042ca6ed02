"""Ideas of a Verbundraum: their order, what becomes of them, and why."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.fahrplan_start import start_of
from ikz_rules.fahrplan.ideas import ideen
from ikz_rules.model.verbundraum import HORIZONTE, KOSTEN, STUFEN
from ikz_rules.planning.case import Entry, Fired
from ikz_rules.planning.merit import by_merit

if TYPE_CHECKING:
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplan import FahrplanIdee

S2: dict[str, Any] = {"merkmale": {"wille_ohne_umsetzung": "ja"}}
GOOD: dict[str, Any] = {"nutzen": "hoch", "kosten": "keine", "aufwand": "gering"}
POOR: dict[str, Any] = {"nutzen": "gering", "kosten": "hoch", "aufwand": "mittel"}
SOON: dict[str, Any] = {"umsetzbarkeit": "kurzfristig"}


def idea(name: str = "Idee", **fields: str) -> dict[str, object]:
    return {"name": name, **fields}


def one(*, asked: bool = True, case: dict[str, object] | None = None, **f: str) -> FahrplanIdee:
    more: dict[str, Any] = {**(S2 if asked else {}), **(case or {})}
    (found,) = ideen(start_of(ideen=[idea(**f)], **more))
    return found


def stands(start: Start) -> dict[str, str]:
    return {found.name: found.stand for found in ideen(start)}


def test_no_ideas_nothing_to_rank() -> None:
    assert ideen(start_of()) == ()


def test_the_best_stands_first_and_places_carry_their_ranges() -> None:
    start = start_of(ideen=[idea("C", **POOR), idea("B"), idea("A", **GOOD)])
    found = ideen(start)
    assert [i.name for i in found] == ["A", "B", "C"]
    assert [(i.platz.rang_von, i.platz.rang_bis) for i in found] == [(1, 1), (1, 3), (2, 3)]
    assert (found[1].platz.punkte_von, found[1].platz.punkte_bis) == (0.0, 1.0)
    assert [b.stufe for b in found[0].bewertungen] == ["hoch", "hoch", "hoch"]
    assert [a.wert for b in found[2].bewertungen for a in b.angaben] == ["gering", "hoch", "mittel"]


def test_what_the_plan_chooses_is_chosen_with_the_same_reason() -> None:
    found = one(**GOOD, **SOON)
    assert found.stand == "ausgewaehlt"
    assert found.grund == "Ausgewählt: kurzfristig machbar und konkret."


def test_an_idea_that_brings_too_little_is_never_begun() -> None:
    poor = one(**POOR, **SOON)
    assert poor.stand == "verworfen"
    assert poor.grund == (
        "Mehr als 12,5 von 100 Punkten erreicht sie nicht; ab 50 lohnt es, sie zu vertiefen. "
        "Dagegen sprechen „Nutzen“ (gering) und „Direkte Kosten“ (hoch)."
    )


def test_a_chosen_idea_of_which_too_much_is_open_says_so() -> None:
    unclear = one(nutzen="hoch", kosten="hoch", **SOON, name="X")
    assert unclear.grund == "Ausgewählt: kurzfristig machbar und konkret."
    vague = one(kosten="keine", **SOON)
    assert vague.grund.endswith(
        "Ob sie genug bringt, ist noch offen. Finden Sie heraus: „Nutzen“ und "
        "„Aufwand der Umsetzung“."
    )


def test_where_no_scenario_asks_the_best_two_are_where_to_begin_and_the_plan_stays_as_it_is() -> (
    None
):
    start = start_of(ideen=[idea(n, **GOOD, **SOON) for n in "ABC"])
    found = ideen(start)
    assert [i.stand for i in found] == ["ausgewaehlt", "ausgewaehlt", "vertiefen"]
    assert "Fangen Sie damit an." in found[0].grund
    assert "Mehr als 2 Vorhaben zugleich" in found[2].grund
    assert not start.selection.vorhaben.ideen


def test_where_no_scenario_asks_only_what_certainly_brings_enough_is_begun() -> None:
    assert one(asked=False, nutzen="hoch", kosten="hoch", aufwand="hoch", **SOON).stand == (
        "ausgewaehlt"
    )
    assert one(asked=False, nutzen="mittel", kosten="keine", **SOON).stand == "ausgewaehlt"
    assert one(asked=False, nutzen="mittel", kosten="gering", **SOON).stand == "zurueckgestellt"
    assert one(asked=False, **POOR, **SOON).stand == "verworfen"


@pytest.mark.parametrize("asked", [True, False])
def test_what_is_not_short_term_but_brings_enough_is_looked_into(asked: bool) -> None:
    found = one(asked=asked, **GOOD, umsetzbarkeit="langfristig")
    assert found.stand == "vertiefen"
    assert found.grund.endswith("Nicht ausgewählt: Sie ist erst langfristig umsetzbar.")


@pytest.mark.parametrize("asked", [True, False])
def test_what_brings_too_little_is_dropped_with_the_criterion_that_speaks_against(
    asked: bool,
) -> None:
    found = one(asked=asked, **{**POOR, "kosten": "gering"})
    assert found.stand == "verworfen"
    assert "Dagegen spricht „Nutzen“ (gering)." in found.grund


def test_what_is_open_is_put_off_until_the_answers_are_there() -> None:
    found = one(nutzen="mittel")
    assert found.stand == "zurueckgestellt"
    assert found.grund == (
        "Ob die Idee genug bringt, ist noch offen. "
        "Finden Sie heraus: „Direkte Kosten“ und „Aufwand der Umsetzung“."
    )


@pytest.mark.parametrize(
    ("massnahme", "case", "stand", "words"),
    [
        ("1.3", {}, "zurueckgestellt", "Vorher ist Maßnahme 1.1 nötig. Nehmen Sie die Idee danach"),
        ("4.4", {"umgesetzt": ["4.4"]}, "zurueckgestellt", "ob die Idee noch etwas Neues bringt"),
        ("3.1", {"land": "BY"}, "verworfen", "gibt es nur in einem anderen Land."),
        ("3.1", {}, "zurueckgestellt", "Geben Sie das Land an."),
        ("2.1", {}, "vertiefen", "ist ohnehin ein Schritt des Plans"),
    ],
)
def test_what_stands_in_the_way_is_said(
    massnahme: str, case: dict[str, object], stand: str, words: str
) -> None:
    found = one(case=case, massnahme=massnahme, **GOOD)
    assert found.stand == stand
    assert words in found.grund


def test_an_idea_whose_measure_is_put_off_waits_for_it() -> None:
    start = start_of(ideen=[idea(massnahme="4.4", **GOOD)], **S2)
    off = next(r for r in start.regelwerk.regeln.values() if r.zurueckstellen)
    entry = Entry(start.regelwerk.massnahmen["4.4"], aufschub=Fired(off))
    put_off = replace(start, selection=replace(start.selection, entries={"4.4": entry}))
    (found,) = ideen(put_off)
    assert found.stand == "zurueckgestellt"
    assert "wenn die Maßnahme beginnen kann" in found.grund


def test_working_group_and_firmness_stand_with_the_idea() -> None:
    start = start_of(ideen=[idea("Bauhof", **GOOD), idea("B"), idea("C", nutzen="hoch")])
    found = {i.name: i for i in ideen(start)}
    assert found["Bauhof"].arbeitsgruppe == "ag-bauhof"
    assert found["Bauhof"].robustheit.erste == 2
    assert found["B"].arbeitsgruppe is None
    assert found["Bauhof"].robustheit.anteil >= found["B"].robustheit.anteil


def test_what_would_move_an_idea_is_said_in_values_since_no_costs_are_a_high_mark() -> None:
    same = {"nutzen": "hoch", "kosten": "gering", "aufwand": "gering"}
    open_ = idea("D", nutzen="hoch", aufwand="mittel")
    start = start_of(ideen=[idea("A", **same), idea("B", **same), idea("C", **same), open_])
    found = {i.name: [k.text for k in i.robustheit.kipppunkte] for i in ideen(start)}
    assert any(
        "Stünde bei „Direkte Kosten“ „moderat“ oder „hoch“, fiele die Idee" in text
        for text in found["A"]
    ), found
    assert any(
        text.startswith("„Direkte Kosten“ ist noch offen. Steht dort „keine“, kommt die Idee")
        for text in found["D"]
    ), found


def test_a_rulebook_without_criteria_for_ideas_goes_by_name_and_drops_nothing() -> None:
    start = start_of(ideen=[idea("B", **GOOD), idea("A", **POOR)])
    bare = replace(start.regelwerk, kriterien={})
    found = ideen(replace(start, regelwerk=bare, case=replace(start.case, regelwerk=bare)))
    assert [(i.name, i.platz.rang, i.stand) for i in found] == [
        ("A", 1, "zurueckgestellt"),
        ("B", 1, "zurueckgestellt"),
    ]
    assert found[0].grund.endswith("Das Regelwerk nennt keine Fragen dazu.")


def test_a_mark_above_everything_drops_without_a_criterion_to_blame() -> None:
    start = start_of(ideen=[idea(**GOOD)])
    high = replace(start.regelwerk.schwellenwerte["idee_potenzial_ab"], wert=Fraction(2))
    rules = replace(
        start.regelwerk,
        schwellenwerte={**start.regelwerk.schwellenwerte, "idee_potenzial_ab": high},
    )
    (found,) = ideen(replace(start, regelwerk=rules))
    assert found.stand == "verworfen"
    assert found.grund.endswith("sie zu vertiefen.")
    (half,) = ideen(replace(start_of(ideen=[idea(nutzen="mittel", **SOON)]), regelwerk=rules))
    assert half.grund.endswith("Dagegen spricht „Nutzen“ (mittel).")


FIELDS = st.fixed_dictionaries(
    {
        "nutzen": st.sampled_from((*STUFEN, "unbekannt")),
        "kosten": st.sampled_from((*KOSTEN, "unbekannt")),
        "aufwand": st.sampled_from((*STUFEN, "unbekannt")),
        "umsetzbarkeit": st.sampled_from((*HORIZONTE, "unbekannt")),
        "massnahme": st.sampled_from(("4.4", "1.3", "0", "2.1", "3.1", "3.2")),
    }
)
IDEAS = st.lists(FIELDS, max_size=5).map(
    lambda found: [{"name": f"Idee {i}", **fields} for i, fields in enumerate(found)]
)


@given(IDEAS, st.booleans(), st.randoms())
@settings(max_examples=50)
def test_every_idea_stands_once_in_the_order_of_the_plan_with_at_most_two_chosen(
    found: list[dict[str, object]], asked: bool, random: object
) -> None:
    more: dict[str, Any] = S2 if asked else {}
    start = start_of(ideen=found, **more)
    shown = ideen(start)
    assert [i.name for i in shown] == [i.name for i in by_merit(start.case.ideen, start.regelwerk)]
    chosen = {i.name for i in shown if i.stand == "ausgewaehlt"}
    assert len(chosen) <= 2
    if asked:
        assert chosen == {i.name for i in start.selection.vorhaben.ideen}
    assert all(i.grund for i in shown)
    mixed = list(found)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert ideen(start_of(ideen=mixed, **more)) == shown


@given(FIELDS, st.booleans())
def test_what_is_dropped_stays_dropped_whatever_else_becomes_known(
    fields: dict[str, str], asked: bool
) -> None:
    more: dict[str, Any] = S2 if asked else {}
    first = stands(start_of(ideen=[idea(**fields)], **more))["Idee"]
    if first != "verworfen":
        return
    for nutzen in STUFEN:
        for kosten in KOSTEN:
            fuller = {
                **fields,
                "nutzen": nutzen if fields["nutzen"] == "unbekannt" else fields["nutzen"],
                "kosten": kosten if fields["kosten"] == "unbekannt" else fields["kosten"],
            }
            assert stands(start_of(ideen=[idea(**fuller)], **more))["Idee"] == "verworfen"
