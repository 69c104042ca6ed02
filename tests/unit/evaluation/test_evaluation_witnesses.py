"""Who fulfilled a name, and what is unknown of one: the same as the evidence shows."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from helfer import zufallsregeln as zufall
from helfer.erweiterungen import REGELWERK, beginning
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.evidence import Evidence, Explainer, decisive
from ikz_rules.evaluation.unknown import Unknown
from ikz_rules.evaluation.witnesses import Witnesses, counting
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.condition import All, Compare, Derived, Not, Quantified

SEED = 20261122


def shown(evidence: Evidence, ebene: str, *, wanted: bool = True) -> list[frozenset[str]]:
    """Return the witnesses that stand in a tree of evidence; „nicht“ turns round what is wanted."""
    condition = evidence.condition
    if evidence.verdict is not wanted:
        return []
    if isinstance(condition, Quantified):
        found = frozenset(part.member for part in evidence.parts if part.verdict is True)
        return [found] if condition.ebene == ebene and wanted else []
    below = wanted != isinstance(condition, Not)
    return [who for part in evidence.parts for who in shown(part, ebene, wanted=below)]


def test_witnesses_are_those_that_the_evidence_shows() -> None:
    rng = Random(SEED)
    seen = 0
    for _ in range(40):
        table, case = definitions(REGELWERK), build_situation(beginning(rng), REGELWERK)
        explainer = Explainer(table, case)
        witnesses = Witnesses(table, case, explainer.judge.verdict)
        quick = Witnesses(table, case, explainer.judge.verdict, counting(REGELWERK))
        for name in table:
            for ebene in ("kommune", "aufgabe"):
                expected = shown(explainer.name(name), ebene)
                assert list(witnesses.of(name, ebene)) == expected
                assert list(quick.of(name, ebene)) == expected
                seen += len(expected)
    assert seen > 100, "somebody must have fulfilled something, or nothing was tested"


def test_what_rests_on_counting_rests_on_it_only_where_it_is_wanted() -> None:
    some = Quantified("kommune", 1, Compare("einwohner", "mindestens", 5))
    bare = REGELWERK.merkmale["ziele_unklar"]
    denied = replace(bare, id="denied", definition=Not(some))
    both = replace(bare, id="both", definition=All((some, Derived("merkmal:denied"))))
    book = replace(REGELWERK, merkmale={**REGELWERK.merkmale, "denied": denied, "both": both})
    found = {one for one in counting(book) if one[0] in {"merkmal:denied", "merkmal:both"}}
    assert found == {
        ("merkmal:denied", "kommune", False),
        ("merkmal:both", "kommune", True),
        ("merkmal:both", "kommune", False),
    }


def test_unknown_leaves_are_the_decisive_ones_of_the_evidence() -> None:
    rng = Random(SEED + 1)
    seen = 0
    for _ in range(120):
        table, case = zufall.definitions(rng, rng.randint(1, 10)), zufall.situation(rng)
        explainer = Explainer(table, case)
        unknown = Unknown(table, case, explainer.judge.verdict)
        for name in table:
            evidence = explainer.name(name)
            expected = {
                (id(leaf.condition), leaf.scope)
                for leaf in decisive(evidence)
                if evidence.verdict is None and not isinstance(leaf.condition, Derived)
            }
            found = unknown.leaves(name)
            assert {(id(condition), where) for condition, where in found} == expected
            assert len(found) == len(expected)
            seen += len(expected)
    assert seen > 100, "something must be unknown, or nothing was tested"
