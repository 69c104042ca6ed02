"""A mutant: a rulebook with one thing changed, and the German sentence that says what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ikz_rules.location import Location
    from ikz_rules.model.angaben import Merkmal, Schwellenwert
    from ikz_rules.model.condition import Condition
    from ikz_rules.model.regelwerk import Ausgangsszenario, Regel, Regelwerk

    Entry = Regel | Merkmal | Ausgangsszenario | Schwellenwert | Condition


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a section (``regeln``, ``merkmale``, …) is replaced; None removes it.

    In the section ``planung`` the entries are its conditions: ``fenster``, ``knapp``.
    """

    section: str
    id: str
    old: Entry
    new: Entry | None


@dataclass(frozen=True, slots=True)
class Mutant:
    """What is changed, and where it stands.

    ``art`` is the kind of change (a–z and hyphens). ``entry`` names the changed entry as findings
    do: ``regeln:x``. ``text`` completes the sentence „Wird …, schlägt kein Beispiel fehl.“
    """

    art: str
    entry: str
    text: str
    changes: tuple[Change, ...]
    location: Location | None = None

    @property
    def sentence(self) -> str:
        """What it means that the mutant survived."""
        return f"Wird {self.text}, schlägt kein Beispiel fehl."


def mutated(regelwerk: Regelwerk, mutant: Mutant) -> Regelwerk:
    """Return the rulebook with the change made; what another folder replaced stays as it is."""
    sections: dict[str, dict[str, Entry]] = {}
    for change in mutant.changes:
        table = sections.setdefault(change.section, _table(regelwerk, change.section))
        if table.get(change.id) != change.old:
            continue
        if change.new is None:
            del table[change.id]
        else:
            table[change.id] = change.new
    conditions: Any = sections.pop("planung", {})
    changed: Any = sections
    return replace(regelwerk, planung=replace(regelwerk.planung, **conditions), **changed)


def _table(regelwerk: Regelwerk, section: str) -> dict[str, Entry]:
    if section == "planung":
        return {"fenster": regelwerk.planung.fenster, "knapp": regelwerk.planung.knapp}
    return dict(getattr(regelwerk, section))
