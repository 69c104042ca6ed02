"""What Kommunen are called does not matter: renamed, they get the same plan under their new names.

Where the new names sort as the old ones did, the plan is the same to the byte. Otherwise lists of
names stand in another order, and nothing else changes. One exception is known: of several Kommunen
run by an administration that is not on the list, the first by name stands for it.
"""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from helfer.gesetze import CASES, Raw, fahrplan_of, law, plan_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules import Massnahmenplan

TOKENS = tuple(f"Qzx{letter}" for letter in "ABCDEFG")
"""Names that occur nowhere else in a plan, and none of which is part of another."""
TRICKY = (
    "%s",
    "Adorf",
    "Adorf am See",
    "Cedorf, Adorf und Beheim",
    "ja",
    "{kommunen}",
    "Ümmel & <b>Söhne</b>",
)
"""In sorted order, as ``TOKENS`` are; some are parts of others, some look like something else."""


def renamed(raw: Raw, names: Mapping[str, str]) -> Raw:
    """Rename Kommunen wherever they are named."""
    found: Raw = copy.deepcopy(raw)
    for kommune in found["kommunen"]:
        kommune["name"] = names[kommune["name"]]
        if "verwaltet_durch" in kommune:
            by = kommune["verwaltet_durch"]
            kommune["verwaltet_durch"] = names.get(by, by)
    for aufgabe in found.get("aufgaben", ()):
        if "kommunen" in aufgabe:
            aufgabe["kommunen"] = {names[n]: cell for n, cell in aufgabe["kommunen"].items()}
    return found


def without_outsiders(raw: Raw) -> Raw:
    """Let nobody be run by an administration that is not on the list: its name is not changed."""
    listed = {kommune["name"] for kommune in raw["kommunen"]}
    kommunen = [
        {k: v for k, v in kommune.items() if k != "verwaltet_durch" or v in listed}
        for kommune in raw["kommunen"]
    ]
    return {**raw, "kommunen": kommunen}


def with_tokens(raw: Raw) -> Raw:
    own = sorted(kommune["name"] for kommune in raw["kommunen"])
    return renamed(without_outsiders(raw), dict(zip(own, TOKENS, strict=False)))


def said_with(text: str, names: Mapping[str, str]) -> str:
    """Put the new names into a text that holds tokens only."""
    for token, name in names.items():
        text = text.replace(token, json.dumps(name, ensure_ascii=False)[1:-1])
    return text


IN_ORDER = dict(zip(TOKENS, TRICKY, strict=True))


@law
@given(CASES)
def test_names_in_the_same_order_give_the_same_plan_to_the_byte(raw: Raw) -> None:
    tokens = with_tokens(raw)
    expected = said_with(plan_of(tokens).model_dump_json(), IN_ORDER)
    assert plan_of(renamed(tokens, IN_ORDER)).model_dump_json() == expected


@law
@given(CASES)
def test_names_in_the_same_order_give_the_same_fahrplan_to_the_byte(raw: Raw) -> None:
    tokens = with_tokens(raw)
    expected = said_with(fahrplan_of(tokens).model_dump_json(), IN_ORDER)
    assert fahrplan_of(renamed(tokens, IN_ORDER)).model_dump_json() == expected


SENTENCES = {"text", "titel", "hilfen", "hinweise", "gruende"}
"""What holds sentences, in which names stand in their order."""


def bare(plan: Massnahmenplan, names: Mapping[str, str]) -> Any:  # noqa: ANN401 - any JSON
    """Return a plan with names put back, without its sentences, lists of names as sets."""
    known = set(names.values())

    def plain(thing: Any) -> Any:  # noqa: ANN401
        if isinstance(thing, dict):
            kept = {key: item for key, item in thing.items() if key not in SENTENCES}
            return {names.get(key, key): plain(item) for key, item in kept.items()}
        if isinstance(thing, list):
            items = [plain(item) for item in thing]
            return sorted(items, key=repr) if any(map(about, items)) else items
        return names.get(thing, thing) if isinstance(thing, str) else thing

    def about(item: Any) -> bool:  # noqa: ANN401
        """Tell whether something stands in the order of the Kommunen that it names."""
        if isinstance(item, dict):
            return item.get("name") in known or not known.isdisjoint(item.get("wo", ()))
        return isinstance(item, str) and item in known

    return plain(plan.model_dump(mode="json"))


@law
@given(CASES, st.permutations(TOKENS))
def test_names_in_another_order_change_nothing_but_the_order_of_names(
    raw: Raw, other: list[str]
) -> None:
    tokens = with_tokens(raw)
    names = dict(zip(TOKENS, other, strict=True))
    back = {new: old for old, new in names.items()}
    same = {token: token for token in TOKENS}
    assert bare(plan_of(renamed(tokens, names)), back) == bare(plan_of(tokens), same)
