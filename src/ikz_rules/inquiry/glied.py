"""A link of the chain that leads from facts to a measure: one condition, decided."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from ikz_rules.model.base import Frozen
from ikz_rules.model.plan import Wert

Urteil = Literal["ja", "nein", "unbekannt"]
URTEIL: dict[bool | None, Urteil] = {True: "ja", False: "nein", None: "unbekannt"}
GliedArt = Literal[
    "alle",
    "eines",
    "mindestens",
    "nicht",
    "regel",
    "merkmal",
    "szenario",
    "anzeichen",
    "kennzahl",
    "angabe",
    "aussage",
    "zaehlung",
    "mitglied",
    "stand",
    "zeit",
]


class Schwelle(Frozen):
    """A threshold that was compared with: its name, value, passage, and why it is set so."""

    id: str
    titel: str
    wert: float
    einheit: str
    quelle: str
    setzung: str | None


class Glied(Frozen):
    """A condition with its verdict, its value, and the parts that decided it.

    ``art``: alle, eines, mindestens, nicht (joined conditions); merkmal, szenario, anzeichen,
    regel (what the rulebook derives); kennzahl, angabe (a comparison, or below a Kennzahl the
    value of one member); aussage (what was stated directly); zaehlung and mitglied (counting over
    Kommunen or Aufgaben); stand (begun or carried out); zeit (the day). ``wo`` names the Kommune
    or Aufgabe. For a Kennzahl ``bekannt`` of ``gesamt`` values are known, ``ab`` and ``bis`` bound
    what is not; for a zaehlung ``bekannt`` of ``gesamt`` fulfil it. ``bedingung`` is the
    condition itself; it is no part of the JSON.
    """

    art: GliedArt
    urteil: Urteil
    name: str = ""
    wo: str = ""
    wert: Wert = None
    einheit: str = ""
    herkunft: str = ""
    bekannt: int | None = None
    gesamt: int | None = None
    ab: float | None = None
    bis: float | None = None
    schwellen: tuple[Schwelle, ...] = ()
    quelle: str = ""
    teile: tuple[Glied, ...] = ()
    bedingung: Any = Field(default=None, exclude=True, repr=False)
