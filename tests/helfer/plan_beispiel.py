"""A small plan in the form of the contract, and a case that has it, for the sentences' tests."""

from __future__ import annotations

import copy
import importlib
from functools import lru_cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ikz_rules import Verbundraum, load_regelwerk
from ikz_rules.reader.feature import GERMAN_KIND
from ikz_rules.testing import vokabular
from ikz_rules.testing.planblick import Planblick

if TYPE_CHECKING:
    from collections.abc import Callable

    from ikz_rules.errors import Problem
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.testing.muster import Muster


def begruendung(regel: str, **rest: object) -> dict[str, Any]:
    found = {"regel": regel, "text": "Ein Grund.", "quelle": "Leitfaden, 2d", "aussagen": ["N066"]}
    return {**found, "angaben": [], "setzung": None, **rest}


def massnahme(nr: str, rang: int, **rest: object) -> dict[str, Any]:
    found = {
        "nr": nr,
        "titel": f"Titel {nr}",
        "rang": rang,
        "phase": 1,
        "modus": "einleiten",
        "kurzfristiges_vorhaben": False,
        "parallel_zu": [],
        "nach": [],
        "begruendungen": [begruendung("grundlagen-zuerst")],
        "punkte": {
            "gesamt": 3.5,
            "teile": [{"name": "Nutzen", "punkte": 3.5, "grund": "Eine Regel spricht dafür."}],
        },
        "arbeitspakete": [],
        "zusammenarbeit": "koordinierend",
        "rechtsform": "arbeitsgruppe",
        "anlass": None,
        "kapazitaet_bei": [],
        "beteiligte_kommunen": ["A", "B"],
        "aufgaben": [],
    }
    return {**found, **rest}


PAKETE = [
    {
        "text": "Lage erheben",
        "optional": False,
        "empfohlen": True,
        "unterpunkte": [
            {"text": "Moderation", "optional": True, "empfohlen": False, "unterpunkte": []}
        ],
    }
]
PLAN: dict[str, Any] = {
    "verbundraum": {
        "kommunen": [{"name": "A"}, {"name": "B"}],
        "aufgaben": [{"name": "Vergabestelle"}, {"name": "Archiv"}],
        "umgesetzt": ["3.1"],
    },
    "ausgangsszenarien": [
        {
            "id": id_,
            "stufe": stufe,
            "erfuellt": ["wille_ohne_umsetzung"],
            "nicht_erfuellt": [],
            "unbekannt": ["prozesse_heterogen"],
        }
        for id_, stufe in (("S1", "nicht_erkannt"), ("S2", "erkannt"), ("S3", "anzeichen"))
    ],
    "merkmale": {
        "wille_ohne_umsetzung": {"wert": "ja", "herkunft": "angegeben", "angaben": []},
        "prozesse_heterogen": {"wert": "unbekannt", "herkunft": None, "angaben": []},
        "softwarelandschaft_abweichend": {
            "wert": "nein",
            "herkunft": "abgeleitet",
            "angaben": [{"name": "softwarevielfalt", "wert": 0, "herkunft": "abgeleitet"}],
        },
    },
    "kennzahlen": {
        "softwarevielfalt": {"wert": 0.666667, "abdeckung": 1.0},
        "kommunenzahl": {"wert": None, "abdeckung": 0.25},
    },
    "phasen": [
        {
            "nr": 1,
            "schritte": [
                {"art": "ueberzeugen", "titel": "Überzeugen", "massnahme": None, "grund": "Weil."},
                {"art": "massnahme", "titel": "Titel 0", "massnahme": "0", "grund": ""},
            ],
        },
        {"nr": 2, "schritte": []},
    ],
    "massnahmen": [
        massnahme("0", 1, arbeitspakete=PAKETE),
        massnahme("2.1", 2, parallel_zu=["2.3"], kurzfristiges_vorhaben=False),
        massnahme(
            "2.3",
            3,
            parallel_zu=["2.1"],
            nach=["2.1"],
            begruendungen=[begruendung("digital-geplant")],
        ),
        massnahme(
            "1.2",
            4,
            phase=2,
            kurzfristiges_vorhaben=True,
            beteiligte_kommunen=["B"],
            kapazitaet_bei=["B"],
            aufgaben=["Vergabestelle"],
            anlass="nötig für eine wirksame Verwaltung",
            zusammenarbeit="ausfuehrend",
            rechtsform="zweckvereinbarung",
        ),
    ],
    "ideen": [
        {"name": "Papier", "kurzfristiges_vorhaben": True, "grund": "Schnell."},
        {"name": "Rechenzentrum", "kurzfristiges_vorhaben": False, "grund": "Zu groß."},
    ],
    "hinweise": [{"kennung": "h", "text": "Dorf hat mehr als 15.000 Einwohner."}],
    "zu_klaeren": [{"text": "Wer hält Kapazität vor?", "massnahmen": ["1.2", "1.3"]}],
    "fehlende_angaben": [
        {"angabe": "fachwissen", "frage": "Reicht das Fachwissen?", "massnahmen": ["1.3"]}
    ],
}


@lru_cache
def rules() -> Regelwerk:
    return load_regelwerk()


def planblick(**changes: object) -> Planblick:
    plan = {**copy.deepcopy(PLAN), **changes}
    verbundraum = Verbundraum.model_validate({"name": "V", "kommunen": [{"name": "A"}]})
    fake = SimpleNamespace(model_dump=lambda mode: {"json": plan}[mode], verbundraum=verbundraum)
    return Planblick(fake, rules())  # type: ignore[arg-type]


def fall(*problems: Problem, **changes: object) -> SimpleNamespace:
    return SimpleNamespace(plan=planblick(**changes), meldungen=problems)


def function_of(kind: str, text: str) -> tuple[Callable[..., object], dict[str, object]]:
    """Return the function of the one sentence that fits, and its arguments."""
    word = {k: v for k, v in GERMAN_KIND.items() if k == kind}[kind]  # type: ignore[index]
    found = []
    for name in vokabular.MODULES:
        for value in vars(importlib.import_module(name)).values():
            satz = getattr(value, "satz", None)
            if satz is not None and satz.schluesselwort == word:
                pattern: Muster = satz.pattern
                arguments = pattern.parse_arguments(text)
                if arguments is not None:
                    found.append((value, arguments))
    ((function, arguments),) = found
    return function, arguments


def then(text: str, case: object) -> None:
    function, arguments = function_of("then", text)
    function(ikz_fall=case, **arguments)
