"""One Aufgabe of a Fahrplan: why it stands there, who has it, who helps whom, what is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports import words as german
from ikz_rules.reports.document import Field, field, item
from ikz_rules.reports.fahrplan_shared import reasons
from ikz_rules.reports.fahrplan_words import (
    POOLING,
    cited,
    firmness,
    is_open,
    kommunen,
    more,
    points,
    reach,
    tips,
)
from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.model.fahrplan import (
        FahrplanAufgabe,
        FahrplanGrund,
        Formvorschlag,
        Hilfe,
        Vorbedingungsstand,
    )
    from ikz_rules.reports.document import Item
    from ikz_rules.reports.fahrplan_shared import Shared
    from ikz_rules.reports.words import Words

SHOWN_HELPS = 5
STAND = {"nicht_erfuellt": "Fehlt noch", "zu_klaeren": "Zu klären", "erfuellt": "Erfüllt"}
"""How preconditions stand, what needs attention first."""
_READY = {
    "ja": " und ist dazu bereit",
    "nein": ", will das bisher aber nicht",
    "unbekannt": "; ob die Kommune dazu bereit ist, ist noch zu klären",
}


def entry_fields(aufgabe: FahrplanAufgabe, words: Words, shared: Shared) -> Iterator[Field]:
    """Yield what a council needs to decide on an Aufgabe."""
    yield field("Platz", _place(aufgabe))
    yield from _grounds(aufgabe, words, shared)
    yield from _people(aufgabe, shared)
    yield field("Maßnahme", _measure(aufgabe))
    if aufgabe.form:
        yield _form(aufgabe.form, words)
    yield from _before(aufgabe, words, shared)
    if aufgabe.buendel:
        yield field("Gemeinsam zu füllen", *_pooling(aufgabe))
    yield Field(
        "Wie fest ist der Platz",
        field("", firmness(aufgabe.robustheit, shared.total)).spans,
        tips(aufgabe.robustheit),
    )
    yield field("Einordnung", _kind(aufgabe, words, shared))


def _place(aufgabe: FahrplanAufgabe) -> str:
    platz = aufgabe.platz
    open_ = (
        f" Solange Angaben fehlen, ist Platz {reach(platz.rang_von, platz.rang_bis)} möglich."
        if is_open(platz)
        else " Fehlende Angaben ändern den Platz nicht."
    )
    return f"{number(platz.rang)}, mit {points(platz)}.{open_}"


def _grounds(aufgabe: FahrplanAufgabe, words: Words, shared: Shared) -> Iterator[Field]:
    for label, found in (
        ("Warum vorn", reasons(aufgabe)),
        ("Noch offen, ob das gilt", shared.still_open(aufgabe)),
    ):
        if found:
            yield field(label, items=tuple(_ground(g, words) for g in found))


def _ground(ground: FahrplanGrund, words: Words) -> Item:
    return item(ground.text, cited(words, ground.quelle, ground.setzung, ground.aussagen))


def who(aufgabe: FahrplanAufgabe, everyone: int) -> str:
    """Return which of all Kommunen have an Aufgabe, as a sentence."""
    count = len(aufgabe.kommunen)
    if not count:
        return "Noch hat niemand gesagt, welche Kommunen die Aufgabe haben."
    if count == 1:
        return f"Bisher nur {kommunen(aufgabe.kommunen)}. Gemeinsam geht es erst zu zweit."
    if count == everyone and count > 2:  # noqa: PLR2004 - two are named
        return f"Alle {number(count)} Kommunen."
    return f"{kommunen(aufgabe.kommunen)}."


def _people(aufgabe: FahrplanAufgabe, shared: Shared) -> Iterator[Field]:
    yield field("Wer die Aufgabe hat", who(aufgabe, shared.everyone))
    if aufgabe.hoch_bei:
        yield field("Wer sie hoch einordnet", f"{kommunen(aufgabe.hoch_bei)}.")
    helps = aufgabe.hilfen
    if helps:
        rest = more(len(helps) - SHOWN_HELPS, "eine weitere Möglichkeit", "weitere Möglichkeiten")
        shown = tuple(item(_help(h)) for h in helps[:SHOWN_HELPS])
        yield field("Wer für wen arbeiten könnte", items=shown + rest)


def _help(help_: Hilfe) -> str:
    giver = kommunen([help_.kommune])
    return f"{giver} könnte für {kommunen(help_.fuer)} arbeiten{_READY[help_.bereit]}."


def _measure(aufgabe: FahrplanAufgabe) -> str:
    if aufgabe.massnahme is not None:
        title = f" – {aufgabe.massnahme_titel}" if aufgabe.massnahme_titel else ""
        return f"{aufgabe.massnahme}{title}"
    if aufgabe.art is None:
        return "Noch offen, denn die Art der Aufgabe ist nicht bekannt."
    return "Der Katalog nennt für diese Art von Aufgabe keine."


def _form(form: Formvorschlag, words: Words) -> Field:
    name = german.form(form.form)
    also = ""
    if form.auch_moeglich:
        others = listed(map(german.form, form.auch_moeglich), "oder")
        also = f" Je nachdem, was noch bekannt wird, passt auch: {others}."
    return field(
        "Passende Form",
        f"{name[:1].upper()}{name[1:]}. {form.text}",
        cited(words, form.quelle, form.setzung, form.aussagen),
        also,
    )


def _before(aufgabe: FahrplanAufgabe, words: Words, shared: Shared) -> Iterator[Field]:
    own = [v for v in aufgabe.vorbedingungen if v.id not in shared.preconditions]
    if own:
        shown = (precondition(v, words) for stand in STAND for v in own if v.stand == stand)
        yield field("Voraussetzungen", items=tuple(shown))


def precondition(known: Vorbedingungsstand, words: Words) -> Item:
    """Return a precondition, how it stands, and where it comes from."""
    return item(
        f"{STAND[known.stand]}: {known.text}",
        cited(words, known.quelle, None, known.aussagen),
    )


def _pooling(aufgabe: FahrplanAufgabe) -> Iterator[str]:
    for bundle in aufgabe.buendel:
        yield f"{bundle.titel}: {bundle.text} "
        if bundle.gruppen:
            yield f"Die Gruppen stehen unter „{POOLING}“. "


def _kind(aufgabe: FahrplanAufgabe, words: Words, shared: Shared) -> str:
    parts = [
        f"Art: {words.answer('art', aufgabe.art) if aufgabe.art else 'noch nicht bekannt'}.",
    ]
    if aufgabe.produktrahmen:
        group = f" {quoted(aufgabe.produktgruppe)}" if aufgabe.produktgruppe else ""
        parts.append(f"Produktrahmen: {aufgabe.produktrahmen}{group}.")
    if aufgabe.arbeitsgruppe:
        title = shared.groups.get(aufgabe.arbeitsgruppe, aufgabe.arbeitsgruppe)
        parts.append(f"Arbeitsgruppe: {title}.")
    return " ".join(parts)
