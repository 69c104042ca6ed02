"""The Fahrplan, put together: own rankings, the joint order, and what stands around them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.fahrplan.forms import form, kind, measure
from ikz_rules.fahrplan.gaps import gaps
from ikz_rules.fahrplan.grounds import answer
from ikz_rules.fahrplan.helps import helps
from ikz_rules.fahrplan.joint import joint_ranking
from ikz_rules.fahrplan.own_rankings import own_rankings, shown
from ikz_rules.fahrplan.preconditions import Preconditions
from ikz_rules.fahrplan.remarks import remarks
from ikz_rules.fahrplan.voices import read_voices, weights
from ikz_rules.model.fahrplan import Fahrplan, FahrplanAufgabe, FahrplanKriterium, Robustheit
from ikz_rules.model.fahrplanregeln import KRITERIEN_FUER
from ikz_rules.model.plan import RegelwerkKennung

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.fahrplan.joint import Joint
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.fahrplan.voices import Voices
    from ikz_rules.ranking.candidate import Place

_TOP = 2


def build_fahrplan(start: Start) -> Fahrplan:
    """Return the Fahrplan: the same for the same facts and rules, whatever order they come in."""
    voices = read_voices(start)
    own = own_rankings(start, voices)
    joint = joint_ranking(start, voices)
    verbundraum, regelwerk = start.verbundraum, start.regelwerk
    return Fahrplan(
        verbundraum=verbundraum.name,
        regelwerk=RegelwerkKennung(
            version=regelwerk.version,
            stand=regelwerk.stand,
            sha256=regelwerk.sha256,
            ordner=regelwerk.ordner,
        ),
        stichtag=start.situation.stichtag.isoformat(),
        kriterien=tuple(_kriterien(start)),
        kommunen=own,
        aufgaben=tuple(_aufgaben(start, voices, joint)),
        prozesse=(),
        ideen=(),
        arbeitsgruppen=(),
        hinweise=remarks(start, voices, own, joint),
        fehlende_angaben=gaps(start, voices, own, joint),
    )


def _kriterien(start: Start) -> Iterator[FahrplanKriterium]:
    for fuer in KRITERIEN_FUER:
        kriterien = start.kriterien(fuer)
        found = weights(kriterien, start)
        for kriterium, weight in zip(kriterien, found, strict=True):
            yield FahrplanKriterium(
                id=kriterium.id,
                fuer=fuer,
                titel=kriterium.titel,
                frage=kriterium.frage,
                gewicht=float(weight),
                anteil=round(float(weight / sum(found)), 6),
                quelle=str(kriterium.quelle),
                aussagen=kriterium.aussagen,
                setzung=kriterium.grund or None,
            )


def _aufgaben(start: Start, voices: Voices, joint: Joint) -> Iterator[FahrplanAufgabe]:
    preconditions = Preconditions(start)
    for place in joint.places:
        name = place.name
        said = voices[name]
        fitting = measure(name, start)
        yield FahrplanAufgabe(
            name=name,
            art=kind(name, start),
            produktrahmen=_number(name, start),
            produktgruppe=_group(_number(name, start), start),
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
            buendel=(),
            arbeitsgruppe=None,
            robustheit=_firmness(place, start),
        )


def _number(aufgabe: str, start: Start) -> str | None:
    found = start.scopes[aufgabe].values.get("produktrahmen")
    return None if found is None else str(found)


def _group(number: str | None, start: Start) -> str | None:
    """Return the title of the Produktgruppe, else of the Produktbereich, of a number."""
    digits = "".join(c for c in number or "" if c.isdecimal())
    known = start.regelwerk.produktgruppen
    found = known.get(digits[:3]) or known.get(digits[:2])
    return None if found is None else found.titel


def _firmness(place: Place, start: Start) -> Robustheit:
    first = int(start.regelwerk.wert("fahrplan_erste"))
    sure = Fraction(place.high <= first)
    return Robustheit(
        erste=first,
        anteil=float(sure),
        fehler=0.0 if place.high <= first or place.low > first else 1.0,
        rang_von=place.low,
        rang_bis=place.high,
        exakt=True,
        kipppunkte=(),
    )
