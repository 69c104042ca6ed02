"""Survivors looked at closely: can any Verbundraum tell them from the original, and which?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.situation import build_situation
from ikz_rules.model.condition import Derived
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.mutation.mutant import mutated
from ikz_rules.witness.scenario import scenario_text
from ikz_rules.witness.search import FALSE, TRUE, Differ, Found, Impossible, Want, find

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.mutation.mutant import Mutant
    from ikz_rules.mutation.outcome import Fate

_WEIGHTS = {"nutzen_hoch": "hohem", "nutzen_mittel": "mittlerem", "nutzen_gering": "geringem"}
_STANDS = {True: "erfüllt", False: "nicht erfüllt", None: "offen"}
_VALUES = {True: "ja", False: "nein", None: "unbekannt"}


@dataclass(frozen=True, slots=True)
class _Changed:
    """A name with what it means in the original and in the mutant."""

    name: str
    before: Condition
    after: Condition


def examined(
    fates: Sequence[Fate], regelwerk: Regelwerk, progress: Callable[[str, int, int], None]
) -> tuple[Fate, ...]:
    """Return the fates; survivors are proved equivalent or get a scenario, where possible.

    Equivalent: no Verbundraum up to the size that the conditions can tell apart gives any changed
    condition another verdict. A scenario holds with the original and fails with the mutant.
    Raises QuestionError where the extra ``pruefung`` is missing.
    """
    open_ = [index for index, fate in enumerate(fates) if fate.survived]
    found = list(fates)
    for count, index in enumerate(open_):
        progress("Überlebende", count, len(open_))
        found[index] = _examined(fates[index], regelwerk, f"({count + 1})")
    return tuple(found)


def _examined(fate: Fate, regelwerk: Regelwerk, number: str) -> Fate:
    other = mutated(regelwerk, fate.mutant)
    changed = _conditions(regelwerk, other)
    proved = bool(changed) and _only_conditions(fate.mutant)
    for name in changed:
        for on in (TRUE, FALSE):  # what recommends comes first
            answer = find(regelwerk, [Differ(name.before, name.after, on)])
            if isinstance(answer, Found):
                title = f"{fate.mutant.art} {number}"
                return replace(fate, scenario=_scenario(name, answer.daten, regelwerk, title))
            proved = proved and isinstance(answer, Impossible)
    return replace(fate, equivalent=proved, scenario=_of_rule(fate.mutant, regelwerk, number))


def _of_rule(mutant: Mutant, regelwerk: Regelwerk, number: str) -> str:
    """Return a scenario that notices another weight of a rule, or that it is gone."""
    section, _, id_ = mutant.entry.partition(":")
    if section != "regeln" or mutant.art not in {"gewicht", "entfernt"}:
        return ""
    regel = regelwerk.regeln[id_]
    shown = find(regelwerk, [Want(Derived(f"regel:{id_}"), TRUE)])
    if not isinstance(shown, Found):
        return ""
    dann = f'ist die Regel "{id_}" erfüllt'
    if mutant.art == "gewicht" and regel.gewicht in _WEIGHTS:
        weight = _WEIGHTS[regel.gewicht]
        dann = (
            f'stützt sich die Maßnahme {regel.massnahme} mit {weight} Gewicht auf die Regel "{id_}"'
        )
    return scenario_text(shown.daten, regelwerk, f"{id_}: {mutant.art} {number}", [dann])


def _conditions(original: Regelwerk, other: Regelwerk) -> list[_Changed]:
    """Return the names whose conditions changed, without those that only derive from them."""
    before, after = definitions(original), definitions(other)
    return [
        _Changed(name, condition, after[name])
        for name, condition in before.items()
        if not name.startswith(("massnahme:", "anzeichen:"))
        and name in after
        and after[name] != condition
    ]


def _only_conditions(mutant: Mutant) -> bool:
    """Tell whether the mutant changes nothing but when something holds."""
    return mutant.art not in {"folge", "entfernt", "gewicht", "rangfolge"} and all(
        change.section in {"regeln", "merkmale"} for change in mutant.changes
    )


def _scenario(changed: _Changed, daten: dict[str, Any], regelwerk: Regelwerk, title: str) -> str:
    situation = build_situation(Verbundraum.model_validate(daten), regelwerk)
    verdict = Judge(definitions(regelwerk), situation).verdict(changed.name)
    kind, _, id_ = changed.name.partition(":")
    if kind == "szenario":
        return ""
    if kind == "regel":
        dann = f'ist die Regel "{id_}" {_STANDS[verdict]}'
    else:
        dann = f'ist das Merkmal "{id_}" {_VALUES[verdict]}'
    return scenario_text(daten, regelwerk, f"{id_}: {title}", [dann])
