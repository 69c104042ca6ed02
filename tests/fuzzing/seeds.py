"""What a fuzzer starts from: files that are right, and the words they are made of."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from fuzzing.entries import BREAK, ROOT, packaged
from fuzzing.mutations import ODD_SIGNS, ODD_VALUES
from ikz_rules.advisor import read_verbundraum, recommend
from ikz_rules.reader.tree import plain
from ikz_rules.reader.yaml_tree import parse
from ikz_rules.reports.json_report import plan_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

_WORD = re.compile(r"[a-zäöüß_][a-zäöüß_0-9-]{2,24}")
_LARGE = 40_000
_CONDITIONS = (
    "{angabe: kommunenzahl, mindestens: 2}",
    "{merkmal: ziele_unklar}",
    "alle:\n  - {merkmal: ziele_unklar}\n  - nicht: {umgesetzt: '1.1'}\n",
    "anzahl:\n  mindestens: 2\n  von:\n    - {begonnen: '0'}\n    - {ausgangsszenario: S1}\n"
    "    - {merkmal: doppelarbeit}\n",
    "kommunen:\n  mindestens: 2\n  mit: {angabe: einwohner, unter: 5000}\n",
    "aufgaben:\n  hoechstens: 1\n  mit:\n    eines:\n      - {angabe: gelegenheit}\n"
    "      - {angabe: art, eines_von: [linie, spezial]}\n",
    "{angabe: einwohner_gesamt, zwischen: [1, 20000]}",
    "kommunen: {alle: ja, mit: {angabe: digitalisierungsgrad, ungleich: 3}}",
)
_CALLS = (
    "empfehlen\nraum.yaml",
    "empfehlen\n-\n--format\njson",
    "empfehlen\nraum.yaml\n-o\nneu.md",
    "empfehlen\nraum.yaml\nfalsch.yaml\n--format\nmarkdown",
    "fahrplan\nraum.yaml",
    "katalog",
    "katalog\n1.2\n--format\njson",
    "pruefen\nraum.yaml",
    "pruefen\nfalsch.yaml\n--format\ngithub",
    "pruefen\nregeln\n--format\njunit",
    "fragebogen\n--format\njson",
    "schema\nregeln",
    "saetze",
    "regel\nziele_unklar",
    "regel\nS1\n--format\nmarkdown",
    "--version",
    "--hilfe",
    "testen\n--hilfe",
    "empfehlen\nraum.yaml\n--regeln\nregeln",
    "warum\nraum.yaml\n1.1",
    "warum-nicht\nraum.yaml\n4.4",
    "was-waere-wenn\nraum.yaml\nmerkmale.ziele_unklar=ja",
    "offene-fragen\nraum.yaml",
    "wie-erreiche-ich\nraum.yaml\n2.5",
    "aussicht\nraum.yaml",
    "nachpruefen\nplan.json\nraum.yaml",
    "vergleichen\nmitgeliefert\nregeln\nraum.yaml\n--erwartet\nerwartet.yaml",
    "befragen",
    "neu\nangabe\nkita_plaetze",
    "neu\nregel\nneue-regel\n--massnahme\n1.1",
    "empfehlen\nleer",
)
_CHANGES = (
    "merkmale.ziele_unklar=ja",
    "begonnen+=1.1",
    "kommunen.Adorf.einwohner=9000",
    "land=TH",
    "kommunen+=Neudorf\nkommunen.Neudorf.einwohner=100",
    "aufgaben-=Archiv",
    "stichtag=2027-01-01",
    "kooperationsformen=[keine]",
    "umgesetzt=[0,1.1]\nmerkmale.doppelarbeit=unbekannt",
)


def seeds(name: str) -> list[bytes]:
    """Return what the entry of that name starts from."""
    return list(_SEEDS[name]())


def dictionary() -> list[str]:
    """Return words worth trying: keys and values of all files, odd values, odd signs."""
    words: set[str] = set()
    for path in _files("rules", "yaml") + _files("beispiele", "yaml"):
        content = path.read_text(encoding="utf-8")
        if len(content) < _LARGE:
            words |= set(_WORD.findall(content))
    keys = {word for word in words if "_" in word or "-" in word or len(word) < 9}
    return sorted(keys) + [odd for odd in (*ODD_VALUES, *ODD_SIGNS) if 0 < len(odd) < 60]


def _files(folder: str, ending: str) -> list[Path]:
    return sorted((ROOT / folder).rglob(f"*.{ending}"))


def _raeume() -> Iterator[bytes]:
    for path in sorted((ROOT / "beispiele").glob("*.yaml")):
        yield path.read_bytes()
    yield b"name: Tal\nkommunen:\n  - name: Adorf\n"


def _raeume_json() -> Iterator[bytes]:
    for content in _raeume():
        tree, _ = parse(content.decode("utf-8"), "x.yaml")
        if tree is not None:
            yield json.dumps(plain(tree), ensure_ascii=len(content) % 2 == 0).encode("utf-8")


def _rules() -> Iterator[bytes]:
    for path in _files("tests/unit/rulebook/falsch", "yaml") + _files("rules", "yaml"):
        content = path.read_bytes()
        if len(content) < 8000:
            yield content


def _overlays() -> Iterator[bytes]:
    own = _files("beispiele/zusatz-thueringen/regeln", "yaml")
    for path in own:
        yield path.read_bytes()
    yield BREAK.join(path.read_bytes() for path in own[:3])
    wrong = _files("tests/unit/rulebook/falsch", "yaml")
    for first, second in zip(wrong[::5], wrong[3::5], strict=False):
        yield BREAK.join((first.read_bytes(), second.read_bytes()))


def _features() -> Iterator[bytes]:
    for path in _files("features", "feature") + _files(
        "tests/unit/reader/falsch_features", "feature"
    ):
        content = path.read_bytes()
        if len(content) < 6000:
            yield content


def _plans() -> Iterator[bytes]:
    for name in ("fast-nichts-bekannt", "szenario-2-wille-ohne-umsetzung"):
        raum = read_verbundraum(ROOT / f"beispiele/{name}.yaml", packaged())
        yield plan_json(recommend(raum, packaged(), prefer="generated")).encode("utf-8")


def _expected() -> Iterator[bytes]:
    yield b"- {fall: alle, massnahme: '2.5', bewegung: neu}\n"
    yield b"- fall: x\n  bewegung: nicht_vergleichbar\n"
    yield b"- {fall: gemischt, massnahme: '1.1', bewegung: rang}\n"


def _texts(found: Iterable[str]) -> Callable[[], Iterator[bytes]]:
    return lambda: (one.encode("utf-8") for one in found)


def _values() -> Iterator[bytes]:
    for what in range(0, 256, 3):
        yield bytes((what * 7 % 256, what, what * 5 % 256, what))


_SEEDS: dict[str, Callable[[], Iterable[bytes]]] = {
    "verbundraum-yaml": _raeume,
    "verbundraum-json": _raeume_json,
    "regeldatei": _rules,
    "ueberlagerung": _overlays,
    "feature-datei": _features,
    "bedingung": _texts(_CONDITIONS),
    "befehlszeile": _texts(_CALLS),
    "python-werte": _values,
    "plan-datei": _plans,
    "aenderung": _texts(_CHANGES),
    "erwartet": _expected,
}
