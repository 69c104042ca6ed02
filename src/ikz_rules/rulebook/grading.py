"""Reading how a fact speaks to a criterion: its values, or limits, by level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.fahrplanregeln import Stufung
from ikz_rules.model.verbundraum import IDEENFELDER, STUFEN
from ikz_rules.reader.tree import Items
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ikz_rules.model.angaben import Angabe
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.rules import Deciders

_LEVELS = ("aufgabe", "aufgabe_je_kommune")


def graded(block: Block, fuer: str, deciders: Deciders) -> tuple[Stufung, ...]:
    """Read the Angaben of a criterion: each once, stand-ins for one that stands by itself."""
    required(block, "angaben")
    found = [
        (inner, grade(inner, deciders, inner.optional("anstelle_von"), of_ideas=fuer == "ideen"))
        for inner in block.blocks("angaben", "eine Angabe")
    ]
    by_name = {stufung.angabe: stufung for _, stufung in reversed(found)}
    for inner, stufung in found:
        if stufung is not by_name[stufung.angabe]:
            inner.problem(
                "kennung-doppelt",
                "angabe",
                f"{quoted(stufung.angabe)} steht in diesem Kriterium schon.",
                "Fassen Sie beide zusammen.",
            )
        _instead(inner, stufung, by_name)
    return tuple(stufung for _, stufung in found)


def _instead(block: Block, stufung: Stufung, by_name: dict[str, Stufung]) -> None:
    """A stand-in names another Angabe of its criterion that is no stand-in itself."""
    name = stufung.anstelle_von
    main = by_name.get(name or "")
    if name is None or (main not in (None, stufung) and main.anstelle_von is None):
        return
    if main is None:
        message = f"{quoted(name)} steht nicht in diesem Kriterium."
    elif main is stufung:
        message = f"{quoted(name)} kann nicht für sich selbst stehen."
    else:
        message = f"{quoted(name)} steht selbst nur anstelle von {quoted(main.anstelle_von or '')}."
    mains = [s.angabe for s in by_name.values() if s.anstelle_von is None]
    block.problem(
        "stellvertretung",
        "anstelle_von",
        message,
        f"Nennen Sie {listed(map(quoted, mains), 'oder')}, oder löschen Sie die Zeile."
        if mains
        else "Löschen Sie die Zeile.",
    )


def required(block: Block, key: str) -> None:
    """Report a list that is missing or empty."""
    node = block.get(key)
    if node is None:
        block.text(key)
    elif isinstance(node, Items) and not node.nodes:
        block.problem(
            "leer",
            key,
            f"Die Liste hinter {quoted(key)} ist leer.",
            "Nennen Sie mindestens einen Eintrag.",
        )


def alone(block: Block, key: str, deciders: Deciders) -> Stufung:
    """Read the required Stufung of one fact that stands behind a key."""
    if not block.has(key):
        block.text(key)
    return grade(block.block(key, key), deciders)


def _nothing_graded(
    block: Block, name: str, known: Mapping[str, Angabe], *, of_ideas: bool
) -> None:
    choices = IDEENFELDER if of_ideas else [a.id for a in known.values() if a.ebene in _LEVELS]
    block.missing(
        "name-unbekannt",
        ("angaben", name),
        "angabe",
        f"{quoted(name)} ist {'kein Feld einer Idee' if of_ideas else 'keine Angabe'} mit "
        "festen Werten.",
        did_you_mean(name, choices)
        or (
            f"Es gibt {listed(IDEENFELDER)}."
            if of_ideas
            else "Erlaubt sind Angaben zu einer Aufgabe mit Auswahl, ja/nein oder Zahl."
        ),
    )


def grade(
    block: Block, deciders: Deciders, instead: str | None = None, *, of_ideas: bool = False
) -> Stufung:
    """Read one Stufung; every value of a choice has to have exactly one level."""
    name = block.text("angabe")
    known = deciders.conditions.names.angaben
    allowed: Sequence[str] | None = None
    if of_ideas:
        allowed = IDEENFELDER.get(name)
    elif name in known and known[name].ebene in _LEVELS:
        fact = known[name]
        allowed = ("ja", "nein") if fact.typ == "ja_nein" else fact.allowed
        if fact.typ in {"zahl", "ganzzahl"}:
            found = _limits(block, name, deciders, instead)
            block.done()
            return found
    if name and not allowed:
        _nothing_graded(block, name, known, of_ideas=of_ideas)
    levels = _values(block, name, allowed or ())
    block.done()
    return Stufung(name, levels, anstelle_von=instead)


def _limits(block: Block, name: str, deciders: Deciders, instead: str | None) -> Stufung:
    return Stufung(
        name,
        {},
        threshold(block, "hoch_ab", deciders),
        threshold(block, "mittel_ab", deciders),
        instead,
    )


def _values(block: Block, name: str, allowed: Sequence[str]) -> dict[str, str]:
    levels: dict[str, str] = {}
    for level in STUFEN:
        for value, at in block.placed(level):
            if allowed and value not in allowed:
                block.sink.add(
                    "wert-unbekannt",
                    at,
                    f"{quoted(value)} ist kein Wert von {quoted(name)}.",
                    did_you_mean(value, allowed) or f"Es gibt {listed(allowed)}.",
                )
            elif value in levels:
                block.sink.add(
                    "wert-unbekannt",
                    at,
                    f"{quoted(value)} steht schon bei {quoted(levels[value])}.",
                    "Jeder Wert gehört zu genau einer Stufe.",
                )
            levels.setdefault(value, level)
    if missing := [value for value in allowed if value not in levels]:
        block.problem(
            "werte-fehlen",
            "angabe",
            f"Für {listed(map(quoted, missing))} fehlt die Stufe.",
            "Ordnen Sie jeden Wert unter „hoch“, „mittel“ oder „gering“ ein.",
        )
    return levels


def threshold(block: Block, key: str, deciders: Deciders) -> str | None:
    """Return the name of a threshold that exists; None where it does not."""
    name = block.text(key)
    if name and name not in deciders.schwellenwerte:
        block.missing(
            "schwelle-unbekannt",
            ("schwellenwerte", name),
            key,
            f"Den Schwellenwert {quoted(name)} gibt es nicht.",
            did_you_mean(name, deciders.schwellenwerte)
            or "Tragen Sie ihn in schwellenwerte.yaml ein.",
        )
        return None
    return name or None
