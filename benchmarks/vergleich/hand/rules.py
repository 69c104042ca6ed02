"""The rules that build on Merkmale or Ausgangsszenarien, by hand, known true and known false.

``name:1`` is the first condition of a rule that asks for facts only, ``name:2`` the second.
"""

from __future__ import annotations


def rules(facts: frozenset[str], held: set[str]) -> None:
    """Add what is known of these rules; ``held`` has the scenarios already."""
    _basics(facts, held)
    _remarks(facts, held)
    _people(facts, held)
    _attitudes(facts, held)
    _money(facts, held)
    _work(facts, held)
    _software(facts, held)


def _basics(facts: frozenset[str], held: set[str]) -> None:
    if (
        "digitalisierungsgrade_unterschiedlich ja" in facts
        and "grundlagen-bestandsaufnahme:1 ja" in facts
    ):
        held.add("regel:grundlagen-bestandsaufnahme ja")
    elif (
        "digitalisierungsgrade_unterschiedlich nein" in facts
        or "grundlagen-bestandsaufnahme:1 nein" in facts
    ):
        held.add("regel:grundlagen-bestandsaufnahme nein")
    wanted = "wille_ohne_umsetzung ja" in facts
    unwanted = "wille_ohne_umsetzung nein" in facts
    if wanted and (
        "arbeitsmenge_nicht_bewaeltigbar ja" in facts or "zeit_personal_fehlen ja" in facts
    ):
        held.add("regel:grundlagen-moderation-als-antrieb ja")
    elif unwanted or (
        "arbeitsmenge_nicht_bewaeltigbar nein" in facts and "zeit_personal_fehlen nein" in facts
    ):
        held.add("regel:grundlagen-moderation-als-antrieb nein")
    if wanted or "initiativen_ins_stocken_geraten ja" in facts:
        held.add("regel:grundlagen-stillstand ja")
    elif unwanted and "initiativen_ins_stocken_geraten nein" in facts:
        held.add("regel:grundlagen-stillstand nein")
    if wanted and "projekte-kein-vorankommen:1 ja" in facts:
        held.add("regel:projekte-kein-vorankommen ja")
    elif unwanted or "projekte-kein-vorankommen:1 nein" in facts:
        held.add("regel:projekte-kein-vorankommen nein")


def _remarks(facts: frozenset[str], held: set[str]) -> None:
    if (
        "arbeitsmenge_nicht_bewaeltigbar ja" in facts
        or "hinweis-arbeit-auf-gruppen-verteilen:1 ja" in facts
    ):
        held.add("regel:hinweis-arbeit-auf-gruppen-verteilen ja")
    elif (
        "arbeitsmenge_nicht_bewaeltigbar nein" in facts
        and "hinweis-arbeit-auf-gruppen-verteilen:1 nein" in facts
    ):
        held.add("regel:hinweis-arbeit-auf-gruppen-verteilen nein")
    first = "szenario:S1 ja" in held
    if first or "ziele_unklar ja" in facts or "schwerpunkte_fehlen ja" in facts:
        held.add("regel:hinweis-matrix ja")
    elif (
        "szenario:S1 nein" in held
        and "ziele_unklar nein" in facts
        and "schwerpunkte_fehlen nein" in facts
    ):
        held.add("regel:hinweis-matrix nein")
    if first + ("szenario:S2 ja" in held) + ("szenario:S3 ja" in held) >= 2:  # noqa: PLR2004
        held.add("regel:hinweis-mehrere-ausgangslagen ja")
    elif (
        ("szenario:S1 nein" in held) + ("szenario:S2 nein" in held) + ("szenario:S3 nein" in held)
    ) >= 2:  # noqa: PLR2004
        held.add("regel:hinweis-mehrere-ausgangslagen nein")


def _people(facts: frozenset[str], held: set[str]) -> None:
    lacking = "kompetenzen_fehlen ja" in facts
    enough = "kompetenzen_fehlen nein" in facts
    if lacking and "fortbildung-kenntnisse:1 ja" in facts:
        held.add("regel:fortbildung-kenntnisse ja")
    elif enough or "fortbildung-kenntnisse:1 nein" in facts:
        held.add("regel:fortbildung-kenntnisse nein")
    if (
        lacking
        and "lotsen-fuer-kenntnisse:1 ja" in facts
        and "lotsen-fuer-kenntnisse:2 ja" in facts
    ):
        held.add("regel:lotsen-fuer-kenntnisse ja")
    elif (
        enough
        or "lotsen-fuer-kenntnisse:1 nein" in facts
        or "lotsen-fuer-kenntnisse:2 nein" in facts
    ):
        held.add("regel:lotsen-fuer-kenntnisse nein")


def _attitudes(facts: frozenset[str], held: set[str]) -> None:
    if "anzeichen:S3 ja" in held and "fuehrung-anzeichen-szenario-3:1 ja" in facts:
        held.add("regel:fuehrung-anzeichen-szenario-3 ja")
    elif "anzeichen:S3 nein" in held or "fuehrung-anzeichen-szenario-3:1 nein" in facts:
        held.add("regel:fuehrung-anzeichen-szenario-3 nein")
    if "partnerschaft-skepsis:1 ja" in facts and (
        "entscheidungstraeger_nicht_gewonnen ja" in facts or "ikz_als_zusatzaufwand ja" in facts
    ):
        held.add("regel:partnerschaft-skepsis ja")
    elif "partnerschaft-skepsis:1 nein" in facts or (
        "entscheidungstraeger_nicht_gewonnen nein" in facts
        and "ikz_als_zusatzaufwand nein" in facts
    ):
        held.add("regel:partnerschaft-skepsis nein")
    if "zeit_personal_fehlen ja" in facts and "personal-knapp:1 ja" in facts:
        held.add("regel:personal-knapp ja")
    elif "zeit_personal_fehlen nein" in facts or "personal-knapp:1 nein" in facts:
        held.add("regel:personal-knapp nein")


def _money(facts: frozenset[str], held: set[str]) -> None:
    poor = "finanzmittel_fehlen ja" in facts
    rich = "finanzmittel_fehlen nein" in facts
    if "arbeitsplatz-beschaffen:2 ja" in facts and (
        rich or "arbeitsplatz-beschaffen:1 ja" in facts
    ):
        held.add("regel:arbeitsplatz-beschaffen ja")
    elif "arbeitsplatz-beschaffen:2 nein" in facts or (
        poor and "arbeitsplatz-beschaffen:1 nein" in facts
    ):
        held.add("regel:arbeitsplatz-beschaffen nein")
    if poor and "arbeitsplatz-kein-geld:1 ja" in facts:
        held.add("regel:arbeitsplatz-kein-geld ja")
    elif rich or "arbeitsplatz-kein-geld:1 nein" in facts:
        held.add("regel:arbeitsplatz-kein-geld nein")
    if poor and "beschaffung-wenig-geld:1 ja" in facts and "beschaffung-wenig-geld:2 ja" in facts:
        held.add("regel:beschaffung-wenig-geld ja")
    elif (
        rich or "beschaffung-wenig-geld:1 nein" in facts or "beschaffung-wenig-geld:2 nein" in facts
    ):
        held.add("regel:beschaffung-wenig-geld nein")
    if poor and "prozesse_heterogen ja" in facts:
        held.add("regel:prozesse-wenig-geld ja")
    elif rich or "prozesse_heterogen nein" in facts:
        held.add("regel:prozesse-wenig-geld nein")


def _work(facts: frozenset[str], held: set[str]) -> None:
    if "anzeichen:S1 ja" in held and "aufgaben-anzeichen-szenario-1:1 ja" in facts:
        held.add("regel:aufgaben-anzeichen-szenario-1 ja")
    elif "anzeichen:S1 nein" in held or "aufgaben-anzeichen-szenario-1:1 nein" in facts:
        held.add("regel:aufgaben-anzeichen-szenario-1 nein")
    if "anzeichen:S2 ja" in held and "prozesse-anzeichen-szenario-2:1 ja" in facts:
        held.add("regel:prozesse-anzeichen-szenario-2 ja")
    elif "anzeichen:S2 nein" in held or "prozesse-anzeichen-szenario-2:1 nein" in facts:
        held.add("regel:prozesse-anzeichen-szenario-2 nein")
    if (
        "schwerpunkte_fehlen ja" in facts
        or "szenario:S1 ja" in held
        or "aufgaben-produktrahmen:1 ja" in facts
        or "aufgaben-produktrahmen:2 ja" in facts
        or "aufgaben-produktrahmen:3 ja" in facts
    ):
        held.add("regel:aufgaben-produktrahmen ja")
    elif (
        "schwerpunkte_fehlen nein" in facts
        and "szenario:S1 nein" in held
        and "aufgaben-produktrahmen:1 nein" in facts
        and "aufgaben-produktrahmen:2 nein" in facts
        and "aufgaben-produktrahmen:3 nein" in facts
    ):
        held.add("regel:aufgaben-produktrahmen nein")
    if "doppelarbeit_an_prozessen ja" in facts and "dienstanweisungen-doppelarbeit:1 ja" in facts:
        held.add("regel:dienstanweisungen-doppelarbeit ja")
    elif (
        "doppelarbeit_an_prozessen nein" in facts
        or "dienstanweisungen-doppelarbeit:1 nein" in facts
    ):
        held.add("regel:dienstanweisungen-doppelarbeit nein")


def _software(facts: frozenset[str], held: set[str]) -> None:
    differs = "softwarelandschaft_abweichend ja" in facts
    alike = "softwarelandschaft_abweichend nein" in facts
    if differs and "software-altes-programm:1 ja" in facts:
        held.add("regel:software-altes-programm ja")
    elif alike or "software-altes-programm:1 nein" in facts:
        held.add("regel:software-altes-programm nein")
    if differs and "software-gemeinsame-aufgabe:1 ja" in facts:
        held.add("regel:software-gemeinsame-aufgabe ja")
    elif alike or "software-gemeinsame-aufgabe:1 nein" in facts:
        held.add("regel:software-gemeinsame-aufgabe nein")
    if differs and "software-vertrag-endet:1 ja" in facts:
        held.add("regel:software-vertrag-endet ja")
    elif alike or "software-vertrag-endet:1 nein" in facts:
        held.add("regel:software-vertrag-endet nein")
    if differs and "spezial-software:1 ja" in facts:
        held.add("regel:spezial-software ja")
    elif alike or "spezial-software:1 nein" in facts:
        held.add("regel:spezial-software nein")
