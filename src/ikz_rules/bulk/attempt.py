"""One input of many: what became of it, or the error, which never reaches the others."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, TypeVar

from ikz_rules.errors import EngineError, IkzError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules.model.regelwerk import Regelwerk

Item = TypeVar("Item")
Result = TypeVar("Result")


def attempt(
    work: Callable[[Item, Regelwerk], Result], item: Item, regelwerk: Regelwerk
) -> Result | IkzError:
    """Return what ``work`` makes of an input, or the error it raised.

    Errors come without the frames they passed through, which would keep whole inputs alive. What
    nobody foresaw becomes an EngineError with the traceback as a note. KeyboardInterrupt and its
    like are raised.
    """
    try:
        return work(item, regelwerk)
    except IkzError as error:
        return error.with_traceback(None)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other inputs get their results
        return _unforeseen(error)


def _unforeseen(error: Exception) -> EngineError:
    fault = EngineError(
        Problem(
            "interner-fehler",
            f"Das hätte nicht geschehen dürfen ({type(error).__name__}).",
            "Bitte melden Sie es; Ihre Daten brauchen wir dazu nicht.",
        )
    )
    fault.add_note("".join(traceback.format_exception(error)))
    return fault
