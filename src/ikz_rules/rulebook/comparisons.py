"""Comparisons of the rule language: operator and operand, checked against the declared type."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.model import values
from ikz_rules.model.condition import AnyOf, Compare, Condition, Operand
from ikz_rules.model.produktrahmen import FELD, as_produktrahmen
from ikz_rules.reader.tree import Items, Node, Scalar
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.angaben import Angabe, Schwellenwert
    from ikz_rules.rulebook.block import Block, Sink

ORDERED = ("mindestens", "hoechstens", "ueber", "unter", "zwischen")
OPERATORS = (*ORDERED, "gleich", "ungleich", "eines_von")
NEVER = AnyOf(())
"""Stands in for a condition that could not be read."""
_MEASURABLE = frozenset({"zahl", "ganzzahl", "datum"})


def ask_operators(block: Block) -> None:
    """Take note of all operators, so that none is reported as an unknown key."""
    for operator in OPERATORS:
        block.get(operator)


def not_empty(block: Block, key: str, hint: str) -> None:
    """Report a list without entries."""
    node = block.get(key)
    if isinstance(node, Items) and not node.nodes:
        block.problem("leer", key, f"Die Liste hinter {quoted(key)} ist leer.", hint)


@dataclass(frozen=True, slots=True)
class ComparisonReader:
    """Reads comparisons with the known thresholds; problems go to the sink."""

    schwellenwerte: Mapping[str, Schwellenwert]
    sink: Sink

    def compare(self, block: Block, name: str, typ: str, angabe: Angabe | None) -> Condition:
        """Return the comparison that stands in ``block`` beside the name of a value."""
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
            return NEVER
        op = used[0]
        if typ not in _MEASURABLE and op in ORDERED:
            block.problem(
                "vergleich-typ",
                op,
                f"{quoted(name)} ist keine Zahl und kein Datum.",
                "Verwenden Sie „gleich“, „ungleich“ oder „eines_von“.",
            )
            return NEVER
        if op == "zwischen":
            return self._between(block, name, typ, angabe)
        if op == "eines_von":
            return self._one_of(block, name, typ, angabe)
        operand, schwelle = self.operand(block.get(op), typ, angabe)
        return Compare(name, op, operand, schwelle=schwelle)

    def _one_of(self, block: Block, name: str, typ: str, angabe: Angabe | None) -> Condition:
        if typ in _MEASURABLE:
            block.problem(
                "vergleich-typ",
                "eines_von",
                "„eines_von“ passt nur zu Worten.",
                "Verwenden Sie „zwischen“ oder mehrere Vergleiche unter „eines“.",
            )
            return NEVER
        not_empty(block, "eines_von", "Nennen Sie mindestens einen Wert.")
        words = [self.operand(node, typ, angabe)[0] for node in block.items("eines_von")]
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
            return NEVER
        (low, first), (high, second) = (self.operand(node, typ, angabe) for node in nodes)
        if _greater(low, high):
            block.problem(
                "nie-erfuellbar",
                "zwischen",
                "Der erste Wert ist größer als der zweite.",
                "Schreiben Sie den kleineren und darunter den größeren.",
            )
        return Compare(name, "zwischen", low, high, first, second)

    def operand(
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
            schwelle = self.schwellenwerte.get(text)
            if schwelle is None:
                self.sink.missing(
                    "schwelle-unbekannt",
                    ("schwellenwerte", text),
                    node.location,
                    f"Den Schwellenwert {quoted(text)} gibt es nicht.",
                    did_you_mean(text, self.schwellenwerte)
                    or "Schreiben Sie eine Zahl, oder tragen Sie ihn in schwellenwerte.yaml ein.",
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
        elif angabe is not None and angabe.pfad == FELD:
            value = as_produktrahmen(text)
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
