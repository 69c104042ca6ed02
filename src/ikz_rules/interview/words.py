"""What an interview says: the question with its choices, help, what an answer changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.document import clean
from ikz_rules.reports.words import Words
from ikz_rules.wording import listed, natural_key, number, quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ikz_rules.facts.address import Address
    from ikz_rules.interview.question import Frage
    from ikz_rules.interview.survey import Survey
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

_MANY = 3
_STUFE = {
    "erkannt": "ist jetzt erkannt",
    "anzeichen": "zeigt jetzt Anzeichen",
    "nicht_erkannt": "liegt nach den Angaben nicht vor",
    "unbekannt": "ist jetzt wieder offen",
}
_HOW = {
    "mehrfachauswahl": "Mehrere mit Komma getrennt; „keine“, wenn es keine gibt.",
    "kommunen": "Mehrere mit Komma getrennt.",
    "ganzzahl": "Eine ganze Zahl{}.",
    "zahl": "Eine Zahl{}.",
    "datum": "Ein Tag als Jahr-Monat-Tag, etwa 2027-12-31.",
    "text": "Ein kurzer Text.",
    "massnahmen": "Nummern mit Komma getrennt, etwa 0, 3.1; „keine“, wenn es keine gibt.",
    "aufgaben": "Namen mit Komma getrennt; „keine“, wenn es keine gibt.",
    "software": "Fachbereich und Programm, etwa: dms: Produkt A, personal: Produkt B.",
    "seit": "Fachbereich und Jahr, etwa: {}: 2015.",
    "vertragsende": "Fachbereich und Tag, etwa: {}: 2027-12-31.",
}
COMMANDS = (
    "Immer möglich: „weiß nicht“, „zurück“ (zur vorigen Frage), „ende“ (alles ist gespeichert), "
    "„?“ (Hilfe)."
)


def asked(frage: Frage, count: int, left: int, programs: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines of a question; ``left`` more are open after it."""
    more = "die letzte offene" if not left else f"danach noch {number(left)} offen"
    yield ""
    yield f"Frage {number(count)} ({more}){_about(frage.address)}"
    yield clean(frage.frage)
    for nr, (wert, text) in enumerate(frage.werte, start=1):
        yield f"  {nr}  {clean(text or wert)}"
    if frage.art in _HOW:
        yield f"  {_how(frage, programs)}"


def _about(address: Address) -> str:
    of_task = f": Aufgabe {quoted(address.aufgabe)}" if address.aufgabe else ""
    of_kommune = f": Kommune {quoted(address.kommune)}" if address.kommune else ""
    return clean(of_task + (of_kommune.replace(":", ",", 1) if of_task else of_kommune))


def _how(frage: Frage, programs: tuple[str, ...]) -> str:
    if frage.art in {"ganzzahl", "zahl"}:
        low, high = (None if v is None else number(v) for v in (frage.minimum, frage.maximum))
        span = (
            f" von {low} bis {high}"
            if low is not None and high is not None
            else f" ab {low}"
            if low is not None
            else ""
        )
        return _HOW[frage.art].format(f"{span}{f' ({frage.einheit})' if frage.einheit else ''}")
    return _HOW[frage.art].format(clean(programs[0]) if programs else "dms")


def help_lines(frage: Frage) -> Iterator[str]:
    """Yield what helps to answer, and who usually knows."""
    if frage.hilfe:
        yield clean(frage.hilfe)
    if frage.wer_weiss:
        yield f"Weiß meist: {clean(frage.wer_weiss)}."
    yield COMMANDS


def said(answer: object, frage: Frage) -> str:
    """Return an answer as people typed it, or by the text that was offered for it."""
    if isinstance(answer, dict):
        return ", ".join(f"{key}: {said(value, frage)}" for key, value in answer.items())
    if isinstance(answer, list):
        return ", ".join(said(one, frage) for one in answer) if answer else "keine"
    if isinstance(answer, int | float):
        return number(answer)
    text = dict(frage.werte).get(str(answer), "") or str(answer)
    return clean(text.rstrip("."))


def changes(alt: Massnahmenplan, neu: Massnahmenplan, regelwerk: Regelwerk) -> Iterator[str]:
    """Yield in a few lines what an answer changed in the plan."""
    before = {s.id: s.stufe for s in alt.ausgangsszenarien}
    for szenario in neu.ausgangsszenarien:
        if before[szenario.id] != szenario.stufe:
            yield (
                f"Ausgangsszenario {szenario.id} {quoted(szenario.titel)} {_STUFE[szenario.stufe]}."
            )
    old, new = ([m.nr for m in plan.massnahmen] for plan in (alt, neu))
    yield from _measures("Neu im Plan", [nr for nr in new if nr not in old], regelwerk)
    yield from _measures("Nicht mehr im Plan", [nr for nr in old if nr not in new], regelwerk)
    if [nr for nr in new if nr in old] != [nr for nr in old if nr in new]:
        yield "Die Reihenfolge der Maßnahmen ist jetzt eine andere."


def settled(alt: Survey, neu: Survey) -> Iterator[str]:
    """Yield what has become certain by an answer, whatever else becomes known; numbers only."""
    for lead, numbers in (
        ("Jetzt sicher im Plan", neu.sicher - alt.sicher),
        ("Jetzt sicher nicht im Plan", neu.ausgeschlossen - alt.ausgeschlossen),
    ):
        if numbers:
            many = "Maßnahme" if len(numbers) == 1 else "Maßnahmen"
            yield f"{lead}: {many} {listed(sorted(numbers, key=natural_key))}."
    if neu.erste_fest and not alt.erste_fest:
        yield (
            f"Die ersten {number(neu.erste)} Maßnahmen stehen jetzt fest; was noch offen ist, "
            "ändert daran nichts."
        )


def certain(found: Survey, regelwerk: Regelwerk) -> Iterator[str]:
    """Yield what is certain so far."""
    yield from _measures("Sicher im Plan, was auch noch bekannt wird", found.sicher, regelwerk)
    yield from _measures("Sicher nicht im Plan", found.ausgeschlossen, regelwerk)


def _measures(lead: str, numbers: Collection[str], regelwerk: Regelwerk) -> Iterator[str]:
    if numbers:
        ordered = sorted(numbers, key=natural_key) if isinstance(numbers, frozenset) else numbers
        shown = [Words(regelwerk).massnahme(nr) for nr in ordered][:_MANY]
        rest = len(numbers) - len(shown)
        yield f"{lead}: {listed([*shown, *([f'{number(rest)} weitere'] if rest else [])])}."
