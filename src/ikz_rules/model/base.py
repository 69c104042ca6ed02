"""What all pydantic types of this library share: frozen, no unknown fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticSerializationError


class Frozen(BaseModel):
    """A value that never changes after it is made; unknown fields are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    if not TYPE_CHECKING:  # pragma: no branch - the signatures stay those of pydantic

        def model_dump(self, **how: object) -> dict[str, object]:
            """As pydantic does it; but Ctrl-C stays KeyboardInterrupt."""
            try:
                return super().model_dump(**how)
            except PydanticSerializationError as error:
                _tell_interruption(error)
                raise

        def model_dump_json(self, **how: object) -> str:
            """As pydantic does it; but Ctrl-C stays KeyboardInterrupt."""
            try:
                return super().model_dump_json(**how)
            except PydanticSerializationError as error:
                _tell_interruption(error)
                raise


def _tell_interruption(error: PydanticSerializationError) -> None:
    """Raise KeyboardInterrupt where pydantic disguises it: it came while a Later was being made.

    What raised it is not always kept as the cause; its name is.
    """
    if "`: KeyboardInterrupt" in str(error):
        raise KeyboardInterrupt from None
