"""The sentences of feature files: by keyword, each with an example to copy."""

from __future__ import annotations

import textwrap
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from ikz_rules.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterable


class Sentence(Protocol):
    """What is needed of a sentence."""

    @property
    def schluesselwort(self) -> str:
        """Angenommen, Wenn or Dann."""

    @property
    def muster(self) -> str:
        """The pattern in readable German."""

    @property
    def beispiel(self) -> str:
        """A complete step."""


def sentences_text(sentences: Iterable[Sentence]) -> str:
    """Return the list as text; examples keep their lines, so that they can be copied."""
    parts = []
    for keyword, group in groupby(sentences, key=lambda s: s.schluesselwort):
        parts.append(f"{keyword}\n{'-' * len(keyword)}\n")
        for sentence in group:
            shown = "\n".join(map(printable, sentence.beispiel.splitlines()))
            parts.append(f"{printable(sentence.muster)}\n{textwrap.indent(shown, '    ')}\n")
    return "\n".join(parts)
