"""What moved between two plans, as a German main clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ikz_rules.wording import listed, nested, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.model.regelwerk import Regelwerk

_MODUS = {
    "einleiten": "neu beginnen",
    "reaktivieren": "wieder in Gang bringen",
    "fortfuehren": "weiterführen",
    "kurzpruefung": "kurz prüfen",
}
_STUFE = {
    "erkannt": "erkannt",
    "anzeichen": "in Anzeichen erkennbar",
    "nicht_erkannt": "nicht erkannt",
    "unbekannt": "unbekannt",
}
_INHALT = {
    "titel": "Titel",
    "handlungsfeld": "Handlungsfeld",
    "anschluss": "Anschlussmaßnahmen",
    "zielgruppe": "Zielgruppe",
    "umsetzbarkeit": "Umsetzbarkeit",
    "direkte_kosten": "direkte Kosten",
    "kostenhinweis": "Hinweis zu den Kosten",
    "zusammenarbeit": "Art der Zusammenarbeit",
    "rechtsform": "Rechtsform",
    "anlass": "Anlass",
    "entscheidung": "wer entscheidet",
    "kapazitaet_bei": "wer Personal hat",
    "abgeschlossen_wenn": "wann sie abgeschlossen ist",
    "regelmaessig": "was regelmäßig wiederkehrt",
    "beteiligte_kommunen": "beteiligte Kommunen",
    "aufgaben": "Aufgaben",
    "hilfen": "Hilfen",
    "annahmen": "Annahmen",
    "ermessen": "Ermessen",
    "arbeitspakete": "Arbeitspakete",
    "voraussetzungen": "Voraussetzungen",
}


class Moved(Protocol):
    """What is needed of a movement, as in ``movements.Movement``."""

    @property
    def thema(self) -> str: ...  # noqa: D102

    @property
    def was(self) -> str: ...  # noqa: D102

    @property
    def bewegung(self) -> str: ...  # noqa: D102

    @property
    def alt(self) -> object: ...  # noqa: D102

    @property
    def neu(self) -> object: ...  # noqa: D102


def subject(movement: Moved, books: Sequence[Regelwerk]) -> str:
    """Return what moved; its title is that of the first book that has it."""
    was = movement.was
    if movement.thema == "massnahme":
        titles = [book.massnahmen[was].titel for book in books if was in book.massnahmen]
        return f"Die Maßnahme {was} {nested(titles[0])}"
    if movement.thema == "ausgangsszenario":
        known = [b.ausgangsszenarien[was] for b in books if was in b.ausgangsszenarien]
        return f"Das Ausgangsszenario {was} {nested(known[0].titel)}"
    nouns = {"hinweis": "Der Hinweis", "idee": "Die Idee", "schritt": "Der Schritt"}
    return f"{nouns[movement.thema]} {quoted(was)}"


def verb(movement: Moved, plan: str = "Plan", now: str = "jetzt") -> str:
    """Return how it moved, as the rest of a main clause without a full stop."""
    alt, neu = movement.alt, movement.neu
    match movement.bewegung:
        case "neu":
            return f"kommt neu in den {plan}"
        case "entfallen":
            return f"steht nicht mehr im {plan}"
        case "rang" if alt == neu:
            return f"bleibt auf Platz {neu}, aber andere Maßnahmen rücken an ihr vorbei"
        case "rang":
            return f"rückt von Platz {alt} auf Platz {neu}"
        case "phase":
            return f"wechselt von Phase {alt} in Phase {neu}"
        case "text":
            return f"lautet {now} anders"
        case _:
            return _is_now(movement, now)


def _is_now(movement: Moved, now: str) -> str:
    alt, neu = movement.alt, movement.neu
    match movement.bewegung:
        case "modus":
            return f"heißt {now} „{_MODUS[str(neu)]}“ statt „{_MODUS[str(alt)]}“"
        case "vorhaben":
            return f"ist {now} {'ein' if neu else 'kein'} kurzfristiges Vorhaben"
        case "stufe":
            return f"ist {now} {_STUFE[str(neu)]} (bisher {_STUFE[str(alt)]})"
        case "begruendung":
            return f"ist {now} anders begründet"
        case "inhalt":
            return f"hat im Plan {now} andere Angaben ({listed(_INHALT[f] for f in _names(neu))})"
    raise AssertionError(movement)


def grounds(movement: Moved) -> str:
    """Return the rules behind other reasons, by id; nothing where something else moved."""
    if movement.bewegung != "begruendung":
        return ""
    old, new = set(_names(movement.alt)), set(_names(movement.neu))
    parts = (("neu", new - old), ("entfallen", old - new), ("anderer Wortlaut", old & new))
    return "; ".join(f"{what}: {listed(map(quoted, sorted(ids)))}" for what, ids in parts if ids)


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, tuple):
        raise AssertionError(value)
    return value
