"""Knowing more never overturns a certain statement.

Facts are taken out of a Verbundraum, so that they are unknown, and given back. What was said
with certainty without them still has to be said with them. Four kinds of statement are no mere
knowledge, by contract, and stay as they are here: a Merkmal that is stated (it goes before what is
derived), a fact over which a Kennzahl is formed from part of the data, what decides who counts
(members, administrations), and software, whose age and contracts count as far as they are named.
"""

from __future__ import annotations

import copy
from random import Random
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from helfer.gesetze import FULL, Raw, law, plan_of, rules_of
from helfer.regelwerk_varianten import PACKAGED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules import Massnahmenplan

PARTIAL = {k.ueber for k in PACKAGED.kennzahlen.values() if k.mindestabdeckung < 1}
"""What a Kennzahl is formed over although some of it is missing: it may move as more comes in."""
FIELDS = {
    a.pfad.rpartition(".")[2]: a.id
    for a in PACKAGED.angaben.values()
    if a.pfad and a.ebene in {"kommune", "aufgabe"}
}
OPEN = PACKAGED.planung.anlaesse["offen"]
Place = tuple[Any, ...]


def places(raw: Raw) -> Iterator[Place]:
    """Yield where facts stand that can be taken out."""
    for key in ("kooperationsformen", "begonnen", "umgesetzt", "aufgaben"):
        if key in raw:
            yield (key,)
    yield from (("angaben", name) for name in raw.get("angaben", ()))
    for i, kommune in enumerate(raw["kommunen"]):
        yield from (
            ("kommunen", i, key) for key in ("einwohner", "digitalisierungsgrad") if key in kommune
        )
        for block in ("angaben", "ressourcen"):
            yield from (("kommunen", i, block, name) for name in kommune.get(block, ()))
    for i, aufgabe in enumerate(raw.get("aufgaben", ())):
        yield from (
            ("aufgaben", i, key)
            for key in ("neu_per_gesetz", "gelegenheit", "frist")
            if key in aufgabe
        )
        yield from (("aufgaben", i, "angaben", name) for name in aufgabe.get("angaben", ()))
        for name, cell in aufgabe.get("kommunen", {}).items():
            yield from (("aufgaben", i, "kommunen", name, fact) for fact in cell)


def knowing_less(raw: Raw, seed: int) -> Raw:
    """Take out some facts, many or few."""
    rng = Random(seed)
    share = rng.choice((0.05, 0.3, 0.7))
    less: Raw = copy.deepcopy(raw)
    for place in reversed(list(places(raw))):
        name = place[-1]
        if FIELDS.get(name, name) not in PARTIAL and rng.random() < share:
            thing = less
            for step in place[:-1]:
                thing = thing[step]
            del thing[name]
    return less


def certain_rules(plan: Massnahmenplan) -> dict[str, set[str]]:
    return {measure.nr: rules_of(measure) for measure in plan.massnahmen}


@law
@given(FULL, st.integers(0, 2**32))
def test_merkmale_and_szenarien_that_were_certain_stay(raw: Raw, seed: int) -> None:
    before, after = plan_of(knowing_less(raw, seed)), plan_of(raw)
    for name, merkmal in before.merkmale.items():
        assert merkmal.wert in {"unbekannt", after.merkmale[name].wert}
    for one, two in zip(before.ausgangsszenarien, after.ausgangsszenarien, strict=True):
        assert set(one.erfuellt) <= set(two.erfuellt)
        assert set(one.nicht_erfuellt) <= set(two.nicht_erfuellt)
        if one.stufe in {"erkannt", "nicht_erkannt"}:
            assert two.erkannt == one.erkannt
        if one.stufe == "anzeichen":
            assert two.stufe in {"anzeichen", "erkannt"}


@law
@given(FULL, st.integers(0, 2**32))
def test_a_measure_stays_with_the_rules_that_spoke_for_it(raw: Raw, seed: int) -> None:
    """It leaves the plan only if it turns out to be carried out already."""
    before, after = plan_of(knowing_less(raw, seed)), plan_of(raw)
    now = certain_rules(after)
    for nr, rules in certain_rules(before).items():
        if rules and nr not in set(raw.get("umgesetzt", ())):
            assert rules <= now[nr]


@law
@given(FULL, st.integers(0, 2**32))
def test_a_remark_or_a_ground_that_was_certain_stays(raw: Raw, seed: int) -> None:
    before, after = plan_of(knowing_less(raw, seed)), plan_of(raw)
    said = {remark.kennung for remark in after.hinweise}
    assert {r.kennung for r in before.hinweise} & set(PACKAGED.regeln) <= said
    grounds = {measure.nr: measure.anlass for measure in after.massnahmen}
    for measure in before.massnahmen:
        if measure.anlass not in {None, OPEN} and measure.nr in grounds:
            assert grounds[measure.nr] is not None
            assert measure.anlass in str(grounds[measure.nr])


@law
@given(FULL, st.integers(0, 2**32))
def test_a_kennzahl_over_all_of_its_data_keeps_to_its_bounds(raw: Raw, seed: int) -> None:
    before, after = plan_of(knowing_less(raw, seed)).kennzahlen, plan_of(raw).kennzahlen
    for id_, one in before.items():
        two = after[id_]
        if PACKAGED.kennzahlen[id_].ueber in PARTIAL:
            continue
        assert one.abdeckung <= two.abdeckung
        if one.wert is not None:
            assert two.wert == one.wert
        for low in (one.mindestens, two.wert):
            assert low is None or one.mindestens is None or one.mindestens <= low
        if one.hoechstens is not None and two.wert is not None:
            assert two.wert <= one.hoechstens
