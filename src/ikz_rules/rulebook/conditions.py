"""The rule language: a block of a rule file becomes a condition, or problems with their places.

Keys: ``alle``, ``eines``, ``nicht``, ``anzahl``; ``angabe``, ``kennzahl``, ``merkmal``,
``ausgangsszenario``, ``begonnen``, ``umgesetzt``; ``kommunen``, ``aufgaben`` with ``mit``.
Comparisons: ``mindestens``, ``hoechstens``, ``ueber``, ``unter``, ``gleich``, ``ungleich``,
``zwischen``, ``eines_von``; without one an Angabe of the type ja_nein has to be ja.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model import values
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Derived,
    Not,
    Operand,
    Progress,
    Quantified,
)
from ikz_rules.reader.tree import Items, Node, Scalar
from ikz_rules.rulebook.block import Block, Sink
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.angaben import Angabe, Kennzahl, Schwellenwert

ORDERED = ("mindestens", "hoechstens", "ueber", "unter", "zwischen")
OPERATORS = (*ORDERED, "gleich", "ungleich", "eines_von")
_HEADS = (
    "alle",
    "eines",
    "nicht",
    "anzahl",
    "angabe",
    "kennzahl",
    "merkmal",
    "ausgangsszenario",
    "begonnen",
    "umgesetzt",
    "kommunen",
    "aufgaben",
)
_NEVER = AnyOf(())
_MEASURABLE = frozenset({"zahl", "ganzzahl", "datum"})
_LEVEL_WORDS = {
    "verbundraum": "zum Verbundraum",
    "kommune": "zu einer Kommune",
    "aufgabe": "zu einer Aufgabe",
    "aufgabe_je_kommune": "zu einer Aufgabe je Kommune",
}


@dataclass(frozen=True, slots=True)
class Names:
    """The names a condition may use; a Merkmal maps to whether Kommunen can state it."""

    angaben: Mapping[str, Angabe]
    kennzahlen: Mapping[str, Kennzahl]
    merkmale: Mapping[str, bool]
    szenarien: Mapping[str, object]
    massnahmen: Mapping[str, object]
    schwellenwerte: Mapping[str, Schwellenwert]


class ConditionReader:
    """Reads conditions with one set of names; problems go to the sink."""

    def __init__(self, names: Names, sink: Sink) -> None:
        self.names = names
        self.sink = sink
        self._readers: dict[str, Callable[[Block, str], Condition]] = {
            "alle": lambda b, e: All(self._parts(b, "alle", e)),
            "eines": lambda b, e: AnyOf(self._parts(b, "eines", e)),
            "nicht": lambda b, e: Not(self.read(b.get("nicht"), e)),
            "anzahl": self._count,
            "angabe": self._angabe,
            "kennzahl": self._kennzahl,
            "merkmal": self._merkmal,
            "ausgangsszenario": self._szenario,
            "begonnen": lambda b, e: self._progress(b, "begonnen", e),
            "umgesetzt": lambda b, e: self._progress(b, "umgesetzt", e),
            "kommunen": lambda b, e: self._quantified(b, "kommunen", "kommune", e),
            "aufgaben": lambda b, e: self._quantified(b, "aufgaben", "aufgabe", e),
        }

    def read(self, node: Node | None, ebene: str = "verbundraum") -> Condition:
        """Return the condition that stands at ``node``, about things of one level."""
        block = Block(node, self.sink, "eine Bedingung")
        if not block:
            return _NEVER
        present = [key.text for key, _ in block.node or ()]
        heads = [key for key in present if key in _HEADS]
        if len(heads) != 1:
            self._no_single_head(block, present, heads)
            return _NEVER
        if block.get(heads[0]) is None:
            self.sink.add(
                "leer",
                block.location,
                f"Hinter {quoted(heads[0])} steht nichts.",
                "Ergänzen Sie, was gelten soll.",
            )
            return _NEVER
        condition = self._readers[heads[0]](block, ebene)
        block.done()
        return condition

    def _no_single_head(self, block: Block, present: list[str], heads: list[str]) -> None:
        if heads:
            self.sink.add(
                "bedingung-mehrdeutig",
                block.location,
                f"Hier stehen mehrere Bedingungen nebeneinander: {listed(heads)}.",
                "Verbinden Sie sie mit „alle“ oder „eines“.",
            )
            return
        guess = next((g for key in present if (g := did_you_mean(key, _HEADS))), "")
        self.sink.add(
            "bedingung-unbekannt",
            block.location,
            f"{quoted(present[0]) if present else 'Das'} ist keine Bedingung.",
            guess or f"Eine Bedingung beginnt mit {listed(_HEADS, 'oder')}.",
        )

    def _parts(self, block: Block, key: str, ebene: str) -> tuple[Condition, ...]:
        self._not_empty(block, key, "Nennen Sie mindestens eine Bedingung.")
        return tuple(self.read(node, ebene) for node in block.items(key))

    def _not_empty(self, block: Block, key: str, hint: str) -> None:
        node = block.get(key)
        if isinstance(node, Items) and not node.nodes:
            block.problem("leer", key, f"Die Liste hinter {quoted(key)} ist leer.", hint)

    def _count(self, block: Block, ebene: str) -> Condition:
        inner = block.block("anzahl", "anzahl")
        parts = self._parts(inner, "von", ebene)
        if inner and not inner.has("von"):
            inner.text("von")
        condition = self._limited(inner, lambda least: AtLeast(least, parts))
        inner.done()
        least = condition.least if isinstance(condition, AtLeast) else 0
        if least > len(parts) > 0:
            inner.problem(
                "nie-erfuellbar",
                "mindestens",
                f"Von {len(parts)} Bedingungen können nie {least} gelten.",
                "Verringern Sie die Zahl.",
            )
        return condition

    def _limited(self, block: Block, make: Callable[[int], Condition]) -> Condition:
        """Read ``mindestens`` or ``hoechstens`` (whole numbers or thresholds) and build it."""
        most = self._whole(block, "hoechstens", 0) if block.has("hoechstens") else None
        if most is not None and not block.has("mindestens"):
            return Not(make(most + 1))
        least = self._whole(block, "mindestens", 1)
        if most is None:
            return make(least)
        if least > most:
            block.problem(
                "nie-erfuellbar",
                "hoechstens",
                "„hoechstens“ ist kleiner als „mindestens“.",
                "Vergrößern Sie „hoechstens“.",
            )
        return All((make(least), Not(make(most + 1))))

    def _whole(self, block: Block, key: str, smallest: int) -> int:
        """Read a whole number that is not too small, written out or as the name of a threshold."""
        node = block.get(key)
        if not isinstance(node, Scalar) or not node.text.strip()[:1].isalpha():
            return block.integer(key, smallest)
        value, known = self._operand(node, "ganzzahl", None)
        if known is None:
            return smallest
        if isinstance(value, int) and value >= smallest:
            return value
        block.problem(
            "keine-ganze-zahl",
            key,
            f"Der Schwellenwert {quoted(node.text)} ist keine ganze Zahl ab {smallest}.",
            "Gezählt wird in ganzen Zahlen.",
        )
        return smallest

    def _quantified(self, block: Block, key: str, inner_level: str, ebene: str) -> Condition:
        if ebene != "verbundraum":
            block.problem(
                "verschachtelt",
                key,
                f"{quoted(key)} darf hier nicht noch einmal stehen.",
                "Nennen Sie in „mit“ nur Angaben der Kommune oder Aufgabe.",
            )
            return _NEVER
        inner = block.block(key, key)
        if not inner:
            return _NEVER
        if not inner.has("mit"):
            inner.text("mit")
        body = self.read(inner.get("mit"), inner_level) if inner.has("mit") else _NEVER
        if inner.flag("alle"):
            condition: Condition = Quantified(inner_level, None, body)
        else:
            condition = self._limited(inner, lambda least: Quantified(inner_level, least, body))
        inner.done()
        return condition

    def _angabe(self, block: Block, ebene: str) -> Condition:
        name = block.text("angabe")
        angabe = self.names.angaben.get(name)
        if angabe is None:
            self._unknown(block, "angabe", name, self.names.angaben)
            self._ask_operators(block)
            return _NEVER
        if angabe.ebene != ebene:
            self._wrong_level(block, "angabe", name, angabe.ebene, ebene)
        if angabe.typ == "software":
            block.problem(
                "vergleich-typ",
                "angabe",
                f"{quoted(name)} lässt sich nicht unmittelbar vergleichen.",
                "Legen Sie eine Kennzahl mit „aggregat: vielfalt“ an.",
            )
            self._ask_operators(block)
            return _NEVER
        return self._compare(block, name, angabe.typ, angabe)

    def _kennzahl(self, block: Block, ebene: str) -> Condition:
        name = block.text("kennzahl")
        kennzahl = self.names.kennzahlen.get(name)
        if kennzahl is None:
            self._unknown(block, "kennzahl", name, self.names.kennzahlen)
            self._ask_operators(block)
            return _NEVER
        if kennzahl.ebene != ebene:
            self._wrong_level(block, "kennzahl", name, kennzahl.ebene, ebene)
        return self._compare(block, name, "zahl", None)

    def _merkmal(self, block: Block, ebene: str) -> Condition:
        name = block.text("merkmal")
        per_kommune = self.names.merkmale.get(name)
        if per_kommune is None:
            self._unknown(block, "merkmal", name, self.names.merkmale)
            return _NEVER
        if ebene == "verbundraum":
            return Derived(f"merkmal:{name}")
        if ebene == "aufgabe" or not per_kommune:
            self._wrong_level(block, "merkmal", name, "verbundraum", ebene)
        return Compare(f"merkmal:{name}", "gleich", values.JA)

    def _szenario(self, block: Block, ebene: str) -> Condition:
        name = block.text("ausgangsszenario")
        stufe = block.choice("stufe", ("erkannt", "anzeichen"), "erkannt")
        if name not in self.names.szenarien:
            self._unknown(block, "ausgangsszenario", name, self.names.szenarien)
            return _NEVER
        if ebene != "verbundraum":
            self._wrong_level(block, "ausgangsszenario", name, "verbundraum", ebene)
        return Derived(f"{'szenario' if stufe == 'erkannt' else 'anzeichen'}:{name}")

    def _progress(self, block: Block, kind: str, ebene: str) -> Condition:
        nr = block.text(kind)
        if nr not in self.names.massnahmen:
            self._unknown(block, kind, nr, self.names.massnahmen)
        if ebene != "verbundraum":
            self._wrong_level(block, kind, nr, "verbundraum", ebene)
        return Progress(nr, kind)

    def _unknown(self, block: Block, key: str, name: str, known: Mapping[str, object]) -> None:
        block.problem(
            "name-unbekannt",
            key,
            f"{quoted(name)} ist nirgends erklärt ({key}).",
            did_you_mean(name, known) or "Legen Sie es zuerst in rules/ an.",
        )

    def _wrong_level(self, block: Block, key: str, name: str, belongs: str, here: str) -> None:
        where = {
            "verbundraum": "außerhalb von „kommunen“ und „aufgaben“",
            "kommune": "in „kommunen … mit“",
            "aufgabe": "in „aufgaben … mit“",
        }
        block.problem(
            "falsche-ebene",
            key,
            f"{quoted(name)} gehört {_LEVEL_WORDS[belongs]} und passt hier nicht "
            f"(hier geht es um: {here}).",
            f"Verwenden Sie es {where[belongs]}."
            if belongs in where
            else "Legen Sie dafür eine Kennzahl der Ebene „aufgabe“ an.",
        )

    def _ask_operators(self, block: Block) -> None:
        for operator in OPERATORS:
            block.get(operator)

    def _compare(self, block: Block, name: str, typ: str, angabe: Angabe | None) -> Condition:
        used = [op for op in OPERATORS if block.has(op)]
        if not used and typ == "ja_nein":
            return Compare(name, "gleich", values.JA)
        if len(used) != 1:
            block.problem(
                "vergleich",
                "angabe" if angabe else "kennzahl",
                f"Zu {quoted(name)} "
                f"{'fehlt ein Vergleich' if not used else 'stehen mehrere Vergleiche'}.",
                f"Nennen Sie genau einen: {listed(OPERATORS, 'oder')}.",
            )
            return _NEVER
        op = used[0]
        if typ not in _MEASURABLE and op in ORDERED:
            block.problem(
                "vergleich-typ",
                op,
                f"{quoted(name)} ist keine Zahl und kein Datum.",
                "Verwenden Sie „gleich“, „ungleich“ oder „eines_von“.",
            )
            return _NEVER
        if op == "zwischen":
            return self._between(block, name, typ, angabe)
        if op == "eines_von":
            return self._one_of(block, name, typ, angabe)
        operand, schwelle = self._operand(block.get(op), typ, angabe)
        return Compare(name, op, operand, schwelle=schwelle)

    def _one_of(self, block: Block, name: str, typ: str, angabe: Angabe | None) -> Condition:
        if typ in _MEASURABLE:
            block.problem(
                "vergleich-typ",
                "eines_von",
                "„eines_von“ passt nur zu Worten.",
                "Verwenden Sie „zwischen“ oder mehrere Vergleiche unter „eines“.",
            )
            return _NEVER
        self._not_empty(block, "eines_von", "Nennen Sie mindestens einen Wert.")
        words = [self._operand(node, typ, angabe)[0] for node in block.items("eines_von")]
        return Compare(name, "eines_von", tuple(w for w in words if isinstance(w, str)))

    def _between(self, block: Block, name: str, typ: str, angabe: Angabe | None) -> Condition:
        nodes = block.items("zwischen")
        if len(nodes) != 2:  # noqa: PLR2004 - from and to
            block.problem(
                "vergleich",
                "zwischen",
                "„zwischen“ braucht genau zwei Werte.",
                "Schreiben Sie den kleineren und darunter den größeren.",
            )
            return _NEVER
        (low, first), (high, second) = (self._operand(node, typ, angabe) for node in nodes)
        if _greater(low, high):
            block.problem(
                "nie-erfuellbar",
                "zwischen",
                "Der erste Wert ist größer als der zweite.",
                "Schreiben Sie den kleineren und darunter den größeren.",
            )
        return Compare(name, "zwischen", low, high, first or second)

    def _operand(
        self, node: Node | None, typ: str, angabe: Angabe | None
    ) -> tuple[Operand, str | None]:
        """Read an operand: a named threshold for numbers, else a value of the declared type."""
        if not isinstance(node, Scalar):
            self._bad(
                node.location if node else None,
                "falscher-typ",
                "Hier wird ein einzelner Wert erwartet.",
                "Schreiben Sie einen Wert.",
            )
            return "", None
        text = node.text.strip()
        numeric = typ in {"zahl", "ganzzahl"}
        if numeric and text[:1].isalpha():
            schwelle = self.names.schwellenwerte.get(text)
            if schwelle is None:
                self._bad(
                    node.location,
                    "schwelle-unbekannt",
                    f"Den Schwellenwert {quoted(text)} gibt es nicht.",
                    did_you_mean(text, self.names.schwellenwerte)
                    or "Tragen Sie ihn in schwellenwerte.yaml ein.",
                )
                return 0, None
            return schwelle.wert, text
        try:
            return self._typed(text, typ, angabe), None
        except values.ValueProblem as problem:
            self._bad(node.location, problem.code, problem.message, problem.hint)
            return (0 if numeric else ""), None

    def _typed(self, text: str, typ: str, angabe: Angabe | None) -> Operand:
        value: Operand | None
        if typ in {"zahl", "ganzzahl"}:
            value = values.as_number(text)
            if angabe is not None and isinstance(value, int | Fraction):
                values.in_range(value, angabe.minimum, angabe.maximum)
        elif typ == "datum":
            value = values.as_date(text)
        elif typ == "ja_nein":
            value = values.as_truth(text)
        elif angabe is not None and angabe.werte:
            value = values.as_choice(text, angabe.allowed, angabe.allowed)
        else:
            value = text
        if value is None:
            raise values.ValueProblem(
                "wert-unbekannt",
                "„unbekannt“ kann nicht verglichen werden.",
                "Nennen Sie einen Wert.",
            )
        return value

    def _bad(self, at: Location | None, code: str, message: str, hint: str) -> None:
        self.sink.add(code, at, message, hint)


def _greater(low: Operand, high: Operand) -> bool:
    if isinstance(low, int | Fraction) and isinstance(high, int | Fraction):
        return low > high
    return isinstance(low, date) and isinstance(high, date) and low > high
