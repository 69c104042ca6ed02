"""Two rulebooks compared entry by entry, field by field, clause by clause.

Each difference is a single change that can be applied to the old rulebook by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from ikz_rules.impact.clauses import ClauseReader
from ikz_rules.impact.edits import ABSENT, Edit, Kept, Made, Swap
from ikz_rules.impact.parts import by_name, taken_apart
from ikz_rules.model.condition import Condition
from ikz_rules.model.quellen import Quelle

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ikz_rules.impact.parts import Key, Parts
    from ikz_rules.model.regelwerk import Regelwerk

_BY_FIELD = frozenset(
    {
        "regeln",
        "merkmale",
        "bedarfe",
        "ausgangsszenarien",
        "massnahmen",
        "schwellenwerte",
        "gewichte",
        "planung.gruende",
        "kriterien",
        "buendelungen",
        "arbeitsgruppen",
    }
)
"""Sections whose entries can be changed in parts; in the others an entry is one thing."""
_NO_DIFFERENCE = frozenset({"location", "ordner", "stem"})
_TOGETHER = {
    "gewicht": "massnahme",
    "mindest_angegeben": "mindest_punkte",
    "schwellen": "mindest_punkte",
}
"""Fields that make sense only with another one: both are one change, named after the other."""
_SILENT_SECTIONS = frozenset({"quellen", "aussagen", "errata", "bedarfe", "produktgruppen"})
_NUMBERS = frozenset({"schwellenwerte", "gewichte"})
_SILENT_FIELDS = frozenset(
    {"quelle", "aussagen", "grund", "ersetzt", "wer_weiss", "ermitteln", "aendern"}
)


@dataclass(frozen=True, slots=True)
class Change:
    """A single change: what stood in the old rulebook, what stands in the new one.

    ``section`` is a field of Regelwerk, or ``planung.…``; ``feld`` the part of the entry, empty
    for a whole entry. ``alt`` is None for what was added, ``neu`` for what was dropped; with
    ``feld`` both can also be None as a value. Conditions hold the numbers of their rulebook.
    """

    nr: int
    section: str
    id: str
    feld: str
    alt: Any
    neu: Any

    @property
    def silent(self) -> bool:
        """True for what no plan depends on: sources, reasons, statements."""
        if self.section in _NUMBERS and self.feld:
            return self.feld != "wert"
        return self.section in _SILENT_SECTIONS or self.feld in _SILENT_FIELDS


@dataclass(frozen=True, slots=True)
class Difference:
    """All changes from one rulebook to another."""

    alt: Parts
    changes: tuple[Change, ...]
    edits: dict[Key, Edit]

    def mixed(self, chosen: Collection[int]) -> Parts:
        """Return the entries of the old rulebook with exactly the chosen changes."""
        parts = dict(self.alt)
        for key, edit in self.edits.items():
            found = edit.pick(chosen)
            if found is ABSENT:
                parts.pop(key, None)
            else:
                parts[key] = found
        return parts


def difference(alt: Regelwerk, neu: Regelwerk) -> Difference:
    """Return what is different between two rulebooks; places and folders do not count.

    A threshold that changed is one change; a rule that only compares with it did not change.
    """
    before, after = taken_apart(alt), taken_apart(neu)
    return _Comparer(before, after).difference()


class _Comparer:
    def __init__(self, alt: Parts, neu: Parts) -> None:
        self.alt, self.neu = alt, neu
        self.changes: list[Change] = []

    def difference(self) -> Difference:
        edits: dict[Key, Edit] = {}
        for key in sorted({*self.alt, *self.neu}):
            old, new = self.alt.get(key, ABSENT), self.neu.get(key, ABSENT)
            edit = self._entry(key, old, new)
            if not isinstance(edit, Kept):
                edits[key] = edit
        return Difference(self.alt, tuple(self.changes), edits)

    def _entry(self, key: Key, old: object, new: object) -> Edit:
        if old is ABSENT or new is ABSENT:
            return self._swap(key, "", old, new)
        if isinstance(old, Condition) and isinstance(new, Condition):
            return self._condition(key, "", old, new)
        if key[0] in _BY_FIELD:
            return self._fields(key, old, new)
        return Kept(old) if _same(old, new) else self._swap(key, "", old, new)

    def _fields(self, key: Key, old: Any, new: Any) -> Edit:  # noqa: ANN401
        """Compare two entries of one type field by field."""
        edits: dict[str, Edit] = {}
        for name, together in _groups(old):
            before = tuple(getattr(old, n) for n in together)
            after = tuple(getattr(new, n) for n in together)
            if all(map(_same, before, after)):
                continue
            a, b = (before[0], after[0]) if len(together) == 1 else (before, after)
            if isinstance(a, Condition) and isinstance(b, Condition):
                edits[name] = self._condition(key, name, a, b)
                continue
            nr = self._note(key, name, a, b)
            edits |= {n: Swap(nr, *pair) for n, *pair in zip(together, before, after, strict=True)}
        if not edits:
            return Kept(old)
        names = tuple(edits)
        return Made(
            lambda *values: replace(old, **dict(zip(names, values, strict=True))),
            tuple(edits.values()),
        )

    def _condition(self, key: Key, feld: str, old: Condition, new: Condition) -> Edit:
        def note(alt: Condition | None, neu: Condition | None) -> int:
            return self._note(key, feld, alt, neu)

        return ClauseReader(note, by_name(self.alt), by_name(self.neu)).compare(old, new)

    def _swap(self, key: Key, feld: str, old: object, new: object) -> Swap:
        shown = (None if value is ABSENT else value for value in (old, new))
        return Swap(self._note(key, feld, *shown), old, new)

    def _note(self, key: Key, feld: str, alt: object, neu: object) -> int:
        self.changes.append(Change(len(self.changes), *key, feld, alt, neu))
        return len(self.changes) - 1


def _groups(entry: Any) -> Iterator[tuple[str, list[str]]]:  # noqa: ANN401
    """Yield the fields of an entry, those that belong together together."""
    names = [f.name for f in fields(entry) if f.name not in _NO_DIFFERENCE]
    for name in names:
        if _TOGETHER.get(name) not in names:
            yield name, [name, *(n for n in names if _TOGETHER.get(n) == name)]


def _same(old: object, new: object) -> bool:
    """Compare values; of entries neither place nor folder, of a passage not its work's title."""
    if isinstance(old, Quelle) and isinstance(new, Quelle):
        return (old.werk, old.stelle) == (new.werk, new.stelle)
    if isinstance(old, tuple) and isinstance(new, tuple):
        return len(old) == len(new) and all(map(_same, old, new))
    if type(old) is not type(new) or not is_dataclass(old) or not is_dataclass(new):
        return old == new
    return all(
        _same(getattr(old, f.name), getattr(new, f.name))
        for f in fields(old)
        if f.name not in _NO_DIFFERENCE
    )
