"""``ikz-rules befragen``: an interview in the terminal that ends in a data file and a plan."""

from __future__ import annotations

import os
import shlex
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.cli.inputs import STDIN
from ikz_rules.cli.output import create, deliver
from ikz_rules.cli.rules import rulebook
from ikz_rules.errors import FactsError, Problem, QuestionError
from ikz_rules.interview.dialog import Closed, hold, open_dialog
from ikz_rules.interview.notes import load_notes, render_notes
from ikz_rules.interview.session import begin
from ikz_rules.interview.terminal import Terminal, is_terminal
from ikz_rules.interview.words import certain
from ikz_rules.reader.files import ReadError, read_text
from ikz_rules.reports import text
from ikz_rules.reports.document import Paragraph, clean, spans
from ikz_rules.reports.plan_summary import summary

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console
    from ikz_rules.interview.notes import Notes
    from ikz_rules.interview.session import Session
    from ikz_rules.model.regelwerk import Regelwerk

OK = 0
_BACKUP = ".sicherung"
_UNSAVED = "Ihre letzte Antwort ist deshalb nicht gespeichert, alle davor schon."


def run(call: Namespace, console: Console) -> int:
    """Hold the interview; whenever it ends, everything that was answered is in the file."""
    _possible(call.datei)
    regelwerk = rulebook(call.regeln)
    partner = Terminal(console.write)
    if call.datei is None:
        try:
            notes, target = open_dialog(partner, regelwerk, _in_the_way)
        except Closed:
            console.write("\nBis hierher war noch nichts zu speichern.\n")
            return OK
        file = _File(target, console)
        file.save(notes)
        partner.show([f"Gespeichert in {text_of(target)}."])
    else:
        file = _File(call.datei, console)
        notes = file.load(regelwerk)
        partner.show(file.notice())
    session = hold(begin(notes, regelwerk), partner, file.save)
    partner.show(_closing(session, file.name, call.regeln))
    return OK


def _possible(name: str | None) -> None:
    """Raise QuestionError where nobody can answer, or nothing can be kept."""
    if name == STDIN:
        raise QuestionError(
            Problem(
                "aufruf",
                "Eine Befragung braucht eine Datei, in die sie schreiben kann; „-“ ist keine.",
                "Nennen Sie eine Datei, oder lassen Sie den Namen weg.",
            )
        )
    if not is_terminal():
        raise QuestionError(
            Problem(
                "kein-terminal",
                "Eine Befragung braucht ein Terminal, in dem jemand antwortet.",
                "Füllen Sie stattdessen die Datei aus, die „ikz-rules fragebogen“ ausgibt.",
            )
        )


class _File:
    """The data file of an interview. What stood in it before is kept beside it."""

    def __init__(self, name: str, console: Console) -> None:
        self.name = name
        self._console = console
        self._foreign = False

    def load(self, regelwerk: Regelwerk) -> Notes:
        """Return what the file says. Raises FactsError with every mistake of the file."""
        try:
            content = read_text(self.name)
        except ReadError as error:
            raise FactsError(error.problem) from None
        notes = load_notes(content, self.name, regelwerk)
        self._foreign = content != render_notes(notes, self.name)
        return notes

    def notice(self) -> list[str]:
        """Say what will become of a file that was written otherwise."""
        if not self._foreign:
            return []
        beside = text_of(self._beside())
        return [
            "Ihre Antworten werden in diese Datei geschrieben.",
            f"Kommentare und Anordnung gehen verloren; das Bisherige bleibt als {beside}.",
        ]

    def save(self, notes: Notes) -> None:
        """Write the file as a whole; the first time, keep what stood there."""
        try:
            if self._foreign:
                create({self._beside(): Path(self.name).read_bytes().decode("utf-8")})
                self._foreign = False
            deliver(render_notes(notes, self.name), self.name, self._console)
        except QuestionError as error:
            raise QuestionError(replace(p, hint=_UNSAVED) for p in error.problems) from None

    def _beside(self) -> Path:
        """Return a name that is free, for what stood in the file."""
        path = Path(f"{self.name}{_BACKUP}")
        number = 1
        while os.path.lexists(path):
            number += 1
            path = Path(f"{self.name}{_BACKUP}-{number}")
        return path


def text_of(name: str | Path) -> str:
    """Return a file name for a sentence or a command line."""
    return clean(shlex.quote(str(name)))


def _in_the_way(name: str) -> str:
    """Say why a new file cannot have that name, or nothing."""
    path = Path(name)
    if os.path.lexists(path):
        return (
            f"Die Datei {text_of(name)} gibt es schon. Nennen Sie eine andere, oder setzen Sie die "
            f"Befragung fort mit: ikz-rules befragen {text_of(name)}"
        )
    if not path.parent.is_dir():
        return f"Den Ordner {text_of(path.parent)} gibt es nicht."
    return ""


def _closing(session: Session, name: str, folders: list[str]) -> list[str]:
    """Say what the plan looks like now, and how to go on."""
    rules = "".join(f" --regeln {text_of(folder)}" for folder in folders)
    lead = (
        "Alles Weitere kann am Plan nichts mehr ändern."
        if session.frage is None
        else "Alle Antworten sind gespeichert."
    )
    shown = text.render((Paragraph(spans(*summary(session.plan))),)).splitlines()
    more = (
        []
        if session.frage is None
        else [f"Weiter fragen: ikz-rules befragen{rules} {text_of(name)}"]
    )
    shown += certain(session.survey, session.regelwerk)
    return ["", lead, *shown, f"Ganzer Plan: ikz-rules empfehlen{rules} {text_of(name)}", *more]
