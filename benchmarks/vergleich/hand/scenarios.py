"""The Ausgangsszenarien by hand: signs are counted, where the rulebook counts them.

What is known of a scenario is added to ``held``: recognised (szenario) and signs (anzeichen),
known true (ja) or known false (nein).
"""

from __future__ import annotations


def scenarios(facts: frozenset[str], held: set[str]) -> None:
    """Add what is known of the three scenarios."""
    _s1(facts, held)
    _s2(facts, held)
    _s3(facts, held)


def _s1(facts: frozenset[str], held: set[str]) -> None:
    yes = (
        ("verantwortung_ungeklaert ja" in facts)
        + ("gemeinsame_basis_fehlt ja" in facts)
        + ("initiativen_ins_stocken_geraten ja" in facts)
        + ("ziele_unklar ja" in facts)
        + ("schwerpunkte_fehlen ja" in facts)
        + ("doppelarbeit_an_prozessen ja" in facts)
    )
    no = (
        ("verantwortung_ungeklaert nein" in facts)
        + ("gemeinsame_basis_fehlt nein" in facts)
        + ("initiativen_ins_stocken_geraten nein" in facts)
        + ("ziele_unklar nein" in facts)
        + ("schwerpunkte_fehlen nein" in facts)
        + ("doppelarbeit_an_prozessen nein" in facts)
    )
    said = "entscheidungstraeger_nicht_gewonnen gesagt" in facts
    if "entscheidungstraeger_nicht_gewonnen ja" in facts:
        held |= {"szenario:S1 ja", "anzeichen:S1 ja"}
        return
    if yes:
        held.add("anzeichen:S1 ja")
    if not said and yes >= 2 and _s1_said(facts):  # noqa: PLR2004 - as the rulebook has it
        held.add("szenario:S1 ja")
    if "entscheidungstraeger_nicht_gewonnen nein" in facts:
        if no == 6:  # noqa: PLR2004
            held.add("anzeichen:S1 nein")
        if said or no >= 5 or _s1_unsaid(facts):  # noqa: PLR2004
            held.add("szenario:S1 nein")


def _s1_said(facts: frozenset[str]) -> bool:
    return (
        ("verantwortung_ungeklaert ja" in facts and "verantwortung_ungeklaert gesagt" in facts)
        or ("gemeinsame_basis_fehlt ja" in facts and "gemeinsame_basis_fehlt gesagt" in facts)
        or (
            "initiativen_ins_stocken_geraten ja" in facts
            and "initiativen_ins_stocken_geraten gesagt" in facts
        )
        or ("ziele_unklar ja" in facts and "ziele_unklar gesagt" in facts)
        or ("schwerpunkte_fehlen ja" in facts and "schwerpunkte_fehlen gesagt" in facts)
        or ("doppelarbeit_an_prozessen ja" in facts and "doppelarbeit_an_prozessen gesagt" in facts)
    )


def _s1_unsaid(facts: frozenset[str]) -> bool:
    return (
        ("verantwortung_ungeklaert nein" in facts or "verantwortung_ungeklaert gesagt" not in facts)
        and ("gemeinsame_basis_fehlt nein" in facts or "gemeinsame_basis_fehlt gesagt" not in facts)
        and (
            "initiativen_ins_stocken_geraten nein" in facts
            or "initiativen_ins_stocken_geraten gesagt" not in facts
        )
        and ("ziele_unklar nein" in facts or "ziele_unklar gesagt" not in facts)
        and ("schwerpunkte_fehlen nein" in facts or "schwerpunkte_fehlen gesagt" not in facts)
        and (
            "doppelarbeit_an_prozessen nein" in facts
            or "doppelarbeit_an_prozessen gesagt" not in facts
        )
    )


def _s2(facts: frozenset[str], held: set[str]) -> None:
    differs = (
        "prozesse_heterogen ja" in facts
        or "digitalisierungsgrade_unterschiedlich ja" in facts
        or "softwarelandschaft_abweichend ja" in facts
    )
    alike = (
        "prozesse_heterogen nein" in facts
        and "digitalisierungsgrade_unterschiedlich nein" in facts
        and "softwarelandschaft_abweichend nein" in facts
    )
    overload = "arbeitsmenge_nicht_bewaeltigbar ja" in facts
    manageable = "arbeitsmenge_nicht_bewaeltigbar nein" in facts
    said = "wille_ohne_umsetzung gesagt" in facts
    if "wille_ohne_umsetzung ja" in facts:
        held |= {"szenario:S2 ja", "anzeichen:S2 ja"}
        return
    if differs or overload:
        held.add("anzeichen:S2 ja")
    if not said and differs and overload and _s2_said(facts):
        held.add("szenario:S2 ja")
    if "wille_ohne_umsetzung nein" in facts:
        if alike and manageable:
            held.add("anzeichen:S2 nein")
        if said or alike or manageable or _s2_unsaid(facts):
            held.add("szenario:S2 nein")


def _s2_said(facts: frozenset[str]) -> bool:
    return (
        ("prozesse_heterogen ja" in facts and "prozesse_heterogen gesagt" in facts)
        or (
            "digitalisierungsgrade_unterschiedlich ja" in facts
            and "digitalisierungsgrade_unterschiedlich gesagt" in facts
        )
        or (
            "softwarelandschaft_abweichend ja" in facts
            and "softwarelandschaft_abweichend gesagt" in facts
        )
        or (
            "arbeitsmenge_nicht_bewaeltigbar ja" in facts
            and "arbeitsmenge_nicht_bewaeltigbar gesagt" in facts
        )
    )


def _s2_unsaid(facts: frozenset[str]) -> bool:
    return (
        ("prozesse_heterogen nein" in facts or "prozesse_heterogen gesagt" not in facts)
        and (
            "digitalisierungsgrade_unterschiedlich nein" in facts
            or "digitalisierungsgrade_unterschiedlich gesagt" not in facts
        )
        and (
            "softwarelandschaft_abweichend nein" in facts
            or "softwarelandschaft_abweichend gesagt" not in facts
        )
        and (
            "arbeitsmenge_nicht_bewaeltigbar nein" in facts
            or "arbeitsmenge_nicht_bewaeltigbar gesagt" not in facts
        )
    )


def _s3(facts: frozenset[str], held: set[str]) -> None:
    if "ikz_als_zusatzaufwand ja" in facts:
        held |= {"szenario:S3 ja", "anzeichen:S3 ja"}
        return
    if (
        "zeit_personal_fehlen ja" in facts
        or "finanzmittel_fehlen ja" in facts
        or "kompetenzen_fehlen ja" in facts
        or "fachsoftware_zu_schwierig ja" in facts
    ):
        held.add("anzeichen:S3 ja")
    if "ikz_als_zusatzaufwand nein" in facts:
        held.add("szenario:S3 nein")
        if (
            "zeit_personal_fehlen nein" in facts
            and "finanzmittel_fehlen nein" in facts
            and "kompetenzen_fehlen nein" in facts
            and "fachsoftware_zu_schwierig nein" in facts
        ):
            held.add("anzeichen:S3 nein")
