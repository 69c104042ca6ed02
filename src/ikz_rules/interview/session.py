"""The state of an interview: what is noted, what was asked, what comes next. No terminal.

Every step takes what was typed and returns the next state with the lines to show. What is noted
can be read as a data file at any time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ikz_rules.advisor import recommend
from ikz_rules.errors import FactsError
from ikz_rules.facts import read_text
from ikz_rules.facts.situation import build_situation
from ikz_rules.interview import words
from ikz_rules.interview.answer import command, read_answer
from ikz_rules.interview.notes import render_notes
from ikz_rules.interview.question import question
from ikz_rules.interview.storing import answered, noted, stored
from ikz_rules.interview.survey import Survey, survey
from ikz_rules.model.plan import Massnahmenplan
from ikz_rules.model.regelwerk import Regelwerk
from ikz_rules.model.values import UNBEKANNT, ValueProblem
from ikz_rules.reports.document import clean

if TYPE_CHECKING:
    from ikz_rules.facts.address import Address
    from ikz_rules.interview.notes import Notes
    from ikz_rules.interview.question import Frage

Lines = tuple[str, ...]
Look = Callable[[Massnahmenplan, Regelwerk], Survey]
"""How to find out where an interview stands."""


@dataclass(frozen=True, slots=True)
class Session:
    """An interview at one moment. ``frage`` is None where nothing more is to be asked.

    ``before`` are the questions of this run that can be gone back to; ``stopped`` says that the
    person asked to stop.
    """

    regelwerk: Regelwerk
    notes: Notes
    plan: Massnahmenplan
    survey: Survey
    frage: Frage | None
    before: tuple[Address, ...] = ()
    stopped: bool = False

    @property
    def over(self) -> bool:
        """Nothing more is to be asked, or nobody wants to answer."""
        return self.stopped or self.frage is None


def begin(notes: Notes, regelwerk: Regelwerk, look: Look = survey) -> Session:
    """Return an interview that goes on from what is noted.

    Raises FactsError where that is no Verbundraum.
    """
    plan = _plan(notes, regelwerk)
    return _next(Session(regelwerk, notes, plan, look(plan, regelwerk), None))


def _plan(notes: Notes, regelwerk: Regelwerk) -> Massnahmenplan:
    """Make the plan from the notes as they will be read from the file."""
    return recommend(read_text(render_notes(notes, ""), "", regelwerk), regelwerk)


def _next(session: Session) -> Session:
    return replace(session, frage=next(iter(_open(session)), None))


def _open(session: Session) -> list[Frage]:
    """Return what is still to be asked; nothing that was answered, not even by ``unbekannt``."""
    notes, book = session.notes, session.regelwerk
    asked = (question(address, notes, book) for address in session.survey.offen)
    return [frage for frage in asked if answered(notes, frage, book) is None]


def shown(session: Session) -> Lines:
    """Return the lines of the question that is to be answered now, with the old answer if any."""
    if session.frage is None:
        return ()
    left = sum(frage != session.frage for frage in _open(session))
    lines = list(words.asked(session.frage, len(session.before) + 1, left, _programs(session)))
    old = answered(session.notes, session.frage, session.regelwerk)
    if old is not None:
        lines.append(
            f"  Bisher: {words.said(old, session.frage)}. Die Eingabetaste allein behält das."
        )
    return tuple(lines)


def _programs(session: Session) -> tuple[str, ...]:
    """Return the Fachbereiche of which a program is known, where the question is about one."""
    if session.frage is None or not session.frage.address.kommune:
        return ()
    found = noted(session.notes, session.frage.address, session.regelwerk)
    return tuple(found) if isinstance(found, dict) else ()


def step(session: Session, typed: str, look: Look = survey) -> tuple[Session, Lines]:
    """Take what was typed: an answer, or a word for help, going back, not knowing, stopping.

    An answer that does not fit changes nothing and is told what to do.
    """
    if session.frage is None:
        raise AssertionError("nothing was asked")
    match command(typed):
        case "hilfe":
            return session, tuple(words.help_lines(session.frage))
        case "ende":
            return replace(session, stopped=True), ()
        case "zurueck":
            return _back(session)
        case "weiss_nicht":
            return _noted(session, session.frage, UNBEKANNT, look)
    if not typed.strip():
        return _kept(session, session.frage)
    try:
        answer = read_answer(session.frage, typed, _programs(session))
        return _noted(session, session.frage, answer, look)
    except ValueProblem as problem:
        return session, (_wrong(problem.message, problem.hint),)
    except FactsError as error:
        return session, tuple(_wrong(p.message, p.hint) for p in error.problems)


def _wrong(message: str, hint: str) -> str:
    return clean(f"Das passt nicht: {message} {hint}")


def _back(session: Session) -> tuple[Session, Lines]:
    if not session.before:
        return session, ("Davor gibt es in diesem Gespräch keine Frage.",)
    *before, last = session.before
    frage = question(last, session.notes, session.regelwerk)
    return replace(session, frage=frage, before=tuple(before)), ()


def _kept(session: Session, frage: Frage) -> tuple[Session, Lines]:
    """Go on without another answer, if there is one already."""
    if answered(session.notes, frage, session.regelwerk) is None:
        return session, ("Bitte antworten Sie, oder schreiben Sie „weiß nicht“.",)
    return _next(replace(session, before=(*session.before, frage.address))), ()


def _noted(session: Session, frage: Frage, answer: object, look: Look) -> tuple[Session, Lines]:
    notes = stored(session.notes, frage, answer, session.regelwerk)
    plan = _plan(notes, session.regelwerk)
    same = _knows_the_same(session.plan, plan, session.regelwerk)
    found = session.survey if same else look(plan, session.regelwerk)
    told = [
        *words.changes(session.plan, plan, session.regelwerk),
        *words.settled(session.survey, found),
    ]
    lead = (
        "Gut, das bleibt offen" if answer == UNBEKANNT else f"Notiert: {words.said(answer, frage)}"
    )
    after = replace(
        session,
        notes=notes,
        plan=plan,
        survey=found,
        before=_still_there((*session.before, frage.address), plan),
    )
    return _next(after), (f"{lead}.", *(told or ["Am Plan ändert das nichts."]))


def _knows_the_same(alt: Massnahmenplan, neu: Massnahmenplan, regelwerk: Regelwerk) -> bool:
    """Tell whether two plans rest on the same facts; what nobody knows is no fact."""
    before, after = (build_situation(plan.verbundraum, regelwerk) for plan in (alt, neu))
    return before == after and alt.model_copy(update={"verbundraum": neu.verbundraum}) == neu


def _still_there(addresses: tuple[Address, ...], plan: Massnahmenplan) -> tuple[Address, ...]:
    """Leave out questions about Aufgaben that are no longer named."""
    there = {"", *(aufgabe.name for aufgabe in plan.verbundraum.aufgaben or ())}
    return tuple(address for address in addresses if address.aufgabe in there)
