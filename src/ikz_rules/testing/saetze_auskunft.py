"""Dann: what can still become of the plan, and what to find out next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.inquiry.questions import questions
from ikz_rules.testing.abweichung import Abweichung
from ikz_rules.testing.muster import key
from ikz_rules.testing.satz import dann
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from ikz_rules.testing.fall import Fall

THEMA = "Was schon feststeht und was noch offen ist"
_SAID = {"moeglich": "möglich"}


@dann(
    "ist/sind die Maßnahme(n) {nummern:Nummern} {aussicht:Aussicht}",
    "ist die Maßnahme 1.2 sicher",
)
def aussicht(ikz_fall: Fall, nummern: tuple[str, ...], aussicht: str) -> None:
    """Each stands in the plan whatever else becomes known, or may, or never does."""
    plan = ikz_fall.plan
    for nr in nummern:
        plan.known("Die Maßnahme", nr, plan.regelwerk.massnahmen)
        found = plan.prospect.chance(nr).status
        if found != key(aussicht):
            open_ = [q.frage for q in questions(plan.prospect) if nr in q.massnahmen]
            raise Abweichung(
                f"Die Maßnahme {nr} ist {aussicht}.",
                f"Sie ist {_SAID.get(found, found)}.",
                [f"Noch offen: {frage}" for frage in dict.fromkeys(open_)],
            )


@dann(
    "ist die wichtigste offene Frage {frage:Text}",
    'ist die wichtigste offene Frage "Welche Maßnahmen haben Sie schon umgesetzt?"',
)
def frage(ikz_fall: Fall, frage: str) -> None:
    """This question decides most for the effort of finding out; of equals the first counts."""
    found = [question.frage for question in questions(ikz_fall.plan.prospect)]
    if found[:1] != [frage]:
        instead = f"Sie ist {quoted(found[0])}." if found else "Es gibt keine: Alles steht fest."
        raise Abweichung(f"Die wichtigste offene Frage ist {quoted(frage)}.", instead)
