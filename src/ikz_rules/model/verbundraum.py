"""The input: a Verbundraum, its Kommunen, Aufgaben and ideas.

Shape only: which further Angaben and Merkmale exist is declared in the rulebook and checked
against it by ``facts``. None means unknown everywhere; nothing is taken for ``nein``.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from ikz_rules.model import values
from ikz_rules.model.fields import (
    Ags,
    Angaben,
    Datum,
    Einwohner,
    Fachbereich,
    Grad,
    Jahr,
    Merkmale,
    Name,
    Nummern,
    Text,
    Truth,
    block,
    choice,
    each,
    item,
    known,
    known_block,
    liste,
    reading,
    wrapped,
)
from ikz_rules.model.produktrahmen import as_produktrahmen
from ikz_rules.model.shape import crossing_problems, shape_problems
from ikz_rules.model.told import Told, facts_error, told

KEINE = "keine"
"""No form of cooperation at all: known to be none, which an empty list says too."""
KOOPERATIONSFORMEN = (
    "willenserklaerung",
    "arbeitsgruppe",
    "kommunale_arbeitsgemeinschaft",
    "zweckvereinbarung",
    "dienstleistungsvertrag",
    "zweckverband",
    "verwaltungsgemeinschaft",
    "verwaltungsverband",
    "privatrechtlich",
)
LAENDER = (
    "BB",
    "BE",
    "BW",
    "BY",
    "HB",
    "HE",
    "HH",
    "MV",
    "NI",
    "NW",
    "RP",
    "SH",
    "SL",
    "SN",
    "ST",
    "TH",
)
ARTEN = (
    "querschnitt",
    "spezial",
    "beauftragte",
    "linie",
    "planung",
    "beschaffung",
    "technik",
    "software",
    "it_arbeitsplatz",
    "personal",
    "ausbildung",
    "fortbildung",
    "fuehrung",
    "prozess",
    "projekt",
    "wissen",
    "sonstige",
)
STUFEN = ("hoch", "mittel", "gering")
KOSTEN = ("keine", "gering", "moderat", "hoch")
HORIZONTE = ("kurzfristig", "mittelfristig", "langfristig")
IDEENFELDER = {"nutzen": STUFEN, "kosten": KOSTEN, "aufwand": STUFEN, "umsetzbarkeit": HORIZONTE}
"""What can be said about an idea, with the words for it."""
VORRAT = ("ausreichend", "knapp", "unzureichend")


def _formen(found: tuple[str, ...] | None) -> tuple[str, ...] | None:
    if found is None:
        return None
    chosen = set(found) - {""}
    if KEINE in chosen and len(chosen) > 1:
        raise wrapped(
            values.ValueProblem(
                "widerspruch",
                "„keine“ steht neben anderen Kooperationsformen.",
                "Löschen Sie „keine“ oder die anderen.",
            )
        )
    return tuple(form for form in KOOPERATIONSFORMEN if form in chosen)


def _form(raw: object) -> str | None:
    return values.as_choice(raw, (KEINE, *KOOPERATIONSFORMEN))


Vorrat = Annotated[str | None, choice(*VORRAT)]
Formen = Annotated[
    tuple[Annotated[str, item(_form)], ...] | None, BeforeValidator(each), AfterValidator(_formen)
]


@told
class Software(Told):
    """A product in use; ``seit`` is the year it was introduced, ``vertragsende`` a day."""

    produkt: Text = None
    seit: Jahr = None
    vertragsende: Datum = None

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, raw: object) -> object:
        """``dms: Produkt A`` is short for ``dms: {produkt: Produkt A}``."""
        if isinstance(raw, dict | Software):
            return raw
        return {"produkt": None if values.is_unknown(raw) else raw}


@told
class Ressourcen(Told):
    """How far resources suffice: ausreichend, knapp or unzureichend."""

    personal: Vorrat = None
    zeit: Vorrat = None
    finanzen: Vorrat = None
    kompetenzen: Vorrat = None


@told
class Kommune(Told):
    """One Kommune. ``digitalisierungsgrad`` 0–5; ``verwaltet_durch`` names another Kommune."""

    name: Name
    ags: Ags = None
    einwohner: Einwohner = None
    digitalisierungsgrad: Grad = None
    verwaltet_durch: Text = None
    software: Annotated[dict[Fachbereich, Software], BeforeValidator(known_block)] = {}
    ressourcen: Annotated[Ressourcen, BeforeValidator(block)] = Ressourcen()
    merkmale: Merkmale = {}
    angaben: Angaben = {}

    @model_validator(mode="before")
    @classmethod
    def _lifted(cls, raw: object) -> object:
        return _lift(raw, ("verwaltet_durch",))


@told
class Aufgabe(Told):
    """A task in view. ``kommunen`` maps each sharing Kommune to what is known there."""

    name: Name
    art: Annotated[str | None, choice(*ARTEN)] = None
    produktrahmen: Annotated[str | None, reading(as_produktrahmen)] = None
    neu_per_gesetz: Truth = None
    frist: Datum = None
    gelegenheit: Truth = None
    angaben: Angaben = {}
    kommunen: Annotated[dict[str, Angaben], BeforeValidator(known_block)] = {}

    @model_validator(mode="before")
    @classmethod
    def _lifted(cls, raw: object) -> object:
        return _lift(raw, ("produktrahmen", "neu_per_gesetz", "frist", "gelegenheit"))

    @field_validator("kommunen", mode="before")
    @classmethod
    def _names(cls, raw: object) -> object:
        """``kommunen: [A, B]`` is short for ``kommunen: {A: {}, B: {}}``."""
        if isinstance(raw, list | tuple) and all(isinstance(item, str) for item in raw):
            return {item.strip(): {} for item in raw}
        if isinstance(raw, dict):
            return {key.strip() if isinstance(key, str) else key: raw[key] for key in raw}
        return raw


@told
class Idee(Told):
    """What people have thought of; ``umsetzbarkeit`` is the time horizon."""

    name: Name
    massnahme: Text = None
    nutzen: Annotated[str | None, choice(*STUFEN)] = None
    kosten: Annotated[str | None, choice(*KOSTEN)] = None
    aufwand: Annotated[str | None, choice(*STUFEN)] = None
    umsetzbarkeit: Annotated[str | None, choice(*HORIZONTE)] = None


class Verbundraum(Told):
    """A group of Kommunen that work together or want to; only names are required.

    Raises FactsError with every mistake at once, in German, each with its path.
    """

    format: Annotated[int, reading(values.as_integer), Field(ge=1, le=1)] = 1
    name: Name
    land: Annotated[str | None, choice(*LAENDER)] = None
    stichtag: Datum = None
    kooperationsformen: Formen = None
    begonnen: Nummern = None
    umgesetzt: Nummern = None
    merkmale: Merkmale = {}
    angaben: Angaben = {}
    gleiche_software: Annotated[
        tuple[tuple[Annotated[str, item(values.as_text)], ...], ...], BeforeValidator(liste)
    ] = ()
    kommunen: Annotated[tuple[Kommune, ...], BeforeValidator(liste), Field(min_length=1)]
    aufgaben: Annotated[tuple[Aufgabe, ...] | None, BeforeValidator(known)] = None
    ideen: Annotated[tuple[Idee, ...], BeforeValidator(liste)] = ()

    def __init__(self, /, **data: Any) -> None:  # noqa: ANN401 - pydantic's own signature
        try:
            super().__init__(**data)
        except ValidationError as error:
            found = [*shape_problems(error, type(self)), *crossing_problems(data)]
        else:
            found = crossing_problems(data)
        if found:
            raise facts_error(found)


def _lift(raw: object, fields: tuple[str, ...]) -> object:
    """Let fixed fields stand under ``angaben`` too, so that nobody has to know which is which."""
    if not isinstance(raw, dict) or not isinstance(raw.get("angaben"), dict):
        return raw
    moved = {
        key: value for key, value in raw["angaben"].items() if key in fields and key not in raw
    }
    if not moved:
        return raw
    rest = {key: value for key, value in raw["angaben"].items() if key not in moved}
    return {**raw, "angaben": rest, **moved}
