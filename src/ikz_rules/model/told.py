"""Input types that people may also build in Python: their mistakes are FactsErrors too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

from pydantic import ValidationError

from ikz_rules.errors import FactsError, Problem
from ikz_rules.location import Location
from ikz_rules.model import values
from ikz_rules.model.base import Frozen
from ikz_rules.model.shape import PathProblem, path_text, shape_problems

if TYPE_CHECKING:
    from collections.abc import Iterable

M = TypeVar("M", bound=Frozen)


def facts_error(problems: Iterable[PathProblem]) -> FactsError:
    """Return the error for problems whose places are paths."""
    return FactsError(
        Problem(p.code, p.message, p.hint, Location(path_text(p.path)) if p.path else None)
        for p in problems
    )


class Told(Frozen):
    """A part of the input. What is wrong with it is told in German, with its path."""

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:  # noqa: ANN401 - as in pydantic
        """Check the shape of a dict as it stands in a file; raise FactsError with all mistakes."""
        del options
        if isinstance(obj, cls):
            return obj
        if not isinstance(obj, dict):
            raise FactsError(
                Problem(
                    "falscher-typ",
                    "Hier wird ein Block aus „schluessel: wert“ erwartet.",
                    "Den richtigen Aufbau zeigt „ikz-rules fragebogen“.",
                )
            )
        unclear = [key for key in obj if not isinstance(key, str)]
        if unclear:
            raise FactsError(
                Problem(
                    "schluessel-form",
                    f"{values.shown(unclear[0])} kann hier kein Schlüssel sein.",
                    "Schlüssel müssen Texte sein.",
                )
            )
        return cls(**obj)


def told(model: type[M]) -> type[M]:
    """Make the constructor of a part raise FactsError instead of what pydantic raises.

    It is replaced after pydantic has made the class, so that a part inside a Verbundraum is still
    checked by pydantic itself and all mistakes are found at once.
    """
    build = model.__init__

    def construct(self: M, /, **data: Any) -> None:  # noqa: ANN401 - pydantic's own signature
        try:
            build(self, **data)
        except ValidationError as error:
            raise facts_error(shape_problems(error, model)) from None

    model.__init__ = construct  # type: ignore[method-assign,assignment]
    return model
