"""Texts that stand at several entries: the later ones are findings that name the first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.linting.place import is_own
from ikz_rules.wording import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from ikz_rules.location import Location


@dataclass(frozen=True, slots=True)
class Text:
    """What an entry says to people; all ``words`` together must be its own."""

    name: str
    words: tuple[str, ...]
    location: Location | None


def repeated(texts: Iterable[Text], own: Collection[str]) -> Iterator[tuple[Text, Text]]:
    """Yield each text that an earlier entry has, with that one; case and signs do not count.

    Entries of the ``own`` folders count as later than those below them.
    """
    first: dict[tuple[str, ...], Text] = {}
    for text in sorted(texts, key=lambda text: is_own(text.location, own)):
        known = first.setdefault(tuple(map(fold, text.words)), text)
        if known is not text:
            yield text, known
