"""Goals 1 and 2: rules alone beside rules written by hand, and whole plans, one and many."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from ikz_rules import recommend
from ikz_rules.engines import durable
from ikz_rules.engines.generated import compile_generated
from ikz_rules.evaluation.definitions import definitions
from vergleich.cases import lowered
from vergleich.goal import Goal, at_least, at_most, german, not_measured
from vergleich.hand import whole as hand
from vergleich.peers.entries import ENTRIES, GENERATED
from vergleich.rounds import in_turns, ratio

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ikz_rules import Massnahmenplan, Regelwerk, Verbundraum
    from vergleich.contest import Contest
    from vergleich.workload import Workload

_READ, _NAMES = 1000, 2000
"""Plans a second and core, with everything read and with names and order only."""
_BY_HAND = 3
_REPEATS = 20
"""Inference alone is so quick that one round goes through the cases so many times."""


def by_hand(book: Regelwerk, facts: Sequence[frozenset[int]], rounds: int) -> Goal:
    """Time the generated program and the same rules written by hand; both have to agree."""
    wanted = "Regeln in großer Zahl, gegen von Hand geschriebenes Python"
    rules = lowered(book)
    run = compile_generated(rules.program)
    vocabulary = hand.vocabulary(rules, definitions(book))
    words = [frozenset(w for atom in given for w in vocabulary.get(atom, ())) for given in facts]
    for given, said in zip(facts, words, strict=True):
        if hand.conclusions(rules, run(given)) != hand.conclude(said):
            return not_measured("1a", wanted, f"höchstens {_BY_HAND}-fach", _OUTDATED)
    found = in_turns(
        {
            "erzeugt": lambda: [run(given) for _ in range(_REPEATS) for given in facts],
            "hand": lambda: [hand.conclude(said) for _ in range(_REPEATS) for said in words],
        },
        rounds,
    )
    return at_most("1a", wanted, _BY_HAND, ratio(found, "erzeugt", "hand"), _WHY_HAND)


def against_peers(contests: Sequence[Contest]) -> Goal:
    """Compare with the fastest engine of others when everything is evaluated in a row."""
    wanted = "Regeln in großer Zahl, gegen die schnellste fremde Regelmaschine"
    others = [entry.key for entry in ENTRIES if not entry.own]
    found = []
    for contest in contests:
        fastest = min((t.many for k, t in contest.timings.items() if k in others), default=None)
        if fastest is None:
            return not_measured("1b", wanted, "mindestens 10-fach", "Es ist keine installiert.")
        found.append(fastest / contest.timings[GENERATED.key].many)
    why = "Gezählt ist der ungünstigste Fall der Tabelle."
    return at_least("1b", wanted, 10, min(found), why)


def whole_plans(
    book: Regelwerk, raeume: Sequence[Verbundraum], workload: Workload, rounds: int
) -> list[Goal]:
    """Time whole plans of both executors, and durable-rules with the same facts alone."""

    def plans(prefer: str) -> Iterator[Massnahmenplan]:
        return (recommend(raum, book, prefer=prefer) for raum in raeume)  # type: ignore[arg-type]

    calls: dict[str, Callable[[], object]] = {
        "gelesen": lambda: sum(len(plan.model_dump()) for plan in plans("generated")),
        "namen": lambda: sum(len([m.nr for m in plan.massnahmen]) for plan in plans("generated")),
    }
    there = durable.available()
    if there:
        alone = durable.compile_durable(workload.program)
        calls["allein"] = lambda: [alone(given) for given in workload.facts]
        calls["durable"] = lambda: sum(len(plan.massnahmen) for plan in plans("durable"))
    found = in_turns(calls, rounds)
    wanted = "ein ganzer Plan mit durable-rules, gegen dessen Schließen allein"
    first = (
        at_most("2a", wanted, 3, ratio(found, "durable", "allein"), _WHY_PLAN)
        if there
        else not_measured("2a", wanted, "höchstens 3-fach", "durable-rules ist nicht installiert.")
    )
    rates = [
        (number, wanted, limit, len(raeume) / median(found[name]))
        for number, name, wanted, limit in (
            ("2b", "gelesen", "Pläne je Sekunde und Kern, alles gelesen", _READ),
            ("2c", "namen", "Pläne je Sekunde und Kern, nur Nummern gelesen", _NAMES),
        )
    ]
    return [
        first,
        *(
            Goal(
                number,
                wanted,
                f"mindestens {german(limit)}",
                german(rate),
                rate >= limit,
                _WHY_READ if number == "2b" else _WHY_NAMES,
            )
            for number, wanted, limit, rate in rates
        ),
    ]


_OUTDATED = (
    "Die von Hand geschriebenen Regeln in benchmarks/vergleich/hand sagen etwas anderes als das "
    "Regelwerk. Es wurde wohl geändert; bitte dort nachziehen."
)
_WHY_HAND = (
    "Von Hand lassen sich Anzeichen zusammenzählen. Das erzeugte Programm zählt über "
    "Hilfsaussagen und gibt auch diese zurück."
)
_WHY_PLAN = (
    "Die Zeit geht nicht ins Schließen, sondern in das Aufbereiten der Angaben, in die Ordnung der "
    "Maßnahmen und in den Plan selbst."
)
_WHY_READ = (
    "Das meiste davon sind Begründungen mit ihren Belegen, dann fehlende Angaben und die Ordnung "
    "der Aufgaben. Wer nur einen Teil liest, zahlt nur diesen."
)
_WHY_NAMES = (
    "Je etwa ein Sechstel geht in das Prüfen und Aufbereiten der Angaben, in das Schließen mit "
    "seinen Zeugen, in Auswahl und Reihenfolge und in die Maßnahmen des Plans; nichts davon ragt "
    "heraus."
)
