"""What the reports of all rules share: the condition, where a rule comes from, its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ikz_rules.model.condition import Compare, walk
from ikz_rules.reports.conditions import after_wenn, condition_item
from ikz_rules.reports.document import Items, Paragraph, field, item, source, spans
from ikz_rules.wording import number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.model.angaben import Schwellenwert
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.quellen import Quelle
    from ikz_rules.reports.document import Block, Field, Item
    from ikz_rules.reports.words import Words


class Cited(Protocol):
    """Anything with a source and the statements it honours."""

    @property
    def quelle(self) -> Quelle:
        """Where it comes from."""

    @property
    def aussagen(self) -> tuple[str, ...]:
        """The statements it honours."""


def conditional(condition: Condition, words: Words) -> Iterator[Block]:
    """Yield „Wenn …“ with a condition, its parts below each other."""
    whole = condition_item(condition, words)
    if whole.below:
        yield Paragraph(spans(f"Wenn {after_wenn(whole)}"))
        yield Items(whole.below)
    else:
        yield Paragraph(spans("Wenn dies gilt:"))
        yield Items((whole,))


def origin(thing: Cited, words: Words) -> list[Field]:
    """Return source, statements and, where the choice is ours, its reason."""
    known = words.regelwerk.aussagen
    found = [field("Quelle", words.source(str(thing.quelle)))]
    if own := getattr(thing, "grund", ""):
        found.append(field("Eigene Setzung", own))
    if thing.aussagen:
        texts = tuple(item(f"{id_}: ", known[id_].text) for id_ in thing.aussagen)
        found.append(field("Aussagen", items=texts))
    return found


def named_numbers(condition: Condition, words: Words) -> list[Schwellenwert]:
    """Return the thresholds that a condition compares with."""
    names = [name for c in walk(condition) if isinstance(c, Compare) for name in c.schwellen]
    return [words.regelwerk.schwellenwerte[name] for name in dict.fromkeys(names)]


def threshold_fields(found: Iterable[Schwellenwert], words: Words) -> list[Field]:
    """Return thresholds with their values and reasons; nothing where there is none."""
    items = tuple(_threshold(s, words) for s in found)
    return [field("Schwellenwerte", items=items)] if items else []


def _threshold(schwelle: Schwellenwert, words: Words) -> Item:
    unit = f" ({schwelle.einheit})" if schwelle.einheit else ""
    value = number(float(schwelle.wert)) + unit
    reason = f" {schwelle.grund}" if schwelle.grund else ""
    place = words.source(str(schwelle.quelle))
    when = f", Stand {schwelle.stand}" if schwelle.stand else ""
    return item(
        f"{quoted(schwelle.id)} = {value}: {schwelle.titel}.{reason}", source(f" ({place}{when})")
    )
