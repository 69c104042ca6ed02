"""Valid files with lines lost, doubled, swapped, moved and made odd: the same promise."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzzing.entries import ENTRIES
from fuzzing.mutations import KINDS, ODD_SIGNS, ODD_VALUES, mutated
from fuzzing.promise import harmless, steering
from fuzzing.seeds import seeds

EXAMPLES = {
    "verbundraum-yaml": 20,
    "verbundraum-json": 20,
    "regeldatei": 60,
    "ueberlagerung": 15,
    "feature-datei": 150,
    "bedingung": 100,
    "befehlszeile": 12,
    "plan-datei": 10,
    "aenderung": 12,
    "erwartet": 60,
}
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        st.integers(0, 10_000),
        st.integers(0, 10_000),
        st.sampled_from(ODD_VALUES + ODD_SIGNS),
    ),
    min_size=1,
    max_size=4,
)
QUICK = {"deadline": None, "suppress_health_check": list(HealthCheck)}


@lru_cache(maxsize=1)
def started() -> dict[str, list[str]]:
    return {name: [data.decode("utf-8", "replace") for data in seeds(name)] for name in EXAMPLES}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_valid_file_after_any_changes_keeps_the_promise(name: str, without_proofs: None) -> None:
    del without_proofs

    @settings(max_examples=EXAMPLES[name], **QUICK)  # type: ignore[arg-type]
    @given(st.sampled_from(started()[name]), CHANGES)
    def kept(text: str, changes: list[tuple[str, int, int, str]]) -> None:
        lines = text.split("\n")
        for change in changes:
            lines = mutated(lines, change)
        ENTRIES[name].check("\n".join(lines).encode("utf-8", "surrogatepass"))

    kept()


@settings(max_examples=60, **QUICK)  # type: ignore[arg-type]
@given(st.binary(min_size=4, max_size=24))
def test_any_python_values_keep_the_promise(data: bytes) -> None:
    ENTRIES["python-werte"].check(data)


@pytest.mark.parametrize("sign", ["\x1b", "\x00", "\u202e", "\u200b", "\ufeff", "\u2028", "\ud800"])
def test_the_promise_itself_notices_signs_that_steer_a_terminal(sign: str) -> None:
    assert steering(f"a{sign}b")
    with pytest.raises(AssertionError):
        harmless(f"a{sign}b")


def test_the_promise_itself_lets_umlauts_and_lines_pass() -> None:
    harmless("Straße – „gemeinsam“ …\n€ 5\u00a0%\n")
