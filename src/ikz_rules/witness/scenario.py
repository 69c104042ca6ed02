"""A Verbundraum as a German scenario, ready to paste into a feature file.

The sentences are those of the vocabulary; that they are read back as the same Verbundraum is
tested with the vocabulary itself, which stands above this floor.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ikz_rules.facts.canonical import canonical
from ikz_rules.model.verbundraum import Verbundraum
from ikz_rules.witness.data_text import data_lines
from ikz_rules.witness.said import Said, Sayer, Unsayable, day, safe, text_said
from ikz_rules.wording import listed, natural_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.model.verbundraum import Aufgabe

Step = list[str]
"""The sentence and, below it, the lines of its table or text."""

_FEW = 3
"""Up to so many single facts of Kommunen are sentences; more make a table."""
_NR = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_WENN = "der Maßnahmenplan erstellt wird"
_IDEE = ("massnahme", "nutzen", "kosten", "aufwand", "umsetzbarkeit")


def scenario_text(
    daten: Mapping[str, object],
    regelwerk: Regelwerk,
    name: str,
    dann: Sequence[str],
    tags: Sequence[str] = (),
) -> str:
    """Return a scenario that describes ``daten``, makes the plan and expects ``dann``.

    ``daten`` is a valid input in the form of a data file, ``dann`` at least one sentence without
    its keyword, ``tags`` are names without ``@``. The scenario is indented to stand below a
    Funktionalität and ends with a line end. Read as a feature file it gives the same Verbundraum
    again; what no sentence can say makes it hold the whole input as a text. Raises FactsError
    where ``daten`` is no Verbundraum.
    """
    raum = canonical(Verbundraum.model_validate(dict(daten)), regelwerk)
    try:
        steps = list(_said_steps(raum, Sayer(regelwerk)))
    except Unsayable:
        steps = [_whole(raum)]
    lines = [f"  {' '.join(f'@{tag}' for tag in tags)}"] if tags else []
    lines.append(f"  Szenario: {_title(name)}")
    lines += _block("Angenommen", steps)
    lines += _block("Wenn", [[_WENN]])
    lines += _block("Dann", [[text] for text in dann])
    return "\n".join(lines) + "\n"


def _title(name: str) -> str:
    """Return a name on one line in which nothing is taken for a placeholder."""
    return " ".join(name.replace("<", "‹").replace(">", "›").split())


def _block(keyword: str, steps: Iterable[Step]) -> Iterator[str]:
    for index, (sentence, *below) in enumerate(steps):
        yield f"    {keyword if not index else 'Und'} {sentence}"
        yield from (f"      {line}" for line in below)


def _whole(raum: Verbundraum) -> Step:
    daten = raum.model_dump(mode="json", exclude_defaults=True)
    return ["die Eingabe", '"""', *data_lines(daten), '"""']


def _said_steps(raum: Verbundraum, sayer: Sayer) -> Iterator[Step]:
    yield from _kommunen(raum, sayer)
    yield from _self(raum)
    yield from _progress("begonnen", raum.begonnen)
    yield from _progress("umgesetzt", raum.umgesetzt)
    for said in sayer.merkmale("verbundraum", raum.merkmale):
        yield [f'das Merkmal "{said.name}" ist {said.value}']
    for said in sayer.free("verbundraum", raum.angaben):
        yield [f'die Angabe "{said.name}" ist {said.value}']
    for group in raum.gleiche_software:
        yield [f"die Softwareprodukte {_names(group)} gelten als gleich"]
    if raum.aufgaben == ():
        yield ["der Verbundraum hat keine Aufgabe im Blick"]
    for aufgabe in raum.aufgaben or ():
        yield from _aufgabe(aufgabe, sayer)
    if raum.ideen:
        rows = [[idee.name, *(getattr(idee, name) or "" for name in _IDEE)] for idee in raum.ideen]
        yield ["es liegen Ideen vor", *_table(["name", *_IDEE], rows)]


def _self(raum: Verbundraum) -> Iterator[Step]:
    if raum.name != "Verbundraum":
        yield [f"der Verbundraum heißt {text_said(raum.name)}"]
    if raum.land:
        yield [f'das Land ist "{raum.land}"']
    if raum.stichtag:
        yield [f"der Stichtag ist der {day(raum.stichtag)}"]
    if raum.kooperationsformen is not None:
        forms = raum.kooperationsformen or ("keine",)
        verb = "besteht" if len(forms) == 1 else "bestehen"
        yield [f"als Kooperationsform {verb} {listed(forms)}"]


def _kommunen(raum: Verbundraum, sayer: Sayer) -> Iterator[Step]:
    known = {kommune.name: sayer.kommune(kommune) for kommune in raum.kommunen}
    names = sorted(known, key=lambda name: natural_key(name.replace(" ", "-")))
    common = _common(list(known.values()))
    own = {name: [s for s in known[name].values() if s.name not in common] for name in names}
    plain = set(names) == {f"Kommune {i + 1}" for i in range(len(names))}
    few = sum(map(len, own.values())) <= _FEW
    if plain and few:
        count = len(names)
        yield [f"ein Verbundraum mit {count} {'Kommune' if count == 1 else 'Kommunen'}"]
    elif few:
        yield ["ein Verbundraum mit den Kommunen", *_table(["name"], [[name] for name in names])]
    else:
        yield ["ein Verbundraum mit den Kommunen", *_facts("name", own)]
    for said in common.values():
        yield [f'die Angabe "{said.name}" jeder Kommune ist {said.value}']
    for name in names if few else ():
        for said in own[name]:
            what = "das Merkmal" if said.merkmal else "die Angabe"
            yield [f'{what} "{said.name}" der Kommune {text_said(name)} ist {said.value}']


def _common(known: Sequence[Mapping[str, Said]]) -> dict[str, Said]:
    """Return the facts that are the same in all of several Kommunen."""
    first, *others = known
    return {
        name: said
        for name, said in first.items()
        if others and not said.merkmal and all(other.get(name) == said for other in others)
    }


def _progress(stand: str, numbers: Sequence[str] | None) -> Iterator[Step]:
    if numbers is None:
        return
    if not all(map(_NR.fullmatch, numbers)):
        raise Unsayable(stand)
    if not numbers:
        yield [f"keine Maßnahme ist {stand}"]
    elif len(numbers) == 1:
        yield [f"die Maßnahme {numbers[0]} ist {stand}"]
    else:
        yield [f"die Maßnahmen {listed(numbers)} sind {stand}"]


def _aufgabe(aufgabe: Aufgabe, sayer: Sayer) -> Iterator[Step]:
    name = text_said(aufgabe.name)
    kind = f" der Art {aufgabe.art}" if aufgabe.art else ""
    yield [f"der Verbundraum hat die Aufgabe {name}{kind} im Blick"]
    for said in sayer.aufgabe(aufgabe):
        yield [f'die Angabe "{said.name}" der Aufgabe {name} ist {said.value}']
    if aufgabe.kommunen:
        cells = {
            kommune: list(sayer.free("aufgabe_je_kommune", block))
            for kommune, block in aufgabe.kommunen.items()
        }
        yield [f"für die Aufgabe {name} gilt je Kommune", *_facts("kommune", cells)]


def _facts(head: str, known: Mapping[str, Sequence[Said]]) -> list[str]:
    """Return a table with a row for each Kommune and a column for each fact."""
    columns = list(dict.fromkeys(said.name for facts in known.values() for said in facts))
    rows = []
    for name, facts in known.items():
        cells = {said.name: said.cell for said in facts}
        rows.append([name, *(cells.get(column, "") for column in columns)])
    return _table([head, *columns], rows)


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the lines of a table without the columns in which nothing stands."""
    used = [i for i in range(len(header)) if any(row[i] for row in rows)]
    grid = [[safe(row[i]) for i in used] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*grid, strict=True)]
    return [
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"
        for row in grid
    ]


def _names(names: Sequence[str]) -> str:
    if not names:
        raise Unsayable
    return listed(map(text_said, names))
