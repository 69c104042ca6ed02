"""Who speaks in the joint Fahrplan: administrations count, not names.

A Kommune that another one runs has no staff of its own to bring in. In the joint Fahrplan the two
are one voice: that of the administration where it has the Aufgabe itself, else that of the first
Kommune it runs, by name. In its own ranking every Kommune keeps its say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ikz_rules.model.verbundraum import Verbundraum


def administrations(verbundraum: Verbundraum) -> dict[str, str]:
    """Return who runs each Kommune in the end: itself, another one, or one that is not listed.

    Who runs whom has no circles; the Verbundraum was checked.
    """
    run_by = {k.name: k.verwaltet_durch for k in verbundraum.kommunen}
    return {name: _top(name, run_by) for name in run_by}


def _top(name: str, run_by: Mapping[str, str | None]) -> str:
    above = run_by.get(name)
    return name if above is None else _top(above, run_by)


def speakers(kommunen: Iterable[str], runs: Mapping[str, str]) -> tuple[str, ...]:
    """Return one Kommune for each administration among some Kommunen, sorted."""
    found: dict[str, str] = {}
    for name in sorted(kommunen):
        if name == runs[name] or runs[name] not in found:
            found[runs[name]] = name
    return tuple(sorted(found.values()))
