"""The second stage of validation: are all names and values those that the rulebook declares?

Works on the plain tree, so that names are checked even where the shape is wrong elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.facts.typed import read_value
from ikz_rules.model.produktrahmen import FELD, check_produktrahmen
from ikz_rules.model.shape import Path, PathProblem, unknown_key
from ikz_rules.model.values import ValueProblem, as_choice, is_unknown
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.model.regelwerk import Regelwerk


def vocabulary_problems(plain: object, regelwerk: Regelwerk) -> list[PathProblem]:
    """Return every name and value of a Verbundraum that the rulebook does not know."""
    if not isinstance(plain, Mapping):
        return []
    return list(_problems(plain, _vocabulary(regelwerk)))


class _Vocabulary:
    """The declared names, by the place where they may stand."""

    def __init__(self, regelwerk: Regelwerk) -> None:
        self.massnahmen = regelwerk.massnahmen
        self.produktgruppen = regelwerk.produktgruppen
        self.merkmale = set(regelwerk.merkmale)
        self.je_kommune = {m.id for m in regelwerk.merkmale.values() if m.je_kommune}
        self.levels: dict[str, dict[str, Angabe]] = {}
        self.fixed: dict[tuple[str, str], Angabe] = {}
        self.fields: dict[str, list[Angabe]] = {}
        for angabe in regelwerk.angaben.values():
            if angabe.pfad:
                self.fixed[angabe.ebene, angabe.id] = angabe
                if angabe.typ != "software" and not angabe.computed:
                    self.fields.setdefault(angabe.ebene, []).append(angabe)
            else:
                self.levels.setdefault(angabe.ebene, {})[angabe.id] = angabe


@lru_cache(maxsize=16)
def _vocabulary(regelwerk: Regelwerk) -> _Vocabulary:
    return _Vocabulary(regelwerk)


def _problems(plain: Mapping[str, object], known: _Vocabulary) -> Iterator[PathProblem]:
    yield from _merkmale(plain.get("merkmale"), ("merkmale",), known.merkmale, known)
    yield from _angaben(plain.get("angaben"), ("angaben",), "verbundraum", known)
    yield from _fixed(plain, (), "verbundraum", known)
    for key in ("begonnen", "umgesetzt"):
        yield from _nummern(plain.get(key), (key,), known)
    for index, kommune in _blocks(plain.get("kommunen")):
        at = ("kommunen", index)
        yield from _merkmale(kommune.get("merkmale"), (*at, "merkmale"), known.je_kommune, known)
        yield from _angaben(kommune.get("angaben"), (*at, "angaben"), "kommune", known)
        yield from _fixed(kommune, at, "kommune", known)
    for index, aufgabe in _blocks(plain.get("aufgaben")):
        at = ("aufgaben", index)
        yield from _angaben(aufgabe.get("angaben"), (*at, "angaben"), "aufgabe", known)
        yield from _fixed(aufgabe, at, "aufgabe", known)
        yield from _produktrahmen(aufgabe, at, known)
        cells = aufgabe.get("kommunen")
        if isinstance(cells, Mapping):
            for name, cell in cells.items():
                yield from _angaben(cell, (*at, "kommunen", name), "aufgabe_je_kommune", known)
    for index, idee in _blocks(plain.get("ideen")):
        yield from _nummern(idee.get("massnahme"), ("ideen", index, "massnahme"), known)


_LIFTED = {
    "kommune": {"verwaltet_durch"},
    "aufgabe": {"produktrahmen", "neu_per_gesetz", "frist", "gelegenheit"},
}


def _angaben(block: object, at: Path, ebene: str, known: _Vocabulary) -> Iterator[PathProblem]:
    if not isinstance(block, Mapping):
        return
    declared = known.levels.get(ebene, {})
    for key, raw in block.items():
        if key in declared:
            if not (isinstance(raw, str) and raw in declared[key].words):
                yield from _value(declared[key], raw, (*at, key))
        elif key not in _LIFTED.get(ebene, ()):
            yield _stranger((*at, key), ebene, known)


def _fixed(
    thing: Mapping[str, object], at: Path, ebene: str, known: _Vocabulary
) -> Iterator[PathProblem]:
    """Check fixed fields too: a rulebook may allow fewer values than their type."""
    for angabe in known.fields.get(ebene, ()):
        raw: object = thing
        for step in angabe.steps:
            raw = raw.get(step) if isinstance(raw, Mapping) else None
        if raw is not None:
            yield from _value(angabe, raw, (*at, *angabe.steps))


def _produktrahmen(
    aufgabe: Mapping[str, object], at: Path, known: _Vocabulary
) -> Iterator[PathProblem]:
    """Check the number of an Aufgabe, at its own place or among the ``angaben``."""
    inner = aufgabe.get("angaben")
    raw, path = aufgabe.get(FELD), (*at, FELD)
    if FELD not in aufgabe and isinstance(inner, Mapping):
        raw, path = inner.get(FELD), (*at, "angaben", FELD)
    try:
        check_produktrahmen(raw, known.produktgruppen)
    except ValueProblem as problem:
        yield PathProblem(path, problem.code, problem.message, problem.hint)


def _value(angabe: Angabe, raw: object, at: Path) -> Iterator[PathProblem]:
    try:
        read_value(angabe, raw)
    except ValueProblem as problem:
        if angabe.typ == "mehrfachauswahl" and isinstance(raw, list | tuple):
            yield from _items(angabe, raw, at)
        else:
            yield PathProblem(at, problem.code, problem.message, problem.hint)


def _items(angabe: Angabe, raw: Sequence[object], at: Path) -> Iterator[PathProblem]:
    """Check what is listed, each by itself: a word, not a list again."""
    for index, item in enumerate(raw):
        try:
            as_choice(item, angabe.allowed)
        except ValueProblem as problem:
            yield PathProblem((*at, index), problem.code, problem.message, problem.hint)


def at_home(problem: PathProblem, regelwerk: Regelwerk) -> PathProblem:
    """Say of a key that its block does not know where it belongs, if it is declared at all."""
    home = _home(problem.path, regelwerk) if problem.code == "schluessel-unbekannt" else ""
    return replace(problem, hint=home) if home else problem


def _home(path: Path, regelwerk: Regelwerk) -> str:
    """Return where a fact or Merkmal goes that stands beside ``angaben`` or ``merkmale``."""
    name = str(path[-1])
    above = _BLOCKS.get(path[:-2])
    if above is None and len(path) > 1:
        return ""
    merkmal = regelwerk.merkmale.get(name)
    if merkmal is not None:
        here = above is None or (above == "kommune" and merkmal.je_kommune)
        return f"Das Merkmal gehört {'hier' if here else 'ganz oben'} unter „merkmale“."
    angabe = regelwerk.angaben.get(name)
    if angabe is None or angabe.pfad:
        return ""
    here = angabe.ebene == (above or "verbundraum")
    place = "hier unter „angaben“" if here else _PLACES[angabe.ebene]
    return f"Die Angabe gehört {place}."


_BLOCKS: dict[Path, str] = {("kommunen",): "kommune", ("aufgaben",): "aufgabe"}


def _stranger(path: Path, ebene: str, known: _Vocabulary) -> PathProblem:
    """An unknown key; say so if it exists on another level, or beside ``angaben``."""
    name = str(path[-1])
    fixed = known.fixed.get((ebene, name))
    if fixed is not None:
        return PathProblem(
            path,
            "angabe-falscher-ort",
            f"Die Angabe {quoted(name)} gehört nicht unter „angaben“.",
            "Sie wird aus anderen Angaben berechnet."
            if fixed.computed
            else f"Ihr Platz ist „{fixed.pfad.replace('.', ': ')}“, ohne „angaben“ davor.",
            at_key=True,
        )
    for other, declared in known.levels.items():
        if name in declared and other != ebene:
            return PathProblem(
                path,
                "angabe-falscher-ort",
                f"Die Angabe {quoted(name)} gehört nicht hierher.",
                f"Sie gehört {_PLACES[other]}.",
                at_key=True,
            )
    return unknown_key(path, known.levels.get(ebene, {}))


_PLACES = {
    "verbundraum": "zum Verbundraum („angaben“ ganz oben)",
    "kommune": "zu einer Kommune („angaben“ der Kommune)",
    "aufgabe": "zu einer Aufgabe („angaben“ der Aufgabe)",
    "aufgabe_je_kommune": "zu einer Aufgabe je Kommune („kommunen“ der Aufgabe)",
}


def _merkmale(
    block: object, at: Path, allowed: set[str], known: _Vocabulary
) -> Iterator[PathProblem]:
    if not isinstance(block, Mapping):
        return
    for key in block:
        if key in allowed:
            continue
        if key in known.merkmale:
            yield PathProblem(
                (*at, key),
                "merkmal-falscher-ort",
                f"Das Merkmal {quoted(str(key))} gilt nur für den ganzen Verbundraum.",
                "Schreiben Sie es unter „merkmale“ ganz oben.",
                at_key=True,
            )
        else:
            yield PathProblem(
                (*at, key),
                "merkmal-unbekannt",
                f"Das Merkmal {quoted(str(key))} gibt es nicht.",
                did_you_mean(str(key), allowed) or "Alle Merkmale zeigt „ikz-rules fragebogen“.",
                at_key=True,
            )


def _nummern(raw: object, at: Path, known: _Vocabulary) -> Iterator[PathProblem]:
    items = raw if isinstance(raw, list | tuple) else [raw]
    for index, item in enumerate(items):
        if isinstance(item, str) and not is_unknown(item) and item.strip() not in known.massnahmen:
            path = (*at, index) if isinstance(raw, list | tuple) else at
            yield PathProblem(
                path,
                "massnahme-unbekannt",
                f"Die Maßnahme {quoted(item)} gibt es nicht.",
                did_you_mean(item, known.massnahmen) or "Alle Maßnahmen zeigt „ikz-rules katalog“.",
            )


def _blocks(raw: object) -> Iterator[tuple[int, Mapping[str, object]]]:
    if isinstance(raw, list | tuple):
        for index, item in enumerate(raw):
            if isinstance(item, Mapping):
                yield index, item
