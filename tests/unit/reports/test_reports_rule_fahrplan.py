"""Everything that rules say about the Fahrplan reads as German sentences, by its id."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ikz_rules import load_regelwerk
from ikz_rules.model.fahrplanteile import teile
from ikz_rules.reports import text
from ikz_rules.reports.rule_document import rule_document

BOOK = load_regelwerk()


def shown(name: str) -> str:
    return " ".join(text.render(rule_document(name, BOOK)).split())


@pytest.mark.parametrize("name", [teil.id for teil in teile(BOOK) if teil.entry])
def test_every_part_has_a_report_with_source_and_place(name: str) -> None:
    found = shown(name)
    assert f"({name})" in found or f": {name}" in found
    assert "Quelle: " in found
    assert "Steht in: " in found


def test_a_criterion_says_which_answers_are_which_level() -> None:
    found = shown("aufgabe-2-handlungsbedarf")
    assert found.startswith("Kriterium „Handlungsbedarf oder Gelegenheit“")
    assert "Danach ordnet der Fahrplan Aufgaben. Die höchste Stufe zählt:" in found
    assert "hoch bei „Sehr dringend“; mittel bei" in found
    assert "Zählt nur, solange „handlungsbedarf“ unbekannt ist." in found
    assert "„kriterium_handlungsbedarf“ = 1, das sind 20 % der Gewichte für Aufgaben" in found


def test_limits_and_fields_of_ideas_are_said_too() -> None:
    assert "hoch ab 0,5 Stellen (VZÄ), mittel ab 0,2 Stellen (VZÄ), darunter gering." in shown(
        "aufgabe-3-aufwand"
    )
    assert "gering bei „moderat“ oder „hoch“." in shown("idee-2-kosten")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("buendel-geraet", "ab 60 Tage im Jahr für ein gemeinsames Gerät"),
        ("buendel-geraet", "Höchstens je Gruppe: 180 Tage im Jahr"),
        ("ag-feuerwehr", "Aufgaben: Feuerwehr"),
        ("ag-it", "– Maßnahme 4.2 „Software-Landschaft konsolidieren“"),
        ("mehrere-gleich-hoch", "Ordnen mindestens 2 Kommunen die Aufgabe hoch ein, kommt sie"),
        ("staerke-trifft-bedarf", "Ist eine Kommune stark und hat eine andere Bedarf"),
        ("neu-durch-gesetz", "dann kommt die Aufgabe im Fahrplan nach vorn."),
        ("form-zweckverband", "dann schlägt der Fahrplan als Form „Zweckverband“ vor."),
        ("form-zweckverband", "Nur für Aufgaben dieser Arten:"),
        ("gemeinwohl", "Ob das so ist, können nur die Beteiligten sagen."),
        ("kapazitaet", "Zählt: nur, wenn die Aufgabe gemeinsam ausgeführt wird"),
        ("klarheit", "dann ist sie erfüllt."),
        ("12", "Produktbereich 12: Sicherheit und Ordnung"),
        ("12", "– 126: Brandschutz"),
        ("126", "Produktbereich: 12: Sicherheit und Ordnung Aufgaben im Verzeichnis: "),
        ("vzae", "– Kriterium „aufgabe-3-aufwand“"),
        ("vzae", "– Bündelung „buendel-stelle“"),
        ("prioritaet", "– Fahrplan (prioritaet)"),
        ("stufe_hoch", "Danach fragen: – Fahrplan"),
        ("gewicht_faktor", "Danach fragen: – Fahrplan"),
        ("idee_kosten", "– Kriterium „idee-2-kosten“"),
        ("zweckverband_ab_stellen", "– Form „form-zweckverband“"),
    ],
)  # fmt: skip
def test_what_decides_is_said(name: str, said: str) -> None:
    assert said in shown(name)


def test_a_form_without_a_condition_always_fits() -> None:
    assert BOOK.fahrplan is not None
    form = replace(BOOK.fahrplan.formen[0], wenn=None, location=None)
    book = replace(BOOK, fahrplan=replace(BOOK.fahrplan, formen=(form,)))
    found = " ".join(text.render(rule_document(form.id, book)).split())
    assert "Immer, dann schlägt der Fahrplan" in found
    assert "Steht in" not in found


def test_without_places_none_is_shown() -> None:
    group = replace(BOOK.produktgruppen["11"], location=None)
    book = replace(BOOK, produktgruppen={group.nr: group}, aufgabenverzeichnis=())
    found = text.render(rule_document(group.nr, book))
    assert found.startswith("Produktbereich 11")
    assert "Steht in" not in found
