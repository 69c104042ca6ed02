"""A stated fact in an answer: what was said, about whom, and where it stands in the data file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ikz_rules.facts.address import Address, Ebene, written
from ikz_rules.model.base import Frozen
from ikz_rules.model.plan import Wert
from ikz_rules.model.verbundraum import Software

if TYPE_CHECKING:
    from ikz_rules.facts.stated import Fact
    from ikz_rules.model.regelwerk import Regelwerk


class Tatsache(Frozen):
    """A stated fact; ``pfad`` is where it stands, ``wert`` what stands there.

    ``art``: angabe, merkmal or liste (begonnen, umgesetzt, aufgaben). That one Aufgabe is in view
    has the level aufgabe and the Kommunen that it names as ``wert``. ``herkunft`` is abgeleitet
    for the Land that only the AGS of Kommunen tell.
    """

    ebene: Ebene
    art: str
    name: str
    kommune: str
    aufgabe: str
    pfad: str
    wert: Wert | dict[str, Any]
    herkunft: str

    @property
    def address(self) -> Address:
        """The address of the fact."""
        return Address(self.ebene, self.art, self.name, self.kommune, self.aufgabe)  # type: ignore[arg-type]


def tatsache(fact: Fact, regelwerk: Regelwerk) -> Tatsache:
    """Return a fact as an answer names it."""
    at = fact.address
    in_view = at.art == "liste" and bool(at.aufgabe)
    return Tatsache(
        ebene=at.ebene,
        art=at.art,
        name=at.name,
        kommune=at.kommune,
        aufgabe=at.aufgabe,
        pfad=f"aufgaben.{at.aufgabe}" if in_view else written(at, regelwerk),
        wert=_plain(fact.wert),
        herkunft=fact.herkunft,
    )


def _plain(wert: Any) -> Any:  # noqa: ANN401 - whatever a data file holds
    if isinstance(wert, date):
        return wert.isoformat()
    if isinstance(wert, dict):
        return {key: _plain(value) for key, value in wert.items()}
    if isinstance(wert, Software):
        return wert.model_dump(mode="json", exclude_none=True)
    return wert
