"""Nothing counts as tried that was not, and nothing that cannot be tried is asked for."""

from __future__ import annotations

from fractions import Fraction

from coverage_probe import BOOK, named, situation

from ikz_rules.coverage.layout import PLANUNG
from ikz_rules.coverage.report import ALL, Closing, Gap, Share, report
from ikz_rules.coverage.tally import Tally

KNAPP = named(PLANUNG, "knapp")
YES = situation(merkmale={"zeit_personal_fehlen": "ja"})
NO = situation(merkmale={"zeit_personal_fehlen": "nein"})


def test_without_any_situation_everything_is_open() -> None:
    found = report([KNAPP], Tally())
    assert found.gaps == tuple(Gap(KNAPP, n, v) for n in (0, 1) for v in (True, False))
    assert (found.rules, found.conditions) == (Share(0, 1), Share(0, 1))
    assert not found.reaches(Fraction(1, 10))
    assert found.reaches(Fraction(0))
    assert found.touched.entries == ()


def test_one_answer_is_half_the_way() -> None:
    tally = Tally()
    tally.observe(BOOK, YES)
    found = report([KNAPP], tally)
    assert found.gaps == (Gap(KNAPP, 0, False), Gap(KNAPP, 1, False))
    [entry] = found.touched.entries
    assert (entry.whole.seen, entry.conditions[0].decided) == ((True,), (True,))
    assert not entry.complete


def test_both_answers_are_all() -> None:
    tally = Tally()
    tally.observe(BOOK, YES)
    tally.observe(BOOK, NO)
    found = report([KNAPP], tally)
    assert found.gaps == ()
    assert found.entries[0].complete
    assert found.reaches(ALL)


def test_what_is_proven_impossible_is_not_open() -> None:
    tally = Tally()
    tally.observe(BOOK, YES)
    gaps = frozenset(report([KNAPP], tally).gaps)
    found = report([KNAPP], tally, Closing({}, gaps))
    assert found.gaps == ()
    assert found.reaches(ALL)
    assert found.entries[0].whole.impossible == (False,)
    assert found.entries[0].conditions[0].impossible == (False,)


def test_both_shares_have_to_reach_the_threshold() -> None:
    zeit = named("merkmal", "zeit_personal_fehlen")
    tally = Tally()
    for vorrat in ("unzureichend", "ausreichend"):
        res = {"zeit": vorrat, "personal": "ausreichend"}
        tally.observe(BOOK, situation(kommunen=[{"name": "Adorf", "ressourcen": res}]))
    found = report([zeit], tally)
    assert found.rules.percent == ALL
    assert found.conditions.percent == ALL / 2
    assert found.reaches(Fraction(50))
    assert not found.reaches(Fraction(51))


def test_of_nothing_everything_is_done() -> None:
    assert Share(0, 0).percent == ALL
    assert report([], Tally()).reaches(ALL)
