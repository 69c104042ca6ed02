"""The preconditions of the guide's section 1b as a checklist (N015–N023)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ikz_rules.evaluation.shown import grouped
from ikz_rules.model.fahrplan import Vorbedingungsstand

if TYPE_CHECKING:
    from ikz_rules.evaluation.kleene import Verdict
    from ikz_rules.fahrplan.start import Start
    from ikz_rules.model.fahrplanregeln import Vorbedingung
    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.model.plan import AngabeBeleg

AUFGABE = "aufgabe"
_WORDS: dict[Verdict, Literal["erfuellt", "nicht_erfuellt", "zu_klaeren"]] = {
    True: "erfuellt",
    False: "nicht_erfuellt",
    None: "zu_klaeren",
}


class Preconditions:
    """Judges the declared preconditions; those of the Verbundraum once for all Aufgaben."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._common = {
            v.id: self._shown(v, None) for v in start.regeln.vorbedingungen if v.ebene != AUFGABE
        }

    def of(self, aufgabe: str, measure: Massnahme | None) -> tuple[Vorbedingungsstand, ...]:
        """Return where each precondition of an Aufgabe stands, in declared order.

        What only people can tell is to be cleared up, and so is what facts leave open. Some
        matter only for a measure that is carried out jointly.
        """
        jointly = measure is not None and measure.ausfuehrend
        return tuple(
            self._common[v.id] if v.id in self._common else self._shown(v, aufgabe)
            for v in self._start.regeln.vorbedingungen
            if jointly or not v.nur_ausfuehrend
        )

    def _shown(self, wanted: Vorbedingung, aufgabe: str | None) -> Vorbedingungsstand:
        start = self._start
        verdict: Verdict = None
        facts: tuple[AngabeBeleg, ...] = ()
        if wanted.wenn is not None:
            scope = start.situation.verbundraum if aufgabe is None else start.scopes[aufgabe]
            where = ("", "") if aufgabe is None else (aufgabe, AUFGABE)
            evidence = start.explainer.explain(wanted.wenn, scope, *where)
            verdict = evidence.verdict
            facts = tuple(grouped(start.explainer.belege(evidence)))
        return Vorbedingungsstand(
            id=wanted.id,
            text=wanted.text,
            stand=_WORDS[verdict],
            quelle=str(wanted.quelle),
            aussagen=wanted.aussagen,
            angaben=facts,
        )
