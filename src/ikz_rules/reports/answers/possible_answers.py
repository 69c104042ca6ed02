"""The classes of answers to a question, in German."""

from __future__ import annotations

from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from ikz_rules.reports.words import plain
from ikz_rules.wording import listed, nested, number

if TYPE_CHECKING:
    from ikz_rules.inquiry.questions import OpenQuestion

_FEW = 4
_MADE = {
    "mindestens_eine": "Mindestens eine",
    "wie_andere": "Dieselben Programme wie die meisten anderen",
    "andere": "Andere Programme",
}


def shown_answers(question: OpenQuestion) -> list[str]:
    """Return for each class of answers how people say it, in order."""
    classes = [answer.werte for answer in question.antworten]
    if question.typ in {"zahl", "ganzzahl"}:
        return _numbers(question, classes)
    if question.typ == "datum":
        last = len(classes) - 1
        return [_days(values, index == 0, index == last) for index, values in enumerate(classes)]
    return [_words(question, values) for values in classes]


def _words(question: OpenQuestion, values: tuple[Any, ...]) -> str:
    if not values:
        return "Keine"
    if question.typ == "kommunen":
        span = number(values[0]) if len(values) == 1 else f"{values[0]} bis {values[-1]}"
        return f"{span} Kommune{'n' if values[-1] > 1 else ''}"
    if question.typ == "mehrfachauswahl":
        alone = [_said(question, value[0]) for value in values if len(value) == 1]
        return "Etwa " + listed(alone, "oder")
    if values[0] in _MADE:
        return _MADE[values[0]]
    if question.typ == "software":
        return f"Etwa {values[0]}"
    if len(values) > _FEW:
        return f"Einer von {len(values)} anderen Werten"
    return "Bei " + listed((_said(question, value) for value in values), "oder")


def _said(question: OpenQuestion, wert: str) -> str:
    """Return a value by the text that the question offers for it."""
    texts = {choice.wert: choice.text.rstrip(".") for choice in question.werte}
    return nested(texts.get(wert) or plain(wert))


def _days(values: tuple[Any, ...], first: bool, last: bool) -> str:
    low, high = (f"{date.fromisoformat(str(day)):%d.%m.%Y}" for day in (values[0], values[-1]))
    if first:
        return f"Bis {high}"
    return f"Ab {low}" if last else f"{low} bis {high}"


def _numbers(question: OpenQuestion, classes: list[tuple[Any, ...]]) -> list[str]:
    """Name the span of each class: values stand in turn for a limit and for what lies between."""
    if question.typ == "ganzzahl":
        return [_whole(values, question) for values in classes]
    offset = 0 if question.minimum is not None else 1
    starts = [0, *accumulate(map(len, classes))]
    found = []
    for index, values in enumerate(classes):
        limit_first = (starts[index] + offset) % 2 == 0
        limit_last = (starts[index + 1] - 1 + offset) % 2 == 0
        if limit_first and len(values) == 1:
            found.append(number(values[0]))
            continue
        low = f"ab {number(values[0])}" if limit_first else f"über {number(classes[index - 1][-1])}"
        if index == len(classes) - 1:
            found.append(low)
            continue
        high = (
            f"bis {number(values[-1])}" if limit_last else f"unter {number(classes[index + 1][0])}"
        )
        found.append(high if index == 0 else f"{low} und {high}")
    return [text[0].upper() + text[1:] for text in found]


def _whole(values: tuple[Any, ...], question: OpenQuestion) -> str:
    low, high = values[0], values[-1]
    if low == high:
        return number(low)
    if low == question.minimum:
        return f"Bis {number(high)}"
    return f"Ab {number(low)}" if high == question.maximum else f"{number(low)} bis {number(high)}"
