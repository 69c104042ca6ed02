"""What counts as a movement between two plans, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helfer.regelwerk_varianten import PACKAGED, example
from ikz_rules import read_verbundraum, recommend
from ikz_rules.difference.movements import BEWEGUNGEN, THEMEN, frame, movements, observed
from ikz_rules.model.plan import Begruendung, Hinweis, PlanIdee, Schritt

if TYPE_CHECKING:
    from ikz_rules.difference.movements import Movement
    from ikz_rules.model.plan import Massnahmenplan, PlanMassnahme

PLAN = recommend(read_verbundraum(example("gemischt")), PACKAGED)
FIRST, SECOND, THIRD = PLAN.massnahmen[:3]


def copy(thing: Any, **changes: Any) -> Any:  # noqa: ANN401 - any part of a plan
    return thing.model_copy(update=changes)


def ranked(*measures: PlanMassnahme) -> Massnahmenplan:
    found = tuple(copy(m, rang=rank) for rank, m in enumerate(measures, start=1))
    plan: Massnahmenplan = copy(PLAN, massnahmen=found)
    return plan


def moved(alt: Massnahmenplan, neu: Massnahmenplan) -> list[Movement]:
    return list(movements(alt, neu).values())


def told(alt: Massnahmenplan, neu: Massnahmenplan) -> list[tuple[str, str, str]]:
    return [(m.thema, m.was, m.bewegung) for m in moved(alt, neu)]


def test_a_plan_does_not_move_against_itself() -> None:
    assert moved(PLAN, PLAN) == []


def test_a_measure_comes_in_or_drops_out_and_pushes_nobody() -> None:
    with_three, with_two = ranked(FIRST, SECOND, THIRD), ranked(FIRST, THIRD)
    assert told(with_two, with_three) == [("massnahme", SECOND.nr, "neu")]
    assert told(with_three, with_two) == [("massnahme", SECOND.nr, "entfallen")]


def test_only_the_measure_that_passes_the_others_moves() -> None:
    found = moved(ranked(FIRST, SECOND, THIRD), ranked(THIRD, FIRST, SECOND))
    assert [(m.was, m.bewegung, m.alt, m.neu) for m in found] == [(THIRD.nr, "rang", 3, 1)]


@pytest.mark.parametrize(
    ("change", "bewegung", "alt", "neu"),
    [
        ({"phase": 4}, "phase", FIRST.phase, 4),
        ({"modus": "kurzpruefung"}, "modus", FIRST.modus, "kurzpruefung"),
        (
            {"kurzfristiges_vorhaben": not FIRST.kurzfristiges_vorhaben},
            "vorhaben",
            FIRST.kurzfristiges_vorhaben,
            not FIRST.kurzfristiges_vorhaben,
        ),
        ({"aufgaben": ("Neu",), "anlass": "x"}, "inhalt", *[("anlass", "aufgaben")] * 2),
        ({"voraussetzungen": ()}, "inhalt", *[("voraussetzungen",)] * 2),
    ],
)
def test_what_a_measure_says_moves_by_its_kind(
    change: dict[str, object], bewegung: str, alt: object, neu: object
) -> None:
    measure = FIRST if "voraussetzungen" not in change else with_prerequisites()
    others = [m for m in PLAN.massnahmen if m.nr != measure.nr]
    found = moved(ranked(measure, *others), ranked(copy(measure, **change), *others))
    assert [(m.was, m.bewegung, m.alt, m.neu) for m in found] == [(measure.nr, bewegung, alt, neu)]


def with_prerequisites() -> PlanMassnahme:
    return next(m for m in PLAN.massnahmen if m.voraussetzungen)


def test_points_and_the_state_of_prerequisites_are_no_movement() -> None:
    measure = with_prerequisites()
    others = [m for m in PLAN.massnahmen if m.nr != measure.nr]
    needed = tuple(copy(v, stand="offen") for v in measure.voraussetzungen)
    points = copy(measure.punkte, gesamt=999.0)
    after = copy(measure, voraussetzungen=needed, punkte=points, nach=("9.9",))
    assert moved(ranked(measure, *others), ranked(after, *others)) == []


def test_reasons_move_with_the_rules_that_came_went_or_changed_their_words() -> None:
    def because(*texts: tuple[str, str]) -> Massnahmenplan:
        reasons = tuple(
            Begruendung(regel=rule, text=text, quelle="", aussagen=(), angaben=(), ordner="")
            for rule, text in texts
        )
        return ranked(copy(FIRST, begruendungen=reasons), SECOND)

    found = moved(
        because(("bleibt", "x"), ("geht", "x"), ("anders", "x")),
        because(("anders", "y"), ("bleibt", "x"), ("kommt", "x")),
    )
    assert [(m.bewegung, m.alt, m.neu) for m in found] == [
        ("begruendung", ("anders", "geht"), ("anders", "kommt"))
    ]
    assert moved(because(("a", "x"), ("b", "y")), because(("b", "y"), ("a", "x"))) == []


def test_scenarios_remarks_ideas_and_steps_move_too() -> None:
    szenario = PLAN.ausgangsszenarien[0]
    alt = copy(
        PLAN,
        hinweise=(remark("bleibt", "a"), remark("geht", "a"), remark("nur-titel", "a")),
        ideen=(idea(chosen=False),),
        phasen=(phase(1, "Fest", "Wandert", "Geht"),),
    )
    neu = copy(
        PLAN,
        ausgangsszenarien=(copy(szenario, stufe="unbekannt"), *PLAN.ausgangsszenarien[1:]),
        hinweise=(remark("bleibt", "b"), remark("kommt", "a")),
        ideen=(idea(chosen=True),),
        phasen=(phase(1, "Fest", "Idee"), phase(2, "Wandert")),
    )
    assert [(m.was, m.bewegung, m.alt, m.neu) for m in moved(alt, neu)] == [
        (szenario.id, "stufe", szenario.stufe, "unbekannt"),
        ("bleibt", "text", None, None),
        ("geht", "entfallen", None, None),
        ("kommt", "neu", None, None),
        ("Idee", "vorhaben", False, True),
        ("Geht", "entfallen", None, None),
        ("Wandert", "phase", 1, 2),
    ]


def remark(name: str, text: str) -> Hinweis:
    return Hinweis(kennung=name, text=text)


def idea(*, chosen: bool) -> PlanIdee:
    return PlanIdee(name="Idee", massnahme=None, kurzfristiges_vorhaben=chosen, grund="")


def phase(nr: int, *titles: str) -> Any:  # noqa: ANN401
    steps = tuple(Schritt(art="ueberzeugen", titel=title, massnahme=None) for title in titles)
    return copy(PLAN.phasen[0], nr=nr, schritte=steps)


ORDERS = st.permutations(range(len(PLAN.massnahmen)))


@given(ORDERS, ORDERS, st.integers(0, 3), st.integers(0, 3))
def test_swapping_the_plans_turns_every_movement_around(
    one: list[int], other: list[int], fewer: int, less: int
) -> None:
    alt = ranked(*(PLAN.massnahmen[i] for i in one[fewer:]))
    neu = ranked(*(PLAN.massnahmen[i] for i in other[less:]))
    turned = {"neu": "entfallen", "entfallen": "neu"}
    there = {(w, turned.get(b, b)) for _, w, b in told(alt, neu) if b != "rang"}
    assert there == {(w, b) for _, w, b in told(neu, alt) if b != "rang"}
    assert bool(told(alt, neu)) == (
        [m.nr for m in alt.massnahmen] != [m.nr for m in neu.massnahmen]
    )


@given(ORDERS)
def test_every_kind_of_movement_is_a_known_word(order: list[int]) -> None:
    plan = ranked(*(PLAN.massnahmen[i] for i in order))
    for movement in moved(PLAN, plan):
        assert movement.thema in THEMEN
        assert movement.bewegung in BEWEGUNGEN[movement.thema]


def test_an_observation_of_another_plan_is_made_in_the_same_frame() -> None:
    alt, neu = ranked(FIRST, SECOND, THIRD), ranked(THIRD, FIRST, SECOND)
    shared = frame(alt, neu)
    assert observed(alt, shared)["massnahme", THIRD.nr, "rang"] == {FIRST.nr, SECOND.nr}
    assert observed(neu, shared)["massnahme", THIRD.nr, "rang"] == set()
