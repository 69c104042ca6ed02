"""How a measure comes into the plan: the cheapest ways, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.changes.change import AUFGABEN
from ikz_rules.reports.answers.told import Knoten, Told
from ikz_rules.reports.fact_words import FactWords
from ikz_rules.wording import listed, nested, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.inquiry.ways import Schritt, Ways, Weg
    from ikz_rules.model.regelwerk import Regelwerk

_UNKNOWN = (
    "Was bisher unbekannt ist, ist vielleicht schon so; dann genügt es, die Angabe einzutragen."
)
_TASKS = (
    "Was mit einer {weiteren} Aufgabe möglich wäre, zeigt „ikz-rules was-waere-wenn DATEI "
    "aufgaben+=NAME“."
)
_LIMITS = (
    "Geändert werden nur Angaben, die als änderbar gelten, zum Verbundraum, zu seinen Kommunen und "
    "zu seinen Aufgaben. Welche Kommunen und Aufgaben dabei sind und was begonnen oder umgesetzt "
    "ist, bleibt."
)


def told(found: Ways, regelwerk: Regelwerk, name: str) -> Told:
    """Return the answer; ``name`` is that of the Verbundraum."""
    telling = _Telling(found, FactWords(regelwerk))
    return Told(
        f"Wie kommt die Maßnahme {found.nr} {nested(found.titel)} {telling.goal()} für "
        f"{quoted(name)}?",
        telling.sentence(),
        " ".join(telling.paragraph()),
        tuple(telling.tree()),
    )


class _Telling:
    def __init__(self, found: Ways, words: FactWords) -> None:
        self._found = found
        self._words = words

    def goal(self) -> str:
        """Say where the measure shall come."""
        first = self._found.unter_den_ersten
        if first is None:
            return "in den Plan"
        return "an die Spitze des Plans" if first == 1 else f"unter die ersten {first} des Plans"

    def sentence(self) -> str:
        """Say the cheapest way, or that there is none."""
        found = self._found
        if found.umgesetzt:
            return f"Gar nicht: Die Maßnahme {found.nr} ist bereits umgesetzt."
        if self._is_there():
            return f"Sie ist schon dort, auf Platz {found.rang}; ändern muss sich nichts."
        if found.wege:
            best = found.wege[0]
            steps = listed(self._step(step) for step in best.schritte)
            return f"Am wenigsten Aufwand macht: {steps}."
        if found.hoechstens is not None:
            return "Ein Weg dorthin ist nicht gefunden."
        if not found.genau:
            return "Ob es einen Weg gibt, ließ sich nicht klären."
        return "Mit änderbaren Angaben ist das nicht zu erreichen."

    def _is_there(self) -> bool:
        rang = self._found.rang
        return rang is not None and rang <= (self._found.unter_den_ersten or rang)

    def _step(self, step: Schritt) -> str:
        clause = self._words.change(step.aenderung)
        return f"{clause} (bisher {self._words.value(step.aenderung.pfad, step.bisher)})"

    def paragraph(self) -> Iterator[str]:
        """Say how sure the answer is, and what stands in the way where there is no way."""
        if not self._found.umgesetzt and not self._is_there():
            yield self._sure()
            yield from self._in_the_way()
            if any(step.bisher is None for way in self._found.wege for step in way.schritte):
                yield _UNKNOWN
            yield _LIMITS

    def _in_the_way(self) -> Iterator[str]:
        found = self._found
        if found.wege or found.hoechstens is not None:
            return
        if found.im_weg:
            steps = listed(self._step(step) for step in found.im_weg)
            if all(step.bisher is None for step in found.im_weg):
                yield f"Es hängt an Angaben, die niemand ändern kann und die noch fehlen: {steps}."
            else:
                yield f"Im Weg steht, was niemand ändern kann. Anders sein müsste: {steps}."
            if any(step.aenderung.pfad[0] == AUFGABEN for step in found.im_weg):
                yield _TASKS.format(weiteren="weiteren")
        elif not found.aufgaben_genannt:
            yield f"Es ist keine Aufgabe genannt. {_TASKS.format(weiteren='bestimmten')}"
        elif found.genau:
            yield "Auch mit anderen Angaben empfiehlt sie hier keine Regel."

    def _sure(self) -> str:
        found = self._found
        if found.hoechstens == 0:
            return "Nicht jede einzelne Änderung ließ sich prüfen; es kann günstigere Wege geben."
        if found.hoechstens is not None:
            many = "einer Angabe" if found.hoechstens == 1 else "von bis zu zwei Angaben"
            what = f"jede Änderung {many}"
            return (
                f"Geprüft ist {what}: bei Zahlen die Werte rund um die Schwellen der Regeln, bei "
                "Listen ein Eintrag mehr oder weniger. Mit mehr Angaben zugleich kann es weitere "
                "Wege geben."
            )
        if not found.genau:
            return "Die Suche ist nicht zu Ende gekommen; es kann günstigere Wege geben."
        if not found.wege:
            return "Das ist für alle erlaubten Werte bewiesen."
        return "Dass nichts weniger Aufwand macht, ist für alle erlaubten Werte bewiesen."

    def tree(self) -> Iterator[Knoten]:
        """Tell every way with its steps."""
        for nr, way in enumerate(self._found.wege, 1):
            yield Knoten(self._way(nr, way), teile=tuple(self._told_step(s) for s in way.schritte))

    def _way(self, nr: int, way: Weg) -> str:
        steps = "; ".join(self._step(step) for step in way.schritte)
        return (
            f"Weg {nr}, Aufwand {number(way.aufwand)}: {steps}. Die Maßnahme stünde dann auf "
            f"Platz {number(way.rang)}, in Phase {number(way.phase)}."
        )

    def _told_step(self, step: Schritt) -> Knoten:
        return Knoten(
            f"{step.aenderung.text}: Aufwand {step.aufwand} ({number(step.punkte)}).",
        )
