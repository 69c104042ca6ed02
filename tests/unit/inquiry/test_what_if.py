"""What would be different: the difference of two plans, its causes, and what turned."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer.beispiele import drawn
from helfer.regelwerk_varianten import PACKAGED, example, new_rule, with_entries
from helfer.verbundraeume import verbundraeume
from ikz_rules import FactsError, QuestionError, Verbundraum, read_verbundraum, recommend, what_if
from ikz_rules.changes.change import value_at
from ikz_rules.changes.changing import changed
from ikz_rules.changes.levers import levers
from ikz_rules.difference.movements import movements
from ikz_rules.facts.address import plain
from ikz_rules.model.condition import All, StatedIs

if TYPE_CHECKING:
    from ikz_rules.inquiry.what_if import Bewegung, WhatIf

GEMISCHT = recommend(read_verbundraum(example("gemischt")))


def moved(found: WhatIf, was: str, bewegung: str) -> Bewegung:
    return next(b for b in found.bewegungen if (b.was, b.bewegung) == (was, bewegung))


def test_each_movement_names_the_change_that_makes_it() -> None:
    found = what_if(GEMISCHT, ["kommunen.Rothenau.rollenprofile=nein", "wille_ohne_umsetzung=nein"])
    new, gone = moved(found, "2.2", "neu"), moved(found, "4.2", "entfallen")
    assert (new.ursache.art, new.ursache.aenderungen, new.ursache.aufgehoben) == (
        "allein",
        (1,),
        True,
    )
    assert gone.ursache.aenderungen == (2,)
    assert [(t.art, t.id, t.alt, t.neu) for t in new.kette] == [
        ("regel", "rollen-fuer-fuehrung", "unbekannt", "ja")
    ]
    assert ("szenario", "S2", "ja", "nein") in {(t.art, t.id, t.alt, t.neu) for t in gone.kette}
    assert "2.2" not in found.vorher
    assert "2.2" in found.nachher


def test_changes_that_do_it_only_together_are_named_together() -> None:
    rule = new_rule(wenn=All((StatedIs("ziele_unklar"), StatedIs("schwerpunkte_fehlen"))))
    book = with_entries("regeln", **{"neue-regel": rule})
    plan = recommend(Verbundraum(name="X", kommunen=[{"name": "A"}]), book)
    given_ = ["ziele_unklar=ja", "schwerpunkte_fehlen=ja", "kommunen.A.einwohner=5"]
    found = what_if(plan, given_, book)
    assert moved(found, "2.5", "neu").ursache.model_dump() == {
        "art": "zusammen",
        "aenderungen": (1, 2),
        "aufgehoben": True,
    }


def test_changes_each_of_which_does_it_are_named_so() -> None:
    one, other = "kommunen.Rothenau.rollenprofile=nein", "kommunen.Lindengrund.rollenprofile=nein"
    found = moved(what_if(GEMISCHT, [one, other]), "2.2", "neu")
    assert (found.ursache.art, found.ursache.aenderungen) == ("jede", (1, 2))
    assert found.kette


def test_a_change_that_cannot_stand_alone_counts_together_with_what_it_needs() -> None:
    texts = ["kommunen.Neu.kann_allein_ausbilden=nein", "kommunen+=Neu", "land=SN"]
    found = what_if(GEMISCHT, texts)
    assert found.wirkungslos == ()
    causes = {b.ursache.aenderungen for b in found.bewegungen}
    assert (1,) not in causes
    assert (2,) in causes


def test_what_is_so_already_moves_nothing_and_is_named() -> None:
    found = what_if(GEMISCHT, {"ziele_unklar": "ja", "kommunen.Rothenau.einwohner": 6100})
    assert found.wirkungslos == (1, 2)
    assert (found.bewegungen, found.gewendet) == ((), ())
    assert found.vorher == found.nachher


def test_what_turns_without_effect_is_told() -> None:
    found = what_if(GEMISCHT, ["kommunen.Rothenau.altersabgaenge=4"])
    assert found.bewegungen == ()
    assert found.wirkungslos == ()
    assert [(t.id, t.alt, t.neu) for t in found.gewendet] == []
    bare = recommend(Verbundraum(name="X", kommunen=[{"name": "A"}, {"name": "B"}]))
    turned = what_if(
        bare, ["kommunen.A.digitalisierungsgrad=1", "kommunen.B.digitalisierungsgrad=2"]
    )
    assert ("kennzahl", "digitalisierungsgrad_spannweite", None, 1.0) in {
        (t.art, t.id, t.alt, t.neu) for t in turned.gewendet
    }


def test_a_kennzahl_of_an_aufgabe_turns_there() -> None:
    plan = recommend(read_verbundraum(example("aufgabe-mit-fenster")))
    found = what_if(plan, ["aufgaben.Vergabestelle.kommunen.Krebsfurt.vertretung=ja"])
    assert {t.aufgabe for t in found.gewendet if t.art == "kennzahl"} == {"Vergabestelle"}


def test_everything_that_moves_has_a_cause_among_the_changes() -> None:
    texts = ["kommunen-=Eichgrund", "aufgaben+=Archiv", "land=TH", "begonnen+=2.1"]
    found = what_if(GEMISCHT, texts)
    assert {b.thema for b in found.bewegungen} >= {"massnahme", "hinweis"}
    for movement in found.bewegungen:
        assert movement.ursache.aenderungen
        assert set(movement.ursache.aenderungen) <= {1, 2, 3, 4}


def test_a_plan_of_other_rules_is_refused() -> None:
    book = with_entries("regeln", **{"neue-regel": new_rule()})
    other = GEMISCHT.model_copy(
        update={"regelwerk": GEMISCHT.regelwerk.model_copy(update={"sha256": "0" * 64})}
    )
    with pytest.raises(QuestionError, match="plan-anderes-regelwerk"):
        what_if(other, ["land=SN"], book)


def test_wrong_changes_are_refused() -> None:
    with pytest.raises(QuestionError, match=r"AENDERUNG 1: \[wert-unbekannt\]"):
        what_if(GEMISCHT, ["land=Sachsen"])


@settings(max_examples=drawn(4))
@given(verbundraeume(PACKAGED), st.integers(0, 10**6))
def test_the_difference_is_that_of_two_plans_made_apart(raw: dict[str, Any], seed: int) -> None:
    try:
        verbundraum = Verbundraum.model_validate(raw)
    except FactsError:
        return
    rng, plan = Random(seed), recommend(verbundraum)
    daten = plain(plan.verbundraum)
    chosen = rng.sample(sorted(lever.path for lever in levers(plan.verbundraum, PACKAGED)), 4)
    changes = {".".join(path): None for path in chosen if value_at(daten, path) is not None} | {
        "ziele_unklar": rng.choice(["ja", "nein"]),
        "wille_ohne_umsetzung": "ja",
    }
    found = what_if(plan, changes)
    other = recommend(changed(plan.verbundraum, changes, PACKAGED))
    apart = movements(plan, other)
    assert [(b.thema, b.was, b.bewegung) for b in found.bewegungen] == [
        (m.thema, m.was, m.bewegung) for m in apart.values()
    ]
    backwards = what_if(plan, dict(reversed(changes.items())))
    assert [b.bewegung for b in backwards.bewegungen] == [b.bewegung for b in found.bewegungen]
    for movement in found.bewegungen:
        if movement.ursache.art in {"allein", "zusammen"}:
            some = [found.aenderungen[nr - 1] for nr in movement.ursache.aenderungen]
            again = what_if(plan, some)
            assert (movement.was, movement.thema) in {(b.was, b.thema) for b in again.bewegungen}
    idle = [found.aenderungen[nr - 1] for nr in found.wirkungslos]
    assert what_if(plan, idle).bewegungen == ()
