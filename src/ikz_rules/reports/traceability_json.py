"""The matrix of statements as JSON; docs/nachweis.md describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ikz_rules.reports.json_report import dumps
from ikz_rules.traceability.matrix import STAENDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ikz_rules.traceability.citations import Zitat
    from ikz_rules.traceability.examples import Beispiel
    from ikz_rules.traceability.matrix import Matrix, Nachweis


def matrix_json(matrix: Matrix) -> str:
    """Return the whole matrix; lists in the order of the report, null where nothing is known."""
    book, features = matrix.regelwerk, matrix.features
    return dumps(
        {
            "regelwerk": {"version": book.version, "stand": book.stand, "sha256": book.sha256},
            "features": None
            if features is None
            else {"ordner": list(features.ordner), "ausgefuehrt": features.ausgefuehrt},
            "summe": {
                "aussagen": len(matrix.nachweise),
                **{stand: matrix.count(stand) for stand in STAENDE},
            },
            "summe_wichtig": {
                "aussagen": sum(n.aussage.wichtig for n in matrix.nachweise),
                **{stand: matrix.count(stand, wichtig=True) for stand in STAENDE},
            },
            "aussagen": [_nachweis(nachweis) for nachweis in matrix.nachweise],
            "unbekannte_aussagen": [
                {"id": id_, "szenarien": _beispiele(found)}
                for id_, found in matrix.unbekannt.items()
            ],
        }
    )


def _nachweis(nachweis: Nachweis) -> dict[str, object]:
    aussage = nachweis.aussage
    return {
        "id": aussage.id,
        "text": aussage.text,
        "wichtig": aussage.wichtig,
        "werk": aussage.werk,
        "stand": nachweis.stand,
        "regeln": [{"id": zitat.id, "ort": _place(zitat)} for zitat in nachweis.regeln],
        "eintraege": [
            {"art": zitat.art, "id": zitat.id, "ort": _place(zitat)} for zitat in nachweis.eintraege
        ],
        "szenarien": _beispiele(nachweis.beispiele),
    }


def _place(zitat: Zitat) -> str | None:
    return str(zitat.location) if zitat.location else None


def _beispiele(found: Sequence[Beispiel]) -> list[dict[str, object]]:
    return [
        {"datei": b.datei, "zeile": b.zeile, "name": b.name, "ergebnis": b.ergebnis} for b in found
    ]
