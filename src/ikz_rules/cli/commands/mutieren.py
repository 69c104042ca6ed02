"""``ikz-rules mutieren``: change the rules on purpose and see whether the examples notice."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules import testing
from ikz_rules.cli.output import deliver
from ikz_rules.cli.progress import Progress
from ikz_rules.cli.rules import is_complete
from ikz_rules.errors import Problem, QuestionError
from ikz_rules.linting.place import is_own
from ikz_rules.mutation.entries import mutants
from ikz_rules.mutation.outcome import CHECK, Fate, Outcome
from ikz_rules.mutation.proof import examined
from ikz_rules.reports import markdown, text
from ikz_rules.reports.mutation_document import mutation_document
from ikz_rules.reports.mutation_json import mutation_json
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.wording import did_you_mean, quoted

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from ikz_rules.cli.console import Console
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.mutation.mutant import Mutant

    Chosen = list[tuple[int, Mutant]]

OK, FOUND = 0, 1
_PIPE_SECONDS = 30
_EXTRA = "extra-fehlt"
_HUNDRED = 100


def run(call: Namespace, console: Console) -> int:
    """Write what the examples notice. 1 where they notice too little."""
    least = None if call.mindestens is None else Fraction(call.mindestens) / _HUNDRED
    processes = call.prozesse or os.cpu_count() or 1
    folders, own = _folders(call.ordner, call.regeln)
    regelwerk = load_regelwerk(*folders)
    chosen = _chosen(regelwerk, own, call.nur, call.stichprobe)
    features = call.features or str(Path(folders[-1]).resolve().parent / "features")
    progress = Progress(_PIPE_SECONDS)
    try:
        fates, scenarios = testing.run_mutants(chosen, folders, features, processes, progress)
        outcome = _proved(fates, scenarios, regelwerk, progress)
    finally:
        progress.done()
    style = text.ANSI if console.colour and call.ausgabe is None else text.PLAIN
    deliver(_shown(outcome, call.format, style), call.ausgabe, console)
    if least is None:
        return FOUND if outcome.unexplained else OK
    return FOUND if outcome.score < least else OK


def _folders(path: str | None, more: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the folders to load, and those whose entries are changed (none: all)."""
    below = os.fspath(packaged_rules())
    if path is None:
        return [below, *more], list(more)
    if is_complete(path):
        return [path, *more], []
    return [below, *more, path], [path]


def _chosen(
    regelwerk: Regelwerk, own: Sequence[str], only: Sequence[str], sample: int | None
) -> Chosen:
    """Return the mutants of a call, with their number among all of the rulebook."""
    found = [(nr, m) for nr, m in enumerate(mutants(regelwerk)) if is_own(m.location, own)]
    known = {mutant.entry.partition(":")[2] for _, mutant in found}
    for name in only:
        if name not in known:
            hint = did_you_mean(name, known) or "Nennen Sie hinter „--nur“ die Kennung einer Regel."
            message = f"Zu {quoted(name)} gibt es hier nichts zu ändern."
            raise QuestionError(Problem("regel-unbekannt", message, hint))
    if only:
        found = [(nr, m) for nr, m in found if m.entry.partition(":")[2] in only]
    if not found:
        message = "In diesen Regeln gibt es nichts zu ändern."
        raise QuestionError(
            Problem("nichts-zu-aendern", message, "Nennen Sie einen anderen Ordner.")
        )
    if sample is not None and sample < len(found):
        found = sorted(random.Random(sample).sample(found, sample), key=lambda pair: pair[0])  # noqa: S311
    return found


def _proved(
    fates: Sequence[Fate], scenarios: int, regelwerk: Regelwerk, progress: Progress
) -> Outcome:
    reasons = {a.eintrag: a.grund for a in regelwerk.ausnahmen if a.pruefung == CHECK}
    found: Sequence[Fate] = fates
    try:
        found, proved = examined(fates, regelwerk, progress), True
    except QuestionError as error:
        if error.problems[0].code != _EXTRA:
            raise
        proved = False
    told = (replace(f, reason=reasons.get(f.mutant.entry, "") if f.survived else "") for f in found)
    return Outcome(tuple(told), scenarios, proved)


def _shown(outcome: Outcome, form: str, style: text.Style) -> str:
    if form == "json":
        return mutation_json(outcome)
    document = mutation_document(outcome)
    return markdown.render(document) if form == "markdown" else text.render(document, style)
