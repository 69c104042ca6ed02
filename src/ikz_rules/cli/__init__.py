"""The command line ``ikz-rules``: arguments, files, exit codes. It never computes."""

from ikz_rules.cli.entry import main

__all__ = ["main"]
