"""Dann: remarks, missing facts, things to clear up, and what is wrong with an input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.testing.abweichung import Abweichung
from ikz_rules.testing.satz import dann
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from ikz_rules.testing.fall import Fall

THEMA = "Hinweise, fehlende Angaben und Meldungen"


@dann(
    "enthält der Maßnahmenplan {ja:Einen} Hinweis mit {text:Text}",
    'enthält der Maßnahmenplan keinen Hinweis mit "Einwohner"',
)
def hinweis(ikz_fall: Fall, text: str, ja: bool) -> None:
    """One of the remarks contains this text, or none does."""
    remarks = [hinweis["text"] for hinweis in ikz_fall.plan.json["hinweise"]]
    if ja:
        _some(remarks, text, f"Ein Hinweis enthält {quoted(text)}.")
    for remark in remarks:
        if text in remark and not ja:
            raise Abweichung(f"Kein Hinweis enthält {quoted(text)}.", f"Ein Hinweis: {remark}")


@dann("fehlt die Angabe {angabe:Name}", 'fehlt die Angabe "fachwissen"')
def fehlt(ikz_fall: Fall, angabe: str) -> None:
    """The fact is listed as missing, by its key or its question."""
    missing = _missing(ikz_fall, angabe)
    if not any(angabe in pair for pair in missing):
        text = f"Die Angabe {quoted(angabe)} wird als fehlend genannt."
        raise Abweichung(text, "Sie wird nicht genannt.", [f"{k}: {q}" for k, q in missing])


@dann("ist {text:Text} zu klären", 'ist "wer hält vor" zu klären')
def klaeren(ikz_fall: Fall, text: str) -> None:
    """One of the things to clear up contains this text."""
    found = [klaerung["text"] for klaerung in ikz_fall.plan.json["zu_klaeren"]]
    _some(found, text, f"Zu klären ist {quoted(text)}.")


@dann(
    "wird die Eingabe mit der Kennung {kennung:Kennung} abgelehnt",
    "wird die Eingabe mit der Kennung zifferngruppen abgelehnt",
)
def abgelehnt(ikz_fall: Fall, kennung: str) -> None:
    """One of the mistakes is of this kind."""
    found = ikz_fall.meldungen
    if not any(problem.code == kennung for problem in found):
        raise Abweichung(
            f"Die Eingabe wird mit der Kennung {quoted(kennung)} abgelehnt.",
            "Sie wird anders abgelehnt." if found else "Sie wird angenommen.",
            list(map(str, found)),
        )


@dann("enthält eine Meldung {text:Text}", 'enthält eine Meldung "Meinten Sie"')
def meldung(ikz_fall: Fall, text: str) -> None:
    """One of the messages, with its place, contains this text."""
    _some(list(map(str, ikz_fall.meldungen)), text, f"Eine Meldung enthält {quoted(text)}.")


@dann("werden die Angaben angenommen", "werden die Angaben angenommen")
def angaben_angenommen(ikz_fall: Fall) -> None:
    """Nothing is wrong with the input."""
    if found := ikz_fall.meldungen:
        text = f"Sie werden abgelehnt, mit {len(found)} Meldungen."
        raise Abweichung("Die Angaben werden angenommen.", text, list(map(str, found)))


def _missing(fall: Fall, angabe: str) -> list[tuple[str, str]]:
    plan = fall.plan
    declared = plan.regelwerk.angaben.values()
    merkmale = plan.regelwerk.merkmale.values()
    ids = {a.id for a in declared} | {m.id for m in merkmale} | {"art"}
    plan.known(
        "Die Angabe", angabe, ids | {a.frage for a in declared} | {m.frage for m in merkmale}
    )
    return [(f["angabe"], f["frage"]) for f in plan.json["fehlende_angaben"]]


def _some(found: list[str], text: str, wish: str) -> None:
    if not any(text in item for item in found):
        state = "Das steht nirgends." if found else "Es gibt keinen Eintrag."
        raise Abweichung(wish, state, found)
