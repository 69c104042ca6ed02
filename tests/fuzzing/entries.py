"""Every entry of the library as a function of bytes that breaks only where the promise breaks.

Each function ends quietly for a result and for an IkzError that says place and remedy. Whatever
else gets out (AssertionError of the promise included) is a finding.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
import tempfile
import unicodedata
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from fuzzing.promise import harmless, one, same_json, told
from fuzzing.python_values import changed
from ikz_rules.advisor import read_verbundraum, recommend, recommend_tasks
from ikz_rules.cli import main
from ikz_rules.engines.lowering import lower
from ikz_rules.engines.run import Engine
from ikz_rules.errors import FactsError, IkzError, QuestionError, RulebookError
from ikz_rules.evaluation.definitions import definitions
from ikz_rules.evaluation.judge import Judge
from ikz_rules.facts.plan_reading import read_plan
from ikz_rules.facts.situation import build_situation
from ikz_rules.impact.expected import read_expected
from ikz_rules.inquiry.verification import verify
from ikz_rules.inquiry.what_if import what_if
from ikz_rules.linting.check import Subject
from ikz_rules.linting.registry import lint
from ikz_rules.model.condition import Derived
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.reader import gherkin, yaml_tree
from ikz_rules.reader.files import ReadError, decode
from ikz_rules.reports import markdown, text
from ikz_rules.reports.answer_document import answer_document
from ikz_rules.reports.answers import verification as verification_report
from ikz_rules.reports.answers import what_if as what_if_report
from ikz_rules.reports.conditions import condition_text
from ikz_rules.reports.fahrplan_document import fahrplan_document
from ikz_rules.reports.json_report import fahrplan_json, plan_json
from ikz_rules.reports.plan_document import plan_document
from ikz_rules.reports.rule_document import rule_document
from ikz_rules.reports.words import Words
from ikz_rules.rulebook import load_regelwerk
from ikz_rules.rulebook.block import Sink
from ikz_rules.rulebook.conditions import ConditionReader, Names
from ikz_rules.rulebook.files import packaged_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ikz_rules.engines.lowering import Lowered
    from ikz_rules.model.plan import Massnahmenplan
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.situation import Situation
    from ikz_rules.reports.document import Document

ROOT = Path(__file__).parents[2]
SMALL_RULES = ROOT / "tests/unit/facts/regeln"
EXAMPLE = ROOT / "beispiele/gemischt.yaml"
BREAK = b"\n=====\n"
"""What separates the files of an overlay, and the words of a call from standard input."""
_DEAR = 16
"""One input in so many is checked the long way."""
ELSEWHERE = frozenset({"testen", "mutieren", "nachweis"})
"""Commands that run pytest in processes of their own: not for a fuzzer."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its check, what is told about it, and the longest input a fuzzer tries."""

    check: Callable[[bytes], None]
    about: str
    longest: int = 8192


@lru_cache(maxsize=1)
def workshop() -> Path:
    """Return a folder of this process, in which entries lay down their files."""
    return Path(tempfile.mkdtemp(prefix="ikz-"))


def laid(name: str, data: bytes) -> Path:
    """Write a file into the workshop."""
    path = workshop() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@lru_cache(maxsize=1)
def packaged() -> Regelwerk:
    """Return the packaged rulebook."""
    return load_regelwerk()


def shown(document: Document) -> None:
    """Both writers make a document harmless."""
    harmless(text.render(document))
    harmless(markdown.render(document))


def planned(verbundraum: Verbundraum, sometimes: int) -> Massnahmenplan:
    """Whatever was read can be planned and reported; ``sometimes`` picks the dear checks."""
    book = packaged()
    plan = recommend(verbundraum, book, prefer="generated")
    shown(plan_document(plan, book))
    written = plan_json(plan)
    same_json(written, plan.model_dump(mode="json"))
    if sometimes % 4 == 0:
        fahrplan = recommend_tasks(verbundraum, book)
        shown(fahrplan_document(fahrplan, book))
        same_json(fahrplan_json(fahrplan), fahrplan.model_dump(mode="json"))
    if sometimes % 8 == 1:
        again = read_plan(laid("plan.json", written.encode("utf-8")))
        composed = unicodedata.normalize("NFC", written)  # as all files are read
        assert again.model_dump(mode="json") == json.loads(composed)
    return plan


def _verbundraum(data: bytes, name: str) -> None:
    try:
        found = read_verbundraum(laid(name, data), packaged())
    except FactsError as error:
        told(error)
    else:
        planned(found, len(data))


def verbundraum_yaml(data: bytes) -> None:
    """A Verbundraum in a YAML file."""
    _verbundraum(data, "raum.yaml")


def verbundraum_json(data: bytes) -> None:
    """A Verbundraum in a JSON file."""
    _verbundraum(data, "raum.json")


def regeldatei(data: bytes) -> None:
    """A rule file beside a small rulebook; what was loaded can be checked and read aloud."""
    folder = laid("eigene/datei.yaml", data).parent
    with _parsed_once(SMALL_RULES):
        try:
            book = load_regelwerk(SMALL_RULES, folder)
        except RulebookError as error:
            told(error)
            return
    for finding in lint(Subject(book, None, frozenset({str(folder)}))):
        one(finding.problem, placed=False)
    for names in (book.regeln, book.merkmale, book.ausgangsszenarien):
        for name in names:
            shown(rule_document(name, book))


def ueberlagerung(data: bytes) -> None:
    """One to four rule files in two folders on top of small rules, at times the packaged ones."""
    base = SMALL_RULES if len(data) % _DEAR else packaged_rules()
    folders = [workshop() / "land", workshop() / "kreis"]
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    for index, part in enumerate(data.split(BREAK)[:4]):
        laid(f"{folders[index % 2].name}/datei{index}.yaml", part)
    used = [folder for folder in folders if folder.exists()]
    with _parsed_once(base):
        try:
            book = load_regelwerk(base, *used)
        except RulebookError as error:
            told(error)
            return
    with suppress(RulebookError):  # what every plan needs may have been switched off
        plan = recommend(_example(), book, prefer="generated")
        shown(plan_document(plan, book))


def feature_datei(data: bytes) -> None:
    """A feature file: its cases, or all that is wrong with it."""
    try:
        written = decode(data, "x.feature")
    except ReadError as error:
        one(error.problem, placed=True)
        return
    feature, problems = gherkin.parse(written, "x.feature")
    assert (feature is None) == bool(problems)
    for problem in problems:
        one(problem, placed=True)
    if feature is not None:
        cases = list(feature.cases())
        assert cases
        assert len({case.name for case in cases}) == len(cases)
        assert all(case.steps for case in cases)


def bedingung(data: bytes) -> None:
    """A condition: read, said in German, and judged alike by judge and engine."""
    try:
        tree, problems = yaml_tree.parse(decode(data, "x.yaml"), "x.yaml")
    except ReadError as error:
        one(error.problem, placed=True)
        return
    book, sink = packaged(), Sink(list(problems))
    names = Names(
        book.angaben,
        book.kennzahlen,
        {m.id: m.je_kommune for m in book.merkmale.values()},
        book.ausgangsszenarien,
        book.massnahmen,
        book.schwellenwerte,
    )
    condition = ConditionReader(names, sink).read(tree) if tree is not None else None
    for problem in sink.problems:
        one(problem, placed=True)
    if condition is None or sink.problems:
        return
    harmless(condition_text(condition, Words(book)))
    known = {**definitions(book), "x": condition}
    lowered = lower(known, [(Derived("x"), True), (Derived("x"), False)])
    for situation in _situations():
        judge = Judge(known, situation)
        holding = set(_given(lowered, judge, situation))
        holding |= Engine(lowered.program, "generated").derive(holding)
        plus, minus = lowered.goals["x"]
        derived = True if plus in holding else False if minus in holding else None
        assert derived is judge.holds(condition, situation.verbundraum)


def plan_datei(data: bytes) -> None:
    """A plan in JSON: read and verified against the Verbundraum it names itself."""
    try:
        plan = read_plan(laid("plan.json", data))
    except QuestionError as error:
        told(error)
        return
    try:
        found = verify(plan, plan.verbundraum, packaged())
    except IkzError as error:
        told(error, placed=False)
        return
    shown(answer_document(verification_report.told(found, plan.verbundraum.name), "lang"))


def aenderung(data: bytes) -> None:
    """Changes as a call names them, one on each line."""
    lines = os.fsdecode(data).split("\n")[:6]
    try:
        found = what_if(_plan(), lines, packaged())
    except IkzError as error:
        told(error, placed=False)
        return
    shown(answer_document(what_if_report.told(found, packaged(), "Tal"), "lang"))


def erwartet(data: bytes) -> None:
    """The list of movements that a comparison of rules is meant to show."""
    try:
        read_expected(str(laid("erwartet.yaml", data)))
    except QuestionError as error:
        told(error)


def python_werte(data: bytes) -> None:
    """A Verbundraum built in Python from anything at all, and everything made of it."""
    try:
        found = Verbundraum.model_validate(changed(data))
    except FactsError as error:
        told(error, placed=False)
        return
    try:
        planned(found, len(data))
    except FactsError as error:
        told(error)


def befehlszeile(data: bytes) -> None:
    """A call with any words (one a line) and any standard input; it writes here or nowhere."""
    words, _, given = data.partition(BREAK)
    argv = [_at_home(os.fsdecode(word)) for word in words.split(b"\n")[:12]]
    if ELSEWHERE & set(argv) and "--hilfe" not in argv:
        return
    home = _home()
    with _streams(given) as (out, err):
        before = Path.cwd()
        os.chdir(home)
        try:
            code = main(argv)
        finally:
            os.chdir(before)
    complaints = _text(err)
    assert code in {0, 1, 2}, f"exit code {code}: {argv} {complaints}"
    assert "Traceback" not in complaints
    assert (code == 2) == bool(complaints.strip()) or code == 1, (code, argv, complaints)
    harmless(_text(out))
    harmless(complaints.replace("\r\x1b[K", ""))


ENTRIES = {
    "verbundraum-yaml": Entry(verbundraum_yaml, "Beschreibung eines Verbundraums, YAML"),
    "verbundraum-json": Entry(verbundraum_json, "Beschreibung eines Verbundraums, JSON"),
    "regeldatei": Entry(regeldatei, "Regeldatei neben einem kleinen Regelwerk"),
    "ueberlagerung": Entry(ueberlagerung, "zwei Ordner eigener Regeln über den mitgelieferten"),
    "feature-datei": Entry(feature_datei, "Feature-Datei: eigene Prüfungen des Lesers"),
    "bedingung": Entry(bedingung, "Bedingung: gelesen, gesprochen, doppelt ausgewertet", 2048),
    "befehlszeile": Entry(befehlszeile, "Wörter eines Aufrufs und Standardeingabe", 4096),
    "python-werte": Entry(python_werte, "Verbundraum aus beliebigen Python-Werten", 512),
    "plan-datei": Entry(plan_datei, "Plan in JSON für „nachpruefen“", 65536),
    "aenderung": Entry(aenderung, "Änderungen für „was-waere-wenn“", 1024),
    "erwartet": Entry(erwartet, "Liste gewollter Bewegungen für „vergleichen“"),
}


def _given(lowered: Lowered, judge: Judge, situation: Situation) -> Iterator[int]:
    for condition, (plus, minus) in lowered.inputs.items():
        verdict = judge.holds(condition, situation.verbundraum)
        atom = plus if verdict is True else minus if verdict is False else None
        if atom is not None:
            yield atom


@lru_cache(maxsize=1)
def _example() -> Verbundraum:
    return read_verbundraum(EXAMPLE, packaged())


@lru_cache(maxsize=1)
def _plan() -> Massnahmenplan:
    return recommend(_example(), packaged(), prefer="generated")


@lru_cache(maxsize=1)
def _situations() -> tuple[Situation, ...]:
    names = ("gemischt", "fast-nichts-bekannt", "fahrplan-fuenf-kommunen")
    raeume = (read_verbundraum(ROOT / f"beispiele/{name}.yaml", packaged()) for name in names)
    return tuple(build_situation(raum, packaged()) for raum in raeume)


_parse = lru_cache(maxsize=256)(yaml_tree.parse)


@contextmanager
def _parsed_once(folder: Path) -> Iterator[None]:
    """Parse the files of a folder that never changes only once: most of the time goes there."""
    unchanged = str(folder)
    plain = yaml_tree.parse

    def parse(content: str, name: str) -> object:
        if not name.startswith(unchanged):
            return plain(content, name)
        tree, problems = _parse(content, name)
        return tree, list(problems)

    yaml_tree.parse = parse  # type: ignore[assignment]
    try:
        yield
    finally:
        yaml_tree.parse = plain


@lru_cache(maxsize=1)
def _files() -> dict[str, bytes]:
    """The files that a call finds where it is made."""
    plan = plan_json(_plan()).encode("utf-8")
    return {
        "raum.yaml": EXAMPLE.read_bytes(),
        "raum.json": b'{"name": "Tal", "kommunen": [{"name": "Adorf"}]}',
        "falsch.yaml": b"name: [\n\x1b",
        "plan.json": plan,
        "erwartet.yaml": b"- {fall: alle, massnahme: '2.5', bewegung: neu}\n",
        "regeln/eigene.yaml": b"abschalten:\n  - {art: massnahme, id: '4.4', grund: G}\n",
        "features/x.feature": b"# language: de\nFunktionalit\xc3\xa4t: T\n",
        "leer/nichts.txt": b"",
    }


def _home() -> Path:
    """Return the folder of calls with its files as they should be and nothing else."""
    home = workshop() / "aufruf"
    shutil.rmtree(home, ignore_errors=True)
    for name, data in _files().items():
        laid(f"aufruf/{name}", data)
    return home


def _at_home(word: str) -> str:
    """Keep the words of a call from naming anything outside the folder of calls."""
    known = word in _files()
    return word if known else word.replace("/", "_").replace("..", "_")


@contextmanager
def _streams(given: bytes) -> Iterator[tuple[TextIO, TextIO]]:
    kept = sys.stdin, sys.stdout, sys.stderr
    sys.stdin = io.TextIOWrapper(io.BytesIO(given), encoding="utf-8")
    out = sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    err = sys.stderr = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    try:
        yield out, err
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept


def _text(stream: TextIO) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined,no-any-return]
