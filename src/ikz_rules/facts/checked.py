"""Plain content becomes a Verbundraum; all its mistakes are found at once, each with its path."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ikz_rules.facts.vocabulary import at_home, vocabulary_problems
from ikz_rules.model.shape import PathProblem, crossing_problems, shape_problems
from ikz_rules.model.verbundraum import Verbundraum

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk


def checked(
    content: dict[str, object], regelwerk: Regelwerk
) -> tuple[Verbundraum, list[PathProblem]]:
    """Return what the content says, and what is wrong with it, each mistake once.

    With problems the Verbundraum is not to be used.
    """
    verbundraum, found = _shape(content)
    found = [at_home(written(p, content), regelwerk) for p in found] + crossing_problems(content)
    told = {(p.code, p.path[:length]) for p in found for length in range(1, len(p.path) + 1)}
    known = vocabulary_problems(content, regelwerk)
    better = {(p.code, p.path): p for p in known if p.code == "produktrahmen-form"}
    found = [better.get((p.code, p.path), p) for p in found]
    found += [p for p in known if (p.code, p.path) not in told]
    return verbundraum, list(dict.fromkeys(found))


def written(problem: PathProblem, content: object) -> PathProblem:
    """Say where a fixed field was written that may also stand under ``angaben``."""
    *above, key = problem.path or ("",)
    block = content
    for step in above:
        block = _below(block, step)
    inner = _below(block, "angaben")
    if not isinstance(inner, dict) or _below(block, key) is not None or key not in inner:
        return problem
    return replace(problem, path=(*above, "angaben", key))


def _below(block: object, step: str | int) -> object:
    if isinstance(block, dict):
        return block.get(step)
    return block[step] if isinstance(block, list | tuple) and isinstance(step, int) else None


def _shape(content: dict[str, object]) -> tuple[Verbundraum, list[PathProblem]]:
    """Check the shape of each value."""
    from pydantic import ValidationError  # noqa: PLC0415 - heavy, and needed for its type only

    verbundraum = Verbundraum.__new__(Verbundraum)
    try:  # without __init__, whose error would know paths only
        Verbundraum.__pydantic_validator__.validate_python(content, self_instance=verbundraum)
    except ValidationError as error:
        return verbundraum, shape_problems(error, Verbundraum)
    return verbundraum, []
