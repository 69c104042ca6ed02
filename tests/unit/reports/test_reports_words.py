from __future__ import annotations

from dataclasses import replace

from ikz_rules import load_regelwerk
from ikz_rules.model.quellen import Werk
from ikz_rules.model.verbundraum import KOOPERATIONSFORMEN
from ikz_rules.reports import words
from ikz_rules.reports.words import Words


def test_every_form_of_cooperation_has_a_name_with_umlauts() -> None:
    for key in ("keine", *KOOPERATIONSFORMEN):
        assert words.form(key)
        assert "_" not in words.form(key)
    assert words.form("willenserklaerung") == "Willenserklärung"
    assert words.form("keine") == "keine besondere Form nötig"


def test_assumed_values_are_told_in_words() -> None:
    assert words.plain("rat ja, rechtsaufsicht zu_pruefen") == "Rat: ja, Rechtsaufsicht: zu prüfen"
    assert words.plain("Alle Bereiche der Verwaltung") == "Alle Bereiche der Verwaltung"


def test_ranges_are_joined_and_unknown_stays_unknown() -> None:
    assert words.span(("kurzfristig", "mittelfristig")) == "kurzfristig bis mittelfristig"
    assert words.span(None) is None


def test_answers_use_the_declared_text() -> None:
    german = Words(load_regelwerk())
    assert german.answer("fachwissen", "knapp") == "Es gibt Lücken"
    assert german.answer("kooperationsformen", "zweckverband") == "Zweckverband"
    assert german.answer("vertretung", "nein") == "nein"
    assert german.answer("unbekannte_angabe", "zu_pruefen") == "zu prüfen"
    assert german.answer("unbekannte_angabe", 1500) == "1.500"


def test_numbers_have_their_unit() -> None:
    german = Words(load_regelwerk())
    assert german.answer("einwohner", 9200) == "9.200 Einwohner"
    assert german.answer("offene_stellen_summe", 0.5) == "0,5 Stellen"


def test_sources_get_short_names() -> None:
    book = load_regelwerk()
    german = Words(book)
    assert german.source(f"{book.quellen['leitfaden'].titel}, 2d") == "Leitfaden, 2d"
    assert german.source(f"{book.quellen['saechskomzg'].titel}, § 71") == "SächsKomZG, § 71"
    assert german.source(f"{book.quellen['setzung'].titel}, x") == "eigene Setzung, x"
    assert german.source(book.quellen["leitfaden"].titel) == "Leitfaden"
    assert german.source("Ein Brief, Seite 3") == "Ein Brief, Seite 3"


def test_a_source_without_a_short_name_keeps_its_title() -> None:
    own = Werk("eigenes", "Eigenes Gutachten")
    german = Words(replace(load_regelwerk(), quellen={"eigenes": own}))
    assert german.source("Eigenes Gutachten, S. 2") == "„Eigenes Gutachten“, S. 2"


def test_two_sources_never_share_a_short_name() -> None:
    works = {x: Werk(x, f"Leitfaden {x}", art="leitfaden") for x in ("a", "b")}
    german = Words(replace(load_regelwerk(), quellen=works))
    assert german.source("Leitfaden a, 1") == "Leitfaden a, 1"


def test_a_setzung_is_named_with_its_reason() -> None:
    book = load_regelwerk()
    german = Words(book)
    own = f"{book.quellen['setzung'].titel}, Rangfolge"
    guide = f"{book.quellen['leitfaden'].titel}, 2b"
    assert german.reason_source(own, "Weil es gut ist.") == (
        "eigene Setzung „Rangfolge“: Weil es gut ist"
    )
    assert german.reason_source(own, None) == "eigene Setzung „Rangfolge“"
    assert german.reason_source(guide, "Darum.") == "Leitfaden, 2b; eigene Setzung: Darum"
    assert german.reason_source(guide, None) == "Leitfaden, 2b"


def test_measures_are_named_with_their_title_where_they_are_known() -> None:
    german = Words(load_regelwerk())
    assert german.massnahme("0") == "Maßnahme 0 „Grundlagen für Kooperation schaffen“"
    assert german.massnahme("9.9") == "Maßnahme 9.9"
