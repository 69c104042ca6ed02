"""What to find out next: the open facts whose answers decide most, per effort of finding out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ikz_rules.facts.address import Ebene, written
from ikz_rules.inquiry.subject import at_least_one, context
from ikz_rules.model.base import Frozen
from ikz_rules.prospect.giving import SOME
from ikz_rules.prospect.narrowing import Effect, Narrowing, average
from ikz_rules.prospect.outlook import Prospect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from ikz_rules.facts.address import Address
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

FIRST = 5
"""So many first measures are meant where nobody says otherwise."""
MOST_WORK = 40_000
"""So much is weighed: questions, times Kommunen, times Aufgaben and one. A few seconds."""


class Wahl(Frozen):
    """A value that a question offers, and what it means."""

    wert: str
    text: str


class Antwort(Frozen):
    """A class of answers that the rules do not tell apart, and what it would change.

    ``werte`` stand for the class: for numbers and days its least and greatest among them;
    ``mindestens_eine`` is a list that is not empty. ``sicher`` and ``ausgeschlossen`` are the
    measures that become so, ``neu`` and ``weg`` those that come into the plan or leave it at once.
    """

    werte: tuple[Any, ...]
    sicher: tuple[str, ...]
    ausgeschlossen: tuple[str, ...]
    neu: tuple[str, ...]
    weg: tuple[str, ...]


class OpenQuestion(Frozen):
    """One open fact that can still change the plan.

    ``pfad`` is where the answer is entered; ``typ`` as with declared facts, besides liste and
    kommunen. ``gewinn`` counts the measures, rules and conditions that an answer decides on
    average. ``massnahmen`` may come or go by it; where there are none, only the order can change.
    Where there are too many questions some are not ``gewogen``: nothing is said then of what their
    answers change.
    """

    pfad: str
    ebene: Ebene
    art: str
    name: str
    kommune: str
    aufgabe: str
    frage: str
    hilfe: str
    typ: str
    werte: tuple[Wahl, ...]
    minimum: float | None
    maximum: float | None
    einheit: str
    wer_weiss: str
    ermitteln: str
    gewogen: bool
    gewinn: tuple[float, float, float]
    massnahmen: tuple[str, ...]
    antworten: tuple[Antwort, ...]


class OpenQuestions(Frozen):
    """The questions that matter, the most telling for its effort first.

    ``offen`` counts all open facts, ``wirksam`` those that can still change the set or the order
    of the measures; what single Kommunen can say of a Merkmal is not asked where the Verbundraum
    can say it. ``erste_fest``: it is proved that the first ``erste``
    measures stay as they are, whatever else becomes known. Without questions nothing can change.
    Questions that are not weighed stand at the end.
    """

    verbundraum: str
    fragen: tuple[OpenQuestion, ...]
    offen: int
    wirksam: int
    erste: int
    erste_fest: bool


def open_questions(
    plan: Massnahmenplan, first: int | None = None, regelwerk: Regelwerk | None = None
) -> OpenQuestions:
    """Return what to find out next about the Verbundraum of a plan.

    ``first`` is the number of first measures of which to say whether they can still change
    (default 5). ``regelwerk`` is the rulebook that the plan was made with (default: the packaged
    one). The same plan gives the same questions in the same order.

    >>> from ikz_rules import Verbundraum, recommend
    >>> tal = {"name": "Tal", "kommunen": [{"name": "Adorf"}, {"name": "Bdorf"}]}
    >>> found = open_questions(recommend(Verbundraum.model_validate(tal)))
    >>> found.fragen[0].frage
    'Welche Maßnahmen haben Sie schon begonnen?'

    Raises QuestionError if the plan was made with another rulebook, or ``first`` is below 1.
    """
    count = FIRST if first is None else first
    at_least_one(count)
    asked = context(plan, regelwerk)
    prospect = Prospect(asked.verbundraum, asked.regelwerk)
    return OpenQuestions(
        verbundraum=asked.verbundraum.name,
        fragen=questions(prospect),
        offen=len(prospect.facts),
        wirksam=len(prospect.relevant) if prospect.moving else 0,
        erste=count,
        erste_fest=prospect.first_settled(count),
    )


def questions(prospect: Prospect) -> tuple[OpenQuestion, ...]:
    """Return the questions about a prospect, the most telling for its effort first."""
    if not prospect.moving:
        return ()
    weighed, rest = _split(_worth_asking(prospect.relevant), prospect)
    narrowing = Narrowing(prospect)
    found: list[tuple[tuple[Fraction, ...], Address, tuple[Effect, ...]]] = []
    for fact in weighed:
        effects = narrowing.effects(fact)
        weight = prospect.regelwerk.wert(
            f"ermitteln_{_declared(fact, prospect.regelwerk).ermitteln}"
        )
        found.append((tuple(-gain / weight for gain in average(effects)), fact, effects))
    return (
        *(
            _question(fact, effects, prospect)
            for _, fact, effects in sorted(found, key=lambda entry: entry[:2])
        ),
        *(_question(fact, None, prospect) for fact in rest),
    )


def _split(
    facts: Iterable[Address], prospect: Prospect
) -> tuple[Sequence[Address], Sequence[Address]]:
    """Return which facts to weigh, and the rest: of each declared fact one, then another."""
    raum = prospect.standing.verbundraum
    most = MOST_WORK // (len(raum.kommunen) * (1 + len(raum.aufgaben or ())))
    seen: Counter[tuple[str, str, str]] = Counter()
    turns: list[tuple[int, Address]] = []
    for fact in facts:
        kind = (fact.ebene, fact.art, fact.name)
        turns.append((seen[kind], fact))
        seen[kind] += 1
    in_turn = [fact for _, fact in sorted(turns)]
    return in_turn[:most], in_turn[most:]


def _worth_asking(facts: Iterable[Address]) -> Iterator[Address]:
    """A Merkmal is asked of the Verbundraum; of single Kommunen only where that is settled."""
    found = sorted(facts)
    whole = {f.name for f in found if f.art == "merkmal" and f.ebene == "verbundraum"}
    for fact in found:
        if fact.art != "merkmal" or fact.ebene == "verbundraum" or fact.name not in whole:
            yield fact


def _declared(fact: Address, regelwerk: Regelwerk) -> Any:  # noqa: ANN401 - of three kinds
    tables = {
        "liste": regelwerk.planung.listen,
        "merkmal": regelwerk.merkmale,
        "angabe": regelwerk.angaben,
    }
    return tables[fact.art][fact.name]


def _question(
    fact: Address, effects: tuple[Effect, ...] | None, prospect: Prospect
) -> OpenQuestion:
    regelwerk = prospect.regelwerk
    declared = _declared(fact, regelwerk)
    whole = fact.art != "angabe"
    measures, rules, conditions = map(float, average(effects) if effects else (0, 0, 0))
    return OpenQuestion(
        pfad=written(fact, regelwerk),
        ebene=fact.ebene,
        art=fact.art,
        name=fact.name,
        kommune=fact.kommune,
        aufgabe=fact.aufgabe,
        frage=declared.frage,
        hilfe="" if fact.art == "merkmal" else declared.hilfe,
        typ=_type(fact, declared),
        werte=() if whole else tuple(Wahl(wert=w, text=t) for w, t in declared.werte),
        minimum=None if whole or declared.minimum is None else float(declared.minimum),
        maximum=None if whole or declared.maximum is None else float(declared.maximum),
        einheit="" if whole else declared.einheit,
        wer_weiss=declared.wer_weiss,
        ermitteln=declared.ermitteln,
        gewogen=effects is not None,
        gewinn=(measures, rules, conditions),
        massnahmen=tuple(nr for nr, facts in prospect.deciding.items() if fact in facts),
        antworten=tuple(map(_answer, effects or ())),
    )


def _answer(effect: Effect) -> Antwort:
    """Return a class of answers; what a list does that is not empty depends on what is on it."""
    if effect.values == (SOME,):
        return Antwort(werte=effect.values, sicher=(), ausgeschlossen=(), neu=(), weg=())
    return Antwort(
        werte=tuple(tuple(value) if isinstance(value, list) else value for value in effect.values),
        sicher=effect.sicher,
        ausgeschlossen=effect.ausgeschlossen,
        neu=effect.neu,
        weg=effect.weg,
    )


def _type(fact: Address, declared: Any) -> str:  # noqa: ANN401 - of three kinds
    if fact.art != "angabe":
        return "liste" if fact.art == "liste" else "ja_nein"
    if declared.computed == "beteiligte":
        return "kommunen"
    return "software" if declared.computed else str(declared.typ)
