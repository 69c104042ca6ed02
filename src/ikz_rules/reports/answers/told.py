"""What every answer says, before anyone decides how much of it is shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Knoten:
    """One statement of an answer, where it is taken from, and what it rests on."""

    text: str
    quelle: str = ""
    teile: tuple[Knoten, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """An answer in German.

    ``satz`` is one sentence for the mayor, ``absatz`` a paragraph for the official, ``baum``
    everything for the auditor. ``frage`` says what was asked.
    """

    frage: str
    satz: str
    absatz: str
    baum: tuple[Knoten, ...] = ()
