"""A Fahrplan made by hand that holds every kind of content, for tests of what is shown of it."""

from __future__ import annotations

from typing import Any

from ikz_rules.model.fahrplan import (
    Anteil,
    Buendel,
    Fahrplan,
    FahrplanAufgabe,
    FahrplanGrund,
    FahrplanGruppe,
    FahrplanHinweis,
    FahrplanIdee,
    FahrplanKriterium,
    FahrplanLuecke,
    FahrplanProzess,
    Formvorschlag,
    Gruppe,
    Hilfe,
    Kipppunkt,
    KommunenAufgabe,
    KommunenRangfolge,
    Platz,
    Robustheit,
    Vorbedingungsstand,
)
from ikz_rules.model.plan import RegelwerkKennung

LEITFADEN = (
    "Interkommunale Zusammenarbeit in einer digitalisierten Welt – Leitfaden für eine integrierte "
    "Vorgehensweise, 2b, Maßnahme 1.1"
)


def place(rank: int, low: int | None = None, high: int | None = None) -> Platz:
    """Return a place; certain where no range is given."""
    sure = low is None
    return Platz(
        rang=rank,
        rang_von=rank if low is None else low,
        rang_bis=rank if high is None else high,
        punkte=0.72,
        punkte_von=0.72 if sure else 0.6,
        punkte_bis=0.72 if sure else 0.85,
    )


def firm(share: float = 0.87, error: float = 0.03, **more: Any) -> Robustheit:  # noqa: ANN401
    """Return how firm a place is."""
    given = {"erste": 3, "rang_von": 1, "rang_bis": 9, "exakt": True, "kipppunkte": (), **more}
    return Robustheit(anteil=share, fehler=error, **given)


def tip(text: str, art: str = "angabe") -> Kipppunkt:
    """Return what tips a place."""
    return Kipppunkt.model_validate({"art": art, "richtung": "hinaus", "text": text})


def ground(
    answer: str = "ja", text: str = "Mehrere Kommunen ordnen sie hoch ein."
) -> FahrplanGrund:
    """Return a ground for the front."""
    return FahrplanGrund.model_validate(
        {"id": "g", "gilt": answer, "text": text, "quelle": LEITFADEN, "aussagen": ("N063", "N064")}
    )


def before(id_: str, stand: str) -> Vorbedingungsstand:
    """Return a precondition."""
    return Vorbedingungsstand.model_validate(
        {
            "id": id_,
            "text": f"Voraussetzung {id_}.",
            "stand": stand,
            "quelle": LEITFADEN,
            "aussagen": ("N015",),
        }
    )


def task(name: str, rank: int = 1, **more: Any) -> FahrplanAufgabe:  # noqa: ANN401
    """Return an Aufgabe of which little is known but its place."""
    given: dict[str, Any] = {
        "art": "querschnitt",
        "produktrahmen": None,
        "produktgruppe": None,
        "platz": place(rank),
        "vorrang": "ja",
        "gruende": (ground(),) if more.get("vorrang", "ja") == "ja" else (),
        "kommunen": ("Adorf", "Bedorf"),
        "hoch_bei": (),
        "hilfen": (),
        "massnahme": "1.2",
        "massnahme_titel": "Zentrale Funktionseinheiten gemeinsam betreiben",
        "form": None,
        "vorbedingungen": (),
        "buendel": (),
        "arbeitsgruppe": None,
        "robustheit": firm(),
        **more,
    }
    return FahrplanAufgabe(name=name, **given)


def bundle(**more: Any) -> Buendel:  # noqa: ANN401
    """Return a post that two Kommunen fill."""
    given: dict[str, Any] = {
        "art": "buendel-stelle",
        "titel": "Gemeinsame Stelle",
        "einheit": "Stellen (VZÄ)",
        "summe": 1.3,
        "gruppen": (
            Gruppe(
                anteile=(
                    Anteil(kommune="Adorf", umfang=0.4, prozent=66.7),
                    Anteil(kommune="Bedorf", umfang=0.2, prozent=33.3),
                ),
                summe=0.6,
                reicht_fuer="eine halbe Stelle",
            ),
        ),
        "weitere": 0,
        "vollstaendig": True,
        "unbekannt": (),
        "text": "Zusammen wird daraus eine Stelle.",
        "quelle": LEITFADEN,
        "aussagen": ("N070",),
        **more,
    }
    return Buendel(**given)


def process(name: str, rank: int = 1, *, first: bool = True, **more: Any) -> FahrplanProzess:  # noqa: ANN401
    """Return a process."""
    given: dict[str, Any] = {"grund": "Er läuft oft.", "robustheit": firm(), **more}
    return FahrplanProzess(aufgabe=name, platz=place(rank), beginnen=first, bewertungen=(), **given)


def idea(name: str, stand: str = "ausgewaehlt", **more: Any) -> FahrplanIdee:  # noqa: ANN401
    """Return an idea."""
    return FahrplanIdee.model_validate(
        {
            "name": name,
            "massnahme": "4.4",
            "platz": place(1),
            "stand": stand,
            "grund": f"Grund für {stand}.",
            "arbeitsgruppe": None,
            "bewertungen": (),
            "robustheit": firm(),
            **more,
        }
    )


def own(name: str, rank: int = 1, **more: Any) -> KommunenAufgabe:  # noqa: ANN401
    """Return an Aufgabe in a Kommune's own ranking."""
    given: dict[str, Any] = {"platz": place(rank), "prioritaet": "hoch", "angegeben": True, **more}
    return KommunenAufgabe(aufgabe=name, bewertungen=(), **given)


def ranking(kommune: str, *aufgaben: KommunenAufgabe, silent: bool = False) -> KommunenRangfolge:
    """Return a Kommune's own ranking."""
    return KommunenRangfolge(kommune=kommune, ohne_angaben=silent, aufgaben=aufgaben)


def criterion(fuer: str, titel: str = "Eigene Stärke", **more: Any) -> FahrplanKriterium:  # noqa: ANN401
    """Return a criterion that is a fifth of all weights."""
    return FahrplanKriterium.model_validate(
        {
            "id": titel,
            "fuer": fuer,
            "titel": titel,
            "frage": f"Frage zu {titel}?",
            "gewicht": 1.5,
            "anteil": 0.2,
            "quelle": LEITFADEN,
            "aussagen": ("N061",),
            **more,
        }
    )


def gap(frage: str = "Welche Art?", **more: Any) -> FahrplanLuecke:  # noqa: ANN401
    """Return a missing fact."""
    return FahrplanLuecke(**{"angabe": "art", "frage": frage, "wo": (), "aufgaben": (), **more})


def fahrplan(**more: Any) -> Fahrplan:  # noqa: ANN401
    """Return a Fahrplan that says nothing but what is given."""
    given: dict[str, Any] = {
        "verbundraum": "Oberes Tal",
        "stichtag": "2026-11-22",
        "kriterien": (),
        "kommunen": (ranking("Adorf"), ranking("Bedorf")),
        "aufgaben": (),
        "prozesse": (),
        "ideen": (),
        "arbeitsgruppen": (),
        "hinweise": (),
        "fehlende_angaben": (),
        **more,
    }
    book = RegelwerkKennung(
        version="1", stand="2026-11-22", sha256="0" * 64, ordner=("mitgeliefert",)
    )
    return Fahrplan(regelwerk=book, **given)


def rich() -> Fahrplan:
    """Return a Fahrplan with every kind of content."""
    return fahrplan(
        kriterien=tuple(criterion(fuer) for fuer in ("aufgaben", "prozesse", "ideen")),
        kommunen=(
            ranking(
                "Adorf",
                own("Vergabestelle"),
                own("Datenschutz", 2, abweichend="gering"),
                own("Standesamt", 3, angegeben=False, prioritaet="mittel"),
                own("Bauhof", 4, angegeben=False, prioritaet=None),
            ),
            ranking("Bedorf", own("Vergabestelle")),
            ranking("Cedorf", silent=True),
        ),
        aufgaben=_tasks(),
        prozesse=(
            process(
                "Vergabestelle", robustheit=firm(erste=1, kipppunkte=(tip("Kippt bei Fällen."),))
            ),
            process("Standesamt", 2, first=False),
        ),
        ideen=tuple(
            idea(f"Idee {stand}", stand)
            for stand in ("ausgewaehlt", "vertiefen", "zurueckgestellt", "verworfen")
        ),
        arbeitsgruppen=(
            FahrplanGruppe(
                id="ag-innere",
                titel="Innere Verwaltung",
                aufgaben=("Vergabestelle", "Datenschutz"),
                ideen=("Idee vertiefen",),
            ),
            FahrplanGruppe(id="ag-leer", titel="Leere Gruppe", aufgaben=(), ideen=()),
        ),
        hinweise=(
            FahrplanHinweis(kennung="h", text="Ein Hinweis.", quelle=LEITFADEN),
            FahrplanHinweis(kennung="i", text="Ein Hinweis ohne Quelle."),
        ),
        fehlende_angaben=(
            gap("Wer hat sie?", wo=("Cedorf",), aufgaben=("Bauhof",), wer_weiss="Hauptamt"),
            gap(),
        ),
    )


def _tasks() -> tuple[FahrplanAufgabe, ...]:
    return (
        task(
            "Vergabestelle",
            platz=place(1, 1, 4),
            produktrahmen="111",
            produktgruppe="Verwaltungssteuerung",
            gruende=(ground(), ground("unbekannt", "Neu durch Gesetz."), ground("nein", "Nie.")),
            hoch_bei=("Adorf", "Bedorf"),
            hilfen=(
                Hilfe(kommune="Adorf", fuer=("Bedorf", "Cedorf"), bereit="ja"),
                Hilfe(kommune="Bedorf", fuer=("Cedorf",), bereit="nein"),
                Hilfe(kommune="Cedorf", fuer=("Bedorf",), bereit="unbekannt"),
            ),
            form=Formvorschlag(
                form="zweckvereinbarung",
                text="Eine erledigt es für alle.",
                quelle=LEITFADEN,
                aussagen=("N013",),
                setzung="Der Leitfaden nennt keine Grenze.",
                auch_moeglich=("zweckverband", "arbeitsgruppe"),
            ),
            vorbedingungen=(
                before("alle", "zu_klaeren"),
                before("erfuellt", "erfuellt"),
                before("fehlt", "nicht_erfuellt"),
            ),
            buendel=(bundle(),),
            arbeitsgruppe="ag-innere",
            robustheit=firm(kipppunkte=(tip("Der Platz hängt an einer einzigen Angabe."),)),
        ),
        task(
            "Standesamt",
            2,
            vorrang="nein",
            vorbedingungen=(before("alle", "zu_klaeren"),),
            massnahme=None,
            massnahme_titel=None,
        ),
        task(
            "Datenschutz",
            6,
            platz=place(6, 2, 7),
            vorrang="unbekannt",
            gruende=(ground("unbekannt", "Stärken und Bedarf ergänzen sich."),),
            kommunen=("Adorf",),
            vorbedingungen=(before("alle", "zu_klaeren"), before("fehlt", "erfuellt")),
            robustheit=firm(0.25, 0.0, kipppunkte=(tip("Mit doppeltem Gewicht hinein."),)),
            buendel=(
                bundle(gruppen=(), summe=0, unbekannt=("Bedorf",), text="Der Umfang fehlt noch."),
            ),
        ),
        task(
            "Bauhof",
            7,
            vorrang="nein",
            kommunen=(),
            vorbedingungen=(before("alle", "zu_klaeren"),),
            robustheit=firm(0.0, 0.0),
        ),
    )
