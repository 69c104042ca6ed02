"""One program, run by whichever executor is at hand: the result never depends on which."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Literal

from ikz_rules.engines import durable, generated, limits
from ikz_rules.errors import EngineError, Problem, printable

if TYPE_CHECKING:
    from collections.abc import Collection

    from ikz_rules.engines.executor import Executor
    from ikz_rules.engines.program import Program

    Name = Literal["durable", "generated"]

_LOG = logging.getLogger("ikz_rules")
_SHOWN: dict[Name, str] = {"durable": "durable-rules", "generated": "das erzeugte Programm"}


class Engine:
    """Derives what follows from a program's inputs.

    durable-rules runs the program where it is installed and may run it, the generated executor
    everywhere else, or first with ``prefer="generated"``. An executor is built at its first use.
    One that fails is not used again: its result is discarded, the other one takes over with the
    same result, and one warning goes to the log ``ikz_rules``. Can be shared by threads and
    pickled to other processes, which build their own executors.
    """

    __slots__ = ("_executors", "_failed", "_order", "_prefer", "_program", "_untold")

    def __init__(self, program: Program, prefer: Name | None = None) -> None:
        self._program = program
        self._prefer: Name | None = prefer
        self._order: tuple[Name, Name] = (
            ("generated", "durable") if prefer == "generated" else ("durable", "generated")
        )
        self._executors: dict[Name, Executor | None] = {}
        self._failed: dict[Name, str] = {}
        self._untold: dict[Name, str] = {}

    def __reduce__(self) -> tuple[type[Engine], tuple[Program, Name | None]]:
        return type(self), (self._program, self._prefer)

    def derive(self, atoms: Collection[int]) -> frozenset[int]:
        """Return the derived atoms that hold if exactly ``atoms`` of the inputs hold.

        Atoms that are no inputs are passed over. Raises EngineError, a fault of this library,
        only where no executor is left.
        """
        given = frozenset(atoms)
        cause: Exception | None = None
        for name in self._order:
            try:
                executor = self._ready(name)
                if executor is None:
                    continue
                derived = executor(given)
            except Exception as error:  # noqa: BLE001 - whatever it is, the other one takes over
                self._retire(name, _described(error))
                cause = error
            else:
                if self._untold:
                    self._tell()
                return derived
        raise self._fault() from cause

    def runs(self, name: Name) -> bool:
        """Tell whether an executor can be used here and has not failed."""
        try:
            return self._ready(name) is not None
        except Exception as error:  # noqa: BLE001 - it could not even be built
            self._retire(name, _described(error))
            return False

    def _ready(self, name: Name) -> Executor | None:
        """Return the executor, built where needed; None where it cannot or must not be used."""
        if name not in self._executors:
            self._executors[name] = _build(name, self._program)
        return self._executors[name]

    def _retire(self, name: Name, why: str) -> None:
        """Never use ``name`` again; of several threads, the first failure counts."""
        self._executors[name] = None
        if self._failed.setdefault(name, why) is why:
            self._untold[name] = why

    def _tell(self) -> None:
        """Log that an executor took over from one that failed; of several threads, one does."""
        for name in self._order:
            if why := self._untold.pop(name, None):
                _LOG.warning(
                    "Ausgefallen: %s (%s). Ab jetzt rechnet der andere Rechenweg; "
                    "an den Ergebnissen ändert sich nichts.",
                    _SHOWN[name],
                    why,
                )

    def _fault(self) -> EngineError:
        causes = "; ".join(f"{_SHOWN[name]}: {why}" for name, why in self._failed.items())
        return EngineError(
            Problem(
                "engine",
                f"Die Regeln ließen sich nicht auswerten, kein Rechenweg ist übrig ({causes}).",
                "Das ist ein Fehler in ikz-rules, nicht in Ihren Angaben oder Regeln: "
                "Bitte melden Sie ihn mit dieser Meldung.",
            )
        )


def _build(name: Name, program: Program) -> Executor | None:
    if name == "generated":
        return generated.compile_generated(program)
    if not durable.available():
        return None
    if reason := limits.unsupported(program):
        _LOG.debug("durable-rules is left out: %s", reason)
        return None
    return durable.compile_durable(program)


def _described(error: Exception) -> str:
    return printable(f"{type(error).__name__}: {error}")
