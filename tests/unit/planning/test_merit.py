"""The order of ideas: declared criteria decide it, for plan and Fahrplan alike."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from ikz_rules import Idee, load_regelwerk
from ikz_rules.model.verbundraum import HORIZONTE, KOSTEN, STUFEN
from ikz_rules.planning.merit import by_merit, candidate, idea_criteria, idea_method, said_of
from ikz_rules.ranking.places import places

REGELWERK = load_regelwerk()
BARE = replace(REGELWERK, kriterien={})


def names(*ideen: Idee, regelwerk: object = REGELWERK) -> str:
    return "".join(idee.name for idee in by_merit(ideen, regelwerk))  # type: ignore[arg-type]


def test_benefit_weighs_as_much_as_cost_and_effort_together() -> None:
    rich = Idee(name="N", nutzen="hoch", kosten="hoch", aufwand="hoch")
    cheap = Idee(name="K", nutzen="gering", kosten="keine", aufwand="gering")
    both = Idee(name="B", nutzen="hoch", kosten="keine", aufwand="gering")
    assert names(rich, cheap, both) == "BKN"
    half = Idee(name="H", nutzen="gering", kosten="keine", aufwand="mittel")
    assert names(half, rich) == "NH"


def test_weights_of_the_rulebook_decide() -> None:
    first = Idee(name="A", nutzen="hoch", kosten="hoch", aufwand="gering")
    second = Idee(name="B", nutzen="gering", kosten="keine", aufwand="gering")
    assert names(first, second) == "AB"
    heavy = replace(REGELWERK.gewichte["idee_kosten"], wert=Fraction(9))
    changed = replace(REGELWERK, gewichte={**REGELWERK.gewichte, "idee_kosten": heavy})
    assert names(first, second, regelwerk=changed) == "BA"


def test_what_is_unknown_counts_as_the_middle_and_not_as_nothing() -> None:
    bad = Idee(name="A", nutzen="gering", kosten="hoch", aufwand="mittel")
    unknown = Idee(name="B")
    good = Idee(name="C", nutzen="hoch", kosten="keine", aufwand="mittel")
    assert names(bad, unknown, good) == "CBA"


def test_equal_ideas_and_a_rulebook_without_criteria_go_by_name() -> None:
    assert names(Idee(name="B"), Idee(name="A")) == "AB"
    good = Idee(name="B", nutzen="hoch", kosten="keine", aufwand="gering")
    bad = Idee(name="A", nutzen="gering")
    assert names(good, bad, regelwerk=BARE) == "AB"
    assert idea_method(BARE) is None
    assert candidate(good, BARE).rows == ()


def test_criteria_can_ask_for_every_choice_of_an_idea() -> None:
    idea = Idee(name="A", nutzen="hoch", kosten="keine", aufwand="gering", umsetzbarkeit=None)
    assert said_of(idea) == {"nutzen": "hoch", "kosten": "keine", "aufwand": "gering"}
    soon = Idee(name="A", umsetzbarkeit="kurzfristig")
    assert said_of(soon) == {"umsetzbarkeit": "kurzfristig"}


def test_a_mark_knows_what_it_would_be_if_the_one_fact_it_hangs_on_were_worse() -> None:
    gain, *others = idea_criteria(REGELWERK)
    assert [s.angabe for s in gain.angaben] == ["nutzen"]
    two = replace(gain, angaben=(*gain.angaben, others[0].angaben[0]))
    book = replace(REGELWERK, kriterien={"a": gain, "b": two})
    low, middle, high = Fraction(0), Fraction(1, 2), Fraction(1)
    (one,) = candidate(Idee(name="A", nutzen="hoch", kosten="hoch"), book).rows
    assert (one.marks, one.lower) == (((high,), (high,)), ((middle,), (middle,)))
    (both,) = candidate(Idee(name="A", nutzen="hoch", kosten="keine"), book).rows
    assert (both.marks, both.lower) == (((high,), (high,)), ((middle,), ()))
    (neither,) = candidate(Idee(name="A"), book).rows
    assert (neither.marks, neither.lower) == (((low, middle, high),) * 2, ((), ()))


IDEA = st.builds(
    Idee,
    name=st.sampled_from("ABCDEF"),
    nutzen=st.sampled_from(STUFEN),
    kosten=st.sampled_from(KOSTEN),
    aufwand=st.sampled_from(STUFEN),
    umsetzbarkeit=st.sampled_from(HORIZONTE) | st.none(),
)
IDEAS = st.lists(IDEA, unique_by=lambda idea: idea.name, max_size=6)


@given(IDEAS, st.randoms())
def test_the_order_of_the_input_never_matters(ideas: list[Idee], random: object) -> None:
    mixed = list(ideas)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert names(*mixed) == names(*ideas)


@given(IDEAS.filter(bool))
def test_the_order_follows_the_places(ideas: list[Idee]) -> None:
    method = idea_method(REGELWERK)
    assert method is not None
    found = {p.name: p for p in places([candidate(i, REGELWERK) for i in ideas], method)}
    order = [(found[name].rank, name) for name in names(*ideas)]
    assert order == sorted(order)
