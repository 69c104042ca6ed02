"""The reasons for a measure, each with the facts that it needs and the chain that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.assembly.reasons import of_rule, reason
from ikz_rules.evaluation.witnesses import Witnesses
from ikz_rules.inquiry.chain import Chains
from ikz_rules.inquiry.grounds import Grounds
from ikz_rules.inquiry.tatsache import tatsache
from ikz_rules.inquiry.why_result import Grund
from ikz_rules.model.condition import Derived, Progress, Quantified
from ikz_rules.planning.selection import windowed_tasks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ikz_rules.assembly.context import Context
    from ikz_rules.facts.stated import Fact
    from ikz_rules.inquiry.glied import Glied
    from ikz_rules.model.plan import Begruendung
    from ikz_rules.planning.case import Entry, Fired, Vote


class Reasons:
    """Tells the reasons of one case."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._chains = Chains(context)
        self._grounds = Grounds(context.verbundraum, context.regelwerk)

    def of_vote(self, vote: Vote, entry: Entry) -> Grund:
        """Return what speaks for a measure."""
        shown = reason(vote, self._context)
        if vote.art == "planung":
            wegen = dict(vote.params).get("nr", "")
            return self._grund("planung", shown, self._planned(vote, entry), wegen=wegen)
        if vote.fired is not None:
            return self._of_name(f"regel:{vote.id}", shown, float(vote.punkte))
        (szenario,) = [s for s in self._context.case.erkannt if s.stem == vote.id]
        return self._of_name(f"szenario:{szenario.id}", shown, float(vote.punkte))

    def of_rule(self, fired: Fired) -> Grund:
        """Return what a rule says that puts a measure off."""
        return self._of_name(f"regel:{fired.regel.id}", of_rule(fired, self._context), 0)

    def _of_name(self, name: str, shown: Begruendung, punkte: float) -> Grund:
        needed = self._grounds.needed(Derived(name))
        chain = self._chains.name(name)
        found = set(self._counted(chain))
        explainer = self._context.explainer
        witnesses = Witnesses(explainer.definitions, explainer.situation, explainer.judge.verdict)
        for ebene in ("kommune", "aufgabe"):
            found = found.union(*witnesses.of(name, ebene))
        named = {n for fact in needed for n in (fact.address.kommune, fact.address.aufgabe)}
        return self._grund(
            "regel" if chain.art == "regel" else "szenario",
            shown,
            needed,
            punkte=punkte,
            ebenso=tuple(sorted(found - named)),
            kette=chain,
        )

    def _counted(self, glied: Glied) -> Iterator[str]:
        """Yield who gives the answer that a Kennzahl counts."""
        if glied.art == "kennzahl" and (
            wert := self._context.regelwerk.kennzahlen[glied.name].wert
        ):
            yield from (part.wo for part in glied.teile if part.wert == wert)
        for part in glied.teile:
            yield from self._counted(part)

    def _grund(self, art: str, shown: Begruendung, needed: Iterable[Fact], **more: object) -> Grund:
        return Grund(
            art=art,
            id=shown.regel,
            text=shown.text,
            quelle=shown.quelle,
            aussagen=shown.aussagen,
            setzung=shown.setzung,
            ordner=shown.ordner,
            noetig=tuple(tatsache(fact, self._context.regelwerk) for fact in needed),
            **{"punkte": 0.0, **more},
        )

    def _planned(self, vote: Vote, entry: Entry) -> tuple[Fact, ...]:
        """Return the facts behind a reason that planning itself gives."""
        case = self._context.case
        if vote.id == "begonnen":
            return self._grounds.needed(Progress(entry.nr, "begonnen"))
        if vote.id == "voraussetzung":
            return self._if_known(f"massnahme:{dict(vote.params)['nr']}")
        if vote.id == "reaktivieren":
            return next(filter(None, map(self._if_known, self._standstill())), ())
        if vote.id == "kurzpruefung":
            tasks = set(windowed_tasks(case, self._context.selection.entries))
            window = Quantified("aufgabe", 1, case.regelwerk.planung.fenster)
            return self._grounds.needed(window, tasks)
        return ()

    def _standstill(self) -> Iterator[str]:
        """Yield the names of the rulebook that say that something has come to a halt."""
        for szenario in self._context.case.erkannt:
            if any(step.modus == "reaktivieren" for step in szenario.schritte):
                yield f"szenario:{szenario.id}"
        yield from (f"merkmal:{name}" for name in self._context.regelwerk.planung.stockt)

    def _if_known(self, name: str) -> tuple[Fact, ...]:
        """Return what a name needs; nothing where it does not hold by itself."""
        known = self._context.explainer.judge.verdict(name)
        return self._grounds.needed(Derived(name)) if known else ()
