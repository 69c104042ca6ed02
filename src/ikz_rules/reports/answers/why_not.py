"""Why a measure is not in the plan, told in German."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.answers.lack import lacks, way
from ikz_rules.reports.answers.said import measures, places
from ikz_rules.reports.answers.told import Knoten, Told
from ikz_rules.reports.words import Words, form
from ikz_rules.wording import listed, nested, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ikz_rules.inquiry.why_not_result import Anlass, Ideenstand, Nutzer, WhyNot
    from ikz_rules.model.regelwerk import Regelwerk


def why_not_told(answer: WhyNot, regelwerk: Regelwerk) -> Told:
    """Return the answer in German: what is nearest, then what is open and what fails, then all."""
    words = Words(regelwerk)
    open_, failed = _split(answer.anlaesse)
    return Told(
        f"Warum steht {words.massnahme(answer.nr)} nicht im Plan für {nested(answer.verbundraum)}?",
        _sentence(answer, words),
        " ".join(_paragraph(answer, open_, failed, words)),
        (
            *_lines("Noch offen", open_, words),
            *_lines("Nicht erfüllt", failed, words),
            *(_idea(idea) for idea in answer.ideen),
            *(_user(user, words) for user in answer.nutzer),
        ),
    )


def _split(occasions: Iterable[Anlass]) -> tuple[list[Anlass], list[Anlass]]:
    """Part what is only not known from what is known to fail."""
    parted: tuple[list[Anlass], list[Anlass]] = ([], [])
    for one in occasions:
        parted[0 if one.wege and one.wege[0].offen else 1].append(one)
    return parted


def _sentence(answer: WhyNot, words: Words) -> str:
    name = f"Maßnahme {answer.nr}"
    if answer.umgesetzt:
        return f"{name} steht nicht im Plan, weil sie bereits umgesetzt ist."
    if answer.nur_land is not None and answer.land is not None:
        return f"{name} steht nicht im Plan, weil es sie nur {_in_land(answer, words)} gibt."
    ways = [(one, one.wege[0]) for one in answer.anlaesse if one.wege]
    if not ways:
        return f"{name} steht nicht im Plan, weil keine Regel sie hier empfehlen kann."
    _, nearest = ways[0]
    lacking = lacks(nearest, words, who=False)
    if nearest.offen:
        return f"Ob {name} in den Plan gehört, ist offen: {_first(lacking)}."
    return f"{name} steht nicht im Plan; am nächsten kommt: {lacking}."


def _first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _in_land(answer: WhyNot, words: Words) -> str:
    land = words.answer("land", answer.nur_land or "")
    return f"im Land {land}"


def _paragraph(
    answer: WhyNot, open_: Sequence[Anlass], failed: Sequence[Anlass], words: Words
) -> Iterator[str]:
    if answer.nur_land is not None:
        yield f"Die Maßnahme gibt es nur {_in_land(answer, words)}{_elsewhere(answer, words)}."
    if answer.gefestigt:
        forms = listed(form(name) for name in answer.gefestigt)
        yield f"Die Zusammenarbeit ist gefestigt ({forms}); der Plan ergänzt Maßnahme 0 dann nicht."
    if answer.umgesetzt and answer.anlaesse:
        yield "Der Plan nimmt sie nur wieder auf, wenn die Zusammenarbeit nachweislich stockt."
    if open_:
        yield f"Noch offen {_rules(open_)}."
    if failed:
        yield f"Nicht erfüllt {_rules(failed)}."
    for idea in answer.ideen:
        yield f"Idee {nested(idea.name)}: {idea.text}"
    waiting = [user.nr for user in answer.nutzer if user.stand == "nicht_im_plan"]
    if waiting:
        verb = "steht" if len(waiting) == 1 else "stehen"
        yield (
            f"Als Vorarbeit käme sie für {measures(waiting)} in Frage, aber auch die {verb} nicht "
            "im Plan."
        )


def _elsewhere(answer: WhyNot, words: Words) -> str:
    if answer.land is None:
        return "; in welchem Land Ihre Kommunen liegen, ist nicht angegeben"
    return f"; Ihre Kommunen liegen im Land {words.answer('land', answer.land)}"


def _rules(occasions: Sequence[Anlass]) -> str:
    return f"{'ist' if len(occasions) == 1 else 'sind'} {_kinds(occasions)}"


def _kinds(occasions: Sequence[Anlass]) -> str:
    """Count rules and name the others: ``3 Regeln und das Ausgangsszenario S1``."""
    rules = sum(one.art == "regel" for one in occasions)
    parts = ["eine Regel" if rules == 1 else f"{number(rules)} Regeln"] if rules else []
    return listed([*parts, *(_other(one) for one in occasions if one.art != "regel")])


def _other(one: Anlass) -> str:
    return f"das Ausgangsszenario {one.id}" if one.art == "szenario" else "ein Merkmal"


def _lines(title: str, occasions: Sequence[Anlass], words: Words) -> Iterator[Knoten]:
    """Yield what lacks, once for all rules that lack the same, with these rules below."""
    groups: dict[str, list[Anlass]] = {}
    for one in occasions:
        text = lacks(one.wege[0], words) if one.wege else "es gibt hier keinen Weg dahin"
        groups.setdefault(text, []).append(one)
    for text, members in groups.items():
        more = f" – davon hängen {_kinds(members)} ab" if len(members) > 1 else ""
        yield Knoten(f"{title}: {text}{more}", "", tuple(_occasion(o, words) for o in members))


def _occasion(one: Anlass, words: Words) -> Knoten:
    parts = [
        Knoten(f"Weg {nr} – was dafür fehlt:", "", way(weg, words))
        for nr, weg in enumerate(one.wege, start=1)
    ]
    if not one.alle_wege:
        parts.append(Knoten("Es gibt noch weitere, längere Wege."))
    if one.art == "regel":
        rule = words.regelwerk.regeln[one.id]
        name = f"Regel {one.id}: {words.filled(rule.begruendung)}"
    elif one.art == "szenario":
        name = (
            f"Ausgangsszenario {one.id} {nested(words.regelwerk.ausgangsszenarien[one.id].titel)}"
        )
    else:
        name = f"Merkmal {nested(words.regelwerk.merkmale[one.id].titel)}"
    return Knoten(name, words.reason_source(one.quelle, one.setzung), tuple(parts))


def _idea(idea: Ideenstand) -> Knoten:
    before = f" Vorgezogen: {places(idea.verdraengt_von)}." if idea.verdraengt_von else ""
    return Knoten(f"Idee {nested(idea.name)}: {idea.text}{before}")


def _user(user: Nutzer, words: Words) -> Knoten:
    state = {
        "nicht_im_plan": "steht aber selbst nicht im Plan",
        "begonnen": "läuft aber schon",
        "umgesetzt": "ist aber schon umgesetzt",
    }
    return Knoten(f"{words.massnahme(user.nr)} braucht sie zuerst, {state[user.stand]}.")
