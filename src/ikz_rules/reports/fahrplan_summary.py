"""How a Fahrplan begins: what to begin with and why, then whom it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.fahrplan_shared import reasons
from ikz_rules.reports.fahrplan_words import counted, kommunen, often
from ikz_rules.reports.words import few
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.model.fahrplan import Fahrplan, FahrplanAufgabe, FahrplanLuecke

_SHOWN = 3
"""So many equals are named; more say that nothing is decided yet."""


def beginning(fahrplan: Fahrplan) -> Iterator[str]:
    """Yield the sentences that say what to begin with."""
    yield from _first_aufgaben(fahrplan)
    chosen = [quoted(idea.name) for idea in fahrplan.ideen if idea.stand == "ausgewaehlt"]
    if chosen:
        which = "der Idee" if len(chosen) == 1 else "den Ideen"
        yield f"Schnell beginnen können Sie mit {which} {few(chosen)}."


def _first_aufgaben(fahrplan: Fahrplan) -> Iterator[str]:
    if not fahrplan.aufgaben:
        yield (
            "Noch sind keine Aufgaben genannt. Jede Kommune zählt zuerst ihre Aufgaben auf und "
            "sagt, wie wichtig sie ihr sind. Daraus entsteht die gemeinsame Reihenfolge. "
        )
        return
    front = [a for a in fahrplan.aufgaben if a.vorrang == "ja"]
    if front:
        yield from _front(_best(front), len(fahrplan.aufgaben))
        return
    yield from _nothing_in_front(fahrplan.aufgaben)
    if fahrplan.fehlende_angaben:
        yield _ask(fahrplan.fehlende_angaben[0])


def _ask(gap: FahrplanLuecke) -> str:
    where = ""
    if gap.aufgaben:
        among = ", etwa" if len(gap.aufgaben) > 1 else ""
        where = f"{among} bei {quoted(gap.aufgaben[0])}"
    return f"Klären Sie zuerst{where}: {gap.frage} "


def _best(found: Sequence[FahrplanAufgabe]) -> list[FahrplanAufgabe]:
    top = min(a.platz.rang for a in found)
    return [a for a in found if a.platz.rang == top]


def _front(best: Sequence[FahrplanAufgabe], total: int) -> Iterator[str]:
    first = best[0]
    if len(best) == 1:
        yield f"Beginnen Sie mit {quoted(first.name)}. "
    elif len(best) <= _SHOWN:
        names = listed((quoted(a.name) for a in best), "oder")
        yield f"Beginnen Sie mit {names}; diese Aufgaben stehen gleich. "
    else:
        yield (
            f"An der Spitze stehen {number(len(best))} Aufgaben gleich, zum Beispiel "
            f"{quoted(first.name)}. "
        )
    reason = reasons(first)[0].text
    yield reason if len(best) == 1 else f"Für {quoted(first.name)} spricht: {reason}"
    if len(best) > first.robustheit.erste:
        yield " "
        return
    if total > first.robustheit.erste:
        yield f" Diese Aufgabe steht {often(first.robustheit)}."
    hangs = [tip.text for tip in first.robustheit.kipppunkte if tip.art == "marke"]
    yield f" {hangs[0]} " if hangs else " "


def _nothing_in_front(found: Sequence[FahrplanAufgabe]) -> Iterator[str]:
    still_open = sum(a.vorrang == "unbekannt" for a in found)
    if still_open:
        whether = "ist noch offen, ob sie nach vorn gehört"
        if still_open > 1:
            whether = "ist noch offen, ob sie nach vorn gehören"
        subject = counted(still_open, "einer Aufgabe", "Aufgaben")
        yield f"Noch steht keine Aufgabe sicher vorn. Bei {subject} {whether}. "
    else:
        yield "Keine Aufgabe drängt sich auf: Kein Grund für einen Vorrang trifft zu. "
    best = _best(found)
    if len(best) <= _SHOWN:
        verb = "steht" if len(best) == 1 else "stehen"
        yield f"Nach den Angaben {verb} oben: {listed(quoted(a.name) for a in best)}. "
    else:
        yield "Nach den Angaben lässt sich noch keine Aufgabe vor die anderen stellen. "


def extent(fahrplan: Fahrplan) -> Iterator[str]:
    """Yield the sentences that say whom and what the Fahrplan is about."""
    names = [k.kommune for k in fahrplan.kommunen]
    whom = counted(len(names), "eine Kommune", "Kommunen")
    yield f"Der Fahrplan gilt für {whom} ({kommunen(names)}). "
    parts = [
        counted(count, one, many)
        for count, one, many in (
            (len(fahrplan.aufgaben), "eine Aufgabe", "Aufgaben"),
            (len(fahrplan.prozesse), "einen Prozess", "Prozesse"),
            (len(fahrplan.ideen), "eine Idee", "Ideen"),
        )
        if count
    ]
    if parts:
        yield f"Er ordnet {listed(parts)}. "
    silent = [k.kommune for k in fahrplan.kommunen if k.ohne_angaben]
    if silent and fahrplan.aufgaben:
        verb = "hat" if len(silent) == 1 else "haben"
        yield (
            f"Noch nichts zu den Aufgaben gesagt {verb}: {kommunen(silent)}. "
            "Das zählt als unbekannt, nicht als unwichtig."
        )
