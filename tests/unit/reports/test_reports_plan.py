from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest

from ikz_rules import Massnahmenplan, Verbundraum, load_regelwerk, recommend
from ikz_rules.model.plan import FehlendeAngabe, PlanAnnahme, PlanPaket, Schritt
from ikz_rules.reports import markdown, text
from ikz_rules.reports.measure_document import SHOWN_PACKAGES
from ikz_rules.reports.missing import SHOWN_MISSING
from ikz_rules.reports.plan_document import plan_document

RICH: dict[str, Any] = {
    "name": "Oberes Tal",
    "land": "SN",
    "kooperationsformen": ["arbeitsgruppe"],
    "begonnen": ["3.1"],
    "merkmale": {"wille_ohne_umsetzung": "ja", "ikz_als_zusatzaufwand": "ja"},
    "angaben": {"gleiche_bedarfe": "ja", "beschaffung_getrennt": "ja"},
    "kommunen": [
        {"name": "Adorf", "digitalisierungsgrad": 1, "software": {"dms": "A"}},
        {"name": "Bedorf", "digitalisierungsgrad": 4, "software": {"dms": "B"}},
        {"name": "Cedorf", "merkmale": {"ikz_als_zusatzaufwand": "ja"}},
    ],
    "aufgaben": [
        {
            "name": "Vergabestelle",
            "gelegenheit": "ja",
            "kommunen": {
                "Adorf": {"vertretung": "nein", "vzae": 0.2, "bereitschaft": "ja"},
                "Bedorf": {"fachwissen": "unzureichend", "vzae": 0.3},
            },
        },
        {"name": "Vergabestele", "kommunen": {"Adorf": {}}},
    ],
    "ideen": [
        {"name": "Büromaterial", "massnahme": "4.4", "umsetzbarkeit": "kurzfristig"},
        {"name": "Betriebsausflug"},
    ],
}


@lru_cache
def rich() -> Massnahmenplan:
    return recommend(Verbundraum.model_validate(RICH))


@lru_cache
def empty() -> Massnahmenplan:
    return recommend(Verbundraum.model_validate({"name": "Leer", "kommunen": [{"name": "A"}]}))


def shown(plan: Massnahmenplan) -> str:
    return text.render(plan_document(plan, load_regelwerk()))


def flat(plan: Massnahmenplan) -> str:
    return " ".join(shown(plan).split())


def changed(plan: Massnahmenplan, index: int, **update: object) -> Massnahmenplan:
    measures = list(plan.massnahmen)
    measures[index] = measures[index].model_copy(update=update)
    return plan.model_copy(update={"massnahmen": measures})


def section(plan: Massnahmenplan, nr: str) -> str:
    """Return what the report says about one measure, on one line."""
    measure = next(m for m in plan.massnahmen if m.nr == nr)
    whole = shown(plan)
    start = whole.index(f"\n{measure.rang}. Maßnahme {nr} – ")
    end = re.search(r"\n\n\S", whole[start + 2 :])
    assert end
    return " ".join(whole[start : start + 2 + end.start()].split())


def test_the_heading_is_short_and_names_the_verbundraum() -> None:
    assert shown(rich()).splitlines()[0] == "Maßnahmenplan für Oberes Tal"


def test_one_paragraph_says_what_was_recognised_and_why() -> None:
    paragraph = shown(rich()).split("\n\n")[1]
    assert paragraph.startswith("Der Plan gilt für 3 Kommunen (Adorf, Bedorf und Cedorf).")
    said = " ".join(paragraph.split())
    assert "Erkannt ist das Ausgangsszenario S2 „" in said
    assert "Erkannt ist auch S3 „" in said
    assert "geschieht aber nichts (angegeben)" in said
    assert "(abgeleitet)" in said
    assert said.endswith("Maßnahmen in 2 Phasen.")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("j..", "(angegeben von einer der 3 Kommunen)"),
        ("jj.", "(angegeben von 2 der 3 Kommunen)"),
        ("jn.", "(angegeben von einer der 3 Kommunen)"),
        ("jjj", "(angegeben)"),
    ],
)
def test_what_only_some_kommunen_say_is_not_told_as_if_all_did(said: str, shown: str) -> None:
    words = {"j": {"wille_ohne_umsetzung": "ja"}, "n": {"wille_ohne_umsetzung": "nein"}, ".": {}}
    kommunen = [{"name": n, "merkmale": words[w]} for n, w in zip("ABC", said, strict=True)]
    raw = {"name": "X", "kommunen": kommunen}
    paragraph = flat(recommend(Verbundraum.model_validate(raw))).split(" Auf einen Blick")[0]
    assert f"geschieht aber nichts {shown}" in paragraph


def test_what_is_only_a_sign_or_not_there_is_called_so() -> None:
    raw = {
        "name": "X",
        "merkmale": {
            "wille_ohne_umsetzung": "nein",
            "ziele_unklar": "ja",
            "entscheidungstraeger_nicht_gewonnen": "nein",
            "prozesse_heterogen": "nein",
            "digitalisierungsgrade_unterschiedlich": "nein",
            "softwarelandschaft_abweichend": "nein",
            "arbeitsmenge_nicht_bewaeltigbar": "nein",
        },
        "kommunen": [{"name": "A"}, {"name": "B"}],
    }
    said = flat(recommend(Verbundraum.model_validate(raw)))
    assert "Nur Anzeichen gibt es für S1 „" in said
    assert "Nicht erkannt: S2 „" in said
    assert re.search(r"Ob S3 „[^“]+“ vorliegt, lässt sich noch nicht sagen", said)


def test_every_title_stands_whole_on_one_line_with_rank_and_number() -> None:
    plan = rich()
    lines = shown(plan).splitlines()
    for measure in plan.massnahmen:
        assert f"{measure.rang}. Maßnahme {measure.nr} – {measure.titel}" in lines


def test_the_overview_names_every_step_of_every_phase_in_order() -> None:
    plan = rich()
    overview = shown(plan).split("Auf einen Blick")[1].split("\nPhase 1 – jetzt\n-")[0]
    position = 0
    for phase in plan.phasen:
        position = overview.index(f"Phase {phase.nr} – {phase.titel}:", position)
        for step in phase.schritte:
            position = overview.index(step.titel, position)
    assert overview.count("(kurzfristiges Vorhaben)") == sum(
        step.art == "vorhaben" for phase in plan.phasen for step in phase.schritte
    )


def test_a_measure_says_how_why_with_whom_and_what_it_takes() -> None:
    said = section(rich(), "0")
    for label in (
        "Worum es geht:",
        "Vorgehen: Wieder in Gang bringen",
        "Warum:",
        "Wer macht mit: Alle 3 Kommunen.",
        "Erste Arbeitspakete:",
        "Vorher: Zu klären: Engagement.",
        "Wer entscheidet: Beschluss des Rates: zu prüfen.",
        "Übliche Form: Willenserklärung.",
        "Zeit und Geld: Umsetzbar: kurzfristig bis mittelfristig. Direkte Kosten: keine bis gering",
        "Hilfe:",
        "Regelmäßig:",
        "Sie entscheiden selbst:",
        "Punkte:",
        "Regeln:",
    ):
        assert label in said


def test_every_reason_stands_with_its_passage_by_a_short_name() -> None:
    plan = rich()
    said = flat(plan)
    for measure in plan.massnahmen:
        for reason in measure.begruendungen:
            assert " ".join(reason.text.split()) in said
    assert "(Leitfaden, 2b, Maßnahme 0)" in said
    assert said.count("Leitfaden für eine integrierte Vorgehensweise") == 1


def test_our_own_choices_are_called_setzung_with_their_reason() -> None:
    own = [r for m in rich().massnahmen for r in m.begruendungen if r.setzung]
    assert own
    for reason in own:
        assert f": {' '.join(str(reason.setzung).split()).rstrip('.')})" in flat(rich())
    assert "eigene Setzung „" in flat(rich())


def test_a_setzung_beside_a_passage_is_named_after_it() -> None:
    plan = rich()
    reason = plan.massnahmen[0].begruendungen[0]
    told = reason.model_copy(update={"setzung": "Wir wollten es so."})
    assert "Maßnahme 0; eigene Setzung: Wir wollten es so)" in flat(
        changed(plan, 0, begruendungen=[told])
    )


def test_points_stand_on_one_line_with_their_parts() -> None:
    measure = rich().massnahmen[0]
    [line] = [x for x in shown(rich()).splitlines() if "Punkte:" in x][:1]
    assert all(part.name in line for part in measure.punkte.teile)


def test_an_optional_work_package_stands_there_only_if_recommended() -> None:
    plan = rich()
    packages = [
        PlanPaket(text="Pflicht", optional=False, empfohlen=True),
        PlanPaket(text="Kür", optional=True, empfohlen=False),
        PlanPaket(
            text="Oben",
            optional=False,
            empfohlen=True,
            unterpunkte=[
                PlanPaket(text="Unten Kür", optional=True, empfohlen=False),
                PlanPaket(text="Unten ja", optional=True, empfohlen=True),
            ],
        ),
    ]
    said = section(changed(plan, 0, arbeitspakete=packages), "0")
    assert "Erste Arbeitspakete: – Pflicht – Oben · Unten ja" in said
    assert "Kür" not in said


@pytest.mark.parametrize(
    ("more", "said"), [(1, "ein weiteres Arbeitspaket"), (3, "3 weitere Arbeitspakete")]
)
def test_only_the_first_work_packages_are_listed(more: int, said: str) -> None:
    packages = [
        PlanPaket(text=f"Paket {i}", optional=False, empfohlen=True)
        for i in range(SHOWN_PACKAGES + more)
    ]
    found = section(changed(rich(), 0, arbeitspakete=packages), "0")
    assert f"… und {said} (ikz-rules katalog 0)" in found
    assert f"Paket {SHOWN_PACKAGES}" not in found


def test_no_work_packages_no_label() -> None:
    assert "Arbeitspakete" not in section(changed(rich(), 0, arbeitspakete=[]), "0")
    assert "Arbeitspakete" not in section(changed(rich(), 0, modus="kurzpruefung"), "0")


def test_who_could_carry_a_task_and_for_which_task_is_named() -> None:
    said = section(rich(), "1.2")
    assert "Wer macht mit: Adorf und Bedorf." in said
    assert "Für die Aufgabe: Vergabestelle" in said
    assert "Könnte es übernehmen: Adorf." in said
    assert "Anlass: " in said
    assert "Zwingend: Maßnahme 1.1 (" in said


def test_order_and_parallel_blocks_are_told_in_words() -> None:
    plan = changed(rich(), 0, parallel_zu=["2.1", "2.3"], nach=["4.2"], kurzfristiges_vorhaben=True)
    said = section(plan, "0")
    assert "Läuft parallel zu Maßnahme 2.1 und 2.3." in said
    assert "Folgt auf Maßnahme 4.2." in said
    assert "kurzfristiges Vorhaben" in said
    said = section(changed(rich(), 0, parallel_zu=["2.1", "2.3"], nach=["2.1"]), "0")
    assert "Läuft parallel zu Maßnahme 2.1 und 2.3; zuerst beginnt 2.1." in said
    assert "Folgt auf" not in said
    said = section(changed(rich(), 0, parallel_zu=["2.1", "2.3"], nach=["2.1", "2.3"]), "0")
    assert "Läuft parallel zu Maßnahme 2.1 und 2.3; zuerst beginnen 2.1 und 2.3." in said


def test_what_a_measure_costs_is_said_with_the_guides_remark() -> None:
    plan = changed(rich(), 0, kostenhinweis="Die Plattform ist frei.")
    assert "Die Plattform ist frei." in section(plan, "0")


def test_an_assumption_is_called_one_and_unknown_is_called_unknown() -> None:
    unknown = {"umsetzbarkeit": None, "direkte_kosten": None}
    assumed = [PlanAnnahme(merkmal="umsetzbarkeit", wert="kurzfristig, mittelfristig", grund="x")]
    said = section(changed(rich(), 0, **unknown, annahmen=assumed), "0")
    assert "Umsetzbar: kurzfristig bis mittelfristig (unsere Annahme)." in said
    assert "Direkte Kosten: unbekannt." in said


def test_completion_is_named_where_the_guide_gives_it() -> None:
    plan = changed(rich(), 0, abgeschlossen_wenn="Die Ziele stehen fest.")
    assert "Geschafft, wenn: Die Ziele stehen fest." in section(plan, "0")


def test_a_short_plan_leaves_out_what_is_not_there() -> None:
    none: dict[str, object] = {
        "hilfen": [],
        "regelmaessig": [],
        "ermessen": [],
        "voraussetzungen": [],
        "abgeschlossen_wenn": None,
    }
    said = section(changed(rich(), 0, **none), "0")
    for label in ("Hilfe:", "Regelmäßig:", "entscheiden selbst", "Vorher:", "Geschafft"):
        assert label not in said


def test_steps_that_are_no_measure_say_what_they_are_for() -> None:
    said = flat(rich())
    assert "Schritt: Überzeugungsarbeit; sie steht vor allen Maßnahmen. Warum:" in said
    assert "Geschafft, wenn: Die Beteiligten sind offen" in said
    assert "Büromaterial Schritt: Kurzfristiges Vorhaben." in said


def test_looking_for_a_vorhaben_says_what_to_look_for() -> None:
    plan = rich()
    step = Schritt(
        art="vorhaben_auswaehlen", titel="Auswählen", massnahme=None, hinweise=["Klein", "Bald"]
    )
    phase = plan.phasen[0].model_copy(update={"schritte": [step]})
    said = flat(plan.model_copy(update={"phasen": [phase]}))
    assert "Worauf es ankommt: – Klein – Bald" in said
    assert "Warum" not in said.split("Auswählen")[2].split("Ihre Ideen")[0]


def test_ideas_stand_there_chosen_or_not() -> None:
    said = flat(rich())
    assert "– „Büromaterial“ (Maßnahme 4.4): Ausgewählt" in said
    assert "– „Betriebsausflug“: Nicht ausgewählt" in said


def test_remarks_and_open_points_follow() -> None:
    plan = rich()
    said = flat(plan)
    for remark in plan.hinweise:
        assert " ".join(remark.text.split()) in said
    for point in plan.zu_klaeren:
        assert f"– {point.text} (für Maßnahme " in said


def test_the_ten_most_important_missing_facts_stand_with_question_and_who_knows() -> None:
    plan = rich()
    assert len(plan.fehlende_angaben) > SHOWN_MISSING
    said = flat(plan)
    for fact in plan.fehlende_angaben[:SHOWN_MISSING]:
        assert fact.frage in said
        assert f"weiß meist: {fact.wer_weiss}" in said or not fact.wer_weiss
    more = len(plan.fehlende_angaben) - SHOWN_MISSING
    assert f"{more} weitere Angaben fehlen." in said


def facts(count: int, **rest: Any) -> Massnahmenplan:  # noqa: ANN401
    found = {"angabe": "x", "ebene": "kommune", "wo": [], "massnahmen": [], **rest}
    missing = [FehlendeAngabe(frage=f"Frage {i}?", **found) for i in range(count)]
    return rich().model_copy(update={"fehlende_angaben": missing})


def test_a_single_further_fact_is_counted_in_the_singular() -> None:
    assert "Eine weitere Angabe fehlt." in flat(facts(SHOWN_MISSING + 1))
    assert "weitere Angabe" not in flat(facts(SHOWN_MISSING))
    assert "Frage 0? – Frage 1?" in flat(facts(2))


def test_missing_facts_say_for_whom_they_are_missing() -> None:
    everyone = facts(1, wo=["Adorf", "Bedorf", "Cedorf"])
    assert "(für alle Kommunen)" in flat(everyone)
    assert "(für Adorf)" in flat(facts(1, wo=["Adorf"]))
    assert "A, B, C, D, E und 2 weitere)" in flat(facts(1, wo=list("ABCDEFG")))


def test_an_unknown_task_is_asked_for_with_the_nearest_names() -> None:
    plan = facts(1, vorschlaege=["Vergabestelle", "Vollstreckung"])
    assert "gemeint sein könnte „Vergabestelle“ oder „Vollstreckung“" in flat(plan)


def test_nothing_missing_no_section() -> None:
    assert "Fehlende Angaben" not in shown(facts(0))


def test_errata_are_for_the_catalogue_not_for_the_council() -> None:
    said = flat(rich())
    for erratum in load_regelwerk().errata:
        assert erratum.titel not in said


def test_the_end_says_no_legal_advice_stays_here_and_which_rulebook() -> None:
    plan = rich()
    said = flat(plan)
    assert "keine Rechtsberatung" in said
    assert "verlassen ihn nicht" in said
    book = plan.regelwerk
    end = f"Regelwerk {book.version}, Stand {book.stand}, Prüfsumme {book.sha256[:12]}."
    assert said.endswith(f"{end} Stichtag: {plan.stichtag}.")


def test_a_plan_for_a_single_kommune_names_it() -> None:
    said = flat(empty())
    assert "Der Plan gilt für eine Kommune (A)." in said
    assert "Wer macht mit: A." in said
    assert "Der Plan empfiehlt eine Maßnahme in einer Phase." in said
    assert "Ihre Ideen" not in said


def test_a_verbundraum_where_all_is_well_is_not_called_unknown() -> None:
    software = {"einwohnerwesen": "M"}
    raw = {
        "name": "X",
        "kommunen": [{"name": "A", "software": software}, {"name": "B", "software": software}],
    }
    said = flat(recommend(Verbundraum.model_validate(raw)))
    assert "noch nichts bekannt, was für eine der 22 Maßnahmen spricht." in said
    assert "oder gegen" not in said


def test_two_are_both() -> None:
    raw = {"name": "X", "kommunen": [{"name": "A"}, {"name": "B"}]}
    assert "Wer macht mit: Beide Kommunen." in flat(recommend(Verbundraum.model_validate(raw)))


def test_many_kommunen_are_counted_and_cut_short() -> None:
    names = [f"K{i:02}" for i in range(20)]
    raw = {"name": "Viele", "kommunen": [{"name": name} for name in names]}
    plan = recommend(Verbundraum.model_validate(raw))
    assert "20 Kommunen (K00, K01, K02, K03, K04, K05, K06, K07 und 12 weitere)" in flat(plan)
    some = changed(plan, 0, beteiligte_kommunen=names[:19])
    assert "Wer macht mit: K00, K01, K02, K03, K04, K05, K06 und 12 weitere." in flat(some)


def test_a_plan_without_measures_says_so() -> None:
    said = flat(rich().model_copy(update={"massnahmen": [], "phasen": []}))
    assert "derzeit keine Maßnahme empfohlen" in said
    assert "Auf einen Blick" not in said


def test_a_measure_of_another_rulebook_is_shown_all_the_same() -> None:
    plan = changed(empty(), 0, nr="9.9")
    phase = plan.phasen[0]
    step = phase.schritte[0].model_copy(update={"massnahme": "9.9"})
    plan = plan.model_copy(
        update={"phasen": [phase.model_copy(update={"schritte": [step]})], "hinweise": []}
    )
    assert "1. Maßnahme 9.9 – " in shown(plan)
    assert "Worum es geht" not in shown(plan)


def test_words_not_keys() -> None:
    said = shown(rich())
    assert not re.search(r"\b(zu_pruefen|ausfuehrend|im_plan|zu_klaeren|kurzpruefung:)\b", said)
    assert "zweckvereinbarung" not in said


def test_markdown_says_the_same() -> None:
    plan = rich()
    said = markdown.render(plan_document(plan, load_regelwerk()))
    for measure in plan.massnahmen:
        title = f"### {measure.rang}. Maßnahme {measure.nr} – {measure.titel}"
        assert title in said.splitlines()
    assert said.startswith("# Maßnahmenplan für Oberes Tal\n")


EVIL = ("[x](http://y.de)", "<script>alert(1)</script>", "*a* _b_", "\x1b]0;x\x07", "a\nb: # c")


@pytest.mark.parametrize("name", EVIL)
def test_names_reach_no_report_unescaped(name: str) -> None:
    raw = {
        "name": name,
        "merkmale": {"wille_ohne_umsetzung": "ja"},
        "kommunen": [{"name": name}, {"name": "B"}],
        "aufgaben": [{"name": name, "kommunen": {name: {}}}],
        "ideen": [{"name": name, "umsetzbarkeit": "kurzfristig"}],
    }
    plan = recommend(Verbundraum.model_validate(raw))
    plain, marked = shown(plan), markdown.render(plan_document(plan, load_regelwerk()))
    for said in (plain, marked):
        assert "\x1b" not in said
        assert "\x07" not in said
    for sign in ("<script", "](http:", "*a*", "\nb: #", "\n# c"):
        assert sign not in marked


def test_a_plan_of_a_rulebook_without_the_guide_explains_no_short_name() -> None:
    bare = replace(load_regelwerk(), quellen={})
    said = text.render(plan_document(rich(), bare))
    assert "steht für:" not in said
    assert "keine Rechtsberatung" in said


def test_what_is_not_recognised_at_all_is_left_out_of_the_paragraph() -> None:
    plan = rich().model_copy(update={"ausgangsszenarien": []})
    assert "vorliegt" not in shown(plan).split("\n\n")[1]


def test_nothing_to_clear_up_no_section() -> None:
    assert "Zu klären" in shown(rich())
    none = changed(rich(), 0, voraussetzungen=[]).model_copy(update={"zu_klaeren": []})
    assert "\nZu klären\n" not in shown(none)


def waiting() -> Massnahmenplan:
    cells = {name: {"vertretung": "nein", "bereitschaft": "nein"} for name in "AB"}
    raw = {
        "name": "Wartet",
        "kommunen": [{"name": name} for name in "AB"],
        "aufgaben": [{"name": "Vergabestelle", "kommunen": cells}],
    }
    return recommend(Verbundraum.model_validate(raw))


def test_what_is_put_off_says_why_it_waits_apart_from_why_it_is_useful() -> None:
    plan = waiting()
    [late] = [measure for measure in plan.massnahmen if measure.phase == 4]
    said = section(plan, late.nr)
    assert "Vorgehen: Vorerst nicht beginnen." in said
    why, _, not_yet = said.partition("Warum noch nicht: – ")
    assert "Warum: – Bei „Vergabestelle“ gibt es in mindestens einer Kommune keine" in why
    assert not_yet.startswith("Bei „Vergabestelle“ ist keine Kommune bereit")
    assert re.search(
        r"empfiehlt \d Maßnahmen in einer Phase; dazu eine, die vorerst noch wartet", flat(plan)
    )


def test_a_measure_that_only_waits_has_no_empty_list_of_reasons() -> None:
    plan = waiting()
    index = next(i for i, measure in enumerate(plan.massnahmen) if measure.phase == 4)
    last = plan.massnahmen[index].begruendungen[-1:]
    said = section(changed(plan, index, begruendungen=last), plan.massnahmen[index].nr)
    assert "Warum:" not in said
    assert "Warum noch nicht:" in said


def test_what_comes_later_is_told_more_shortly() -> None:
    for phase, told in ((1, True), (2, True), (3, False), (4, False)):
        said = section(changed(rich(), 0, phase=phase), "0")
        assert ("Erste Arbeitspakete" in said) is told
        assert ("Sie entscheiden selbst" in said) is told
