"""What a Fahrplan has to say about its input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.shown import names
from ikz_rules.facts.kinds import kind_of_name
from ikz_rules.fahrplan.forms import kind
from ikz_rules.model.fahrplan import FahrplanHinweis
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.fahrplan.joint import Joint
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.fahrplan.voices import Voices
    from ikz_rules.model.fahrplan import KommunenRangfolge

_SHOWN = 5


def remarks(
    start: Start, voices: Voices, own: Sequence[KommunenRangfolge], joint: Joint
) -> tuple[FahrplanHinweis, ...]:
    """Return all remarks, what stands in the way of a Fahrplan first."""
    if not voices:
        return (_no_tasks(start),)
    return (
        *_silent(own),
        *_nobody(voices),
        *_alone(voices),
        *_one_house(voices, joint),
        *_twice(start),
        *_kinds(start),
        *_other_word(own),
    )


def _no_tasks(start: Start) -> FahrplanHinweis:
    said = "Es sind keine" if start.situation.aufgaben_bekannt else "Es sind noch keine"
    return FahrplanHinweis(
        kennung="keine-aufgaben",
        text=(
            f"{said} Aufgaben genannt, also gibt es nichts zu ordnen. Nennen Sie die Aufgaben, die "
            "in Frage kommen, und zu jeder die Kommunen, die sie haben. Die Namen genügen für den "
            "Anfang."
        ),
    )


def _silent(own: Sequence[KommunenRangfolge]) -> Iterator[FahrplanHinweis]:
    silent = [ranking.kommune for ranking in own if ranking.ohne_angaben]
    if silent:
        many = len(silent) > 1
        yield FahrplanHinweis(
            kennung="kommune-ohne-angaben",
            text=(
                f"{names(silent)} {'haben' if many else 'hat'} noch nichts zu den Aufgaben "
                "angegeben. Das zählt nicht als Nein. Der Fahrplan kann sich durch diese Angaben "
                "noch ändern."
            ),
        )


def _nobody(voices: Voices) -> Iterator[FahrplanHinweis]:
    open_ = [name for name, said in voices.items() if not said]
    if open_:
        yield FahrplanHinweis(
            kennung="aufgabe-ohne-kommunen",
            text=(
                f"Niemand hat gesagt, welche Kommunen {names(open_)} haben. Deshalb ist der Platz "
                "noch ganz offen. Tragen Sie die Kommunen bei der Aufgabe ein."
            ),
        )


def _alone(voices: Voices) -> Iterator[FahrplanHinweis]:
    alone = [name for name, said in voices.items() if len(said) == 1]
    if alone:
        only = "nur" if len(alone) == 1 else "jeweils nur"
        yield FahrplanHinweis(
            kennung="aufgabe-nur-eine-kommune",
            text=(
                f"{names(alone)} gibt es nach den Angaben {only} in einer Kommune. Gemeinsam wird "
                "daraus erst etwas, wenn eine weitere dazukommt."
            ),
        )


def _one_house(voices: Voices, joint: Joint) -> Iterator[FahrplanHinweis]:
    """Say where several names are one voice: administrations count."""
    together: dict[str, set[str]] = {}
    only: dict[str, list[str]] = {}
    for aufgabe, said in voices.items():
        for name in said:
            together.setdefault(joint.runs[name], set()).add(name)
        if len(said) > 1 and len(joint.counted[aufgabe]) == 1:
            only.setdefault(joint.runs[joint.counted[aufgabe][0]], []).append(aufgabe)
    for head, found in sorted(together.items()):
        if run := sorted(found - {head}):
            yield FahrplanHinweis(
                kennung="eine-verwaltung",
                text=(
                    f"{quoted(head)} verwaltet {names(run)} mit. Im gemeinsamen Fahrplan zählt "
                    "das als eine Stimme; die eigene Rangfolge bleibt jeder Kommune."
                    f"{_nobody_else(only.get(head, ()))}"
                ),
            )


def _nobody_else(aufgaben: Sequence[str]) -> str:
    if not aufgaben:
        return ""
    return (
        f" Bei {names(aufgaben)} ist es die einzige Verwaltung. Gemeinsam wird daraus erst etwas, "
        "wenn eine weitere dazukommt."
    )


def _twice(start: Start) -> Iterator[FahrplanHinweis]:
    by_entry: dict[str, list[str]] = {}
    for name in start.scopes:
        entry = kind_of_name(name, start.regelwerk)
        if entry is not None:
            by_entry.setdefault(entry.name, []).append(name)
    for entry_name, found in sorted(by_entry.items()):
        if len(found) > 1:
            yield FahrplanHinweis(
                kennung="aufgabe-doppelt",
                text=(
                    f"{names(found)} stehen im Aufgabenverzeichnis unter demselben Eintrag "
                    f"{quoted(entry_name)}. Ist dieselbe Aufgabe gemeint, führen Sie die Angaben "
                    "unter einem Namen zusammen."
                ),
            )


def _kinds(start: Start) -> Iterator[FahrplanHinweis]:
    unknown = [name for name in start.scopes if kind(name, start) is None]
    if unknown:
        yield FahrplanHinweis(
            kennung="aufgabe-unbekannt",
            text=(
                f"Das Aufgabenverzeichnis kennt {names(unknown)} nicht. Ohne die Art der Aufgabe "
                "kann der Fahrplan keine passende Maßnahme nennen."
            ),
        )


def _other_word(own: Sequence[KommunenRangfolge]) -> Iterator[FahrplanHinweis]:
    for ranking in own:
        found = [
            f"{quoted(entry.aufgabe)} ({entry.prioritaet} statt {entry.abweichend})"
            for entry in ranking.aufgaben
            if entry.abweichend is not None
        ]
        if found:
            rest = len(found) - _SHOWN
            shown = [*found[:_SHOWN], f"{number(rest)} weitere"] if rest > 1 else found
            yield FahrplanHinweis(
                kennung="prioritaet-abweichend",
                text=(
                    f"{quoted(ranking.kommune)} nennt eine andere Priorität, als die Leitfragen "
                    f"ergeben: {listed(shown)}. Es gilt das Wort der Kommune."
                ),
            )
