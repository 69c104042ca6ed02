"""An interview held with somebody: show, ask, note, save, until one of both has had enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ikz_rules.interview.opening import KOMMUNEN, NAME, file_name, first_notes
from ikz_rules.interview.session import shown, step
from ikz_rules.interview.words import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ikz_rules.interview.notes import Notes
    from ikz_rules.interview.session import Session
    from ikz_rules.model.regelwerk import Regelwerk

ANSWER = "Antwort: "
_SOME = "Kommune"


class Closed(Exception):  # noqa: N818 - no error: somebody has left
    """Nobody answers any more: end of input, Ctrl-C, or a terminal that was closed."""


class Partner(Protocol):
    """Who is asked. ``ask`` raises Closed when nobody answers any more."""

    def ask(self, prompt: str, offer: str = "") -> str:
        """Return what was typed in answer to one line; ``offer`` is meant where nothing was."""

    def show(self, lines: Iterable[str]) -> None:
        """Show lines of text."""


def open_dialog(
    partner: Partner, regelwerk: Regelwerk, free: Callable[[str], str]
) -> tuple[Notes, str]:
    """Ask whom it is about and where to note it; return both.

    ``free`` says in German why a file name will not do, or nothing. Raises Closed.
    """
    name, _ = _fitting(partner, NAME, lambda typed: first_notes(typed, _SOME, regelwerk))
    _, found = _fitting(partner, KOMMUNEN, lambda typed: first_notes(name, typed, regelwerk))
    offer = file_name(name)
    while True:
        target = partner.ask("In welche Datei soll das?", offer).strip() or offer
        wrong = free(target)
        if not wrong:
            return found, target
        partner.show([wrong])


def _fitting(
    partner: Partner, prompt: str, noted: Callable[[str], Notes | tuple[str, ...]]
) -> tuple[str, Notes]:
    """Ask one question until its answer can be noted; the answers before it stand."""
    while True:
        typed = _nonempty(partner, prompt)
        found = noted(typed)
        if isinstance(found, dict):
            return typed, found
        partner.show(found)


def _nonempty(partner: Partner, prompt: str) -> str:
    while not (typed := partner.ask(prompt)).strip():
        partner.show(["Ohne diese Angabe geht es nicht weiter."])
    return typed


def hold(session: Session, partner: Partner, save: Callable[[Notes], None]) -> Session:
    """Ask until nothing is open or somebody stops; every answer is saved at once.

    A question is read out once, not again after help or an answer that does not fit.

    Returns the last state, also where nobody answers any more. Raises what ``save`` raises.
    """
    partner.show(["", COMMANDS])
    before = None
    try:
        while not session.over:
            if session.frage != before:
                partner.show(shown(session))
            before = session.frage
            after, lines = step(session, partner.ask(ANSWER))
            if after.notes != session.notes:
                save(after.notes)
            session = after
            partner.show(lines)
    except Closed:
        pass
    return session
