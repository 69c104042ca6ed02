"""A Massnahmenplan as people take it to the council: what was found, what to do, open ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.regelwerk import MITGELIEFERT
from ikz_rules.reports.document import (
    Field,
    Fields,
    Heading,
    Item,
    Items,
    Paragraph,
    field,
    item,
    source,
    spans,
)
from ikz_rules.reports.imprint import imprint
from ikz_rules.reports.measure_document import measure_fields, title_line
from ikz_rules.reports.missing import missing_facts
from ikz_rules.reports.plan_summary import summary
from ikz_rules.reports.words import Words
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.plan import (
        FehlendeAngabe,
        Hinweis,
        Massnahmenplan,
        PlanMassnahme,
        Schritt,
    )
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.reports.document import Block, Document

_SHOWN_PLACES = 6


def plan_document(plan: Massnahmenplan, regelwerk: Regelwerk) -> Document:
    """Return the report of a plan; ``regelwerk`` is the one that the plan was made with."""
    words = Words(regelwerk)
    return (
        Heading(1, f"Maßnahmenplan für {plan.verbundraum.name}"),
        Paragraph(spans(*summary(plan))),
        *_overview(plan),
        *_phases(plan, words),
        *_ideas(plan),
        *_remarks(plan, words),
        *_to_clear_up(plan),
        *missing_facts("Plan", [_question(fact, plan) for fact in plan.fehlende_angaben]),
        *imprint("Plan", plan.regelwerk, plan.stichtag, words),
    )


def _overview(plan: Massnahmenplan) -> Iterator[Block]:
    if not plan.phasen:
        return
    ranks = {measure.nr: measure for measure in plan.massnahmen}
    yield Heading(2, "Auf einen Blick")
    yield Fields(
        tuple(
            Field(
                f"Phase {phase.nr} – {phase.titel}",
                items=tuple(item(_step_line(step, ranks), whole=True) for step in phase.schritte),
            )
            for phase in plan.phasen
        )
    )


def _step_line(step: Schritt, ranks: dict[str, PlanMassnahme]) -> str:
    mark = " (kurzfristiges Vorhaben)" if step.art == "vorhaben" else ""
    if step.massnahme is None:
        return f"{step.titel}{mark}"
    return f"{title_line(ranks[step.massnahme])}{mark}"


def _phases(plan: Massnahmenplan, words: Words) -> Iterator[Block]:
    ranks = {measure.nr: measure for measure in plan.massnahmen}
    for phase in plan.phasen:
        yield Heading(2, f"Phase {phase.nr} – {phase.titel}")
        for step in phase.schritte:
            if step.massnahme is None:
                yield Heading(3, step.titel)
                yield Fields(tuple(_step_fields(step)))
            else:
                measure = ranks[step.massnahme]
                yield Heading(3, title_line(measure))
                yield Fields(tuple(measure_fields(measure, plan, words)))


_KINDS = {
    "ueberzeugen": "Überzeugungsarbeit; sie steht vor allen Maßnahmen.",
    "vorhaben": "Kurzfristiges Vorhaben.",
    "vorhaben_auswaehlen": "Ein oder höchstens zwei kurzfristige Vorhaben suchen und festlegen.",
}


def _step_fields(step: Schritt) -> Iterator[Field]:
    yield field("Schritt", _KINDS.get(step.art, ""))
    if step.grund:
        yield field("Warum", step.grund)
    if step.hinweise:
        yield field("Worauf es ankommt", items=tuple(item(text) for text in step.hinweise))
    if step.abgeschlossen_wenn:
        yield field("Geschafft, wenn", step.abgeschlossen_wenn)


def _ideas(plan: Massnahmenplan) -> Iterator[Block]:
    if not plan.ideen:
        return
    yield Heading(2, "Ihre Ideen")
    yield Items(
        tuple(
            item(
                quoted(idea.name),
                f" (Maßnahme {idea.massnahme})" if idea.massnahme else "",
                f": {idea.grund}",
            )
            for idea in plan.ideen
        )
    )


def _remarks(plan: Massnahmenplan, words: Words) -> Iterator[Block]:
    if not plan.hinweise:
        return
    yield Heading(2, "Hinweise")
    yield Items(
        tuple(
            item(remark.text, source(f" ({_origin(remark, words)})" if remark.quelle else ""))
            for remark in plan.hinweise
        )
    )


def _origin(remark: Hinweis, words: Words) -> str:
    place = words.source(remark.quelle or "")
    if remark.ordner in {None, MITGELIEFERT}:
        return place
    return f"{place}; Ordner {quoted(remark.ordner or '')}"


def _to_clear_up(plan: Massnahmenplan) -> Iterator[Block]:
    if not plan.zu_klaeren:
        return
    yield Heading(2, "Zu klären")
    yield Items(
        tuple(item(point.text, f" ({_for(point.massnahmen)})") for point in plan.zu_klaeren)
    )


def _for(numbers: tuple[str, ...]) -> str:
    return f"für Maßnahme {listed(numbers)}"


def _question(fact: FehlendeAngabe, plan: Massnahmenplan) -> Item:
    notes = []
    if fact.wo:
        notes.append(f"für {_places(fact.wo, len(plan.verbundraum.kommunen), fact.ebene)}")
    if fact.wer_weiss:
        notes.append(f"weiß meist: {fact.wer_weiss}")
    if fact.vorschlaege:
        notes.append(f"gemeint sein könnte {listed(map(quoted, fact.vorschlaege), 'oder')}")
    if fact.massnahmen:
        notes.append(f"wichtig für Maßnahme {listed(fact.massnahmen)}")
    return item(fact.frage, source(f" ({'; '.join(notes)})" if notes else ""))


def _places(names: tuple[str, ...], everyone: int, ebene: str) -> str:
    if ebene == "kommune" and len(names) == everyone and everyone > 1:
        return "alle Kommunen"
    if len(names) > _SHOWN_PLACES:
        return (
            f"{', '.join(names[: _SHOWN_PLACES - 1])} und {len(names) - _SHOWN_PLACES + 1} weitere"
        )
    return listed(names)
