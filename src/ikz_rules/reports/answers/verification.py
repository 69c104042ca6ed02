"""What came of making a plan again: confirmed or not, by whom, and every deviation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.answers.told import Knoten, Told
from ikz_rules.wording import listed, natural_key, number, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.inquiry.verification import Abweichung, Rechenweg, Verification
    from ikz_rules.inquiry.verified_grounds import Grundpruefung, Mangel
    from ikz_rules.model.plan import RegelwerkKennung, Wert

_SHOWN = 3
_SHORT = 12
_WAYS = {"generated": "das erzeugte Programm", "durable": "durable-rules"}
_FLAWS = {
    "regel-unbekannt": "Diese Regel gibt es im Regelwerk nicht.",
    "nicht-in-kraft": "Die Regel gilt am Stichtag {gefunden} nicht.",
    "nicht-erfuellt": "Ihre Bedingung ist nicht erfüllt; das Urteil ist {gefunden}.",
    "andere-massnahme": "Die Regel gilt, begründet diese Maßnahme aber nicht.",
}
_PARTS = {
    "text": "Der Satz",
    "quelle": "Die Quelle",
    "aussagen": "Die Aussagen",
    "angaben": "Die Angaben",
    "setzung": "Die eigene Setzung",
    "ordner": "Der Ordner",
}


def told(found: Verification, name: str) -> Told:
    """Return the answer; ``name`` is that of the Verbundraum."""
    why = list(_objections(found))
    if found.bestaetigt:
        satz = (
            "Der Plan ist bestätigt: Aus denselben Angaben entsteht derselbe Plan, und jede "
            "seiner Begründungen gilt."
        )
    else:
        satz = f"Der Plan ist nicht bestätigt: {listed(why)}."
    return Told(
        f"Hält der Plan für {quoted(name)} einer Nachprüfung stand?",
        satz,
        " ".join(_paragraph(found)),
        tuple(_tree(found)),
    )


def _objections(found: Verification) -> Iterator[str]:
    """Say shortly what stands in the way of a confirmation, the gravest first."""
    if not found.gleiches_format:
        yield f"er hat das Format {found.format}, das diese Fassung nicht erstellt"
    if not found.gleiches_regelwerk:
        yield "er beruht auf einem anderen Regelwerk als dem geladenen"
    if found.hindernisse:
        yield "er lässt sich mit dem geladenen Regelwerk nicht neu erstellen"
    facts = [a for a in found.abweichungen if _of_facts(a)]
    if facts:
        yield f"seine Angaben zum Verbundraum weichen ab ({_places(len(facts))})"
    rest = len(_told(found)) - len(facts)
    if rest:
        yield f"der neu erstellte Plan sieht anders aus ({_places(rest)})"
    broken = sum(not g.haelt for g in found.gruende)
    if broken:
        yield f"{_grounds(broken, len(found.gruende))} nicht"
    for way in found.rechenwege:
        if not way.einig:
            yield f"{_WAYS[way.name]} kommt zu einem anderen Ergebnis"


def _told(found: Verification) -> list[Abweichung]:
    """Leave out of the deviations what another rulebook says of itself."""
    own = found.gleiches_regelwerk
    return [a for a in found.abweichungen if own or not a.pfad.startswith("regelwerk.")]


def _of_facts(deviation: Abweichung) -> bool:
    return deviation.pfad.partition(".")[0].partition("[")[0] == "verbundraum"


def _places(count: int) -> str:
    return "eine Stelle" if count == 1 else f"{number(count)} Stellen"


def _grounds(count: int, of: int) -> str:
    verb = "gilt" if count == 1 else "gelten"
    return f"{number(count)} von {number(of)} Begründungen {verb}"


def _paragraph(found: Verification) -> Iterator[str]:
    if found.hindernisse:
        yield f"Es fehlt am Regelwerk: {' '.join(found.hindernisse[:_SHOWN])}"
        return
    if not found.bestaetigt:
        sound = sum(g.haelt for g in found.gruende)
        yield f"Nach dem geladenen Regelwerk {_hold(sound, len(found.gruende))}."
        yield from _where(found)
    yield _engines(found.rechenwege)
    if not found.gleiches_regelwerk:
        yield (
            f"Der Plan nennt {_book(found.regelwerk_des_plans)}; geladen ist "
            f"{_book(found.regelwerk)}. Eigene Ordner nennen Sie mit „--regeln“."
        )


def _where(found: Verification) -> Iterator[str]:
    """Name the measures that differ; every single place stands in the tree."""
    named = [a for a in _told(found) if a.pfad.startswith("massnahmen[")]
    numbers = dict.fromkeys(a.pfad.split("[", 1)[1].partition("]")[0] for a in named)
    if numbers:
        many = "Betroffen ist die Maßnahme" if len(numbers) == 1 else "Betroffen sind die Maßnahmen"
        yield f"{many} {listed(sorted(numbers, key=natural_key))}."
    if _told(found):
        yield "Jede Stelle einzeln nennt „--laenge lang“."


def _hold(count: int, of: int) -> str:
    verb = "gilt" if count == 1 else "gelten"
    return f"{verb} {number(count)} von {number(of)} Begründungen"


def _engines(ways: tuple[Rechenweg, ...]) -> str:
    ran = 1 + sum(way.gelaufen for way in ways)
    agree = "stimmen überein" if all(way.einig for way in ways) else "stimmen nicht überein"
    absent = [_WAYS[way.name] for way in ways if not way.gelaufen]
    missing = f" Nicht dabei war {listed(absent)}: hier nicht installiert." if absent else ""
    return f"Nachgerechnet ist der Plan auf {ran} Wegen; sie {agree}.{missing}"


def _book(book: RegelwerkKennung) -> str:
    folders = listed(quoted(name) for name in book.ordner)
    return f"Version {quoted(book.version)} ({folders}, Prüfsumme {book.sha256[:_SHORT]})"


def _deviation(found: Abweichung) -> str:
    match found.art:
        case "anders":
            return f"{found.pfad}: {_value(found.gefunden)} statt {_value(found.erwartet)}."
        case "fehlt":
            return f"{found.pfad}: Es fehlt {_value(found.erwartet)}."
        case "zusaetzlich":
            return f"{found.pfad}: Zu viel ist {_value(found.gefunden)}."
        case _:
            return (
                f"{found.pfad}: Die Reihenfolge ist {_value(found.gefunden)} "
                f"statt {_value(found.erwartet)}."
            )


def _value(value: Wert) -> str:
    if value is None:
        return "nichts"
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, tuple):
        return ", ".join(value) if value else "eine leere Liste"
    return quoted(value) if value else "ein leerer Text"


def _tree(found: Verification) -> Iterator[Knoten]:
    same = "dasselbe" if found.gleiches_regelwerk else "ein anderes"
    yield Knoten(
        f"Regelwerk: {same}.",
        teile=(
            Knoten(f"Im Plan: {_book(found.regelwerk_des_plans)}."),
            Knoten(f"Geladen: {_book(found.regelwerk)}."),
        ),
    )
    yield Knoten(f"Format des Plans: {found.format}.")
    if found.hindernisse:
        yield Knoten(
            "Der Plan lässt sich nicht neu erstellen.",
            teile=tuple(Knoten(text) for text in found.hindernisse),
        )
        return
    agree = "einig" if all(way.einig for way in found.rechenwege) else "nicht einig"
    yield Knoten(f"Rechenwege: {agree}.", teile=tuple(_way(way) for way in found.rechenwege))
    deviations = _told(found)
    yield Knoten(
        f"Abweichungen: {_places(len(deviations)) if deviations else 'keine'}.",
        teile=tuple(Knoten(_deviation(a)) for a in deviations),
    )
    yield Knoten(
        f"Begründungen: {_grounds(sum(g.haelt for g in found.gruende), len(found.gruende))}.",
        teile=tuple(_ground(g) for g in found.gruende),
    )


def _way(way: Rechenweg) -> Knoten:
    name = _capital(_WAYS[way.name])
    if not way.gelaufen:
        return Knoten(f"{name} ist hier nicht installiert.")
    if way.einig:
        return Knoten(f"{name} kommt zum selben Plan und urteilt überall wie der Richter.")
    plan = "" if way.gleicher_plan else " Der Plan ist ein anderer."
    return Knoten(
        f"{name} weicht ab.{plan}",
        teile=tuple(Knoten(f"Anders als der Richter: {name}.") for name in way.widersprueche),
    )


def _ground(ground: Grundpruefung) -> Knoten:
    verdict = "gilt" if ground.haelt else "gilt so nicht"
    return Knoten(
        f"Maßnahme {ground.massnahme}, {quoted(ground.regel)}: {verdict}.",
        teile=tuple(Knoten(_flaw(flaw)) for flaw in ground.maengel),
    )


def _flaw(flaw: Mangel) -> str:
    if flaw.art in _FLAWS:
        return _FLAWS[flaw.art].format(gefunden=quoted(flaw.gefunden))
    return f"{_PARTS[flaw.art]} im Plan: {quoted(flaw.gefunden)}; richtig: {quoted(flaw.erwartet)}."


def _capital(text: str) -> str:
    return text if text == _WAYS["durable"] else text[0].upper() + text[1:]
