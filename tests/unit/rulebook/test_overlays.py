"""Folders on top of each other: add, replace, switch off; what contradicts itself is told."""

from __future__ import annotations

import json
import os
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from ikz_rules import recommend
from ikz_rules.errors import QuestionError, RulebookError
from ikz_rules.model.condition import derived_names
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.reports import markdown, text
from ikz_rules.reports.json_report import plan_json
from ikz_rules.reports.plan_document import plan_document
from ikz_rules.reports.rule_document import rule_document
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import folder_names, packaged_rules
from ikz_rules.rulebook.overlay import KINDS

if TYPE_CHECKING:
    from pathlib import Path

    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

RULES = packaged_rules()
QUELLE = "    quelle: {werk: setzung, stelle: T}\n    setzung: T.\n"


def folder(parent: Path, name: str, content: str) -> Path:
    path = parent / name
    path.mkdir(parents=True)
    (path / "a.yaml").write_text(content, encoding="utf-8")
    return path


def off(*entries: str) -> str:
    lines = (f'  - {{art: {art}, id: "{id_}", grund: Darum.}}\n'
             for art, _, id_ in (entry.partition(" ") for entry in entries))  # fmt: skip
    return "abschalten:\n" + "".join(lines)


def rule(id_: str, then: str, wenn: str = "{merkmal: ziele_unklar}") -> str:
    return f"  - id: {id_}\n    wenn: {wenn}\n    dann: {then}\n    begruendung: B.\n{QUELLE}"


def rules(*entries: str) -> str:
    return "regeln:\n" + "".join(entries)


def refused(*folders: Path) -> list[str]:
    with pytest.raises(RulebookError) as caught:
        load_regelwerk(RULES, *folders)
    return [str(problem) for problem in caught.value.problems]


def changes(book: Regelwerk) -> list[tuple[str, str, str]]:
    return [(c.art, c.eintrag, c.ordner) for c in book.aenderungen]


def planned(book: Regelwerk, **more: object) -> Massnahmenplan:
    given = {
        "name": "Tal",
        "land": "SN",
        "kommunen": [{"name": "A"}, {"name": "B"}],
        "merkmale": {"ziele_unklar": "ja", "prozesse_heterogen": "ja"},
        **more,
    }
    return recommend(Verbundraum.model_validate(given), book)


# what a folder changes


def test_what_a_folder_adds_replaces_and_switches_off_is_told(tmp_path: Path) -> None:
    own = folder(
        tmp_path,
        "eigene",
        off("regel grundlagen-ziele")
        + rules(rule("neu", "{hinweis: H}"), rule("grundlagen-verantwortung", "{hinweis: H}")),
    )
    book = load_regelwerk(RULES, own)
    assert changes(book) == [
        ("abgeschaltet", "regeln:grundlagen-ziele", "eigene"),
        ("neu", "regeln:neu", "eigene"),
        ("ersetzt", "regeln:grundlagen-verantwortung", "eigene"),
    ]
    assert book.aenderungen[0].grund == "Darum."
    assert all(c.location and c.location.file == str(own / "a.yaml") for c in book.aenderungen)
    assert "grundlagen-ziele" not in book.regeln
    assert book.regeln["grundlagen-verantwortung"].massnahme is None


def test_the_lowest_folder_changes_nothing(tmp_path: Path) -> None:
    assert load_regelwerk().aenderungen == ()
    assert load_regelwerk(
        RULES, folder(tmp_path, "x", rules(rule("a", "{hinweis: H}")))
    ).ordner == (
        "mitgeliefert",
        "x",
    )


@pytest.mark.unmeasured
@pytest.mark.parametrize("art", KINDS)
def test_everything_of_these_kinds_can_be_switched_off(art: str, tmp_path: Path) -> None:
    quelle = "quelle: {werk: setzung, stelle: T}"
    number = f"wert: 1, titel: T, stand: 2026-01-01, grund: G, {quelle}"
    entry = {
        "regel": rules(rule("x", "{hinweis: H}")),
        "massnahme": "massnahme: {nr: x, titel: T, kurz: K, art: mischform, rechtsform: keine, "
        f"aufwand: gering, {quelle}}}\n",
        "angabe": f"angaben: [{{id: x, ebene: kommune, typ: zahl, frage: F?, {quelle}}}]\n",
        "kennzahl": "kennzahlen: [{id: x, ebene: verbundraum, aggregat: summe, ueber: einwohner, "
        f"titel: T, definition: D, {quelle}}}]\n",
        "merkmal": f"merkmale: [{{id: x, titel: T, frage: F?, {quelle}}}]\n",
        "ausgangsszenario": "ausgangsszenario: {id: x, titel: T, leitmerkmal: ziele_unklar, "
        "erkennung: {mindest_punkte: szenario_mindest_punkte, "
        f"mindest_angegeben: szenario_mindest_angegeben}}, {quelle}}}\n",
        "schwellenwert": f"schwellenwerte: [{{id: x, {number}}}]\n",
        "gewicht": f"gewichte: [{{id: x, {number}}}]\n",
        "aufgabe": "aufgaben: [{name: x, art: linie}]\n",
        "bedarf": "bedarfe: [{id: x, titel: T, wenn: {merkmal: ziele_unklar}, setzung: S, "
        f"{quelle}}}]\n",
        "quelle": "quellen: [{id: x, titel: T}]\n",
        "aussage": "aussagen: [{id: x, text: T}]\n",
        "erratum": f"errata: [{{id: x, titel: T, text: T, behandlung: B, {quelle}}}]\n",
        "kriterium": "kriterien: [{id: x, fuer: ideen, titel: T, frage: F?, gewicht: idee_nutzen, "
        "angaben: [{angabe: nutzen, hoch: [hoch], mittel: [mittel], gering: [gering]}], "
        f"grund: G, {quelle}}}]\n",
        "buendelung": "buendelungen: [{id: x, titel: T, arten: [linie], angabe: vzae, "
        f"ab: [{{schwelle: volle_stelle, text: T}}], grund: G, {quelle}}}]\n",
        "arbeitsgruppe": f"arbeitsgruppen: [{{id: x, titel: T, arten: [linie], grund: G, "
        f"{quelle}}}]\n",
        "produktgruppe": 'produktgruppen: [{nr: "99", titel: T}]\n',
    }[art]
    key = "99" if art == "produktgruppe" else "x"
    below, above = folder(tmp_path, "unten", entry), folder(tmp_path, "oben", off(f"{art} {key}"))
    eintrag = f"{KINDS[art]}:{key}"
    assert ("neu", eintrag, "unten") in changes(load_regelwerk(RULES, below))
    assert changes(load_regelwerk(RULES, below, above))[-1] == ("abgeschaltet", eintrag, "oben")


def test_of_two_folders_that_replace_the_same_the_later_wins(tmp_path: Path) -> None:
    one = folder(tmp_path, "eins", rules(rule("grundlagen-ziele", "{hinweis: Eins}")))
    two = folder(tmp_path, "zwei", rules(rule("grundlagen-ziele", "{hinweis: Zwei}")))
    assert load_regelwerk(RULES, one, two).regeln["grundlagen-ziele"].hinweis == "Zwei"
    found = load_regelwerk(RULES, two, one)
    assert found.regeln["grundlagen-ziele"].hinweis == "Eins"
    assert found.regeln["grundlagen-ziele"].ordner == "eins"
    assert changes(found) == [("ersetzt", "regeln:grundlagen-ziele", name) for name in
                              ("zwei", "eins")]  # fmt: skip


# contradictions


def test_the_first_folder_can_switch_off_nothing(tmp_path: Path) -> None:
    first = folder(tmp_path, "erster", off("regel x"))
    with pytest.raises(RulebookError) as caught:
        load_regelwerk(first, RULES)
    assert [str(p) for p in caught.value.problems] == [
        f"{first}/a.yaml:2:22: [abschalten] „x“ gibt es in keinem früheren Ordner (regeln). "
        "Im ersten Ordner ist nichts abzuschalten."
    ]


def test_what_is_off_is_not_switched_off_or_brought_back_by_a_later_folder(tmp_path: Path) -> None:
    one = folder(tmp_path, "eins", off("regel grundlagen-ziele", "massnahme 3.1"))
    two = folder(
        tmp_path,
        "zwei",
        off("regel grundlagen-ziele", "regel lotsen-alle-dabei")
        + rules(rule("lotsen-nicht-begonnen", "{hinweis: H}")),
    )
    assert refused(one, two) == [
        f"{two}/a.yaml:2:22: [abschalten] „grundlagen-ziele“ ist schon abgeschaltet "
        f"({one}/a.yaml:2:22). Streichen Sie den Eintrag.",
        f"{two}/a.yaml:3:22: [abschalten] „lotsen-alle-dabei“ ist schon abgeschaltet "
        f"({one}/a.yaml:3:26). Streichen Sie den Eintrag.",
        f"{two}/a.yaml:5:5: [abschalten] „lotsen-nicht-begonnen“ hat ein anderer Ordner "
        f"abgeschaltet ({one}/a.yaml:3:26). Streichen Sie das Abschalten, oder wählen Sie eine "
        "andere Kennung.",
    ]


def test_what_others_need_is_told_at_every_place_with_where_it_was_switched_off(
    tmp_path: Path,
) -> None:
    wanted = {
        "merkmal ziele_unklar": ("ausgangsszenarien/s1-", "bedarfe", "hinweise", "massnahmen/0-"),
        "ausgangsszenario S3": ("hinweise", "massnahmen/3.5-"),
        "massnahme 2.1": ("ausgangsszenarien/s1-", "ausgangsszenarien/s2-", "massnahmen/2.3-",
                          "massnahmen/2.6-"),
        "schwellenwert szenario_mindest_punkte": ("ausgangsszenarien/s1-", "ausgangsszenarien/s2-",
                                                  "ausgangsszenarien/s3-"),
        "kennzahl kommunenzahl": ("massnahmen/0-", "massnahmen/3.3-"),
        "angabe einwohner": ("hinweise",),
        "gewicht nutzen_gering": ("massnahmen/1.1-",),
        "quelle webseite-ssg": ("aussagen",),
        "quelle leitfaden": ("massnahmen/0-", "schwellenwerte", "merkmale/szenario-1"),
        "aussage N010": ("massnahmen/0-", "bedarfe"),
        "angabe altersabgaenge": ("kennzahlen/verbundraum",),
    }  # fmt: skip
    for entry, places in wanted.items():
        own = folder(tmp_path, entry.replace(" ", "-"), off(entry))
        lines = refused(own)
        name = entry.partition(" ")[2]
        assert all("[abgeschaltet]" in line for line in lines)
        assert all(f"„{name}“ ist abgeschaltet ({own}/a.yaml:2:" in line for line in lines)
        for place in places:
            assert any(line.startswith(f"{RULES}/{place}") for line in lines), (entry, place)


@pytest.mark.parametrize(
    ("then", "entry", "name"),
    [
        ('{empfehlen: "0", gewicht: hoch, arbeitspakete: ["3.1#1"]}', "massnahme 3.1", "3.1#1"),
        ('{hinweis: "Es sind {eigene}."}', "angabe eigene", "eigene"),
        ('{hinweis: "Es sind {meine}."}', "kennzahl meine", "meine"),
        ('{zurueckstellen: "3.1", arbeitspakete: ["0#2.1"]}', "massnahme 3.1", "3.1"),
    ],
)
def test_a_rule_that_still_speaks_of_it_is_told(
    then: str, entry: str, name: str, tmp_path: Path
) -> None:
    quelle = "quelle: {werk: setzung, stelle: T}"
    own = folder(
        tmp_path,
        "unten",
        f"angaben: [{{id: eigene, ebene: verbundraum, typ: zahl, frage: F?, {quelle}}}]\n"
        "kennzahlen: [{id: meine, ebene: verbundraum, aggregat: summe, ueber: einwohner, "
        f"titel: T, definition: D, {quelle}}}]\n" + rules(rule("x", then)),
    )
    (line,) = refused(own, folder(tmp_path, "oben", off(entry)))
    assert line.startswith(f"{own}/a.yaml:")
    assert f"[abgeschaltet] „{name.partition('#')[0]}“ ist abgeschaltet" in line


# a measure


def test_with_a_measure_go_the_rules_that_speak_of_nothing_else(tmp_path: Path) -> None:
    own = folder(tmp_path, "eigene", off("massnahme 3.1"))
    book = load_regelwerk(RULES, own)
    gone = {r.id for r in load_regelwerk().regeln.values()
            if "3.1" in {r.massnahme, r.zurueckstellen} or r.id == "lotsen-alle-dabei"}  # fmt: skip
    assert gone
    assert set(load_regelwerk().regeln) - set(book.regeln) == gone
    told = [c for c in book.aenderungen if c.eintrag.startswith("regeln:")]
    assert {c.eintrag.removeprefix("regeln:") for c in told} == gone
    assert {c.grund for c in told} == {"Die Maßnahme 3.1 ist abgeschaltet."}


def test_a_rule_may_be_switched_off_beside_its_measure(tmp_path: Path) -> None:
    for name, entries in (
        ("a", ("massnahme 3.1", "regel lotsen-alle-dabei")),
        ("b", ("regel lotsen-alle-dabei", "massnahme 3.1")),
    ):
        book = load_regelwerk(RULES, folder(tmp_path, name, off(*entries)))
        grounds = [c.grund for c in book.aenderungen if c.eintrag == "regeln:lotsen-alle-dabei"]
        assert grounds == ["Darum."]


def test_links_that_only_help_go_with_a_measure(tmp_path: Path) -> None:
    book = load_regelwerk(RULES, folder(tmp_path, "eigene", off("massnahme 3.1")))
    for massnahme in book.massnahmen.values():
        needed = massnahme.voraussetzungen
        assert needed is None or "3.1" not in (*needed.teilweise, *needed.hilfreich)
        assert "3.1" not in (massnahme.anschluss or ())
    assert "3.1" not in book.planung.begleitend
    assert all("3.1" not in erratum.massnahmen for erratum in book.errata)


def test_kinds_of_tasks_lose_a_measure_that_is_off(tmp_path: Path) -> None:
    book = load_regelwerk(RULES, folder(tmp_path, "eigene", off("massnahme 1.5")))
    assert "planung" in load_regelwerk().planung.massnahmen_je_art
    assert "planung" not in book.planung.massnahmen_je_art


def test_a_scenario_that_is_off_leaves_the_order_of_the_others(tmp_path: Path) -> None:
    own = folder(
        tmp_path,
        "eigene",
        off("ausgangsszenario S3", "regel fuehrung-anzeichen-szenario-3", *_rules_about("S3")),
    )
    assert load_regelwerk(RULES, own).planung.szenario_vorrang == ("S1", "S2")


def _rules_about(szenario: str) -> list[str]:
    return [
        f"regel {r.id}"
        for r in load_regelwerk().regeln.values()
        if r.id != "fuehrung-anzeichen-szenario-3"
        and {f"szenario:{szenario}", f"anzeichen:{szenario}"} & derived_names(r.wenn)
    ]


def test_plans_do_without_a_measure_that_is_off(tmp_path: Path) -> None:
    book = load_regelwerk(RULES, folder(tmp_path, "eigene", off("massnahme 3.1", "massnahme 1.5")))
    known: dict[str, object] = {"begonnen": [], "umgesetzt": []}
    before, after = planned(load_regelwerk(), **known), planned(book, **known)
    assert "3.1" in {m.nr for m in before.massnahmen}
    assert {m.nr for m in before.massnahmen} - {m.nr for m in after.massnahmen} == {"3.1"}
    assert "3.1" not in text.render(plan_document(after, book))


def test_what_every_plan_needs_is_missed_with_where_it_was_switched_off(tmp_path: Path) -> None:
    own = folder(tmp_path, "eigene", off("gewicht kosten_unbekannt"))
    with pytest.raises(RulebookError) as caught:
        planned(load_regelwerk(RULES, own))
    assert str(caught.value) == (
        f"{own}/a.yaml:2:24: [regelwerk-unvollstaendig] „kosten_unbekannt“ ist hier abgeschaltet, "
        "jeder Plan braucht es aber (gewichte). Streichen Sie das Abschalten, oder ersetzen Sie "
        "den Eintrag."
    )


def test_a_rule_of_the_same_folder_about_a_measure_that_is_off_is_told(tmp_path: Path) -> None:
    own = folder(
        tmp_path,
        "eigene",
        off("massnahme 3.1")
        + rules(rule("lotsen-nicht-begonnen", '{empfehlen: "3.1", gewicht: hoch}')),
    )
    (line,) = refused(own)
    assert line.startswith(f"{own}/a.yaml:6:")
    assert "[abgeschaltet] „3.1“" in line


@pytest.mark.parametrize(
    "then", ["[]", "{arbeitspakete: 3.1#1}", "{empfehlen: }", "{arbeitspakete: [[x]]}", "x", ""]
)
def test_a_broken_rule_below_is_told_as_ever(then: str, tmp_path: Path) -> None:
    below = folder(tmp_path, "unten", rules(rule("x", then)))
    above = folder(tmp_path, "oben", off("massnahme 3.1"))
    lines = refused(below, above)
    assert lines
    assert all(line.startswith(f"{below}/a.yaml:") for line in lines)


# the names of folders


@pytest.mark.unmeasured
def test_a_folder_is_called_by_its_own_name_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = folder(tmp_path, "eigene", rules(rule("x", "{hinweis: H}")))
    monkeypatch.chdir(own)
    for given in (own, str(own), f"{own}/", ".", own / ".." / "eigene"):
        assert folder_names([given]) == ("eigene",)
        book = load_regelwerk(RULES, given)
        assert book.ordner == ("mitgeliefert", "eigene")
        assert book.regeln["x"].ordner == "eigene"
        assert book.regeln["grundlagen-ziele"].ordner == "mitgeliefert"


def test_folders_of_one_name_are_told_apart_in_the_given_order(tmp_path: Path) -> None:
    one = folder(tmp_path, "a/regeln", rules(rule("x", "{hinweis: H}")))
    two = folder(tmp_path, "b/regeln", rules(rule("y", "{hinweis: H}")))
    fake = folder(tmp_path, "mitgeliefert", rules(rule("z", "{hinweis: H}")))
    book = load_regelwerk(RULES, one, two, fake)
    assert book.ordner == ("mitgeliefert", "regeln", "regeln (2)", "mitgeliefert (2)")
    assert [book.regeln[name].ordner for name in "xyz"] == list(book.ordner[1:])
    assert folder_names([fake]) == ("mitgeliefert (2)",)
    assert folder_names(["/"]) == ("regeln",)


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    "name", ["mit Leerzeichen", "zeile\numbruch", "#*_`", "ü\u202e", "\x1b[31m"]
)
def test_a_folder_may_have_an_odd_name(name: str, tmp_path: Path) -> None:
    own = folder(tmp_path, name, rules(rule("x", "{hinweis: H}")))
    book = load_regelwerk(RULES, own)
    plan = planned(book)
    assert book.ordner[1].isprintable()
    assert json.loads(plan_json(plan))["regelwerk"]["ordner"] == list(book.ordner)
    for render in (text.render, markdown.render):
        assert "\x1b" not in render(plan_document(plan, book))


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_folder_whose_name_is_no_text_is_read(tmp_path: Path) -> None:
    try:
        own = folder(tmp_path, os.fsdecode(b"regeln-\xff"), rules(rule("x", "{hinweis: H}")))
    except OSError:
        pytest.skip("this file system takes no such names")
    book = load_regelwerk(RULES, own)
    assert book.ordner[1] == "regeln-\\xff"
    assert "regeln-" in plan_json(planned(book))


# what plans and reports say


@pytest.fixture
def book(tmp_path: Path) -> Regelwerk:
    own = folder(
        tmp_path,
        "zusatz",
        off("regel grundlagen-ziele")
        + rules(
            rule("eigene", '{empfehlen: "0", gewicht: hoch}'), rule("rat", "{hinweis: Ein Rat.}")
        ),
    )
    return load_regelwerk(RULES, own)


def test_a_plan_says_which_folder_each_rule_came_from(book: Regelwerk) -> None:
    plan = planned(book)
    assert plan.regelwerk.ordner == ("mitgeliefert", "zusatz")
    found = {b.regel: b.ordner for m in plan.massnahmen for b in m.begruendungen}
    assert found["eigene"] == "zusatz"
    assert set(found.values()) == {"mitgeliefert", "zusatz"}
    assert {h.kennung: h.ordner for h in plan.hinweise}["rat"] == "zusatz"


def test_every_reason_of_a_plan_names_its_folder() -> None:
    plan = planned(load_regelwerk(), merkmale={"entscheidungstraeger_nicht_gewonnen": "ja"})
    reasons = [b for m in plan.massnahmen for b in m.begruendungen]
    assert {"s1-entscheidungstraeger-gewinnen"} < {b.regel for b in reasons}
    assert {b.ordner for b in reasons} == {"mitgeliefert"}


@pytest.mark.parametrize("render", [text.render, markdown.render])
def test_reports_name_folders_only_where_they_are_not_the_packaged_rules(
    render: object, book: Regelwerk
) -> None:
    assert callable(render)
    plain = " ".join(render(plan_document(planned(load_regelwerk()), load_regelwerk())).split())
    assert "Ordner „" not in plain
    assert "mitgeliefert" not in plain
    shown = " ".join(render(plan_document(planned(book), book)).split())
    assert "eigene (Ordner „zusatz“)" in shown
    assert "; Ordner „zusatz“)" in shown
    assert (
        "Es gelten: die mitgelieferten Regeln und der Ordner „zusatz“ (1 abgeschaltet, 2 neu)."
        in shown
    )
    assert "grundlagen-verantwortung (Ordner" not in shown


def test_the_report_of_a_rule_names_its_folder(book: Regelwerk) -> None:
    assert "Ordner: „zusatz“" in text.render(rule_document("eigene", book))
    assert "Ordner: „" not in text.render(rule_document("grundlagen-verantwortung", book))


def test_asked_for_a_rule_that_is_off_the_reason_is_told(book: Regelwerk) -> None:
    with pytest.raises(QuestionError) as caught:
        rule_document("grundlagen-ziele", book)
    assert str(caught.value).endswith(
        "a.yaml:2:22: [regel-abgeschaltet] Die Regel „grundlagen-ziele“ ist abgeschaltet: Darum. "
        "Das steht im Ordner „zusatz“."
    )
    with pytest.raises(QuestionError, match="gibt es nicht"):
        rule_document("grundlagen-zielen", book)


@pytest.mark.parametrize(
    ("name", "wert", "words"),
    [
        ("prioritaet_mittel_ab", "0.9", "ist größer als „prioritaet_hoch_ab“ (0,6)."),
        ("prioritaet_hoch_ab", "0.1", "ist kleiner als „prioritaet_mittel_ab“ (0,3)."),
    ],
)
def test_limits_the_wrong_way_round_are_told_in_the_folder_that_turned_them(
    name: str, wert: str, words: str, tmp_path: Path
) -> None:
    own = folder(
        tmp_path,
        "eigene",
        f"schwellenwerte:\n  - id: {name}\n    wert: {wert}\n    titel: T\n    einheit: Anteil\n"
        '    stand: "2026-11-22"\n    quelle: {werk: setzung, stelle: T}\n    grund: T.\n',
    )
    (told,) = refused(own)
    assert told.startswith(f"{own}/a.yaml:3:11: [grenzen-verkehrt] „{name}“")
    assert words in told


def test_equal_limits_are_allowed_and_none_is_negative(tmp_path: Path) -> None:
    text = (
        "schwellenwerte:\n  - id: {}\n    wert: {}\n    titel: T\n    einheit: Anteil\n"
        '    stand: "2026-11-22"\n    quelle: {{werk: setzung, stelle: T}}\n    grund: T.\n'
    )
    equal = folder(tmp_path, "gleich", text.format("prioritaet_mittel_ab", "0.6"))
    assert load_regelwerk(RULES, equal).wert("prioritaet_mittel_ab") == Fraction(3, 5)
    (told,) = refused(folder(tmp_path, "eigene", text.format("stellenanteil", "-1")))
    assert "[ausserhalb] Die Zahl -1 liegt" in told


def test_what_the_fahrplan_needs_is_told_where_it_is_switched_off(tmp_path: Path) -> None:
    own = folder(
        tmp_path,
        "eigene",
        off(
            *("schwellenwert gewicht_faktor", "gewicht stufe_hoch", "schwellenwert volle_stelle"),
            *("gewicht idee_nutzen", "aufgabe Bauhof", "produktgruppe 56", "angabe nutzungstage"),
        ),
    )
    told = {line.partition(" ist abgeschaltet")[0].partition("] ")[2] for line in refused(own)}
    assert told == {
        *("„volle_stelle“", "„idee_nutzen“", "„Bauhof“", "„56“", "„nutzungstage“"),
    }
    needed = folder(tmp_path, "zahlen", off("schwellenwert gewicht_faktor", "gewicht stufe_hoch"))
    assert {line.partition("rules/")[2].partition(":")[0] for line in refused(needed)} == {
        "fahrplan/vorgehen.yaml"
    }
    assert len(refused(needed)) == 2
