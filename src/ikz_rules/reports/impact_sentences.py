"""Movements between plans as German sentences, each with its cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.movement_words import grounds, subject, verb
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.difference.causes import Cause
    from ikz_rules.difference.movements import Movement
    from ikz_rules.impact.changes import Change
    from ikz_rules.impact.comparison import Comparison
    from ikz_rules.reports.impact_changes import ChangeWords

MOST_NAMED = 5
"""So many changes are named as one cause; more are only counted."""


class MovementWords:
    """Says what moved, and why, in words of both rulebooks."""

    def __init__(self, comparison: Comparison, changes: ChangeWords) -> None:
        self._books = (comparison.neu, comparison.alt)
        self._changes: Sequence[Change] = comparison.changes
        self._words = changes

    def sentence(self, movement: Movement, cause: Cause, name: str) -> str:
        """Return the movement in the plan of ``name`` with its cause, as whole sentences."""
        reason, more = self.cause(cause)
        return f"{self.moved(movement, name)}{f', {reason}' if reason else ''}.{more}"

    def moved(self, movement: Movement, name: str) -> str:
        """Return what moved, as a main clause without a full stop."""
        how = verb(movement, f"Plan von {quoted(name)}")
        rules = grounds(movement)
        return f"{subject(movement, self._books)} {how}{f' ({rules})' if rules else ''}"

    def cause(self, cause: Cause) -> tuple[str, str]:
        """Return what follows the movement's clause, and what follows as sentences of their own."""
        named = [self._words.because(self._changes[nr]) for nr in cause.nummern]
        if cause.art == "unklar":
            count = len(named)
            shown = "" if count > MOST_NAMED else f" Es sind: {'; '.join(named)}."
            return "", (
                f" Die Ursache liegt in {number(count)} Änderung{'' if count == 1 else 'en'}; "
                f"weiter ließ sie sich nicht eingrenzen.{shown}"
            )
        if len(named) > MOST_NAMED:
            rest = number(len(named) - MOST_NAMED + 1)
            named = [*named[: MOST_NAMED - 1], f"{rest} andere Änderungen dazukommen"]
        if cause.art == "zusammen":
            more = " Erst alle diese Änderungen zusammen bewirken das."
        elif cause.art == "jede":
            more = " Jede dieser Änderungen genügt dafür."
        else:
            more = ""
        if cause.aufgehoben is False and cause.art != "jede":
            more += " Mit den anderen Änderungen käme es auch sonst dazu."
        return listed(
            (f"weil {one}" for one in named), "oder" if cause.art == "jede" else "und"
        ), more
