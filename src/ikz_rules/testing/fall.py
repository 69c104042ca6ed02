"""One scenario's case: its Verbundraum, its rulebook, and what came of it.

The fixture ``ikz_fall`` may be used by a project's own steps, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ikz_rules.advisor import recommend, recommend_tasks
from ikz_rules.errors import EngineError, FactsError, IkzError, Problem
from ikz_rules.facts import read_text
from ikz_rules.facts.vocabulary import vocabulary_problems
from ikz_rules.location import Location
from ikz_rules.model.fahrplan import Fahrplan
from ikz_rules.model.plan import Massnahmenplan
from ikz_rules.model.shape import path_text
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.reader import yaml_tree
from ikz_rules.reader.tree import plain
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.testing.abweichung import SatzFehler
from ikz_rules.testing.aufbau import Aufbau
from ikz_rules.testing.beobachtung import planned
from ikz_rules.testing.einstellung import folders
from ikz_rules.testing.fahrplanblick import Fahrplanblick
from ikz_rules.testing.planblick import Planblick

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ikz_rules.engines.run import Name
    from ikz_rules.model.regelwerk import Regelwerk


class Regelwerke(dict[tuple["Path", ...], "Regelwerk"]):
    """The rulebooks of a run by the folders on top of ``basis``, each loaded once.

    ``prefer`` names the executor to try first; it never changes a plan.
    """

    basis: tuple[Path, ...] = ()
    prefer: Name | None = None

    def __missing__(self, regeln: tuple[Path, ...]) -> Regelwerk:
        below = self.basis or ((packaged_rules(),) if regeln else ())
        self[regeln] = load_regelwerk(*below, *regeln)
        return self[regeln]


REGELWERKE = pytest.StashKey[Regelwerke]()


class Fall:
    """The state of one scenario while its steps run."""

    def __init__(self, known: Regelwerke, regeln: tuple[Path, ...], ordner: list[Path]) -> None:
        self._known = known
        self._regeln = regeln
        self._ordner = ordner
        self._aufbau: Aufbau | None = None
        self._text: tuple[str, str] | None = None
        self._plan: Planblick | None = None
        self._fahrplan: Fahrplanblick | None = None
        self._judged = False
        self.fehler: IkzError | None = None

    @property
    def regelwerk(self) -> Regelwerk:
        """The packaged rules, with the project's and the scenario's own on top."""
        return self._known[self._regeln]

    @property
    def aufbau(self) -> Aufbau:
        """The builder. Whoever asks for it changes the facts: results so far are void."""
        self._text, self._plan, self._judged, self.fehler = None, None, False, None
        self._fahrplan = None
        if self._aufbau is None:
            self._aufbau = Aufbau(self.regelwerk)
        return self._aufbau

    @property
    def plan(self) -> Planblick:
        """The plan; says what is missing where there is none."""
        if self.fehler is not None:
            raise SatzFehler(
                f"Es gibt keinen Maßnahmenplan, die Eingabe wurde abgelehnt:\n{self.fehler}"
            )
        if self._plan is None:
            raise SatzFehler("Vor diesem Satz fehlt „Wenn der Maßnahmenplan erstellt wird“.")
        return self._plan

    @property
    def fahrplan(self) -> Fahrplanblick:
        """The Fahrplan; says what is missing where there is none."""
        if self.fehler is not None:
            raise SatzFehler(
                f"Es gibt keinen Fahrplan, die Eingabe wurde abgelehnt:\n{self.fehler}"
            )
        if self._fahrplan is None:
            raise SatzFehler("Vor diesem Satz fehlt „Wenn der Fahrplan erstellt wird“.")
        return self._fahrplan

    @property
    def meldungen(self) -> tuple[Problem, ...]:
        """What is wrong with the input; says what is missing where nobody looked."""
        if not self._judged:
            raise SatzFehler("Vor diesem Satz fehlt „Wenn die Angaben geprüft werden“.")
        return self.fehler.problems if self.fehler else ()

    def add_rules(self, folder: Path) -> None:
        """Put a folder of rules on top; has to come before any fact."""
        if self._aufbau is not None:
            raise SatzFehler(
                "Dieser Satz steht zu spät. Nennen Sie eigene Regeln vor allen Angaben."
            )
        if folder not in self._regeln:
            self._regeln = (*self._regeln, folder)

    def read(self, text: str, name: str) -> None:
        """Take the text of a data file as the Verbundraum."""
        tree, _ = yaml_tree.parse(text, name)
        content = plain(tree) if tree else None
        self.aufbau.begin(content if isinstance(content, dict) and content else {"name": None})
        self._text = (text, name)

    def find(self, name: str) -> Path:
        """Return a file or folder of the project: near the feature file first, never outside."""
        top = self._ordner[-1]
        for folder in self._ordner:
            path = (folder / name).resolve()
            if not path.is_relative_to(top):
                raise SatzFehler(f"„{name}“ liegt außerhalb des Projekts. Legen Sie es hinein.")
            if path.exists():
                return path
        raise SatzFehler(f"„{name}“ gibt es nicht; gesucht wurde in {top} und darunter.")

    def check(self) -> None:
        """Check the facts; mistakes are kept for the sentences that expect them."""
        self._attempt(self._verbundraum)

    def recommend(self) -> None:
        """Make the plan; mistakes of the input are kept for the sentences that expect them."""
        self._attempt(self._recommended)

    def recommend_tasks(self) -> None:
        """Make the Fahrplan; mistakes of the input are kept as with a plan."""
        self._attempt(self._ranked)

    def _ranked(self) -> Fahrplan:
        verbundraum = self._verbundraum()
        fahrplan = recommend_tasks(verbundraum, self.regelwerk)
        planned(verbundraum, self.regelwerk, fahrplan=True)
        return fahrplan

    def _recommended(self) -> Massnahmenplan:
        verbundraum = self._verbundraum()
        plan = recommend(verbundraum, self.regelwerk, prefer=self._known.prefer)
        planned(verbundraum, self.regelwerk)
        return plan

    def _attempt(self, action: Callable[[], object]) -> None:
        self._plan, self._fahrplan, self.fehler, self._judged = None, None, None, True
        try:
            result = action()
        except EngineError:
            raise
        except IkzError as error:
            self.fehler = error
        else:
            if isinstance(result, Massnahmenplan):
                self._plan = Planblick(result, self.regelwerk)
            elif isinstance(result, Fahrplan):
                self._fahrplan = Fahrplanblick(result)

    def _verbundraum(self) -> Verbundraum:
        """Read what was said, as a file if it was given as one."""
        if self._aufbau is None:
            raise SatzFehler("Es fehlt ein Verbundraum: „Angenommen ein Verbundraum mit …“.")
        if self._text is not None:
            text, name = self._text
            return read_text(text, name, self.regelwerk)
        daten = self._aufbau.verbundraum()
        verbundraum = Verbundraum.model_validate(daten)
        if found := vocabulary_problems(daten, self.regelwerk):
            raise FactsError(
                Problem(p.code, p.message, p.hint, Location(path_text(p.path))) for p in found
            )
        return verbundraum


@pytest.fixture(scope="session")
def ikz_regelwerke(pytestconfig: pytest.Config) -> Regelwerke:
    """The rulebooks of this run, each loaded once."""
    return pytestconfig.stash.setdefault(REGELWERKE, Regelwerke())


@pytest.fixture
def ikz_fall(request: pytest.FixtureRequest, ikz_regelwerke: Regelwerke) -> Fall:
    """The case of this scenario."""
    config = request.config
    regeln = folders(config, "ikz_regeln")
    here, top = request.node.path.parent.resolve(), config.rootpath.resolve()
    above = [folder for folder in (here, *here.parents) if folder.is_relative_to(top)]
    return Fall(ikz_regelwerke, regeln, above or [here])
