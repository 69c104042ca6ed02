"""Commands for who asks about a plan: why, why not, what if, what to find out next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ikz_rules.cli.command import Command

INQUIRY_COMMANDS: tuple[Command, ...] = ()
