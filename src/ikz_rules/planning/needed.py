"""What every plan reads from a rulebook by name, and what of it a rulebook lacks."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.model.fahrplanregeln import FAHRPLAN_ZAHLEN, KRITERIEN_FUER, STUFEN_GEWICHTE
from ikz_rules.model.regelwerk import LISTEN
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

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
    found = list(_named(wanted, regelwerk))
    if len(regelwerk.planung.phasen) != _PHASES:
        found.append(
            Problem(
                "regelwerk-unvollstaendig",
                f"Ein Plan hat {_PHASES} Phasen, genannt sind {len(regelwerk.planung.phasen)}.",
                "Nennen Sie vier Titel unter „planung: phasen“.",
            )
        )
    return tuple(found)


@lru_cache(maxsize=16)
def missing_for_fahrplan(regelwerk: Regelwerk) -> tuple[Problem, ...]:
    """Return what a rulebook lacks to make a Fahrplan, beyond what plans need."""
    wanted = (
        ("schwellenwerte", FAHRPLAN_ZAHLEN, {*regelwerk.schwellenwerte, *NUMBERS}),
        ("gewichte", STUFEN_GEWICHTE, regelwerk.gewichte),
    )
    found = list(_named(wanted, regelwerk))
    if regelwerk.fahrplan is None:
        found.append(
            Problem(
                "regelwerk-unvollstaendig",
                "Für einen Fahrplan fehlt der Abschnitt „fahrplan“.",
                "Laden Sie den Ordner zusammen mit den mitgelieferten Regeln.",
            )
        )
    found += [_weightless(fuer) for fuer in KRITERIEN_FUER if not _weight(fuer, regelwerk)]
    return tuple(found)


def _weight(fuer: str, regelwerk: Regelwerk) -> bool:
    """Tell whether the criteria for something have any weight."""
    return any(
        regelwerk.gewichte[k.gewicht].wert for k in regelwerk.kriterien.values() if k.fuer == fuer
    )


def _weightless(fuer: str) -> Problem:
    return Problem(
        "regelwerk-unvollstaendig",
        f"Kein Kriterium für {quoted(fuer)} hat ein Gewicht über 0.",
        "Geben Sie mindestens einem Kriterium in priorisierung.yaml ein Gewicht.",
    )


def _named(
    wanted: Iterable[tuple[str, Iterable[str], Collection[str]]], regelwerk: Regelwerk
) -> Iterator[Problem]:
    off = {c.eintrag: c for c in regelwerk.aenderungen if c.art == "abgeschaltet"}
    for section, names, known in wanted:
        for name in names:
            if name not in known:
                yield _lacking(name, section, off.get(f"{section}:{name}"))


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
