"""What a new declaration brings about at once: a rule with a remark, so that it is of use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.scaffolding.template import lines

if TYPE_CHECKING:
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.scaffolding.ground import Ground
    from ikz_rules.scaffolding.template import Places


def effect(id_: str, ground: Ground, book: Regelwerk) -> Places:
    """Return a rule that remarks on the declaration, and the scenarios about it."""
    wanted = f"{id_.replace('_', '-')}-hinweis"
    places: Places = {
        "kennung": id_,
        "werk": source(book),
        "regel": free(wanted, book),
        "bedingung": ground.condition,
        "wo": ground.where,
        "ja": ground.yes,
        "nein": ground.no,
    }
    return {"folge": lines("folge.yaml", places), "folgen": ("", *lines("folge.feature", places))}


def free(wanted: str, book: Regelwerk) -> str:
    """Return an id for a rule that takes nobody's place: the wanted one, or with a number."""
    names = (wanted, *(f"{wanted}-{count}" for count in range(2, len(book.regeln) + 3)))
    return next(name for name in names if name not in book.regeln)


def source(book: Regelwerk) -> str:
    """Return the work that stands for our own choices, or the first one there is."""
    return "setzung" if "setzung" in book.quellen else next(iter(book.quellen))
