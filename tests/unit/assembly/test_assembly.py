"""Values and facts as a plan shows them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from ikz_rules import RulebookError, Verbundraum, load_regelwerk, recommend
from ikz_rules.advisor import consider
from ikz_rules.assembly.missing import missing_for
from ikz_rules.evaluation.shown import as_json, in_words, names
from ikz_rules.model.condition import InForce
from ikz_rules.model.situation import Measured
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("value", "shown", "words"),
    [
        (Fraction(1, 2), 0.5, "0,5"),
        (Fraction(4, 2), 2, "2"),
        (15000, 15000, "15.000"),
        (dt.date(2026, 11, 1), "2026-11-01", "2026-11-01"),
        (frozenset({"b", "a"}), ("a", "b"), "a und b"),
        ("ja", "ja", "ja"),
        (None, None, "unbekannt"),
        (Measured(None, 1, 4, 1, 4), 1, "1"),
        (Measured(3, 3, 3, 4, 4), 3, "3"),
    ],
)
def test_values_keep_their_meaning(value: object, shown: object, words: str) -> None:
    assert as_json(value) == shown  # type: ignore[arg-type]
    assert in_words(value) == words  # type: ignore[arg-type]


def test_many_names_are_cut_short_and_counted() -> None:
    assert names(["b", "a"]) == "„a“ und „b“"
    assert names([f"K{n}" for n in range(8)]).endswith("„K4“ (insgesamt 8)")


RULE = """
regeln:
  - id: eigene-regel
    wenn:
      alle:
        - umgesetzt: "2.4"
        - kommunen:
            mindestens: 1
            mit:
              merkmal: ziele_unklar
    dann:
      empfehlen: "3.6"
      gewicht: gering
    begruendung: "Eigene Regel für {kommunen}."
    quelle:
      werk: setzung
      stelle: Probe
    setzung: Nur für diesen Test.
    aussagen:
      - N100
"""


@pytest.fixture
def regeln(tmp_path: Path) -> Path:
    (tmp_path / "eigene.yaml").write_text(RULE, "utf-8")
    return tmp_path


def test_an_unknown_attitude_of_a_kommune_is_asked_for(regeln: Path) -> None:
    regelwerk = load_regelwerk(packaged_rules(), regeln)
    raum = Verbundraum.model_validate(
        {"name": "X", "umgesetzt": ["2.4"], "kommunen": [{"name": "A"}, {"name": "B"}]}
    )
    asked = [
        f
        for f in recommend(raum, regelwerk).fehlende_angaben
        if f.angabe == "ziele_unklar" and f.ebene == "kommune"
    ]
    assert asked[0].wo == ("A", "B")
    assert asked[0].massnahmen == ("3.6",)


def test_an_unknown_list_of_measures_is_asked_for(regeln: Path) -> None:
    regelwerk = load_regelwerk(packaged_rules(), regeln)
    raum = Verbundraum.model_validate(
        {"name": "X", "kommunen": [{"name": "A", "merkmale": {"ziele_unklar": "ja"}}]}
    )
    assert "umgesetzt" in {f.angabe for f in recommend(raum, regelwerk).fehlende_angaben}


def test_what_no_fact_can_settle_is_not_asked_for() -> None:
    raum = Verbundraum.model_validate({"name": "Tal", "kommunen": [{"name": "Adorf"}]})
    context = consider(raum, load_regelwerk())
    day = (InForce(None, None), "")
    assert missing_for([([day], ("1.1",))], context) == []


def test_a_fact_that_decided_is_named_with_those_for_whom_it_holds(regeln: Path) -> None:
    regelwerk = load_regelwerk(packaged_rules(), regeln)
    raum = Verbundraum.model_validate(
        {
            "name": "X",
            "umgesetzt": ["2.4"],
            "kommunen": [{"name": "B", "merkmale": {"ziele_unklar": "ja"}}, {"name": "A"}],
        }
    )
    measure = next(m for m in recommend(raum, regelwerk).massnahmen if m.nr == "3.6")
    reason = next(b for b in measure.begruendungen if b.regel == "eigene-regel")
    assert reason.text == "Eigene Regel für „B“."
    assert reason.setzung == "Nur für diesen Test."
    assert [(f.name, f.wert, f.wo) for f in reason.angaben] == [
        ("umgesetzt 2.4", "ja", ()),
        ("ziele_unklar", "ja", ("B",)),
    ]


def test_a_stated_merkmal_wins_and_the_contradiction_is_told() -> None:
    raum = Verbundraum.model_validate(
        {
            "name": "X",
            "merkmale": {"digitalisierungsgrade_unterschiedlich": "nein"},
            "kommunen": [
                {"name": "A", "digitalisierungsgrad": 0},
                {"name": "B", "digitalisierungsgrad": 5},
            ],
        }
    )
    plan = recommend(raum)
    assert plan.merkmale["digitalisierungsgrade_unterschiedlich"].wert == "nein"
    told = [h.text for h in plan.hinweise if h.kennung == "widerspruch"]
    assert "nein" in told[0]
    assert "5" in told[0]


def test_contradicting_orders_of_scenarios_are_told() -> None:
    regelwerk = load_regelwerk()
    first, second = (regelwerk.ausgangsszenarien[name] for name in ("S1", "S3"))
    swapped = replace(second, schritte=(replace(first.schritte[3], phase=1), first.schritte[2]))
    changed = replace(regelwerk, ausgangsszenarien={**regelwerk.ausgangsszenarien, "S3": swapped})
    raum = Verbundraum.model_validate(
        {
            "name": "X",
            "kommunen": [{"name": "A"}, {"name": "B"}],
            "merkmale": {first.leitmerkmal: "ja", second.leitmerkmal: "ja"},
        }
    )
    told = [h.text for h in recommend(raum, changed).hinweise if h.kennung == "reihenfolge"]
    assert "1.1" in told[0]
    assert "2.1" in told[0]


def test_a_rulebook_that_lacks_what_plans_need_says_all_of_it() -> None:
    regelwerk = load_regelwerk()
    planung = replace(regelwerk.planung, gruende={}, phasen=("jetzt",))
    weights = {k: v for k, v in regelwerk.gewichte.items() if k != "nutzen_hoechstens"}
    bare = replace(regelwerk, planung=planung, gewichte=weights)
    raum = Verbundraum.model_validate({"name": "X", "kommunen": [{"name": "A"}]})
    with pytest.raises(RulebookError) as caught:
        recommend(raum, bare)
    told = "\n".join(str(p) for p in caught.value.problems)
    assert "nutzen_hoechstens" in told
    assert "grundlagen-zuerst" in told
    assert "4 Phasen" in told


def test_a_kommune_and_an_aufgabe_of_one_name_are_told_apart() -> None:
    names = ("Archiv", "Bau")
    cells = {name: {"vzae": 0.2, "fachwissen": "unzureichend"} for name in names}
    plan = recommend(
        Verbundraum.model_validate(
            {
                "name": "Tal",
                "kommunen": [{"name": name} for name in names],
                "aufgaben": [{"name": "Archiv", "gelegenheit": "ja", "kommunen": cells}],
            }
        )
    )
    of_task = [
        (fact.name, fact.wert)
        for measure in plan.massnahmen
        for reason in measure.begruendungen
        for fact in reason.angaben
        if fact.wo == ("Archiv",)
    ]
    assert ("gelegenheit", "ja") in of_task
    assert all(wert is not None for _, wert in of_task)


def _in_land(land: str | None) -> Verbundraum:
    return Verbundraum.model_validate(
        {
            "name": "V",
            "land": land,
            "kommunen": [{"name": "A"}, {"name": "B"}],
            "aufgaben": [
                {"name": "IT-Betrieb", "kommunen": {"A": {"bereitschaft": "ja"}, "B": {}}},
                {"name": "Prozessmanagement", "kommunen": {"A": {}, "B": {}}, "gelegenheit": "ja"},
            ],
        }
    )


@pytest.mark.parametrize(("land", "named"), [("SN", True), (None, True), ("TH", False)])
def test_help_that_exists_in_another_land_only_is_no_prerequisite_here(
    land: str | None, *, named: bool
) -> None:
    plan = recommend(_in_land(land))
    (process,) = [m for m in plan.massnahmen if m.nr == "2.1"]
    assert ("3.1" in [v.massnahme for v in process.voraussetzungen]) is named
    assert "3.5" in [v.massnahme for v in process.voraussetzungen]


def test_a_short_check_names_the_facts_that_open_the_window() -> None:
    plan = recommend(_in_land("SN"))
    (check,) = [b for m in plan.massnahmen for b in m.begruendungen if b.regel == "kurzpruefung"]
    assert "„IT-Betrieb“ und „Prozessmanagement“" in check.text
    assert {(a.name, a.wert, a.wo) for a in check.angaben} == {
        ("anzahl_bereit", 1, ("IT-Betrieb",)),
        ("gelegenheit", "ja", ("Prozessmanagement",)),
    }


def test_a_measure_that_runs_rests_on_the_list_that_says_so() -> None:
    kommunen = [{"name": "Adorf"}, {"name": "Bdorf"}]
    plan = recommend(
        Verbundraum.model_validate({"name": "Tal", "begonnen": ["2.4"], "kommunen": kommunen})
    )
    wissen = next(m for m in plan.massnahmen if m.nr == "2.4")
    begonnen = next(b for b in wissen.begruendungen if b.regel == "begonnen")
    shown = [a.model_dump() for a in begonnen.angaben]
    assert shown == [{"name": "begonnen 2.4", "wert": "ja", "herkunft": "angegeben", "wo": ()}]


def test_a_vorhaben_that_somebody_thought_of_rests_on_what_is_said_about_the_idea() -> None:
    idea = {"name": "Drucker", "massnahme": "4.4", "umsetzbarkeit": "kurzfristig", "nutzen": "hoch"}
    plan = recommend(
        Verbundraum.model_validate(
            {
                "name": "Tal",
                "merkmale": {"wille_ohne_umsetzung": "ja"},
                "kommunen": [{"name": "Adorf"}, {"name": "Bdorf"}],
                "ideen": [idea],
            }
        )
    )
    kauf = next(m for m in plan.massnahmen if m.nr == "4.4")
    reason = next(b for b in kauf.begruendungen if b.regel == "vorhaben-aus-idee")
    shown = [(a.name, a.wert, a.herkunft, a.wo) for a in reason.angaben]
    where = ("angegeben", ("Drucker",))
    assert shown == [("nutzen", "hoch", *where), ("umsetzbarkeit", "kurzfristig", *where)]


def test_a_merkmal_that_kommunen_state_says_which_of_them() -> None:
    merkmal = "ikz_als_zusatzaufwand"
    kommunen = [
        {"name": "Adorf", "merkmale": {merkmal: "ja"}},
        {"name": "Bdorf", "merkmale": {merkmal: "nein"}},
        {"name": "Cdorf"},
    ]
    tal = {"name": "Tal", "kommunen": kommunen}
    found = recommend(Verbundraum.model_validate(tal)).merkmale[merkmal]
    assert [(a.wert, a.wo) for a in found.angaben] == [("ja", ("Adorf",)), ("nein", ("Bdorf",))]
    stated = recommend(Verbundraum.model_validate(tal | {"merkmale": {merkmal: "ja"}}))
    assert list(stated.merkmale[merkmal].angaben) == []


@pytest.mark.parametrize(
    ("task", "left"),
    [
        ("Datenschutzbeauftragter", "Für „Datenschutzbeauftragter“ (Maßnahme 1.3)"),
        ("Lohnbuchhaltung", "Für „Lohnbuchhaltung“ (Maßnahme 1.2)"),
        ("Standesamt", None),  # 1.4 does not need the comparison
    ],
)
def test_a_short_check_leaves_the_comparison_of_other_tasks_to_do(
    task: str, left: str | None
) -> None:
    cells = {"Adorf": {"fachwissen": "unzureichend"}, "Bdorf": {}}
    tal = {
        "name": "Tal",
        "kommunen": [{"name": "Adorf"}, {"name": "Bdorf"}],
        "aufgaben": [
            {"name": "Vergabestelle", "gelegenheit": "ja", "kommunen": cells},
            {"name": task, "kommunen": cells},
        ],
    }
    plan = recommend(Verbundraum.model_validate(tal))
    assert next(m.modus for m in plan.massnahmen if m.nr == "1.1") == "kurzpruefung"
    found = [h.text for h in plan.hinweise if h.kennung == "vergleich-nachholen"]
    assert [text.startswith("Die kurze Prüfung in Maßnahme 1.1 gilt nur") for text in found] == [
        True
    ] * (left is not None)
    assert all(left in text and "nur für „Vergabestelle“" in text for text in found if left)
