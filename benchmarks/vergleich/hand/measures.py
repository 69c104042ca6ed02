"""Which measures are recommended, by hand: by a rule or by a recognised Ausgangsszenario."""

from __future__ import annotations


def measures(facts: frozenset[str], held: set[str]) -> None:
    """Add the recommended measures; ``held`` has scenarios and rules already."""
    _grundlagen(facts, held)
    _aufgaben(facts, held)
    _ablaeufe(facts, held)
    _personal(facts, held)
    _technik(facts, held)


def _grundlagen(facts: frozenset[str], held: set[str]) -> None:
    if (
        "szenario:S1 ja" in held
        or "szenario:S2 ja" in held
        or "szenario:S3 ja" in held
        or "regel:grundlagen-stillstand ja" in held
        or "regel:grundlagen-bestandsaufnahme ja" in held
        or "regel:grundlagen-keine-form ja" in facts
        or "regel:grundlagen-partner-suchen ja" in facts
        or "regel:grundlagen-verantwortung ja" in facts
        or "regel:grundlagen-verstaendnis ja" in facts
        or "regel:grundlagen-ziele ja" in facts
    ):
        held.add("massnahme:0 ja")


def _aufgaben(facts: frozenset[str], held: set[str]) -> None:
    if (
        "szenario:S1 ja" in held
        or "regel:aufgaben-anzeichen-szenario-1 ja" in held
        or "regel:aufgaben-bedeutung ja" in facts
        or "regel:aufgaben-eine-im-blick ja" in facts
        or "regel:aufgaben-ergaenzung ja" in facts
        or "regel:aufgaben-gleich-wichtig ja" in facts
        or "regel:aufgaben-mehrere-gemeinsam ja" in facts
        or "regel:aufgaben-neu-per-gesetz ja" in facts
        or "regel:aufgaben-schwerpunkte-fehlen ja" in facts
    ):
        held.add("massnahme:1.1 ja")
    if (
        "regel:zentrale-abgang ja" in facts
        or "regel:zentrale-arbeitsteilung ja" in facts
        or "regel:zentrale-ergaenzung ja" in facts
        or "regel:zentrale-fachwissen ja" in facts
        or "regel:zentrale-frist ja" in facts
        or "regel:zentrale-gelegenheit ja" in facts
        or "regel:zentrale-gemeinsam ja" in facts
        or "regel:zentrale-handlungsbedarf ja" in facts
        or "regel:zentrale-neu-per-gesetz ja" in facts
        or "regel:zentrale-rechtssicherheit ja" in facts
        or "regel:zentrale-traeger ja" in facts
        or "regel:zentrale-vertretung ja" in facts
    ):
        held.add("massnahme:1.2 ja")
    if (
        "regel:beauftragte-bedarf ja" in facts
        or "regel:beauftragte-gelegenheit ja" in facts
        or "regel:beauftragte-gemeinsam ja" in facts
        or "regel:spezial-ergaenzung ja" in facts
        or "regel:spezial-fachwissen ja" in facts
        or "regel:spezial-frist ja" in facts
        or "regel:spezial-gelegenheit ja" in facts
        or "regel:spezial-neu-per-gesetz ja" in facts
        or "regel:spezial-traeger ja" in facts
        or "regel:spezial-umfang ja" in facts
        or "regel:spezial-volle-stelle ja" in facts
    ):
        held.add("massnahme:1.3 ja")
    if (
        "regel:routine-abgang ja" in facts
        or "regel:routine-ergaenzung ja" in facts
        or "regel:routine-fachwissen ja" in facts
        or "regel:routine-frist ja" in facts
        or "regel:routine-gelegenheit ja" in facts
        or "regel:routine-gemeinsam ja" in facts
        or "regel:routine-handlungsbedarf ja" in facts
        or "regel:routine-neu-per-gesetz ja" in facts
        or "regel:routine-traeger ja" in facts
        or "regel:routine-vertretung ja" in facts
    ):
        held.add("massnahme:1.4 ja")
    if (
        "regel:raum-fachwissen ja" in facts
        or "regel:raum-frist ja" in facts
        or "regel:raum-gelegenheit ja" in facts
        or "regel:raum-gemeinsam ja" in facts
        or "regel:raum-handlungsbedarf ja" in facts
        or "regel:raum-neu-per-gesetz ja" in facts
        or "regel:raum-ueber-die-grenze ja" in facts
        or "regel:raum-zukunft ja" in facts
    ):
        held.add("massnahme:1.5 ja")


def _ablaeufe(facts: frozenset[str], held: set[str]) -> None:
    if (
        "szenario:S1 ja" in held
        or "szenario:S2 ja" in held
        or "regel:prozesse-anzeichen-szenario-2 ja" in held
        or "regel:prozesse-wenig-geld ja" in held
        or "regel:prozesse-aufgabe-bedarf ja" in facts
        or "regel:prozesse-aufgabe-gelegenheit ja" in facts
        or "regel:prozesse-aufgabe-im-blick ja" in facts
        or "regel:prozesse-doppelarbeit ja" in facts
        or "regel:prozesse-gleiche-aufgabe-verschieden ja" in facts
        or "regel:prozesse-haeufig ja" in facts
        or "regel:prozesse-in-koepfen ja" in facts
        or "regel:prozesse-uneinheitlich ja" in facts
        or "regel:prozesse-vor-dem-ruhestand ja" in facts
    ):
        held.add("massnahme:2.1 ja")
    if "regel:rollen-fuer-fuehrung ja" in facts or "regel:rollen-ohne-profile ja" in facts:
        held.add("massnahme:2.2 ja")
    if (
        "szenario:S2 ja" in held
        or "regel:dienstanweisungen-doppelarbeit ja" in held
        or "regel:dienstanweisungen-arbeit-teilen ja" in facts
        or "regel:dienstanweisungen-fuer-gemeinsame-aufgaben ja" in facts
        or "regel:dienstanweisungen-ueberholt ja" in facts
    ):
        held.add("massnahme:2.3 ja")
    if (
        "regel:wissen-aufgabe-bedarf ja" in facts
        or "regel:wissen-aufgabe-gelegenheit ja" in facts
        or "regel:wissen-aufgabe-im-blick ja" in facts
        or "regel:wissen-geht-verloren ja" in facts
        or "regel:wissen-in-koepfen ja" in facts
        or "regel:wissen-nirgends-gesichert ja" in facts
    ):
        held.add("massnahme:2.4 ja")
    if (
        "regel:projekte-kein-vorankommen ja" in held
        or "regel:projekte-aufgabe-bedarf ja" in facts
        or "regel:projekte-aufgabe-gelegenheit ja" in facts
        or "regel:projekte-aufgabe-im-blick ja" in facts
        or "regel:projekte-gemeinsame ja" in facts
        or "regel:projekte-ohne-ausbildung ja" in facts
    ):
        held.add("massnahme:2.5 ja")
    if (
        "regel:digital-geplant ja" in facts
        or "regel:digital-nach-prozessen ja" in facts
        or "regel:digital-verschiedene-ablaeufe ja" in facts
    ):
        held.add("massnahme:2.6 ja")


def _personal(facts: frozenset[str], held: set[str]) -> None:
    if (
        "regel:lotsen-fuer-kenntnisse ja" in held
        or "regel:lotsen-nicht-begonnen ja" in facts
        or "regel:lotsen-noch-nicht-dabei ja" in facts
    ):
        held.add("massnahme:3.1 ja")
    if (
        "regel:personal-knapp ja" in held
        or "regel:personal-abgaenge ja" in facts
        or "regel:personal-aufgabe-bedarf ja" in facts
        or "regel:personal-aufgabe-gelegenheit ja" in facts
        or "regel:personal-aufgabe-im-blick ja" in facts
        or "regel:personal-offene-stelle ja" in facts
        or "regel:personal-offene-stellen ja" in facts
    ):
        held.add("massnahme:3.2 ja")
    if (
        "regel:ausbildung-allein-nicht-moeglich ja" in facts
        or "regel:ausbildung-aufgabe-bedarf ja" in facts
        or "regel:ausbildung-aufgabe-gelegenheit ja" in facts
        or "regel:ausbildung-aufgabe-im-blick ja" in facts
        or "regel:ausbildung-wer-anleitet ja" in facts
    ):
        held.add("massnahme:3.3 ja")
    if (
        "regel:fortbildung-kenntnisse ja" in held
        or "regel:fortbildung-aufgabe-bedarf ja" in facts
        or "regel:fortbildung-aufgabe-gelegenheit ja" in facts
        or "regel:fortbildung-aufgabe-im-blick ja" in facts
        or "regel:fortbildung-kein-angebot ja" in facts
    ):
        held.add("massnahme:3.4 ja")
    if (
        "szenario:S3 ja" in held
        or "regel:fuehrung-anzeichen-szenario-3 ja" in held
        or "regel:fuehrung-aufgabe-bedarf ja" in facts
        or "regel:fuehrung-aufgabe-gelegenheit ja" in facts
        or "regel:fuehrung-aufgabe-im-blick ja" in facts
        or "regel:fuehrung-gemeinsam-lernen ja" in facts
        or "regel:fuehrung-lernen ja" in facts
    ):
        held.add("massnahme:3.5 ja")
    if (
        "regel:partnerschaft-skepsis ja" in held
        or "regel:partnerschaft-kein-austausch ja" in facts
        or "regel:partnerschaft-neues-recht ja" in facts
        or "regel:partnerschaft-vertrauen ja" in facts
    ):
        held.add("massnahme:3.6 ja")


def _technik(facts: frozenset[str], held: set[str]) -> None:
    if (
        "regel:technik-ergaenzung ja" in facts
        or "regel:technik-fachwissen ja" in facts
        or "regel:technik-frist ja" in facts
        or "regel:technik-gelegenheit ja" in facts
        or "regel:technik-gemeinsam ja" in facts
        or "regel:technik-handlungsbedarf ja" in facts
        or "regel:technik-mehrere-kaufen ja" in facts
        or "regel:technik-neu-per-gesetz ja" in facts
        or "regel:technik-steht-still ja" in facts
        or "regel:technik-teilen-statt-kaufen ja" in facts
        or "regel:technik-traeger ja" in facts
        or "regel:technik-vertretung ja" in facts
    ):
        held.add("massnahme:4.1 ja")
    if (
        "szenario:S2 ja" in held
        or "regel:software-altes-programm ja" in held
        or "regel:software-gemeinsame-aufgabe ja" in held
        or "regel:software-vertrag-endet ja" in held
        or "regel:software-aufgabe-bedarf ja" in facts
        or "regel:software-aufgabe-gelegenheit ja" in facts
        or "regel:software-aufgabe-im-blick ja" in facts
    ):
        held.add("massnahme:4.2 ja")
    if (
        "regel:arbeitsplatz-aufgabe-bedarf ja" in facts
        or "regel:arbeitsplatz-aufgabe-gelegenheit ja" in facts
        or "regel:arbeitsplatz-aufgabe-im-blick ja" in facts
        or "regel:arbeitsplatz-fuer-bewerber ja" in facts
        or "regel:arbeitsplatz-gemeinsamer-standard ja" in facts
        or "regel:arbeitsplatz-veraltet ja" in facts
    ):
        held.add("massnahme:4.3 ja")
    if (
        "regel:beschaffung-wenig-geld ja" in held
        or "regel:beschaffung-ergaenzung ja" in facts
        or "regel:beschaffung-fachwissen ja" in facts
        or "regel:beschaffung-frist ja" in facts
        or "regel:beschaffung-gelegenheit ja" in facts
        or "regel:beschaffung-gemeinsam ja" in facts
        or "regel:beschaffung-getrennt-gekauft ja" in facts
        or "regel:beschaffung-handlungsbedarf ja" in facts
        or "regel:beschaffung-kauf-steht-an ja" in facts
        or "regel:beschaffung-neu-per-gesetz ja" in facts
        or "regel:beschaffung-traeger ja" in facts
    ):
        held.add("massnahme:4.4 ja")
