"""Looking at one situation: what each single condition said, and whether that decided.

A condition decides where the entry holds with its one answer and does not hold with the other,
everything else being as it is (masking MC/DC in three values: what does not hold may be false or
unknown, since only what is true has an effect). Within a quantifier it is the answer for one of
the Kommunen or Aufgaben that is turned around.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.coverage.layout import AUFGABE, MERKMAL
from ikz_rules.evaluation.judge import scopes
from ikz_rules.evaluation.kleene import at_least, negate
from ikz_rules.model.condition import Quantified

if TYPE_CHECKING:
    from ikz_rules.coverage.layout import Node, Subject
    from ikz_rules.evaluation.judge import Judge
    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.situation import Scope

TRUE, FALSE, UNKNOWN, DECIDED_TRUE, DECIDED_FALSE = 1, 2, 4, 8, 16
SAID = TRUE | FALSE | UNKNOWN
EVERYTHING = SAID | DECIDED_TRUE | DECIDED_FALSE
Marks = list[int]
"""Flags by number: at 0 what the entry as a whole said, then each single condition."""
Effect = tuple["Verdict", "Verdict", "Verdict"]
"""What the entry says if the condition is true, false, unknown."""
_FLAG: dict[Verdict, int] = {True: TRUE, False: FALSE, None: UNKNOWN}
_ITSELF: Effect = (True, False, None)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A node's verdict with those of its parts; the parts of a quantifier are its members."""

    node: Node
    verdict: Verdict
    parts: tuple[_Seen, ...] = ()


class Observer:
    """Looks at entries in the situation of a judge, who knows the names they use."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._situation = judge.situation

    def marks(self, subject: Subject) -> Marks:
        """Return what the entry and its conditions said here; a Merkmal that was stated said
        nothing, since its definition does not count then.
        """
        found = [0] * (len(subject.nodes) + 1)
        for scope in self._scopes(subject):
            seen = self._look(subject.root, scope, found)
            found[0] |= _FLAG[seen.verdict]
            _decide(seen, _ITSELF, found)
        return found

    def _scopes(self, subject: Subject) -> tuple[Scope, ...]:
        if subject.ebene == AUFGABE:
            return self._situation.aufgaben
        if subject.art == MERKMAL and subject.id in self._situation.stated:
            return ()
        return (self._situation.verbundraum,)

    def _look(self, node: Node, scope: Scope, found: Marks) -> _Seen:
        parts: tuple[_Seen, ...] = ()
        if isinstance(node.condition, Quantified):
            parts = self._members(node.condition.ebene, node.parts[0], found)
            verdict = self._judge.holds(node.condition, scope)
        elif node.parts:
            parts = tuple(self._look(part, scope, found) for part in node.parts)
            verdict = _joined(node, parts)
        else:
            verdict = self._judge.holds(node.condition, scope)
        if node.number:
            found[node.number] |= _FLAG[verdict]
        return _Seen(node, verdict, parts)

    def _members(self, ebene: str, body: Node, found: Marks) -> tuple[_Seen, ...]:
        if ebene == "aufgabe" and not self._situation.aufgaben_bekannt:
            return ()
        return tuple(self._look(body, member, found) for member in scopes(self._situation, ebene))


def _joined(node: Node, parts: tuple[_Seen, ...]) -> Verdict:
    if node.denied:
        return negate(parts[0].verdict)
    return at_least(node.need or 0, (part.verdict for part in parts))


def _decide(seen: _Seen, effect: Effect, found: Marks) -> None:
    """Mark what decided at and below a node, given what the entry says for each of its verdicts."""
    if effect[0] is effect[1]:
        return
    node = seen.node
    if node.number and (effect[0] is True) is not (effect[1] is True):
        found[node.number] |= {True: DECIDED_TRUE, False: DECIDED_FALSE, None: 0}[seen.verdict]
    if node.denied:
        _decide(seen.parts[0], (effect[1], effect[0], effect[2]), found)
        return
    true = sum(part.verdict is True for part in seen.parts)
    possible = sum(part.verdict is not False for part in seen.parts)
    need = len(seen.parts) if node.need is None else node.need
    for part in seen.parts:
        others = true - (part.verdict is True), possible - (part.verdict is not False)
        _decide(part, _through(need, others, effect), found)


def _through(need: int, others: tuple[int, int], effect: Effect) -> Effect:
    """Return the effect of one part: the others hold ``others[0]`` times, at most ``others[1]``."""
    true, possible = others

    def said(more_true: int, more_possible: int) -> Verdict:
        if true + more_true >= need:
            return effect[0]
        return effect[2] if possible + more_possible >= need else effect[1]

    return said(1, 1), said(0, 0), said(0, 1)
