"""All commands, in the order in which the help shows them."""

from __future__ import annotations

from ikz_rules.cli.example_commands import EXAMPLE_COMMANDS
from ikz_rules.cli.inquiry_commands import INQUIRY_COMMANDS
from ikz_rules.cli.plan_commands import PLAN_COMMANDS
from ikz_rules.cli.rule_commands import RULE_COMMANDS

COMMANDS = (*PLAN_COMMANDS, *INQUIRY_COMMANDS, *RULE_COMMANDS, *EXAMPLE_COMMANDS)
