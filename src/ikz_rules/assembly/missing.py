"""Unknown facts that matter: what a rule could not decide for want of them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.unknown import Unknown
from ikz_rules.facts.kinds import nearest_names
from ikz_rules.model.condition import Compare, Progress, Quantified, StatedIs
from ikz_rules.model.plan import FehlendeAngabe
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ikz_rules.assembly.context import Context
    from ikz_rules.evaluation.unknown import Leaf
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk

Fact = tuple[str, str]
"""The level of an unknown fact and its name."""

_TASKS = ("verbundraum", "aufgaben")
_ENTERED_AS = {
    "frist": "frist",
    "beteiligte": "kommunen",
    "software_alter": "software",
    "vertragsende": "software",
}
"""Where people enter what a computed fact is computed from."""


def missing_facts(context: Context) -> list[FehlendeAngabe]:
    """Return the unknown facts on which a recommendation still hangs, the most telling first."""
    table, verdict = definitions(context.regelwerk), context.inference.verdict
    unknown = Unknown(table, context.situation, verdict)
    return missing_for(
        ((unknown.leaves(name), numbers) for name, numbers in _undecided(context)), context
    )


def missing_for(
    undecided: Iterable[tuple[Iterable[Leaf], tuple[str, ...]]], context: Context
) -> list[FehlendeAngabe]:
    """Return the facts for want of which verdicts are unknown, the most telling first."""
    places: dict[Fact, set[str]] = {}
    measures: dict[Fact, set[str]] = {}
    for leaves, numbers in undecided:
        for leaf in leaves:
            fact = _fact(leaf[0], context.regelwerk)
            if fact is not None:
                places.setdefault(fact, set()).update(_where(leaf, fact, context))
                measures.setdefault(fact, set()).update(numbers)
    order = sorted(places, key=lambda f: (-len(measures[f]), f))
    return [_shown(fact, places[fact], measures[fact], context) for fact in order]


def _undecided(context: Context) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what is still unknown, with the measures that hang on it."""
    for szenario in context.regelwerk.ausgangsszenarien.values():
        if context.inference.verdict(f"szenario:{szenario.id}") is None:
            yield (
                f"szenario:{szenario.id}",
                tuple(nr for step in szenario.schritte for nr in step.massnahmen),
            )
    for regel in context.regelwerk.regeln.values():
        nr = regel.massnahme
        if (
            nr
            and nr not in context.case.umgesetzt
            and (context.inference.verdict(f"regel:{regel.id}") is None)
        ):
            yield f"regel:{regel.id}", (nr,)


def _fact(condition: Condition, regelwerk: Regelwerk) -> Fact | None:
    """Name what would have to be known for a leaf to be decided."""
    if isinstance(condition, Compare):
        return _compared(regelwerk)[condition.name.removeprefix("merkmal:")]
    if isinstance(condition, StatedIs):
        return "verbundraum", condition.merkmal
    if isinstance(condition, Progress):
        return "verbundraum", condition.kind
    return _TASKS if isinstance(condition, Quantified) else None


@lru_cache(maxsize=16)
def _compared(regelwerk: Regelwerk) -> Mapping[str, Fact]:
    """Map what conditions compare to what is asked for: a Kennzahl needs its Angabe."""
    facts: dict[str, Fact] = {name: ("kommune", name) for name in regelwerk.merkmale}
    facts |= {angabe.id: (angabe.ebene, angabe.id) for angabe in regelwerk.angaben.values()}
    over = {k.id: regelwerk.angaben[k.ueber] for k in regelwerk.kennzahlen.values()}
    return facts | {name: (angabe.ebene, angabe.id) for name, angabe in over.items()}


def _where(leaf: Leaf, fact: Fact, context: Context) -> Iterable[str]:
    """Return the Kommunen or Aufgaben of which a fact is unknown."""
    condition, scope = leaf
    if scope:
        return (scope,)
    kennzahl = isinstance(condition, Compare) and condition.name in context.regelwerk.kennzahlen
    if not kennzahl:
        return ()
    return [s.name for s in context.situation.kommunen if fact[1] not in s.values]


def _shown(fact: Fact, where: set[str], measures: set[str], context: Context) -> FehlendeAngabe:
    ebene, name = fact
    regelwerk = context.regelwerk
    angabe, merkmal = regelwerk.angaben.get(name), regelwerk.merkmale.get(name)
    asked = angabe or merkmal or regelwerk.planung.listen[name]
    near = (
        [n for task in sorted(where) for n in nearest_names(task, regelwerk)]
        if name == "art"
        else []
    )
    computed = angabe.computed if angabe else ""
    return FehlendeAngabe(
        angabe=_ENTERED_AS.get(computed, name),
        ebene=ebene,
        frage=asked.frage,
        wo=sorted(where),
        massnahmen=sorted(measures, key=natural_key),
        wer_weiss=asked.wer_weiss,
        vorschlaege=list(dict.fromkeys(near)),
    )
