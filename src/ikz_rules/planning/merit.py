"""How good ideas are by the criteria that the rulebook declares: one order for all who ask."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import Hinge, Marked, hinge, mark, marked
from ikz_rules.ranking.candidate import Candidate, Method, Row
from ikz_rules.ranking.places import places

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ikz_rules.model.fahrplanregeln import Kriterium
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Value
    from ikz_rules.model.verbundraum import Idee


Said = tuple[tuple[str, "Value"], ...]


def by_merit(ideen: Iterable[Idee], regelwerk: Regelwerk) -> list[Idee]:
    """Return ideas in the order in which they are considered, the best first, equal ones by name.

    As long as something is unknown, the middle of what it can be counts. A rulebook without
    criteria for ideas: by name.
    """
    named = sorted(ideen, key=lambda idee: idee.name)
    method = idea_method(regelwerk)
    if method is None:
        return named
    found = places([candidate(idee, regelwerk) for idee in named], method)
    ranks = [place.rank for place in found]
    return [named[i] for i in sorted(range(len(named)), key=ranks.__getitem__)]


def too_little(idee: Idee, regelwerk: Regelwerk) -> bool:
    """Tell whether an idea certainly brings too little, whatever its unknown marks turn out to be.

    Never so in a rulebook without criteria for ideas or without a limit.
    """
    return _too_little(tuple(said_of(idee).items()), regelwerk)


@lru_cache(maxsize=1024)
def _too_little(said: Said, regelwerk: Regelwerk) -> bool:
    method, least = idea_method(regelwerk), regelwerk.schwellenwerte.get("idee_potenzial_ab")
    if method is None or least is None:
        return False
    (found,) = places([Candidate("", _rows(said, regelwerk))], method)
    return found.score.high < least.wert


def idea_criteria(regelwerk: Regelwerk) -> tuple[Kriterium, ...]:
    """Return the criteria for ideas, in order of their ids."""
    return tuple(k for k in regelwerk.kriterien.values() if k.fuer == "ideen")


@lru_cache(maxsize=16)
def idea_method(regelwerk: Regelwerk) -> Method | None:
    """Return how ideas are ranked; None where no criteria are declared for them."""
    kriterien = idea_criteria(regelwerk)
    return weighted(kriterien, regelwerk) if kriterien else None


def candidate(idee: Idee, regelwerk: Regelwerk) -> Candidate:
    """Return an idea with its possible marks."""
    return Candidate(idee.name, _rows(tuple(said_of(idee).items()), regelwerk))


@lru_cache(maxsize=1024)
def _rows(said: Said, regelwerk: Regelwerk) -> tuple[Row, ...]:
    """Return what is said of an idea as marks; few things can be said, so once for each."""
    known = dict(said)
    kriterien = idea_criteria(regelwerk)
    found = [marked(k, known, regelwerk) for k in kriterien]
    hinges = [hinge(k, known, regelwerk) for k in kriterien]
    return (row(found, hinges, regelwerk),) if found else ()


def said_of(idee: Idee) -> dict[str, Value]:
    """Return what is known of an idea under the names that criteria use."""
    fields = {
        "nutzen": idee.nutzen,
        "kosten": idee.kosten,
        "aufwand": idee.aufwand,
        "umsetzbarkeit": idee.umsetzbarkeit,
    }
    return {name: value for name, value in fields.items() if value is not None}


def row(found: Sequence[Marked], hinges: Sequence[Hinge | None], regelwerk: Regelwerk) -> Row:
    """Return the marks that levels come to, criterion by criterion, and on what they hang."""
    return Row(
        tuple(_marks(m.levels, regelwerk) for m in found),
        lower=tuple(_marks(h.lower if h else (), regelwerk) for h in hinges),
    )


def _marks(levels: Sequence[str], regelwerk: Regelwerk) -> tuple[Fraction, ...]:
    return tuple(sorted({mark(level, regelwerk) for level in levels}))


def weighted(kriterien: Sequence[Kriterium], regelwerk: Regelwerk) -> Method:
    """Return a method that ranks by the weighted mean of criteria alone."""
    return Method(
        tuple(Fraction(regelwerk.gewichte[k.gewicht].wert) for k in kriterien),
    )
