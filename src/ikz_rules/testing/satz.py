"""Sentences: how one is declared, and what it says about itself."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from pytest_bdd import given, then, when

from ikz_rules.reader.feature import GERMAN_KIND, Kind
from ikz_rules.testing.muster import Muster

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

Function = TypeVar("Function", bound="Callable[..., object]")

_DECORATORS = {"given": given, "when": when, "then": then}


@dataclass(frozen=True, slots=True)
class Satz:
    """One sentence of the vocabulary.

    ``muster`` is its pattern in readable German, ``beispiel`` a complete step with its keyword,
    table and text block, ready to be pasted into a scenario; ``pattern`` reads steps; ``thema`` is
    what it is about.
    """

    schluesselwort: str
    muster: str
    beispiel: str
    pattern: Muster = field(repr=False, compare=False)
    thema: str = ""


def angenommen(muster: str, beispiel: str) -> Callable[[Function], Function]:
    """Declare what a situation may be made of."""
    return _declared("given", muster, beispiel)


def wenn(muster: str, beispiel: str) -> Callable[[Function], Function]:
    """Declare what may be done."""
    return _declared("when", muster, beispiel)


def dann(muster: str, beispiel: str) -> Callable[[Function], Function]:
    """Declare what may be expected."""
    return _declared("then", muster, beispiel)


def _declared(kind: Kind, muster: str, beispiel: str) -> Callable[[Function], Function]:
    def declare(function: Function) -> Function:
        with_block = {"datatable", "docstring"} & set(inspect.signature(function).parameters)
        pattern = Muster(muster, with_block=bool(with_block))
        _DECORATORS[kind](pattern, stacklevel=2)(function)
        word = GERMAN_KIND[kind]
        satz = Satz(word, pattern.shown, f"{word} {inspect.cleandoc(beispiel)}", pattern)
        function.satz = satz  # type: ignore[attr-defined]
        return function

    return declare


def sentences_of(module: ModuleType) -> list[Satz]:
    """Return the sentences that a module declares, in its order, each with the module's theme."""
    found = (getattr(value, "satz", None) for value in vars(module).values())
    return [replace(satz, thema=module.THEMA) for satz in found if isinstance(satz, Satz)]
