"""What to ask of a Verbundraum so that it closes a gap, as conditions with wanted verdicts.

``wanted`` is enough: whatever has these verdicts closes the gap. ``needed`` is necessary: if
nothing has these verdicts, nothing closes it. The two differ only for conditions about one of the
Kommunen or Aufgaben, where ``wanted`` asks that the other parts of the body be known and that the
number of those that fulfil it just suffices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.coverage.layout import AUFGABE, MERKMAL
from ikz_rules.model.condition import All, AnyOf, AtLeast, Not, Quantified, Unstated
from ikz_rules.witness.search import FALSE, NOT_TRUE, TRUE, UNKNOWN, Want

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.coverage.layout import Node, Subject
    from ikz_rules.coverage.report import Gap
    from ikz_rules.model.condition import Condition

_YES, _NO = All(()), AnyOf(())


def wanted(gap: Gap) -> list[Want]:
    """Return what to ask for to close a gap."""
    return [*_counts(gap.subject), *_asked(gap)]


def needed(gap: Gap) -> list[Want]:
    """Return what everything that closes the gap has in common."""
    node = gap.subject.nodes[gap.number - 1] if gap.number else None
    if node is None or (not node.counted_by and gap.subject.ebene != AUFGABE):
        return wanted(gap)
    wants, root, ebene, denied = [*_counts(gap.subject)], gap.subject.root, AUFGABE, False
    if node.counted_by:
        outer, quantifier = _around(gap.subject, node)
        wants += _decides(root, outer)
        denied, root, ebene = _denied(root, outer), outer.parts[0], quantifier.ebene
    with_it, without = _either(root, node)
    sure, possible = (Not(without), with_it) if denied else (with_it, Not(without))
    said = _said(node, gap.verdict)
    return [
        *wants,
        Want(Quantified(ebene, 1, All((said, sure))), TRUE),
        Want(Quantified(ebene, 1, All((said, possible))), TRUE | UNKNOWN),
    ]


def _counts(subject: Subject) -> Iterator[Want]:
    """The definition of a Merkmal counts only where nobody stated it."""
    if subject.art == MERKMAL:
        yield Want(Unstated(subject.id), TRUE)


def _asked(gap: Gap) -> Iterator[Want]:
    root = gap.subject.root
    if not gap.number:
        yield _somewhere(gap.subject, root.condition, gap.verdict)
        return
    node = gap.subject.nodes[gap.number - 1]
    if gap.subject.ebene == AUFGABE:
        yield _somewhere(gap.subject, _pivot(root, node, gap.verdict), True)
    elif node.counted_by:
        yield from _counted(gap.subject, node, gap.verdict)
    else:
        yield Want(node.condition, TRUE if gap.verdict else FALSE)
        yield from _decides(root, node)


def _somewhere(subject: Subject, condition: Condition, verdict: bool) -> Want:
    if subject.ebene != AUFGABE:
        return Want(condition, TRUE if verdict else FALSE)
    return Want(Quantified(AUFGABE, 1, condition if verdict else Not(condition)), TRUE)


def _decides(root: Node, node: Node) -> Iterator[Want]:
    """The entry holds with one answer and does not hold with the other."""
    with_it, without = _either(root, node)
    yield Want(with_it, TRUE)
    yield Want(without, NOT_TRUE)


def _pivot(root: Node, node: Node, verdict: bool) -> Condition:
    """One thing for which ``node`` has this verdict, and decides whether ``root`` holds."""
    with_it, without = _either(root, node)
    return All((_said(node, verdict), with_it, Not(without)))


def _said(node: Node, verdict: bool) -> Condition:
    return node.condition if verdict else Not(node.condition)


def _counted(subject: Subject, node: Node, verdict: bool) -> Iterator[Want]:
    """The number of those that fulfil the body just suffices, or lacks but the one in question."""
    outer, quantifier = _around(subject, node)
    ebene, least, body = quantifier.ebene, quantifier.least, outer.parts[0]
    one = _pivot(body, node, verdict)
    yield Want(Quantified(ebene, 1, one), TRUE)
    yield from _decides(subject.root, outer)
    missing = FALSE if _denied(subject.root, outer) else NOT_TRUE
    if verdict is not _denied(body, node):
        yield Want(outer.condition, TRUE)
        if least is not None:
            yield Want(Quantified(ebene, least + 1, body.condition), missing)
        return
    yield Want(outer.condition, missing)
    if least is None:
        yield Want(Quantified(ebene, None, AnyOf((body.condition, one))), TRUE)
        yield Want(Quantified(ebene, 2, one), missing)
    elif least > 1:
        yield Want(Quantified(ebene, least - 1, body.condition), TRUE)


def _around(subject: Subject, node: Node) -> tuple[Node, Quantified]:
    outer = subject.nodes[node.counted_by - 1]
    if not isinstance(outer.condition, Quantified):
        raise AssertionError("only quantifiers count")
    return outer, outer.condition


def _either(root: Node, node: Node) -> tuple[Condition, Condition]:
    """Return ``root`` with the answer of ``node`` that helps it to hold, then with the other."""
    answers = (_NO, _YES) if _denied(root, node) else (_YES, _NO)
    return _with(root, node, answers[0]), _with(root, node, answers[1])


def _denied(root: Node, node: Node) -> bool:
    """Tell whether an odd number of denials stands above ``node``."""
    if root is node:
        return False
    part = next(part for part in root.parts if any(n is node for n in part.numbered()))
    return _denied(part, node) is not root.denied


def _with(root: Node, node: Node, answer: Condition) -> Condition:
    """Return the condition of ``root`` with ``answer`` in the place of ``node``."""
    if root is node:
        return answer
    parts = tuple(_with(part, node, answer) for part in root.parts)
    match root.condition:
        case All():
            return All(parts)
        case AnyOf():
            return AnyOf(parts)
        case AtLeast(least):
            return AtLeast(least, parts)
        case Not():
            return Not(parts[0])
        case _:  # a quantifier's body is never changed from outside
            return root.condition
