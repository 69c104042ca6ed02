"""Why some changes make no difference: file, function and (the beginning of) the change."""

from __future__ import annotations

_SPEED = "Nur die Geschwindigkeit ändert sich: Der langsame Weg sagt dasselbe."
_KINDS = "Das Regelwerk lässt nur Vergleiche von Gleichartigem zu."
_TYPES = "Das liest nur die Typprüfung."
_BOUND = "Die Grenze ist gewählt; eins mehr ist so gut wie sie."
_FALSY = "Wer fragt, unterscheidet „nein“ nicht von „nichts“; die Typprüfung meldet es."

REASONS = {
    "engines/durable.py : 1 → 2": "Namen müssen nur verschieden sein, nicht bei eins beginnen.",
    "engines/durable.py _RuleSet.__init__: 'ikz' → 'ikzx'": "Namen müssen nur verschieden sein.",
    "engines/durable.py _RuleSet.extend: 0 → 1": "Ohne Namen gibt es nichts zurückzugeben.",
    "engines/executor.py check: 1 → 2": "Was vor der ersten Regel steht, steht vor jeder.",
    "engines/run.py Engine.runs: return False": _FALSY,
    "engines/limits.py unsupported: 0 → 1": "Ohne Regeln ist keine Grenze überschritten.",
    "engines/generated.py : 50000 → 50001": _BOUND,
    "engines/inference.py PatientInputs: 30 → 31": _BOUND,
    "engines/generated.py _function: '<ikz_rules": "Der Name steht nur in Meldungen von Python.",
    "engines/generated.py _lines: for atom, times": _SPEED,
    "engines/generated.py _lines: times > 1": _SPEED,
    "engines/inputs.py : 'eines_von'": _SPEED,
    "engines/inputs.py : 'ueber'": _SPEED,
    "evaluation/comparison.py _ge: isinstance": _KINDS,
    "evaluation/comparison.py _excluded: isinstance(wanted, Number) and value.low": _KINDS,
    "evaluation/marks.py level_of: stufung.hoch_ab is None or": "Beide Schwellen stehen zusammen.",
    "evaluation/unknown.py Unknown._seen: 0 → 1": _SPEED,
    "evaluation/unknown.py : 'Condition'": _TYPES,
    "evaluation/unknown.py _open: for part, leaves": "Was bekannt ist, hat nichts Unbekanntes.",
    "planning/merit.py : 'Value'": _TYPES,
    "planning/merit.py _too_little: return False": _FALSY,
    "planning/case.py Case.dient: '' → 'x'": "Keine Art von Aufgaben heißt so.",
    "planning/membership.py _Membership._compare: return Unsettled()": _FALSY,
    "planning/merit.py _too_little: '' → 'x'": "Wer allein ist, wird nicht nach Namen geordnet.",
    "planning/points.py _known: '' → 'x'": "Wo nichts bekannt ist, steht auch kein Zusatz.",
    "planning/schedule.py _Ordering._all_edges: for nr in entries if": (
        "Was vor sich selbst stünde, fällt als Kreis heraus."
    ),
    "planning/vorhaben.py _missing: return ''": _FALSY,
    "planning/prescribed.py parallel_blocks: for g in groups": (
        "Der vereinte Block steht weiter hinten und gilt."
    ),
}
