"""CLIPS through clipspy: templates, and one function in CLIPS that does a whole evaluation.

Facts that are asserted one by one from Python take eight times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import clips

from vergleich.peers.peer import Peer

if TYPE_CHECKING:
    from collections.abc import Collection

    from ikz_rules.engines.program import Program

_DERIVE = """
(deffunction derive ($?atoms)
  (reset)
  (progn$ (?atom ?atoms) (assert (fact (n ?atom))))
  (run)
  (bind ?held (create$))
  (do-for-all-facts ((?f derived)) TRUE (bind ?held ?held ?f:n))
  ?held)
"""


class Clips(Peer):
    """One template for facts, one for what is derived, one CLIPS rule per Horn rule."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        heads = {rule.head for rule in program.rules}
        self._environment = clips.Environment()
        self._environment.build("(deftemplate fact (slot n (type INTEGER)))")
        self._environment.build("(deftemplate derived (slot n (type INTEGER)))")
        for position, rule in enumerate(program.rules):
            body = " ".join(
                f"({'derived' if atom in heads else 'fact'} (n {atom}))" for atom in rule.body
            )
            action = f"(assert (derived (n {rule.head})))"
            self._environment.build(f"(defrule r{position} {body} => {action})")
        self._environment.build(_DERIVE)

    def prepare(self, facts: frozenset[int]) -> frozenset[int]:
        return facts.intersection(self.inputs)

    def one(self, given: frozenset[int]) -> Collection[int]:
        held: Collection[int] = self._environment.eval(f"(derive {' '.join(map(str, given))})")
        return held
