"""argparse in German: usage, help and complaints; it raises instead of leaving the program."""

from __future__ import annotations

import re
import textwrap
from argparse import ArgumentParser, HelpFormatter
from typing import TYPE_CHECKING, NoReturn

from ikz_rules.errors import Problem, QuestionError
from ikz_rules.wording import did_you_mean, number, quoted

if TYPE_CHECKING:
    from argparse import Action
    from collections.abc import Callable, Iterable, Sequence

_MESSAGES = (
    (r"the following arguments are required: (.+)", "Es fehlt: {0}."),
    (r"argument ([^:]+): expected at least one argument", "Hinter „{0}“ fehlt ein Wert."),
    (r"argument ([^:]+): expected one argument", "Hinter „{0}“ fehlt ein Wert."),
    (r"argument ([^:]+): ignored explicit argument .+", "Die Option „{0}“ braucht keinen Wert."),
)


def german(message: str) -> str:
    """Translate a message; what nobody foresaw becomes a general sentence, never English."""
    for pattern, translated in _MESSAGES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return translated.format(match[1].replace("/", " oder "))
    return "Dieser Aufruf ist nicht vollständig oder nicht richtig."


def wrong(message: str, hint: str) -> QuestionError:
    """Return what is wrong with a call, and what to do."""
    return QuestionError(Problem("aufruf", message, hint))


def one_of(words: Sequence[str], what: str) -> Callable[[str], str]:
    """Return a reader that accepts one of the words."""

    def read(text: str) -> str:
        if text in words:
            return text
        raise wrong(
            f"{what} {quoted(text)} gibt es hier nicht.",
            did_you_mean(text, words) or f"Möglich sind: {', '.join(words)}.",
        )

    return read


def percent(text: str) -> str:
    """Accept a number from 0 to 100, with a comma or a point and up to nine places after it."""
    shown = text.replace(",", ".").removesuffix("%").strip()
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,9})?", shown) and float(shown) <= 100:  # noqa: PLR2004
        return shown
    raise wrong(
        f"{quoted(text)} ist kein Anteil in Prozent.", "Nennen Sie eine Zahl von 0 bis 100."
    )


def whole(most: int, option: str) -> Callable[[str], int]:
    """Return a reader that accepts a whole number from 1 to ``most``."""

    def read(text: str) -> int:
        if re.fullmatch(r"[0-9]{1,9}", text) and 1 <= int(text) <= most:
            return int(text)
        raise wrong(
            f"{quoted(text)} passt nicht hinter „{option}“.",
            f"Nennen Sie eine ganze Zahl von 1 bis {number(most)}.",
        )

    return read


class _Formatter(HelpFormatter):
    """Help with a German usage line; what people copy from it is never cut at a hyphen."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[object],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "Aufruf: ")  # type: ignore[arg-type]

    def _split_lines(self, text: str, width: int) -> list[str]:
        return textwrap.wrap(" ".join(text.split()), width, break_on_hyphens=False)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return textwrap.fill(
            " ".join(text.split()),
            width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_on_hyphens=False,
        )


class Parser(ArgumentParser):
    """A parser that answers in German, and by raising instead of leaving the program."""

    def __init__(self, prog: str, description: str = "", epilog: str = "") -> None:
        super().__init__(
            prog=prog,
            description=description or None,
            epilog=epilog or None,
            formatter_class=_Formatter,
            add_help=False,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Raise what argparse complains about, in German."""
        raise wrong(german(message), f"Hilfe: „{self.prog} --hilfe“.")
