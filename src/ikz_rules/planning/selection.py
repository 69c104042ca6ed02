"""Which measures are in the plan, in which mode, and why."""

from __future__ import annotations

from dataclasses import dataclass

from ikz_rules.planning.case import AUFGABENABGLEICH, GRUNDLAGEN, Case, Entry, Vote
from ikz_rules.planning.vorhaben import Choice, choose
from ikz_rules.wording import listed, natural_key, quoted

Entries = dict[str, Entry]


@dataclass(frozen=True, slots=True)
class Selection:
    """The measures of the plan by number, and the Vorhaben."""

    entries: Entries
    vorhaben: Choice


def select(case: Case) -> Selection:
    """Merge what rules and scenarios ask for, and add what has to come before."""
    entries: Entries = {}
    _begun(case, entries)
    _recommended(case, entries)
    _put_off(case, entries)
    choice = choose(case, entries)
    _apply(choice, case, entries)
    _prerequisites(case, entries)
    _put_off_dependents(case, entries)
    _short_check(case, entries)
    _foundations(case, entries)
    return Selection(dict(sorted(entries.items(), key=lambda e: natural_key(e[0]))), choice)


def _vote(case: Case, entries: Entries, nr: str, vote: Vote) -> None:
    """Give a measure a reason, unless it is carried out already."""
    if nr not in case.umgesetzt:
        entry = entries.setdefault(nr, Entry(case.regelwerk.massnahmen[nr]))
        entry.speak(vote)


def _planned(id_: str, **params: str) -> Vote:
    return Vote("planung", id_, params=tuple(sorted(params.items())))


def _begun(case: Case, entries: Entries) -> None:
    for nr in sorted(case.begonnen, key=natural_key):
        _vote(case, entries, nr, _planned("begonnen", nr=nr))
        entries[nr].modus = "fortfuehren"


def _recommended(case: Case, entries: Entries) -> None:
    weight = case.regelwerk.gewichte
    for szenario in case.erkannt:
        for step in szenario.schritte:
            for nr in step.massnahmen:
                _vote(
                    case,
                    entries,
                    nr,
                    Vote(
                        "szenario",
                        szenario.stem,
                        weight["nutzen_hoch"].wert,
                        text=step.grund,
                    ),
                )
    for fired in case.fired:
        rule = fired.regel
        if rule.massnahme is not None:
            points = weight[rule.gewicht or "nutzen_gering"].wert
            _vote(case, entries, rule.massnahme, Vote("regel", rule.id, points, fired))
    for entry in entries.values():
        named = {name for vote in entry.votes if vote.fired for name in vote.fired.aufgaben}
        entry.aufgaben = frozenset(name for name in named if case.dient(entry.nr, name))
        entry.im_fenster = not entry.aufgaben.isdisjoint(case.fenster)


def _put_off(case: Case, entries: Entries) -> None:
    """Put off what a rule says cannot be carried yet; never scenario steps or what is begun."""
    for fired in case.fired:
        nr = fired.regel.zurueckstellen
        if nr in entries and not _carried(nr, case):
            entries[nr].aufschub = entries[nr].aufschub or fired


def _apply(choice: Choice, case: Case, entries: Entries) -> None:
    for idea in choice.ideen:
        if idea.massnahme is not None:
            named = {"idee": quoted(idea.name), "name": idea.name}
            _vote(case, entries, idea.massnahme, _planned("vorhaben-aus-idee", **named))
            entries[idea.massnahme].ideen.append(idea.name)
    for nr in choice.massnahmen:
        entry = entries[nr]
        entry.kurzfristig = True
        tasks = listed(quoted(name) for name in sorted(entry.aufgaben))
        entry.votes.append(
            _planned("vorhaben-aus-aufgabe", aufgaben=tasks)
            if entry.aufgaben
            else _planned("vorhaben-sichtbar")
        )


def _prerequisites(case: Case, entries: Entries) -> None:
    """Add every missing zwingend prerequisite and say which measure it is for."""
    pending = sorted(entries, key=natural_key)
    while pending:
        nr = pending.pop(0)
        if nr in case.begonnen:
            continue
        for needed in case.zwingend(nr):
            if needed not in entries:
                pending.append(needed)
            titel = case.regelwerk.massnahmen[nr].titel
            _vote(
                case, entries, needed, _planned("voraussetzung", massnahme=f"{nr} {titel}", nr=nr)
            )


def _put_off_dependents(case: Case, entries: Entries) -> None:
    """What needs something that is put off waits too; what is only for such things as well."""
    changed = True
    while changed:
        changed = False
        for entry in entries.values():
            if entry.aufschub is not None or _carried(entry.nr, case):
                continue
            waits = [entries[p].aufschub for p in case.zwingend(entry.nr) if entries[p].aufschub]
            if waits:
                entry.aufschub, changed = waits[0], True
        for entry in entries.values():
            if (
                entry.aufschub is None
                and not _carried(entry.nr, case)
                and _only_for_waiting(entry, case, entries)
            ):
                users = _users(entry.nr, case, entries)
                entry.aufschub, changed = users[0].aufschub, True


def _carried(nr: str, case: Case) -> bool:
    return nr in case.begonnen or nr in case.vorgeschrieben or nr == GRUNDLAGEN


def _users(nr: str, case: Case, entries: Entries) -> list[Entry]:
    return [e for e in entries.values() if e.nr not in case.begonnen and nr in case.zwingend(e.nr)]


def _only_for_waiting(entry: Entry, case: Case, entries: Entries) -> bool:
    own = any(vote.id != "voraussetzung" for vote in entry.votes)
    users = _users(entry.nr, case, entries)
    return not own and all(user.aufschub is not None for user in users)


def _short_check(case: Case, entries: Entries) -> None:
    """While a task's window is open, 1.1 shrinks to a check of that task."""
    entry = entries.get(AUFGABENABGLEICH)
    if entry is None or _carried(entry.nr, case):
        return
    tasks = windowed_tasks(case, entries)
    if tasks:
        entry.modus = "kurzpruefung"
        entry.aufschub = None
        entry.votes.append(_planned("kurzpruefung", aufgaben=listed(map(quoted, tasks))))


def windowed_tasks(case: Case, entries: Entries) -> list[str]:
    """Return the Aufgaben with an open window that a measure of the plan serves now, sorted."""
    users = windowed_users(case, entries)
    return sorted({name for user in users for name in user.aufgaben & case.fenster})


def windowed_users(case: Case, entries: Entries) -> list[Entry]:
    """Return the measures that serve a task with an open window and can be carried now."""
    return [
        e
        for e in entries.values()
        if e.im_fenster
        and e.aufschub is None
        and e.nr not in case.begonnen
        and e.nr not in {GRUNDLAGEN, AUFGABENABGLEICH}
    ]


def _foundations(case: Case, entries: Entries) -> None:
    """Put 0 into the plan where it belongs, in the mode that fits (section 5, invariant 3)."""
    stalled = case.stockt or any(
        step.modus == "reaktivieren" for s in case.erkannt for step in s.schritte
    )
    if GRUNDLAGEN in case.umgesetzt:
        if stalled:
            entries[GRUNDLAGEN] = Entry(case.regelwerk.massnahmen[GRUNDLAGEN])
            _restart(entries[GRUNDLAGEN], _own_votes(case))
        return
    if not case.verfestigt:
        why = "grundlagen-zuerst" if entries else "ohne-angaben"
        _vote(case, entries, GRUNDLAGEN, _planned(why))
    entry = entries.get(GRUNDLAGEN)
    if entry is not None and stalled and (GRUNDLAGEN in case.begonnen or case.formen):
        _restart(entry, [])


def _restart(entry: Entry, votes: list[Vote]) -> None:
    entry.modus = "reaktivieren"
    entry.votes = [vote for vote in entry.votes if vote.id != "begonnen"]
    entry.votes.extend(votes)
    entry.votes.append(_planned("reaktivieren"))


def _own_votes(case: Case) -> list[Vote]:
    return [
        Vote(
            "regel",
            f.regel.id,
            case.regelwerk.gewichte[f.regel.gewicht or "nutzen_gering"].wert,
            f,
        )
        for f in case.fired
        if f.regel.massnahme == GRUNDLAGEN
    ]
