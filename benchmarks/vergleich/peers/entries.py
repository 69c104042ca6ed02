"""Which engines are compared; an engine whose package is missing is named, never an error."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ikz_rules.engines.program import Program
    from vergleich.peers.peer import Peer


@dataclass(frozen=True)
class Entry:
    """An engine of the comparison: how it is called, where its adapter is, what it needs.

    ``package`` is the distribution that brings ``imported``; both are empty for what needs
    nothing. ``own``: a part of this library, or a measure for it, but nobody else's engine.
    """

    key: str
    title: str
    adapter: str
    package: str = ""
    imported: str = ""
    own: bool = False

    def missing(self) -> bool:
        """Tell whether the engine cannot be imported here."""
        if not self.imported:
            return False
        try:
            import_module(self.imported)
        except ImportError:
            return True
        return False

    def version(self) -> str:
        """Return the version of the engine's package; empty if it has none or is missing."""
        try:
            return version(self.package) if self.package else ""
        except PackageNotFoundError:
            return ""

    def load(self, program: Program) -> Peer:
        """Return the engine with a program in its own language."""
        module, adapter = self.adapter.split(":")
        made: Peer = getattr(import_module(f"vergleich.peers.{module}"), adapter)(program)
        return made


BASE = Entry("durable", "durable-rules", "own:Durable", "durable-rules", "durable_rules_engine")
"""The engine that every other one is compared with."""
GENERATED = Entry("erzeugt", "ikz-rules, erzeugtes Programm", "own:Generated", own=True)
ENTRIES = (
    GENERATED,
    Entry("schleife", "einfache Schleife in Python", "own:Loop", own=True),
    Entry("zen", "GoRules Zen, Ausdrücke", "zen_rules:ZenExpressions", "zen-engine", "zen"),
    Entry("zen-graph", "GoRules Zen, Entscheidung", "zen_rules:ZenDecision", "zen-engine", "zen"),
    Entry("cel", "CEL in Rust", "cel_rules:Cel", "common-expression-language", "cel"),
    Entry("clingo", "clingo", "answer_sets:Clingo", "clingo", "clingo"),
    Entry("clips", "CLIPS (clipspy)", "clips_rules:Clips", "clipspy", "clips"),
    BASE,
    Entry(
        "rule-engine", "rule-engine", "expression_rules:RuleEngine", "rule-engine", "rule_engine"
    ),
    Entry(
        "business-rules",
        "business-rules",
        "dict_rules:BusinessRules",
        "business-rules",
        "business_rules",
    ),
)
