"""Each sentence about a Fahrplan holds where it should, and else says what is there instead."""

from __future__ import annotations

from functools import lru_cache
from types import SimpleNamespace

import pytest

from helfer.fahrplan_beispiel import (
    bundle,
    firm,
    gap,
    ground,
    idea,
    own,
    place,
    process,
    ranking,
    task,
)
from helfer.fahrplan_beispiel import fahrplan as made
from helfer.plan_beispiel import then
from ikz_rules import load_regelwerk
from ikz_rules.model.fahrplan import (
    Bewertung,
    FahrplanGruppe,
    FahrplanHinweis,
    Formvorschlag,
    Hilfe,
    Kipppunkt,
    Vorbedingungsstand,
)
from ikz_rules.model.plan import AngabeBeleg
from ikz_rules.testing import vokabular
from ikz_rules.testing.abweichung import Abweichung, SatzFehler
from ikz_rules.testing.fahrplanblick import Fahrplanblick

MARK = Kipppunkt(art="marke", richtung="hinaus", text="Ohne die Stärke von A fiele sie heraus.")
WEIGHT = Kipppunkt(art="gewicht", richtung="hinaus", text="Zählt Politik doppelt, fällt sie.")
MARKS = (
    Bewertung(
        kriterium="k",
        titel="Stärke",
        stufe="hoch",
        von="hoch",
        bis="hoch",
        angaben=(AngabeBeleg(name="spezialisierung", wert="hoch", herkunft="angegeben"),),
    ),
    Bewertung(kriterium="b", titel="Bedarf", stufe=None, von="gering", bis="mittel"),
)


@lru_cache(maxsize=1)
def case() -> SimpleNamespace:
    """Return a case with two Aufgaben, one of them with everything."""
    first = task(
        "Archiv",
        gruende=(ground(),),
        hilfen=(Hilfe(kommune="A", fuer=("B", "C"), bereit="ja"),),
        form=Formvorschlag(form="zweckvereinbarung", text="So.", quelle="Q", aussagen=()),
        vorbedingungen=(
            Vorbedingungsstand(
                id="kapazitaet", text="Wer?", stand="zu_klaeren", quelle="Q", aussagen=()
            ),
        ),
        buendel=(bundle(),),
        robustheit=firm(0.87, 0.03, kipppunkte=(MARK,)),
    )
    second = task(
        "Bauhof",
        2,
        platz=place(2, 1, 2),
        vorrang="unbekannt",
        gruende=(),
        robustheit=firm(0.5, 0, kipppunkte=(WEIGHT,)),
    )
    plan = made(
        kommunen=(
            ranking(
                "A",
                own("Archiv"),
                own("Bauhof", 2, prioritaet=None).model_copy(update={"bewertungen": MARKS}),
            ),
            ranking("B"),
        ),
        aufgaben=(first, second),
        prozesse=(process("Archiv"), process("Bauhof", 2, first=False)),
        ideen=(idea("Papier"), idea("Neubau", "verworfen"), idea("Messe", "vertiefen")),
        arbeitsgruppen=(
            FahrplanGruppe(id="ag", titel="Innere Verwaltung", aufgaben=("Archiv",), ideen=()),
        ),
        hinweise=(FahrplanHinweis(kennung="keine-aufgaben", text="Es fehlen Aufgaben."),),
        fehlende_angaben=(gap(angabe="vzae"),),
    )
    return SimpleNamespace(fahrplan=Fahrplanblick(plan), regelwerk=load_regelwerk())


def bare() -> SimpleNamespace:
    """Return a case whose only Aufgabe says nothing."""
    plan = made(aufgaben=(task("Archiv", gruende=()),), kommunen=(ranking("A", own("Archiv")),))
    return SimpleNamespace(fahrplan=Fahrplanblick(plan), regelwerk=load_regelwerk())


HOLDS = [
    'steht die Aufgabe "Archiv" im Fahrplan auf Rang 1',
    'ist für die Aufgabe "Bauhof" Rang 1 bis 2 möglich',
    'steht die Aufgabe "Archiv" im Fahrplan vor der Aufgabe "Bauhof"',
    'ist der Vorrang der Aufgabe "Archiv" ja',
    'ist für die Aufgabe "Archiv" der Grund g ja',
    'ordnet die Kommune "A" die Aufgabe "Archiv" als hoch ein',
    'ordnet die Kommune "A" die Aufgabe "Bauhof" als offen ein',
    'steht die Aufgabe "Bauhof" bei der Kommune "A" auf Rang 2',
    'kann die Kommune "A" die Aufgabe "Archiv" für "C" und "B" übernehmen',
    'kann niemand die Aufgabe "Bauhof" für andere übernehmen',
    'passt zur Aufgabe "Archiv" die Form zweckvereinbarung',
    'ist die Voraussetzung kapazitaet der Aufgabe "Archiv" offen',
    'füllen die Kommunen "Bedorf" und "Adorf" bei der Aufgabe "Archiv" gemeinsam '
    '"eine halbe Stelle"',
    'füllt keine Gruppe die Aufgabe "Bauhof"',
    'nennt der Fahrplan für die Aufgabe "Archiv" 1 Gruppen für "eine halbe Stelle"',
    'trägt die Kommune "Adorf" in der kleinsten Gruppe 66,7 Prozent der Aufgabe "Archiv"',
    'beginnt das Prozessmanagement mit "Archiv"',
    'ist die Idee "Papier" ausgewählt',
    'ist die Idee "Neubau" verworfen',
    'ist die Idee "Messe" zu vertiefen',
    'gehört "Archiv" zur Arbeitsgruppe "Innere Verwaltung"',
    'hängt der Platz der Aufgabe "Archiv" an einer einzigen Angabe',
    'steht die Aufgabe "Archiv" in 85 Prozent der Fälle vorn',
    "nennt der Fahrplan den Hinweis keine-aufgaben",
    'fehlt dem Fahrplan die Angabe "vzae"',
]
FAILS = {
    'steht die Aufgabe "Bauhof" im Fahrplan auf Rang 1': [
        "Erwartet: Die Aufgabe „Bauhof“ steht auf Rang 1.",
        "Sie steht auf Rang 2, möglich ist 1 bis 2.",
        "1. Archiv",
    ],
    'ist für die Aufgabe "Bauhof" Rang 1 bis 3 möglich': ["Möglich ist Rang 1 bis 2."],
    'steht die Aufgabe "Bauhof" im Fahrplan vor der Aufgabe "Archiv"': [
        "Sie stehen auf Rang 2 und 1."
    ],
    'ist der Vorrang der Aufgabe "Archiv" nein': ["Er ist ja.", "Grund „g“: ja."],
    'ist für die Aufgabe "Archiv" der Grund g nein': ["Er ist ja."],
    'ordnet die Kommune "A" die Aufgabe "Bauhof" als hoch ein': [
        "Sie ist offen.",
        "Stärke: hoch (spezialisierung)",
        "Bedarf: gering bis mittel",
    ],
    'steht die Aufgabe "Bauhof" bei der Kommune "A" auf Rang 1': ["Sie steht auf Rang 2."],
    'kann die Kommune "A" die Aufgabe "Archiv" für "B" übernehmen': ["Möglich ist: A für B und C."],
    'kann die Kommune "A" die Aufgabe "Bauhof" für "B" übernehmen': [
        "Niemand kann für andere arbeiten."
    ],
    'kann niemand die Aufgabe "Archiv" für andere übernehmen': ["A kann es für B und C."],
    'passt zur Aufgabe "Archiv" die Form arbeitsgruppe': [
        "Vorgeschlagen ist zweckvereinbarung.",
        "Warum:    So.",
    ],
    'passt zur Aufgabe "Bauhof" die Form arbeitsgruppe': ["Es ist keine vorgeschlagen."],
    'ist die Voraussetzung kapazitaet der Aufgabe "Archiv" erfüllt': ["Sie ist zu klaeren."],
    'füllen die Kommunen "Adorf" bei der Aufgabe "Archiv" gemeinsam "eine volle Stelle"': [
        "Genannt sind andere Gruppen.",
        "Adorf und Bedorf: eine halbe Stelle",
    ],
    'füllen die Kommunen "Adorf" bei der Aufgabe "Bauhof" gemeinsam "eine volle Stelle"': [
        "Keine Gruppe ist genannt."
    ],
    'nennt der Fahrplan für die Aufgabe "Archiv" 2 Gruppen für "eine halbe Stelle"': [
        "Er nennt 1.",
        "Adorf und Bedorf",
    ],
    'füllt keine Gruppe die Aufgabe "Archiv"': ["Es gibt 1.", "Adorf und Bedorf"],
    'trägt die Kommune "Adorf" in der kleinsten Gruppe 60 Prozent der Aufgabe "Archiv"': [
        "Adorf 66,7 Prozent und Bedorf 33,3 Prozent"
    ],
    'trägt die Kommune "Adorf" in der kleinsten Gruppe 60 Prozent der Aufgabe "Bauhof"': [
        "Es gibt keine Gruppe."
    ],
    'beginnt das Prozessmanagement mit "Bauhof"': ["Es beginnt mit „Archiv“.", "Er läuft oft."],
    'ist die Idee "Papier" verworfen': ["Sie ist ausgewählt.", "Grund für ausgewaehlt."],
    'ist die Idee "Neubau" zu vertiefen': ["Sie ist verworfen."],
    'gehört "Archiv" zur Arbeitsgruppe "Bauhof"': ["Es gehört zu „Innere Verwaltung“."],
    'gehört "Bauhof" zur Arbeitsgruppe "Bauhof"': ["Es gehört zu keiner."],
    'hängt der Platz der Aufgabe "Bauhof" an einer einzigen Angabe': [
        "Er hält; sie steht auf Rang 2",
        "Zählt Politik doppelt, fällt sie.",
    ],
    'steht die Aufgabe "Archiv" in 83 Prozent der Fälle vorn': ["Es sind 87 Prozent."],
    "nennt der Fahrplan den Hinweis andere": ["Er nennt „keine-aufgaben“.", "Es fehlen Aufgaben."],
    'fehlt dem Fahrplan die Angabe "fallzahl"': ["Es fehlt „vzae“."],
}
BARE = {
    'hängt der Platz der Aufgabe "Archiv" an einer einzigen Angabe': "Er hält",
    'beginnt das Prozessmanagement mit "Archiv"': "Es beginnt mit keinem Prozess.",
    "nennt der Fahrplan den Hinweis andere": "Er nennt keinen.",
    'fehlt dem Fahrplan die Angabe "fallzahl"': "Es fehlt keine Angabe.",
}
UNKNOWN = {
    'steht die Aufgabe "Archive" im Fahrplan auf Rang 1': "Meinten Sie „Archiv“?",
    'ist die Idee "Papir" ausgewählt': "Meinten Sie „Papier“?",
    'steht die Aufgabe "Bauhof" bei der Kommune "X" auf Rang 2': "Die Kommune „X“ gibt es hier",
    'steht die Aufgabe "Bauhof" bei der Kommune "B" auf Rang 2': "Die Aufgabe „Bauhof“ gibt es",
    'ist für die Aufgabe "Archiv" der Grund h ja': "Den Grund „h“ gibt es hier nicht.",
    'ordnet die Kommune "A" die Aufgabe "Archiv" als riesig ein': "Die Stufe „riesig“ gibt es",
    'passt zur Aufgabe "Archiv" die Form verein': "Die Form „verein“ gibt es hier nicht.",
    'ist die Voraussetzung x der Aufgabe "Archiv" offen': "Die Voraussetzung „x“ gibt es",
    'fehlt dem Fahrplan die Angabe "vza"': "Meinten Sie „vzae“?",
}


@pytest.mark.parametrize("text", HOLDS)
def test_a_sentence_that_holds_passes(text: str) -> None:
    then(text, case())


@pytest.mark.parametrize("text", FAILS)
def test_a_sentence_that_fails_says_what_is_there_instead(text: str) -> None:
    with pytest.raises(Abweichung) as caught:
        then(text, case())
    for wanted in FAILS[text]:
        assert wanted in str(caught.value)


@pytest.mark.parametrize("text", BARE)
def test_where_nothing_is_there_the_sentence_says_so(text: str) -> None:
    with pytest.raises(Abweichung, match=BARE[text]):
        then(text, bare())


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_name_that_exists_nowhere_is_refused_because_it_could_never_fail(text: str) -> None:
    with pytest.raises(SatzFehler) as caught:
        then(text, case())
    assert UNKNOWN[text] in str(caught.value)


def test_every_sentence_about_a_fahrplan_is_tested_both_ways() -> None:
    found = [
        satz
        for satz in vokabular.satzliste()
        if satz.schluesselwort == "Dann" and satz.thema.startswith("Der Fahrplan")
    ]
    assert found
    for satz in found:
        for cases in (HOLDS, list(FAILS)):
            assert any(satz.pattern.is_matching(text) for text in cases), satz.muster
