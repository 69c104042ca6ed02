"""The state of an interview: what is noted, what was asked, what comes next. No terminal.

Every step takes what was typed and returns the next state with the lines to show. What is noted
can be read as a data file at any time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ikz_rules.advisor import recommend
from ikz_rules.errors import FactsError
from ikz_rules.facts import read_text
from ikz_rules.interview import words
from ikz_rules.interview.answer import command, read_answer
from ikz_rules.interview.notes import render_notes
from ikz_rules.interview.order import open_questions
from ikz_rules.interview.question import question
from ikz_rules.interview.storing import answered, noted, stored
from ikz_rules.model.values import UNBEKANNT, ValueProblem
from ikz_rules.reports.document import clean

if TYPE_CHECKING:
    from ikz_rules.facts.address import Address
    from ikz_rules.interview.notes import Notes
    from ikz_rules.interview.question import Frage
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Session:
    """An interview at one moment. ``frage`` is None where nothing more is to be asked.

    ``before`` are the questions of this run that can be gone back to; ``stopped`` says that the
    person asked to stop.
    """

    regelwerk: Regelwerk
    notes: Notes
    plan: Massnahmenplan
    frage: Frage | None
    left: int = 0
    before: tuple[Address, ...] = ()
    stopped: bool = False

    @property
    def over(self) -> bool:
        """Nothing more is to be asked, or nobody wants to answer."""
        return self.stopped or self.frage is None


def begin(notes: Notes, regelwerk: Regelwerk) -> Session:
    """Return an interview that goes on from what is noted.

    Raises FactsError where that is no Verbundraum.
    """
    return _next(Session(regelwerk, notes, _plan(notes, regelwerk), None))


def _plan(notes: Notes, regelwerk: Regelwerk) -> Massnahmenplan:
    """Make the plan from the notes as they will be read from the file."""
    return recommend(read_text(render_notes(notes, ""), "", regelwerk), regelwerk)


def _next(session: Session) -> Session:
    first, *rest = [
        *open_questions(session.plan, session.notes, session.regelwerk),
        None,
    ]
    return replace(session, frage=first, left=max(0, len(rest) - 1))


def shown(session: Session) -> Lines:
    """Return the lines of the question that is to be answered now, with the old answer if any."""
    if session.frage is None:
        return ()
    lines = list(
        words.asked(session.frage, len(session.before) + 1, session.left, _programs(session))
    )
    old = answered(session.notes, session.frage, session.regelwerk)
    if old is not None:
        lines.append(f"  Bisher: {words.said(old)}. Die Eingabetaste allein behält das.")
    return tuple(lines)


def _programs(session: Session) -> tuple[str, ...]:
    """Return the Fachbereiche of which a program is known, where the question is about one."""
    if session.frage is None or not session.frage.address.kommune:
        return ()
    found = noted(session.notes, session.frage.address, session.regelwerk)
    return tuple(found) if isinstance(found, dict) else ()


def step(session: Session, typed: str) -> tuple[Session, Lines]:
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
            return _noted(session, session.frage, UNBEKANNT)
    if not typed.strip():
        return _kept(session, session.frage)
    try:
        answer = read_answer(session.frage, typed, _programs(session))
        return _noted(session, session.frage, answer)
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
    return replace(session, frage=frage, left=session.left + 1, before=tuple(before)), ()


def _kept(session: Session, frage: Frage) -> tuple[Session, Lines]:
    """Go on without another answer, if there is one already."""
    if answered(session.notes, frage, session.regelwerk) is None:
        return session, ("Bitte antworten Sie, oder schreiben Sie „weiß nicht“.",)
    return _next(replace(session, before=(*session.before, frage.address))), ()


def _noted(session: Session, frage: Frage, answer: object) -> tuple[Session, Lines]:
    notes = stored(session.notes, frage, answer, session.regelwerk)
    plan = _plan(notes, session.regelwerk)
    lines = tuple(words.changes(session.plan, plan, session.regelwerk))
    before = _still_there((*session.before, frage.address), plan)
    lead = "Gut, das bleibt offen" if answer == UNBEKANNT else f"Notiert: {words.said(answer)}"
    told = lines or ("Am Plan ändert das nichts.",)
    return _next(replace(session, notes=notes, plan=plan, before=before)), (f"{lead}.", *told)


def _still_there(addresses: tuple[Address, ...], plan: Massnahmenplan) -> tuple[Address, ...]:
    """Leave out questions about Aufgaben that are no longer named."""
    there = {"", *(aufgabe.name for aufgabe in plan.verbundraum.aufgaben or ())}
    return tuple(address for address in addresses if address.aufgabe in there)
