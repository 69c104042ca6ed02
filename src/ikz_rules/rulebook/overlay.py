"""Folders on top of each other: what a later one adds, replaces and switches off.

The later folder wins. What contradicts itself is told, all at once: switching off what is not
there, what the same folder brings, what is off already, and bringing back what is off.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ikz_rules.model.regelwerk import Aenderung
from ikz_rules.reader.tree import plain
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.location import Location
    from ikz_rules.rulebook.block import Block, Sink
    from ikz_rules.rulebook.draft import Draft, Entry

KINDS = {
    "regel": "regeln",
    "massnahme": "massnahme",
    "angabe": "angaben",
    "kennzahl": "kennzahlen",
    "merkmal": "merkmale",
    "ausgangsszenario": "ausgangsszenario",
    "schwellenwert": "schwellenwerte",
    "gewicht": "gewichte",
    "aufgabe": "aufgaben",
    "bedarf": "bedarfe",
    "quelle": "quellen",
    "aussage": "aussagen",
    "erratum": "errata",
    "kriterium": "kriterien",
    "buendelung": "buendelungen",
    "arbeitsgruppe": "arbeitsgruppen",
    "produktgruppe": "produktgruppen",
}
"""What can be switched off, with the section it stands in."""


@dataclass(frozen=True, slots=True)
class Switch:
    """An entry that a folder switches off."""

    section: str
    key: str
    grund: str
    location: Location | None


@dataclass(slots=True)
class Layer:
    """What one folder holds: its entries, and what it switches off."""

    name: str
    sink: Sink
    entries: dict[tuple[str, str], Entry] = field(default_factory=dict)
    switches: dict[tuple[str, str], Switch] = field(default_factory=dict)

    def add(self, section: str, key: str, entry: Entry) -> None:
        """File an entry; a second one of the same id in one folder is a mistake."""
        earlier = self.entries.setdefault((section, key), entry)
        if earlier is not entry:
            self.sink.add(
                "kennung-doppelt",
                entry.block.location,
                f"{quoted(key)} gibt es unter {quoted(section)} schon ({earlier.block.location}).",
                "Geben Sie einem von beiden einen anderen Namen.",
            )

    def read_switches(self, top: Block) -> None:
        """Read the section ``abschalten``."""
        for block in top.blocks("abschalten", "abschalten"):
            art = block.choice("art", tuple(KINDS))
            key, grund = block.text("id"), block.text("grund")
            if not key or block.optional("art") != art:
                continue
            switch = Switch(KINDS[art], key, grund, block.at("id"))
            earlier = self.switches.setdefault((switch.section, key), switch)
            if earlier is not switch:
                block.problem(
                    "kennung-doppelt",
                    "id",
                    f"{quoted(key)} ist hier schon abgeschaltet ({earlier.location}).",
                    "Streichen Sie einen der beiden Einträge.",
                )


def lay(draft: Draft, layer: Layer) -> None:
    """Put a folder on top of what is there already."""
    draft.ordner.append(layer.name)
    below = {(section, key) for section, found in draft.entries.items() for key in found}
    switches = [s for s in layer.switches.values() if _allowed(s, layer, draft, below)]
    for switch in switches:
        _switch_off(draft, switch, layer.name)
    for switch in switches:
        if switch.section == "massnahme":
            _follow(draft, switch, layer)
    for place, entry in layer.entries.items():
        _put(draft, place, entry, below)


def _allowed(switch: Switch, layer: Layer, draft: Draft, below: set[tuple[str, str]]) -> bool:
    """Tell whether something can be switched off; what contradicts itself is told."""
    place = (switch.section, switch.key)
    shown = quoted(switch.key)
    if own := layer.entries.get(place):
        message = f"{shown} steht in demselben Ordner ({own.block.location})."
        hint = "Streichen Sie entweder den Eintrag oder das Abschalten."
    elif off := draft.sink.off.get(place):
        message, hint = f"{shown} ist schon abgeschaltet ({off}).", "Streichen Sie den Eintrag."
    elif place not in below:
        names = [key for section, key in below if section == switch.section]
        message = f"{shown} gibt es in keinem früheren Ordner ({switch.section})."
        hint = did_you_mean(switch.key, names) or (
            "Prüfen Sie die Kennung." if below else "Im ersten Ordner ist nichts abzuschalten."
        )
    else:
        return True
    draft.sink.add("abschalten", switch.location, message, hint)
    return False


def _switch_off(draft: Draft, switch: Switch, ordner: str) -> None:
    del draft.entries[switch.section][switch.key]
    draft.sink.off[switch.section, switch.key] = switch.location
    eintrag = f"{switch.section}:{switch.key}"
    draft.aenderungen.append(
        Aenderung("abgeschaltet", eintrag, ordner, switch.grund, switch.location)
    )


def _follow(draft: Draft, switch: Switch, layer: Layer) -> None:
    """Switch off the rules below that speak of nothing but measures that are off."""
    for key, entry in list(draft.entries.get("regeln", {}).items()):
        named = set(_named(entry))
        off = {nr for nr in named if ("massnahme", nr) in draft.sink.off}
        if named and named == off and ("regeln", key) not in layer.entries:
            why = f"Die Maßnahme {switch.key} ist abgeschaltet."
            _switch_off(draft, Switch("regeln", key, why, switch.location), layer.name)


def _named(rule: Entry) -> Iterator[str]:
    """Yield the numbers of the measures that the conclusion of a rule is about."""
    node = rule.block.node.get("dann") if rule.block.node else None
    then = plain(node) if node else None
    if isinstance(then, dict):
        yield from (str(then[key]) for key in ("empfehlen", "zurueckstellen") if then.get(key))
        packages = then.get("arbeitspakete")
        yield from (str(p).partition("#")[0] for p in packages or () if isinstance(packages, list))


def _put(draft: Draft, place: tuple[str, str], entry: Entry, below: set[tuple[str, str]]) -> None:
    section, key = place
    off = draft.sink.off.get(place)
    if off is not None:
        draft.sink.add(
            "abschalten",
            entry.block.location,
            f"{quoted(key)} hat ein anderer Ordner abgeschaltet ({off}).",
            "Streichen Sie das Abschalten, oder wählen Sie eine andere Kennung.",
        )
    if below:
        art = "ersetzt" if place in below else "neu"
        draft.aenderungen.append(
            Aenderung(art, f"{section}:{key}", entry.folder, "", entry.block.location)
        )
    draft.entries.setdefault(section, {})[key] = entry
