"""What can still become of a plan, in German."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.answers.told import Knoten, Told
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.inquiry.outlook import Aussicht, Outlook

_OF = {
    "sicher": "Sie steht im Plan, was auch immer noch bekannt wird.",
    "ausgeschlossen": "Sie kommt nicht in den Plan, was auch immer noch bekannt wird.",
}
_EITHER = "Es kommt auf Angaben an, die noch fehlen: Sie kann im Plan stehen oder nicht."
_UNPROVED = (
    "Bewiesen ist das nicht: Die Suche hat keinen Fall gefunden, in dem es anders ist als jetzt."
)


def told(found: Outlook) -> Told:
    """Return the answer."""
    return Told(
        f"Was steht für {quoted(found.verbundraum)} schon fest?",
        _sentence(found),
        " ".join(_paragraph(found)),
        tuple(_measure(measure) for measure in found.massnahmen),
    )


def _numbers(found: Outlook, status: str) -> list[str]:
    return [measure.nr for measure in found.massnahmen if measure.status == status]


def _sentence(found: Outlook) -> str:
    certain, out = len(_numbers(found, "sicher")), len(_numbers(found, "ausgeschlossen"))
    left = len(found.massnahmen) - certain - out
    settled = f"{_count(certain)} sicher und {_count(out)} ausgeschlossen"
    if not left:
        return f"Alles steht fest: {settled}."
    return f"Von {_measures(len(found.massnahmen))} {_are(certain)} {settled}; {_open(left)}."


def _count(count: int) -> str:
    return number(count) if count else "keine"


def _measures(count: int) -> str:
    return "einer Maßnahme" if count == 1 else f"{number(count)} Maßnahmen"


def _are(count: int) -> str:
    return "ist" if count == 1 else "sind"


def _open(count: int) -> str:
    return "eine ist noch offen" if count == 1 else f"{number(count)} sind noch offen"


def _paragraph(found: Outlook) -> Iterator[str]:
    for status, verb in (
        ("sicher", "Sicher"),
        ("möglich", "Noch offen"),
        ("ausgeschlossen", "Ausgeschlossen"),
    ):
        numbers = _numbers(found, status)
        if numbers:
            yield f"{verb} {_are(len(numbers))} {listed(numbers)}."
    yield facts_left(found.offen, found.wirksam)


def facts_left(open_: int, moving: int) -> str:
    """Say how many facts are open, and how many of them can still change the plan."""
    if not moving:
        return "Keine weitere Angabe kann Auswahl oder Reihenfolge der Maßnahmen noch ändern."
    if open_ == 1:
        return "Eine Angabe ist noch offen; sie kann den Plan noch ändern."
    can = "kann" if moving == 1 else "können"
    which = "eine davon" if moving == 1 else f"{number(moving)} davon"
    return f"Offen sind noch {number(open_)} Angaben; {which} {can} den Plan noch ändern."


def _measure(measure: Aussicht) -> Knoten:
    status = "noch offen" if measure.status == "möglich" else measure.status
    now = "" if measure.rang is None else f", jetzt auf Rang {measure.rang}"
    why = [_OF.get(measure.status, _EITHER)]
    if not measure.exakt:
        why.append(_UNPROVED)
    rank = _rank(measure)
    return Knoten(
        f"{measure.nr} {measure.titel}: {status}{now}.",
        teile=tuple(Knoten(text) for text in (*why, *([rank] if rank else []))),
    )


def _rank(measure: Aussicht) -> str:
    best, worst = measure.bester, measure.schlechtester
    if best is None:
        return ""
    stands = "Sie steht" if measure.status == "sicher" else "Wenn sie im Plan steht, dann"
    if best == worst:
        return f"{stands} auf Rang {best}."
    if measure.rang_exakt:
        return f"{stands} auf Rang {best} bis {worst}; beides kommt vor."
    return f"{stands} nicht vor Rang {best} und nicht nach Rang {worst}."
