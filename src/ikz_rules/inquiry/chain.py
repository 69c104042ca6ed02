"""The chain from facts to a verdict: every condition that decided it, with value and origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ikz_rules.evaluation.evidence import deciding_parts
from ikz_rules.evaluation.judge import scopes
from ikz_rules.evaluation.shown import as_json, number_or_none
from ikz_rules.facts.situation import administrations
from ikz_rules.inquiry.glied import URTEIL, Glied, Schwelle
from ikz_rules.model.condition import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Derived,
    InForce,
    Not,
    Progress,
    Quantified,
    Stated,
    StatedIs,
    Unstated,
)
from ikz_rules.model.situation import ABGELEITET, ANGEGEBEN, Measured
from ikz_rules.model.values import JA, NEIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.assembly.context import Context
    from ikz_rules.evaluation.evidence import Evidence
    from ikz_rules.inquiry.glied import GliedArt
    from ikz_rules.model.angaben import Kennzahl
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Scope

_JOINED: dict[type, GliedArt] = {All: "alle", AnyOf: "eines", AtLeast: "mindestens", Not: "nicht"}


class Chains:
    """Builds the chains of one case; what several rest on is built once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._of_names: dict[str, Glied] = {}

    def name(self, name: str) -> Glied:
        """Return the chain of a name that the rulebook derives."""
        if name not in self._of_names:
            self._of_names[name] = self._derived(name)
        return self._of_names[name]

    def scope(self, ebene: str, wo: str) -> Scope:
        """Return the Kommune or Aufgabe of that name, or the Verbundraum."""
        situation = self._context.situation
        if ebene == "verbundraum":
            return situation.verbundraum
        return next(s for s in scopes(situation, ebene) if s.name == wo)

    def leaf(self, evidence: Evidence, ebene: str, wo: str) -> Glied:
        """Return the link of a condition without what it consists of."""
        if isinstance(evidence.condition, Quantified):
            return self._counted(evidence.condition, evidence._replace(parts=()))
        return self._of(evidence, self.scope(ebene, wo))

    def _derived(self, name: str) -> Glied:
        kind, _, id_ = name.partition(":")
        book = self._context.regelwerk
        evidence = self._context.explainer.name(name)
        if kind == "merkmal":
            return self._merkmal(id_, evidence)
        entry = book.regeln[id_] if kind == "regel" else book.ausgangsszenarien[id_]
        return Glied(
            art=kind,
            name=id_,
            urteil=URTEIL[evidence.verdict],
            herkunft=ABGELEITET,
            quelle=str(entry.quelle),
            teile=(self._of(evidence),),
            bedingung=Derived(name),
        )

    def _merkmal(self, id_: str, evidence: Evidence) -> Glied:
        """A Merkmal stated directly rests on who said so, else on its definition."""
        statement = self._context.situation.stated.get(id_)
        merkmal = self._context.regelwerk.merkmale[id_]
        parts: tuple[Glied, ...] = ()
        if statement is not None and statement.aus_kommunen:
            parts = tuple(self._said_by(id_))
        elif statement is None and merkmal.definition is not None:
            parts = (self._of(evidence.parts[1].parts[1]),)
        return Glied(
            art="merkmal",
            name=id_,
            urteil=URTEIL[evidence.verdict],
            herkunft=ABGELEITET if statement is None else ANGEGEBEN,
            quelle=str(merkmal.quelle),
            teile=parts,
            bedingung=Derived(f"merkmal:{id_}"),
        )

    def _said_by(self, merkmal: str) -> Iterator[Glied]:
        for scope in self._context.situation.kommunen:
            wert = scope.values.get(f"merkmal:{merkmal}")
            if wert is not None:
                yield Glied(
                    art="aussage",
                    name=merkmal,
                    urteil="ja" if wert == JA else "nein",
                    wo=scope.name,
                    wert=as_json(wert),
                    herkunft=ANGEGEBEN,
                )

    def _of(self, evidence: Evidence, scope: Scope | None = None) -> Glied:
        """Return the link of one condition in the scope of a Kommune, an Aufgabe, or of all."""
        where = scope or self._context.situation.verbundraum
        condition = evidence.condition
        if isinstance(condition, Derived):
            return self.name(condition.name)
        if isinstance(condition, Compare):
            return self._compared(condition, evidence, where)
        if isinstance(condition, Quantified):
            return self._counted(condition, evidence)
        if type(condition) in _JOINED:
            return Glied(
                art=_JOINED[type(condition)],
                urteil=URTEIL[evidence.verdict],
                teile=tuple(self._of(part, where) for part in deciding_parts(evidence)),
                schwellen=self._thresholds(getattr(condition, "schwelle", None)),
                bedingung=condition,
            )
        return self._stated(condition, evidence)

    def _counted(self, condition: Quantified, evidence: Evidence) -> Glied:
        members = scopes(self._context.situation, condition.ebene)
        by_name = {member.name: member for member in members}
        return Glied(
            art="zaehlung",
            name=condition.ebene,
            urteil=URTEIL[evidence.verdict],
            herkunft=ABGELEITET,
            bekannt=sum(part.verdict is True for part in evidence.parts),
            gesamt=len(evidence.parts),
            schwellen=self._thresholds(condition.schwelle),
            teile=tuple(
                Glied(
                    art="mitglied",
                    name=condition.ebene,
                    urteil=URTEIL[part.verdict],
                    wo=part.member,
                    teile=(self._of(part.parts[0], by_name[part.member]),),
                    bedingung=condition.body,
                )
                for part in deciding_parts(evidence)
            ),
            bedingung=condition,
        )

    def _compared(self, condition: Compare, evidence: Evidence, scope: Scope) -> Glied:
        book, name = self._context.regelwerk, condition.name
        value = scope.values.get(name)
        figure, angabe = book.kennzahlen.get(name), book.angaben.get(name)
        more: dict[str, Any] = {}
        if isinstance(value, Measured):
            more = {
                "wert": as_json(value.value),
                "bekannt": value.known,
                "gesamt": value.total,
                "ab": number_or_none(value.low),
                "bis": number_or_none(value.high),
            }
        else:
            more = {"wert": as_json(value)}
        if figure is not None:
            more["teile"] = tuple(self._members(figure, scope))
        known = figure or angabe or book.merkmale[name.removeprefix("merkmal:")]
        return Glied(
            art="kennzahl" if figure else "angabe" if angabe else "aussage",
            name=name.removeprefix("merkmal:"),
            urteil=URTEIL[evidence.verdict],
            wo="" if scope is self._context.situation.verbundraum else scope.name,
            einheit=getattr(known, "einheit", ""),
            herkunft="" if value is None else scope.origin(name),
            schwellen=self._thresholds(*condition.schwellen),
            quelle=str(known.quelle),
            bedingung=condition,
            **more,
        )

    def _members(self, figure: Kennzahl, scope: Scope) -> Iterator[Glied]:
        """Yield the values that a Kennzahl rests on, one for each member that has one."""
        angabe = self._context.regelwerk.angaben[figure.ueber]
        for name, wert in _values(figure, scope, self._context):
            yield Glied(
                art="angabe",
                name=angabe.id,
                urteil="ja",
                wo=name,
                wert=wert,
                einheit=angabe.einheit,
                herkunft=ANGEGEBEN,
                quelle=str(angabe.quelle),
            )

    def _stated(self, condition: Condition, evidence: Evidence) -> Glied:
        situation = self._context.situation
        base: dict[str, Any] = {"urteil": URTEIL[evidence.verdict], "bedingung": condition}
        if isinstance(condition, InForce):
            origin = situation.verbundraum.origin("stichtag")
            return Glied(art="zeit", wert=as_json(situation.stichtag), herkunft=origin, **base)
        if isinstance(condition, Progress):
            known = situation.progress(condition.nr, condition.kind)
            wert = None if known is None else JA if known else NEIN
            return Glied(art="stand", name=condition.nr, wert=wert, herkunft=ANGEGEBEN, **base)
        if not isinstance(condition, Stated | Unstated | StatedIs):
            raise AssertionError(f"not a leaf: {condition!r}")
        statement = situation.stated.get(condition.merkmal)
        return Glied(
            art="aussage",
            name=condition.merkmal,
            wert=statement.wert if statement else None,
            herkunft=ANGEGEBEN if statement else "",
            **base,
        )

    def _thresholds(self, *names: str | None) -> tuple[Schwelle, ...]:
        return tuple(threshold(name, self._context.regelwerk) for name in names if name)


def threshold(name: str, regelwerk: Regelwerk) -> Schwelle:
    """Return a threshold with its value, its passage, and why it is set so."""
    found = regelwerk.schwellenwerte[name]
    return Schwelle(
        id=found.id,
        titel=found.titel,
        wert=float(found.wert),
        einheit=found.einheit,
        quelle=str(found.quelle),
        setzung=found.grund or None,
    )


def _values(figure: Kennzahl, scope: Scope, context: Context) -> Iterator[tuple[str, Any]]:
    """Yield what is known about each member that a Kennzahl counts, by name."""
    if figure.ebene == "aufgabe":
        (task,) = [a for a in context.verbundraum.aufgaben or () if a.name == scope.name]
        cells = {name: cell.get(figure.ueber) for name, cell in task.kommunen.items()}
        yield from ((name, wert) for name, wert in cells.items() if wert is not None)
        return
    kommunen, scopes = context.verbundraum.kommunen, context.situation.kommunen
    counted = administrations(kommunen, scopes) if figure.zaehlt == "verwaltungen" else scopes
    software = {k.name: k.software for k in kommunen}
    for member in counted:
        wert = member.values.get(figure.ueber)
        if isinstance(wert, dict):
            products = software[member.name].items()
            yield member.name, tuple(f"{fach}: {s.produkt}" for fach, s in products if s.produkt)
        elif wert is not None:
            yield member.name, as_json(wert)
