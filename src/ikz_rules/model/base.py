"""What all pydantic types of this library share: frozen, no unknown fields."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that never changes after it is made; unknown fields are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")
