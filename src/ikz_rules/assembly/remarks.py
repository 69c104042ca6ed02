"""Remarks and things to clear up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.assembly.people import People
from ikz_rules.assembly.reasons import rule_text
from ikz_rules.evaluation.shown import in_words, names
from ikz_rules.model.plan import Hinweis, Klaerung
from ikz_rules.planning.case import AUFGABENABGLEICH
from ikz_rules.planning.selection import windowed_tasks
from ikz_rules.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.assembly.context import Context


def remarks(context: Context) -> list[Hinweis]:
    """Return all remarks: of rules, contradictions, what was derived, what was assumed."""
    return [
        *_nothing_known(context),
        *_of_rules(context),
        *_contradictions(context),
        *_kinds(context),
        *_unknown_kinds(context),
        *_people(context),
        *_short_check(context),
        *_orders(context),
        *_assumptions(context),
    ]


def _nothing_known(context: Context) -> Iterator[Hinweis]:
    """Say so where only names were given."""
    told = context.verbundraum.model_dump(exclude_defaults=True, exclude={"name", "stichtag"})
    if told == {"kommunen": tuple({"name": k.name} for k in context.verbundraum.kommunen)}:
        yield Hinweis(
            kennung="keine-angaben",
            text=(
                "Bisher sind nur Namen bekannt. Der Plan kann deshalb nur den ersten Schritt "
                "nennen. Welche Angaben zuerst helfen, steht unter den fehlenden Angaben."
            ),
        )


def _of_rules(context: Context) -> Iterator[Hinweis]:
    for fired in sorted(context.case.fired, key=lambda f: f.regel.id):
        if fired.regel.hinweis:
            yield Hinweis(
                kennung=fired.regel.id,
                quelle=str(fired.regel.quelle),
                ordner=fired.regel.ordner,
                text=rule_text(fired.regel.hinweis, fired, context),
            )


def _contradictions(context: Context) -> Iterator[Hinweis]:
    """What is stated wins over what is derived; the remark names both."""
    judge = context.explainer.judge
    for merkmal in context.regelwerk.merkmale.values():
        stated = context.situation.stated.get(merkmal.id)
        if stated is None or merkmal.definition is None:
            continue
        derived = judge.holds(merkmal.definition, context.situation.verbundraum)
        if derived is not None and derived != (stated.wert == "ja"):
            facts = context.explainer.belege(
                context.explainer.explain(merkmal.definition, context.situation.verbundraum)
            )
            shown = listed(f"{f.name}: {in_words(f.wert)}" for f in facts)
            yield Hinweis(
                kennung="widerspruch",
                quelle=str(merkmal.quelle),
                text=f"Angegeben ist: {merkmal.titel} – {stated.wert}. Aus den übrigen Angaben "
                f"folgt das Gegenteil ({shown}). Der Plan folgt der Angabe. Bitte prüfen Sie sie.",
            )


def _kinds(context: Context) -> Iterator[Hinweis]:
    for scope in context.situation.aufgaben:
        if "art" in scope.derived and "art" in scope.values:
            art = in_words(scope.values["art"])
            shown = dict(context.regelwerk.angaben["art"].werte).get(art) or art
            yield Hinweis(
                kennung="art-der-aufgabe",
                text=(
                    f"Die Aufgabe {quoted(scope.name)} ist im Aufgabenverzeichnis so eingeordnet: "
                    f"{shown}. Passt das nicht, geben Sie ihre Art selbst an."
                ),
            )


def _unknown_kinds(context: Context) -> Iterator[Hinweis]:
    unknown = [scope.name for scope in context.situation.aufgaben if "art" not in scope.values]
    if unknown:
        yield Hinweis(
            kennung="aufgabe-unbekannt",
            text=(
                f"Das Aufgabenverzeichnis kennt {names(unknown)} nicht. Ohne die Art der Aufgabe "
                "kann der Plan keine passende Maßnahme nennen."
            ),
        )


def _people(context: Context) -> Iterator[Hinweis]:
    doubtful = People(context).sceptical
    if doubtful and len(doubtful) < len(context.kommunen):
        yield Hinweis(
            kennung="zurueckhaltende-kommunen",
            text=(
                f"{names(doubtful)} {'müssen' if len(doubtful) > 1 else 'muss'} noch gewonnen "
                "werden. Die anderen können beginnen; die Tür bleibt offen."
            ),
        )


def _short_check(context: Context) -> Iterator[Hinweis]:
    """Say what the short check leaves to do: it is about Aufgaben with an open window only."""
    case, entries = context.case, context.selection.entries
    check = entries.get(AUFGABENABGLEICH)
    if check is None or check.modus != "kurzpruefung":
        return
    checked = windowed_tasks(case, entries)
    for nr in context.schedule.order:
        rest = entries[nr].aufgaben.difference(checked)
        if rest and AUFGABENABGLEICH in case.zwingend(nr):
            yield Hinweis(
                kennung="vergleich-nachholen",
                quelle=str(context.regelwerk.planung.gruende["voraussetzung"].quelle),
                text=(
                    f"Die kurze Prüfung in Maßnahme {AUFGABENABGLEICH} gilt nur für "
                    f"{names(checked)}. Für {names(rest)} (Maßnahme {nr}) ist der Vergleich der "
                    "Aufgaben zwingend; holen Sie ihn vorher nach."
                ),
            )


def _orders(context: Context) -> Iterator[Hinweis]:
    for before, behind in context.schedule.widersprueche:
        yield Hinweis(
            kennung="reihenfolge",
            text=(
                f"Die Ausgangsszenarien widersprechen sich in der Reihenfolge von {before} und "
                f"{behind}. Es gilt der Vorrang, der in den Regeln festgelegt ist."
            ),
        )


def _assumptions(context: Context) -> Iterator[Hinweis]:
    titles = [
        nr for nr in context.schedule.order if not context.regelwerk.massnahmen[nr].ausfuehrlich
    ]
    if titles:
        yield Hinweis(
            kennung="nur-titel",
            text=(
                f"Zu {listed(titles)} nennt der Leitfaden nur den Titel. Was hier darüber hinaus "
                "steht, sind gekennzeichnete Annahmen."
            ),
        )


def to_clear_up(context: Context) -> list[Klaerung]:
    """Return what people have to settle: other prerequisites, and who provides capacity."""
    found: dict[str, list[str]] = {}
    people = People(context)
    for nr in context.schedule.order:
        entry = context.selection.entries[nr]
        needed = entry.massnahme.voraussetzungen
        for text in needed.sonstige if needed else ():
            found.setdefault(f"Voraussetzung: {text}", []).append(nr)
        if entry.massnahme.ausfuehrend and not people.capacity(entry):
            found.setdefault(
                "Wer hält Personal und Technik für die gemeinsame Aufgabe vor?", []
            ).append(nr)
    return [Klaerung(text=text, massnahmen=numbers) for text, numbers in found.items()]
