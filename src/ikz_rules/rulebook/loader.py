"""Folders of rule files become a Regelwerk: read, build, resolve, check, freeze."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

from ikz_rules.errors import Problem, RulebookError
from ikz_rules.model.regelwerk import Regelwerk
from ikz_rules.rulebook import catalogue, declarations
from ikz_rules.rulebook.block import Sink
from ikz_rules.rulebook.checks import check
from ikz_rules.rulebook.conditions import ConditionReader, Names
from ikz_rules.rulebook.draft import Draft, References
from ikz_rules.rulebook.files import packaged_rules, read_folders
from ikz_rules.rulebook.planning_section import planung
from ikz_rules.rulebook.rules import Deciders
from ikz_rules.wording import natural_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.model.massnahme import Massnahme
    from ikz_rules.rulebook.block import Block
    from ikz_rules.rulebook.draft import Entry


def load_regelwerk(*folders: str | os.PathLike[str]) -> Regelwerk:
    """Load the packaged rules, or exactly the given folders, later ones on top of earlier ones.

    An entry of a later folder replaces the one of the same id. Raises RulebookError with every
    mistake of all files, sorted by place. The packaged rules are read once per process.
    """
    return _load(tuple(os.fspath(f) for f in folders)) if folders else _packaged()


@lru_cache(maxsize=1)
def _packaged() -> Regelwerk:
    return _load((os.fspath(packaged_rules()),))


def _load(folders: tuple[str, ...]) -> Regelwerk:
    sink = Sink()
    draft, digest = read_folders(folders, sink)
    regelwerk = _build(draft, digest)
    if not sink.problems:
        check(regelwerk, sink)
    if sink.problems:
        raise RulebookError(dict.fromkeys(sink.problems))
    return regelwerk


def _build(draft: Draft, digest: str) -> Regelwerk:
    werke = draft.build("quellen", declarations.werk)
    aussagen = draft.build("aussagen", lambda b, _: declarations.aussage(b, werke))
    references = References({w.id: w.titel for w in werke.values()}, aussagen)
    numbers = set(draft.names("massnahme"))
    errata = draft.build("errata", lambda b, _: declarations.erratum(b, references, numbers))
    limits = draft.build("schwellenwerte", lambda b, _: declarations.schwellenwert(b, references))
    weights = draft.build("gewichte", lambda b, _: declarations.schwellenwert(b, references))
    angaben = draft.build("angaben", lambda b, _: declarations.angabe(b, references))
    kennzahlen = draft.build(
        "kennzahlen", lambda b, _: declarations.kennzahl(b, references, angaben)
    )
    massnahmen = _by_number(
        draft.build("massnahme", lambda b, e: catalogue.massnahme(b, e, references, numbers))
    )
    per_kommune = {
        name: entry.block.flag("je_kommune")
        for name, entry in draft.entries.get("merkmale", {}).items()
    }
    conditions = ConditionReader(
        Names(
            angaben,
            kennzahlen,
            per_kommune,
            dict.fromkeys(draft.names("ausgangsszenario")),
            massnahmen,
            limits,
        ),
        draft.sink,
    )
    deciders = Deciders(
        references,
        conditions,
        massnahmen,
        limits,
        weights,
        per_kommune,
        draft.names("ausgangsszenario"),
    )
    identity = draft.build("regelwerk", _identity)
    plan = draft.build("planung", lambda b, _: planung(b, deciders))
    for section, built in (("regelwerk", identity), ("planung", plan)):
        if not built:
            raise RulebookError(
                [
                    *draft.sink.problems,
                    Problem(
                        "abschnitt-fehlt",
                        f"Der Abschnitt „{section}“ fehlt in den Regeln.",
                        "Laden Sie den Ordner zusammen mit den mitgelieferten Regeln.",
                    ),
                ]
            )
    merkmale = draft.build("merkmale", deciders.merkmal)
    szenarien = draft.build("ausgangsszenario", deciders.szenario)
    regeln = draft.build("regeln", deciders.regel)
    aufgaben = draft.build("aufgaben", declarations.aufgabenart)
    version, stand = identity["regelwerk"]
    return Regelwerk(
        version,
        stand,
        digest,
        werke,
        aussagen,
        tuple(errata.values()),
        angaben,
        kennzahlen,
        merkmale,
        limits,
        weights,
        szenarien,
        massnahmen,
        regeln,
        tuple(aufgaben.values()),
        plan["planung"],
        tuple(sorted(draft.ausnahmen, key=lambda a: (a.eintrag, a.pruefung))),
    )


def _identity(block: Block, entry: Entry) -> tuple[str, str]:
    """Read version and stand (a day) of the rulebook."""
    del entry
    return block.text("version"), block.day("stand")


def _by_number(found: Mapping[str, Massnahme]) -> dict[str, Massnahme]:
    return dict(sorted(found.items(), key=lambda item: natural_key(item[0])))
