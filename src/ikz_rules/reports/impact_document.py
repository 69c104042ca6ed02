"""The report on the impact of changed rules: in short, by measure, by case, by change."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ikz_rules.impact.expected import is_expected, unmet
from ikz_rules.reports.document import (
    Fields,
    Heading,
    Items,
    Paragraph,
    field,
    item,
    source,
    spans,
    strong,
)
from ikz_rules.reports.impact_changes import ChangeWords
from ikz_rules.reports.impact_sentences import MovementWords
from ikz_rules.wording import listed, natural_key, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ikz_rules.difference.causes import Cause
    from ikz_rules.errors import Problem
    from ikz_rules.impact.comparison import CaseResult, Comparison, Moved
    from ikz_rules.impact.expected import Expectation
    from ikz_rules.reports.document import Block, Document, Item, Spans

_THEMEN = {
    "massnahme": "Maßnahme",
    "ausgangsszenario": "Ausgangsszenario",
    "hinweis": "Hinweis",
    "idee": "Idee",
    "schritt": "Schritt",
}
_MOST_NAMED = 10
_GAINED = {
    "neu": "Neu im Plan",
    "entfallen": "Nicht mehr im Plan",
    "rang": "Anderer Platz",
    "phase": "Andere Phase",
    "modus": "Anderes Vorgehen",
    "vorhaben": "Anders als kurzfristiges Vorhaben gekennzeichnet",
    "begruendung": "Anders begründet",
    "inhalt": "Andere Angaben",
}


@dataclass(frozen=True, slots=True)
class ImpactReport:
    """A comparison with what was expected of it; None where nobody said anything about that."""

    comparison: Comparison
    expected: tuple[Expectation, ...] | None = None

    @property
    def moved(self) -> tuple[CaseResult, ...]:
        """The cases that moved."""
        return tuple(case for case in self.comparison.cases if case.bewegungen)

    @property
    def apart(self) -> tuple[CaseResult, ...]:
        """The cases that one of the rulebooks, and only one, cannot plan."""
        return tuple(c for c in self.comparison.cases if not c.compared and not c.wrong)

    @property
    def wrong(self) -> tuple[CaseResult, ...]:
        """The cases that neither rulebook can plan."""
        return tuple(c for c in self.comparison.cases if c.wrong)

    @property
    def missing(self) -> tuple[Expectation, ...]:
        """What was expected and did not happen."""
        return unmet(self.expected or (), self.comparison)

    def is_expected(self, case: CaseResult, moved: Moved | None = None) -> bool:
        """Tell whether a movement is expected, or (None) that a case cannot be compared."""
        return is_expected(self.expected or (), case, moved)

    @property
    def unexpected(self) -> int:
        """How many movements, and cases that cannot be compared, nobody expected."""
        movements = sum(not self.is_expected(c, m) for c in self.moved for m in c.bewegungen)
        return movements + sum(not self.is_expected(case) for case in self.apart)

    @property
    def clean(self) -> bool:
        """True where nothing happened but what was expected, and every case could be read."""
        return not (self.unexpected or self.missing or self.wrong)


def impact_document(report: ImpactReport) -> Document:
    """Return the report for people."""
    return tuple(_Writer(report).blocks())


class _Writer:
    def __init__(self, report: ImpactReport) -> None:
        self._report = report
        self._comparison = report.comparison
        self._changes = ChangeWords(self._comparison.alt, self._comparison.neu)
        self._words = MovementWords(self._comparison, self._changes)

    def blocks(self) -> Iterator[Block]:
        yield Heading(1, "Wirkung der geänderten Regeln")
        yield from self._summary()
        yield from self._measures()
        yield from self._cases()
        yield from self._apart()
        yield from self._changed()

    def _summary(self) -> Iterator[Block]:
        report, cases = self._report, self._comparison.cases
        compared = sum(case.compared for case in cases)
        yield Paragraph(
            spans(
                f"Verglichen: {_count(compared, 'Fall', 'Fälle')}. "
                f"Bewegt: {number(len(report.moved))}, unverändert: "
                f"{number(compared - len(report.moved))}."
            )
        )
        if not self._comparison.changes:
            yield Paragraph(spans("Beide Regelwerke sagen dasselbe."))
        if report.apart or report.wrong:
            left = len(report.apart) + len(report.wrong)
            yield Paragraph(spans(f"Nicht verglichen: {_count(left, 'Fall', 'Fälle')}."))
        if report.expected is None:
            return
        yield Paragraph(
            spans(
                f"Nicht erwartete Bewegungen: {number(report.unexpected)}. "
                f"Erwartete, die ausblieben: {number(len(report.missing))}."
            )
        )
        if report.missing:
            yield Heading(2, "Erwartet, aber nicht eingetreten")
            yield Items(tuple(_missing(one) for one in report.missing))

    def _measures(self) -> Iterator[Block]:
        found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for case in self._report.moved:
            for moved in case.bewegungen:
                if moved.movement.thema == "massnahme":
                    found[moved.movement.was][moved.movement.bewegung].append(case.name)
        if not found:
            return
        yield Heading(2, "Nach Maßnahmen")
        for nr in sorted(found, key=natural_key):
            books = (self._comparison.neu, self._comparison.alt)
            titel = next(b.massnahmen[nr].titel for b in books if nr in b.massnahmen)
            yield Heading(3, f"Maßnahme {nr} – {titel}")
            yield Fields(
                tuple(
                    field(
                        _GAINED[kind],
                        f"{_count(len(found[nr][kind]), 'Fall', 'Fälle')} "
                        f"({_named(found[nr][kind])})",
                    )
                    for kind in _GAINED
                    if kind in found[nr]
                )
            )

    def _cases(self) -> Iterator[Block]:
        if not self._report.moved:
            return
        yield Heading(2, "Nach Fällen")
        for case in self._report.moved:
            yield Heading(3, f"{case.name} ({case.datei})")
            by_cause: dict[Cause, list[Moved]] = {}
            for moved in case.bewegungen:
                by_cause.setdefault(moved.cause, []).append(moved)
            yield Items(tuple(self._group(case, group) for group in by_cause.values()))

    def _group(self, case: CaseResult, group: Sequence[Moved]) -> Item:
        """One cause with everything that it moves."""
        first = group[0]
        if len(group) == 1:
            sentence = self._words.sentence(first.movement, first.cause, case.name)
            return item(sentence, *self._mark(case, first))
        reason, more = self._words.cause(first.cause)
        lead = f"{reason[:1].upper()}{reason[1:]}:" if reason else ""
        below = tuple(
            item(f"{self._words.moved(m.movement, case.name)}.", *self._mark(case, m))
            for m in group
        )
        return item(f"{lead}{more}".strip(), below=below)

    def _mark(self, case: CaseResult, moved: Moved | None = None) -> Spans:
        if self._report.expected is None or self._report.is_expected(case, moved):
            return ()
        return (strong(" Nicht erwartet."),)

    def _apart(self) -> Iterator[Block]:
        if self._report.apart:
            yield Heading(2, "Nur mit einem der beiden Regelwerke lesbar")
            yield Items(tuple(self._one_sided(case) for case in self._report.apart))
        if self._report.wrong:
            yield Heading(2, "Mit keinem der beiden Regelwerke lesbar")
            yield Items(
                tuple(
                    item(case.datei, below=_problems(case.probleme_neu))
                    for case in self._report.wrong
                )
            )

    def _one_sided(self, case: CaseResult) -> Item:
        below = tuple(
            item(f"Mit den {which} Regeln:", below=_problems(problems))
            for which, problems in (("alten", case.probleme_alt), ("neuen", case.probleme_neu))
            if problems
        )
        return item(case.datei, *self._mark(case), below=below)

    def _changed(self) -> Iterator[Block]:
        """Every change, with how many cases it moves; those that move nothing too."""
        if not self._comparison.changes:
            return
        counts: dict[int, int] = defaultdict(int)
        for case in self._report.moved:
            for nr in {nr for moved in case.bewegungen for nr in moved.cause.nummern}:
                counts[nr] += 1
        yield Heading(2, "Was an den Regeln anders ist")
        yield Items(
            tuple(self._change(change.nr, counts[change.nr]) for change in self._comparison.changes)
        )

    def _change(self, nr: int, cases: int) -> Item:
        change = self._comparison.changes[nr]
        if change.silent:
            moved = "wirkt auf keinen Plan"
        else:
            moved = f"bewegt {_count(cases, 'Fall', 'Fälle')}" if cases else "bewegt keinen Fall"
        lines = (item(line) for line in self._changes.details(change))
        return item(self._changes.title(change), source(f" ({moved})"), below=tuple(lines))


def _named(cases: Sequence[str]) -> str:
    """List cases by name; many are cut short, since each has its own entry below."""
    shown = [quoted(name) for name in cases]
    if len(shown) > _MOST_NAMED:
        rest = f"{number(len(shown) - _MOST_NAMED)} weitere"
        shown = [*shown[:_MOST_NAMED], rest]
    return listed(shown)


def _problems(problems: Sequence[Problem]) -> tuple[Item, ...]:
    return tuple(item(str(problem), whole=True) for problem in problems)


def _missing(one: Expectation) -> Item:
    what = f"{_THEMEN[one.thema]} {quoted(one.was)}, " if one.thema else ""
    return item(f"{one.fall}: {what}Bewegung {quoted(one.bewegung)}", source(f" ({one.location})"))


def _count(count: int, one: str, many: str) -> str:
    return f"{number(count)} {one if count == 1 else many}"
