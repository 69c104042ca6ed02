"""Points: what orders measures where neither phase nor prerequisites do, explained one by one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import lcm
from typing import TYPE_CHECKING

from ikz_rules.planning.case import GRUNDLAGEN
from ikz_rules.wording import listed, number

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.values import Number
    from ikz_rules.planning.case import Entry

_DEAR = ("keine", "gering", "moderat")


@dataclass(frozen=True, slots=True)
class Part:
    """One component: its name, its points, its reason."""

    name: str
    punkte: Number
    grund: str


def points(entry: Entry, plan: Collection[str], regelwerk: Regelwerk) -> tuple[Part, ...]:
    """Return the components of a measure's points; ``plan`` names all measures of the plan."""
    return (
        _benefit(entry, regelwerk),
        *_of_measures(regelwerk)[entry.nr],
        _leverage(entry, plan, regelwerk),
    )


def total(parts: Iterable[Part]) -> Number:
    """Add the components up."""
    return sum(part.punkte for part in parts)


def score(entry: Entry, plan: Collection[str], regelwerk: Regelwerk) -> int:
    """Return the total of a measure's points as a multiple of ``unit``: quick to work out."""
    scale = _scale(regelwerk)
    raw = int(sum([vote.punkte for vote in entry.votes]) * scale.unit)
    helped = min(len(_helped(regelwerk)[entry.nr].intersection(plan)), scale.helped)
    return min(raw, scale.benefit) + scale.fixed[entry.nr] + helped * scale.leverage


def unit(regelwerk: Regelwerk) -> int:
    """Return into how many parts a point is cut so that all weights of a rulebook are whole."""
    return _scale(regelwerk).unit


@dataclass(frozen=True, slots=True)
class _Scale:
    """Weights in whole units: the most ``benefit``, what is ``fixed`` for each measure, and the
    ``leverage`` of each measure that is helped, of which ``helped`` count at most.
    """

    unit: int
    benefit: int
    fixed: Mapping[str, int]
    leverage: int
    helped: int


@lru_cache(maxsize=16)
def _scale(regelwerk: Regelwerk) -> _Scale:
    cut = lcm(*(weight.wert.denominator for weight in regelwerk.gewichte.values()))
    return _Scale(
        cut,
        int(_weight(regelwerk, "nutzen_hoechstens") * cut),
        {nr: int(total(parts) * cut) for nr, parts in _of_measures(regelwerk).items()},
        int(_weight(regelwerk, "hebel_je_massnahme") * cut),
        int(regelwerk.wert("hebel_hoechstens")),
    )


@lru_cache(maxsize=16)
def _of_measures(regelwerk: Regelwerk) -> Mapping[str, tuple[Part, ...]]:
    """Return the components that are the same in every plan; worked out once for a rulebook."""
    return {
        nr: (_cost(measure, regelwerk), _horizon(measure, regelwerk), _effort(measure, regelwerk))
        for nr, measure in regelwerk.massnahmen.items()
    }


def _weight(regelwerk: Regelwerk, name: str) -> Number:
    return regelwerk.gewichte[name].wert


def _benefit(entry: Entry, regelwerk: Regelwerk) -> Part:
    supporting = [vote for vote in entry.votes if vote.punkte]
    most = _weight(regelwerk, "nutzen_hoechstens")
    raw = sum(vote.punkte for vote in supporting)
    count = len(supporting)
    reason = {0: "Keine Regel spricht für sich allein dafür.", 1: "Eine Regel spricht dafür."}.get(
        count, f"{count} Regeln sprechen dafür."
    )
    capped = f" Gezählt werden höchstens {number(most)} Punkte." if raw > most else ""
    return Part("Nutzen", min(raw, most), reason + capped)


def _known(measure: Massnahme, attribute: str) -> tuple[tuple[str, ...], str]:
    """Return an attribute of the guide, else our assumption, and how to say which it is."""
    given: tuple[str, ...] | None = getattr(measure, attribute)
    if given:
        return given, ""
    assumed = measure.annahme(attribute)
    return (tuple(w.strip() for w in assumed.split(",")), " (Annahme)") if assumed else ((), "")


def _cost(measure: Massnahme, regelwerk: Regelwerk) -> Part:
    costs, mark = _known(measure, "direkte_kosten")
    dearest = max((c for c in costs if c in _DEAR), key=_DEAR.index, default=None)
    if dearest is None:
        return Part(
            "Direkte Kosten",
            _weight(regelwerk, "kosten_unbekannt"),
            "Die direkten Kosten sind nicht bekannt.",
        )
    return Part(
        "Direkte Kosten",
        _weight(regelwerk, f"kosten_{dearest}"),
        f"Direkte Kosten: {listed(costs, 'bis')}{mark}.",
    )


def _horizon(measure: Massnahme, regelwerk: Regelwerk) -> Part:
    horizon, mark = _known(measure, "umsetzbarkeit")
    soonest = next((h for h in ("kurzfristig", "mittelfristig") if h in horizon), None)
    if soonest is None:
        return Part(
            "Zeithorizont",
            _weight(regelwerk, "horizont_unbekannt"),
            "Wie schnell sie umsetzbar ist, ist nicht bekannt.",
        )
    return Part(
        "Zeithorizont",
        _weight(regelwerk, f"horizont_{soonest}"),
        f"Umsetzbarkeit: {listed(horizon, 'bis')}{mark}.",
    )


def _effort(measure: Massnahme, regelwerk: Regelwerk) -> Part:
    return Part(
        "Aufwand",
        _weight(regelwerk, f"aufwand_{measure.aufwand}"),
        f"Aufwand der Umsetzung: {measure.aufwand} (Annahme).",
    )


def _leverage(entry: Entry, plan: Collection[str], regelwerk: Regelwerk) -> Part:
    helped = [nr for nr in plan if nr in _helped(regelwerk)[entry.nr]]
    most = int(regelwerk.wert("hebel_hoechstens"))
    counted = min(len(helped), most)
    reason = (
        f"Sie erleichtert {listed(helped)}."
        if helped
        else "Sie erleichtert keine andere Maßnahme dieses Plans."
    )
    capped = f" Gezählt werden höchstens {most}." if len(helped) > most else ""
    return Part("Hebel", counted * _weight(regelwerk, "hebel_je_massnahme"), reason + capped)


@lru_cache(maxsize=16)
def _helped(regelwerk: Regelwerk) -> Mapping[str, frozenset[str]]:
    """Map each measure to those that it makes easier; the foundations all others."""
    numbers = regelwerk.massnahmen
    return {
        nr: frozenset(
            m for m in numbers if m != nr and (nr == GRUNDLAGEN or nr in _needs(numbers[m]))
        )
        for nr in numbers
    }


def _needs(measure: Massnahme) -> tuple[str, ...]:
    needed = measure.voraussetzungen
    return () if needed is None else (*needed.zwingend, *needed.teilweise, *needed.hilfreich)
