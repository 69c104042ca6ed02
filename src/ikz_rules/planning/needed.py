"""What every plan reads from a rulebook by name, and what of it a rulebook lacks."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.model.regelwerk import LISTEN
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Aenderung, Regelwerk

NUMBERS = (
    "vorhaben_hoechstens",
    "phase_1_weitere",
    "phase_1_weitere_knapp",
    "phase_2_weitere",
    "hebel_hoechstens",
)
WEIGHTS = (
    *(f"nutzen_{level}" for level in ("hoch", "mittel", "gering", "hoechstens")),
    *(f"kosten_{level}" for level in ("keine", "gering", "moderat", "unbekannt")),
    *(f"horizont_{level}" for level in ("kurzfristig", "mittelfristig", "unbekannt")),
    *(f"aufwand_{level}" for level in ("gering", "mittel", "hoch")),
    "hebel_je_massnahme",
)
OF_QUESTIONS = tuple(
    f"{what}_{level}" for what in ("ermitteln", "aendern") for level in ("gering", "mittel", "hoch")
)
"""Weights that order questions and ways instead of measures."""
REASONS = (
    "grundlagen-zuerst",
    "ohne-angaben",
    "voraussetzung",
    "begonnen",
    "reaktivieren",
    "kurzpruefung",
    "vorhaben-aus-idee",
    "vorhaben-aus-aufgabe",
    "vorhaben-sichtbar",
)
MEASURES = ("0", "1.1")
_PHASES = 4


@lru_cache(maxsize=16)
def missing_for_plans(regelwerk: Regelwerk) -> tuple[Problem, ...]:
    """Return what a rulebook lacks to make plans; parts of a rulebook may lack much of it."""
    wanted = (
        ("schwellenwerte", NUMBERS, regelwerk.schwellenwerte),
        ("gewichte", (*WEIGHTS, *OF_QUESTIONS), regelwerk.gewichte),
        ("planung: listen", LISTEN, regelwerk.planung.listen),
        ("planung: gruende", REASONS, regelwerk.planung.gruende),
        ("massnahme", MEASURES, regelwerk.massnahmen),
    )
    off = {c.eintrag: c for c in regelwerk.aenderungen if c.art == "abgeschaltet"}
    found = [
        _lacking(name, section, off.get(f"{section}:{name}"))
        for section, names, known in wanted
        for name in names
        if name not in known
    ]
    if len(regelwerk.planung.phasen) != _PHASES:
        found.append(
            Problem(
                "regelwerk-unvollstaendig",
                f"Ein Plan hat {_PHASES} Phasen, genannt sind {len(regelwerk.planung.phasen)}.",
                "Nennen Sie vier Titel unter „planung: phasen“.",
            )
        )
    return tuple(found)


def _lacking(name: str, section: str, off: Aenderung | None) -> Problem:
    if off is not None:
        return Problem(
            "regelwerk-unvollstaendig",
            f"{quoted(name)} ist hier abgeschaltet, jeder Plan braucht es aber ({section}).",
            "Streichen Sie das Abschalten, oder ersetzen Sie den Eintrag.",
            off.location,
        )
    return Problem(
        "regelwerk-unvollstaendig",
        f"Für einen Plan fehlt {quoted(name)} ({section}).",
        "Laden Sie den Ordner zusammen mit den mitgelieferten Regeln.",
    )
