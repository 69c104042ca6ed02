"""Who could do an Aufgabe for whom: strong here, in need there (guide, 1.1; N064)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.fahrplan.grounds import HIGH
from ikz_rules.model.fahrplan import Hilfe
from ikz_rules.model.values import JA, NEIN, UNBEKANNT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ikz_rules.fahrplan.voices import Voice

_ORDER = (JA, UNBEKANNT, NEIN)


def helps(said: Mapping[str, Voice], runs: Mapping[str, str]) -> tuple[Hilfe, ...]:
    """Return who could work for whom, the willing first, then by name.

    Only what is certain is named: who is strong, and who is in need under another administration.
    """
    needy = sorted(name for name, voice in said.items() if voice.bedarf == (HIGH,))
    found = [
        Hilfe(
            kommune=name,
            fuer=tuple(other for other in needy if runs[other] != runs[name]),
            bereit=voice.willing or UNBEKANNT,
        )
        for name, voice in sorted(said.items())
        if voice.staerke == (HIGH,)
    ]
    return tuple(sorted((h for h in found if h.fuer), key=lambda h: _ORDER.index(h.bereit)))
