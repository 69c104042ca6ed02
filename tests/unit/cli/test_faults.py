"""What can go wrong around a call: full disks, lost folders, little memory, odd surroundings."""

from __future__ import annotations

import errno
import gc
import io
import shutil
import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cli_call import COMMAND, Result, call, environment, run, small, start

from ikz_rules.cli import console as streams
from ikz_rules.cli import main, surroundings
from ikz_rules.cli.commands import katalog
from ikz_rules.rulebook.files import open_folders

if TYPE_CHECKING:
    from collections.abc import Callable

resource = pytest.importorskip("resource", reason="limits are set as Unix does it")
Capture = pytest.CaptureFixture[str]
FULL = "[ausgabe] Die Ausgabe ließ sich nicht schreiben ("
LARGE = ("katalog", "--format", "json")


def limited(kind: int, amount: int) -> Callable[[], None]:
    def limit() -> None:
        resource.setrlimit(kind, (amount, amount))

    return limit


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
def test_a_disk_that_takes_a_part_only_is_told(unbuffered: str, tmp_path: Path) -> None:
    target = tmp_path / "katalog.json"
    with target.open("wb") as file:
        found = run(
            [*COMMAND, *LARGE],
            stdout=file,
            env=environment(PYTHONUNBUFFERED=unbuffered),
            preexec_fn=limited(resource.RLIMIT_FSIZE, 20_000),
        )
    assert target.stat().st_size <= 20_000
    assert (found.returncode, found.stderr.decode().startswith(FULL)) == (2, True)


def test_a_file_that_does_not_fit_stays_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "katalog.json"
    target.write_text("alt", "utf-8")
    limit = limited(resource.RLIMIT_FSIZE, 20_000)
    found = run([*COMMAND, *LARGE, "-o", str(target)], preexec_fn=limit)
    assert found.returncode == 2
    assert b"[nicht-schreibbar] Die Datei l" in found.stderr
    assert [(p.name, p.read_text("utf-8")) for p in tmp_path.iterdir()] == [("katalog.json", "alt")]


@pytest.mark.unmeasured
def test_an_unbuffered_stream_gets_all_of_a_text(capsys: Capture) -> None:
    found = run([*COMMAND, *LARGE], env=environment(PYTHONUNBUFFERED="1"))
    assert found.stdout.decode() == call(capsys, *LARGE).out
    assert (found.returncode, len(found.stdout) > 20_000) == (0, True)


class Slow(io.RawIOBase):
    """Takes a few bytes at a time, and after a while nothing more."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self.room = room
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int | None:  # noqa: ANN401 - any buffer
        part = bytes(data[: min(7, self.room)])
        self.room -= len(part)
        self.taken += part
        return len(part) or None


@pytest.mark.parametrize(("room", "whole"), [(100, True), (20, False)])
def test_what_is_taken_piece_by_piece_arrives_whole_or_is_told(
    room: int, whole: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = Slow(room)
    # A text stream around a raw one is what ``python -u`` makes of standard output.
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, write_through=True))  # type: ignore[type-var]
    console = streams.Console()
    console.write("Größe: ä" * 4)
    assert (raw.taken == ("Größe: ä" * 4).encode()) is whole
    assert console.failed() is not whole


@pytest.mark.parametrize(
    "words",
    [
        ("katalog",),
        ("fragebogen",),
        ("schema", "regeln"),
        ("saetze",),
        ("regel", "S1"),
        ("--hilfe",),
        ("empfehlen", "DATEI", "--format", "json"),
        ("fahrplan", "DATEI"),
        ("warum", "DATEI", "0"),
        ("warum-nicht", "DATEI", "4.3"),
        ("aussicht", "DATEI"),
        ("offene-fragen", "DATEI"),
        ("pruefen", "DATEI"),
    ],
    ids=lambda words: words[0],
)
def test_every_command_is_quiet_about_a_reader_who_has_left(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    class Left(io.StringIO):
        def write(self, text: str, /) -> int:
            raise BrokenPipeError(errno.EPIPE, text[:0])

    path = str(small(tmp_path))
    monkeypatch.setattr(sys, "stdout", Left())
    found = call(capsys, *(path if word == "DATEI" else word for word in words))
    assert (found.code, found.err) == (0, "")


def broken(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr(katalog, "run", fail)


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (
            MemoryError(),
            "[speicher] Der Arbeitsspeicher reicht nicht. "
            "Schließen Sie andere Programme, oder nennen Sie weniger Dateien auf einmal.\n",
        ),
        (
            OSError(errno.EMFILE, "Too many open files"),
            "[offene-dateien] Es sind zu viele Dateien gleichzeitig geöffnet. "
            "Schließen Sie andere Programme.\n",
        ),
        (
            ModuleNotFoundError(
                "No module named 'networkx.algorithms'", name="networkx.algorithms"
            ),
            "[paket-fehlt] Das Paket „networkx“ fehlt; es gehört zu ikz-rules. Installieren Sie "
            "ikz-rules noch einmal: pip install --force-reinstall ikz-rules\n",
        ),
    ],
    ids=["memory", "open files", "package"],
)
def test_what_the_machine_lacks_is_one_german_line(
    error: Exception, line: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    broken(monkeypatch, error)
    found = call(capsys, "katalog")
    assert (found.code, found.out, found.err) == (2, "", line)


@pytest.mark.parametrize(
    "error",
    [
        ModuleNotFoundError("No module named 'ikz_rules.x'", name="ikz_rules.x"),
        ModuleNotFoundError("nichts Näheres"),
        ImportError("cannot import name", name="networkx"),
        FileNotFoundError(errno.ENOENT, "weg"),
        PermissionError(errno.EACCES, "x"),
    ],
)
def test_what_the_machine_does_not_explain_stays_our_fault(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    broken(monkeypatch, error)
    found = call(capsys, "katalog")
    assert (found.code, found.err.startswith("[interner-fehler] ")) == (3, True)
    assert surroundings.lacking(error) is None


@pytest.fixture
def lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder that is gone."""
    gone = tmp_path / "weg"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()


@pytest.mark.usefixtures("lost")
def test_from_a_folder_that_is_gone_all_works_that_can(tmp_path: Path, capsys: Capture) -> None:
    path = small(tmp_path)
    assert call(capsys, "empfehlen", path).code == 0
    assert call(capsys, "empfehlen", path, "-o", tmp_path / "plan.txt").code == 0
    assert "[datei-fehlt]" in call(capsys, "empfehlen", "tal.yaml").err
    assert "[ordner-fehlt]" in call(capsys, "empfehlen", path, "-o", "plan.txt").err
    (tmp_path / "f").mkdir()
    (tmp_path / "f" / "x.feature").write_text("# language: de\nFunktionalität: X\n", "utf-8")
    found = call(capsys, "testen", tmp_path / "f")
    assert (found.code, found.err) == (
        2,
        "[ordner-fehlt] Den Ordner, in dem Sie sich befinden, gibt es nicht mehr. "
        "Wechseln Sie in einen anderen Ordner.\n",
    )


def test_with_too_little_memory_there_is_one_german_line_and_no_half_file(tmp_path: Path) -> None:
    before = "import resource, sys; from ikz_rules.cli import main; import ikz_rules.cli.commands."
    program = (
        f"{before}empfehlen\n"
        "used = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + 4_000_000,) * 2)\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    if not Path("/proc/self/statm").exists():
        pytest.skip("needs a system that says how much memory a process has")
    words = ["empfehlen", str(small(tmp_path)), "-o", str(tmp_path / "plan.txt")]
    found = run([sys.executable, "-c", program, *words])
    assert found.returncode in {2, 3}
    assert found.stderr.decode().startswith(("[speicher] ", "[interner-fehler] "))
    assert found.stderr.count(b"\n") == 1
    assert [p.name for p in tmp_path.iterdir()] == ["tal.yaml"]


def test_with_little_room_for_calls_the_plan_is_right_or_there_is_none(
    tmp_path: Path, capsys: Capture
) -> None:
    path = small(tmp_path)
    expected = call(capsys, "empfehlen", path).out
    ends = set()
    for room in (25, 40, 60, 80, 120, 200):
        found = called_with_room(room, capsys, path)
        ends.add(found.code)
        if found.code:
            assert (found.code, found.out) == (3, "")
            assert found.err.startswith("[interner-fehler] ")
        else:
            assert found.out == expected
    assert ends == {0, 3}


def called_with_room(room: int, capsys: Capture, path: Path) -> Result:
    """Run a call that may go only so much deeper than this test."""
    before, depth, frame = sys.getrecursionlimit(), 0, sys._getframe()
    while frame is not None:
        depth, frame = depth + 1, frame.f_back  # type: ignore[assignment]
    sys.setrecursionlimit(depth + room)
    try:
        return call(capsys, "empfehlen", path)
    finally:
        sys.setrecursionlimit(before)


def test_few_open_files_are_enough(tmp_path: Path) -> None:
    path = small(tmp_path)
    limit = limited(resource.RLIMIT_NOFILE, 6)
    found = run([*COMMAND, "empfehlen", str(path)], preexec_fn=limit)
    assert (found.returncode, found.stderr) == (0, b"")


def test_a_file_that_vanishes_between_two_looks_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    rules = tmp_path / "regeln"
    rules.mkdir()
    (rules / "a.yaml").write_text("merkmale: {}\n", "utf-8")

    def seen_then_gone(given: Any) -> Any:  # noqa: ANN401 - as it is
        found = open_folders(given)
        (rules / "a.yaml").unlink(missing_ok=True)
        return found

    monkeypatch.setattr("ikz_rules.rulebook.sections.open_folders", seen_then_gone)
    found = call(capsys, "--regeln", rules, "katalog")
    assert found.code == 2
    assert f"{rules / 'a.yaml'}: [datei-fehlt] Diese Datei gibt es nicht." in found.err


def test_a_file_that_vanishes_while_it_is_opened_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    path = small(tmp_path)
    opened = Path.open

    def gone(self: Path, *words: Any, **more: Any) -> Any:  # noqa: ANN401 - as it is
        self.unlink(missing_ok=True)
        return opened(self, *words, **more)

    monkeypatch.setattr(Path, "open", gone)
    found = call(capsys, "empfehlen", path)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith(f"{path}: [datei-fehlt] ")


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    "env",
    [
        {"HOME": "/gibt/es/nicht", "TMPDIR": "/gibt/es/nicht", "LANG": "xx_YY", "LC_ALL": "xx_YY"},
        {"PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0", "TZ": "Quark/Nirgends"},
        {"PYTHONIOENCODING": "cp1252", "COLUMNS": "-3", "TERM": "unsinn"},
    ],
    ids=["no folders, no locale", "ascii, no time zone", "cp1252, odd terminal"],
)
def test_odd_surroundings_change_nothing(
    env: dict[str, str], tmp_path: Path, capsys: Capture
) -> None:
    path = small(tmp_path)
    found = start("empfehlen", path, env=env)
    assert (found.code, found.err) == (0, "")
    assert found.out == call(capsys, "empfehlen", path).out
    assert [p.name for p in tmp_path.iterdir()] == ["tal.yaml"]


@pytest.mark.parametrize("clock", [0.0, -1e9, 4e12])
def test_an_odd_clock_changes_nothing(
    clock: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    words = ("empfehlen", small(tmp_path), "--format", "json")
    expected = call(capsys, *words).out
    monkeypatch.setattr(time, "time", lambda: clock)
    monkeypatch.setattr(time, "monotonic", lambda: clock)
    assert call(capsys, *words).out == expected


@pytest.mark.parametrize("moment", ["os.fsync", "os.fdopen"])
def test_a_terminated_write_leaves_the_old_file_and_nothing_else(
    moment: str, tmp_path: Path
) -> None:
    target = tmp_path / "plan.txt"
    target.write_text("alt", "utf-8")
    program = (
        "import os, signal, sys; from ikz_rules.cli import main\n"
        f"sys.argv, real = ['ikz-rules', 'katalog', '-o', {str(target)!r}], {moment}\n"
        f"{moment} = lambda *w: os.kill(os.getpid(), signal.SIGTERM) or real(*w)\n"
        "sys.exit(main())"
    )
    found = run([sys.executable, "-c", program])
    assert (found.returncode, found.stdout, found.stderr) == (128 + signal.SIGTERM, b"", b"")
    assert [(p.name, p.read_text("utf-8")) for p in tmp_path.iterdir()] == [("plan.txt", "alt")]


def test_a_call_from_another_thread_leaves_signals_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(sys, "argv", ["ikz-rules", "regel", "S1"])
    before, threshold = signal.getsignal(signal.SIGTERM), gc.get_threshold()
    codes: list[int] = []
    thread = threading.Thread(target=lambda: codes.append(main()))
    thread.start()
    thread.join()
    gc.set_threshold(*threshold)
    assert (codes, capsys.readouterr().err) == ([0], "")
    assert signal.getsignal(signal.SIGTERM) == before


def without(missing: str, *words: str) -> Result:
    """Run a call where a package is not installed."""
    program = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        "from ikz_rules.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    found = run([sys.executable, "-c", program, *words])
    return Result(found.returncode, found.stdout.decode(), found.stderr.decode())


@pytest.mark.parametrize("missing", ["pydantic", "yaml", "pytest"])
def test_what_was_not_installed_is_named(missing: str, tmp_path: Path) -> None:
    command = "testen" if missing == "pytest" else "empfehlen"
    found = without(missing, command, str(small(tmp_path)))
    assert (found.code, found.out, found.err.count("\n")) == (2, "", 1)
    assert ("ikz-rules[features]" if missing == "pytest" else f"„{missing}“") in found.err


@pytest.mark.unmeasured
@pytest.mark.parametrize("missing", ["yaml._yaml", "networkx", "durable_rules_engine", "z3"])
def test_a_plan_needs_no_fast_parser_and_nothing_of_the_extras(
    missing: str, tmp_path: Path, capsys: Capture
) -> None:
    path = str(small(tmp_path))
    expected = call(capsys, "empfehlen", path).out
    assert without(missing, "empfehlen", path) == Result(0, expected, "")


@pytest.fixture(scope="session")
def german(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the German locale, which writes numbers with a comma, in a folder of its own."""
    folder = tmp_path_factory.mktemp("locale")
    if not (make := shutil.which("localedef")):
        pytest.skip("needs localedef")
    if run([make, "-i", "de_DE", "-f", "UTF-8", str(folder / "de_DE.UTF-8")]).returncode:
        pytest.skip("needs the sources of the German locale")
    return folder


@pytest.mark.unmeasured
def test_a_locale_with_german_numbers_changes_nothing(
    german: Path, tmp_path: Path, capsys: Capture
) -> None:
    numbers = "kommunen: [{name: A, einwohner: 4200}, {name: B}]\n"
    numbers += "aufgaben: [{name: X, kommunen: {A: {vzae: 0.4}, B: {vzae: '1,5'}}}]\n"
    path = small(tmp_path, content=f"name: Tal\n{numbers}")
    expected = call(capsys, "empfehlen", path, "--format", "json").out
    program = (
        "import locale, sys; locale.setlocale(locale.LC_ALL, 'de_DE.UTF-8')\n"
        "assert locale.str(0.5) == '0,5'\n"
        "from ikz_rules.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    found = run(
        [sys.executable, "-c", program, "empfehlen", str(path), "--format", "json"],
        env=environment(LOCPATH=str(german), LC_ALL="de_DE.UTF-8"),
    )
    assert (found.returncode, found.stderr) == (0, b"")
    assert found.stdout.decode() == expected


def test_a_folder_that_cannot_be_written_to_is_enough_to_read_from(tmp_path: Path) -> None:
    path = small(tmp_path)
    tmp_path.chmod(0o500)
    try:
        found = run([*COMMAND, "empfehlen", path.name], cwd=tmp_path)
    finally:
        tmp_path.chmod(0o700)
    assert found.returncode == 0
    assert [p.name for p in tmp_path.iterdir()] == ["tal.yaml"]
