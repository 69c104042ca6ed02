"""Folders of rule files become one Regelwerk: which files count, what replaces what."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ikz_rules.errors import RulebookError
from ikz_rules.model.regelwerk import ANLAESSE
from ikz_rules.rulebook import files, load_regelwerk, overlooked
from ikz_rules.rulebook.block import Sink
from ikz_rules.rulebook.checks import check
from ikz_rules.rulebook.draft import Draft
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.wording import quoted

RULES = packaged_rules()
SMALL = {
    "regelwerk.yaml": 'regelwerk: {version: "1", stand: 2026-01-01}\n',
    "quellen.yaml": "quellen:\n  - {id: setzung, titel: Setzung}\n",
    "planung.yaml": (
        "planung:\n"
        "  anlaesse: {" + ", ".join(f"{name}: T" for name in ANLAESSE) + "}\n"
        "  fenster: {angabe: gelegenheit}\n"
        "  knapp: {merkmal: knapp}\n"
    ),
    "angaben/aufgabe.yaml": (
        "angaben:\n"
        "  - {id: gelegenheit, ebene: aufgabe, typ: ja_nein, frage: F?, pfad: gelegenheit,\n"
        "     quelle: {werk: setzung, stelle: T}}\n"
    ),
    "merkmale/alle.yml": (
        "merkmale:\n  - {id: knapp, titel: T, frage: F?, quelle: {werk: setzung, stelle: T}}\n"
    ),
}


def write(folder: Path, content: dict[str, str]) -> Path:
    for name, text in content.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write(tmp_path / "regeln", SMALL)


def schwelle(wert: str, titel: str = "T") -> str:
    return (
        f"schwellenwerte:\n  - id: zahl\n    wert: {wert}\n    titel: {titel}\n"
        "    stand: 2026-01-01\n    quelle: {werk: setzung, stelle: T}\n    grund: G\n"
    )


def refused(*folders: Path | str) -> list[str]:
    with pytest.raises(RulebookError) as caught:
        load_regelwerk(*folders)
    return [str(problem) for problem in caught.value.problems]


# the packaged rules


def test_without_folders_the_packaged_rules_are_read_once() -> None:
    assert load_regelwerk() is load_regelwerk()
    assert load_regelwerk().sha256 == load_regelwerk(RULES).sha256


def test_the_packaged_rules_are_found_beside_the_package_or_in_the_checkout(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        files, "__file__", str(tmp_path / "src" / "ikz_rules" / "rulebook" / "f.py")
    )
    assert packaged_rules() == tmp_path / "rules"
    installed = tmp_path / "src" / "ikz_rules" / "_rules"
    installed.mkdir(parents=True)
    assert packaged_rules() == installed


def test_a_few_files_are_a_rulebook_of_their_own(small: Path) -> None:
    found = load_regelwerk(small)
    assert (found.version, found.stand) == ("1", "2026-01-01")
    assert list(found.angaben) == ["gelegenheit"]
    assert list(found.merkmale) == ["knapp"]
    assert found.massnahmen == {}


# layers


def test_an_entry_of_a_later_folder_replaces_the_one_of_the_same_id(
    small: Path, tmp_path: Path
) -> None:
    write(small, {"schwellenwerte.yaml": schwelle("1", "alt")})
    own = write(tmp_path / "eigene", {"a.yaml": schwelle("2", "neu")})
    own2 = write(tmp_path / "eigene2", {"a.yaml": schwelle("3", "noch neuer")})
    assert load_regelwerk(small).wert("zahl") == 1
    assert load_regelwerk(small, own).schwellenwerte["zahl"].titel == "neu"
    assert load_regelwerk(small, own, own2).wert("zahl") == 3
    assert load_regelwerk(small, own2, own).wert("zahl") == 2


def test_a_replaced_entry_may_be_wrong_since_nobody_reads_it(small: Path, tmp_path: Path) -> None:
    write(small, {"schwellenwerte.yaml": schwelle("viel")})
    own = write(tmp_path / "eigene", {"a.yaml": schwelle("2")})
    assert load_regelwerk(small, own).wert("zahl") == 2


def test_what_is_not_replaced_stays(small: Path, tmp_path: Path) -> None:
    own = write(tmp_path / "eigene", {"a.yaml": schwelle("2")})
    found = load_regelwerk(small, own)
    assert list(found.merkmale) == ["knapp"]


def test_a_folder_on_top_may_use_what_stands_below_and_the_other_way_round(
    small: Path, tmp_path: Path
) -> None:
    own = write(
        tmp_path / "eigene",
        {"a.yaml": SMALL["merkmale/alle.yml"].replace("T,", "neu, definition: {merkmal: x},", 1)
         + "  - {id: x, titel: T, frage: F?, quelle: {werk: setzung, stelle: T}}\n"},
    )  # fmt: skip
    assert load_regelwerk(small, own).merkmale["knapp"].definition is not None


def test_the_order_of_files_in_a_folder_never_matters(small: Path, tmp_path: Path) -> None:
    turned = tmp_path / "andere"
    write(turned, {f"{'z' if name < 'm' else 'a'}-{name.replace('/', '-')}": text
                   for name, text in SMALL.items()})  # fmt: skip
    one, other = load_regelwerk(small), load_regelwerk(turned)
    assert list(one.angaben) == list(other.angaben)
    assert one.planung == other.planung


# which files count


def test_only_yaml_files_up_to_one_folder_below_count(small: Path) -> None:
    before = load_regelwerk(small).sha256
    write(
        small,
        {
            "LIESMICH.md": "kein YAML: [",
            "notiz.txt": "[",
            "alt.yaml.bak": "[",
            "a.json": "[",
            "a.yxml": "[",
            "tiefer/noch/tiefer.txt": "[",
            "ohne_endung": "[",
        },
    )
    assert load_regelwerk(small).sha256 == before


def test_hidden_files_and_folders_are_ignored(small: Path) -> None:
    before = load_regelwerk(small).sha256
    write(small, {".versteckt.yaml": "[", ".git/a.yaml": "[", "merkmale/.a.yml": "["})
    assert load_regelwerk(small).sha256 == before


def test_a_hidden_folder_that_is_named_counts(tmp_path: Path) -> None:
    assert load_regelwerk(write(tmp_path / ".regeln", SMALL)).version == "1"


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    path = tmp_path / "fehlt"
    line = f"{path}: [ordner-fehlt] Diesen Ordner mit Regeln gibt es nicht. Prüfen Sie den Namen."
    assert refused(path) == [line]
    assert refused(RULES, path) == [line]


def test_everything_that_is_wrong_with_folders_is_told_at_once(small: Path, tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    found = refused(tmp_path / "fehlt", small, tmp_path / "leer", small / "planung.yaml", small)
    assert [line.partition("] ")[0] for line in found] == [
        f"{tmp_path}/fehlt: [ordner-fehlt",
        f"{tmp_path}/leer: [ordner-leer",
        f"{small}: [ordner-doppelt",
        f"{small}/planung.yaml: [ordner-fehlt",
    ]


@pytest.mark.parametrize("name", ["a\0b", "", "x" * 5000])
def test_an_impossible_folder_is_told(name: str, tmp_path: Path) -> None:
    found = refused(str(tmp_path) + "/" + name)
    assert len(found) == 1
    assert "[ordner-" in found[0]


def test_a_file_is_no_folder(small: Path) -> None:
    assert refused(small / "planung.yaml") == [
        f"{small}/planung.yaml: [ordner-fehlt] Das ist eine Datei, kein Ordner. "
        "Nennen Sie den Ordner, in dem die Regeln stehen."
    ]


def test_a_folder_named_twice_is_one_mistake(small: Path, tmp_path: Path) -> None:
    other = tmp_path / "verweis"
    other.symlink_to(small, target_is_directory=True)
    for again in (small, f"{small}/", small / "merkmale" / "..", other):
        (line,) = refused(small, again)
        assert line == (
            f"{Path(again)}: [ordner-doppelt] Diesen Ordner mit Regeln haben Sie zweimal genannt "
            f"(zuerst als {quoted(str(small))}). Nennen Sie jeden Ordner nur einmal."
        )


def test_the_packaged_rules_named_again_are_one_mistake() -> None:
    assert refused(RULES, RULES) == [
        f"{RULES}: [ordner-doppelt] Die mitgelieferten Regeln sind schon geladen. "
        "Nennen Sie jeden Ordner nur einmal."
    ]


def test_a_folder_without_rules_is_told(tmp_path: Path) -> None:
    (tmp_path / "notiz.txt").touch()
    assert refused(tmp_path) == [
        f"{tmp_path}: [ordner-leer] In diesem Ordner stehen keine Regeldateien (*.yaml). "
        "Nennen Sie den Ordner mit den Regeln."
    ]


def test_thousands_of_files_are_read_or_told(small: Path, tmp_path: Path) -> None:
    many = tmp_path / "viele"
    many.mkdir()
    for index in range(files.MAX_FILES):
        (many / f"{index}.yaml").write_text(schwelle("1").replace("zahl", f"zahl_{index}"))
    assert len(load_regelwerk(small, many).schwellenwerte) == files.MAX_FILES
    (many / "zu-viel.yaml").touch()
    assert refused(many) == [
        f"{many}: [zu-viele-dateien] In diesem Ordner stehen mehr als 2.000 Regeldateien. "
        "Nennen Sie den Ordner mit den Regeln."
    ]


# what would be passed over in silence


def test_rules_that_lie_too_deep_are_told_with_the_folder_to_name(
    small: Path, tmp_path: Path
) -> None:
    deep = [small / "angaben/aufgabe.yaml", small / "merkmale/alle.yml"]
    assert refused(tmp_path) == [
        f"{path}: [zu-tief] Diese Regeldatei liegt zu tief und wird nicht gelesen. "
        f"Nennen Sie den Ordner „{small}“, oder legen Sie die Datei dorthin."
        for path in deep
    ]


def test_a_folder_in_which_all_rules_lie_too_deep_is_not_called_empty(tmp_path: Path) -> None:
    write(tmp_path, {"a/b/c/d/x.yaml": schwelle("1")})
    (line,) = refused(tmp_path)
    assert line.startswith(f"{tmp_path}/a/b/c/d/x.yaml: [zu-tief] ")
    assert line.endswith(
        f"Nennen Sie den Ordner „{tmp_path}/a/b/c“, oder legen Sie die Datei dorthin."
    )


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("n.yaml.txt", "n.yaml"),
        ("n.yml.TXT", "n.yml"),
        ("a/n.YAML", "n.yaml"),
        ("a/b/c/n.Yml", "n.yml"),
    ],
)
def test_a_rule_file_with_a_wrong_ending_is_told_with_its_right_name(
    name: str, right: str, small: Path, tmp_path: Path
) -> None:
    line = (
        ": [endung] Diese Datei hat eine falsche Endung und wird nicht gelesen. "
        f"Nennen Sie sie „{right}“."
    )
    write(small, {name: schwelle("1")})
    assert refused(small) == [f"{small / name}{line}"]
    other = write(tmp_path / "andere", {name: schwelle("1")})
    assert refused(RULES, other) == [f"{other / name}{line}"]


def test_what_is_hidden_or_no_rule_file_is_never_told(small: Path) -> None:
    names = [
        "a/b/x.feature",
        ".git/a/x.yaml",
        "a/.b/x.yaml.txt",
        "a/b/.x.yaml",
        "x.yaml~",
        "x.json",
    ]
    before = load_regelwerk(small).sha256
    assert load_regelwerk(write(small, dict.fromkeys(names, "["))).sha256 == before


def test_the_search_for_deep_files_ends_and_looks_higher_first(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(small, {f"a/b/c/{n}.yaml": "" for n in range(9)})
    write(small, {"z/n.yaml.txt": ""})
    monkeypatch.setattr(files, "MAX_FILES", 16)
    codes = [line.partition("] ")[0].partition("[")[2] for line in refused(small)]
    assert codes == ["zu-tief"] * 4 + ["endung"]


def test_a_folder_that_may_not_be_looked_into_is_passed_over(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def scandir(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", scandir)
    assert list(overlooked.overlooked(small, 9)) == []


def test_a_section_that_is_missing_is_told(small: Path) -> None:
    for name in ("regelwerk", "planung"):
        text = (small / f"{name}.yaml").read_text(encoding="utf-8")
        (small / f"{name}.yaml").unlink()
        assert refused(small) == [
            f"[abschnitt-fehlt] Der Abschnitt „{name}“ fehlt in den Regeln. "
            "Laden Sie den Ordner zusammen mit den mitgelieferten Regeln."
        ]
        (small / f"{name}.yaml").write_text(text, encoding="utf-8")


def test_both_missing_sections_and_all_other_mistakes_are_told_at_once(small: Path) -> None:
    for name in ("regelwerk", "planung"):
        (small / f"{name}.yaml").unlink()
    write(
        small,
        {
            "regel.yaml": "regeln:\n  - {id: r}\n",
            "s9.yaml": "ausgangsszenario: {id: S9}\n",
            "z.yaml": schwelle("viel"),
        },
    )
    lines = refused(small)
    assert [line.partition("]")[0] for line in lines[:2]] == ["[abschnitt-fehlt"] * 2
    assert {line.split(":")[0] for line in lines[2:]} == {
        str(small / name) for name in ("regel.yaml", "s9.yaml", "z.yaml")
    }


def test_a_file_that_cannot_be_read_is_told_with_its_name(small: Path) -> None:
    (small / "merkmale" / "alle.yml").write_bytes(b"\xff\xfe")
    (small / "ordner.yaml").mkdir()
    codes = [line.partition("] ")[0] for line in refused(small)]
    assert codes[:2] == [
        f"{small}/merkmale/alle.yml: [kodierung",
        f"{small}/ordner.yaml: [ist-ordner",
    ]


# links


@pytest.fixture
def link(small: Path) -> Path:
    path = small / "verweis.yaml"
    try:
        path.symlink_to(small / "quellen.yaml")
    except OSError:
        pytest.skip("this system has no links")
    path.unlink()
    return path


def test_a_link_that_leads_outside_is_refused(link: Path, tmp_path: Path) -> None:
    outside = write(tmp_path / "fremd", {"a.yaml": schwelle("1")}) / "a.yaml"
    link.symlink_to(outside)
    assert refused(link.parent) == [
        f"{link}: [verweis-nach-aussen] Diese Datei ist ein Verweis aus dem Ordner hinaus. "
        "Legen Sie die Datei selbst in den Ordner."
    ]


def test_a_folder_that_leads_outside_is_refused(link: Path, tmp_path: Path) -> None:
    outside = write(tmp_path / "fremd", {"a.yaml": schwelle("1")})
    link.with_suffix("").symlink_to(outside, target_is_directory=True)
    assert "[verweis-nach-aussen]" in refused(link.parent)[0]


def test_a_link_inside_the_folder_is_followed(link: Path) -> None:
    (link.parent / "quellen.yaml").rename(link.parent / "alle-quellen.yaml")
    write(link.parent, {"schwellen.yaml": schwelle("1")})
    link.parent.joinpath("alle-quellen.yaml").rename(link.parent / "q")
    link.symlink_to(link.parent / "q")
    assert load_regelwerk(link.parent).wert("zahl") == 1


def test_the_folder_itself_may_be_a_link(small: Path, tmp_path: Path) -> None:
    path = tmp_path / "verweis"
    path.symlink_to(small, target_is_directory=True)
    assert load_regelwerk(path).sha256 == load_regelwerk(small).sha256


@pytest.mark.parametrize("target", ["verweis.yaml", "gibt-es-nicht.yaml"])
def test_a_link_to_itself_or_to_nothing_is_told(link: Path, target: str) -> None:
    link.symlink_to(link.parent / target)
    (line,) = refused(link.parent)
    assert line.startswith(f"{link}: [")


def test_a_link_that_cannot_be_followed_is_told_on_every_version(
    link: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some versions of Python raise for a link to itself, some do not."""
    link.symlink_to(link)
    resolve = Path.resolve

    def raising(path: Path) -> Path:
        if path.name == link.name:
            raise RuntimeError("Symlink loop")
        return resolve(path)

    monkeypatch.setattr(Path, "resolve", raising)
    (line,) = refused(link.parent)
    assert line.startswith(f"{link}: [nicht-lesbar]")


# the fingerprint


def test_the_fingerprint_is_the_same_wherever_the_folder_lies(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = load_regelwerk(small).sha256
    assert len(expected) == 64
    copy = tmp_path / "ganz" / "woanders"
    shutil.copytree(small, copy)
    os.utime(copy / "planung.yaml", (0, 0))
    assert load_regelwerk(copy).sha256 == expected
    monkeypatch.chdir(copy)
    assert load_regelwerk(".").sha256 == expected


@pytest.mark.parametrize("name", sorted(SMALL))
def test_the_fingerprint_changes_when_any_file_changes(small: Path, name: str) -> None:
    before = load_regelwerk(small).sha256
    path = small / name
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "# eine Bemerkung\n", encoding="utf-8")
    assert load_regelwerk(small).sha256 != before
    path.write_text(text, encoding="utf-8")
    assert load_regelwerk(small).sha256 == before


def test_the_fingerprint_changes_with_names_and_borders_of_files(small: Path) -> None:
    before = load_regelwerk(small).sha256
    (small / "quellen.yaml").rename(small / "quellen-alle.yaml")
    renamed = load_regelwerk(small).sha256
    write(small, {"leer.yaml": "quellen:\n"})
    assert len({before, renamed, load_regelwerk(small).sha256}) == 3


def test_the_fingerprint_depends_on_all_folders_and_their_order(
    small: Path, tmp_path: Path
) -> None:
    own = write(tmp_path / "a", {"a.yaml": schwelle("2")})
    own2 = write(tmp_path / "b", {"a.yaml": schwelle("3")})
    found = {
        load_regelwerk(*folders).sha256
        for folders in (
            (small,),
            (small, own),
            (small, own2),
            (small, own, own2),
            (small, own2, own),
        )
    }
    assert len(found) == 5


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_file_whose_name_is_no_text_is_read(small: Path) -> None:
    try:
        (small / "quellen.yaml").rename(small / os.fsdecode(b"quellen-\xff.yaml"))
    except OSError:
        pytest.skip("this file system takes no such names")
    assert len(load_regelwerk(small).sha256) == 64


# what was read


def test_measures_stand_in_their_natural_order_and_all_else_by_id() -> None:
    found = load_regelwerk()
    numbers = list(found.massnahmen)
    assert numbers[0] == "0"
    assert numbers == sorted(numbers, key=lambda nr: [int(part) for part in nr.split(".")])
    for section in (found.angaben, found.kennzahlen, found.merkmale, found.regeln):
        assert list(section) == sorted(section)


def test_everything_knows_where_it_stands() -> None:
    found = load_regelwerk()
    entries = [
        *((k.id, k.location) for k in found.kennzahlen.values()),
        *((m.id, m.location) for m in found.merkmale.values()),
        *((m.nr, m.location) for m in found.massnahmen.values()),
        *((r.id, r.location) for r in found.regeln.values()),
        *((a.id, a.location) for a in found.angaben.values()),
    ]
    for name, location in entries:
        assert location is not None
        text = Path(location.file).read_text(encoding="utf-8")
        assert name in text.splitlines()[location.line - 1]


def test_the_stem_of_a_file_is_kept_for_what_shares_it() -> None:
    found = load_regelwerk()
    for massnahme in found.massnahmen.values():
        assert massnahme.stem.startswith(f"{massnahme.nr}-")
    for szenario in found.ausgangsszenarien.values():
        assert szenario.stem.startswith(f"{szenario.id.lower()}-")


def test_links_to_folders_are_not_followed_into_the_deep(link: Path, tmp_path: Path) -> None:
    before = load_regelwerk(link.parent).sha256
    outside = write(tmp_path / "fremd", {"a.yaml": schwelle("1")})
    (link.parent / "tief").mkdir()
    (link.parent / "tief" / "fort").symlink_to(outside, target_is_directory=True)
    (link.parent / "tief" / "oben").symlink_to(link.parent, target_is_directory=True)
    assert load_regelwerk(link.parent).sha256 == before


def test_a_circle_among_entries_of_no_file_is_told_without_a_place() -> None:
    """As in a mixture of two rulebooks."""
    book = load_regelwerk()
    one, other = book.regeln["zentrale-vertretung"], book.regeln["zentrale-frist"]
    regeln = {
        **book.regeln,
        one.id: replace(one, ersetzt=other.id),
        other.id: replace(other, ersetzt=one.id),
    }
    draft = Draft(Sink())
    check(replace(book, regeln=regeln), draft)
    (problem,) = draft.sink.problems
    assert (problem.code, problem.location) == ("ersetzt-im-kreis", None)
