"""What argparse complains about, in German."""

from __future__ import annotations

import re

_MESSAGES = (
    (r"the following arguments are required: (.+)", r"Es fehlt: \1."),
    (
        r"argument ([^:]+): expected at least one argument",
        r"Hinter „\1“ fehlt mindestens ein Wert.",
    ),
    (r"argument ([^:]+): expected (?:one|\d+) arguments?", r"Hinter „\1“ fehlt ein Wert."),
    (
        r"argument ([^:]+): ignored explicit argument (.+)",
        r"Die Option „\1“ braucht keinen Wert, angegeben ist \2.",
    ),
    (
        r"argument ([^:]+): not allowed with argument (.+)",
        r"„\1“ und „\2“ schließen sich gegenseitig aus.",
    ),
    (r"argument ([^:]+): .*", r"Der Wert von „\1“ ist falsch."),
)


def german(message: str) -> str:
    """Translate a message; what nobody foresaw becomes a general sentence, never English."""
    for pattern, translated in _MESSAGES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return match.expand(translated).replace("/", " oder ")
    return "Dieser Aufruf ist nicht vollständig oder nicht richtig."
