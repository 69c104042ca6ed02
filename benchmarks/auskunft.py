"""How long answers about a plan take, and how that grows with what is unknown and with the rules.

Run: ``python benchmarks/auskunft.py`` (the package with its extra ``pruefung`` installed). Prints
Markdown tables with milliseconds: the median of several calls after one to warm up. Everything is
drawn with a fixed seed; only the machine makes a difference.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

from ikz_rules import Verbundraum, load_regelwerk, read_verbundraum, recommend
from ikz_rules.facts.address import Address, plain, put
from ikz_rules.inquiry.outlook import outlook
from ikz_rules.inquiry.questions import open_questions
from ikz_rules.inquiry.ways import ways_to
from ikz_rules.inquiry.why import why
from ikz_rules.inquiry.why_not import why_not

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ikz_rules import Massnahmenplan, Regelwerk

BEISPIEL = Path(__file__).parents[1] / "beispiele" / "szenario-2-wille-ohne-umsetzung.yaml"
UNKNOWN = (0, 5, 10, 20, 40, 80)
KOMMUNEN = (2, 5, 10, 20)
TIMES_RULES = (1, 2, 5)
_SEED = 20261122
_REPEATS = 5


def main() -> None:
    """Print all tables."""
    book = load_regelwerk()
    known = _filled(_with_kommunen(plain(read_verbundraum(BEISPIEL, book)), 5), book)
    _write("## Antworten, fünf Kommunen, alles bekannt", "")
    _table(("Frage", "ms (Median)", "ms (längste)"), _questions(_plan(known, book), book))
    _write("", "## Offene Fragen und Aussicht, je nach Zahl der unbekannten Angaben", "")
    _table(("unbekannt", "Aussicht, ms", "offene Fragen, ms"), _by_unknown(known, book))
    _write("", "## Je nach Zahl der Kommunen (20 unbekannte Angaben)", "")
    _table(("Kommunen", "Warum, ms", "offene Fragen, ms"), _by_size(known, book))
    _write("", "## Je nach Zahl der Regeln (20 unbekannte Angaben)", "")
    _table(("Regeln", "Warum, ms", "offene Fragen, ms"), _by_rules(known, book))


def _questions(plan: Massnahmenplan, book: Regelwerk) -> Iterator[tuple[str, ...]]:
    there = [m.nr for m in plan.massnahmen]
    others = [nr for nr in book.massnahmen if nr not in there]
    for name, numbers, ask in (
        ("warum", there, lambda nr: why(plan, nr, book)),
        ("warum-nicht", others, lambda nr: why_not(plan, nr, book)),
        ("wie-erreiche-ich", others, lambda nr: ways_to(plan, nr, regelwerk=book)),
    ):
        times = [_time(lambda nr=nr, ask=ask: ask(nr)) for nr in numbers]  # type: ignore[misc]
        yield name, _ms(median(times)), _ms(max(times))


def _by_unknown(known: dict[str, Any], book: Regelwerk) -> Iterator[tuple[str, ...]]:
    for count in UNKNOWN:
        plan = _plan(_without(known, count, book), book)
        yield (
            str(count),
            _ms(_time(lambda plan=plan: outlook(plan, book))),  # type: ignore[misc]
            _ms(_time(lambda plan=plan: open_questions(plan, regelwerk=book))),  # type: ignore[misc]
        )


def _by_size(known: dict[str, Any], book: Regelwerk) -> Iterator[tuple[str, ...]]:
    for count in KOMMUNEN:
        daten = _with_kommunen(known, count)
        yield str(count), *_two(_plan(_without(daten, 20, book), book), book)


def _with_kommunen(daten: dict[str, Any], count: int) -> dict[str, Any]:
    """Return the same Verbundraum with so many Kommunen, all of which share every Aufgabe."""
    kommunen = []
    for index in range(count):
        like = daten["kommunen"][index % len(daten["kommunen"])]
        kommune = {key: value for key, value in like.items() if key != "ags"}
        kommunen.append({**kommune, "name": f"Kommune {index + 1}"})
    cells = [list(aufgabe.get("kommunen", {}).values()) or [{}] for aufgabe in daten["aufgaben"]]
    aufgaben = [
        {**aufgabe, "kommunen": {k["name"]: some[i % len(some)] for i, k in enumerate(kommunen)}}
        for aufgabe, some in zip(daten["aufgaben"], cells, strict=True)
    ]
    return {**daten, "kommunen": kommunen, "aufgaben": aufgaben}


def _by_rules(known: dict[str, Any], book: Regelwerk) -> Iterator[tuple[str, ...]]:
    for times in TIMES_RULES:
        more = {
            f"{rule.id}-{i}": replace(rule, id=f"{rule.id}-{i}")
            for i in range(1, times)
            for rule in book.regeln.values()
        }
        larger = replace(book, regeln={**book.regeln, **more})
        yield (
            str(len(larger.regeln)),
            *_two(_plan(_without(known, 20, larger), larger), larger),
        )


def _two(plan: Massnahmenplan, book: Regelwerk) -> tuple[str, str]:
    nr = plan.massnahmen[-1].nr
    return (
        _ms(_time(lambda: why(plan, nr, book))),
        _ms(_time(lambda: open_questions(plan, regelwerk=book))),
    )


def _filled(daten: dict[str, Any], book: Regelwerk) -> dict[str, Any]:
    """Answer everything that is still open, the same way each time."""
    random = Random(_SEED)
    for address in _addresses(daten, book):
        angabe = book.angaben[address.name]
        if not _known(daten, address, book):
            daten = put(daten, address, _answer(angabe, random), book)
    return daten


def _answer(angabe: Any, random: Random) -> Any:
    if angabe.werte:
        return random.choice(angabe.allowed)
    if angabe.typ == "ja_nein":
        return random.choice(("ja", "nein"))
    return random.randint(int(angabe.minimum or 0), int(min(angabe.maximum or 10, 20000)))


def _addresses(daten: dict[str, Any], book: Regelwerk) -> list[Address]:
    """Return the plain facts of all levels; computed ones and lists are left as they are."""
    kinds = {"ja_nein", "auswahl", "zahl", "ganzzahl"}
    found = []
    for angabe in book.angaben.values():
        if angabe.typ not in kinds or angabe.pfad.startswith("berechnet:"):
            continue
        if angabe.ebene == "verbundraum":
            found.append(Address("verbundraum", "angabe", angabe.id))
        elif angabe.ebene == "kommune":
            found += [Address("kommune", "angabe", angabe.id, k["name"]) for k in daten["kommunen"]]
        elif angabe.ebene == "aufgabe":
            found += [
                Address("aufgabe", "angabe", angabe.id, aufgabe=a["name"])
                for a in daten["aufgaben"]
            ]
        else:
            found += [
                Address("aufgabe_je_kommune", "angabe", angabe.id, name, a["name"])
                for a in daten["aufgaben"]
                for name in a.get("kommunen", {})
            ]
    return found


def _known(daten: dict[str, Any], address: Address, book: Regelwerk) -> bool:
    return bool(put(daten, address, None, book) != daten)


def _without(daten: dict[str, Any], count: int, book: Regelwerk) -> dict[str, Any]:
    known = [a for a in _addresses(daten, book) if _known(daten, a, book)]
    for address in Random(_SEED).sample(known, min(count, len(known))):
        daten = put(daten, address, None, book)
    return daten


def _plan(daten: dict[str, Any], book: Regelwerk) -> Massnahmenplan:
    return recommend(Verbundraum.model_validate(daten), book)


def _time(call: Callable[[], object]) -> float:
    call()
    times = []
    for _ in range(_REPEATS):
        start = perf_counter()
        call()
        times.append(perf_counter() - start)
    return median(times)


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f}".replace(".", ",")


def _table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> None:
    _write(f"| {' | '.join(head)} |", f"|{' --: |' * len(head)}")
    for row in rows:
        _write(f"| {' | '.join(row)} |")


def _write(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
