"""What the fuzzer once found stays mended, and what it starts from keeps the promise."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzzing.entries import ENTRIES
from fuzzing.seeds import dictionary, seeds

CASES = Path(__file__).parent / "faelle"
EVERY = 7
"""One seed in so many is read; the fuzzer reads all."""


def cases() -> list[str]:
    return sorted(str(path.relative_to(CASES)) for path in CASES.glob("*/*"))


@pytest.mark.parametrize("case", cases())
def test_an_input_that_broke_the_promise_once_keeps_it(case: str, without_proofs: None) -> None:
    del without_proofs
    ENTRIES[Path(case).parent.name].check((CASES / case).read_bytes())


@pytest.mark.parametrize("name", ENTRIES)
def test_what_the_fuzzer_starts_from_keeps_the_promise(name: str, without_proofs: None) -> None:
    del without_proofs
    found = seeds(name)
    assert found
    for data in found[::EVERY]:
        ENTRIES[name].check(data)


def test_each_folder_of_cases_belongs_to_an_entry() -> None:
    assert {path.name for path in CASES.iterdir()} <= set(ENTRIES)
    assert cases()


def test_the_dictionary_holds_keys_of_all_files_and_odd_values() -> None:
    assert {"kommunen", "art", "ziele_unklar", "1e400", "!!python/object:os.system x"} <= set(
        dictionary()
    )
