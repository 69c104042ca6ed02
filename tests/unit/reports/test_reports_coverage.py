"""The report of coverage: numbers that never flatter, what is open in words, scenarios to copy."""

from __future__ import annotations

import json

import pytest

from ikz_rules import Verbundraum, load_regelwerk
from ikz_rules.coverage.layout import Subject, subjects
from ikz_rules.coverage.report import Closing, Gap, Report, report
from ikz_rules.coverage.tally import Tally
from ikz_rules.facts.situation import build_situation
from ikz_rules.reports import markdown, text
from ikz_rules.reports.coverage_document import coverage_document
from ikz_rules.reports.coverage_json import coverage_json

BOOK = load_regelwerk()
SCENARIO = '  Szenario: S\n    Angenommen ein Verbundraum mit 1 Kommune\n    Und "x" `y`\n'


def named(*ids: str) -> list[Subject]:
    return [s for s in subjects(BOOK) if s.id in ids]


def covered(ids: tuple[str, ...], *found: dict[str, object], closing: Closing) -> Report:
    tally = Tally()
    for more in found:
        daten = {"name": "Tal", "kommunen": [{"name": "Adorf"}], **more}
        tally.observe(BOOK, build_situation(Verbundraum.model_validate(daten), BOOK))
    return report(named(*ids), tally, closing)


def shown(found: Report, remark: str = "", *, everything: bool = False) -> str:
    return text.render(coverage_document(found, BOOK, remark, everything=everything))


def test_what_is_open_is_named_with_its_place_and_a_scenario() -> None:
    [rule] = named("lotsen-alle-dabei")
    closing = Closing({Gap(rule, 0, True): SCENARIO, Gap(rule, 2, True): SCENARIO})
    out = shown(covered(("lotsen-alle-dabei",), {"land": "BY"}, closing=closing), "Ein Wort dazu.")
    assert out.startswith("Regelabdeckung\n==============\n\nEin Wort dazu.\n\n")
    assert "Regeln: 0 von 1 abgedeckt (0 %)\n" in out
    assert "Bedingungen: 0 von 3 abgedeckt (0 %)\n" in out
    assert "\nWas noch kein Beispiel zeigt\n" in out
    assert "Regel lotsen-alle-dabei\n\n   Steht in: " in out
    assert "   – In keinem Beispiel ist alles zusammen erfüllt.\n" in out
    assert "sicher nicht erfüllt" not in out
    assert "     · noch nie entscheidend: ja und nein; gesehen: nein\n" in out
    assert "– je Kommune: " in out
    assert out.count("Szenario: S\n") == 1
    assert '       Und "x" `y`\n' in out


def test_where_nothing_is_open_only_numbers_are_shown() -> None:
    yes, no = ({"merkmale": {"zeit_personal_fehlen": value}} for value in ("ja", "nein"))
    out = shown(covered(("knapp",), dict(yes), dict(no), closing=Closing()))
    assert out.splitlines()[3:] == [
        "Regeln: 1 von 1 abgedeckt (100 %)",
        "Bedingungen: 1 von 1 abgedeckt (100 %)",
    ]


def test_percentages_are_never_rounded_up() -> None:
    ids = tuple(BOOK.regeln)
    found = covered(ids, {"land": "BY"}, {"land": "SN"}, closing=Closing())
    share = found.rules
    assert 0 < share.done < share.total
    expected = str(share.done * 1000 // share.total / 10).replace(".", ",").removesuffix(",0")
    assert f"({expected} %)" in shown(found)


def test_what_can_never_be_shown_is_told_apart_from_what_is_open() -> None:
    [knapp] = named("knapp")
    never = Closing({}, frozenset({Gap(knapp, 0, False), Gap(knapp, 1, False)}))
    found = covered(("knapp",), {"merkmale": {"zeit_personal_fehlen": "ja"}}, closing=never)
    out = shown(found)
    assert "Was noch kein Beispiel zeigt" not in out
    assert "\nWas kein Beispiel zeigen kann\n" in out
    assert "– Planung: knappe Mittel (knapp), alles zusammen: nein\n" in out
    assert "(knapp), das Merkmal „Zeit und Personal fehlen“ gilt: nein\n" in out
    assert "alles zusammen: gesehen: ja; nicht möglich: nein" in shown(found, everything=True)


def test_few_open_entries_are_enough_for_a_screen_all_are_in_the_file() -> None:
    found = covered(tuple(BOOK.regeln), closing=Closing())
    assert shown(found).count("Regel ") == 20
    assert f"… und {len(BOOK.regeln) - 20} weitere\n" in shown(found)
    whole = shown(found, everything=True)
    assert "weitere\n" not in whole
    assert whole.count("Steht in:") == len(BOOK.regeln)


@pytest.mark.parametrize("ids", [("zeit_personal_fehlen",), ("fenster", "knapp")])
def test_everything_names_each_condition_with_what_was_seen(ids: tuple[str, ...]) -> None:
    aufgabe = {"name": "Standesamt", "gelegenheit": "ja"}
    found = covered(ids, {"aufgaben": [aufgabe]}, {}, closing=Closing())
    out = shown(found, everything=True)
    for entry in found.entries:
        assert out.count("entscheidend: ") >= len(entry.conditions)
    if "fenster" in ids:
        assert "– je Aufgabe: „Ist der Zeitpunkt gerade günstig" in out
        assert "„ja“: gesehen: ja; entscheidend: ja –" in " ".join(out.split())


def test_json_says_the_same_for_machines() -> None:
    [rule] = named("lotsen-alle-dabei")
    closing = Closing({Gap(rule, 0, True): SCENARIO}, frozenset({Gap(rule, 1, True)}))
    found = covered(("lotsen-alle-dabei",), {"land": "BY"}, closing=closing)
    content = json.loads(coverage_json(found, BOOK, (1, 2)))
    assert content["szenarien"] == {"gelaufen": 1, "gesamt": 2}
    assert content["bewertet"] is False
    assert content["regeln"] == {"abgedeckt": 0, "gesamt": 1, "prozent": 0.0}
    [entry] = content["eintraege"]
    assert (entry["art"], entry["id"], entry["gesehen"], entry["offen"]) == (
        "regel",
        "lotsen-alle-dabei",
        ["nein"],
        ["ja"],
    )
    assert entry["szenarien"] == [SCENARIO]
    first, second, third = entry["bedingungen"]
    assert (first["nicht_moeglich"], first["offen"], first["in"]) == (["ja"], ["nein"], None)
    assert (second["nr"], third["in"], third["entscheidend"]) == (2, 2, [])
    whole = json.loads(coverage_json(found, BOOK, (2, 2)))
    assert whole["bewertet"] is True


def test_a_scenario_stays_as_it_is_in_markdown() -> None:
    [rule] = named("lotsen-alle-dabei")
    found = covered(("lotsen-alle-dabei",), closing=Closing({Gap(rule, 0, True): SCENARIO}))
    out = markdown.render(coverage_document(found, BOOK, ""))
    assert f"\n```\n{SCENARIO}```\n" in out
