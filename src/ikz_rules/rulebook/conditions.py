"""The rule language: a block of a rule file becomes a condition, or problems with their places.

Keys: ``alle``, ``eines``, ``nicht``, ``anzahl``; ``angabe``, ``kennzahl``, ``merkmal``,
``ausgangsszenario``, ``begonnen``, ``umgesetzt``; ``kommunen``, ``aufgaben`` with ``mit``.
Comparisons: ``mindestens``, ``hoechstens``, ``ueber``, ``unter``, ``gleich``, ``ungleich``,
``zwischen``, ``eines_von``; without one an Angabe of the type ja_nein has to be ja.
"""

from __future__ import annotations

from dataclasses import dataclass
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
    Progress,
    Quantified,
)
from ikz_rules.reader.tree import Node, Scalar
from ikz_rules.rulebook.block import Block, Sink
from ikz_rules.rulebook.comparisons import NEVER, ComparisonReader, ask_operators, not_empty
from ikz_rules.rulebook.condition_problems import (
    HEADS,
    no_single_head,
    unknown_name,
    wrong_level,
)
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ikz_rules.model.angaben import Angabe, Kennzahl, Schwellenwert


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
        self.comparisons = ComparisonReader(names.schwellenwerte, sink)
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
            return NEVER
        present = [key.text for key, _ in block.node or ()]
        heads = [key for key in present if key in HEADS]
        if len(heads) != 1:
            no_single_head(block, present, heads)
            return NEVER
        if block.get(heads[0]) is None:
            self.sink.add(
                "leer",
                block.location,
                f"Hinter {quoted(heads[0])} steht nichts.",
                "Ergänzen Sie, was gelten soll.",
            )
            return NEVER
        condition = self._readers[heads[0]](block, ebene)
        block.done()
        return condition

    def _parts(self, block: Block, key: str, ebene: str) -> tuple[Condition, ...]:
        not_empty(block, key, "Nennen Sie mindestens eine Bedingung.")
        return tuple(self.read(node, ebene) for node in block.items(key))

    def _count(self, block: Block, ebene: str) -> Condition:
        inner = block.block("anzahl", "anzahl")
        parts = self._parts(inner, "von", ebene)
        if inner and not inner.has("von"):
            inner.text("von")
        condition = self._limited(inner, lambda least, name: AtLeast(least, parts, name))
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

    def _limited(self, block: Block, make: Callable[[int, str | None], Condition]) -> Condition:
        """Read ``mindestens`` or ``hoechstens`` (whole numbers or thresholds) and build it."""
        most, most_name = (
            self._whole(block, "hoechstens", 0) if block.has("hoechstens") else (None, None)
        )
        if most is not None and not block.has("mindestens"):
            return Not(make(most + 1, most_name))
        least, name = self._whole(block, "mindestens", 1)
        if most is None:
            return make(least, name)
        if least > most:
            block.problem(
                "nie-erfuellbar",
                "hoechstens",
                "„hoechstens“ ist kleiner als „mindestens“.",
                "Vergrößern Sie „hoechstens“.",
            )
        return All((make(least, name), Not(make(most + 1, most_name))))

    def _whole(self, block: Block, key: str, smallest: int) -> tuple[int, str | None]:
        """Read a whole number that is not too small, written out or as the name of a threshold."""
        node = block.get(key)
        if not isinstance(node, Scalar) or not node.text.strip()[:1].isalpha():
            return block.integer(key, smallest), None
        value, known = self.comparisons.operand(node, "ganzzahl", None)
        if known is None:
            return smallest, None
        if isinstance(value, int) and value >= smallest:
            return value, known
        block.problem(
            "keine-ganze-zahl",
            key,
            f"Der Schwellenwert {quoted(node.text)} ist keine ganze Zahl ab {smallest}.",
            "Gezählt wird in ganzen Zahlen.",
        )
        return smallest, None

    def _quantified(self, block: Block, key: str, inner_level: str, ebene: str) -> Condition:
        if ebene != "verbundraum":
            block.problem(
                "verschachtelt",
                key,
                f"{quoted(key)} darf hier nicht noch einmal stehen.",
                "Nennen Sie in „mit“ nur Angaben der Kommune oder Aufgabe.",
            )
            return NEVER
        inner = block.block(key, key)
        if not inner:
            return NEVER
        if not inner.has("mit"):
            inner.text("mit")
        body = self.read(inner.get("mit"), inner_level) if inner.has("mit") else NEVER
        if inner.flag("alle"):
            condition: Condition = Quantified(inner_level, None, body)
        else:
            condition = self._limited(
                inner, lambda least, name: Quantified(inner_level, least, body, name)
            )
        inner.done()
        return condition

    def _angabe(self, block: Block, ebene: str) -> Condition:
        name = block.text("angabe")
        angabe = self.names.angaben.get(name)
        if angabe is None:
            unknown_name(block, "angabe", name, self.names.angaben)
            ask_operators(block)
            return NEVER
        if angabe.ebene != ebene:
            wrong_level(block, "angabe", name, angabe.ebene, ebene)
        if angabe.typ == "software":
            block.problem(
                "vergleich-typ",
                "angabe",
                f"{quoted(name)} lässt sich nicht unmittelbar vergleichen.",
                "Legen Sie eine Kennzahl mit „aggregat: vielfalt“ an.",
            )
            ask_operators(block)
            return NEVER
        return self.comparisons.compare(block, name, angabe.typ, angabe)

    def _kennzahl(self, block: Block, ebene: str) -> Condition:
        name = block.text("kennzahl")
        kennzahl = self.names.kennzahlen.get(name)
        if kennzahl is None:
            unknown_name(block, "kennzahl", name, self.names.kennzahlen)
            ask_operators(block)
            return NEVER
        if kennzahl.ebene != ebene:
            wrong_level(block, "kennzahl", name, kennzahl.ebene, ebene)
        return self.comparisons.compare(block, name, "zahl", None)

    def _merkmal(self, block: Block, ebene: str) -> Condition:
        name = block.text("merkmal")
        per_kommune = self.names.merkmale.get(name)
        if per_kommune is None:
            unknown_name(block, "merkmal", name, self.names.merkmale)
            return NEVER
        if ebene == "verbundraum":
            return Derived(f"merkmal:{name}")
        if ebene == "aufgabe" or not per_kommune:
            wrong_level(block, "merkmal", name, "verbundraum", ebene)
        return Compare(f"merkmal:{name}", "gleich", values.JA)

    def _szenario(self, block: Block, ebene: str) -> Condition:
        name = block.text("ausgangsszenario")
        stufe = block.choice("stufe", ("erkannt", "anzeichen"), "erkannt")
        if name not in self.names.szenarien:
            unknown_name(block, "ausgangsszenario", name, self.names.szenarien)
            return NEVER
        if ebene != "verbundraum":
            wrong_level(block, "ausgangsszenario", name, "verbundraum", ebene)
        return Derived(f"{'szenario' if stufe == 'erkannt' else 'anzeichen'}:{name}")

    def _progress(self, block: Block, kind: str, ebene: str) -> Condition:
        nr = block.text(kind)
        if nr not in self.names.massnahmen:
            unknown_name(block, kind, nr, self.names.massnahmen)
        if ebene != "verbundraum":
            wrong_level(block, kind, nr, "verbundraum", ebene)
        return Progress(nr, kind)
