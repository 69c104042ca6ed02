"""YAML and JSON to a positioned tree, without guessing and without trusting the input.

Built from the parser's events, so that nothing is composed before it is checked: depth, size,
aliases, anchors, tags and duplicate keys are refused. JSON is read by the same way, since every
JSON text that this library accepts is YAML too.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
)

from ikz_rules.errors import Problem
from ikz_rules.location import Location
from ikz_rules.model.values import too_long
from ikz_rules.reader.tree import Items, Mapping, Node, Scalar
from ikz_rules.reader.yaml_advice import remedy, slip
from ikz_rules.wording import number, quoted

MAX_DEPTH = 40
MAX_VALUES = 500_000
"""Keys, single values, lists and blocks of a file: 400 Kommunen with 60 Aufgaben fill it."""
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_ESCAPES = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\.")
# What no YAML text may hold; the same signs that both of PyYAML's readers refuse.
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
# Line breaks for YAML, mere signs for JSON
_JSON_SIGNS = str.maketrans({"\t": " ", "\x85": "\\N", "\u2028": "\\L", "\u2029": "\\P"})


_NO_KEY = Scalar("", Location(""))


class _StopError(Exception):
    """Reading on makes no sense; the problem is recorded already."""


@dataclass(slots=True)
class _Frame:
    """A list or mapping that is still open; ``key`` waits for its value."""

    location: Location
    is_mapping: bool
    flow: bool
    items: list[Node] = field(default_factory=list)
    entries: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)
    key: Scalar | None = None


def parse(text: str, name: str) -> tuple[Node | None, list[Problem]]:
    """Return the tree of ``text`` and all problems found; the tree is None if there is none.

    Never raises for the input, whatever it is. ``name`` is the file's name for messages.
    """
    builder = _Builder(name)
    if forbidden := _FORBIDDEN.search(text):
        start = forbidden.start()
        at = Location(name, text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
        builder.problem(
            "zeichen-verboten",
            at,
            "Hier steht ein unsichtbares Steuerzeichen.",
            "Löschen Sie es oder schreiben Sie die Zeile neu.",
        )
        return None, builder.problems
    if text.lstrip().startswith(("{", "[")):
        text = _from_json(text)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        builder.syntax(error, text)
    except _StopError:
        pass
    if builder.root is None and not builder.problems:
        builder.problem(
            "datei-leer",
            Location(name),
            "Die Datei ist leer.",
            "Beginnen Sie mit „ikz-rules fragebogen“.",
        )
    return builder.root, builder.problems


def _from_json(text: str) -> str:
    """Bring what JSON writes otherwise than YAML into YAML's form; only JSON is touched."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return text
    return _ESCAPES.sub(_escape, text).translate(_JSON_SIGNS)


def _escape(match: re.Match[str]) -> str:
    if match[1]:
        high, low = int(match[1], 16) - 0xD800, int(match[2], 16) - 0xDC00
        return chr(0x10000 + (high << 10) + low)
    return match[0]


class _Builder:
    """Takes events one by one and builds the tree with a stack of its own (no recursion)."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self._stack: list[_Frame] = []
        self._documents = self._values = 0

    def problem(self, code: str, at: Location, message: str, hint: str) -> None:
        self.problems.append(Problem(code, message, hint, at))

    def syntax(self, error: yaml.MarkedYAMLError, text: str) -> None:
        place, advice = remedy(error, text)
        at = Location(self.name, *place) if place else Location(self.name)
        if at not in [problem.location for problem in self.problems]:
            self._form(at, advice)

    def _form(self, at: Location, advice: str) -> None:
        self.problem("yaml-form", at, "Hier stimmt die Form der Datei nicht.", advice)

    def take(self, event: yaml.Event) -> None:
        """Add one event to the tree. Most events are single values, so they come first."""
        mark = event.start_mark
        at = Location(self.name, mark.line + 1, mark.column + 1) if mark else Location(self.name)
        if isinstance(event, ScalarEvent):
            self._check(event, at)
            self._scalar(event, at)
        elif isinstance(event, CollectionStartEvent):
            self._check(event, at)
            self._open(at, isinstance(event, MappingStartEvent), bool(event.flow_style))
        elif isinstance(event, CollectionEndEvent):
            self._close()
        elif isinstance(event, AliasEvent):
            self._alias(event, at)
        elif isinstance(event, DocumentStartEvent):
            self._document(at)

    def _count(self, at: Location) -> None:
        self._values += 1
        if self._values > MAX_VALUES:
            self.problem(
                "zu-viele-werte",
                at,
                f"Die Datei enthält mehr als {number(MAX_VALUES)} Werte.",
                "Teilen Sie die Angaben auf mehrere Dateien auf.",
            )
            raise _StopError

    def _check(self, event: ScalarEvent | CollectionStartEvent, at: Location) -> None:
        """Count a value, and refuse what would let it stand for another one."""
        self._count(at)
        if event.anchor:
            self.problem(
                "yaml-verweis",
                at,
                f"Marken wie {quoted('&' + event.anchor)} sind hier nicht erlaubt.",
                "Löschen Sie die Marke.",
            )
        if event.tag:
            self.problem(
                "yaml-kennzeichen",
                at,
                f"Kennzeichen wie {quoted(_as_written(event.tag))} sind hier nicht erlaubt.",
                "Löschen Sie das Kennzeichen (alles ab „!“).",
            )

    def _alias(self, event: AliasEvent, at: Location) -> None:
        self._count(at)
        self.problem(
            "yaml-verweis",
            at,
            f"Verweise wie {quoted('*' + (event.anchor or ''))} sind hier nicht erlaubt.",
            "Schreiben Sie den Wert aus.",
        )
        self._add(self._no_value(at))

    def _document(self, at: Location) -> None:
        self._documents += 1
        if self._documents > 1:
            self.problem(
                "yaml-mehrere",
                at,
                "Die Datei enthält mehrere Dokumente („---“).",
                "Legen Sie für jedes eine eigene Datei an.",
            )
            raise _StopError

    def _scalar(self, event: yaml.ScalarEvent, at: Location) -> None:
        text = event.value
        if too_long(text):
            self.problem(
                "wert-zu-lang", at, "Dieser Wert ist länger als 64 KiB.", "Kürzen Sie ihn."
            )
            text = text[:100]
        self._add(Scalar(text, at, bool(event.style)))

    def _open(self, at: Location, is_mapping: bool, flow: bool) -> None:
        if len(self._stack) >= MAX_DEPTH:
            self.problem(
                "zu-tief",
                at,
                f"Hier ist tiefer verschachtelt als {MAX_DEPTH} Ebenen.",
                "Vereinfachen Sie den Aufbau.",
            )
            raise _StopError
        self._stack.append(_Frame(at, is_mapping, flow))

    def _close(self) -> None:
        frame = self._stack.pop()
        if frame.is_mapping:
            self._add(Mapping(frame.entries, frame.location))
        else:
            self._add(Items(tuple(frame.items), frame.location))

    def _add(self, node: Node) -> None:
        if not self._stack:
            self.root = node
            return
        frame = self._stack[-1]
        if not frame.is_mapping:
            frame.items.append(node)
        elif (key := frame.key) is None:
            frame.key = self._key(node)
        else:
            frame.key = None
            if key is _NO_KEY:
                return
            if key.text in frame.entries:
                self._twice(frame, key)
            else:
                frame.entries[key.text] = key, node

    def _no_value(self, at: Location) -> Scalar:
        """Stand in for a value, or for a key that then drops its entry."""
        frame = self._stack[-1] if self._stack else None
        is_key = frame is not None and frame.is_mapping and frame.key is None
        return _NO_KEY if is_key else Scalar("", at)

    def _key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            if node.quoted or node.text[:1].isalnum() or (found := slip(node.text)) is None:
                return node
            at = node.location
            self._form(Location(at.file, at.line, at.column + found[0] - 1), found[1])
            return _NO_KEY
        self.problem(
            "schluessel-form",
            node.location,
            "Ein Schlüssel muss ein einfaches Wort sein.",
            "Schreiben Sie „schluessel: wert“.",
        )
        return _NO_KEY

    def _twice(self, frame: _Frame, key: Scalar) -> None:
        first = frame.entries[key.text][0].location
        before = next(reversed(frame.entries.values()))[1]
        may_belong_there = not frame.flow and (not isinstance(before, Scalar) or before.absent)
        self.problem(
            "schluessel-doppelt",
            key.location,
            f"Der Schlüssel {quoted(key.text)} steht hier zum zweiten Mal "
            f"(zuerst in Zeile {first.line}).",
            "Löschen Sie einen der beiden, oder rücken Sie diese Zeile weiter ein, "
            "wenn sie in den Block darüber gehört."
            if may_belong_there
            else "Löschen Sie einen der beiden.",
        )


def _as_written(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")
