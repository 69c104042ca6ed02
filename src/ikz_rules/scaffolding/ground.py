"""What a new condition rests on: a fact, a Kennzahl or a Merkmal, with examples of each outcome."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ikz_rules.kennzahlen import measure
from ikz_rules.scaffolding.samples import NUMERIC, in_yaml, plain, samples
from ikz_rules.scaffolding.sentences import TWO, Steps, open_steps, stated

if TYPE_CHECKING:
    from ikz_rules.model.angaben import Angabe, Kennzahl, Merkmal
    from ikz_rules.model.regelwerk import Regelwerk
    from ikz_rules.scaffolding.samples import Samples

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """A condition as lines of a rule file, and the steps in which it holds, does not, is open.

    ``where`` begins a sentence with what the condition can fill.
    """

    condition: Lines
    yes: Steps
    no: Steps
    open: Steps
    where: str


def of_merkmal(merkmal: Merkmal) -> Ground:
    """Return the ground that a Merkmal is."""
    said = f'Und das Merkmal "{merkmal.id}" ist'
    return Ground(
        (f"merkmal: {merkmal.id}",),
        (*TWO, f"{said} ja"),
        (*TWO, f"{said} nein"),
        TWO,
        _where("verbundraum"),
    )


def of_angabe(angabe: Angabe) -> Ground | None:
    """Return the ground that a fact is; None where conditions or sentences cannot use it."""
    found = samples(angabe)
    if found is None or angabe.typ == "software" or angabe.ebene == "aufgabe_je_kommune":
        return None
    return Ground(
        _counted(angabe.ebene, (f"angabe: {angabe.id}", *_comparison(angabe, found))),
        stated(angabe, (found.hit, found.hit)),
        stated(angabe, (found.miss, found.miss)),
        open_steps(angabe.ebene),
        _where(angabe.ebene),
    )


def _comparison(angabe: Angabe, found: Samples) -> Lines:
    if angabe.typ == "mehrfachauswahl":
        return ("eines_von:", f"  - {in_yaml(found.hit)}")
    if angabe.typ in NUMERIC:
        return (f"mindestens: {found.hit}",)
    if angabe.typ == "datum":
        return (f'mindestens: "{found.hit}"',)
    return (f"gleich: {in_yaml(found.hit)}",)


def of_kennzahl(kennzahl: Kennzahl, book: Regelwerk) -> Ground | None:
    """Return the ground that a Kennzahl is; None where no sentence can change its value."""
    found = examples(kennzahl, book)
    if found is None:
        return None
    limit, yes, no = found
    fact = book.angaben[kennzahl.ueber]
    ebene = "verbundraum" if kennzahl.ebene == "verbundraum" else "aufgabe"
    return Ground(
        _counted(ebene, (f"kennzahl: {kennzahl.id}", f"mindestens: {plain(limit)}")),
        stated(fact, yes),
        stated(fact, no),
        open_steps(ebene),
        _where(ebene),
    )


Example = tuple[int | Fraction, tuple[str, ...], tuple[str, ...]]


def examples(kennzahl: Kennzahl, book: Regelwerk) -> Example | None:
    """Return a limit, values of two Kommunen that reach it, and values that do not."""
    fact = book.angaben[kennzahl.ueber]
    found = samples(fact)
    if found is None:
        return None
    hit, miss = found.hit, found.miss
    if kennzahl.aggregat == "vielfalt":
        return 1, (hit, miss), (hit, hit)
    if kennzahl.aggregat == "spannweite" and found.numbers:
        return found.numbers[0] - found.numbers[1], (hit, miss), (hit, hit)
    if kennzahl.wert is None and kennzahl.aggregat == "anzahl":
        return 2, (hit, hit), (hit,)
    if kennzahl.wert is not None:
        other = next(value for value in (miss, hit) if value != kennzahl.wert)
        return 1, (kennzahl.wert, kennzahl.wert), (other, other)
    data = (found.numbers or ())[:1] * 2
    reached = measure(kennzahl.aggregat, data, Fraction(0), None, non_negative=False).value
    if reached is None:
        raise AssertionError(kennzahl.id)
    return reached, (hit, hit), (miss, miss)


def _counted(ebene: str, body: Lines) -> Lines:
    """Wrap a condition about one Kommune or Aufgabe into the words that count them."""
    many = {"kommune": "kommunen", "aufgabe": "aufgaben"}.get(ebene)
    if many is None:
        return body
    return (f"{many}:", "  mindestens: 1", "  mit:", *(f"    {line}" for line in body))


def _where(ebene: str) -> str:
    return {"kommune": "In {kommunen}", "aufgabe": "Bei {aufgaben}"}.get(ebene, "Im Verbundraum")
