"""Rulebooks and situations to compare on, block by block, each block from its own seed.

A block is one rulebook with ``SITUATIONS`` situations. Of every five blocks three have a rulebook
made up from nothing, one has the packaged one, one the declarations of the packaged one (and some
rare Kennzahlen) under random rules.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from random import Random
from typing import TYPE_CHECKING

from helfer import zufallsregeln
from helfer.regelwerk_varianten import PACKAGED, new_rule
from helfer.seltene_regeln import SELTEN
from helfer.zufallsbedingungen import condition
from helfer.zufallsraeume import verbundraum
from helfer.zufallswerte import day
from ikz_rules import Verbundraum
from ikz_rules.engines import durable, generated
from ikz_rules.engines.inference import goals
from ikz_rules.engines.inputs import compile_inputs
from ikz_rules.engines.limits import unsupported
from ikz_rules.engines.lowering import lower
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.condition import Derived

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ikz_rules.engines.executor import Executor
    from ikz_rules.engines.inputs import Inputs
    from ikz_rules.engines.lowering import Literal, Lowered
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Situation

SITUATIONS = 25
MADE_UP, PACKED, MIXED = "frei erfunden", "mitgeliefert", "Zufallsregeln über echten Angaben"
KINDS = (MADE_UP, PACKED, MADE_UP, MIXED, MADE_UP)
_RULES = 20


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Definitions, lowered, with the executors that run them."""

    kind: str
    table: Mapping[str, Condition]
    lowered: Lowered
    executors: Mapping[str, Executor]
    inputs: Inputs

    @classmethod
    def of(
        cls, kind: str, table: Mapping[str, Condition], asked: Iterable[Literal] | None = None
    ) -> Rulebook:
        """Lower and compile a table; without ``asked`` both rails of every name are.

        durable-rules is left out where plans leave it out: for a program that is too large for it
        or has no rule at all.
        """
        both = asked or [(Derived(name), rail) for name in table for rail in (True, False)]
        lowered = lower(table, both)
        executors = {"erzeugt": generated.compile_generated(lowered.program)}
        if durable.available() and lowered.program.rules and not unsupported(lowered.program):
            executors["durable-rules"] = durable.compile_durable(lowered.program)
        return cls(kind, table, lowered, executors, compile_inputs(lowered.inputs))


def kind_of(block: int) -> str:
    """Return the kind of rulebook of a block."""
    return KINDS[block % len(KINDS)]


def rulebook(seed: int, block: int) -> Rulebook:
    """Return the rulebook of a block; the same for the same numbers, in every process."""
    kind = kind_of(block)
    if kind == PACKED:
        return _packaged()
    rng = _chance(seed, block, "Regeln")
    if kind == MADE_UP:
        most = 60 if rng.random() < 0.01 else 12
        return Rulebook.of(kind, zufallsregeln.definitions(rng, rng.randint(1, most)))
    return Rulebook.of(kind, definitions(_mixed(rng)))


def situations(seed: int, block: int) -> Iterator[Situation]:
    """Yield the situations of a block, each from a seed of its own."""
    for index in range(SITUATIONS):
        yield situation(seed, block, index)


def situation(seed: int, block: int, index: int) -> Situation:
    """Return one situation of a block."""
    rng = _chance(seed, block, index)
    kind = kind_of(block)
    if kind == MADE_UP:
        return zufallsregeln.situation(rng)
    declared = PACKAGED if kind == PACKED else SELTEN
    return build_situation(Verbundraum.model_validate(verbundraum(rng, declared)), declared)


def _chance(seed: int, block: int, part: object) -> Random:
    return Random(f"{seed}/{block}/{part}")


@cache
def _packaged() -> Rulebook:
    return Rulebook.of(PACKED, definitions(PACKAGED), list(goals(PACKAGED)))


def _mixed(rng: Random) -> Regelwerk:
    """Return the packaged declarations under random rules and definitions of Merkmale."""
    numbers = sorted(SELTEN.massnahmen)
    rules = {}
    for index in range(_RULES):
        wenn = condition(rng, SELTEN, rng.choice((0, 1, 1, 2, 3)))
        ab, bis = sorted((day(rng), day(rng)))
        rules[f"regel-{index}"] = new_rule(
            f"regel-{index}",
            rng.choice(numbers),
            wenn=wenn,
            gueltig_ab=ab if rng.random() < 0.1 else None,
            gueltig_bis=bis if rng.random() < 0.1 and bis > date(1900, 1, 1) else None,
        )
    rare = rng.sample(sorted(k for k in SELTEN.regeln if k.startswith("selten-")), 5)
    kept = {id_: SELTEN.regeln[id_] for id_ in rare}
    return replace(SELTEN, regeln={**rules, **kept})
