"""Pooling: which Kommunen together fill a post or use a machine, and what is said about it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helfer.fahrplan_start import start_of
from ikz_rules.fahrplan.pooling import buendel
from ikz_rules.fahrplan.pooling_text import some

if TYPE_CHECKING:
    from ikz_rules.model.fahrplan import Buendel

HALF, FULL = "eine halbe Stelle", "eine volle Stelle"
MACHINE = "ein gemeinsames Gerät"


def pooled(volumes: dict[str, float | str | None], art: str = "spezial") -> Buendel:
    """The groups for one Aufgabe; None is a volume that nobody has said."""
    fact = "nutzungstage" if art == "technik" else "vzae"
    cells = {name: {} if v is None else {fact: v} for name, v in volumes.items()}
    start = start_of(
        [{"name": "Aufgabe X", "art": art, "kommunen": cells}], " ".join(volumes) or "Adorf"
    )
    (found,) = buendel("Aufgabe X", start)
    return found


def groups(found: Buendel) -> list[tuple[str, str]]:
    return [("".join(a.kommune for a in g.anteile), g.reicht_fuer) for g in found.gruppen]


def test_the_fewest_kommunen_come_first_then_the_least_above_the_threshold_then_names() -> None:
    found = pooled({"A": 0.3, "B": 0.2, "C": 0.25, "D": 0.1, "E": 0.3})
    assert groups(found)[:5] == [(g, HALF) for g in ("AB", "BE", "AC", "CE", "AE")]


def test_a_group_stands_at_the_highest_threshold_that_it_reaches() -> None:
    found = pooled({"A": 0.4, "B": 0.3, "C": 0.35})
    assert groups(found) == [("BC", HALF), ("AB", HALF), ("AC", HALF), ("ABC", FULL)]
    assert found.weitere == 0


def test_who_just_fills_a_full_post_does_not_stand_at_the_half_one_too() -> None:
    assert groups(pooled({"A": 1, "B": 0.1})) == [("A", FULL)]
    assert groups(pooled({"A": 0.3, "B": 0.3, "C": 0.4}))[-1] == ("ABC", FULL)


def test_who_fills_a_post_alone_is_a_group_of_one_and_could_serve_the_others() -> None:
    found = pooled({"A": 1.5, "B": 0.1})
    assert groups(found) == [("A", FULL)]
    assert found.text == "A hat allein genug für eine volle Stelle und kann den anderen helfen."
    both = pooled({"A": 0.5, "B": 0.75})
    assert "A und B haben allein genug für eine halbe Stelle und können den anderen" in both.text


def test_a_kommune_that_has_the_aufgabe_alone_can_offer_it() -> None:
    assert "kann auch anderen Kommunen helfen" in pooled({"A": 0.6}).text


def test_the_sum_shares_and_unit_are_said() -> None:
    found = pooled({"A": 0.2, "B": 0.3, "C": 0})
    (group,) = found.gruppen
    assert [(a.kommune, a.umfang, a.prozent) for a in group.anteile] == [
        ("A", 0.2, 40.0),
        ("B", 0.3, 60.0),
    ]
    assert group.summe == 0.5
    assert (found.summe, found.einheit, found.art) == (0.5, "Stellen (VZÄ)", "buendel-stelle")
    assert found.quelle
    assert found.aussagen == ("N070", "N071")
    assert found.setzung is None


def test_zero_groups_say_how_much_is_missing() -> None:
    found = pooled({"A": 0.2, "B": 0.1})
    assert found.text == (
        "Bekannt sind insgesamt 0,3 Stellen (VZÄ). Für eine halbe Stelle fehlen noch 0,2."
    )
    assert not found.gruppen
    almost = pooled({"A": "0.4999999"})
    assert almost.text.endswith("fehlen noch weniger als 0,001.")


def test_an_unknown_volume_is_not_nothing() -> None:
    found = pooled({"A": 0.2, "B": None})
    assert found.unbekannt == ("B",)
    assert found.text.endswith("B hat den Umfang noch nicht genannt. Damit kann es noch reichen.")
    enough = pooled({"A": 0.2, "B": None, "C": 0.3, "D": None})
    assert enough.text.endswith(
        "B und D haben den Umfang noch nicht genannt. Damit sind weitere Gruppen möglich."
    )
    nobody = pooled({"A": None, "B": None})
    assert nobody.text.startswith("Noch hat keine Kommune ihren Umfang genannt.")


def test_what_cannot_be_closed_even_at_the_most_is_said() -> None:
    rules = start_of().regelwerk
    tight = replace(rules.angaben["vzae"], maximum=Fraction(1, 10))
    changed = replace(rules, angaben={**rules.angaben, "vzae": tight})
    cells = {"Adorf": {"vzae": 0.1}, "Bach": {}}
    start = start_of([{"name": "X", "art": "spezial", "kommunen": cells}], regelwerk=changed)
    (found,) = buendel("X", start)
    assert found.text.endswith("Auch damit kann es nicht reichen.")


def test_without_kommunen_it_says_what_to_name() -> None:
    found = pooled({})
    assert "welche Kommunen die Aufgabe haben" in found.text
    assert not found.gruppen
    assert found.summe == 0


def test_a_machine_has_only_so_many_days() -> None:
    found = pooled({"A": 100, "B": 90, "C": 20, "D": 45}, "technik")
    assert groups(found) == [("B", MACHINE), ("A", MACHINE), ("CD", MACHINE)]
    assert "Alle zusammen kommen auf 255 Tage im Jahr. Mehr als 180 trägt eine" in found.text
    assert "bilden Sie mehrere Gruppen" in found.text
    assert found.setzung


def test_a_group_above_the_limit_is_not_possible() -> None:
    tight = pooled({"A": 50, "B": 170}, "technik")
    assert groups(tight) == [("B", MACHINE)]
    exact = pooled({"A": 180}, "technik")
    assert groups(exact) == [("A", MACHINE)]
    assert not pooled({"A": 181}, "technik").gruppen


def test_who_needs_more_than_one_machine_is_told_so() -> None:
    found = pooled({"A": 200, "B": 10}, "technik")
    assert "A braucht allein mehr als 180 Tage im Jahr. Eines ist dafür zu wenig." in found.text
    assert "keine Auswahl passt darunter" in found.text
    assert not found.gruppen
    both = pooled({"A": 200, "B": 190}, "technik")
    assert both.text == (
        "A und B brauchen allein mehr als 180 Tage im Jahr. Eines ist dafür zu wenig."
    )


def test_what_fits_below_the_limit_needs_no_word_about_it() -> None:
    assert "Mehr als" not in pooled({"A": 30, "B": 30}, "technik").text


def test_other_kinds_are_not_pooled() -> None:
    start = start_of([{"name": "Aufgabe X", "art": "fuehrung", "kommunen": ["Adorf"]}])
    assert buendel("Aufgabe X", start) == ()
    unknown = start_of([{"name": "Aufgabe X", "kommunen": ["Adorf"]}])
    assert buendel("Aufgabe X", unknown) == ()


def test_many_groups_are_listed_in_part_and_counted_whole() -> None:
    found = pooled(dict.fromkeys("ABCDEF", 0.25))
    assert len([g for g in found.gruppen if g.reicht_fuer == HALF]) == 5
    assert found.weitere == (15 - 5) + (15 - 5)
    assert found.vollstaendig
    assert found.text == (
        "Zusammen reichen 2 Kommunen für eine halbe Stelle und 4 für eine volle Stelle."
    )


def test_what_is_not_counted_whole_says_so() -> None:
    names = [f"K{i:02}" for i in range(30)]
    found = pooled(dict.fromkeys(names, 0.1))
    assert not found.vollstaendig
    assert found.text.endswith("Es gibt noch viel mehr Gruppen. Gezeigt sind die besten.")
    fine = pooled({name: f"0.1{i:014}" for i, name in enumerate(names)})
    assert "auch bessere als die gezeigten" in fine.text


def test_long_lists_of_names_are_cut() -> None:
    assert some(["A", "B", "C", "D"]) == "A, B, C und D"
    assert some(["A", "B", "C", "D", "E"]) == "A, B, C und 2 weitere"


VOLUMES = st.dictionaries(
    st.sampled_from("ABCDEF"), st.none() | st.integers(0, 60).map(lambda n: n / 50), max_size=6
)


@given(VOLUMES)
def test_shares_of_every_group_add_up_to_exactly_100_and_follow_the_volumes(
    volumes: dict[str, float | str | None],
) -> None:
    found = pooled(volumes).gruppen
    assert len({tuple(a.kommune for a in group.anteile) for group in found}) == len(found)
    for group in found:
        assert sum(Fraction(str(a.prozent)) for a in group.anteile) == 100
        for share in group.anteile:
            assert abs(share.prozent - 100 * share.umfang / group.summe) < 0.1 + 1e-9


@given(VOLUMES, st.permutations("ABCDEF"))
def test_the_order_of_kommunen_never_matters(
    volumes: dict[str, float | str | None], order: list[str]
) -> None:
    assert pooled({n: volumes[n] for n in order if n in volumes}) == pooled(volumes)


@given(VOLUMES, st.integers(0, 60))
def test_a_volume_named_later_takes_no_group_from_the_others(
    volumes: dict[str, float | str | None], later: int
) -> None:
    before, after = pooled({**volumes, "Z": None}), pooled({**volumes, "Z": later / 50})
    left = [g for g in after.gruppen if "Z" not in {a.kommune for a in g.anteile}]
    if not after.weitere:
        assert left == list(before.gruppen)


def test_a_threshold_of_nothing_asks_for_no_group() -> None:
    rules = start_of().regelwerk
    zero = {n: replace(rules.schwellenwerte[n], wert=0) for n in ("stellenanteil", "volle_stelle")}
    changed = replace(rules, schwellenwerte={**rules.schwellenwerte, **zero})
    cells = {"Adorf": {"vzae": 1}, "Bach": {}}
    start = start_of([{"name": "X", "art": "spezial", "kommunen": cells}], regelwerk=changed)
    (found,) = buendel("X", start)
    assert not found.gruppen
    assert found.text.startswith("Das Regelwerk verlangt dafür keinen Umfang.")


def test_400_kommunen_take_a_moment_only() -> None:
    cells = {f"K{i:03}": {"vzae": (i * 37 % 83) / 100} for i in range(400)}
    start = start_of([{"name": "X", "art": "spezial", "kommunen": cells}], " ".join(cells))
    begun = perf_counter()
    buendel("X", start)
    assert perf_counter() - begun < 1


@pytest.mark.parametrize("art", ["spezial", "beauftragte"])
def test_every_declared_kind_is_pooled(art: str) -> None:
    assert pooled({"A": 0.5}, art).gruppen


def test_one_machine_that_serves_all_is_said_to_do_so() -> None:
    found = pooled({"A": 95, "B": 30, "C": 55, "D": None}, "technik")
    assert (
        "Eines genügt für alle, die ihren Umfang genannt haben: "
        "Zusammen 180 Tage im Jahr, möglich sind 180."
    ) in found.text
    assert "Eines genügt" not in pooled({"A": 95, "B": 30, "C": 56}, "technik").text
    assert "Eines genügt" not in pooled({"A": 10, "B": 20}, "technik").text
    assert "Eines genügt" not in pooled({"A": 95}, "technik").text
