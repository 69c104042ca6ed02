"""What has been read of a rulebook so far: entries by kind and id, before anything is resolved."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from ikz_rules.model.quellen import Quelle
from ikz_rules.rulebook.exceptions import exceptions
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Container, KeysView, Mapping

    from ikz_rules.model.regelwerk import Aenderung, Ausnahme
    from ikz_rules.rulebook.block import Block, Sink

T = TypeVar("T")


@dataclass(slots=True)
class Entry:
    """One declared thing: its block, the name of its folder, and the stem of its file."""

    block: Block
    folder: str
    stem: str


@dataclass(slots=True)
class Draft:
    """All entries of all folders, and what later folders changed."""

    sink: Sink
    entries: dict[str, dict[str, Entry]] = field(default_factory=dict)
    ausnahmen: list[Ausnahme] = field(default_factory=list)
    aenderungen: list[Aenderung] = field(default_factory=list)
    ordner: list[str] = field(default_factory=list)

    def names(self, section: str) -> KeysView[str]:
        """Return the ids of a section."""
        return self.entries.get(section, {}).keys()

    def build(self, section: str, make: Callable[[Block, Entry], T]) -> dict[str, T]:
        """Build every entry of a section, sorted by id, and report keys that nobody knows.

        Every entry, of whatever kind, may carry ``ausnahmen``.
        """
        built = {}
        for key, entry in sorted(self.entries.get(section, {}).items()):
            built[key] = make(entry.block, entry)
            self.ausnahmen += exceptions(entry.block, f"{section}:{key}")
            entry.block.done()
        return built


@dataclass(frozen=True, slots=True)
class References:
    """Known sources and statements, to check what entries cite."""

    werke: Mapping[str, str]
    aussagen: Container[str]

    def source(self, block: Block) -> Quelle:
        """Read the required ``quelle`` of an entry."""
        if not block.has("quelle"):
            block.text("quelle")
            return Quelle("", "")
        inner = block.block("quelle", "quelle")
        werk, stelle = inner.text("werk"), inner.text("stelle")
        if werk and werk not in self.werke:
            inner.missing(
                "quelle-unbekannt",
                ("quellen", werk),
                "werk",
                f"Das Werk {quoted(werk)} steht nicht in quellen.yaml.",
                did_you_mean(werk, self.werke)
                or "Tragen Sie es dort ein, oder schreiben Sie „setzung“, wenn Sie es selbst "
                "festlegen.",
            )
        inner.done()
        return Quelle(werk, stelle, self.werke.get(werk, ""))

    def statements(self, block: Block) -> tuple[str, ...]:
        """Read the ids of statements that an entry honours."""
        found = tuple(block.placed("aussagen"))
        for name, at in found:
            if name not in self.aussagen:
                block.sink.missing(
                    "aussage-unbekannt",
                    ("aussagen", name),
                    at,
                    f"Die Aussage {quoted(name)} steht nicht in aussagen.yaml.",
                    "Prüfen Sie die Nummer.",
                )
        return tuple(name for name, _ in found)

    def reason(self, block: Block, quelle: Quelle, key: str = "grund") -> str:
        """Read the reason of a Setzung; required where the source is our own choice."""
        return block.text(key) if quelle.werk == "setzung" else block.optional(key) or ""
