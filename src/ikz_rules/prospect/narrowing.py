"""How much the answers to a fact would narrow what can still become of a plan.

Uncertainty is counted in three steps, the first one first:

1. measures that are neither certain nor excluded, each once more where it is open whether it is
   begun, and whether it is carried out;
2. rules that may fire or not, and steps of Ausgangsszenarien that may be recognised or not;
3. single conditions that are open in these rules and in the Merkmale and Ausgangsszenarien.

So a question that helps only together with others still counts. Each class of answers counts the
same.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ikz_rules.evaluation.judge import scopes
from ikz_rules.model.condition import Derived, Progress, Quantified, children
from ikz_rules.prospect.dependence import dependents, key_of
from ikz_rules.prospect.giving import choices
from ikz_rules.prospect.settling import known_true, settled, stands_now
from ikz_rules.prospect.turning import after
from ikz_rules.prospect.verdict_sets import FALSE, TRUE, decided
from ikz_rules.prospect.verdicts import MERKMAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.facts.address import Address
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.situation import Scope
    from ikz_rules.prospect.outlook import Prospect
    from ikz_rules.prospect.verdicts import Outcomes

    Gain = tuple[Fraction, Fraction, Fraction]
    """Measures, rules and conditions that are decided on average."""

_RULE = "regel:"
_KINDS = ("begonnen", "umgesetzt")
_USED = (MERKMAL, "szenario:")


@dataclass(frozen=True, slots=True)
class Effect:
    """What one class of answers would do to the measures.

    ``sicher`` and ``ausgeschlossen`` are those that become so; ``neu`` and ``weg`` those that come
    into the plan or leave it at once. ``gain`` counts what is decided then.
    """

    values: tuple[Any, ...]
    sicher: tuple[str, ...]
    ausgeschlossen: tuple[str, ...]
    neu: tuple[str, ...]
    weg: tuple[str, ...]
    gain: tuple[int, int, int]


class Narrowing:
    """Tries the answers to open facts and counts what they decide."""

    def __init__(self, prospect: Prospect) -> None:
        self._prospect = prospect
        self._ways = dict(_ways(prospect))
        self._loads: dict[str, int] = {}
        for name in prospect.definitions:
            self._loads[name] = self._load(name, prospect.outcomes)
        self._undecided = self._measures(prospect.masks, prospect.outcomes)

    def effects(self, fact: Address) -> tuple[Effect, ...]:
        """Return what each class of answers to an open fact would do."""
        standing = self._prospect.standing
        return tuple(self._effect(fact, values, value) for values, value in choices(standing, fact))

    def _effect(self, fact: Address, values: tuple[Any, ...], value: object) -> Effect:
        prospect = self._prospect
        child = after(prospect.definitions, prospect.outcomes, fact, value)
        touched = (
            dependents(prospect.regelwerk)
            .get(key_of(fact, prospect.regelwerk), frozenset())
            .intersection(prospect.definitions)
        )
        masks = {nr: settled(f, child) for nr, f in prospect.formulas.items()}
        changed = [nr for nr, facts in prospect.deciding.items() if fact in facts]
        stands = {nr for nr in changed if stands_now(prospect.formulas[nr], child)}
        loads = {name: self._load(name, child) for name in touched}
        return Effect(
            values,
            _became(TRUE, masks, prospect.masks),
            _became(FALSE, masks, prospect.masks),
            tuple(nr for nr in changed if nr in stands and nr not in prospect.order),
            tuple(nr for nr in changed if nr not in stands and nr in prospect.order),
            (
                self._undecided - self._measures(masks, child),
                self._open_rules(touched, self._loads) - self._open_rules(touched, loads),
                sum(self._loads[name] for name in touched) - sum(loads.values()),
            ),
        )

    def _measures(self, masks: dict[str, int], outcomes: Outcomes) -> int:
        """Count what is open about measures; whether one runs or is done leaves it open twice."""
        top = outcomes.standing.situation.verbundraum
        return sum(
            1 + sum(not decided(outcomes.holds(Progress(nr, kind), top)) for kind in _KINDS)
            for nr, mask in masks.items()
            if not decided(mask)
        )

    def _open_rules(self, names: Iterable[str], loads: dict[str, int]) -> int:
        return sum(self._ways.get(name, 0) for name in names if loads[name])

    def _load(self, name: str, outcomes: Outcomes) -> int:
        """Return how many conditions are open in a rule that may fire, a Merkmal, a scenario."""
        if name.startswith(_RULE):
            if name not in self._ways:
                return 0
            if decided(known_true(Derived(name), outcomes)):
                return 0
        elif not name.startswith(_USED) or decided(outcomes.name(name)):
            return 0
        top = outcomes.standing.situation.verbundraum
        return _open(self._prospect.definitions[name], top, outcomes)


def _ways(prospect: Prospect) -> Iterator[tuple[str, int]]:
    """Yield what speaks for measures or puts them off, with the number of these measures."""
    regelwerk = prospect.regelwerk
    for regel in regelwerk.regeln.values():
        about = regel.massnahme or regel.zurueckstellen
        if about is not None and prospect.masks[about] != FALSE:
            yield _RULE + regel.id, 1
    for szenario in regelwerk.ausgangsszenarien.values():
        yield f"szenario:{szenario.id}", len({nr for s in szenario.schritte for nr in s.massnahmen})


def average(effects: tuple[Effect, ...]) -> Gain:
    """Return what is decided on average; each class of answers counts the same (Setzung)."""
    found = [sum(effect.gain[step] for effect in effects) for step in range(3)]
    measures, rules, conditions = (Fraction(total, len(effects)) for total in found)
    return measures, rules, conditions


def _became(what: int, masks: dict[str, int], before: dict[str, int]) -> tuple[str, ...]:
    return tuple(nr for nr, mask in masks.items() if mask == what != before[nr])


def _open(condition: Condition, scope: Scope, outcomes: Outcomes) -> int:
    """Count the open leaves of a condition, each derived name as one."""
    if decided(outcomes.holds(condition, scope)):
        return 0
    if isinstance(condition, Quantified):
        members = scopes(outcomes.standing.situation, condition.ebene)
        return sum(_open(condition.body, member, outcomes) for member in members) or 1
    parts = children(condition)
    return sum(_open(part, scope, outcomes) for part in parts) if parts else 1
