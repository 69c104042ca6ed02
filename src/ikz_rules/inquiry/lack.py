"""What a condition lacks: its value against what is asked, who fulfils it, what to find out."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ikz_rules.assembly.missing import missing_for
from ikz_rules.evaluation.evidence import decisive
from ikz_rules.inquiry.glied import URTEIL
from ikz_rules.inquiry.why_not_result import Fehlt, Mitglied
from ikz_rules.model.condition import Compare, Quantified, StatedIs
from ikz_rules.model.situation import Measured
from ikz_rules.model.values import JA, NEIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.assembly.context import Context
    from ikz_rules.evaluation.evidence import Evidence
    from ikz_rules.inquiry.chain import Chains
    from ikz_rules.inquiry.glied import Glied
    from ikz_rules.inquiry.unmet import Lacking, Unmet, Way
    from ikz_rules.model.situation import Value

_UP = frozenset({"mindestens", "ueber"})
_DOWN = frozenset({"hoechstens", "unter"})


@dataclass(frozen=True, slots=True)
class Lacks:
    """Tells of one case what conditions lack."""

    context: Context
    chains: Chains
    ways: Unmet
    nr: str

    def way(self, way: Way) -> tuple[Fehlt, ...]:
        """Return what the conditions of a way lack, in the order of the rule."""
        return tuple(self.tell(one) for one in self.ways.in_order(way))

    def tell(self, lacking: Lacking) -> Fehlt:
        """Return what a condition lacks."""
        condition, evidence = lacking.condition, self.ways.evidence[lacking]
        link = self.chains.leaf(evidence, lacking.ebene, lacking.wo)
        more: dict[str, Any] = {}
        if isinstance(condition, Quantified):
            more = self._counted(condition, evidence, soll=lacking.soll)
        elif isinstance(condition, Compare):
            more = self._compared(condition, link)
            if evidence.verdict is not None:
                value = self.chains.scope(lacking.ebene, lacking.wo).values[condition.name]
                more["abstand"] = _distance(value, condition, soll=lacking.soll)
        elif isinstance(condition, StatedIs):
            more = {"nicht": tuple(self._contradicting(condition, soll=lacking.soll))}
        return Fehlt(
            art=link.art,
            name=link.name,
            urteil=URTEIL[None if evidence.verdict is None else False],
            soll=URTEIL[lacking.soll],
            ebene=lacking.ebene,
            wo=lacking.wo,
            wert=link.wert,
            einheit=link.einheit,
            herkunft=link.herkunft,
            schwellen=link.schwellen,
            quelle=link.quelle,
            angaben=self._asked(evidence),
            bedingung=condition,
            **more,
        )

    def _contradicting(self, condition: StatedIs, *, soll: bool) -> Iterator[str]:
        """Yield the Kommunen whose word decided against a Merkmal, where theirs counted."""
        situation = self.context.situation
        statement = situation.stated.get(condition.merkmal)
        if statement is not None and statement.aus_kommunen:
            other = NEIN if soll else JA
            key = f"merkmal:{condition.merkmal}"
            yield from (k.name for k in situation.kommunen if k.values.get(key) == other)

    def _asked(self, evidence: Evidence) -> tuple[Any, ...]:
        if evidence.verdict is not None:
            return ()
        leaves = [(leaf.condition, leaf.scope) for leaf in decisive(evidence)]
        return tuple(missing_for([(leaves, (self.nr,))], self.context))

    def _counted(self, condition: Quantified, evidence: Evidence, *, soll: bool) -> dict[str, Any]:
        parts = evidence.parts
        return {
            "erfuellt": sum(part.verdict is True for part in parts),
            "braucht": len(parts) or 1 if condition.least is None else condition.least,
            "gesamt": len(parts),
            "nicht": tuple(part.member for part in parts if part.verdict is False),
            "offen": tuple(part.member for part in parts if part.verdict is None),
            "mitglieder": tuple(
                Mitglied(name=m.member, urteil=URTEIL[m.verdict], fehlt=self.way(way))
                for m, way in self.ways.members(evidence, soll=soll)
            ),
        }

    def _compared(self, condition: Compare, link: Glied) -> dict[str, Any]:
        """For a Kennzahl that counts answers: who gives that answer, and who does not."""
        figure = self.context.regelwerk.kennzahlen.get(condition.name)
        if figure is None or figure.wert is None:
            return {}
        known = {part.wo: part.wert == figure.wert for part in link.teile}
        return {
            "erfuellt": sum(known.values()),
            "gesamt": link.gesamt,
            "nicht": tuple(name for name, hit in known.items() if not hit),
        }


def _distance(value: Value, condition: Compare, *, soll: bool) -> float | None:
    """Return by how much a number lies on the wrong side; None where that cannot be said."""
    if isinstance(value, Measured):
        known = value.high if (condition.op in _UP) is soll else value.low
        return _beyond(known if value.value is None else value.value, condition, soll=soll)
    return _beyond(value, condition, soll=soll)


def _beyond(value: object, condition: Compare, *, soll: bool) -> float | None:
    limit, upper = condition.operand, condition.upper
    if not isinstance(value, int | Fraction) or not isinstance(limit, int | Fraction):
        return None
    here, low = Fraction(value), Fraction(limit)
    if condition.op in _UP | _DOWN:
        return float(abs(low - here))
    if condition.op == "zwischen" and soll and isinstance(upper, int | Fraction):
        return float(max(low - here, here - upper))
    return None
