"""What would be different in a plan, and because of which change."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from ikz_rules.reports.answers.said import first_sentence, said
from ikz_rules.reports.answers.told import Knoten, Told
from ikz_rules.reports.fact_words import FactWords
from ikz_rules.reports.movement_words import grounds, subject, verb
from ikz_rules.reports.words import Words
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.inquiry.turned import Turned
    from ikz_rules.inquiry.what_if import Bewegung, Ursache, WhatIf
    from ikz_rules.model.quellen import Quelle
    from ikz_rules.model.regelwerk import Regelwerk

_SHOWN = 3
_PLACES = {"rang", "phase"}
_KINDS = {
    "kennzahl": ("eine Kennzahl", "Kennzahlen"),
    "merkmal": ("ein Merkmal", "Merkmale"),
    "anzeichen": ("ein Anzeichen", "Anzeichen"),
    "szenario": ("ein Ausgangsszenario", "Ausgangsszenarien"),
    "regel": ("eine Regel", "Regeln"),
}


def told(found: WhatIf, regelwerk: Regelwerk, name: str) -> Told:
    """Return the answer; ``name`` is that of the Verbundraum."""
    telling = _Telling(found, regelwerk)
    return Told(
        f"Was wäre am Plan für {quoted(name)} anders?",
        telling.sentence(),
        " ".join(telling.paragraph()),
        tuple(telling.tree()),
    )


class _Telling:
    def __init__(self, found: WhatIf, regelwerk: Regelwerk) -> None:
        self._found = found
        self._regelwerk = regelwerk
        self._words = Words(regelwerk)
        facts = FactWords(regelwerk)
        self._changes = [facts.change(change) for change in found.aenderungen]

    def sentence(self) -> str:
        """Say what becomes of the measures, the gravest first."""
        if not self._found.bewegungen:
            return "Am Plan würde sich nichts ändern."
        new, gone = self._measures({"neu"}), self._measures({"entfallen"})
        places = [nr for nr in self._measures(_PLACES) if nr not in (*new, *gone)]
        parts = []
        if new:
            parts.append(f"{_count(new)} {'kämen' if len(new) > 1 else 'käme'} neu in den Plan")
        if gone:
            parts.append(f"{_count(gone)} {'entfielen' if len(gone) > 1 else 'entfiele'}")
        if places:
            verb = "stünden" if len(places) > 1 else "stünde"
            parts.append(f"{_count(places)} {verb} an anderer Stelle")
        if not parts:
            return (
                "Dieselben Maßnahmen stünden in derselben Reihenfolge im Plan; anders wäre, was "
                "er sonst dazu sagt."
            )
        return f"{_capital(listed(parts))}."

    def _measures(self, how: set[str]) -> list[str]:
        found = (
            b.was for b in self._found.bewegungen if b.thema == "massnahme" and b.bewegung in how
        )
        return list(dict.fromkeys(found))

    def paragraph(self) -> Iterator[str]:
        """Name the changes, those without any effect, and why measures come and go."""
        shown = [f"({nr}) {text}" for nr, text in enumerate(self._changes, 1)]
        yield f"Geändert: {'; '.join(shown if len(shown) > 1 else self._changes)}."
        idle = [number(nr) for nr in self._found.wirkungslos]
        if idle and len(self._changes) == 1:
            yield "Das ist schon so; damit ändert sich nichts."
        elif idle:
            one = len(idle) == 1
            what = f"Änderung {idle[0]}" if one else f"Die Änderungen {listed(idle)}"
            yield f"{what} {'bewirkt' if one else 'bewirken'} nichts: Das ist schon so."
        if not self._found.bewegungen and self._found.gewendet:
            found = [self._turned(each).text.rstrip(".") for each in self._found.gewendet[:_SHOWN]]
            more = len(self._found.gewendet) - len(found)
            rest = f"; {number(more)} weitere" if more else ""
            yield f"Anders beurteilt würde, ohne Folgen für den Plan: {'; '.join(found)}{rest}."

    def _moved(self, movements: Sequence[Bewegung]) -> str:
        """Tell all movements of one thing; a cause that they share only once."""
        causes = {self._because(movement.ursache) for movement in movements}
        same = len(causes) == 1
        how = listed(
            verb(movement, now="dann") + ("" if same else self._because(movement.ursache))
            for movement in movements
        )
        return f"{self._subject(movements[0])} {how}{causes.pop() if same else ''}."

    def _subject(self, movement: Bewegung) -> str:
        """Return what moves; a remark by what it says."""
        if movement.thema != "hinweis":
            return subject(movement, [self._regelwerk])
        rule = self._regelwerk.regeln.get(movement.was)
        text = rule.hinweis if rule is not None else None
        return f"Der Hinweis {quoted(first_sentence(text))}" if text else "Ein Hinweis"

    def _because(self, cause: Ursache) -> str:
        """Say which changes bring it about; nothing where there is only one."""
        if len(self._changes) == 1:
            return ""
        numbers = [number(nr) for nr in cause.aenderungen]
        match cause.art:
            case "allein":
                text = f"wegen Änderung {numbers[0]}"
            case "jede":
                text = f"wegen jeder der Änderungen {listed(numbers)}"
            case "zusammen":
                text = f"erst durch die Änderungen {listed(numbers)} zusammen"
            case _:
                text = f"durch die Änderungen {listed(numbers)}; enger ließ es sich nicht klären"
        if cause.aufgehoben is False and cause.art != "jede":
            text += " (auch die anderen bewirken es)"
        return f", {text}"

    def tree(self) -> Iterator[Knoten]:
        """Tell of everything that moves what turned because of it, then everything that turned."""
        for _, group in groupby(self._found.bewegungen, lambda each: (each.thema, each.was)):
            movements = list(group)
            chain = dict.fromkeys(each for movement in movements for each in movement.kette)
            rules = (f"Regeln – {text}." for text in map(grounds, movements) if text)
            parts = (*map(Knoten, rules), *map(self._turned, chain))
            yield Knoten(self._moved(movements), teile=parts)
        if self._found.gewendet:
            yield Knoten(
                _turned_in_all(self._found.gewendet),
                teile=tuple(self._turned(each) for each in self._found.gewendet),
            )

    def _turned(self, each: Turned) -> Knoten:
        alt, neu = (self._value(each, value) for value in (each.alt, each.neu))
        what, source = self._named(each)
        return Knoten(f"{what}: bisher {alt}, dann {neu}.", self._words.source(str(source)))

    def _value(self, each: Turned, value: str | float | None) -> str:
        if value is None:
            return "unbekannt"
        return value if isinstance(value, str) else said(each.id, value, self._words)

    def _named(self, each: Turned) -> tuple[str, Quelle]:
        book = self._regelwerk
        match each.art:
            case "kennzahl":
                kennzahl = book.kennzahlen[each.id]
                whose = f" bei der Aufgabe {quoted(each.aufgabe)}" if each.aufgabe else ""
                return f"Kennzahl {quoted(kennzahl.titel)}{whose}", kennzahl.quelle
            case "merkmal":
                merkmal = book.merkmale[each.id]
                return f"Merkmal {quoted(merkmal.titel)}", merkmal.quelle
            case "regel":
                return f"Regel {quoted(each.id)} trifft zu", book.regeln[each.id].quelle
        szenario = book.ausgangsszenarien[each.id]
        head = "Anzeichen für das " if each.art == "anzeichen" else ""
        end = "" if each.art == "anzeichen" else " erkannt"
        return f"{head}Ausgangsszenario {each.id} {quoted(szenario.titel)}{end}", szenario.quelle


def _turned_in_all(gewendet: Sequence[Turned]) -> str:
    """Say how much has another verdict or value, by kind."""
    counts: Counter[str] = Counter(each.art for each in gewendet)
    kinds = [
        one if counts[art] == 1 else f"{number(counts[art])} {many}"
        for art, (one, many) in _KINDS.items()
        if counts[art]
    ]
    return f"Anders {'fällt' if len(gewendet) == 1 else 'fallen'} dann aus: {listed(kinds)}."


def _count(numbers: Sequence[str]) -> str:
    if len(numbers) == 1:
        return f"die Maßnahme {numbers[0]}"
    if len(numbers) > _SHOWN:
        return f"{number(len(numbers))} Maßnahmen"
    return f"die Maßnahmen {listed(numbers)}"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
