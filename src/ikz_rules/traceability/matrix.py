"""The matrix: statement → what honours it in the rulebook → scenarios → passed or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.traceability.citations import REGEL, Zitat, citations
from ikz_rules.traceability.examples import BESTANDEN, FEHLGESCHLAGEN, Beispiel
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ikz_rules.model.quellen import Aussage
    from ikz_rules.model.regelwerk import Regelwerk

STAENDE = ("ohne_regel", "ohne_beispiel", "fehlgeschlagen", "ungeprueft", "belegt")
"""From the gravest to the best. ``ungeprueft``: nothing failed, and nothing was passed either."""
OHNE_REGEL, OHNE_BEISPIEL, FAILED, UNGEPRUEFT, BELEGT = STAENDE


@dataclass(frozen=True, slots=True)
class Features:
    """What was found in feature files; ``None`` stands for no features at all.

    ``ordner`` are the folders as people know them, ``beispiele`` the citing scenarios by
    statement. ``ausgefuehrt`` is false where they could not be run, or not even read.
    """

    ordner: tuple[str, ...]
    beispiele: Mapping[str, tuple[Beispiel, ...]]
    ausgefuehrt: bool = True

    @property
    def gelesen(self) -> bool:
        """Tell whether what no scenario cites is known."""
        return self.ausgefuehrt or bool(self.beispiele)


@dataclass(frozen=True, slots=True)
class Nachweis:
    """One statement with everything that honours it."""

    aussage: Aussage
    zitate: tuple[Zitat, ...]
    beispiele: tuple[Beispiel, ...]
    stand: str

    @property
    def regeln(self) -> tuple[Zitat, ...]:
        """The rules among what cites it."""
        return tuple(zitat for zitat in self.zitate if zitat.art == REGEL)

    @property
    def eintraege(self) -> tuple[Zitat, ...]:
        """Every other entry that cites it."""
        return tuple(zitat for zitat in self.zitate if zitat.art != REGEL)


@dataclass(frozen=True, slots=True)
class Matrix:
    """All statements, what is not covered first; ``unbekannt``: cited, but they do not exist."""

    regelwerk: Regelwerk
    nachweise: tuple[Nachweis, ...]
    unbekannt: Mapping[str, tuple[Beispiel, ...]]
    features: Features | None

    def count(self, stand: str, *, wichtig: bool = False) -> int:
        """Return how many statements have a state; ``wichtig``: of the important ones only."""
        return sum(n.stand == stand and (n.aussage.wichtig or not wichtig) for n in self.nachweise)


def matrix(regelwerk: Regelwerk, features: Features | None) -> Matrix:
    """Return the matrix; without features nothing counts as lacking an example."""
    cited = citations(regelwerk)
    beispiele = features.beispiele if features else {}
    found = [
        Nachweis(
            aussage,
            cited[id_],
            beispiele.get(id_, ()),
            _stand(cited[id_], beispiele.get(id_, ()), features),
        )
        for id_, aussage in regelwerk.aussagen.items()
    ]
    strangers = sorted(beispiele.keys() - regelwerk.aussagen.keys(), key=natural_key)
    unknown = {id_: beispiele[id_] for id_ in strangers}
    return Matrix(regelwerk, tuple(sorted(found, key=_order)), unknown, features)


def _stand(
    zitate: Sequence[Zitat], beispiele: Sequence[Beispiel], features: Features | None
) -> str:
    outcomes = {beispiel.ergebnis for beispiel in beispiele}
    if not zitate:
        return OHNE_REGEL
    if FEHLGESCHLAGEN in outcomes:
        return FAILED
    if BESTANDEN in outcomes:
        return BELEGT
    return OHNE_BEISPIEL if features and features.gelesen and not beispiele else UNGEPRUEFT


def _order(nachweis: Nachweis) -> tuple[int, bool, int, str]:
    """Not covered first, then what fails; within each the important ones first."""
    state = STAENDE.index(nachweis.stand)
    group = max(state, STAENDE.index(OHNE_BEISPIEL))
    return group, not nachweis.aussage.wichtig, state, nachweis.aussage.id
