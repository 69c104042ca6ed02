"""What can still become of a plan as more becomes known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ikz_rules.inquiry.subject import context
from ikz_rules.model.base import Frozen
from ikz_rules.prospect.outlook import Prospect

if TYPE_CHECKING:
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk


class Aussicht(Frozen):
    """What can still become of one measure.

    ``status``: sicher (in the plan now and whatever else becomes known), ausgeschlossen (never in
    it), moeglich (the rest). ``exakt``: proved both ways; a possible measure that is not exact may
    turn out to be certain or excluded. ``rang`` is its rank now; ``bester`` and ``schlechtester``
    bound it wherever the measure stands in the plan (None: it never does), and are both reached
    where ``rang_exakt`` is true.
    """

    nr: str
    titel: str
    status: Literal["sicher", "moeglich", "ausgeschlossen"]
    exakt: bool
    rang: int | None
    bester: int | None
    schlechtester: int | None
    rang_exakt: bool


class Outlook(Frozen):
    """What can still become of every measure of the catalogue, in its order.

    ``offen`` counts the facts that nobody has stated yet, ``wirksam`` those of them that can
    still change which measures are in the plan, or their order.
    """

    verbundraum: str
    massnahmen: tuple[Aussicht, ...]
    offen: int
    wirksam: int


def outlook(plan: Massnahmenplan, regelwerk: Regelwerk | None = None) -> Outlook:
    """Return what can still become of every measure, whatever the open facts turn out to be.

    ``regelwerk`` is the rulebook that the plan was made with (default: the packaged one). What
    is certain or excluded stays so whatever else becomes known; lists that are given (Kommunen,
    Aufgaben, products, …) count as complete.

    >>> from ikz_rules import Verbundraum, recommend
    >>> tal = {"name": "Tal", "begonnen": ["3.1"], "umgesetzt": [], "kommunen": [{"name": "Adorf"}]}
    >>> found = outlook(recommend(Verbundraum.model_validate(tal)))
    >>> [m.nr for m in found.massnahmen if m.status == "sicher"]
    ['0', '3.1']

    Raises QuestionError if the plan was made with another rulebook.
    """
    asked = context(plan, regelwerk)
    prospect = Prospect(asked.verbundraum, asked.regelwerk)
    return Outlook(
        verbundraum=asked.verbundraum.name,
        massnahmen=tuple(
            Aussicht(
                nr=chance.nr,
                titel=asked.regelwerk.massnahmen[chance.nr].titel,
                status=chance.status,
                exakt=chance.exakt,
                rang=chance.rang,
                bester=chance.bester,
                schlechtester=chance.schlechtester,
                rang_exakt=chance.rang_exakt,
            )
            for chance in prospect.chances()
        ),
        offen=len(prospect.facts),
        wirksam=len(prospect.relevant) if prospect.moving else 0,
    )
