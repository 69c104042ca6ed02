"""The chain from facts to a verdict in German: conditions with value, origin and passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.answers.said import counted, head, said
from ikz_rules.reports.answers.told import Knoten
from ikz_rules.wording import nested, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.inquiry.glied import Glied, Schwelle
    from ikz_rules.inquiry.tatsache import Tatsache
    from ikz_rules.reports.words import Words

_JOINED = frozenset({"alle", "eines", "mindestens", "nicht"})


def link(glied: Glied, words: Words) -> Knoten:
    """Return a condition, what it rests on, and what it was compared with."""
    parts = tuple(link(part, words) for part in glied.teile)
    limits = tuple(threshold(one, words) for one in glied.schwellen)
    source = words.source(glied.quelle)
    if glied.art == "mitglied" and len(parts) == 1:
        return Knoten(f"{glied.wo}: {parts[0].text}", parts[0].quelle, parts[0].teile)
    return Knoten(_text(glied, words), source, (*limits, *parts))


def threshold(schwelle: Schwelle, words: Words) -> Knoten:
    """Return a threshold by name and value."""
    wert = number(schwelle.wert) + (f" ({schwelle.einheit})" if schwelle.einheit else "")
    return Knoten(
        f"Schwellenwert {schwelle.id} – {nested(schwelle.titel)}: {wert}",
        words.reason_source(schwelle.quelle, schwelle.setzung),
    )


def needed(tatsachen: Iterable[Tatsache], words: Words) -> Iterator[Knoten]:
    """Yield the facts that alone suffice, each with where it stands and its passage."""
    for one in tatsachen:
        asked = words.regelwerk.angaben.get(one.name) or words.regelwerk.merkmale.get(one.name)
        wert = ""
        if one.art != "liste":
            wert = f" = {said(one.name, one.wert, words)}"
        elif not one.aufgabe:
            wert = f" = {', '.join(map(str, one.wert)) or 'keine'}"  # type: ignore[arg-type]
        where = words.source(str(asked.quelle)) if asked is not None else ""
        yield Knoten(f"{one.pfad}{wert} ({one.herkunft})", where)


def _text(glied: Glied, words: Words) -> str:
    if glied.bedingung is None:
        verb = "sagt" if glied.art == "aussage" else "hat"
        return f"{glied.wo} {verb}: {said(glied.name, glied.wert, words)}"
    shown = head(glied.bedingung, words)
    if glied.art in _JOINED:
        return shown
    if glied.art == "zaehlung":
        return f"{shown} – hier: {counted(glied.bekannt or 0, glied.name)} von {glied.gesamt}"
    if glied.art in {"kennzahl", "angabe"}:
        return f"{shown} – hier: {_value(glied, words)}"
    verdict = f"{glied.urteil} ({glied.herkunft})" if glied.herkunft else glied.urteil
    return f"{shown} – {verdict}"


def _value(glied: Glied, words: Words) -> str:
    shown = said(glied.name, glied.wert, words)
    if glied.wert is None and glied.ab is not None:
        shown = f"mindestens {said(glied.name, glied.ab, words)}"
    elif glied.wert is None and glied.bis is not None:
        shown = f"höchstens {said(glied.name, glied.bis, words)}"
    notes = [glied.herkunft] if glied.herkunft else []
    if glied.gesamt is not None:
        notes.append(f"{glied.bekannt} von {glied.gesamt} Werten bekannt")
    return f"{shown} ({', '.join(notes)})" if notes else shown
