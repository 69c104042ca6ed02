"""What to find out next, in German."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.answers.outlook import facts_left
from ikz_rules.reports.answers.possible_answers import shown_answers
from ikz_rules.reports.answers.told import Knoten, Told
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.inquiry.questions import Antwort, OpenQuestion, OpenQuestions

_SHOWN = 3
ANZAHL = 10
"""So many questions are shown where nobody says otherwise."""


def told(found: OpenQuestions, most: int = ANZAHL) -> Told:
    """Return the answer; at most so many questions are told, the same one to several as one."""
    alike: dict[tuple[object, ...], list[OpenQuestion]] = {}
    for question in found.fragen:
        alike.setdefault(_asked(question), []).append(question)
    groups = [tuple(group) for group in alike.values()]
    return Told(
        f"Was sollte für {quoted(found.verbundraum)} als Nächstes geklärt werden?",
        _sentence(found),
        " ".join(_paragraph(found, len(groups), min(most, len(groups)))),
        tuple(_question(group) for group in groups[:most]),
    )


def _asked(question: OpenQuestion) -> tuple[object, ...]:
    """Return what two Kommunen, or two Aufgaben, are asked alike, with the same effect."""
    alike = (question.kommune or question.aufgabe) and (
        *(question.ebene, question.art, question.name),
        question.kommune and question.aufgabe,
    )
    return (alike or question.pfad), question.gewogen, question.gewinn, question.antworten


def _sentence(found: OpenQuestions) -> str:
    if not found.fragen:
        return "Keine weitere Angabe kann Auswahl oder Reihenfolge der Maßnahmen noch ändern."
    first = found.fragen[0]
    place = _place([first])
    return f"Klären Sie zuerst{f' ({place})' if place else ''}: {first.frage}"


def _paragraph(found: OpenQuestions, groups: int, shown: int) -> Iterator[str]:
    if found.fragen:
        yield facts_left(found.offen, found.wirksam)
        if shown < groups:
            most = (
                "steht die wichtigste" if shown == 1 else f"stehen die {number(shown)} wichtigsten"
            )
            yield f"Hier {most} von {number(groups)} Fragen."
        if not found.fragen[-1].gewogen:
            weighed = sum(question.gewogen for question in found.fragen)
            yield f"Durchgerechnet sind {number(weighed)} Fragen, von jeder Art einige."
    elif found.offen == 1:
        yield "Eine Angabe ist noch offen, zählt aber für keine Maßnahme."
    elif found.offen:
        yield f"{number(found.offen)} Angaben sind noch offen, zählen aber für keine Maßnahme."
    which = "Die erste Maßnahme" if found.erste == 1 else f"Die ersten {found.erste} Maßnahmen"
    one = found.erste == 1
    if found.erste_fest:
        yield f"{which} {'bleibt' if one else 'bleiben'}, was auch immer noch bekannt wird."
    else:
        yield f"Dass {which[0].lower()}{which[1:]} so {'bleibt' if one else 'bleiben'}, ist offen."


def _question(group: tuple[OpenQuestion, ...]) -> Knoten:
    first = group[0]
    place = _place(group)
    who = f" Das weiß meist: {first.wer_weiss}." if first.wer_weiss else ""
    return Knoten(
        f"{first.frage}{f' Für {place}.' if place else ''}{who}",
        teile=tuple(_details(group)),
    )


def _place(group: tuple[OpenQuestion, ...] | list[OpenQuestion]) -> str:
    """Name whom a question is about; nobody where it is the whole Verbundraum."""
    kommunen = [quoted(question.kommune) for question in group if question.kommune]
    tasks = list(dict.fromkeys(quoted(q.aufgabe) for q in group if q.aufgabe))
    what = "die Aufgabe " if len(tasks) == 1 else "die Aufgaben "
    parts = [f"{what}{_few(tasks, 'Aufgaben')}"] if tasks else []
    parts += [_few(kommunen, "Kommunen")] if kommunen else []
    return " in ".join(parts)


def _few(names: list[str], noun: str) -> str:
    more = len(names) - _SHOWN
    return listed([*names[:_SHOWN], f"{number(more)} weitere {noun}"] if more > 1 else names)


def _details(group: tuple[OpenQuestion, ...]) -> Iterator[Knoten]:
    first = group[0]
    if first.hilfe:
        yield Knoten(first.hilfe)
    paths = [quoted(question.pfad) for question in group]
    yield Knoten(f"Hierher gehört die Antwort: {listed(paths)}.")
    yield Knoten(f"Aufwand, es herauszufinden: {first.ermitteln}.")
    if first.massnahmen:
        yield Knoten(f"Daran kann hängen, ob im Plan steht: {listed(first.massnahmen)}.")
    else:
        yield Knoten("Daran kann nur noch die Reihenfolge hängen.")
    if not first.gewogen:
        yield Knoten("Was die Antwort entscheidet, ist nicht durchgerechnet.")
        return
    effects = ["; ".join(_effects(answer)) for answer in first.antworten]
    if not any(effects):
        yield Knoten("Die Antwort allein entscheidet noch über keine Maßnahme.")
        return
    for text, effect in zip(shown_answers(first), effects, strict=True):
        yield Knoten(f"{text}: {effect or 'entscheidet allein noch über keine Maßnahme'}.")


def _effects(answer: Antwort) -> Iterator[str]:
    certain, out = set(answer.sicher), set(answer.ausgeschlossen)
    new, gone = set(answer.neu), set(answer.weg)
    for numbers, chosen, verbs in (
        (answer.sicher, new & certain, "kommt sicher hinzu|kommen sicher hinzu"),
        (answer.sicher, certain - new, "steht dann fest|stehen dann fest"),
        (answer.neu, new - certain, "kommt hinzu|kommen hinzu"),
        (answer.ausgeschlossen, out & gone, "fällt sicher weg|fallen sicher weg"),
        (answer.ausgeschlossen, out - gone, "scheidet aus|scheiden aus"),
        (answer.weg, gone - out, "fällt weg|fallen weg"),
    ):
        found = [nr for nr in numbers if nr in chosen]
        if found:
            verb = verbs.split("|")[len(found) > 1]
            yield f"{listed(found)} {verb}"
