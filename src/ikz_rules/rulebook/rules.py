"""Reading what decides: Merkmale, Ausgangsszenarien, rules, and what planning is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.model.angaben import NIE, STUFEN, Merkmal
from ikz_rules.model.condition import Quantified, walk
from ikz_rules.model.regelwerk import (
    Ausgangsszenario,
    Regel,
    Schritt,
)
from ikz_rules.rulebook.catalogue import numbers
from ikz_rules.rulebook.hints import SNAKE
from ikz_rules.rulebook.validity import succeeded, validity
from ikz_rules.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ikz_rules.location import Location
    from ikz_rules.model.angaben import Schwellenwert
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.conditions import ConditionReader
    from ikz_rules.rulebook.draft import Entry, References

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_MAX_PHASE = 3
_FELDER = ("1", "2", "3", "4")
_EFFECTS = ("empfehlen", "arbeitspakete", "hinweis", "zurueckstellen")


@dataclass(frozen=True, slots=True)
class Deciders:
    """What these readers need of the rest of the rulebook."""

    references: References
    conditions: ConditionReader
    massnahmen: Mapping[str, Massnahme]
    schwellenwerte: Mapping[str, Schwellenwert]
    gewichte: Mapping[str, Schwellenwert]
    merkmale: Iterable[str]
    szenarien: Collection[str]
    regeln: Collection[str]

    def merkmal(self, block: Block, entry: Entry) -> Merkmal:
        """Read a Merkmal; several definitions are joined by ``eines`` in the file."""
        del entry
        node = block.get("definition")
        return Merkmal(
            block.id(pattern=SNAKE),
            block.text("titel"),
            block.text("frage"),
            self.references.source(block),
            self.references.statements(block),
            self.conditions.read(node) if node is not None else None,
            block.flag("je_kommune"),
            block.optional("wer_weiss") or "",
            block.choice("ermitteln", STUFEN, "mittel"),
            block.choice("aendern", (NIE, *STUFEN), NIE),
            block.location,
        )

    def szenario(self, block: Block, entry: Entry) -> Ausgangsszenario:
        """Read an Ausgangsszenario with its Merkmale, degrees and steps."""
        leading = self.known_merkmale(block, [(block.text("leitmerkmal"), block.at("leitmerkmal"))])
        degrees = block.block("erkennung", "erkennung")
        found = Ausgangsszenario(
            block.text("id"),
            entry.stem,
            block.text("titel"),
            leading[0],
            tuple(
                self.known_merkmale(b, b.placed("merkmale"))
                for b in block.blocks("punkte", "ein Punkt")
            ),
            self._felder(block),
            tuple(self._schritt(b) for b in block.blocks("schritte", "ein Schritt")),
            self.references.source(block),
            self.references.statements(block),
            self._schwelle(degrees, "mindest_punkte"),
            self._schwelle(degrees, "mindest_angegeben"),
            entry.folder,
            block.location,
            (degrees.text("mindest_punkte"), degrees.text("mindest_angegeben")),
        )
        degrees.done()
        return found

    def _felder(self, block: Block) -> tuple[int, ...]:
        found = tuple(block.placed("handlungsfelder"))
        for text, at in found:
            if text not in _FELDER:
                block.sink.add(
                    "ausserhalb",
                    at,
                    f"Das Handlungsfeld {quoted(text)} gibt es nicht.",
                    "Erlaubt sind 1 bis 4.",
                )
        return tuple(int(text) for text, _ in found if text in _FELDER)

    def known_merkmale(
        self, block: Block, found: Iterable[tuple[str, Location | None]]
    ) -> tuple[str, ...]:
        """Return names of Merkmale; report those that do not exist, each at its place."""
        names = tuple(found)
        for name, at in names:
            if name and name not in set(self.merkmale):
                block.sink.missing(
                    "name-unbekannt",
                    ("merkmale", name),
                    at,
                    f"Das Merkmal {quoted(name)} gibt es nicht.",
                    did_you_mean(name, self.merkmale) or "Legen Sie es zuerst an.",
                )
        return tuple(name for name, _ in names)

    def _schwelle(self, block: Block, key: str) -> int:
        name = block.text(key)
        schwelle = self.schwellenwerte.get(name)
        if schwelle is None or not isinstance(schwelle.wert, int):
            if name:
                block.missing(
                    "schwelle-unbekannt",
                    ("schwellenwerte", name),
                    key,
                    f"Den Schwellenwert {quoted(name)} gibt es nicht als ganze Zahl.",
                    "Nennen Sie einen Schwellenwert mit einer ganzen Zahl."
                    if schwelle is not None
                    else did_you_mean(name, self.schwellenwerte)
                    or "Tragen Sie ihn in schwellenwerte.yaml ein.",
                )
            return 1
        return schwelle.wert

    def _schritt(self, block: Block) -> Schritt:
        art = block.choice("art", ("massnahme", "parallel", "ueberzeugen", "vorhaben"))
        found = numbers(block, "massnahmen", self.massnahmen)
        wanted = {"massnahme": len(found) == 1, "parallel": len(found) > 1}.get(art, not found)
        if not wanted and art == block.optional("art"):
            block.problem(
                "schritt",
                "art",
                f"Die Zahl der Maßnahmen passt nicht zu {quoted(art)}.",
                "„massnahme“ hat eine, „parallel“ mehrere, die anderen keine.",
            )
        phase = block.integer("phase", 1, _MAX_PHASE)
        return Schritt(
            art,
            block.text("titel"),
            found,
            phase,
            block.text("grund"),
            block.optional("abgeschlossen_wenn") or "",
            self._packages(block),
            block.choice("modus", ("einleiten", "reaktivieren"), "einleiten"),
        )

    def regel(self, block: Block, entry: Entry) -> Regel:
        """Read a rule: condition, conclusion, reason, source, statements."""
        for key in ("wenn", "dann"):
            if not block.has(key):
                block.text(key)
        condition = self.conditions.read(block.get("wenn"))
        then = block.block("dann", "dann")
        quelle = self.references.source(block)
        first, last = validity(block)
        found = Regel(
            id=block.id(),
            wenn=condition,
            begruendung=self._sentence(block, "begruendung", condition) or "",
            quelle=quelle,
            aussagen=self.references.statements(block),
            grund=self.references.reason(block, quelle, "setzung"),
            massnahme=self.nr(then, "empfehlen"),
            gewicht=self._weight(then),
            anlass=_ground(then),
            arbeitspakete=self._packages(then),
            hinweis=self._sentence(then, "hinweis", condition),
            zurueckstellen=self.nr(then, "zurueckstellen"),
            ermessen=block.optional("ermessen"),
            gueltig_ab=first,
            gueltig_bis=last,
            ersetzt=succeeded(block, self.regeln),
            ordner=entry.folder,
            location=block.location,
        )
        _effective(block, then)
        then.done()
        return found

    def nr(self, block: Block, key: str, *, lenient: bool = False) -> str | None:
        """Return the number of a measure that exists; None where none is named.

        ``lenient``: one that was switched off counts as not named.
        """
        nr = block.optional(key)
        if lenient and ("massnahme", nr or "") in block.sink.off:
            return None
        if nr is not None and nr not in self.massnahmen:
            block.missing(
                "massnahme-unbekannt",
                ("massnahme", nr),
                key,
                f"Die Maßnahme {quoted(nr)} gibt es nicht.",
                did_you_mean(nr, self.massnahmen) or "Prüfen Sie die Nummer.",
            )
            return None
        return nr

    def _weight(self, block: Block) -> str | None:
        if not block.has("empfehlen"):
            return None
        name = block.text("gewicht")
        known = [
            weight.removeprefix("nutzen_")
            for weight in self.gewichte
            if weight.startswith("nutzen_") and weight != "nutzen_hoechstens"
        ]
        if name and name not in known:
            block.missing(
                "gewicht-unbekannt",
                ("gewichte", f"nutzen_{name}"),
                "gewicht",
                f"Das Gewicht {quoted(name)} gibt es nicht.",
                f"Erlaubt sind {listed(known, 'oder')}.",
            )
        return f"nutzen_{name}"

    def _packages(self, block: Block) -> tuple[str, ...]:
        found = tuple(block.placed("arbeitspakete"))
        known = {
            p.id
            for m in self.massnahmen.values()
            for top in m.arbeitspakete or ()
            for p in (top, *top.unterpunkte)
        }
        for name, at in found:
            if name not in known:
                block.sink.missing(
                    "arbeitspaket-unbekannt",
                    ("massnahme", name.partition("#")[0]),
                    at,
                    f"Das Arbeitspaket {quoted(name)} gibt es nicht.",
                    "Schreiben Sie Maßnahme, # und Stelle: „0#2.1“.",
                )
        return tuple(name for name, _ in found)

    def _sentence(self, block: Block, key: str, condition: Condition) -> str | None:
        """Read a sentence with placeholders, each of which the condition has to be able to fill."""
        text = block.text(key) if key == "begruendung" else block.optional(key)
        used = _PLACEHOLDER.findall(text or "")
        if not used:
            return text
        names = self.conditions.names
        counted = {c.ebene for c in walk(condition) if isinstance(c, Quantified)}
        known = {
            *({"kommunen"} if "kommune" in counted else ()),
            *({"aufgaben"} if "aufgabe" in counted else ()),
            *(a.id for a in names.angaben.values() if a.ebene == "verbundraum"),
            *(k.id for k in names.kennzahlen.values() if k.ebene == "verbundraum"),
        }
        for name in used:
            if name not in known:
                gone = [s for s in ("angaben", "kennzahlen") if (s, name) in block.sink.off]
                block.missing(
                    "platzhalter",
                    (gone[0] if gone else "", name),
                    key,
                    f"Der Platzhalter {quoted('{' + name + '}')} passt hier nicht.",
                    (did_you_mean(name, known) if name not in ("kommunen", "aufgaben") else "")
                    or "Erlaubt sind {kommunen} und {aufgaben}, wenn die Bedingung sie zählt, und "
                    "Namen des Verbundraums.",
                )
        return text


def _ground(then: Block) -> str | None:
    return then.choice("anlass", ("effektivitaet", "effizienz")) if then.has("anlass") else None


def _effective(block: Block, then: Block) -> None:
    if then and not any(then.has(key) for key in _EFFECTS):
        block.problem(
            "folgerung-fehlt",
            "dann",
            "Diese Regel bewirkt nichts.",
            "Ergänzen Sie „empfehlen“, „arbeitspakete“, „hinweis“ oder „zurueckstellen“.",
        )
