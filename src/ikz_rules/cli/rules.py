"""The rulebook of a call: the packaged rules, and those of ``--regeln`` on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.errors import RulebookError
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.block import Sink
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.rulebook.sections import read_folders

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.model.regelwerk import Regelwerk

PACKAGED = "mitgeliefert"
"""The word for the packaged rules where a call asks for a folder of rules."""


def rulebook(folders: Sequence[str]) -> Regelwerk:
    """Load the packaged rules and the given folders on top of them."""
    return load_regelwerk(packaged_rules(), *folders) if folders else load_regelwerk()


def rulebook_beside(folder: str, others: Sequence[str]) -> Regelwerk:
    """Load what new entries in ``folder`` have to fit: its rules, if any, on top of the others.

    A folder that is a rulebook of its own is not laid on top of the packaged rules.
    """
    try:
        complete = is_complete(folder)
    except RulebookError as error:
        if error.problems[0].code not in {"ordner-fehlt", "ordner-leer"}:
            raise
        return rulebook(others)
    return load_regelwerk(folder, *others) if complete else rulebook([*others, folder])


def is_complete(folder: str) -> bool:
    """Tell whether a folder is a rulebook of its own, not an addition to another one."""
    draft, _ = read_folders([folder], Sink())
    return bool(draft.entries.get("regelwerk"))


def rulebook_of(name: str, folders: Sequence[str]) -> Regelwerk:
    """Load the rulebook that a call names, and the given folders with it.

    The word ``mitgeliefert`` means the packaged rules; a folder that is no rulebook of its own is
    laid on top of them.
    """
    if name == PACKAGED:
        return rulebook(folders)
    return load_regelwerk(name, *folders) if is_complete(name) else rulebook([*folders, name])
