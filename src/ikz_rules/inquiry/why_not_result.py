"""The answer to „Why is this measure not in the plan?“ as data."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from ikz_rules.inquiry.glied import GliedArt, Schwelle, Urteil
from ikz_rules.model.base import Frozen
from ikz_rules.model.plan import FehlendeAngabe, Wert


class Fehlt(Frozen):
    """A condition that would have to be ``soll`` (ja or nein) and is not.

    ``urteil``: nein where it is known to fail, unbekannt where nobody knows. ``art``, ``name``,
    ``wo``, ``wert`` as in a Glied. ``abstand`` is how much a number lacks, in ``einheit``. Of
    ``gesamt`` members ``erfuellt`` fulfil it, ``braucht`` would have to; ``nicht`` names who does
    not, ``offen`` of whom it is not known, ``mitglieder`` what each of them lacks, the nearest
    first. ``angaben`` are the facts to find out. ``bedingung`` is the condition itself; it is no
    part of the JSON.
    """

    art: GliedArt
    name: str
    urteil: Urteil
    soll: Urteil
    ebene: str = "verbundraum"
    wo: str = ""
    wert: Wert = None
    einheit: str = ""
    herkunft: str = ""
    abstand: float | None = None
    erfuellt: int | None = None
    braucht: int | None = None
    gesamt: int | None = None
    nicht: tuple[str, ...] = ()
    offen: tuple[str, ...] = ()
    schwellen: tuple[Schwelle, ...] = ()
    mitglieder: tuple[Mitglied, ...] = ()
    angaben: tuple[FehlendeAngabe, ...] = ()
    quelle: str = ""
    bedingung: Any = Field(default=None, exclude=True, repr=False)


class Mitglied(Frozen):
    """A Kommune or Aufgabe that is counted, and the least that it lacks."""

    name: str
    urteil: Urteil
    fehlt: tuple[Fehlt, ...]


class Weg(Frozen):
    """Conditions that would be enough, and of which none can be left out."""

    fehlt: tuple[Fehlt, ...]

    @property
    def offen(self) -> bool:
        """Nothing of it is known to fail."""
        return all(one.urteil == "unbekannt" for one in self.fehlt)


class Anlass(Frozen):
    """A rule or an Ausgangsszenario that would put the measure into the plan, and does not.

    ``art`` is merkmal only for a measure that is carried out and could be started anew. ``wege``
    are the nearest ways to it, the nearest first; ``alle_wege`` says that there are no others.
    ``zeit``: in the nearest way, nothing fails but the day, which lies outside the rule's time.
    """

    art: Literal["regel", "szenario", "merkmal"]
    id: str
    quelle: str
    setzung: str | None
    ordner: str
    punkte: float
    urteil: Urteil
    wege: tuple[Weg, ...]
    alle_wege: bool
    zeit: bool


class Nutzer(Frozen):
    """A measure that needs this one first. ``stand``: nicht_im_plan, begonnen or umgesetzt."""

    nr: str
    titel: str
    stand: Literal["nicht_im_plan", "begonnen", "umgesetzt"]


class Ideenstand(Frozen):
    """An idea that names the measure, and why it was not chosen.

    ``verdraengt_von`` names the ideas that were chosen before it, where only a place was missing.
    """

    name: str
    text: str
    verdraengt_von: tuple[str, ...]


class WhyNot(Frozen):
    """Why a measure is not in the plan.

    ``anlaesse`` are all rules and scenarios that could recommend it, the nearest first: what is
    only not known yet stands before what is known to fail. ``nur_land`` is the Land in which
    alone there is the measure, where the Verbundraum lies elsewhere (``land``) or nobody says
    where (null). ``gefestigt`` names the forms of cooperation for which 0 is no longer added.
    """

    verbundraum: str
    nr: str
    titel: str
    umgesetzt: bool
    nur_land: str | None
    land: str | None
    gefestigt: tuple[str, ...]
    anlaesse: tuple[Anlass, ...]
    nutzer: tuple[Nutzer, ...]
    ideen: tuple[Ideenstand, ...]
