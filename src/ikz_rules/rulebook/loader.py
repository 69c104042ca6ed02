"""Folders of rule files become a Regelwerk: read, build, resolve, check, freeze."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.errors import RulebookError
from ikz_rules.rulebook.block import Sink
from ikz_rules.rulebook.building import build
from ikz_rules.rulebook.checks import check
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.rulebook.sections import read_folders

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk


def load_regelwerk(*folders: str | os.PathLike[str]) -> Regelwerk:
    """Load the packaged rules, or exactly the given folders, later ones on top of earlier ones.

    An entry of a later folder replaces the one of the same id, and what it switches off is gone;
    of several folders the last wins. ``ordner`` and ``aenderungen`` of the result tell. Raises
    RulebookError with every mistake of all files, sorted by place. The packaged rules are read
    once per process.
    """
    return _load(tuple(os.fspath(f) for f in folders)) if folders else _packaged()


@lru_cache(maxsize=1)
def _packaged() -> Regelwerk:
    return _load((os.fspath(packaged_rules()),))


def _load(folders: tuple[str, ...]) -> Regelwerk:
    sink = Sink()
    draft, digest = read_folders(folders, sink)
    regelwerk = build(draft, digest)
    if regelwerk is not None and not sink.problems:
        check(regelwerk, draft)
    if regelwerk is None or sink.problems:
        raise RulebookError(dict.fromkeys(sink.problems))
    return regelwerk
