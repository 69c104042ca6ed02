from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helfer import fahrplan_beispiel as made
from ikz_rules import load_regelwerk
from ikz_rules.model.fahrplan import Anteil, Fahrplan, FahrplanGruppe, Gruppe, Hilfe
from ikz_rules.reports import markdown, text
from ikz_rules.reports.fahrplan_document import (
    SHOWN_LINES,
    SHOWN_SHORT,
    fahrplan_document,
)
from ikz_rules.reports.fahrplan_entry import SHOWN_HELPS
from ikz_rules.reports.fahrplan_later import SHOWN_IDEAS, SHOWN_PROCESSES
from ikz_rules.reports.fahrplan_method import SHOWN_FIRM, SHOWN_KOMMUNEN, SHOWN_OWN
from ikz_rules.reports.fahrplan_pooling import SHOWN_AUFGABEN
from ikz_rules.reports.fahrplan_words import POOLING, SHOWN_TIPS, firmness, often, points
from ikz_rules.reports.json_report import dumps, fahrplan_json
from ikz_rules.reports.missing import SHOWN_MISSING

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk

LEAD = "Leitfaden, 2b, Maßnahme 1.1"


@lru_cache
def book() -> Regelwerk:
    return load_regelwerk()


def shown(fahrplan: Fahrplan) -> str:
    return text.render(fahrplan_document(fahrplan, book()))


def marked(fahrplan: Fahrplan) -> str:
    return markdown.render(fahrplan_document(fahrplan, book()))


def flat(fahrplan: Fahrplan) -> str:
    return " ".join(shown(fahrplan).split())


def section(fahrplan: Fahrplan, title: str) -> str:
    """Return what stands under a heading of level 2, on one line; nothing where it is missing."""
    found = re.search(
        rf"^{re.escape(title)}\n-+\n(.*?)(?=^\S[^\n]*\n-+\n|\Z)",
        shown(fahrplan),
        re.DOTALL | re.MULTILINE,
    )
    return " ".join(found[1].split()) if found else ""


def entry(fahrplan: Fahrplan, title: str) -> str:
    """Return what stands under a heading of level 3, on one line."""
    found = re.search(
        rf"^{re.escape(title)}\n\n((?:   [^\n]*\n|\n)+)", shown(fahrplan), re.MULTILINE
    )
    assert found, title
    return " ".join(found[1].split())


# the first sentences


def opening(fahrplan: Fahrplan) -> str:
    return " ".join(shown(fahrplan).split("\n\n")[1].split())


def test_the_first_sentences_say_what_to_begin_with_and_why() -> None:
    assert opening(made.rich()) == (
        "Beginnen Sie mit „Vergabestelle“. Mehrere Kommunen ordnen sie hoch ein. "
        "Diese Aufgabe steht in 87 von 100 Proben unter den ersten 3 (± 3). "
        "Schnell beginnen können Sie mit der Idee „Idee ausgewaehlt“."
    )
    two = made.fahrplan(ideen=(made.idea("A"), made.idea("B"), made.idea("C", "vertiefen")))
    assert opening(two).endswith(". Schnell beginnen können Sie mit den Ideen „A“ und „B“.")


def test_a_first_place_that_hangs_on_one_answer_says_so_at_once() -> None:
    tips = (
        made.tip("Ein Gewicht.", "gewicht"),
        made.tip("Er hängt an einer Angabe.", "marke"),
        made.tip("Noch eine.", "marke"),
    )
    first = made.task("A", robustheit=made.firm(kipppunkte=tips))
    assert opening(made.fahrplan(aufgaben=(first,))).endswith("hoch ein. Er hängt an einer Angabe.")
    assert "– Er hängt an einer Angabe. – Noch eine. – Ein Gewicht." in flat(
        made.fahrplan(aufgaben=(first,))
    )


def test_equals_are_named_together_and_many_equals_are_counted() -> None:
    two = made.fahrplan(aufgaben=(made.task("A"), made.task("B"), made.task("C", 3)))
    assert opening(two).startswith(
        "Beginnen Sie mit „A“ oder „B“; diese Aufgaben stehen gleich. Für „A“ spricht: Mehrere"
    )
    three = made.fahrplan(aufgaben=tuple(made.task(name) for name in "ABC"))
    assert opening(three).startswith("Beginnen Sie mit „A“, „B“ oder „C“; diese Aufgaben stehen")
    four = made.fahrplan(aufgaben=tuple(made.task(name) for name in "ABCD"))
    assert opening(four).startswith("An der Spitze stehen 4 Aufgaben gleich, zum Beispiel „A“. Für")


def test_more_equals_than_first_places_are_not_each_called_one_of_the_first() -> None:
    many = made.fahrplan(aufgaben=tuple(made.task(name) for name in "ABCDE"))
    assert many.aufgaben[0].robustheit.erste == 3
    assert opening(many).endswith("Für „A“ spricht: Mehrere Kommunen ordnen sie hoch ein.")


def test_only_grounds_that_hold_are_given_as_reason() -> None:
    grounds = (made.ground("nein", "Gilt nicht."), made.ground("ja", "Gilt."))
    assert opening(made.fahrplan(aufgaben=(made.task("A", gruende=grounds),))).startswith(
        "Beginnen Sie mit „A“. Gilt."
    )


def test_where_nothing_is_certain_it_says_what_to_find_out() -> None:
    one = made.fahrplan(
        aufgaben=(made.task("A", vorrang="unbekannt"), made.task("B", 2, vorrang="nein")),
        fehlende_angaben=(made.gap("Was fehlt?"), made.gap("Was noch?")),
    )
    assert opening(one) == (
        "Noch steht keine Aufgabe sicher vorn. Bei einer Aufgabe ist noch offen, ob sie nach vorn "
        "gehört. Nach den Angaben steht oben: „A“. Klären Sie zuerst: Was fehlt?"
    )
    for aufgaben, where in (("A", "zuerst bei „A“: W"), ("BA", "zuerst, etwa bei „B“: W")):
        gaps = (made.gap("Was fehlt?", aufgaben=tuple(aufgaben)),)
        asked = made.fahrplan(
            aufgaben=(made.task("A", vorrang="unbekannt"),), fehlende_angaben=gaps
        )
        assert where in opening(asked)
    two = made.fahrplan(aufgaben=tuple(made.task(n, vorrang="unbekannt") for n in "AB"))
    assert opening(two) == (
        "Noch steht keine Aufgabe sicher vorn. Bei 2 Aufgaben ist noch offen, ob sie nach vorn "
        "gehören. Nach den Angaben stehen oben: „A“ und „B“."
    )


def test_where_nothing_is_known_no_aufgabe_is_put_first() -> None:
    three = made.fahrplan(aufgaben=tuple(made.task(n, vorrang="nein") for n in "ABC"))
    assert opening(three).endswith("Nach den Angaben stehen oben: „A“, „B“ und „C“.")
    four = made.fahrplan(aufgaben=tuple(made.task(n, vorrang="nein") for n in "ABCD"))
    assert opening(four) == (
        "Keine Aufgabe drängt sich auf: Kein Grund für einen Vorrang trifft zu. "
        "Nach den Angaben lässt sich noch keine Aufgabe vor die anderen stellen."
    )


def test_without_aufgaben_it_says_how_to_begin() -> None:
    said = shown(made.fahrplan())
    assert "Noch sind keine Aufgaben genannt." in said
    assert "ordnet" not in said
    for title in ("Auf einen Blick", "Was jede Kommune", "Wie fest die", "Wonach geordnet"):
        assert title not in said


def test_it_says_whom_and_what_it_is_about() -> None:
    assert (
        "Der Fahrplan gilt für 3 Kommunen (Adorf, Bedorf und Cedorf). Er ordnet 4 Aufgaben, 2 "
        "Prozesse und 4 Ideen. Noch nichts zu den Aufgaben gesagt hat: Cedorf."
    ) in flat(made.rich())
    single = made.fahrplan(
        kommunen=(made.ranking("A"),),
        aufgaben=(made.task("X"),),
        prozesse=(made.process("X"),),
        ideen=(made.idea("I"),),
    )
    assert (
        "gilt für eine Kommune (A). Er ordnet eine Aufgabe, einen Prozess und eine Idee."
        in flat(single)
    )
    silent = made.fahrplan(
        aufgaben=(made.task("X"),),
        kommunen=(made.ranking("A", silent=True), made.ranking("B", silent=True)),
    )
    assert "Noch nichts zu den Aufgaben gesagt haben: A und B. Das zählt als unb" in flat(silent)


# the joint Fahrplan


def test_what_is_in_front_after_it_and_open_stands_apart() -> None:
    assert section(made.rich(), "Auf einen Blick") == (
        "In Klammern stehen die Plätze, die möglich sind, solange Angaben fehlen. "
        "Vorn: – 1. Vergabestelle (1 bis 4) Danach: – 2. Standesamt – 7. Bauhof "
        "Noch offen: – 6. Datenschutz (2 bis 7)"
    )
    assert section(made.fahrplan(aufgaben=(made.task("A"),)), "Auf einen Blick") == (
        "Vorn: – 1. A Danach: keine Aufgabe Noch offen: keine Aufgabe"
    )


def test_an_aufgabe_in_front_is_told_with_everything_needed_to_decide() -> None:
    assert entry(made.rich(), "1. Vergabestelle") == " ".join(
        (
            "Platz: 1, mit 72 von 100 Punkten (60 bis 85).",
            "Solange Angaben fehlen, ist Platz 1 bis 4 möglich.",
            f"Warum vorn: – Mehrere Kommunen ordnen sie hoch ein. ({LEAD}; N063 und N064)",
            f"Noch offen, ob das gilt: – Neu durch Gesetz. ({LEAD}; N063 und N064)",
            "Wer die Aufgabe hat: Adorf und Bedorf.",
            "Wer sie hoch einordnet: Adorf und Bedorf.",
            "Wer für wen arbeiten könnte:",
            "– Adorf könnte für Bedorf und Cedorf arbeiten und ist dazu bereit.",
            "– Bedorf könnte für Cedorf arbeiten, will das bisher aber nicht.",
            "– Cedorf könnte für Bedorf arbeiten; ob die Kommune dazu bereit ist, ist noch zu "
            "klären.",
            "Maßnahme: 1.2 – Zentrale Funktionseinheiten gemeinsam betreiben",
            "Passende Form: Zweckvereinbarung. Eine erledigt es für alle.",
            f"({LEAD}; eigene Setzung: Der Leitfaden nennt keine Grenze; N013)",
            "Je nachdem, was noch bekannt wird, passt auch: Zweckverband oder Arbeitsgruppe.",
            f"Voraussetzungen: – Fehlt noch: Voraussetzung fehlt. ({LEAD}; N015)",
            f"– Erfüllt: Voraussetzung erfuellt. ({LEAD}; N015)",
            "Gemeinsam zu füllen: Gemeinsame Stelle: Zusammen wird daraus eine Stelle.",
            "Die Gruppen stehen unter „Gemeinsame Stellen und Geräte“.",
            "Wie fest ist der Platz: In 87 von 100 Proben unter den ersten 3 (± 3).",
            "Möglich sind, auch mit anderen Gewichten, die Plätze 1 bis 9.",
            "– Der Platz hängt an einer einzigen Angabe.",
            "Einordnung: Art: Aufgabe für das ganze Haus, etwa Vergabestelle oder Lohnbuchhaltung.",
            "Produktrahmen: 111 „Verwaltungssteuerung“. Arbeitsgruppe: Innere Verwaltung.",
        )
    )


def test_first_places_are_told_in_full_though_no_ground_holds() -> None:
    said = entry(made.rich(), "2. Standesamt")
    assert said.startswith("Platz: 2, mit 72 von 100 Punkten. Fehlende Angaben ändern den Platz ")
    assert "Maßnahme: Der Katalog nennt für diese Art von Aufgabe keine." in said
    for label in ("Warum vorn", "Noch offen", "hoch einordnet", "Form", "Voraus", "füllen"):
        assert label not in said


def test_further_places_are_told_in_short() -> None:
    assert section(made.rich(), "Danach").endswith(
        "Weitere Aufgaben – 7. Bauhof · Noch hat niemand gesagt, welche Kommunen die Aufgabe "
        "haben. Maßnahme 1.2."
    )
    assert section(made.rich(), "Noch offen") == (
        "Bei diesen Aufgaben fehlen Angaben. Sie können noch nach vorn kommen. "
        "– 6. Datenschutz (2 bis 7) "
        "· Bisher nur Adorf. Gemeinsam geht es erst zu zweit. Maßnahme 1.2. "
        "· Noch offen: Stärken und Bedarf ergänzen sich."
    )
    bare = made.task("Fern", 8, vorrang="nein", massnahme=None, massnahme_titel=None)
    assert section(made.fahrplan(aufgaben=(bare,)), "Danach").endswith("· Adorf und Bedorf.")


def test_who_has_an_aufgabe_comes_before_all_that_is_open() -> None:
    grounds = (made.ground("unbekannt", "Offen."),)
    whole = made.fahrplan(
        aufgaben=tuple(
            made.task(name, rank, vorrang="unbekannt", gruende=grounds, kommunen=())
            for name, rank in (("A", 1), ("B", 9))
        )
    )
    assert "Noch offen, ob das gilt" not in entry(whole, "1. A")
    assert section(whole, "Noch offen").endswith("welche Kommunen die Aufgabe haben. Maßnahme 1.2.")


def test_an_unknown_kind_is_called_unknown() -> None:
    unknown = made.task("A", art=None, massnahme=None, arbeitsgruppe="ag-fremd", produktrahmen="12")
    said = entry(made.fahrplan(aufgaben=(unknown,)), "1. A")
    assert "Maßnahme: Noch offen, denn die Art der Aufgabe ist nicht bekannt." in said
    assert said.endswith("Art: noch nicht bekannt. Produktrahmen: 12. Arbeitsgruppe: ag-fremd.")
    untitled = made.task("A", massnahme="9.9", massnahme_titel=None)
    assert "Maßnahme: 9.9 Wie" in entry(made.fahrplan(aufgaben=(untitled,)), "1. A")


def test_a_form_without_alternatives_names_none() -> None:
    form = made.rich().aufgaben[0].form
    assert form
    alone = form.model_copy(update={"auch_moeglich": (), "form": "keine"})
    said = entry(made.fahrplan(aufgaben=(made.task("A", form=alone),)), "1. A")
    assert "Passende Form: Keine besondere Form nötig. Eine erledigt" in said
    assert "Je nachdem" not in said


def test_further_aufgaben_in_front_say_why_they_are_there() -> None:
    far = made.task("Fern", 8, gruende=(made.ground(), made.ground("unbekannt", "Offen.")))
    said = section(made.fahrplan(aufgaben=(made.task("A"), far)), "Vorn")
    assert said.endswith(
        "Weitere Aufgaben – 8. Fern · Mehrere Kommunen ordnen sie hoch ein. "
        "· Adorf und Bedorf. Maßnahme 1.2. · Noch offen: Offen."
    )


def test_what_is_open_for_most_aufgaben_is_told_once() -> None:
    unsure = (made.ground("unbekannt", "Neu durch Gesetz."), made.ground("unbekannt", "Eigenes."))
    tasks = [
        made.task(f"A{i}", i + 1, vorrang="unbekannt", gruende=unsure[: 2 if i == 0 else 1])
        for i in range(5)
    ]
    said = flat(made.fahrplan(aufgaben=tuple(tasks)))
    assert "Bei 5 Aufgaben ist noch offen, ob das gilt: Neu durch Gesetz." in said
    assert said.count("Neu durch Gesetz.") == 1
    assert "Noch offen, ob das gilt: – Eigenes." in said
    few = flat(made.fahrplan(aufgaben=tuple(tasks[1:])))
    assert few.count("Neu durch Gesetz.") == 4
    rare = [*tasks, *(made.task(f"B{i}", 9, vorrang="nein") for i in range(6))]
    assert "ob das gilt: Neu" not in flat(made.fahrplan(aufgaben=tuple(rare)))
    nobody = [task.model_copy(update={"kommunen": ()}) for task in tasks]
    assert "ob das gilt" not in flat(made.fahrplan(aufgaben=tuple(nobody)))


def test_all_kommunen_are_called_all() -> None:
    names = ("Adorf", "Bedorf", "Cedorf")
    three = tuple(made.ranking(name) for name in names)
    whole = made.task("A", kommunen=names)
    said = entry(made.fahrplan(kommunen=three, aufgaben=(whole,)), "1. A")
    assert "Wer die Aufgabe hat: Alle 3 Kommunen." in said
    assert "hat: Adorf, Bedorf und Cedorf." in entry(made.fahrplan(aufgaben=(whole,)), "1. A")


def test_preconditions_that_stand_the_same_for_all_are_told_once() -> None:
    assert section(made.rich(), "Voraussetzungen für alle Aufgaben") == (
        f"– Zu klären: Voraussetzung alle. ({LEAD}; N015)"
    )
    assert shown(made.rich()).count("Voraussetzung alle.") == 1
    apart = made.fahrplan(
        aufgaben=(made.task("A", vorbedingungen=(made.before("x", "erfuellt"),)), made.task("B", 2))
    )
    assert not section(apart, "Voraussetzungen für alle Aufgaben")


def test_preconditions_that_fail_come_first() -> None:
    known = [made.before(s, s) for s in ("erfuellt", "zu_klaeren", "nicht_erfuellt")]
    said = section(
        made.fahrplan(aufgaben=(made.task("A", vorbedingungen=tuple(known)),)),
        "Voraussetzungen für alle Aufgaben",
    )
    assert re.findall("Fehlt noch|Zu klären|Erfüllt", said) == [
        "Fehlt noch",
        "Zu klären",
        "Erfüllt",
    ]


# pooling


def test_groups_stand_with_everyones_share() -> None:
    assert section(made.rich(), POOLING).endswith(
        "– „Vergabestelle“ – Gemeinsame Stelle: Zusammen wird daraus "
        f"eine Stelle. ({LEAD}; N070) · Adorf mit 0,4 (66,7 %) und Bedorf mit 0,2 (33,3 %): "
        "zusammen 0,6 Stellen (VZÄ); das reicht für eine halbe Stelle. "
        f"– „Datenschutz“ – Gemeinsame Stelle: Der Umfang fehlt noch. ({LEAD}; N070)"
    )


def test_a_single_unit_needs_no_plural() -> None:
    share = Anteil(kommune="Adorf", umfang=1, prozent=100)
    group = Gruppe(anteile=(share,), summe=1, reicht_fuer="eine volle Stelle")
    one = made.fahrplan(aufgaben=(made.task("A", buendel=(made.bundle(gruppen=(group,)),)),))
    assert section(one, POOLING).endswith("· Adorf allein: 1; das reicht für eine volle Stelle.")


def test_what_has_groups_comes_before_what_has_none() -> None:
    bundles = (made.bundle(gruppen=(), titel="Zweites"), made.bundle(titel="Erstes"))
    said = section(made.fahrplan(aufgaben=(made.task("A", buendel=bundles),)), POOLING)
    assert said.index("Erstes") < said.index("Zweites")


def test_what_groups_are_is_explained_only_where_there_are_groups() -> None:
    none = made.fahrplan(aufgaben=(made.task("A", buendel=(made.bundle(gruppen=()),)),))
    assert "überflüssig" in section(made.rich(), POOLING)
    assert section(none, POOLING).startswith("– „A“ – Gemeinsame Stelle")


def test_a_kommune_that_suffices_alone_is_called_alone() -> None:
    share = Anteil(kommune="Adorf", umfang=0.7, prozent=100)
    group = Gruppe(anteile=(share,), summe=0.7, reicht_fuer="eine halbe Stelle")
    one = made.fahrplan(aufgaben=(made.task("A", buendel=(made.bundle(gruppen=(group,)),)),))
    assert section(one, POOLING).endswith(
        "· Adorf allein: 0,7 Stellen (VZÄ); das reicht für eine halbe Stelle."
    )


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"weitere": 1}, "… und eine weitere Gruppe"),
        ({"weitere": 4}, "… und 4 weitere Gruppen"),
        ({"weitere": 1, "vollstaendig": False}, "… und mindestens eine weitere Gruppe"),
        ({"weitere": 4, "vollstaendig": False}, "… und 4 oder mehr weitere Gruppen"),
    ],
)
def test_groups_that_are_not_listed_are_counted(more: dict[str, object], said: str) -> None:
    one = made.fahrplan(aufgaben=(made.task("A", buendel=(made.bundle(**more),)),))
    assert section(one, POOLING).endswith(said)


# processes, ideas, working groups


def test_processes_to_begin_with_stand_apart_with_ground_and_firmness() -> None:
    assert section(made.rich(), "Prozesse, mit denen Sie beginnen (Maßnahme 2.1)") == (
        "– „Vergabestelle“, Platz 1: Er läuft oft. · Wie fest ist der Platz: In 87 von 100 Proben "
        "auf Platz 1 (± 3). Möglich sind, auch mit anderen Gewichten, die Plätze 1 bis 9. "
        "· Kippt bei Fällen. "
        "Weitere Prozesse: – „Standesamt“, Platz 2"
    )
    first = section(
        made.fahrplan(prozesse=(made.process("A"),)),
        "Prozesse, mit denen Sie beginnen (Maßnahme 2.1)",
    )
    assert "Weitere" not in first
    none = made.fahrplan(prozesse=(made.process("A", first=False),))
    assert "Noch lässt sich kein Prozess auswählen. Weitere Prozesse: – „A“, Platz 1" in flat(none)


def test_every_idea_stands_with_verdict_and_reason() -> None:
    said = section(made.rich(), "Ihre Ideen")
    for label, stand in (
        ("Jetzt beginnen", "ausgewaehlt"),
        ("Weiter ausarbeiten", "vertiefen"),
        ("Zurückgestellt", "zurueckgestellt"),
        ("Verworfen", "verworfen"),
    ):
        assert f"{label}: – „Idee {stand}“ (Maßnahme 4.4), Platz 1: Grund für {stand}." in said
    assert said.count("Wie fest ist der Platz") == 2
    alone = made.fahrplan(ideen=(made.idea("A", "verworfen", massnahme=None),))
    assert section(alone, "Ihre Ideen") == "Verworfen: – „A“, Platz 1: Grund für verworfen."
    unsure = made.fahrplan(ideen=(made.idea("A", "verworfen", platz=made.place(2, 1, 3)),))
    assert "„A“ (Maßnahme 4.4), Platz 2 (möglich: 1 bis 3): Grund" in flat(unsure)


def test_working_groups_name_what_they_have_to_do() -> None:
    assert section(made.rich(), "Arbeitsgruppen") == (
        "– Innere Verwaltung · 2 Aufgaben: „Vergabestelle“ und „Datenschutz“ "
        "· Eine Idee: „Idee vertiefen“"
    )
    idle = made.fahrplan(arbeitsgruppen=made.rich().arbeitsgruppen[1:])
    assert not section(idle, "Arbeitsgruppen")
    one = FahrplanGruppe(id="a", titel="T", aufgaben=("A",), ideen=())
    assert section(made.fahrplan(arbeitsgruppen=(one,)), "Arbeitsgruppen") == (
        "– T · Eine Aufgabe: „A“"
    )


# method


def test_each_kommune_sees_its_own_ranking_and_where_the_criteria_say_otherwise() -> None:
    assert section(made.rich(), "Was jede Kommune für sich nach vorn stellt") == (
        "Adorf: – 1. Vergabestelle: hoch nach eigener Angabe "
        "– 2. Datenschutz: hoch nach eigener Angabe; nach den Kriterien gering "
        "– 3. Standesamt: mittel nach den Kriterien – 4. Bauhof: noch offen "
        "Bedorf: – 1. Vergabestelle: hoch nach eigener Angabe "
        "Cedorf: Noch keine Angaben zu den Aufgaben."
    )
    unsure = made.own("A", platz=made.place(2, 1, 3))
    one = made.fahrplan(aufgaben=(made.task("A"),), kommunen=(made.ranking("Adorf", unsure),))
    assert section(one, "Was jede Kommune für sich nach vorn stellt") == (
        "In Klammern stehen die Plätze, die möglich sind, solange Angaben fehlen. "
        "Adorf: – 2. A (1 bis 3): hoch nach eigener Angabe"
    )


def test_criteria_stand_with_weight_share_and_source() -> None:
    criterion = (
        f"– Eigene Stärke: Gewicht 1,5, das sind 20 %. Frage zu Eigene Stärke? ({LEAD}; N061)"
    )
    assert section(made.rich(), "Wonach geordnet wurde") == " ".join(
        f"{label}: {criterion}" for label in ("Aufgaben", "Prozesse", "Ideen")
    )
    only = made.fahrplan(
        aufgaben=(made.task("A"),),
        kriterien=(
            made.criterion("aufgaben", setzung="Wir legen das fest.", anteil=1 / 3),
            made.criterion("ideen"),
        ),
    )
    said = section(only, "Wonach geordnet wurde")
    assert "das sind 33,3 %. " in said
    assert "; eigene Setzung: Wir legen das fest; N061)" in said
    assert "Ideen:" not in said


def test_the_report_explains_how_firmness_is_found_and_who_else_may_come_first() -> None:
    said = section(made.rich(), "Wie fest die ersten Plätze sind")
    assert "wie oft eine Aufgabe unter den ersten 3 steht. „± 3“ heißt: Mit 95 % " in said
    assert said.endswith(
        "Auch andere Aufgaben können unter die ersten kommen: – „Datenschutz“: in 25 von 100 "
        "Fällen unter den ersten 3 (genau gerechnet); möglich ist Platz 1 bis 9. "
        "· Mit doppeltem Gewicht hinein."
    )
    unequal = made.fahrplan(
        aufgaben=tuple(
            made.task(name, 9, robustheit=made.firm(share, 0))
            for name, share in (("A", 0.2), ("B", 0.6), ("C", 0.4))
        )
    )
    order = re.findall("– „(.)“: in", section(unequal, "Wie fest die ersten Plätze sind"))
    assert order == ["B", "C", "A"]
    firm = tuple(made.task(name, robustheit=made.firm(1, 0)) for name in "AB")
    said = section(made.fahrplan(aufgaben=firm), "Wie fest die ersten Plätze sind")
    assert said.endswith("unter den ersten 3 steht.")
    assert "Wie fest die ersten" not in shown(made.fahrplan(aufgaben=firm[:1]))


@pytest.mark.parametrize(
    ("share", "error", "said"),
    [
        (0.87, 0.03, "in 87 von 100 Proben unter den ersten 3 (± 3)"),
        (0.871, 0.0301, "in 87 von 100 Proben unter den ersten 3 (± 4)"),
        (0.999, 0.001, "in mehr als 99 von 100 Proben unter den ersten 3 (± 1)"),
        (0.001, 0.001, "in weniger als 1 von 100 Proben unter den ersten 3 (± 1)"),
        (1.0, 0.02, "in 100 von 100 Proben unter den ersten 3 (± 2)"),
        (0.0, 0.02, "in 0 von 100 Proben unter den ersten 3 (± 2)"),
        (0.5, 0.0, "in 50 von 100 Fällen unter den ersten 3 (genau gerechnet)"),
        (1.0, 0.0, "immer unter den ersten 3"),
        (0.0, 0.0, "nie unter den ersten 3"),
    ],
)
def test_a_share_is_said_in_plain_german_and_never_rounded_to_all_or_nothing(
    share: float, error: float, said: str
) -> None:
    assert often(made.firm(share, error)) == said


def test_a_single_first_place_is_called_so() -> None:
    assert often(made.firm(1.0, 0.0, erste=1)) == "immer auf Platz 1"


def test_ranges_say_whether_they_were_reached() -> None:
    sure = {"rang_von": 2, "rang_bis": 2}
    assert firmness(made.firm(1, 0, **sure), 9) == (
        "Immer unter den ersten 3. Möglich ist, auch mit anderen Gewichten, nur Platz 2."
    )
    assert firmness(made.firm(1, 0), 6).endswith("auch mit anderen Gewichten, die Plätze 1 bis 9.")
    loose = made.firm(1, 0, exakt=False)
    assert firmness(loose, 9).endswith("Gewichten, mindestens die Plätze 1 bis 9.")
    loose = made.firm(1, 0, exakt=False, **sure)
    assert firmness(loose, 9).endswith("Gefunden wurde, auch mit anderen Gewichten, nur Platz 2.")


def test_where_all_are_among_the_first_nobody_is_told_so() -> None:
    assert firmness(made.firm(1, 0), 3).startswith("Möglich sind")
    three = made.fahrplan(aufgaben=tuple(made.task(f"A{i}", i + 1) for i in range(3)))
    assert "Diese Aufgabe steht" not in opening(three)
    assert "Wie fest ist der Platz: Möglich sind" in flat(three)


def test_points_are_hundredths() -> None:
    assert points(made.place(1)) == "72 von 100 Punkten"
    assert points(made.place(1, 1, 3)) == "72 von 100 Punkten (60 bis 85)"


# open ends


def test_missing_facts_and_remarks_stand_with_their_sources() -> None:
    assert section(made.rich(), "Fehlende Angaben").endswith(
        "– Wer hat sie? (bei „Bauhof“; in Cedorf; weiß meist: Hauptamt) – Welche Art?"
    )
    assert section(made.rich(), "Hinweise") == f"– Ein Hinweis. ({LEAD}) – Ein Hinweis ohne Quelle."


def test_the_end_names_rulebook_and_signs() -> None:
    end = section(made.rich(), "Zu diesem Fahrplan")
    assert "„N064“ und ähnliche Zeichen benennen Aussagen der Quellen." in end
    assert "Der Fahrplan ist eine Arbeitshilfe und keine Rechtsberatung." in end
    assert end.endswith("Prüfsumme 000000000000. Stichtag: 2026-11-22.")


# long lists


def cut(said: str) -> str:
    return " ".join(said.split())


def test_long_lists_are_cut_and_say_how_many_more_there_are() -> None:
    many = [f"Aufgabe {i:03}" for i in range(SHOWN_LINES + 2)]
    tips = tuple(made.tip(f"Kippt {i}.") for i in range(SHOWN_TIPS + 1))
    helps = tuple(Hilfe(kommune=f"K{i}", fuer=("X",), bereit="ja") for i in range(SHOWN_HELPS + 2))
    whole = made.fahrplan(
        kommunen=tuple(
            made.ranking(f"K{i}", *(made.own(n) for n in many[: SHOWN_OWN + 1]))
            for i in range(SHOWN_KOMMUNEN + 3)
        ),
        aufgaben=(
            made.task("Erste", hilfen=helps, robustheit=made.firm(kipppunkte=tips)),
            *(
                made.task(n, i + 2, vorrang="nein", buendel=(made.bundle(),))
                for i, n in enumerate(many)
            ),
        ),
        prozesse=tuple(
            made.process(f"P{i}", i + 1, first=False) for i in range(SHOWN_PROCESSES + 1)
        ),
        ideen=tuple(made.idea(f"I{i}", "verworfen") for i in range(SHOWN_IDEAS + 1)),
        fehlende_angaben=tuple(made.gap(f"Frage {i}?") for i in range(SHOWN_MISSING + 2)),
    )
    everything = "Alles steht in der Ausgabe mit „--format json“."
    assert section(whole, "Auf einen Blick").endswith(
        f"… und 2 weitere Aufgaben Noch offen: keine Aufgabe {everything}"
    )
    said = entry(whole, "1. Erste")
    assert "… und 2 weitere Möglichkeiten" in said
    assert "Kippt 2. – … und eine weitere solche Änderung" in said
    assert section(whole, "Danach").endswith(
        f"… und {len(many) - 2 - SHOWN_SHORT} weitere Aufgaben"
    )
    rest = len(many) - SHOWN_AUFGABEN
    assert f"{rest} weitere Vorschläge stehen nicht hier. {everything}" in section(whole, POOLING)
    assert "… und ein weiterer Prozess" in flat(whole)
    assert section(whole, "Ihre Ideen").endswith(f"… und eine weitere Idee {everything}")
    assert "– … und eine weitere Aufgabe" in section(
        whole, "Was jede Kommune für sich nach vorn stellt"
    )
    assert f"3 weitere Kommunen stehen nicht hier. {everything}" in flat(whole)
    assert f"… und {len(many) - 2 - SHOWN_FIRM} weitere Aufgaben" in section(
        whole, "Wie fest die ersten Plätze sind"
    )
    assert "2 weitere Angaben fehlen. Alle stehen in der Ausgabe mit „--format json“." in flat(
        whole
    )


def test_a_fact_that_many_aufgaben_miss_names_a_few_of_them() -> None:
    whole = made.fahrplan(
        fehlende_angaben=(
            made.gap(aufgaben=tuple("ABCD"), wo=("Adorf", "Bedorf")),
            made.gap(aufgaben=tuple("ABC")),
        )
    )
    assert section(whole, "Fehlende Angaben").endswith(
        "– Welche Art? (bei 4 Aufgaben, etwa „A“, „B“ und „C“; in allen Kommunen) "
        "– Welche Art? (bei „A“, „B“ und „C“)"
    )
    alone = made.fahrplan(
        kommunen=(made.ranking("Adorf"),), fehlende_angaben=(made.gap(wo=("Adorf",)),)
    )
    assert "– Welche Art? (in Adorf)" in flat(alone)


def test_one_more_is_said_in_the_singular() -> None:
    whole = made.fahrplan(
        aufgaben=tuple(
            made.task(f"A{i:03}", i + 1, vorrang="nein", buendel=(made.bundle(),))
            for i in range(SHOWN_AUFGABEN + 1)
        ),
        kommunen=tuple(made.ranking(f"K{i}") for i in range(SHOWN_KOMMUNEN + 1)),
        fehlende_angaben=tuple(made.gap(f"F{i}?") for i in range(SHOWN_MISSING + 1)),
    )
    said = flat(whole)
    assert "Ein weiterer Vorschlag steht nicht hier." in said
    assert "Eine weitere Kommune steht nicht hier." in said
    assert "Eine weitere Angabe fehlt." in said


@pytest.mark.unmeasured
def test_200_aufgaben_of_400_kommunen_stay_readable() -> None:
    names = tuple(f"Kommune {i:03}" for i in range(400))
    own = tuple(made.own(f"Aufgabe {i:03}") for i in range(200))
    whole = made.fahrplan(
        kommunen=tuple(made.ranking(name, *own) for name in names),
        aufgaben=tuple(
            made.task(
                f"Aufgabe {i:03}",
                i + 1,
                vorrang=("ja", "nein", "unbekannt")[i % 3],
                gruende=(made.ground(),),
                kommunen=names,
                hoch_bei=names,
            )
            for i in range(200)
        ),
    )
    assert len(shown(whole).splitlines()) < 600
    assert len(json.loads(fahrplan_json(whole))["aufgaben"]) == 200


# promises about names


def content(fahrplan: Fahrplan) -> set[str]:
    """Return every name and sentence that a reader must not miss."""
    found = {k.kommune for k in fahrplan.kommunen}
    for a in fahrplan.aufgaben:
        found |= {
            a.name,
            *a.kommunen,
            *a.hoch_bei,
            *(g.text for g in a.gruende if g.gilt != "nein"),
        }
        found |= {h.kommune for h in a.hilfen}
    found |= {p.aufgabe for p in fahrplan.prozesse} | {i.name for i in fahrplan.ideen}
    found |= {gap.frage for gap in fahrplan.fehlende_angaben}
    return found | {remark.text for remark in fahrplan.hinweise}


NAMES = st.text(st.characters(categories=("Lu", "Ll", "Nd")), min_size=1, max_size=12)


@settings(max_examples=25)
@given(st.lists(NAMES, min_size=6, max_size=12, unique=True), st.data())
def test_nothing_that_is_listed_is_lost_in_text_or_markdown(
    names: list[str], data: st.DataObject
) -> None:
    places, tasks = names[:3], names[3:]
    answers = st.sampled_from(["ja", "nein", "unbekannt"])
    whole = made.fahrplan(
        kommunen=tuple(made.ranking(name) for name in places),
        aufgaben=tuple(
            made.task(
                name,
                rank,
                vorrang=data.draw(answers),
                gruende=(made.ground(), made.ground("unbekannt", f"Offen bei {name}.")),
                kommunen=tuple(
                    data.draw(st.lists(st.sampled_from(places), min_size=1, unique=True))
                ),
            )
            for rank, name in enumerate(tasks, 1)
        ),
        ideen=tuple(made.idea(name, "verworfen") for name in tasks[:2]),
        prozesse=tuple(made.process(name, first=data.draw(st.booleans())) for name in tasks),
        fehlende_angaben=tuple(made.gap(f"Was ist {name}?") for name in tasks[:2]),
    )
    said = flat(whole)
    in_markdown = " ".join(marked(whole).split())
    for name in content(whole):
        assert name in said
        assert name in in_markdown
    assert shown(whole) == shown(Fahrplan.model_validate(whole.model_dump()))


EVIL = (
    "[x](http://y.de)",
    "<script>alert(1)</script>",
    "*a* _b_",
    "\x1b]0;x\x07",
    "a\nb: # c",
    "`rm` | z",
    "\u202egnal",
)


@pytest.mark.parametrize("name", EVIL)
def test_names_reach_no_report_unescaped(name: str) -> None:
    whole = Fahrplan.model_validate_json(
        json.dumps(_replaced(json.loads(made.rich().model_dump_json()), name))
    )
    for said in (shown(whole), marked(whole)):
        assert not {c for c in said if not c.isprintable()} - {"\n"}
    for sign in ("<script", "](http:", "*a*", "\nb: #", "\n# c", "`rm`", " | z"):
        assert sign not in marked(whole)
    assert "\x1b" not in fahrplan_json(whole)


_FREE = {
    "name",
    "kommune",
    "aufgabe",
    "text",
    "grund",
    "frage",
    "titel",
    "verbundraum",
    "wer_weiss",
}
_FREE_LISTS = {"kommunen", "hoch_bei", "fuer", "unbekannt", "wo", "aufgaben", "ideen"}


def _replaced(node: object, name: str, key: str = "") -> object:
    """Put a name in the place of everything that people write."""
    if isinstance(node, dict):
        return {k: _replaced(v, name, k) for k, v in node.items()}
    if isinstance(node, list):
        return [
            name if isinstance(v, str) and key in _FREE_LISTS else _replaced(v, name) for v in node
        ]
    return name if isinstance(node, str) and key in _FREE and node != "aufgaben" else node


def test_very_long_names_are_cut_where_they_are_listed() -> None:
    long = "x" * 5000
    shares = tuple(Anteil(kommune=name, umfang=1, prozent=50) for name in (long, "Bedorf"))
    groups = (shares, shares[:1])
    bundle = made.bundle(
        gruppen=tuple(Gruppe(anteile=g, summe=2, reicht_fuer="vieles") for g in groups)
    )
    whole = made.fahrplan(
        kommunen=(made.ranking(long, made.own(long)),),
        aufgaben=(made.task(long, kommunen=(long,), hoch_bei=(long,), buendel=(bundle,)),),
        ideen=(made.idea(long),),
        prozesse=(made.process(long),),
    )
    said = shown(whole)
    assert said.count(long) == 1
    assert f"{'x' * 59}…" in said


def test_markdown_says_the_same() -> None:
    said = marked(made.rich())
    assert said.startswith("# Fahrplan für Oberes Tal\n")
    for title in ("## Vorn", "### 1. Vergabestelle", "## Ihre Ideen", "## Zu diesem Fahrplan"):
        assert title in said.splitlines()


def test_words_not_keys() -> None:
    said = shown(made.rich()).replace("Voraussetzung erfuellt", "").replace("ausgewaehlt", "")
    assert not re.search(r"\b(zu_klaeren|nicht_erfuellt|unbekannt:|zweckvereinbarung)\b", said)


def test_json_is_the_fahrplan_written_as_a_plan_is() -> None:
    assert fahrplan_json(made.rich()) == dumps(made.rich().model_dump(mode="json"))
    assert Fahrplan.model_validate_json(fahrplan_json(made.rich())) == made.rich()


def test_json_writes_every_sign_that_steers_or_hides_as_a_code() -> None:
    kinds = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    signs = [c for c in map(chr, range(0x110000)) if category(c) in kinds]
    written = dumps(signs)
    assert written.isascii()
    assert json.loads(written) == signs
