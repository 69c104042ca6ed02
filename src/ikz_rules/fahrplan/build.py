"""The Fahrplan, put together: own rankings, the joint order, and what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.fahrplan.aufgaben import aufgaben
from ikz_rules.fahrplan.gaps import gaps
from ikz_rules.fahrplan.ideas import ideen
from ikz_rules.fahrplan.joint import joint_ranking
from ikz_rules.fahrplan.own_rankings import own_rankings
from ikz_rules.fahrplan.processes import prozesse
from ikz_rules.fahrplan.remarks import remarks
from ikz_rules.fahrplan.topics import gruppen
from ikz_rules.fahrplan.voices import read_voices, weights
from ikz_rules.model.fahrplan import Fahrplan, FahrplanKriterium
from ikz_rules.model.fahrplanregeln import KRITERIEN_FUER
from ikz_rules.model.plan import RegelwerkKennung

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.fahrplan.start import Start


def build_fahrplan(start: Start) -> Fahrplan:
    """Return the Fahrplan: the same for the same facts and rules, whatever order they come in."""
    voices = read_voices(start)
    own = own_rankings(start, voices)
    joint = joint_ranking(start, voices)
    ideas = ideen(start)
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
        aufgaben=tuple(aufgaben(start, voices, joint)),
        prozesse=prozesse(start),
        ideen=ideas,
        arbeitsgruppen=gruppen(
            start, [place.name for place in joint.places], [idea.name for idea in ideas]
        ),
        hinweise=remarks(start, voices, own, joint),
        fehlende_angaben=gaps(start, voices, own, joint),
    )


def _kriterien(start: Start) -> Iterator[FahrplanKriterium]:
    for fuer in KRITERIEN_FUER:
        kriterien = start.kriterien(fuer)
        found = weights(kriterien, start.regelwerk)
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
