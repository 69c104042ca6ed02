"""GoRules Zen: compiled expressions, one call per layer, or a whole decision graph in batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import zen

from vergleich.peers.peer import NamedPeer, name
from vergleich.workload import strata

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.engines.program import Program


class ZenExpressions(NamedPeer):
    """One compiled expression per layer: a list with a truth value for each of its heads."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._layers = [
            (
                [name(head) for head, _ in layer],
                zen.compile_expression(f"[{', '.join(_either(bodies) for _, bodies in layer)}]"),
            )
            for layer in strata(program)
        ]

    def one(self, given: dict[str, bool]) -> list[str]:
        known = dict(given)
        derived = []
        for heads, expression in self._layers:
            values = expression.evaluate(known)
            known.update(zip(heads, values, strict=True))
            derived += [head for head, holds in zip(heads, values, strict=True) if holds]
        return derived


class ZenDecision(NamedPeer):
    """One decision with one expression node, as its editor writes it; has a batch mode."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        loader = {"type": "static", "content": {"regeln": _graph(program)}}
        self._engine = zen.ZenEngine({"loader": loader})

    def one(self, given: dict[str, bool]) -> list[str]:
        return _held(self._engine.evaluate("regeln", given)["result"])

    def many(self, givens: Sequence[dict[str, bool]]) -> list[Any]:
        requests = [{"key": "regeln", "context": given} for given in givens]
        answers = self._engine.evaluate_batch(requests)
        return [_held(answer["data"]["result"]) for answer in answers]


def _held(result: dict[str, bool]) -> list[str]:
    return [key for key, holds in result.items() if holds]


def _either(bodies: list[tuple[int, ...]], derived: frozenset[int] = frozenset()) -> str:
    """Write alternatives; what the same node derives is read through ``$``."""
    return " or ".join(
        f"({' and '.join(f'$.{name(a)}' if a in derived else name(a) for a in body)})"
        for body in bodies
    )


def _graph(program: Program) -> dict[str, Any]:
    heads = [entry for layer in strata(program) for entry in layer]
    derived = frozenset(head for head, _ in heads)
    expressions = [
        {"id": name(head), "key": name(head), "value": _either(bodies, derived)}
        for head, bodies in heads
    ]
    nodes = [
        {"id": "ein", "type": "inputNode", "name": "ein"},
        {
            "id": "regeln",
            "type": "expressionNode",
            "name": "regeln",
            "content": {"expressions": expressions, "passThrough": False},
        },
        {"id": "aus", "type": "outputNode", "name": "aus"},
    ]
    edges = [
        {"id": f"{source}-{target}", "type": "edge", "sourceId": source, "targetId": target}
        for source, target in (("ein", "regeln"), ("regeln", "aus"))
    ]
    return {"nodes": nodes, "edges": edges}
