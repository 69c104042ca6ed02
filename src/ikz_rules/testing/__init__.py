"""German sentences, builders and a runner for anyone's feature files.

The only place of pytest and pytest-bdd. Needs the extra ``features``; without it each name here
raises a QuestionError that says so.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, QuestionError

if TYPE_CHECKING:
    from ikz_rules.testing.abdeckung_bericht import wrong_report_file
    from ikz_rules.testing.mutantenlauf import run_mutants
    from ikz_rules.testing.nachweis import citing
    from ikz_rules.testing.runner import run
    from ikz_rules.testing.satz import Satz
    from ikz_rules.testing.vokabular import nearest, satzliste

_HOMES = {
    "citing": "nachweis",
    "nearest": "vokabular",
    "run": "runner",
    "run_mutants": "mutantenlauf",
    "Satz": "satz",
    "satzliste": "vokabular",
    "wrong_report_file": "abdeckung_bericht",
}

__all__ = ["Satz", "citing", "nearest", "run", "run_mutants", "satzliste", "wrong_report_file"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ImportError as error:
        if (error.name or "").startswith("ikz_rules"):
            raise
        raise QuestionError(
            Problem(
                "extra-fehlt",
                f"Für Feature-Dateien fehlt ein Paket ({error.name}).",
                'Installieren Sie es mit: pip install "ikz-rules[features]"',
            )
        ) from None
