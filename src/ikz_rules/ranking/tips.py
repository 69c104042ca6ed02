"""What alone moves a candidate into the first ranks or out of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.ranking.field import Field
from ikz_rules.ranking.firmness import Tip
from ikz_rules.ranking.standing import bar, rank_of
from ikz_rules.ranking.weightings import changed, single_changes
from ikz_rules.ranking.whole import TOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.ranking.firmness import TipKind
    from ikz_rules.ranking.whole import Entry, Whole, WholeRow

TIPS_PER_KIND = 2
"""So many tips of each kind are kept for a candidate, those that move it farthest."""
_KINDS: tuple[TipKind, ...] = ("weight", "unknown", "mark", "level")


def tips(whole: Whole, first: int, factor: int | Fraction) -> list[tuple[Tip, ...]]:
    """Return for each candidate what alone moves it into or out of the first, by kind.

    Within a kind what moves a candidate farthest comes first, then the earlier row and criterion.
    """
    if len(whole.entries) <= first:
        return [()] * len(whole.entries)
    base = whole.method.weights
    changes = single_changes(base, factor)
    field = Field(whole, [base, *(changed(base, *change) for change in changes)])
    shown, *others = ([key[1] for key in field.keys(number)] for number in range(len(field.scales)))
    rows = RowTrials(whole, field, shown, first)
    found = []
    for index, key in enumerate(shown):
        rank = rank_of(key, shown)
        by_weight = [
            Tip("weight", new <= first, new, criterion=number, factor=times)
            for (number, times), keys in zip(changes, others, strict=True)
            if ((new := rank_of(keys[index], keys)) <= first) != (rank <= first)
        ]
        found.append(_kept([*by_weight, *rows.tips(index)], rank))
    return found


def _kept(found: Iterable[Tip], rank: int) -> tuple[Tip, ...]:
    by_distance = sorted(found, key=lambda tip: -abs(tip.rank - rank))
    return tuple(
        tip
        for kind in _KINDS
        for tip in [tip for tip in by_distance if tip.kind == kind][:TIPS_PER_KIND]
    )


class RowTrials:
    """Tries out single marks of rows under the first weighting of a field.

    ``shown``: the keys that candidates are shown by.
    """

    def __init__(self, whole: Whole, field: Field, shown: list[int], first: int) -> None:
        self._whole = whole
        self._field = field
        self._scale = field.scales[0]
        self._shown = shown
        self._bars = {inside: bar(shown, first + inside) for inside in (False, True)}

    def tips(self, index: int) -> Iterator[Tip]:
        """Yield what a single mark of a candidate's rows would move."""
        own = self._shown[index]
        inside = own >= self._bars[False]
        needed = self._bars[inside]  # what the others leave to it: its own place moves with it
        entry = self._field.entries[index]
        tops = sum(map(self._top, entry.rows))
        least = self._whole.method.least
        close = self._close(entry, needed - own)
        by_tops = least is not None and 0 <= least - tops <= 1
        if not close and not by_tops and not entry.turns:
            return
        turning = {place for place, _ in entry.turns}
        seen: Counter[int] = Counter()
        for place, row in enumerate(entry.rows):
            if place not in turning:
                seen[id(row)] += 1
                if seen[id(row)] > TIPS_PER_KIND:  # more that say the same would not be kept
                    continue
            top = self._top(row)
            for tip, tried in self._trials(place, entry, inside):
                turned = self._top(tried) - top
                front = self._front(entry, tip, place)
                if not turned and not close and front is entry.front:
                    continue
                moved = replace(entry.with_row(place, tried), front=front)
                key = self._key(moved, tops + turned)
                if (key >= needed) != inside:
                    yield replace(tip, rank=rank_of(key, self._shown) - (own > key))

    def _close(self, entry: Entry, distance: int) -> bool:
        """Tell whether a mark can be enough without changing the front: of many it seldom is."""
        most = 2 * entry.times * self._whole.unit * max(self._scale.weights)
        return self._whole.method.by_level or abs(distance) <= most

    def _top(self, row: WholeRow) -> bool:
        """Tell whether a row certainly is on the highest level."""
        return self._whole.method.least is not None and self._scale.levels(row)[0] == TOP

    def _front(self, entry: Entry, tip: Tip, place: int) -> bool | None:
        """Return whether a candidate stands in front for reasons of its own if a tip came true."""
        turn = None if tip.criterion is None else entry.turns.get((place, tip.criterion))
        return turn if turn is tip.into else entry.front

    def _trials(self, place: int, entry: Entry, inside: bool) -> Iterator[tuple[Tip, WholeRow]]:
        """Yield what to try with a row: what can push a candidate out, or pull it in."""
        row = entry.rows[place]
        for criterion, marks in enumerate(row.marks):
            kind: TipKind = "unknown"
            tried = marks[:1] if inside else marks[-1:]
            if len(marks) == 1:
                kind, tried = "mark", row.lower[criterion] if inside and row.lower else ()
            if tried:
                exact = Fraction(tried[0], self._whole.unit)
                tip = Tip(kind, not inside, 0, criterion=criterion, row=place, mark=exact)
                yield tip, row.with_marks(criterion, tried)
            elif inside and entry.turns.get((place, criterion)) is False:
                yield Tip(kind, not inside, 0, criterion=criterion, row=place), row
        if inside and row.level:
            lower = row.level - 1
            yield Tip("level", not inside, 0, row=place, level=lower), replace(row, level=lower)

    def _key(self, entry: Entry, tops: int) -> int:
        least = self._whole.method.least
        front = entry.front is True or (least is not None and tops >= least)
        return self._field.keys_with(entry, self._scale, front, front)[1]
