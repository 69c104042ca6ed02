"""One form for each content: order and spelling of values leave no trace."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ikz_rules.facts.canonical import canonical
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.rulebook import load_regelwerk

if TYPE_CHECKING:
    from random import Random

    from ikz_rules.model.regelwerk import Regelwerk


@lru_cache(maxsize=1)
def regelwerk() -> Regelwerk:
    return load_regelwerk(Path(__file__).parent / "regeln")


def form(content: dict[str, Any]) -> str:
    return canonical(Verbundraum.model_validate(content), regelwerk()).model_dump_json()


def content(rng: Random | None = None) -> dict[str, Any]:
    """Return one content, as it is or with everything that has no meaning changed."""

    def mixed(items: list[Any]) -> list[Any]:
        found = list(items)
        if rng is not None:
            rng.shuffle(found)
        return found

    def block(**values: Any) -> dict[str, Any]:  # noqa: ANN401 - any content
        return dict(mixed(list(values.items())))

    def either(*ways: Any) -> Any:  # noqa: ANN401 - any content
        return ways[0] if rng is None else rng.choice(ways)

    return block(
        name="Tal",
        kooperationsformen=mixed(["zweckverband", "arbeitsgruppe"]),
        begonnen=mixed(["0", "1.1", "4.4"]),
        umgesetzt=[],
        merkmale=block(ziele_unklar=either("ja", True, " ja "), doppelarbeit=either("nein", False)),
        angaben=block(
            budget=either("1,5", 1.5, "1.50"),
            themen=mixed(["technik", "personal"]),
            beginn=either("2026-11-01", " 2026-11-01 "),
            foerderung=either("unbekannt", None, ""),
        ),
        gleiche_software=mixed([mixed(["P", "Q"]), mixed(["R", "S"])]),
        kommunen=mixed(
            [
                block(name="B", einwohner=either(9200, "9200", 9200.0)),
                block(name="A", software=block(fin=either("P", {"produkt": "P"}), dms="Q")),
            ]
        ),
        aufgaben=mixed(
            [
                block(
                    name="Archiv",
                    kommunen=block(A=block(vzae=either("0,4", 0.4), vertretung="ja"), B={}),
                ),
                block(name="Vergabe", kommunen=either(["B"], {"B": {}}, {"B": None})),
            ]
        ),
        ideen=mixed([block(name="Y", massnahme="4.4"), block(name="X")]),
    )


@given(st.randoms())
@settings(deadline=None, max_examples=50)
def test_order_and_spelling_leave_no_trace(rng: Random) -> None:
    assert form(content(rng)) == form(content())


def test_the_form_of_the_form_is_itself() -> None:
    once = canonical(Verbundraum.model_validate(content()), regelwerk())
    assert canonical(once, regelwerk()) == once


def test_measures_stand_in_their_natural_order_and_things_by_name() -> None:
    found = canonical(Verbundraum.model_validate(content()), regelwerk())
    assert found.begonnen == ("0", "1.1", "4.4")
    assert [k.name for k in found.kommunen] == ["A", "B"]
    assert [i.name for i in found.ideen] == ["X", "Y"]
    assert found.angaben == {
        "beginn": "2026-11-01",
        "budget": 1.5,
        "foerderung": None,
        "themen": ["personal", "technik"],
    }


def test_no_aufgaben_in_view_stay_different_from_nothing_said() -> None:
    base = {"name": "Tal", "kommunen": [{"name": "A"}]}
    assert form({**base, "aufgaben": []}) != form(base)


@given(
    st.sampled_from(["name", "begonnen", "merkmale", "angaben", "kommunen", "aufgaben", "ideen"])
)
@settings(deadline=None)
def test_different_contents_have_different_forms(left_out: str) -> None:
    full = content()
    less = {key: value for key, value in full.items() if key != left_out}
    less.setdefault("name", "Berg")
    less.setdefault("kommunen", [{"name": "A"}, {"name": "B"}])
    assert form(less) != form(full)
