"""Changes to valid texts: lines lost, doubled, swapped, moved in or out, values made odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

ODD_VALUES = (
    "", "~", "ja", "nein", "unbekannt", "yes", "on", "true", "null", "x", "0", "-1", "-0.0", "1,5",
    "1.5", "9.200", "1e400", "1e999999999", ".inf", "-.inf", ".nan", "0x1F", "0o17", "1_000",
    "12:30:45", "2026-02-30", "2026-11-01", "1.11.2026", "9" * 40, "9" * 5000, "1.1", "1.10", "S1",
    "[]", "{}", "[[[]]]", "{a: {b: {c: d}}}", "[ja, ja]", "*a", "&a b",
    "!!python/object:os.system x", "!!binary aGk=", "<<", "|", ">-", "'", '"', "%", "@", "`",
    '"\\ud800"', '"\\u0000"', '"\\e[31m"', '"\\u202e"', "a: b: c", "- - -", "\u202eabc", "a\u200bb",
    "e\u0301", "\u00a0", "\ufeff", "ß", "ſ", "İ", "\U0001f600", "x" * 300, "einwohner", "kommunen",
    "alle", "<b>&amp;|`*_[x](y)", "{ja}",
)  # fmt: skip
ODD_SIGNS = (
    "\x00", "\x1b[31m", "\x07", "\x7f", "\x85", "\u2028", "\u202e", "\u200b", "\ufeff", "\t", "\r",
    "\r\n", "\u00a0", "{", "}", "[", "]", "'", '"', "#", ":", "- ", "*", "&", "!", "|", "<", "\\",
    ",", "\ue000", "\U000e0041",
)  # fmt: skip
KINDS = (
    "delete", "double", "swap", "move", "copy", "in", "out", "value", "value", "key", "block",
    "insert", "cut", "join",
)  # fmt: skip
Change = tuple[str, int, int, str]


def mutated(lines: list[str], change: Change) -> list[str]:
    """Return the lines after one change; numbers are taken modulo what there is."""
    kind, index, other, stuff = change
    found = list(lines) or [""]
    at, to = index % len(found), other % len(found)
    line = found[at]
    if kind == "delete":
        del found[at]
    elif kind == "double":
        found.insert(at, line)
    elif kind == "swap":
        found[at], found[to] = found[to], line
    elif kind == "move":
        found.insert(to, found.pop(at))
    elif kind == "copy":
        found.insert(to, line)
    elif kind == "block":
        del found[at : at + other % 9]
    elif kind == "join":
        found[at : at + 2] = ["".join(found[at : at + 2])]
    else:
        found[at] = _within(line, kind, other % (len(line) + 1), stuff)
    return found


def _within(line: str, kind: str, place: int, stuff: str) -> str:
    """Return one line after a change that touches no other."""
    indent = line[: len(line) - len(line.lstrip())]
    key, colon, value = line.partition(":")
    changed = {
        "in": "  " + line,
        "out": line.removeprefix("  "),
        "value": f"{key}{colon} {stuff}" if colon else indent + stuff,
        "key": f"{indent}{stuff}{colon}{value}",
        "insert": line[:place] + stuff + line[place:],
        "cut": line[:place],
    }
    return changed[kind]


def random_changes(text: str, rng: Random) -> str:
    """Return a text after one to four random changes."""
    lines = text.split("\n")
    for _ in range(rng.randint(1, 4)):
        kind = rng.choice(KINDS)
        stuff = rng.choice(ODD_SIGNS if kind == "insert" else ODD_VALUES)
        lines = mutated(lines, (kind, rng.randrange(100_000), rng.randrange(100_000), stuff))
    return "\n".join(lines)
