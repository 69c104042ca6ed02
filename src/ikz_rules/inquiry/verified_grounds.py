"""Does a reason of a plan hold? Its rule, the judge's verdict on it, its facts, its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ikz_rules.model.base import Frozen
from ikz_rules.model.condition import InForce

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.assembly.context import Context
    from ikz_rules.model.plan import Begruendung, Massnahmenplan

_PARTS = ("text", "quelle", "aussagen", "angaben", "setzung", "ordner")


class Mangel(Frozen):
    """What of a reason does not hold.

    ``art``: regel-unbekannt, nicht-in-kraft, nicht-erfuellt, andere-massnahme (the rule holds,
    but gives no such reason for this measure), or the part that is not as stated.
    """

    art: Literal[
        "regel-unbekannt",
        "nicht-in-kraft",
        "nicht-erfuellt",
        "andere-massnahme",
        "text",
        "quelle",
        "aussagen",
        "angaben",
        "setzung",
        "ordner",
    ]
    erwartet: str = ""
    gefunden: str = ""


class Grundpruefung(Frozen):
    """A reason of a measure, and everything that is wrong with it; nothing: it holds."""

    massnahme: str
    regel: str
    maengel: tuple[Mangel, ...] = ()

    @property
    def haelt(self) -> bool:
        """The reason holds in every part."""
        return not self.maengel


def check_grounds(
    plan: Massnahmenplan, again: Massnahmenplan, context: Context
) -> Iterator[Grundpruefung]:
    """Check every reason of a plan by the judge and against the plan that was made again."""
    expected = {measure.nr: measure.begruendungen for measure in again.massnahmen}
    for measure in plan.massnahmen:
        for grund in measure.begruendungen:
            given = [g for g in expected.get(measure.nr, ()) if g.regel == grund.regel]
            yield Grundpruefung(
                massnahme=measure.nr,
                regel=grund.regel,
                maengel=list(_wrong(grund, given, context)),
            )


def _wrong(grund: Begruendung, given: list[Begruendung], context: Context) -> Iterator[Mangel]:
    if grund in given:
        yield from _verdict(grund.regel, context)
        return
    broken = list(_verdict(grund.regel, context))
    yield from broken
    if given:
        yield from _parts(given[0], grund)
    elif not broken:
        yield Mangel(art="andere-massnahme")


def _verdict(id_: str, context: Context) -> Iterator[Mangel]:
    """Ask for the rule or scenario; what planning itself says has no condition of its own."""
    book = context.regelwerk
    szenarien = {s.stem: s.id for s in book.ausgangsszenarien.values()}
    if (regel := book.regeln.get(id_)) is not None:
        name = f"regel:{id_}"
        if not InForce(regel.gueltig_ab, regel.gueltig_bis).holds(context.situation.stichtag):
            yield Mangel(art="nicht-in-kraft", gefunden=context.situation.stichtag.isoformat())
            return
    elif id_ in szenarien:
        name = f"szenario:{szenarien[id_]}"
    else:
        if id_ not in book.planung.gruende:
            yield Mangel(art="regel-unbekannt", gefunden=id_)
        return
    verdict = context.explainer.judge.verdict(name)
    if verdict is not True:
        yield Mangel(
            art="nicht-erfuellt",
            erwartet="ja",
            gefunden="nein" if verdict is False else "unbekannt",
        )


def _parts(expected: Begruendung, found: Begruendung) -> Iterator[Mangel]:
    """Compare a reason part by part with the one that was made again."""
    mine, theirs = expected.model_dump(mode="json"), found.model_dump(mode="json")
    for part in _PARTS:
        if mine[part] != theirs[part]:
            yield Mangel(art=part, erwartet=_said(mine[part]), gefunden=_said(theirs[part]))


def _said(part: object) -> str:
    if isinstance(part, list):
        return "; ".join(_said(entry) for entry in part)
    if isinstance(part, dict):  # a fact of a reason
        where = f" ({', '.join(part['wo'])})" if part["wo"] else ""
        return f"{part['name']} = {_said(part['wert'])}, {part['herkunft']}{where}"
    return "unbekannt" if part is None else str(part)
