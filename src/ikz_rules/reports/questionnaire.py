"""The questionnaire: an input file ready to fill in, or the list of all questions as JSON.

The file is valid as it is; names are filled in first. Aufgaben and ideas stand in it as comments,
since an empty one would be a mistake and an invented one would be a fact.
"""

from __future__ import annotations

import textwrap
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.reports.document import clean
from ikz_rules.reports.fact_list import all_facts
from ikz_rules.reports.json_report import dumps
from ikz_rules.wording import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.values import Number
    from ikz_rules.reports.fact_list import Fact

WIDTH = 96
_SHORT = 22
FACHBEREICHE = ("dms", "einwohnerwesen", "finanzwesen", "personal", "standesamt")
_NAMES = {"verbundraum": "Name des Verbundraums", "kommune": "Name der Kommune"}
_HEAD = """\
Fragebogen zu einem Verbundraum. Nötig sind nur der Name und eine Kommune mit Namen; alles andere
ist freiwillig. Was Sie nicht wissen, lassen Sie leer oder schreiben „unbekannt“ – leer heißt nie
„nein“.

Prüfen: ikz-rules pruefen DATEI
Plan erstellen: ikz-rules empfehlen DATEI
Die Datei bleibt auf Ihrem Rechner.
"""


def questionnaire_json(regelwerk: Regelwerk) -> str:
    """Return all facts with question, type, allowed values, level and place in the input."""
    return dumps([_as_json(fact) for fact in all_facts(regelwerk)])


def _as_json(fact: Fact) -> dict[str, object]:
    return {
        "angabe": fact.name,
        "ebene": fact.ebene,
        "stelle": fact.stelle,
        "frage": fact.frage,
        "hilfe": fact.hilfe or None,
        "typ": fact.typ,
        "werte": [{"wert": wert, "text": text or None} for wert, text in fact.werte] or None,
        "minimum": _plain(fact.minimum),
        "maximum": _plain(fact.maximum),
        "einheit": fact.einheit or None,
        "wer_weiss": fact.wer_weiss or None,
        "pflicht": fact.pflicht,
    }


def _plain(value: Number | None) -> int | float | None:
    return float(value) if isinstance(value, Fraction) else value


def questionnaire_yaml(regelwerk: Regelwerk) -> str:
    """Return an empty input file with every question as a comment above its key."""
    facts = all_facts(regelwerk)
    by_level = {
        level: [f for f in facts if f.ebene == level] for level in dict.fromkeys(map(_level, facts))
    }
    lines = [*(f"# {line}".rstrip() for line in _HEAD.splitlines()), "", "format: 1"]
    lines += _block(by_level["verbundraum"], "")
    lines += _section("Die Kommunen. Für jede weitere den ganzen Block ab „- name“ kopieren.")
    lines += ["kommunen:", *_entry(by_level["kommune"])]
    lines += _section(
        "Die Aufgaben, um die es geht. Nehmen Sie bei jeder Zeile, die Sie brauchen, das „#“ am "
        "Anfang weg. Die Namen der Kommunen müssen dieselben sein wie oben."
    )
    tasks = [*_entry(by_level["aufgabe"]), "    kommunen:", "      Name der Kommune:"]
    tasks += _block(by_level["aufgabe_je_kommune"], " " * 8)
    lines += ["aufgaben:", *_as_comments(tasks)]
    lines += _section("Ihre Ideen, was man gemeinsam tun könnte.")
    lines += ["ideen:", *_as_comments(_entry(by_level["idee"]))]
    return "\n".join(lines) + "\n"


def _level(fact: Fact) -> str:
    return fact.ebene


def _section(text: str) -> list[str]:
    return ["", "# " + "-" * (WIDTH - 2), *_comment(text, ""), ""]


def _as_comments(lines: Sequence[str]) -> list[str]:
    return [f"#{line}" for line in lines]


def _entry(facts: Sequence[Fact]) -> list[str]:
    """Return the block of one Kommune, Aufgabe or idea as an entry of a list."""
    lines = _block(facts, " " * 4)
    first = next(i for i, line in enumerate(lines) if line.strip().startswith("name:"))
    lines[first] = "  - " + lines[first].lstrip()
    return lines


def _block(facts: Sequence[Fact], indent: str) -> list[str]:
    """Return the keys of one level; nested ones stand together under their common key."""
    lines: list[str] = []
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(fact.pfad[0] if len(fact.pfad) > 1 else "", []).append(fact)
    for fact in groups.pop("", []):
        lines += ["", *_question(fact, indent), *_key(fact, indent)]
    for key, inner in groups.items():
        lines += ["", f"{indent}{key}:"]
        for fact in inner:
            lines += [*_question(fact, indent + "  "), *_key(fact, indent + "  ")]
    return lines[1:] if indent else lines


def _key(fact: Fact, indent: str) -> list[str]:
    if fact.typ == "software":
        return [f"{indent}{fact.name}:", *(f"{indent}  {fach}:" for fach in FACHBEREICHE)]
    if fact.pflicht:
        text = fact.beispiel or _NAMES.get(fact.ebene, "Name der Idee")
        return [f'{indent}{fact.name}: "{text}"']
    return [f"{indent}{fact.name}:"]


def _question(fact: Fact, indent: str) -> Iterator[str]:
    yield from _comment(f"{fact.frage}{_mark(fact)}", indent)
    notes = [fact.hilfe, _range(fact)]
    if fact.beispiel and not fact.pflicht:
        notes.append(f"Beispiel: {fact.beispiel}")
    for note in filter(None, notes):
        yield from _comment(note, indent, "  ")
    yield from _answers(fact, indent)
    if fact.wer_weiss:
        yield from _comment(f"Weiß meist: {fact.wer_weiss}", indent, "  ")


def _mark(fact: Fact) -> str:
    if fact.pflicht:
        return " (nötig)"
    plain = fact.werte and not any(text for _, text in fact.werte)
    return f" [{' | '.join(wert for wert, _ in fact.werte)}]" if plain else ""


def _answers(fact: Fact, indent: str) -> Iterator[str]:
    if not any(text for _, text in fact.werte):
        return
    if all(len(text) <= _SHORT for _, text in fact.werte):
        shown = ", ".join(f"{wert} ({text})" for wert, text in fact.werte)
        yield from _comment(shown, indent, "  ")
    else:
        for wert, text in fact.werte:
            yield from _comment(f"{wert} = {text}" if text else wert, indent, "  ")


def _range(fact: Fact) -> str:
    low, high = (None if v is None else number(float(v)) for v in (fact.minimum, fact.maximum))
    kind = {"ganzzahl": "Ganze Zahl", "zahl": "Zahl", "datum": "Tag als Jahr-Monat-Tag"}.get(
        fact.typ, ""
    )
    if not kind:
        return "Als Liste: [a, b]" if fact.typ == "mehrfachauswahl" else ""
    bounds = f" von {low} bis {high}" if low is not None and high is not None else ""
    return f"{kind}{bounds}{f', Einheit: {fact.einheit}' if fact.einheit else ''}"


def _comment(text: str, indent: str, inner: str = "") -> list[str]:
    lead = f"{indent}# {inner}"
    return textwrap.wrap(
        clean(text),
        WIDTH,
        initial_indent=lead,
        subsequent_indent=lead,
        break_long_words=False,
        break_on_hyphens=False,
    )
