"""Each Dann sentence holds where it should, and else tells expectation, finding and reason."""

from __future__ import annotations

import pytest

from helfer.plan_beispiel import PLAN, fall, massnahme, then
from ikz_rules.errors import Problem
from ikz_rules.location import Location
from ikz_rules.testing import vokabular
from ikz_rules.testing.abweichung import Abweichung, SatzFehler

HOLDS = [
    "werden die Maßnahmen 0, 2.1 und 1.2 empfohlen",
    "wird die Maßnahme 4.2 nicht empfohlen",
    "werden genau die Maßnahmen 1.2, 2.3, 2.1 und 0 empfohlen",
    'stützt sich die Maßnahme 0 auf die Regel "grundlagen-zuerst"',
    'stützt sich die Maßnahme 2.3 mit mittlerem Gewicht auf die Regel "digital-geplant"',
    "beruft sich die Maßnahme 0 auf die Aussage N066",
    'nennt die Maßnahme 0 die Fundstelle "2d"',
    "steht die Maßnahme 0 auf Rang 1",
    "gehören die Maßnahmen 0 und 2.3 zu den ersten 3",
    "stehen die Maßnahmen 0 und 2.1 in Phase 1",
    "hat die Maßnahme 0 den Modus einleiten",
    "kommt die Maßnahme 0 vor der Maßnahme 1.2",
    'erhält die Maßnahme 0 für "Nutzen" 3,5 Punkte',
    "folgt die Maßnahme 2.3 auf die Maßnahme 2.1",
    "laufen die Maßnahmen 2.1 und 2.3 parallel",
    "ist die Maßnahme 1.2 ein kurzfristiges Vorhaben",
    "ist die Maßnahme 0 kein kurzfristiges Vorhaben",
    'ist die Idee "Papier" ein kurzfristiges Vorhaben',
    'ist die Idee "Rechenzentrum" kein kurzfristiges Vorhaben',
    "gibt es genau 2 kurzfristige Vorhaben",
    "enthält Phase 1 einen Schritt der Art ueberzeugen",
    "enthält der Maßnahmenplan keinen Schritt der Art vorhaben",
    "kommt der Schritt ueberzeugen vor der Maßnahme 0",
    'sind an der Maßnahme 0 die Kommunen "B" und "A" beteiligt',
    'kann die Kommune "B" Kapazität für die Maßnahme 1.2 stellen',
    'dient die Maßnahme 1.2 der Aufgabe "Vergabestelle"',
    'ist bei der Maßnahme 0 das Arbeitspaket "Lage" empfohlen',
    'ist bei der Maßnahme 0 das Arbeitspaket "Moderation" nicht empfohlen',
    'hat die Maßnahme 1.2 einen Anlass mit "wirksame"',
    "hat die Maßnahme 1.2 die Rechtsform zweckvereinbarung",
    "ist die Zusammenarbeit bei der Maßnahme 1.2 ausführend",
    "ist das Ausgangsszenario S2 erkannt",
    "ist das Ausgangsszenario S1 nicht erkannt",
    "ist das Ausgangsszenario S3 nur angezeigt",
    'ist das Merkmal "prozesse_heterogen" unbekannt',
    'ist der Wert des Merkmals "wille_ohne_umsetzung" angegeben',
    'beträgt die Kennzahl "softwarevielfalt" 0,667',
    'ist die Kennzahl "kommunenzahl" unbekannt',
    'enthält der Maßnahmenplan einen Hinweis mit "15.000"',
    'enthält der Maßnahmenplan keinen Hinweis mit "Personal"',
    'fehlt die Angabe "fachwissen"',
    'ist "Wer hält" zu klären',
    'ist die Regel "prozesse-stelle" offen',
    "ist die Maßnahme 2.1 möglich",
    'ist die wichtigste offene Frage "Welche Maßnahmen haben Sie schon begonnen?"',
]

FAILS = {
    "sind die Maßnahmen 0 und 2.1 sicher": """
        Erwartet: Die Maßnahme 0 ist sicher.
        Im Plan:  Sie ist möglich.
        Noch offen: Welche Maßnahmen haben Sie schon umgesetzt?""",
    'ist die wichtigste offene Frage "Wie heißt die Kommune?"': """
        Erwartet: Die wichtigste offene Frage ist „Wie heißt die Kommune?“.
        Im Plan:  Sie ist „Welche Maßnahmen haben Sie schon begonnen?“.""",
    'ist die Regel "prozesse-stelle" erfüllt': """
        Erwartet: Die Regel „prozesse-stelle“ ist erfüllt.
        Im Plan:  Sie ist offen.
        …kompetenzen_fehlen = unbekannt""",
    "wird die Maßnahme 1.3 empfohlen": """
        Erwartet: Die Maßnahme 1.3 wird empfohlen.
        Im Plan:  Die Maßnahme 1.3 wird nicht empfohlen; empfohlen werden 0, 1.2, 2.1 und 2.3.
        …Es fehlt die Angabe „fachwissen“: Reicht das Fachwissen?
        …Zu klären: Wer hält Kapazität vor?
        …Ausgangsszenario S1: nicht erkannt""",
    "wird die Maßnahme 3.1 empfohlen": """
        Warum:    Die Maßnahme 3.1 ist schon umgesetzt.""",
    "wird die Maßnahme 0 nicht empfohlen": """
        Erwartet: Die Maßnahme 0 wird nicht empfohlen.
        Im Plan:  Die Maßnahme 0 wird empfohlen, auf Rang 1.
        Warum:    „grundlagen-zuerst“: Ein Grund. (Leitfaden, 2d)""",
    "werden genau die Maßnahmen 2.1, 2.3 und 0 empfohlen": """
        Erwartet: Nur 0, 2.1 und 2.3 werden empfohlen.
        Im Plan:  Auch die Maßnahme 1.2 wird empfohlen.""",
    "werden genau die Maßnahmen 0 und 4.2 empfohlen": """
        Erwartet: Die Maßnahme 4.2 wird empfohlen.""",
    "wird keine Maßnahme empfohlen": """
        Im Plan:  Empfohlen werden 0, 1.2, 2.1 und 2.3.""",
    'stützt sich die Maßnahme 2.1 auf die Regel "s2-wille-ohne-umsetzung"': """
        Im Plan:  Sie stützt sich auf „grundlagen-zuerst“.""",
    'stützt sich die Maßnahme 0 auf die Regel "reaktivieren"': """
        Im Plan:  Sie stützt sich auf „grundlagen-zuerst“.""",
    'stützt sich die Maßnahme 2.3 mit hohem Gewicht auf die Regel "digital-geplant"': """
        Erwartet: Die Regel „digital-geplant“ hat das Gewicht „hoch“.
        Im Plan:  Sie hat das Gewicht „mittel“.""",
    'stützt sich die Maßnahme 0 mit hohem Gewicht auf die Regel "prozesse-in-koepfen"': """
        Erwartet: Die Maßnahme 0 stützt sich auf die Regel „prozesse-in-koepfen“.
        Im Plan:  Sie stützt sich auf „grundlagen-zuerst“.""",
    "beruft sich die Maßnahme 0 auf die Aussage N035": """
        Im Plan:  Sie beruft sich auf N066.""",
    'nennt die Maßnahme 0 die Fundstelle "3a"': """
        Im Plan:  Sie nennt „Leitfaden, 2d“.""",
    "steht die Maßnahme 0 auf Rang 2": """
        Erwartet: Die Maßnahme 0 steht auf Rang 2.
        Im Plan:  Die Maßnahme 0 steht auf Rang 1 in Phase 1 (Modus einleiten).""",
    "gehören die Maßnahmen 0 und 1.2 zu den ersten 3": """
        Erwartet: Die Maßnahme 1.2 gehört zu den ersten 3.""",
    "steht die Maßnahme 1.2 in Phase 1": """
        Erwartet: Die Maßnahme 1.2 steht in Phase 1.""",
    "hat die Maßnahme 0 den Modus kurzprüfung": """
        Erwartet: Die Maßnahme 0 hat den Modus kurzpruefung.""",
    'erhält die Maßnahme 0 für "Nutzen" 3 Punkte': """
        Erwartet: Die Maßnahme 0 erhält für „Nutzen“ 3 Punkte.
        Im Plan:  Sie erhält 3,5.
        Warum:    Eine Regel spricht dafür.""",
    "kommt die Maßnahme 1.2 vor der Maßnahme 0": """
        Erwartet: Die Maßnahme 1.2 kommt vor der Maßnahme 0.
        Im Plan:  Die Maßnahme 1.2 steht auf Rang 4 in Phase 2 (Modus einleiten). Die""",
    "folgt die Maßnahme 2.1 auf die Maßnahme 2.3": """
        Im Plan:  Sie folgt auf keine andere.""",
    "laufen die Maßnahmen 0, 2.1 und 2.3 parallel": """
        Erwartet: Die Maßnahmen 0 und 2.1 laufen parallel.
        Im Plan:  Parallel zu 0: keine.""",
    "ist die Maßnahme 1.2 kein kurzfristiges Vorhaben": """
        Im Plan:  Die Maßnahme 1.2 ist ein kurzfristiges Vorhaben. Gekennzeichnet: Maßnahme 1.2""",
    'ist die Idee "Rechenzentrum" ein kurzfristiges Vorhaben': """
        Warum:    Zu groß.""",
    "gibt es genau 1 kurzfristiges Vorhaben": """
        Im Plan:  Es gibt 2: Maßnahme 1.2 und Idee „Papier“.""",
    "enthält Phase 2 einen Schritt der Art ueberzeugen": """
        Im Plan:  Sie enthält keinen Schritt.""",
    "enthält Phase 4 einen Schritt der Art ueberzeugen": """
        Erwartet: Es gibt Phase 4.
        Im Plan:  Es gibt 1 und 2.""",
    "enthält der Maßnahmenplan keinen Schritt der Art ueberzeugen": """
        Im Plan:  In Phase 1 steht „Überzeugen“.
        Warum:    Weil.""",
    "kommt der Schritt vorhaben vor der Maßnahme 0": """
        Im Plan:  Die Schritte sind: Überzeugen und Titel 0.""",
    'ist an der Maßnahme 0 die Kommune "A" beteiligt': """
        Erwartet: Maßnahme 0, beteiligt: „A“.
        Im Plan:  „A“ und „B“.""",
    'kann die Kommune "A" Kapazität für die Maßnahme 0 stellen': """
        Im Plan:  Niemand.""",
    'dient die Maßnahme 0 der Aufgabe "Archiv"': """
        Im Plan:  Sie dient keiner Aufgabe.""",
    'ist bei der Maßnahme 0 das Arbeitspaket "Moderation" empfohlen': """
        Erwartet: Bei der Maßnahme 0 ist das Arbeitspaket „Moderation“ empfohlen.
        Im Plan:  Es ist wahlfrei und nicht empfohlen.""",
    'ist bei der Maßnahme 0 das Arbeitspaket "Lage" nicht empfohlen': """
        Erwartet: Bei der Maßnahme 0 ist das Arbeitspaket „Lage“ nicht empfohlen.
        Im Plan:  Es ist empfohlen.""",
    'ist bei der Maßnahme 0 das Arbeitspaket "Tanz" nicht empfohlen': """
        Im Plan:  Keines hat diesen Text.
        Warum:    Arbeitspaket: Lage erheben""",
    'hat die Maßnahme 0 einen Anlass mit "wirksame"': """
        Im Plan:  Der Anlass ist „nicht genannt“.""",
    "hat die Maßnahme 0 die Rechtsform zweckverband": """
        Im Plan:  Rechtsform: arbeitsgruppe.""",
    "ist die Zusammenarbeit bei der Maßnahme 0 mischform": """
        Im Plan:  Zusammenarbeit: koordinierend.""",
    "ist das Ausgangsszenario S1 unbekannt": """
        Erwartet: Das Ausgangsszenario S1 ist unbekannt.
        Im Plan:  Es ist nicht erkannt.
        Warum:    Erfüllt: wille_ohne_umsetzung""",
    'ist das Merkmal "softwarelandschaft_abweichend" ja': """
        Im Plan:  Es ist nein.
        Warum:    softwarevielfalt = 0 (abgeleitet)""",
    'ist der Wert des Merkmals "prozesse_heterogen" abgeleitet': """
        Im Plan:  Er ist unbekannt.""",
    'beträgt die Kennzahl "softwarevielfalt" 0,666': """
        Erwartet: Die Kennzahl „softwarevielfalt“ beträgt 0,666.
        Im Plan:  Sie ist 0,667.
        Warum:    Abgedeckt sind 100 % der Angaben.""",
    'beträgt die Kennzahl "kommunenzahl" 2': """
        Im Plan:  Sie ist unbekannt.""",
    'ist die Kennzahl "softwarevielfalt" unbekannt': """
        Im Plan:  Sie beträgt 0,667.""",
    'enthält der Maßnahmenplan einen Hinweis mit "Personal"': """
        Im Plan:  Das steht nirgends.
        Warum:    Dorf hat mehr als 15.000 Einwohner.""",
    'enthält der Maßnahmenplan keinen Hinweis mit "15.000"': """
        Im Plan:  Ein Hinweis: Dorf hat mehr als 15.000 Einwohner.""",
    'fehlt die Angabe "einwohner"': """
        Im Plan:  Sie wird nicht genannt.
        Warum:    fachwissen: Reicht das Fachwissen?""",
    'ist "Geld" zu klären': """
        Erwartet: Zu klären ist „Geld“.""",
}

UNKNOWN = {
    "wird die Maßnahme 9.9 nicht empfohlen": "Die Maßnahme „9.9“ gibt es nicht.",
    "ist das Ausgangsszenario S9 nicht erkannt": "Das Ausgangsszenario „S9“ gibt es nicht.",
    'ist das Merkmal "prozesse_heterogn" nein': "Meinten Sie „prozesse_heterogen“?",
    'ist die Kennzahl "x" unbekannt': "Die Kennzahl „x“ gibt es nicht.",
    'ist die Idee "Papiere" kein kurzfristiges Vorhaben': "Meinten Sie „Papier“?",
    "hat die Maßnahme 0 den Modus starten": "Den Modus „starten“ gibt es nicht.",
    "enthält der Maßnahmenplan keinen Schritt der Art ueberzeugung": "Meinten Sie „ueberzeugen“?",
    "enthält Phase 1 einen Schritt der Art reden": "Die Art „reden“ gibt es nicht.",
    "kommt der Schritt reden vor der Maßnahme 0": "Die Art „reden“ gibt es nicht.",
    'ist die Regel "zentrale-vertretun" erfüllt': "Meinten Sie „zentrale-vertretung“?",
    'stützt sich die Maßnahme 0 auf die Regel "x"': "Die Regel „x“ gibt es nicht.",
    "beruft sich die Maßnahme 0 auf die Aussage N999": "Die Aussage „N999“ gibt es nicht.",
    'ist an der Maßnahme 0 die Kommune "C" beteiligt': "Die Kommune „C“ gibt es nicht.",
    'dient die Maßnahme 0 der Aufgabe "Vergabestele"': "Meinten Sie „Vergabestelle“?",
    "hat die Maßnahme 0 die Rechtsform verein": "Die Rechtsform „verein“ gibt es nicht.",
    "ist die Zusammenarbeit bei der Maßnahme 0 gut": "Die Zusammenarbeit „gut“ gibt es nicht.",
    'erhält die Maßnahme 0 für "Nuzen" 3,5 Punkte': "Meinten Sie „Nutzen“?",
    'fehlt die Angabe "fachwisen"': "Meinten Sie „fachwissen“?",
}


@pytest.mark.parametrize("text", HOLDS)
def test_a_sentence_that_holds_passes(text: str) -> None:
    then(text, fall())


@pytest.mark.parametrize("text", FAILS)
def test_a_sentence_that_fails_says_what_is_there_instead(text: str) -> None:
    with pytest.raises(Abweichung) as caught:
        then(text, fall())
    told = [line.strip() for line in str(caught.value).splitlines()]
    for line in FAILS[text].strip().splitlines():
        wanted = line.strip().removeprefix("…")
        assert any(wanted in found for found in told), told


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_name_that_exists_nowhere_is_refused_because_it_could_never_fail(text: str) -> None:
    with pytest.raises(SatzFehler) as caught:
        then(text, fall())
    assert UNKNOWN[text] in str(caught.value)


def test_a_plan_may_recommend_nothing() -> None:
    empty = fall(massnahmen=[])
    then("wird keine Maßnahme empfohlen", empty)
    with pytest.raises(Abweichung, match="empfohlen wird keine"):
        then("wird die Maßnahme 1.2 empfohlen", empty)
    with pytest.raises(Abweichung, match="Es gibt 1: Idee „Papier“"):
        then("gibt es genau 0 kurzfristige Vorhaben", empty)


def test_the_rules_of_a_missing_measure_say_what_they_found() -> None:
    with pytest.raises(Abweichung) as caught:
        then("wird die Maßnahme 3.3 empfohlen", fall())
    assert "Ausgangsszenario S2: erkannt" in str(caught.value)


def test_long_reasons_are_cut() -> None:
    for count, last in ((20, "… und 8 weitere"), (12, "Punkt 11")):
        many = [{"text": f"Punkt {i}", "massnahmen": []} for i in range(count)]
        with pytest.raises(Abweichung) as caught:
            then('ist "Geld" zu klären', fall(zu_klaeren=many))
        assert str(caught.value).splitlines()[-1].strip() == last


def test_a_remark_that_is_missing_where_there_is_none_says_so() -> None:
    with pytest.raises(Abweichung, match="Es gibt keinen Eintrag"):
        then('enthält der Maßnahmenplan einen Hinweis mit "x"', fall(hinweise=[]))


def test_a_statement_of_a_measure_without_any_is_told() -> None:
    bare = massnahme("0", 1, begruendungen=[])
    with pytest.raises(Abweichung, match="keine Aussage"):
        then("beruft sich die Maßnahme 0 auf die Aussage N066", fall(massnahmen=[bare]))


WRONG = Problem(
    "zifferngruppen", "Die Zahl ist unklar.", "Schreiben Sie 9200.", Location("x", 3, 1)
)


def test_mistakes_of_an_input_are_expected_by_kind_and_text() -> None:
    then("wird die Eingabe mit der Kennung zifferngruppen abgelehnt", fall(WRONG))
    then('enthält eine Meldung "x:3:1: [zifferngruppen]"', fall(WRONG))
    then("werden die Angaben angenommen", fall())
    with pytest.raises(Abweichung, match="Sie wird angenommen"):
        then("wird die Eingabe mit der Kennung zifferngruppen abgelehnt", fall())
    with pytest.raises(Abweichung, match="Sie wird anders abgelehnt"):
        then("wird die Eingabe mit der Kennung doppelt abgelehnt", fall(WRONG))
    with pytest.raises(Abweichung, match="mit 1 Meldungen"):
        then("werden die Angaben angenommen", fall(WRONG))
    with pytest.raises(Abweichung, match="Das steht nirgends"):
        then('enthält eine Meldung "doppelt"', fall(WRONG))


def test_every_then_sentence_is_tested_both_ways() -> None:
    special = ("Eingabe", "Meldung", "Angaben angenommen", "keine Maßnahme")
    for satz in vokabular.satzliste():
        if satz.schluesselwort != "Dann" or any(word in satz.muster for word in special):
            continue
        if satz.thema.startswith("Der Fahrplan"):
            continue  # test_saetze_fahrplan.py asks the same of these
        for cases in (HOLDS, list(FAILS)):
            assert any(satz.pattern.is_matching(text) for text in cases), satz.muster


def test_the_example_plan_has_the_shape_of_a_real_one() -> None:
    """What the sentences look at has to exist in the model."""
    from ikz_rules.model.plan import Massnahmenplan, PlanMassnahme  # noqa: PLC0415

    assert set(PLAN) <= set(Massnahmenplan.model_fields)
    assert set(PLAN["massnahmen"][0]) <= set(PlanMassnahme.model_fields)
