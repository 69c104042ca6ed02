"""Which examples a mutant can make fail: those in which it changes something they can see.

An example whose plan stays the same, to the last reason, cannot fail. The judge tells that far
faster than planning does: it compares what the changed conditions find and why, before and after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.evidence import Explainer, decisive
from ikz_rules.evaluation.witnesses import Witnesses
from ikz_rules.model.condition import (
    Compare,
    Derived,
    InForce,
    Progress,
    Quantified,
    StatedIs,
)
from ikz_rules.model.fahrplanteile import bedingungen, teile, zahlen
from ikz_rules.planning.needed import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from ikz_rules.evaluation.evidence import Evidence
    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regel, Regelwerk
    from ikz_rules.model.situation import Situation


class Lage:
    """One situation, and what the original rulebook finds in it; found on demand, kept.

    ``reasons``: somebody may look at the facts behind reasons. Our own sentences do not.
    ``fahrplan``: somebody looks at the Fahrplan too.
    """

    def __init__(
        self,
        table: Mapping[str, Condition],
        situation: Situation,
        *,
        reasons: bool = True,
        fahrplan: bool = False,
    ) -> None:
        self.situation, self.reasons, self.fahrplan = situation, reasons, fahrplan
        self.before = Explainer(table, situation)
        self._visible: dict[str, Hashable] = {}

    def verdict(self, name: str) -> Verdict:
        """Return what the original rulebook says about a name."""
        return self.before.judge.verdict(name)

    def visible(self, name: str) -> Hashable:
        """Return everything that examples can see of a name, by the original rulebook."""
        if name not in self._visible:
            self._visible[name] = self.seen_by(self.before, name)
        return self._visible[name]

    def seen_by(self, explainer: Explainer, name: str) -> Hashable:
        """Return the facts that decided, as far as they show, and who fulfilled a rule.

        Of what is unknown the facts always show, as missing ones; of a stated Merkmal those of
        its definition, in the remark about a contradiction.
        """
        evidence = explainer.name(name)
        kind, _, id_ = name.partition(":")
        found: list[Hashable] = [evidence.verdict]
        if self.reasons or evidence.verdict is None:
            found.append(_facts(evidence))
        if kind == "merkmal" and (self.reasons or id_ in self.situation.stated):
            found += [_facts(part) for either in evidence.parts for part in either.parts]
        if kind == "regel":
            witnesses = Witnesses(explainer.definitions, self.situation, explainer.judge.verdict)
            found += [witnesses.of(name, ebene) for ebene in ("aufgabe", "kommune")]
        return tuple(found)


class Difference:
    """What sets a mutant's rulebook apart, ready to be asked about many situations."""

    def __init__(self, original: Regelwerk, mutant: Regelwerk) -> None:
        before, self._table = definitions(original), definitions(mutant)
        names = (n for n in before if not n.startswith("massnahme:"))
        changed = [n for n in names if before[n] != self._table.get(n)]
        self._names = [n for n in changed if n in self._table]
        self._original = original
        self._if_true, self._if_open = _effects(original, mutant)
        self._planung = original.planung, mutant.planung
        self._everywhere = _numbers(original) != _numbers(mutant)
        self._fahrplan = _of_fahrplan(original) != _of_fahrplan(mutant)

    def rank(self, lage: Lage) -> int:
        """Tell how likely examples about the situation come out differently.

        2: what holds there differs. 1: only what is missing, or a reason. 0: they cannot.
        """
        if self._decides(lage) or any(lage.verdict(name) is True for name in self._if_true):
            return 2
        if self._fahrplan and lage.fahrplan:
            return 2
        open_ = any(lage.verdict(name) is None for name in self._if_open)
        return int(self._everywhere or open_ or self._explained(lage) or self._planned(lage))

    def _decides(self, lage: Lage) -> bool:
        if not self._names:
            return False
        after = Explainer(self._table, lage.situation).judge
        return any(after.verdict(name) is not lage.verdict(name) for name in self._names)

    def _explained(self, lage: Lage) -> bool:
        """Tell whether reasons differ; a rule that does not hold shows nothing."""
        names = [n for n in self._names if self._shows(n, lage.verdict(n))]
        after = Explainer(self._table, lage.situation)
        return any(lage.seen_by(after, name) != lage.visible(name) for name in names)

    def _shows(self, name: str, verdict: Verdict) -> bool:
        """Of rules, reasons and remarks show where they hold, open facts where they recommend."""
        kind, _, id_ = name.partition(":")
        if kind != "regel" or verdict is False:
            return kind != "regel"
        regel = self._original.regeln[id_]
        if verdict is None:
            return regel.massnahme is not None
        return any((regel.massnahme, regel.zurueckstellen, regel.hinweis))

    def _planned(self, lage: Lage) -> bool:
        before, after = self._planung
        if before == after:
            return False
        judge, situation = lage.before.judge, lage.situation
        pairs = [
            (before.knapp, after.knapp, situation.verbundraum),
            *((before.fenster, after.fenster, scope) for scope in situation.aufgaben),
        ]
        return any(judge.holds(old, at) is not judge.holds(new, at) for old, new, at in pairs)


def _numbers(regelwerk: Regelwerk) -> Hashable:
    """Return what every plan reads: the numbers of planning, the points of Ausgangsszenarien."""
    limits = [regelwerk.schwellenwerte.get(name) for name in NUMBERS]
    weights = tuple(regelwerk.gewichte.values())
    return (*limits, weights, tuple(s.punkte for s in regelwerk.ausgangsszenarien.values()))


def _of_fahrplan(regelwerk: Regelwerk) -> Hashable:
    """Return what only a Fahrplan reads; whether a part of it shows, nobody can tell cheaply."""
    known = regelwerk.schwellenwerte
    limits = [known[name] for name in sorted(zahlen(regelwerk)) if name in known]
    ids = tuple(teil.id for teil in teile(regelwerk))
    return (*limits, *ids, bedingungen(regelwerk.fahrplan))


def _effects(original: Regelwerk, mutant: Regelwerk) -> tuple[list[str], list[str]]:
    """Return the names whose conclusions changed: where they hold, and where they are unknown.

    What is unknown shows in what is missing for which measure, and in whether a ground is open.
    """
    if_true, if_open = [], []
    for id_, regel in original.regeln.items():
        new = mutant.regeln.get(id_)
        if new is None or _then(new) != _then(regel):
            if_true.append(f"regel:{id_}")
        if new is None or (new.massnahme, new.anlass) != (regel.massnahme, regel.anlass):
            if_open.append(f"regel:{id_}")
    for id_, szenario in original.ausgangsszenarien.items():
        if mutant.ausgangsszenarien[id_].schritte != szenario.schritte:
            if_true.append(f"szenario:{id_}")
            if_open.append(f"szenario:{id_}")
    return if_true, if_open


def _then(regel: Regel) -> Hashable:
    return (
        regel.gewicht,
        regel.massnahme,
        regel.anlass,
        regel.arbeitspakete,
        regel.hinweis,
        regel.zurueckstellen,
    )


def _facts(evidence: Evidence) -> Hashable:
    leaves = ((leaf.scope, leaf.verdict, _name(leaf.condition)) for leaf in decisive(evidence))
    return (evidence.verdict, tuple(leaves))


def _name(condition: Condition) -> Hashable:
    """Return what a leaf is about; how it was compared does not show."""
    match condition:
        case Compare(name) | Derived(name) | StatedIs(name):
            return (type(condition), name)
        case Progress(nr, kind):
            return (kind, nr)
        case Quantified():
            return condition.ebene
        case InForce():
            return "stichtag"
    raise AssertionError(f"not a leaf: {condition!r}")
