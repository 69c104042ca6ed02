"""The command line ``ikz-rules``: arguments, files, exit codes. It never computes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.cli import interruption

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a call of ``ikz-rules`` and return its exit code.

    Results go to standard output, everything else to standard error. Never raises for input or
    call, and never writes a file by halves. Without ``argv`` the words are those of the shell and
    the process is ours: Ctrl-C and SIGTERM end it quietly, even while it still begins.
    """
    try:
        if argv is None:
            interruption.listen()
        from ikz_rules.cli.entry import carry_out  # noqa: PLC0415 - Ctrl-C may come meanwhile

        code = carry_out(argv)
        interruption.forget()
    except KeyboardInterrupt:
        if argv is None:
            interruption.leave()
        return interruption.exit_code()
    return code
