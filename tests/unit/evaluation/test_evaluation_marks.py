"""What facts make of a criterion: one level where they settle it, every possible one else."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules import load_regelwerk
from ikz_rules.evaluation.marks import Hinge, Marked, hinge, mark, marked, possible

if TYPE_CHECKING:
    from ikz_rules.model.situation import Value

BOOK = load_regelwerk()
EFFORT = BOOK.kriterien["aufgabe-3-aufwand"]
NEED = BOOK.kriterien["aufgabe-2-handlungsbedarf"]
WEIGHT = BOOK.kriterien["prozess-3-bedeutung"]
ALL = ("gering", "mittel", "hoch")


@pytest.mark.parametrize(
    ("vzae", "level"),
    [(0, "gering"), (Fraction("0.19"), "gering"), (Fraction("0.2"), "mittel"),
     (Fraction("0.49"), "mittel"), (Fraction("0.5"), "hoch"), (3, "hoch")],
)  # fmt: skip
def test_a_number_reaches_a_level_at_its_limit(vzae: Value, level: str) -> None:
    found = marked(EFFORT, {"vzae": vzae}, BOOK)
    assert found == Marked((level,), ("vzae",))
    assert found.level == level


def test_a_stand_in_counts_only_while_the_other_is_unknown() -> None:
    found = marked(EFFORT, {"fallzahl": 500}, BOOK)
    assert found == Marked(("hoch",), ("fallzahl",), derived=True)
    both = marked(EFFORT, {"fallzahl": 500, "vzae": 0}, BOOK)
    assert both == Marked(("gering",), ("vzae",))


def test_what_nobody_has_said_leaves_every_level_open() -> None:
    found = marked(EFFORT, {}, BOOK)
    assert found == Marked(ALL)
    assert found.level is None


def test_the_highest_fact_counts_and_unknown_ones_can_only_raise_it() -> None:
    assert marked(NEED, {"handlungsbedarf": "mittel"}, BOOK).levels == ("mittel", "hoch")
    assert marked(NEED, {"handlungsbedarf": "hoch"}, BOOK).levels == ("hoch",)
    known: dict[str, Value] = {"handlungsbedarf": "gering", "gelegenheit": "nein"}
    assert marked(NEED, known, BOOK).levels == ("gering",)
    assert marked(WEIGHT, {"finanziell": "nein", "rechtlich": "nein"}, BOOK).levels == (
        "gering",
        "hoch",
    )


def test_yes_and_no_never_come_to_a_level_between() -> None:
    assert possible(WEIGHT.angaben[0]) == ("gering", "hoch")
    assert possible(EFFORT.angaben[0]) == ALL


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "handlungsbedarf": st.sampled_from(["hoch", "mittel", "gering"]),
            "fachwissen": st.sampled_from(["ausreichend", "knapp", "unzureichend"]),
            "gelegenheit": st.sampled_from(["ja", "nein"]),
            "abgang_absehbar": st.sampled_from(["ja", "nein"]),
        },
    ),
)
def test_saying_a_main_fact_never_opens_a_level_unless_it_replaces_a_stand_in(
    known: dict[str, Value],
) -> None:
    before = set(marked(NEED, known, BOOK).levels)
    for name, values in (("handlungsbedarf", ALL), ("gelegenheit", ("ja", "nein"))):
        stand_in = "fachwissen" if name == "handlungsbedarf" else "abgang_absehbar"
        if name not in known and stand_in not in known:
            after = [set(marked(NEED, {**known, name: v}, BOOK).levels) for v in values]
            assert set().union(*after) == before


def test_levels_count_as_declared() -> None:
    assert [mark(level, BOOK) for level in ALL] == [0, Fraction(1, 2), 1]


@pytest.mark.parametrize(
    ("known", "found"),
    [
        ({"handlungsbedarf": "hoch", "gelegenheit": "nein"}, Hinge("handlungsbedarf", ("mittel",))),
        ({"handlungsbedarf": "hoch"}, Hinge("handlungsbedarf", ("mittel", "hoch"))),
        ({"fachwissen": "knapp", "gelegenheit": "nein"}, Hinge("fachwissen", ("gering",))),
        ({"handlungsbedarf": "gering", "gelegenheit": "nein"}, None),
        ({"handlungsbedarf": "hoch", "gelegenheit": "ja"}, None),
        ({"handlungsbedarf": "gering", "gelegenheit": "ja"}, None),
        ({"gelegenheit": "nein"}, Hinge("handlungsbedarf")),
        ({"abgang_absehbar": "nein"}, Hinge("handlungsbedarf")),
        ({"handlungsbedarf": "gering"}, None),
        ({"fachwissen": "knapp"}, None),
        ({}, None),
    ],
)
def test_a_level_hangs_on_one_fact_of_one_kommune_or_on_none(
    known: dict[str, Value], found: Hinge | None
) -> None:
    assert hinge(NEED, known, BOOK) == found


def test_what_several_facts_say_hangs_on_none_of_them() -> None:
    known: dict[str, Value] = {"finanziell": "ja", "rechtlich": "nein", "politisch": "nein"}
    assert hinge(WEIGHT, known, BOOK) == Hinge("finanziell", ("gering",))
    assert hinge(WEIGHT, {**known, "rechtlich": "ja"}, BOOK) is None


def test_the_lowest_level_hangs_on_a_fact_that_cannot_be_lower() -> None:
    assert hinge(EFFORT, {"vzae": 0}, BOOK) == Hinge("vzae")


def test_ideas_have_facts_of_their_own() -> None:
    gain = BOOK.kriterien["idee-1-nutzen"]
    assert hinge(gain, {"nutzen": "hoch"}, BOOK) == Hinge("nutzen", ("mittel",))
