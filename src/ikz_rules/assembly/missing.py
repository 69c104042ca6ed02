"""Unknown facts that matter: what a rule could not decide for want of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.evidence import decisive
from ikz_rules.facts.kinds import nearest_names
from ikz_rules.model.angaben import PREFIX
from ikz_rules.model.condition import Compare, Progress, Quantified, StatedIs
from ikz_rules.model.plan import FehlendeAngabe
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.assembly.context import Context
    from ikz_rules.evaluation.evidence import Evidence

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
    explain = context.explainer.name
    return missing_for(((explain(name), numbers) for name, numbers in _undecided(context)), context)


def missing_for(
    undecided: Iterable[tuple[Evidence, tuple[str, ...]]], context: Context
) -> list[FehlendeAngabe]:
    """Return the facts for want of which verdicts are unknown, the most telling first."""
    places: dict[Fact, set[str]] = {}
    measures: dict[Fact, set[str]] = {}
    for evidence, numbers in undecided:
        for leaf in decisive(evidence):
            for fact, where in _facts(leaf, context):
                places.setdefault(fact, set()).update(where)
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


def _facts(leaf: Evidence, context: Context) -> Iterator[tuple[Fact, list[str]]]:
    """Name what would have to be known for a leaf to be decided."""
    condition = leaf.condition
    regelwerk = context.regelwerk
    where = [leaf.scope] if leaf.scope else []
    if isinstance(condition, StatedIs):
        yield ("verbundraum", condition.merkmal), []
    elif isinstance(condition, Progress):
        yield ("verbundraum", condition.kind), []
    elif isinstance(condition, Quantified):
        yield _TASKS, []
    elif isinstance(condition, Compare):
        name = condition.name.removeprefix("merkmal:")
        if name in regelwerk.kennzahlen:
            kennzahl = regelwerk.kennzahlen[name]
            angabe = regelwerk.angaben[kennzahl.ueber]
            lacking = (
                [s.name for s in context.situation.kommunen if angabe.id not in s.values]
                if kennzahl.ebene == "verbundraum"
                else where
            )
            yield (angabe.ebene, angabe.id), lacking
        elif name in regelwerk.angaben:
            yield (regelwerk.angaben[name].ebene, name), where
        else:
            yield ("kommune", name), where


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
    computed = angabe.pfad if angabe and angabe.pfad.startswith(PREFIX) else ""
    return FehlendeAngabe(
        angabe=_ENTERED_AS.get(computed.removeprefix(PREFIX), name),
        ebene=ebene,
        frage=asked.frage,
        wo=sorted(where),
        massnahmen=sorted(measures, key=natural_key),
        wer_weiss=asked.wer_weiss,
        vorschlaege=list(dict.fromkeys(near)),
    )
