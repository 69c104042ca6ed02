"""Reading one block of a rule file: each key is asked for once, whatever is left is a mistake."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar, cast

from ikz_rules.errors import Problem
from ikz_rules.model import values
from ikz_rules.reader.tree import Items, Mapping, Node, Scalar, kind_of, plain
from ikz_rules.rulebook.hints import KEBAB, missing_key, unknown_key, wrong_id
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from ikz_rules.location import Location

T = TypeVar("T")


@dataclass(slots=True)
class Sink:
    """Collects the problems of all files; ``off`` says what was switched off, and where."""

    problems: list[Problem] = field(default_factory=list)
    off: dict[tuple[str, str], Location | None] = field(default_factory=dict)

    def add(self, code: str, at: Location | None, message: str, hint: str = "") -> None:
        """Record one problem."""
        self.problems.append(Problem(code, message, hint, at))

    def missing(
        self, code: str, place: tuple[str, str], at: Location | None, message: str, hint: str
    ) -> None:
        """Record that something is named that is not there, or no longer: switched off."""
        if place not in self.off:
            self.add(code, at, message, hint)
            return
        self.add(
            "abgeschaltet",
            at,
            f"{quoted(place[1])} ist abgeschaltet ({self.off[place]}), wird hier aber gebraucht.",
            "Ersetzen Sie diesen Eintrag, schalten Sie auch ihn ab, oder streichen Sie das "
            "Abschalten.",
        )


class Block:
    """A mapping of a rule file. Every reader reports what is wrong and returns a harmless value."""

    def __init__(self, node: Node | None, sink: Sink, what: str) -> None:
        self.sink = sink
        self.what = what
        self.asked: dict[str, None] = {}
        self.node = node if isinstance(node, Mapping) else None
        self.location = node.location if node is not None else None
        if node is not None and self.node is None:
            sink.add(
                "falscher-typ",
                node.location,
                f"Hier steht {kind_of(node)}, erwartet wird "
                f"{what if ' ' in what else quoted(what)} als Block.",
                "Schreiben Sie „schluessel: wert“.",
            )

    def __bool__(self) -> bool:
        return self.node is not None

    def has(self, key: str) -> bool:
        """Tell whether the key stands here with a value."""
        return self.get(key) is not None

    def get(self, key: str) -> Node | None:
        """Return the node of a key; None where it is missing or empty."""
        self.asked[key] = None
        node = None if self.node is None else self.node.get(key)
        return None if isinstance(node, Scalar) and node.absent else node

    def at(self, key: str) -> Location | None:
        """Return the place of a key's value, or of the block."""
        node = self.node.get(key) if self.node else None
        return node.location if node is not None else self.location

    def problem(self, code: str, key: str, message: str, hint: str = "") -> None:
        """Record a problem at a key."""
        self.sink.add(code, self.at(key), message, hint)

    def missing(self, code: str, place: tuple[str, str], key: str, message: str, hint: str) -> None:
        """Record that a key names something that is not there, or no longer."""
        self.sink.missing(code, place, self.at(key), message, hint)

    def text(self, key: str) -> str:
        """Return a required text."""
        node = self.get(key)
        text = "" if node is None else self._scalar(node)
        if not text and (node is None or isinstance(node, Scalar)):
            self._missing(key)
        return text

    def optional(self, key: str) -> str | None:
        """Return a text or None."""
        node = self.get(key)
        return None if node is None else self._scalar(node)

    def id(self, key: str = "id", pattern: re.Pattern[str] = KEBAB) -> str:
        """Return a required name made of a–z, 0–9 and one kind of joint."""
        name = self.text(key)
        if name and not pattern.fullmatch(name):
            self.problem(
                "kennung-form",
                key,
                f"{quoted(name)} ist keine gültige Kennung.",
                wrong_id(name, pattern),
            )
        return name

    def choice(self, key: str, allowed: Sequence[str], default: str | None = None) -> str:
        """Return one of the allowed words; required unless there is a default."""
        node = self.get(key)
        if node is None:
            if default is None:
                self._missing(key)
            return default if default is not None else allowed[0]
        return self._one_of(node, allowed) or allowed[0]

    def choices(self, key: str, allowed: Sequence[str]) -> tuple[str, ...] | None:
        """Return a list of allowed words in declared order; None where the key is missing."""
        if self.get(key) is None:
            return None
        found = {self._one_of(node, allowed) for node in self.items(key)}
        return tuple(word for word in allowed if word in found)

    def flag(self, key: str, default: bool = False) -> bool:
        """Return ja/nein."""
        node = self.get(key)
        if node is None:
            return default
        return self._one_of(node, (values.JA, values.NEIN)) == values.JA

    def number(self, key: str) -> values.Number:
        """Return a required number."""
        node = self.get(key)
        if node is None:
            self._missing(key)
        return self._read(node, values.as_number) or 0

    def optional_number(self, key: str) -> values.Number | None:
        """Return a number or None."""
        return cast("values.Number | None", self._read(self.get(key), values.as_number))

    def integer(self, key: str, low: int | None = None, high: int | None = None) -> int:
        """Return a required whole number from ``low`` to ``high``."""
        node = self.get(key)
        if node is None:
            self._missing(key)

        def read(raw: object) -> int | None:
            value = values.as_integer(raw)
            values.in_range(value, low, high)
            return value

        return self._read(node, read) or low or 0

    def day(self, key: str) -> str:
        """Return a required day as ``2026-11-22``."""
        node = self.get(key)
        if node is None:
            self._missing(key)
        day = self._read(node, values.as_date)
        return "" if day is None else day.isoformat()

    def optional_day(self, key: str) -> date | None:
        """Return a day or None."""
        return self._read(self.get(key), values.as_date)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty where the key is missing."""
        return tuple(self._scalar(node) for node in self.items(key))

    def placed(self, key: str) -> Iterator[tuple[str, Location]]:
        """Yield the texts of a list, each with its place."""
        for node in self.items(key):
            yield self._scalar(node), node.location

    def items(self, key: str) -> tuple[Node, ...]:
        """Return the nodes of a list; empty where the key is missing."""
        node = self.get(key)
        if node is None:
            return ()
        if not isinstance(node, Items):
            self.sink.add(
                "falscher-typ",
                node.location,
                f"Hier steht {kind_of(node)}, erwartet wird eine Liste.",
                "Schreiben Sie jeden Eintrag in eine Zeile mit „- “ davor.",
            )
            return ()
        return node.nodes

    def block(self, key: str, what: str) -> Block:
        """Return a block below this one; false where it is missing."""
        return Block(self.get(key), self.sink, what)

    def blocks(self, key: str, what: str) -> Iterator[Block]:
        """Yield the blocks of a list, each checked for unknown keys after use."""
        for node in self.items(key):
            block = Block(node, self.sink, what)
            if block:
                yield block
                block.done()

    def done(self) -> None:
        """Report every key that nobody asked for."""
        for key, _ in self.node or ():
            if key.text not in self.asked:
                self.sink.add(
                    "schluessel-unbekannt",
                    key.location,
                    f"Den Schlüssel {quoted(key.text)} gibt es hier nicht ({self.what}).",
                    unknown_key(key.text, self.asked, self.what),
                )

    def _missing(self, key: str) -> None:
        if self.node is not None:
            self.sink.add(
                "pflichtangabe",
                self.location,
                f"Hier fehlt {quoted(key)} ({self.what}).",
                missing_key(key),
            )

    def _scalar(self, node: Node) -> str:
        if isinstance(node, Scalar):
            return node.text.strip()
        self.sink.add(
            "falscher-typ",
            node.location,
            f"Hier steht {kind_of(node)}, erwartet wird ein Text.",
            "Schreiben Sie den Wert in eine Zeile.",
        )
        return ""

    def _one_of(self, node: Node, allowed: Sequence[str]) -> str | None:
        return self._read(node, lambda raw: values.as_choice(raw, allowed, allowed))

    def _read(self, node: Node | None, read: Callable[[object], T | None]) -> T | None:
        if node is None:
            return None
        try:
            found = read(node.text if isinstance(node, Scalar) else plain(node))
        except values.ValueProblem as problem:
            self.sink.add(problem.code, node.location, problem.message, problem.hint)
            return None
        if found is None:
            self.sink.add(
                "wert-unbekannt",
                node.location,
                "„unbekannt“ hat in Regeln keinen Platz.",
                "Nennen Sie einen Wert, oder löschen Sie die Zeile.",
            )
        return found
