"""The Aufgaben of the joint Fahrplan with everything needed to decide on them, best first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.evaluation.marks import mark
from ikz_rules.fahrplan.firmness import Labels, robustheit
from ikz_rules.fahrplan.forms import form, kind, measure
from ikz_rules.fahrplan.grounds import answer
from ikz_rules.fahrplan.helps import helps
from ikz_rules.fahrplan.own_rankings import shown
from ikz_rules.fahrplan.pooling import buendel
from ikz_rules.fahrplan.preconditions import Preconditions
from ikz_rules.fahrplan.topics import group_of_aufgabe
from ikz_rules.model.fahrplan import FahrplanAufgabe
from ikz_rules.model.produktrahmen import gruppe
from ikz_rules.ranking.robust import robustness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.fahrplan.joint import Joint
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.fahrplan.voices import Voices
    from ikz_rules.model.fahrplan import Niveau, Robustheit
    from ikz_rules.ranking.candidate import Place

_TOP = 2
_LEVELS: tuple[Niveau, ...] = ("gering", "mittel", "hoch")


def aufgaben(start: Start, voices: Voices, joint: Joint) -> Iterator[FahrplanAufgabe]:
    """Yield every Aufgabe of the input once, best first; equals by name."""
    preconditions = Preconditions(start)
    for place, firm in zip(joint.places, _firm(start, joint), strict=True):
        yield _entry(place, firm, start, voices, joint, preconditions)


def _entry(
    place: Place,
    firm: Robustheit,
    start: Start,
    voices: Voices,
    joint: Joint,
    preconditions: Preconditions,
) -> FahrplanAufgabe:
    name, said = place.name, voices[place.name]
    fitting, number = measure(name, start), _number(name, start)
    return FahrplanAufgabe(
        name=name,
        art=kind(name, start),
        produktrahmen=number,
        produktgruppe=_group(number, start),
        platz=shown(place),
        vorrang=answer(place.front),
        gruende=tuple(joint.judge.shown(g, name) for g in joint.grounds[name]),
        kommunen=start.members(name),
        hoch_bei=tuple(k for k in said if said[k].levels[0] == _TOP),
        hilfen=helps(said, joint.runs),
        massnahme=None if fitting is None else fitting.nr,
        massnahme_titel=None if fitting is None else fitting.titel,
        form=form(name, start),
        vorbedingungen=preconditions.of(name, fitting),
        buendel=buendel(name, start),
        arbeitsgruppe=group_of_aufgabe(name, start),
        robustheit=firm,
    )


def _firm(start: Start, joint: Joint) -> list[Robustheit]:
    """Return how firm each place is, over unknown facts and reasonable weights."""
    wert = start.regelwerk.wert
    first = int(wert("fahrplan_erste"))
    labels = Labels(
        "Aufgabe",
        tuple((k.id, k.titel) for k in start.kriterien("aufgaben")),
        {mark(level, start.regelwerk): level for level in _LEVELS},
        joint.counted,
    )
    found = robustness(joint.candidates, joint.method, first, wert("gewicht_faktor"))
    return [robustheit(firmness, first, labels) for firmness in found]


def _number(aufgabe: str, start: Start) -> str | None:
    found = start.scopes[aufgabe].values.get("produktrahmen")
    return None if found is None else str(found)


def _group(number: str | None, start: Start) -> str | None:
    """Return the title of the Produktgruppe, else of the Produktbereich, of a number."""
    found = gruppe(number, start.regelwerk.produktgruppen)
    return None if found is None else found.titel
