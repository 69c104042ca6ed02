"""A new fact: its question, its values, and the values that its feature tries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import Problem
from ikz_rules.model.angaben import Angabe
from ikz_rules.model.quellen import Quelle
from ikz_rules.rulebook.angaben import LEVELS, TYPES
from ikz_rules.scaffolding.effect import effect
from ikz_rules.scaffolding.ground import of_angabe
from ikz_rules.scaffolding.samples import samples
from ikz_rules.scaffolding.sentences import stated
from ikz_rules.scaffolding.template import in_line
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.scaffolding.choice import Choice
    from ikz_rules.scaffolding.template import Places

_TYPES = tuple(typ for typ in TYPES if typ != "software")  # software has its one fixed place
_WHERE = {
    "verbundraum": "im Verbundraum",
    "kommune": "in der Kommune",
    "aufgabe": "bei der Aufgabe",
    "aufgabe_je_kommune": "bei der Aufgabe in der Kommune",
}
CHOICE = {"erster_wert": "Erster Wert", "zweiter_wert": "Zweiter Wert"}
"""The values of a new choice, each with its text."""
YES_OR_NO, HOW = "Trifft „${kennung}“ ${wo} zu?", "Wie steht es ${wo} um „${kennung}“?"
"""The questions of new facts."""
_WRONG = {
    "ja_nein": ("vielleicht", "wert-unbekannt"),
    "auswahl": ("vielleicht", "wert-unbekannt"),
    "mehrfachauswahl": ("vielleicht", "wert-unbekannt"),
    "zahl": ("-1", "ausserhalb"),
    "ganzzahl": ("-1", "ausserhalb"),
    "datum": ("2030-02-30", "kein-datum"),
}
"""For each type a value that is refused, and the id of the message."""


def fact(choice: Choice) -> Places:
    """Return the places of a fact's templates."""
    ebene = _one_of(choice, "ebene", LEVELS, "Die Ebene", "kommune")
    typ = _one_of(choice, "typ", _TYPES, "Den Typ", "ja_nein")
    id_ = choice.order.id
    werte = tuple(CHOICE.items()) if typ.endswith("auswahl") else ()
    angabe = Angabe(id_, ebene, typ, "", Quelle("", ""), werte=werte)
    return {
        "ebene": ebene,
        "typ": typ,
        "frage": in_line(
            YES_OR_NO if typ == "ja_nein" else HOW, {"kennung": id_, "wo": _WHERE[ebene]}
        ),
        "mehr": _more(typ),
        **_steps(angabe),
        **_effect(angabe, choice.book),
    }


def _one_of(choice: Choice, option: str, allowed: Sequence[str], what: str, default: str) -> str:
    said = choice.said(option)
    if said is None or said in allowed:
        return said or default
    choice.problems.append(
        Problem(
            f"{option}-unbekannt",
            f"{what} {quoted(said)} gibt es hier nicht.",
            did_you_mean(said, allowed) or f"Möglich sind {listed(allowed)}.",
        )
    )
    return default


def _more(typ: str) -> tuple[str, ...]:
    if typ in {"auswahl", "mehrfachauswahl"}:
        lines = (
            f"  {line}"
            for w, text in CHOICE.items()
            for line in (f"- wert: {w}", f"  text: {text}")
        )
        about = "# ÄNDERN: die möglichen Antworten, jede mit einem Text für Menschen."
        return (about, "werte:", *lines)
    if typ in {"zahl", "ganzzahl"}:
        return ("# ÄNDERN: die kleinste Zahl und die Einheit.", "minimum: 0", "einheit: Fälle")
    return ()


def _effect(angabe: Angabe, book: Regelwerk) -> Places:
    """Return what the fact brings about; one by Aufgabe and Kommune needs a Kennzahl for it."""
    ground = of_angabe(angabe)
    if ground is not None:
        return {"ausnahme": (), **effect(angabe.id, ground, book)}
    about = "# Löschen Sie diese Ausnahme, sobald eine Kennzahl aus der Angabe gerechnet wird."
    exception = (
        "ausnahmen:",
        "  - pruefung: angabe-ungenutzt",
        "    grund: Die Kennzahl folgt noch.",
    )
    return {"ausnahme": (about, *exception), "folge": (), "folgen": ()}


def _steps(angabe: Angabe) -> Places:
    found = samples(angabe)
    if found is None:
        raise AssertionError(angabe.typ)
    right = stated(angabe, (found.hit, found.miss))
    if angabe.typ not in _WRONG:
        return {"richtig": right, "falsch": ()}
    value, code = _WRONG[angabe.typ]
    return {
        "richtig": right,
        "falsch": (
            "",
            "Szenario: Ein Wert, den es nicht gibt, wird abgelehnt",
            *(f"  {step}" for step in stated(angabe, (value, value))),
            "  Wenn die Angaben geprüft werden",
            f"  Dann wird die Eingabe mit der Kennung {code} abgelehnt",
        ),
    }
