"""The input: a Verbundraum, its Kommunen, Aufgaben and ideas.

Shape only: which further Angaben and Merkmale exist is declared in the rulebook and checked
against it by ``facts``. None means unknown everywhere; nothing is taken for ``nein``.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BeforeValidator, Field, ValidationError, field_validator, model_validator
from pydantic_core import PydanticCustomError

from ikz_rules.model import values
from ikz_rules.model.shape import crossing_problems, shape_problems
from ikz_rules.model.told import Told, facts_error, told
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

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
VORRAT = ("ausreichend", "knapp", "unzureichend")

_MAX_NAME = 200
_MAX_EINWOHNER = 4_000_000
_FACH = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_AGS_LAENDER = 16


def _reading(read: Callable[[object], object]) -> BeforeValidator:
    """Make a pydantic validator of a value reader; its problem keeps code and remedy."""

    def validate(raw: object) -> object:
        try:
            return read(raw)
        except values.ValueProblem as problem:
            raise PydanticCustomError(
                "ikz",
                "{message}",
                {"kennung": problem.code, "message": problem.message, "hint": problem.hint},
            ) from None

    return BeforeValidator(validate)


def _choice(*allowed: str) -> BeforeValidator:
    return _reading(lambda raw: values.as_choice(raw, allowed))


def _einwohner(raw: object) -> int | None:
    value = values.as_integer(raw)
    values.in_range(value, 0, _MAX_EINWOHNER)
    return value


def _grad(raw: object) -> float | None:
    value = values.as_number(raw)
    values.in_range(value, 0, 5)
    return None if value is None else float(value)


def _jahr(raw: object) -> int | None:
    value = values.as_integer(raw)
    values.in_range(value, 1970, 2100)
    return value


def _ags(raw: object) -> str | None:
    if values.is_unknown(raw):
        return None
    text = raw.strip() if isinstance(raw, str) else ""
    if re.fullmatch(r"[0-9]{8}", text) and 1 <= int(text[:2]) <= _AGS_LAENDER:
        return text
    raise values.ValueProblem(
        "ags",
        f"{values.shown(raw)} ist kein Amtlicher Gemeindeschlüssel.",
        "Er hat acht Ziffern und beginnt mit 01 bis 16. Schreiben Sie ihn als Text, "
        'zum Beispiel "14625010".',
    )


def _name(raw: object) -> str:
    text = values.as_text(raw)
    if not text:
        raise values.ValueProblem("name-fehlt", "Der Name fehlt.", "Tragen Sie einen Namen ein.")
    if len(text) > _MAX_NAME:
        raise values.ValueProblem(
            "name-zu-lang", f"Der Name ist länger als {_MAX_NAME} Zeichen.", "Kürzen Sie ihn."
        )
    return text


def _formen(raw: object) -> object:
    chosen = values.as_choices(raw, ("keine", *KOOPERATIONSFORMEN))
    if chosen is None:
        return None
    if "keine" in chosen and len(chosen) > 1:
        raise values.ValueProblem(
            "widerspruch",
            "„keine“ steht neben anderen Kooperationsformen.",
            "Löschen Sie „keine“ oder die anderen.",
        )
    return tuple(form for form in KOOPERATIONSFORMEN if form in chosen)


def _nummern(raw: object) -> object:
    if values.is_unknown(raw):
        return None
    items: list[Any] = list(raw) if isinstance(raw, list | tuple) else [raw]
    known = [item for item in items if not values.is_unknown(item)]
    for item in known:
        if not isinstance(item, str):
            raise values.ValueProblem(
                "massnahme-kein-text",
                f"{values.shown(item)} ist keine Nummer einer Maßnahme.",
                'Schreiben Sie die Nummer in Anführungszeichen, zum Beispiel "1.1".',
            )
    return tuple(dict.fromkeys(item.strip() for item in known)) if known or not items else None


def _block(raw: object) -> object:
    return {} if raw is None else raw


def _liste(raw: object) -> object:
    return () if raw is None else raw


Name = Annotated[str, _reading(_name)]
Text = Annotated[str | None, _reading(values.as_text)]
Truth = Annotated[str | None, _reading(values.as_truth)]
Datum = Annotated[dt.date | None, _reading(values.as_date)]
Vorrat = Annotated[str | None, _choice(*VORRAT)]
Merkmale = Annotated[dict[str, Truth], BeforeValidator(_block)]
Angaben = Annotated[dict[str, Any], BeforeValidator(_block)]


@told
class Software(Told):
    """A product in use; ``seit`` is the year it was introduced, ``vertragsende`` a day."""

    produkt: Text = None
    seit: Annotated[int | None, _reading(_jahr)] = None
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
    ags: Annotated[str | None, _reading(_ags)] = None
    einwohner: Annotated[int | None, _reading(_einwohner)] = None
    digitalisierungsgrad: Annotated[float | None, _reading(_grad)] = None
    verwaltet_durch: Text = None
    software: Annotated[dict[str, Software], BeforeValidator(_block)] = {}
    ressourcen: Annotated[Ressourcen, BeforeValidator(_block)] = Ressourcen()
    merkmale: Merkmale = {}
    angaben: Angaben = {}

    @field_validator("software")
    @classmethod
    def _fachbereiche(cls, software: dict[str, Software]) -> dict[str, Software]:
        for fach in software:
            if not _FACH.fullmatch(fach):
                raise PydanticCustomError(
                    "ikz",
                    "{message}",
                    {
                        "kennung": "fachbereich",
                        "message": f"{quoted(fach)} ist kein Name für einen Fachbereich.",
                        "hint": "Schreiben Sie ihn klein, ohne Umlaute, mit Unterstrich: "
                        "„standesamt“, „e_akte“.",
                    },
                )
        return software

    @model_validator(mode="before")
    @classmethod
    def _lifted(cls, raw: object) -> object:
        return _lift(raw, ("verwaltet_durch",))


@told
class Aufgabe(Told):
    """A task in view. ``kommunen`` maps each sharing Kommune to what is known there."""

    name: Name
    art: Annotated[str | None, _choice(*ARTEN)] = None
    produktrahmen: Text = None
    neu_per_gesetz: Truth = None
    frist: Datum = None
    gelegenheit: Truth = None
    angaben: Angaben = {}
    kommunen: Annotated[dict[str, Angaben], BeforeValidator(_block)] = {}

    @model_validator(mode="before")
    @classmethod
    def _lifted(cls, raw: object) -> object:
        return _lift(raw, ("produktrahmen", "neu_per_gesetz", "frist", "gelegenheit"))

    @field_validator("kommunen", mode="before")
    @classmethod
    def _names(cls, raw: object) -> object:
        """``kommunen: [A, B]`` is short for ``kommunen: {A: {}, B: {}}``."""
        if isinstance(raw, list | tuple) and all(isinstance(item, str) for item in raw):
            return {item: {} for item in raw}
        return raw


@told
class Idee(Told):
    """What people have thought of; ``umsetzbarkeit`` is the time horizon."""

    name: Name
    massnahme: Text = None
    nutzen: Annotated[str | None, _choice(*STUFEN)] = None
    kosten: Annotated[str | None, _choice(*KOSTEN)] = None
    aufwand: Annotated[str | None, _choice(*STUFEN)] = None
    umsetzbarkeit: Annotated[str | None, _choice(*HORIZONTE)] = None


class Verbundraum(Told):
    """A group of Kommunen that work together or want to; only names are required.

    Raises FactsError with every mistake at once, in German, each with its path.
    """

    format: Annotated[int, _reading(values.as_integer), Field(ge=1, le=1)] = 1
    name: Name
    land: Annotated[str | None, _choice(*LAENDER)] = None
    stichtag: Datum = None
    kooperationsformen: Annotated[tuple[str, ...] | None, _reading(_formen)] = None
    begonnen: Annotated[tuple[str, ...] | None, _reading(_nummern)] = None
    umgesetzt: Annotated[tuple[str, ...] | None, _reading(_nummern)] = None
    merkmale: Merkmale = {}
    angaben: Angaben = {}
    gleiche_software: Annotated[tuple[tuple[str, ...], ...], BeforeValidator(_liste)] = ()
    kommunen: Annotated[tuple[Kommune, ...], BeforeValidator(_liste), Field(min_length=1)]
    aufgaben: tuple[Aufgabe, ...] | None = None
    ideen: Annotated[tuple[Idee, ...], BeforeValidator(_liste)] = ()

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
