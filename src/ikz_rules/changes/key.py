"""What a key of a change means: which Kommune or Aufgabe, and which fact of it.

Names hold dots, blanks and equals signs; so a key is cut at the names that exist, the longest
first, and only the rest of it at its dots.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.changes.change import AUFGABEN, KOMMUNEN
from ikz_rules.facts.address import Address, Ebene, entered_at
from ikz_rules.model.shape import unknown_key
from ikz_rules.model.values import ValueProblem
from ikz_rules.model.verbundraum import Aufgabe, Kommune, Verbundraum
from ikz_rules.wording import did_you_mean, listed, quoted, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ikz_rules.model.regelwerk import Regelwerk

_FIELDS: dict[Ebene, tuple[str, ...]] = {
    "verbundraum": tuple(Verbundraum.model_fields),
    "kommune": tuple(Kommune.model_fields),
    "aufgabe": tuple(Aufgabe.model_fields),
    "aufgabe_je_kommune": (),
}
_FIRM = frozenset({"format", "name", "ideen", "gleiche_software"})
_BLOCKS = frozenset({"merkmale", "angaben", "ressourcen", "software"})
_ENDS = ("", ".", "=", "+=", "-=")
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Names:
    """Whom keys can be about; ``sharing`` tells which Kommunen an Aufgabe names."""

    kommunen: Sequence[str]
    aufgaben: Sequence[str]
    sharing: Mapping[str, Sequence[str]]


class Keys:
    """Reads the keys of one call."""

    def __init__(self, regelwerk: Regelwerk, names: Names) -> None:
        self._regelwerk = regelwerk
        self._names = names
        self._by_length = {
            group: sorted(found, key=lambda name: (-len(name), name))
            for group, found in ((KOMMUNEN, names.kommunen), (AUFGABEN, names.aufgaben))
        }

    def cut(self, text: str) -> tuple[tuple[str, ...], str]:
        """Return the Kommune or Aufgabe that a key begins with, as a path, and what follows.

        Raises ValueProblem where it names one that does not exist.
        """
        group, rest = _step(text)
        if group not in self._by_length:
            return (), text
        path, rest = self._named(group, rest)
        inner, names = _step(rest)
        if (group, inner) == (AUFGABEN, KOMMUNEN):
            more, rest = self._named(KOMMUNEN, names)
            path += more
        return path, rest

    def _named(self, group: str, text: str) -> tuple[tuple[str, ...], str]:
        for name in self._by_length[group]:
            rest = text.removeprefix(name)
            if text.startswith(name) and any(rest.startswith(end) for end in _ENDS[1:] if end):
                return (group, name), rest.removeprefix(".")
            if text == name:
                return (group, name), ""
        raise self._stranger(group, text)

    def _stranger(self, group: str, text: str) -> ValueProblem:
        name = _guess(text)
        known = self._names.kommunen if group == KOMMUNEN else self._names.aufgaben
        one = ("kommune", "Die Kommune") if group == KOMMUNEN else ("aufgabe", "Die Aufgabe")
        return ValueProblem(
            f"{one[0]}-unbekannt",
            f"{one[1]} {quoted(name)} gibt es hier nicht.",
            did_you_mean(name, known)
            or f"Nehmen Sie sie dazu: „{group}+={shortened(name)}“."
            + (f" Es gibt: {listed(map(quoted, sorted(known)[:_SHOWN]))}." if known else ""),
        )

    def resolved(self, whose: tuple[str, ...], rest: str) -> tuple[str, ...]:
        """Return the whole path of a fact; a declared name finds its block by itself.

        Raises ValueProblem for a key that is unknown, ambiguous, or not to be changed here.
        """
        ebene = level(whose)
        steps = tuple(step.strip() for step in rest.split("."))
        if steps == ("",):
            raise ValueProblem(
                "aenderung-form",
                f"Hinter {quoted('.'.join(whose))} fehlt, welche Angabe sich ändert."
                if whose
                else "Vor „=“ fehlt, welche Angabe sich ändert.",
                "Schreiben Sie zum Beispiel „merkmale.ziele_unklar=ja“.",
            )
        if steps[0] in _FIRM and steps[0] in _FIELDS[ebene]:
            raise ValueProblem(
                "aenderung-gesperrt",
                f"{quoted(steps[0])} lässt sich hier nicht ändern.",
                "Ändern Sie es in der Datei.",
            )
        if len(steps) == 1 and steps[0] in _BLOCKS & set(_FIELDS[ebene]):
            raise ValueProblem(
                "aenderung-form",
                f"{quoted(steps[0])} lässt sich nicht im Ganzen ändern.",
                f"Nennen Sie, was sich darin ändert: „{'.'.join((*whose, *steps))}.…“.",
            )
        if steps[0] in _FIELDS[ebene]:
            return (*whose, *steps)
        if len(steps) == 1 and (found := self._declared(whose, ebene, steps[0])):
            return found
        if ebene == "aufgabe_je_kommune":
            return (*whose, *steps)
        problem = unknown_key((*whose, steps[0]), self._known(ebene))
        raise ValueProblem(problem.code, problem.message, problem.hint)

    def _declared(self, whose: tuple[str, ...], ebene: Ebene, name: str) -> tuple[str, ...]:
        """Return the path of a declared fact by its name alone, nothing where there is none."""
        book = self._regelwerk
        if name in book.merkmale and ebene in {"verbundraum", "kommune"}:
            return (*whose, "merkmale", name)
        angabe = book.angaben.get(name)
        if angabe is None:
            return ()
        if angabe.computed:
            raise ValueProblem(
                "aenderung-gesperrt",
                f"Die Angabe {quoted(name)} wird aus anderen Angaben berechnet.",
                "Ändern Sie die Angaben, aus denen sie folgt.",
            )
        at = entered_at(Address(angabe.ebene, "angabe", name), book)  # type: ignore[arg-type]
        if angabe.ebene == ebene:
            return (*whose, *at)
        if whose:
            return ()
        return self._one_of([(*place, *at) for place in self._places(angabe.ebene)], name)

    def _places(self, ebene: str) -> list[tuple[str, ...]]:
        names = self._names
        if ebene == "kommune":
            return [(KOMMUNEN, name) for name in names.kommunen]
        if ebene == "aufgabe":
            return [(AUFGABEN, name) for name in names.aufgaben]
        return [
            (AUFGABEN, aufgabe, KOMMUNEN, kommune)
            for aufgabe in names.aufgaben
            for kommune in names.sharing.get(aufgabe) or names.kommunen
        ]

    def _one_of(self, places: Sequence[tuple[str, ...]], name: str) -> tuple[str, ...]:
        if len(places) == 1:
            return places[0]
        if not places:
            raise ValueProblem(
                "aenderung-ohne-ort",
                f"Die Angabe {quoted(name)} gehört zu einer Aufgabe; es ist aber keine genannt.",
                "Nehmen Sie zuerst eine dazu: „aufgaben+=Name“.",
            )
        shown = [quoted(".".join(place)) for place in places[:_SHOWN]]
        rest = len(places) - len(shown)
        more = ["eine weitere Stelle" if rest == 1 else f"{rest} weitere"] if rest else []
        raise ValueProblem(
            "aenderung-mehrdeutig",
            f"Die Angabe {quoted(name)} kann an mehreren Stellen stehen.",
            f"Schreiben Sie eine davon: {listed([*shown, *more], 'oder')}.",
        )

    def _known(self, ebene: Ebene) -> list[str]:
        angaben = [a.id for a in self._regelwerk.angaben.values() if a.ebene == ebene]
        merkmale = self._regelwerk.merkmale if ebene in {"verbundraum", "kommune"} else ()
        return [*(f for f in _FIELDS[ebene] if f not in _FIRM), *angaben, *merkmale]


def level(whose: tuple[str, ...]) -> Ebene:
    """Return the level of what a path begins with."""
    if not whose:
        return "verbundraum"
    if whose[0] == KOMMUNEN:
        return "kommune"
    return "aufgabe" if len(whose) <= len((AUFGABEN, "")) else "aufgabe_je_kommune"


def _step(text: str) -> tuple[str, str]:
    """Return the first step of a key and what follows its dot; no step where there is none."""
    step, dot, rest = text.partition(".")
    return (step.strip(), rest.lstrip()) if dot else ("", text)


def _guess(text: str) -> str:
    """Return what was probably meant as a name: all before the sign, without the fact's keys."""
    key = text.partition("=")[0].rstrip("+-")
    blocks = (".merkmale.", ".angaben.", ".ressourcen.", ".software.", f".{KOMMUNEN}.")
    cuts = [key.index(block) for block in blocks if block in key]
    return key[: min(cuts)] if cuts else key.rpartition(".")[0] or key
