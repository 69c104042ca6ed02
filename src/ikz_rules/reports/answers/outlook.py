"""What can still become of a plan, in German."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.answers.told import Knoten, Told
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.inquiry.outlook import Aussicht, Outlook

_SAID = {"sicher": "sicher", "ausgeschlossen": "ausgeschlossen", "moeglich": "noch offen"}
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
    counts = {status: len(_numbers(found, status)) for status in _SAID}
    parts = [f"{_are(count)} {_SAID[status]}" for status, count in counts.items() if count]
    if not counts["moeglich"]:
        return f"Alles steht fest: {listed(parts)}."
    if len(parts) == 1:
        return "Noch steht nichts fest: Jede Maßnahme kann im Plan stehen oder nicht."
    return f"Von {number(len(found.massnahmen))} Maßnahmen {_inverted(parts)}."


def _are(count: int) -> str:
    return "eine ist" if count == 1 else f"{number(count)} sind"


def _inverted(parts: list[str]) -> str:
    """Put the verb of the first part in front: ``sind 8 sicher, 2 sind ausgeschlossen``."""
    count, verb, rest = parts[0].split(" ", 2)
    return listed([f"{verb} {count} {rest}", *parts[1:]])


def _paragraph(found: Outlook) -> Iterator[str]:
    for status, said in _SAID.items():
        numbers = _numbers(found, status)
        if numbers:
            verb = "ist" if len(numbers) == 1 else "sind"
            yield f"{said[0].upper()}{said[1:]} {verb} {listed(numbers)}."
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
    now = "" if measure.rang is None else f", jetzt auf Platz {measure.rang}"
    why = [_OF.get(measure.status, _EITHER)]
    if not measure.exakt:
        why.append(_UNPROVED)
    rank = _rank(measure)
    return Knoten(
        f"{measure.nr} {measure.titel}: {_SAID[measure.status]}{now}.",
        teile=tuple(Knoten(text) for text in (*why, *([rank] if rank else []))),
    )


def _rank(measure: Aussicht) -> str:
    best, worst = measure.bester, measure.schlechtester
    if best is None:
        return ""
    stands = "Sie steht" if measure.status == "sicher" else "Wenn sie im Plan steht, dann"
    if best == worst:
        return f"{stands} auf Platz {best}."
    if measure.rang_exakt:
        return f"{stands} auf Platz {best} bis {worst}; beides kommt vor."
    return f"{stands} nicht vor Platz {best} und nicht nach Platz {worst}."
