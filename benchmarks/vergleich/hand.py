"""The Ausgangsszenarien written by hand, as a programmer would who had no rule engine.

This is the deep part of the rulebook: eleven of its layers; what else it derives are single
alternatives. Whoever changes the scenarios in rules/ has to change this too; until then the
comparison stops and says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.model.condition import Stated, Unstated

if TYPE_CHECKING:
    from ikz_rules.engines.lowering import Lowered

PART = ("merkmal:", "szenario:", "anzeichen:")
"""The names of the rulebook's part that is written by hand."""


def scenarios(facts: frozenset[str]) -> frozenset[str]:
    """Return which Ausgangsszenarien are recognised or show signs, known true or known false.

    ``facts``: of a Merkmal x, ``x ja`` or ``x nein`` where its value is known, and ``x gesagt``
    where it was stated directly. Result: ``szenario:S1 ja``, ``anzeichen:S2 nein``, …
    """
    held: list[str] = []
    _s1(facts, held)
    _s2(facts, held)
    _s3(facts, held)
    return frozenset(held)


def _s1(facts: frozenset[str], held: list[str]) -> None:
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
        held += ("szenario:S1 ja", "anzeichen:S1 ja")
        return
    if yes:
        held.append("anzeichen:S1 ja")
    if not said and yes >= 2 and _s1_said(facts):  # noqa: PLR2004 - as the rulebook has it
        held.append("szenario:S1 ja")
    if "entscheidungstraeger_nicht_gewonnen nein" in facts:
        if no == 6:  # noqa: PLR2004
            held.append("anzeichen:S1 nein")
        if said or no >= 5 or _s1_unsaid(facts):  # noqa: PLR2004
            held.append("szenario:S1 nein")


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


def _s2(facts: frozenset[str], held: list[str]) -> None:
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
        held += ("szenario:S2 ja", "anzeichen:S2 ja")
        return
    if differs or overload:
        held.append("anzeichen:S2 ja")
    if not said and differs and overload and _s2_said(facts):
        held.append("szenario:S2 ja")
    if "wille_ohne_umsetzung nein" in facts:
        if alike and manageable:
            held.append("anzeichen:S2 nein")
        if said or alike or manageable or _s2_unsaid(facts):
            held.append("szenario:S2 nein")


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


def _s3(facts: frozenset[str], held: list[str]) -> None:
    if "ikz_als_zusatzaufwand ja" in facts:
        held += ("szenario:S3 ja", "anzeichen:S3 ja")
        return
    if (
        "zeit_personal_fehlen ja" in facts
        or "finanzmittel_fehlen ja" in facts
        or "kompetenzen_fehlen ja" in facts
        or "fachsoftware_zu_schwierig ja" in facts
    ):
        held.append("anzeichen:S3 ja")
    if "ikz_als_zusatzaufwand nein" in facts:
        held.append("szenario:S3 nein")
        if (
            "zeit_personal_fehlen nein" in facts
            and "finanzmittel_fehlen nein" in facts
            and "kompetenzen_fehlen nein" in facts
            and "fachsoftware_zu_schwierig nein" in facts
        ):
            held.append("anzeichen:S3 nein")


def words(lowered: Lowered, facts: frozenset[int]) -> frozenset[str]:
    """Return the facts of the lowered part in the words of ``scenarios``."""
    found = []
    for name, (plus, minus) in lowered.goals.items():
        if name.startswith("merkmal:"):
            merkmal = name.removeprefix("merkmal:")
            found += [f"{merkmal} ja"] * (plus in facts) + [f"{merkmal} nein"] * (minus in facts)
    for condition, (plus, minus) in lowered.inputs.items():
        stated = plus if isinstance(condition, Stated) else minus
        if isinstance(condition, Stated | Unstated) and stated in facts:
            found.append(f"{condition.merkmal} gesagt")
    return frozenset(found)


def conclusions(lowered: Lowered, derived: frozenset[int]) -> frozenset[str]:
    """Return what an executor derived from the same part, in the words of ``scenarios``."""
    return frozenset(
        f"{name} {word}"
        for name, pair in lowered.goals.items()
        if not name.startswith("merkmal:")
        for atom, word in zip(pair, ("ja", "nein"), strict=True)
        if atom in derived
    )
