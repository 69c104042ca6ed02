"""Movements between plans as German sentences, each with its cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.wording import listed, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ikz_rules.causes import Cause
    from ikz_rules.impact.changes import Change
    from ikz_rules.impact.comparison import Comparison
    from ikz_rules.movements import Movement
    from ikz_rules.reports.impact_changes import ChangeWords

MOST_NAMED = 5
"""So many changes are named as one cause; more are only counted."""
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


class MovementWords:
    """Says what moved, and why, in words of both rulebooks."""

    def __init__(self, comparison: Comparison, changes: ChangeWords) -> None:
        self._books = (comparison.neu, comparison.alt)
        self._changes: Sequence[Change] = comparison.changes
        self._words = changes

    def sentence(self, movement: Movement, cause: Cause, name: str) -> str:
        """Return the movement in the plan of ``name`` with its cause, as whole sentences."""
        reason, more = self.cause(cause)
        return f"{self.moved(movement, name)}{f', {reason}' if reason else ''}.{more}"

    def moved(self, movement: Movement, name: str) -> str:
        """Return what moved, as a main clause without a full stop."""
        return f"{self._subject(movement)} {_verb(movement, name)}"

    def cause(self, cause: Cause) -> tuple[str, str]:
        """Return what follows the movement's clause, and what follows as sentences of their own."""
        named = [self._words.because(self._changes[nr]) for nr in cause.nummern]
        if cause.art == "unklar":
            count = len(named)
            shown = "" if count > MOST_NAMED else f" Es sind: {'; '.join(named)}."
            return "", (
                f" Die Ursache liegt in {number(count)} Änderung{'' if count == 1 else 'en'}; "
                f"weiter ließ sie sich nicht eingrenzen.{shown}"
            )
        if len(named) > MOST_NAMED:
            rest = number(len(named) - MOST_NAMED + 1)
            named = [*named[: MOST_NAMED - 1], f"{rest} andere Änderungen dazukommen"]
        if cause.art == "zusammen":
            more = " Erst alle diese Änderungen zusammen bewirken das."
        elif cause.art == "jede":
            more = " Jede dieser Änderungen genügt dafür."
        else:
            more = ""
        if cause.aufgehoben is False and cause.art != "jede":
            more += " Mit den anderen Änderungen käme es auch sonst dazu."
        return listed(
            (f"weil {one}" for one in named), "oder" if cause.art == "jede" else "und"
        ), more

    def _subject(self, movement: Movement) -> str:
        was = movement.was
        if movement.thema == "massnahme":
            titles = [book.massnahmen[was].titel for book in self._books if was in book.massnahmen]
            return f"Die Maßnahme {was} „{titles[0]}“"
        if movement.thema == "ausgangsszenario":
            known = [b.ausgangsszenarien[was] for b in self._books if was in b.ausgangsszenarien]
            return f"Das Ausgangsszenario {was} „{known[0].titel}“"
        nouns = {"hinweis": "Der Hinweis", "idee": "Die Idee", "schritt": "Der Schritt"}
        return f"{nouns[movement.thema]} {quoted(was)}"


def _verb(movement: Movement, name: str) -> str:
    alt, neu = movement.alt, movement.neu
    match movement.bewegung:
        case "neu":
            return f"kommt neu in den Plan von {quoted(name)}"
        case "entfallen":
            return f"steht nicht mehr im Plan von {quoted(name)}"
        case "rang" if alt == neu:
            return f"bleibt auf Platz {neu}, aber andere Maßnahmen rücken an ihr vorbei"
        case "rang":
            return f"rückt von Platz {alt} auf Platz {neu}"
        case "phase":
            return f"wechselt von Phase {alt} in Phase {neu}"
        case "text":
            return "lautet jetzt anders"
        case _:
            return _is_now(movement)


def _is_now(movement: Movement) -> str:
    alt, neu = movement.alt, movement.neu
    match movement.bewegung:
        case "modus":
            return f"heißt jetzt „{_MODUS[str(neu)]}“ statt „{_MODUS[str(alt)]}“"
        case "vorhaben":
            return f"ist jetzt {'ein' if neu else 'kein'} kurzfristiges Vorhaben"
        case "stufe":
            return f"ist jetzt {_STUFE[str(neu)]} (bisher {_STUFE[str(alt)]})"
        case "begruendung":
            return f"ist jetzt anders begründet{_rules(_names(alt), _names(neu))}"
        case "inhalt":
            return f"hat im Plan jetzt andere Angaben ({listed(_INHALT[f] for f in _names(neu))})"
    raise AssertionError(movement)


def _rules(alt: Iterable[str], neu: Iterable[str]) -> str:
    old, new = set(alt), set(neu)
    parts = (("neu", new - old), ("entfallen", old - new), ("anderer Wortlaut", old & new))
    shown = "; ".join(f"{what}: {listed(map(quoted, sorted(ids)))}" for what, ids in parts if ids)
    return f" ({shown})"


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, tuple):
        raise AssertionError(value)
    return value
