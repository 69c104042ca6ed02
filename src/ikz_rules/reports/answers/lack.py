"""What a condition lacks, in German: what is, what would have to be, and how far that is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ikz_rules.model.condition import All, Compare, Not
from ikz_rules.reports.answers.chain import threshold
from ikz_rules.reports.answers.said import counted, missing, places, plainly, said
from ikz_rules.reports.answers.told import Knoten
from ikz_rules.wording import listed, nested, number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ikz_rules.inquiry.why_not_result import Fehlt, Mitglied, Weg
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.plan import FehlendeAngabe
    from ikz_rules.reports.words import Words

_ORDINALS = ("", "erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte")
_NOUNS = {"kommune": ("Kommune", "Kommunen"), "aufgabe": ("Aufgabe", "Aufgaben")}
_FOR = {"kommune": ("in der", "in denen"), "aufgabe": ("bei der", "bei denen")}
_UP = frozenset({"mindestens", "ueber"})


def lacks(weg: Weg, words: Words, *, who: bool = True) -> str:
    """Return all that a way lacks, without a full stop: what fails, then what nobody knows.

    ``who``: also who usually knows it.
    """
    failing = [lack(one, words) for one in weg.fehlt if one.urteil == "nein"]
    open_ = [angabe for one in weg.fehlt if one.urteil == "unbekannt" for angabe in one.angaben]
    also = "außerdem " if failing and open_ else ""
    return "; ".join([*failing, *([f"{also}{_unanswered(open_, who=who)}"] if open_ else [])])


def _unanswered(angaben: Iterable[FehlendeAngabe], *, who: bool = True) -> str:
    shown = list(dict.fromkeys(missing(angabe, who=who) for angabe in angaben))
    verb = "ist" if len(shown) == 1 else "sind"
    return f"noch nicht beantwortet {verb} {listed(shown)}"


def lack(one: Fehlt, words: Words) -> str:
    """Return what one condition lacks, without a full stop."""
    if one.urteil == "unbekannt":
        return _unanswered(one.angaben)
    if one.art == "zaehlung":
        return _kind(one, words) or _counted(one, words)
    wanted = plainly(_wanted(one), words)
    match one.art:
        case "kennzahl" | "angabe":
            return _compared(one, wanted, words)
        case "stand":
            return f"nötig ist: {wanted}"
        case "zeit":
            day = f"{date.fromisoformat(str(one.wert)):%d.%m.%Y}"
            return f"die Regel gilt am {day} nicht; {wanted}"
        case _:
            return _merkmal(one, words)


def way(weg: Weg, words: Words) -> tuple[Knoten, ...]:
    """Return a way condition by condition, with the members that come nearest."""
    return tuple(_knoten(one, words) for one in weg.fehlt)


def _knoten(one: Fehlt, words: Words) -> Knoten:
    """Return what one condition lacks, with what it is compared with and who comes nearest."""
    verdict = "nicht bekannt" if one.urteil == "unbekannt" else "nicht erfüllt"
    parts = [threshold(schwelle, words) for schwelle in one.schwellen]
    parts += [_member(member, words) for member in one.mitglieder]
    text = lack(one, words)
    if one.art == "zaehlung":
        text = _counted(one, words)
        if not one.mitglieder:
            parts += [Knoten(f"Zu ermitteln: {missing(angabe)}") for angabe in one.angaben]
    return Knoten(f"{text} – {verdict}", words.source(one.quelle), tuple(parts))


def _member(member: Mitglied, words: Words) -> Knoten:
    parts = tuple(_knoten(one, words) for one in member.fehlt)
    if len(parts) == 1:
        return Knoten(f"{member.name}: {parts[0].text}", parts[0].quelle, parts[0].teile)
    return Knoten(f"{member.name}:", "", parts)


def _wanted(one: Fehlt) -> Condition:
    condition: Condition = one.bedingung
    return condition if one.soll == "ja" else Not(condition)


def _counted(one: Fehlt, words: Words) -> str:
    """Say how many are missing, of what, and how many there are."""
    body: Condition = one.bedingung.body
    parts = body.parts if isinstance(body, All) else (body,)
    wanted = "; ".join(plainly(part, words) for part in parts)
    here, needed = one.erfuellt or 0, one.braucht or 0
    one_, many = _NOUNS[one.name]
    if one.soll == "nein":
        return f"zu oft gilt: {wanted} (für {counted(here, one.name)} von {one.gesamt})"
    short = needed - here
    gap = f"fehlt {_which(needed, short)} {one_}" if short == 1 else f"fehlen {short} {many}"
    most = "" if needed == 1 else f" von {'mindestens ' if one.bedingung.least else ''}{needed}"
    notes = f"bisher {here or 'keine'}{most}"
    if one.offen:
        notes += f", offen bei {places(one.offen, 'weiteren')}"
    return f"es {gap}, {_FOR[one.name][short > 1]} gilt: {wanted} ({notes})"


def _kind(one: Fehlt, words: Words) -> str:
    """Say of what kind an Aufgabe is missing, where there is none of that kind at all."""
    body: Condition = one.bedingung.body
    kinds = [
        part.operand
        for part in (body.parts if isinstance(body, All) else (body,))
        if isinstance(part, Compare) and part.name == "art" and part.op == "gleich"
    ]
    if not kinds or one.mitglieder or one.braucht != 1 or one.soll == "nein":
        return ""
    return f"es fehlt eine Aufgabe der Art {said('art', kinds[0], words)}"


def _which(needed: int, short: int) -> str:
    if needed == short:
        return "eine"
    return f"eine {_ORDINALS[needed]}" if needed < len(_ORDINALS) else "eine weitere"


def _compared(one: Fehlt, wanted: str, words: Words) -> str:
    condition = one.bedingung
    here = said(one.name, one.wert, words)
    if one.abstand is None:
        return f"nötig ist: {wanted}; hier: {here}"
    figure = words.regelwerk.kennzahlen.get(one.name)
    counts = figure is not None and figure.aggregat == "anzahl" and one.einheit == "Kommunen"
    if counts and one.wert is not None and (one.soll, condition.op) == ("ja", "mindestens"):
        return _more_kommunen(one, int(condition.operand))
    below = _is_below(one)
    if one.wert is None:
        bound = float(condition.operand) + (-one.abstand if below else one.abstand)
        here = f"{'höchstens' if below else 'mindestens'} {said(one.name, bound, words)}"
    if not one.abstand:
        return f"nötig ist: {wanted}; hier: genau {here}"
    amount = number(one.abstand) + ("" if one.abstand == 1 else f" {one.einheit}".rstrip())
    verb = "fehlt" if one.abstand == 1 else "fehlen"
    gap = f"es {verb} {amount}" if below else f"um {amount} zu viel"
    return f"nötig ist: {wanted}; hier: {here} ({gap})"


def _is_below(one: Fehlt) -> bool:
    """Tell whether a number is too small for what is asked; else it is too big."""
    condition = one.bedingung
    if condition.op == "zwischen" and one.wert is not None:
        return float(one.wert) < condition.operand  # type: ignore[arg-type,no-any-return]
    return (condition.op in _UP) is (one.soll == "ja")


def _more_kommunen(one: Fehlt, needed: int) -> str:
    here, short = int(one.wert), int(one.abstand or 0)  # type: ignore[arg-type]
    gap = f"fehlt {_which(needed, 1)} Kommune" if short == 1 else f"fehlen {short} Kommunen"
    return f"es {gap}: {number(here)} von mindestens {number(needed)}"


def _merkmal(one: Fehlt, words: Words) -> str:
    if isinstance(one.bedingung, Compare):
        shown = said(one.name, one.wert, words)
        return f"nötig ist: {plainly(_wanted(one), words)}; hier: {shown}"
    no = " nicht" if one.soll == "ja" else ""
    said_by = f" (so {'sagt' if len(one.nicht) == 1 else 'sagen'} es {places(one.nicht)})"
    titel = nested(words.regelwerk.merkmale[one.name].titel)
    return f"das Merkmal {titel} gilt{no}{said_by if one.nicht else ''}"
