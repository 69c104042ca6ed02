"""The points of a measure, component by component, with the sentence that explains each."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikz_rules import load_regelwerk
from ikz_rules.model.massnahme import Voraussetzungen
from ikz_rules.planning.case import Entry, Vote
from ikz_rules.planning.points import Part, points, score, total, unit

BOOK = load_regelwerk()
PURCHASE = BOOK.massnahmen["4.4"]


def part(name: str, entry: Entry, *plan: str) -> Part:
    rules = replace(BOOK, massnahmen={**BOOK.massnahmen, entry.nr: entry.massnahme})
    return next(p for p in points(entry, plan, rules) if p.name == name)


def votes(*given: int) -> Entry:
    return Entry(PURCHASE, votes=[Vote("regel", str(i), n) for i, n in enumerate(given)])


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ((), (0, "Keine Regel spricht für sich allein dafür.")),
        ((0,), (0, "Keine Regel spricht für sich allein dafür.")),
        ((3, 0), (3, "Eine Regel spricht dafür.")),
        ((3, 1), (4, "2 Regeln sprechen dafür.")),
        ((10, 10), (20, "2 Regeln sprechen dafür.")),
        ((10, 10, 1), (20, "3 Regeln sprechen dafür. Gezählt werden höchstens 20 Punkte.")),
    ],
)
def test_rules_that_speak_for_it_add_up_to_a_limit(
    given: tuple[int, ...], found: tuple[int, str]
) -> None:
    assert part("Nutzen", votes(*given)) == Part("Nutzen", *found)


@pytest.mark.parametrize(
    ("costs", "found"),
    [
        (("keine",), (2, "Direkte Kosten: keine.")),
        (("keine", "gering"), (1, "Direkte Kosten: keine bis gering.")),
        (("moderat", "gering"), (0, "Direkte Kosten: moderat bis gering.")),
        (("gering", "hoch"), (1, "Direkte Kosten: gering bis hoch.")),
        (None, (2, "Direkte Kosten: keine (Annahme).")),
        (("hoch",), (Fraction(1, 2), "Die direkten Kosten sind nicht bekannt.")),
    ],
)
def test_the_dearest_costs_count(costs: tuple[str, ...] | None, found: tuple[int, str]) -> None:
    entry = Entry(replace(PURCHASE, direkte_kosten=costs))
    assert part("Direkte Kosten", entry) == Part("Direkte Kosten", *found)


@pytest.mark.parametrize(
    ("horizon", "found"),
    [
        (("kurzfristig",), (2, "Umsetzbarkeit: kurzfristig.")),
        (("mittelfristig", "kurzfristig"), (2, "Umsetzbarkeit: mittelfristig bis kurzfristig.")),
        (("mittelfristig",), (1, "Umsetzbarkeit: mittelfristig.")),
        (None, (2, "Umsetzbarkeit: kurzfristig bis mittelfristig (Annahme).")),
        (
            ("langfristig",),
            (Fraction(1, 2), "Wie schnell sie umsetzbar ist, ist nicht bekannt."),
        ),
    ],
)
def test_the_soonest_horizon_counts(
    horizon: tuple[str, ...] | None, found: tuple[int, str]
) -> None:
    entry = Entry(replace(PURCHASE, umsetzbarkeit=horizon))
    assert part("Zeithorizont", entry) == Part("Zeithorizont", *found)


@pytest.mark.parametrize(("nr", "count"), [("3.1", 1), ("1.1", Fraction(1, 2)), ("4.2", 0)])
def test_less_effort_counts_more(nr: str, count: int) -> None:
    measure = BOOK.massnahmen[nr]
    words = f"Aufwand der Umsetzung: {measure.aufwand} (Annahme)."
    assert part("Aufwand", Entry(measure)) == Part("Aufwand", count, words)


def test_a_measure_has_leverage_on_what_needs_it_in_any_way_in_this_plan() -> None:
    needing = {
        "1.2": Voraussetzungen(zwingend=("4.4",)),
        "2.1": Voraussetzungen(teilweise=("4.4",)),
        "2.3": Voraussetzungen(hilfreich=("4.4",)),
        "2.4": Voraussetzungen(),
    }
    changed = {nr: replace(BOOK.massnahmen[nr], voraussetzungen=v) for nr, v in needing.items()}
    rules = replace(BOOK, massnahmen={**BOOK.massnahmen, **changed})

    def leverage(nr: str, *plan: str) -> tuple[object, str]:
        found = points(Entry(rules.massnahmen[nr]), plan, rules)[-1]
        assert found.name == "Hebel"
        return found.punkte, found.grund

    none = "Sie erleichtert keine andere Maßnahme dieses Plans."
    assert leverage("4.4", *needing) == (Fraction(3, 2), "Sie erleichtert 1.2, 2.1 und 2.3.")
    assert leverage("4.4", "2.3", "2.4", "4.4") == (Fraction(1, 2), "Sie erleichtert 2.3.")
    assert leverage("4.4", "2.4") == (0, none)
    assert leverage("0", "0") == (0, none)
    assert leverage("0", "0", "1.2", "2.4") == (1, "Sie erleichtert 1.2 und 2.4.")
    four = leverage("0", "1.2", "2.1", "2.3", "2.4")
    assert four == (2, "Sie erleichtert 1.2, 2.1, 2.3 und 2.4.")
    five = leverage("0", "1.2", "2.1", "2.3", "2.4", "4.4")
    assert five == (
        2,
        "Sie erleichtert 1.2, 2.1, 2.3, 2.4 und 4.4. Gezählt werden höchstens 4.",
    )


def test_components_stand_in_one_order_and_add_up() -> None:
    found = points(votes(3), ["4.4"], BOOK)
    names = ["Nutzen", "Direkte Kosten", "Zeithorizont", "Aufwand", "Hebel"]
    assert [p.name for p in found] == names
    assert total(found) == 3 + 2 + 2 + 1 + 0


WEIGHTS = st.fractions(0, 9, max_denominator=7)


@given(
    weights=st.fixed_dictionaries(dict.fromkeys(BOOK.gewichte, WEIGHTS)),
    most=st.integers(0, 30),
    nr=st.sampled_from(sorted(BOOK.massnahmen)),
    plan=st.lists(st.sampled_from(sorted(BOOK.massnahmen)), unique=True),
    spoken=st.lists(st.sampled_from(("nutzen_hoch", "nutzen_gering"))),
)
def test_the_quick_score_is_the_total_in_whole_units(
    weights: dict[str, Fraction], most: int, nr: str, plan: list[str], spoken: list[str]
) -> None:
    count = replace(BOOK.schwellenwerte["hebel_hoechstens"], wert=most)
    rules = replace(
        BOOK,
        gewichte={name: replace(BOOK.gewichte[name], wert=w) for name, w in weights.items()},
        schwellenwerte={**BOOK.schwellenwerte, "hebel_hoechstens": count},
    )
    given_votes = [Vote("regel", str(i), weights[name]) for i, name in enumerate(spoken)]
    entry = Entry(rules.massnahmen[nr], votes=[*given_votes, Vote("planung", "x")])
    found = score(entry, plan, rules)
    assert isinstance(found, int)
    assert found == total(points(entry, plan, rules)) * unit(rules)
