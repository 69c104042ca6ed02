"""Facts, values and conditions as answers say them: short, in plain German."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from ikz_rules.reports.conditions import condition_item, condition_text
from ikz_rules.wording import listed, nested, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ikz_rules.inquiry.tatsache import Tatsache
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.plan import FehlendeAngabe
    from ikz_rules.reports.words import Words

_THRESHOLD = re.compile(r" \(Schwellenwert „[^“]*“(?: und „[^“]*“)?\)")
_SENTENCE_END = re.compile(r"(?<=[a-zäöüß“)0-9]{2}[.!?])\s+(?=[„A-ZÄÖÜ])")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_SHOWN = 4
_LEVELS = {"kommune": ("Kommune", "Kommunen"), "aufgabe": ("Aufgabe", "Aufgaben")}


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, without its full stop."""
    return _SENTENCE_END.split(text, maxsplit=1)[0].rstrip(".")


def counted(count: int, ebene: str) -> str:
    """Return a number of Kommunen or Aufgaben: ``keine Kommune``, ``1 Kommune``, ``2 Kommunen``."""
    one, many = _LEVELS[ebene]
    return f"keine {one}" if not count else f"{number(count)} {one if count == 1 else many}"


def measures(numbers: Sequence[str]) -> str:
    """Return measures by their numbers: ``Maßnahme 0``, ``die Maßnahmen 0 und 1.1``."""
    if len(numbers) == 1:
        return f"Maßnahme {numbers[0]}"
    return f"die Maßnahmen {listed(numbers)}"


def places(names: Iterable[str], more: str = "weitere") -> str:
    """List names in a sentence; many are cut short by how many ``more`` there are."""
    found = [quoted(name) for name in names]
    if len(found) > _SHOWN:
        rest = len(found) - _SHOWN + 1
        return f"{', '.join(found[: _SHOWN - 1])} und {number(rest)} {more}"
    return listed(found)


def said(name: str, wert: Any, words: Words) -> str:  # noqa: ANN401 - any value of a data file
    """Return a value of an Angabe, a Merkmal or a Kennzahl as people say it."""
    if isinstance(wert, dict):
        wert = tuple(v["produkt"] for v in wert.values() if v.get("produkt"))
    if isinstance(wert, list | tuple):
        return listed(words.answer(name, one) for one in wert) if wert else "keine"
    if isinstance(wert, str) and _DATE.fullmatch(wert):
        return f"{date.fromisoformat(wert):%d.%m.%Y}"
    if isinstance(wert, str):
        return nested(words.answer(name, wert))
    if wert is None:
        return "unbekannt"
    return number(wert) if wert == 1 else words.answer(name, wert)


def question(name: str, words: Words) -> str:
    """Return the question behind a fact."""
    book = words.regelwerk
    asked = book.angaben.get(name) or book.merkmale.get(name) or book.planung.listen[name]
    return nested(asked.frage)


def facts(tatsachen: Iterable[Tatsache], words: Words) -> str:
    """Return facts in one sentence part, those with the same question together."""
    groups: dict[str, list[str]] = {}
    for one in sorted(tatsachen, key=lambda t: (t.art != "liste" or not t.aufgabe, t.ebene)):
        if one.art == "liste" and one.aufgabe:
            groups[f"die Aufgabe {quoted(one.aufgabe)} ist genannt"] = []
        else:
            groups.setdefault(question(one.name, words), []).append(_answer(one, words))
    return "; ".join(
        f"{asked} – {', '.join(given)}" if given else asked for asked, given in groups.items()
    )


def _answer(one: Tatsache, words: Words) -> str:
    if one.art == "liste":
        shown = measures(one.wert) if one.wert else "keine"  # type: ignore[arg-type]
    else:
        shown = said(one.name, one.wert, words)
    owner = " bei ".join(filter(None, (one.kommune, quoted(one.aufgabe) if one.aufgabe else "")))
    return f"{owner}: {shown}" if owner else shown


def missing(angabe: FehlendeAngabe, *, who: bool = True) -> str:
    """Return a missing fact: its question, for whom, and who usually knows."""
    notes = [f"für {places(angabe.wo)}"] if angabe.wo else []
    if who and angabe.wer_weiss:
        notes.append(f"weiß meist: {angabe.wer_weiss}")
    return f"{nested(angabe.frage)} ({'; '.join(notes)})" if notes else nested(angabe.frage)


def head(condition: Condition, words: Words) -> str:
    """Return a condition without what it consists of."""
    return "".join(span.text for span in condition_item(condition, words).spans)


def plainly(condition: Condition, words: Words) -> str:
    """Return a condition as one sentence, without the names of thresholds."""
    return _THRESHOLD.sub("", condition_text(condition, words))
