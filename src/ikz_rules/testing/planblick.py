"""A plan as Dann sentences look at it: parts by name, and words for what is there instead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ikz_rules.facts.canonical import canonical
from ikz_rules.prospect.outlook import Prospect
from ikz_rules.testing.abweichung import Abweichung, SatzFehler
from ikz_rules.testing.warum import rule_found, rules_found
from ikz_rules.wording import did_you_mean, listed, natural_key, quoted

if TYPE_CHECKING:
    from collections.abc import Collection

    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk

Json = dict[str, Any]


class Planblick:
    """The JSON of a plan beside the rulebook it was made with; both are only read."""

    def __init__(self, plan: Massnahmenplan, regelwerk: Regelwerk) -> None:
        self.json: Json = plan.model_dump(mode="json")
        self.regelwerk = regelwerk
        self._verbundraum = plan.verbundraum

    @cached_property
    def prospect(self) -> Prospect:
        """What can still become of the plan as more becomes known."""
        return Prospect(canonical(self._verbundraum, self.regelwerk), self.regelwerk)

    @property
    def massnahmen(self) -> list[Json]:
        """The measures in order of rank."""
        return list(self.json["massnahmen"])

    @property
    def nummern(self) -> list[str]:
        """The numbers of the recommended measures in order of rank."""
        return [m["nr"] for m in self.massnahmen]

    def known(self, what: str, name: str, names: Collection[str]) -> None:
        """Refuse a name that exists nowhere: a sentence about it could never fail."""
        if name not in names:
            hint = did_you_mean(name, names)
            raise SatzFehler(f"{what} {quoted(name)} gibt es nicht. {hint}".strip())

    def entry(self, nr: str) -> Json | None:
        """Return a measure of the plan; None where it is not recommended."""
        self.known("Die Maßnahme", nr, self.regelwerk.massnahmen)
        return next((m for m in self.massnahmen if m["nr"] == nr), None)

    def massnahme(self, nr: str) -> Json:
        """Return a measure of the plan; a finding where it is not recommended."""
        entry = self.entry(nr)
        if entry is None:
            raise Abweichung(
                f"Die Maßnahme {nr} wird empfohlen.", self.instead(nr), self.why_not(nr)
            )
        return entry

    def phase(self, nr: int) -> Json:
        """Return a phase; a finding where the plan has none of that number."""
        phasen: list[Json] = self.json["phasen"]
        found = next((p for p in phasen if p["nr"] == nr), None)
        if found is None:
            raise Abweichung(
                f"Es gibt Phase {nr}.", f"Es gibt {listed(str(p['nr']) for p in phasen)}."
            )
        return found

    def szenario(self, id_: str) -> Json:
        """Return an Ausgangsszenario."""
        self.known("Das Ausgangsszenario", id_, self.regelwerk.ausgangsszenarien)
        return next(s for s in self.json["ausgangsszenarien"] if s["id"] == id_)

    def rule(self, id_: str) -> tuple[Verdict, str]:
        """Return whether a rule holds, and the facts that decided."""
        self.known("Die Regel", id_, self.regelwerk.regeln)
        return rule_found(id_, self._verbundraum, self.regelwerk)

    def instead(self, nr: str) -> str:
        """Say that a measure is missing, and which ones are there."""
        return f"Die Maßnahme {nr} wird nicht empfohlen; empfohlen {self.summary()}."

    def summary(self) -> str:
        """Name the recommended measures."""
        if not self.nummern:
            return "wird keine"
        return f"werden {listed(sorted(self.nummern, key=natural_key))}"

    def why_not(self, nr: str) -> list[str]:
        """Say what the measure's rules found, what is missing, how the scenarios stand."""
        if nr in (self.json["verbundraum"]["umgesetzt"] or ()):
            return [f"Die Maßnahme {nr} ist schon umgesetzt."]
        decided, unknown = rules_found(nr, self._verbundraum, self.regelwerk)
        missing = [
            f"Es fehlt die Angabe {quoted(f['angabe'])}: {f['frage']}"
            for f in self.json["fehlende_angaben"]
            if nr in f["massnahmen"]
        ]
        unclear = [
            f"Zu klären: {k['text']}" for k in self.json["zu_klaeren"] if nr in k["massnahmen"]
        ]
        return [*decided, *missing, *unclear, *self.starting_points(), *unknown]

    def starting_points(self) -> list[str]:
        """Say how far each Ausgangsszenario was found."""
        return [
            f"Ausgangsszenario {s['id']}: {s['stufe'].replace('_', ' ')}"
            for s in self.json["ausgangsszenarien"]
        ]


def standing(massnahme: Json) -> str:
    """Say where a measure stands in the plan."""
    return (
        f"Die Maßnahme {massnahme['nr']} steht auf Rang {massnahme['rang']} in Phase "
        f"{massnahme['phase']} (Modus {massnahme['modus']})."
    )


def reasons(massnahme: Json) -> list[str]:
    """Return the reasons of a measure, one a line."""
    return [
        f"{quoted(b['regel'])}: {b['text']} ({b['quelle']})" for b in massnahme["begruendungen"]
    ]
