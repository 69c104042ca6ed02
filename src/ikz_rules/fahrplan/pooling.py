"""Pooling: which Kommunen together fill a post, or use a machine, with fair shares (1.3, 4.1)."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING

from ikz_rules.fahrplan.pooling_text import Level, pooling_text
from ikz_rules.grouping.groups import minimal_groups
from ikz_rules.grouping.shares import shares
from ikz_rules.model.fahrplan import Anteil, Buendel, Gruppe

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplanregeln import Buendelung

_TENTHS = 1000


def buendel(aufgabe: str, start: Start) -> tuple[Buendel, ...]:
    """Return for every Buendelung that fits the kind of an Aufgabe which groups it allows.

    A group is minimal: without any of its members the rest falls short of what the whole is
    enough for. It stands at the highest threshold that it reaches; for each threshold at most
    ``gruppen_hoechstens`` are listed, the fewest Kommunen first, then the least above the
    threshold, then by name. Who has not named a volume, or has none, is in no group.
    """
    kind = start.scopes[aufgabe].values.get("art")
    return tuple(
        _pooled(b, aufgabe, start) for b in start.regelwerk.buendelungen.values() if kind in b.arten
    )


def _pooled(buendelung: Buendelung, aufgabe: str, start: Start) -> Buendel:
    known = dict(_volumes(buendelung, aufgabe, start))
    angabe = start.regelwerk.angaben[buendelung.angabe]
    unknown = tuple(name for name in start.members(aufgabe) if name not in known)
    most = None if buendelung.hoechstens is None else _wert(start, buendelung.hoechstens)
    levels = tuple(_levels(buendelung, known, most, start))
    listed = [_gruppe(group, known, level.text) for level in levels for group in level.groups.named]
    return Buendel(
        art=buendelung.id,
        titel=buendelung.titel,
        einheit=angabe.einheit,
        summe=float(sum(known.values())),
        gruppen=tuple(listed),
        weitere=sum(level.groups.total for level in levels) - len(listed),
        vollstaendig=all(level.groups.complete for level in levels),
        unbekannt=unknown,
        text=pooling_text(levels, known, unknown, most, angabe),
        quelle=str(buendelung.quelle),
        aussagen=buendelung.aussagen,
        setzung=buendelung.grund or None,
    )


def _wert(start: Start, name: str) -> Fraction:
    return Fraction(start.regelwerk.wert(name))


def _volumes(buendelung: Buendelung, aufgabe: str, start: Start) -> Iterator[tuple[str, Fraction]]:
    for kommune in start.members(aufgabe):
        value = start.known(aufgabe, kommune).get(buendelung.angabe)
        if isinstance(value, int | Fraction):
            yield kommune, Fraction(value)


def _levels(
    buendelung: Buendelung, known: Mapping[str, Fraction], most: Fraction | None, start: Start
) -> Iterator[Level]:
    """Yield the thresholds, ascending, each with the groups that reach it and no higher one.

    A threshold of 0 asks for no group.
    """
    found = sorted((_wert(start, name), text) for name, text in buendelung.ab)
    thresholds = [(ab, text) for ab, text in found if ab > 0]
    count = int(start.regelwerk.wert("gruppen_hoechstens"))
    values = (*known.values(), *(ab for ab, _ in thresholds), *(() if most is None else (most,)))
    unit = lcm(*(value.denominator for value in values))
    whole = {name: int(value * unit) for name, value in known.items()}
    ends = [int(ab * unit) - 1 for ab, _ in thresholds[1:]]
    for (ab, text), end in zip(thresholds, [*ends, None], strict=False):
        limits = [x for x in (end, None if most is None else int(most * unit)) if x is not None]
        limit = min(limits, default=None)
        yield Level(text, ab, minimal_groups(whole, int(ab * unit), limit, count))


def _gruppe(group: tuple[str, ...], known: Mapping[str, Fraction], text: str) -> Gruppe:
    """Return a group with shares by volume, in order of its members' names."""
    unit = lcm(*(known[name].denominator for name in group))
    tenths = shares({name: int(known[name] * unit) for name in group}, _TENTHS)
    return Gruppe(
        anteile=tuple(
            Anteil(kommune=name, umfang=float(known[name]), prozent=tenths[name] / 10)
            for name in group
        ),
        summe=float(sum(known[name] for name in group)),
        reicht_fuer=text,
    )
