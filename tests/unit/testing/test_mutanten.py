"""What a working process of ``mutieren`` keeps in mind: mistakes, situations, what can fail."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.mutation.mutant import mutated
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.testing.mutanten import Arbeiter

pytestmark = pytest.mark.processes

KEY = (packaged_rules(),)
RAUM = Verbundraum.model_validate(
    {
        "name": "V",
        "kommunen": [{"name": "A"}, {"name": "B"}],
        "aufgaben": [{"name": "Vergabestelle", "kommunen": {"A": {"vertretung": "nein"}, "B": {}}}],
    }
).model_dump_json()


@pytest.fixture(scope="module")
def arbeiter() -> Arbeiter:
    return Arbeiter(KEY)


def test_a_feature_file_that_is_wrong_is_noted(arbeiter: Arbeiter) -> None:
    arbeiter.pytest_collectreport(SimpleNamespace(failed=False, longreprtext="gut"))  # type: ignore[arg-type]
    arbeiter.pytest_collectreport(SimpleNamespace(failed=True, longreprtext="kaputt"))  # type: ignore[arg-type]
    assert arbeiter._wrong == ["kaputt"]


def test_only_scenarios_whose_verdicts_move_can_fail(arbeiter: Arbeiter) -> None:
    seen = {"fremde_saetze": False, "gesehen": [[[], RAUM, False]]}
    nothing = {"fremde_saetze": False, "gesehen": []}
    arbeiter._lage({"szenarien": [seen, nothing, seen]})
    assert arbeiter._lagen[0][0][1] is arbeiter._lagen[2][0][1]  # the same input is judged once
    gone = next(
        m
        for m in arbeiter._mutants
        if (m.art, m.entry) == ("entfernt", "regeln:zentrale-vertretung")
    )
    books = {key: mutated(book, gone) for key, book in arbeiter._originals.items()}
    assert set(arbeiter._candidates(books)) == {0, 2}
