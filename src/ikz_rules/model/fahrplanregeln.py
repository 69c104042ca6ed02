"""What the rulebook declares for the Fahrplan: criteria, grounds, forms, groups.

The method is the guide's measure 1.1 (2b); what it leaves open stands in the rules as a Setzung.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.quellen import Quelle

KRITERIEN_FUER = ("aufgaben", "prozesse", "ideen")
"""What criteria rank: Aufgaben (1.1), Prozesse (2.1), Ideen."""
GLEICH_HOCH, SYNERGIE = "gleich_hoch", "synergie"
"""The two grounds of N064; every other ground is a condition of its own."""
FAHRPLAN_ZAHLEN = (
    "prioritaet_hoch_ab",
    "prioritaet_mittel_ab",
    "gemeinsam_ab_kommunen",
    "fahrplan_erste",
    "gewicht_faktor",
    "gruppen_hoechstens",
    "prozesse_mindestens",
    "prozesse_hoechstens",
    "idee_potenzial_ab",
    "vorhaben_hoechstens",
)
"""The thresholds that every Fahrplan reads by name."""
STUFEN_GEWICHTE = ("stufe_hoch", "stufe_mittel", "stufe_gering")
"""The weights that say how much a level of a criterion counts, 0–1."""


@dataclass(frozen=True, slots=True)
class Stufung:
    """How a fact speaks to a criterion: its values, or named limits, by level.

    ``stufen`` maps each allowed value of a choice to hoch, mittel or gering; ``hoch_ab`` and
    ``mittel_ab`` name the thresholds of a number. ``anstelle_von`` names the Angabe in whose
    place this one counts as long as that one is unknown.
    """

    angabe: str
    stufen: Mapping[str, str]
    hoch_ab: str | None = None
    mittel_ab: str | None = None
    anstelle_von: str | None = None


@dataclass(frozen=True, slots=True)
class Kriterium:
    """A criterion of a ranking; the highest of its ``angaben`` counts. ``gewicht`` names a weight.

    ``fuer``: one of ``KRITERIEN_FUER``. For ideas the ``angaben`` are fields of the idea.
    """

    id: str
    fuer: str
    titel: str
    frage: str
    gewicht: str
    angaben: tuple[Stufung, ...]
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    grund: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Vorrang:
    """A ground for putting an Aufgabe to the front of the joint Fahrplan.

    ``art`` is gleich_hoch or synergie; else ``wenn`` says when it holds of an Aufgabe. ``text``
    may hold ``{kommunen}``, and for synergie ``{stark}`` and ``{bedarf}``.
    """

    id: str
    text: str
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    art: str = ""
    wenn: Condition | None = None
    grund: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Formregel:
    """A form of cooperation that fits an Aufgabe where ``wenn`` holds; None: always.

    The first one that is known to hold is proposed; earlier ones that are open are named too.
    ``arten`` limits it to kinds of Aufgaben; empty: all.
    """

    id: str
    form: str
    text: str
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    arten: tuple[str, ...] = ()
    wenn: Condition | None = None
    grund: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Vorbedingung:
    """A precondition of cooperation (guide, 1b). Without ``wenn`` only people can tell.

    ``ebene``: verbundraum or aufgabe, what ``wenn`` is asked of. ``nur_ausfuehrend``: it matters
    only where the Aufgabe is carried out jointly.
    """

    id: str
    text: str
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    ebene: str = "verbundraum"
    wenn: Condition | None = None
    nur_ausfuehrend: bool = False
    grund: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Buendelung:
    """What Kommunen can fill together: a post, or the use of a machine.

    ``angabe`` (per Aufgabe and Kommune) is added up; ``ab`` names thresholds with the words for
    what they are enough for, the smallest first; ``hoechstens`` names the limit of a group.
    """

    id: str
    titel: str
    arten: tuple[str, ...]
    angabe: str
    ab: tuple[tuple[str, str], ...]
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    hoechstens: str | None = None
    grund: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Arbeitsgruppe:
    """A working group by topic, with what belongs to it.

    ``aufgaben`` are names of the list of Aufgaben, ``massnahmen`` numbers, ``arten`` kinds; they
    are asked in this order.
    """

    id: str
    titel: str
    quelle: Quelle
    aussagen: tuple[str, ...] = ()
    aufgaben: tuple[str, ...] = ()
    massnahmen: tuple[str, ...] = ()
    arten: tuple[str, ...] = ()
    grund: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Produktgruppe:
    """A number of the Produktrahmen: two digits a Produktbereich, three a Produktgruppe."""

    nr: str
    titel: str
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Fahrplanregeln:
    """What the Fahrplan is told besides criteria, numbers and groups.

    ``prioritaet`` is the Kommune's own word on an Aufgabe: it wins over the criteria. ``staerke``
    and ``bedarf`` are the Stufungen by which one Kommune can help another. ``prozess_arten`` are
    the kinds of Aufgaben whose processes are ranked.
    """

    prioritaet: Stufung
    staerke: Stufung
    bedarf: Stufung
    vorrang: tuple[Vorrang, ...]
    formen: tuple[Formregel, ...]
    vorbedingungen: tuple[Vorbedingung, ...]
    prozess_arten: tuple[str, ...]
    prozesse_quelle: Quelle
    prozesse_aussagen: tuple[str, ...]
    location: Location | None = None
