"""What a check is: an id, a level, a title, and a function from a rulebook to findings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ikz_rules.witness.search import solver_available

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ikz_rules.model.finding import Finding
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reader.feature import Feature, Step

FEATURES, SAETZE, ALL_USED, SOLVER = "features", "saetze", "alle-saetze", "pruefung"
"""What checks may need: feature files, the vocabulary, features that are meant to use all of it,
the solver of the extra ``pruefung``."""


class Pattern(Protocol):
    """What reads a step."""

    def is_matching(self, name: str) -> bool:
        """Tell whether the whole step is this sentence."""

    def parse_arguments(self, name: str) -> Mapping[str, object] | None:
        """Return what stands in the places, by their names; None for another sentence."""


class Sentence(Protocol):
    """What is needed of a sentence of the vocabulary."""

    @property
    def schluesselwort(self) -> str:
        """Angenommen, Wenn or Dann."""

    @property
    def muster(self) -> str:
        """The pattern in readable German."""

    @property
    def pattern(self) -> Pattern:
        """The pattern that reads steps."""


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What is checked: a rulebook, and the features beside it (None: there are none to look at).

    ``own`` names the folders whose entries are to be judged; empty means all. The packaged rules
    below an overlay are not its author's business. ``saetze`` is the vocabulary, if the features
    are made of nothing else; ``nearest`` says which of its sentences resemble a step that none
    reads. ``all_used``: the features are meant to use every sentence.
    """

    regelwerk: Regelwerk
    features: tuple[Feature, ...] | None = None
    own: frozenset[str] = frozenset()
    saetze: tuple[Sentence, ...] = ()
    nearest: Callable[[Step], str] = lambda _: ""
    all_used: bool = False

    def has(self, need: str) -> bool:
        """Tell whether what a check needs is at hand."""
        if need == SOLVER:
            return solver_available()
        return {
            FEATURES: self.features is not None,
            SAETZE: bool(self.saetze),
            ALL_USED: self.all_used,
        }[need]


@dataclass(frozen=True, slots=True)
class Check:
    """One check. ``id`` is the stem of its module (with ``_``), its page and its wrong example.

    ``run`` never raises for a rulebook that the loader accepts. The check is left out where the
    subject lacks something of ``needs``.
    """

    id: str
    level: str
    titel: str
    run: Callable[[Subject], Iterable[Finding]]
    needs: tuple[str, ...] = ()
