"""``ikz-rules neu``: a new entry of the rules, with examples that hold from the start."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from ikz_rules.cli.output import create, deliver
from ikz_rules.cli.rule_commands import OWN_RULES
from ikz_rules.cli.rules import rulebook_beside
from ikz_rules.reports.rule_schema import regeln_schema
from ikz_rules.rulebook.files import packaged_rules
from ikz_rules.scaffolding.entries import new_entry
from ikz_rules.scaffolding.order import OPTIONS, Order

if TYPE_CHECKING:
    from argparse import Namespace

    from ikz_rules.cli.console import Console

SCHEMA = "schema.json"
_USED_BY = {
    "angabe": ("regel", "--angabe"),
    "kennzahl": ("regel", "--kennzahl"),
    "merkmal": ("regel", "--merkmal"),
}
_NOTES = {
    "massnahme": "Zu welcher Art von Aufgabe sie gehört, steht in planung.yaml unter "
    "„massnahmen_je_art“; ohne Eintrag gehört sie zu keiner.",
    "ausgangsszenario": "Welches Szenario bei Widersprüchen vorgeht, steht in planung.yaml unter "
    "„szenario_vorrang“; ohne Eintrag steht es hinter den anderen.",
}
"""What a new entry can need elsewhere, and what holds without it."""


def run(call: Namespace, console: Console) -> int:
    """Write the files, renew the folder's schema, and say what comes next."""
    said = {name: value for name in OPTIONS if (value := getattr(call, name)) is not None}
    order = Order(call.art, call.kennung, call.ordner, said)
    homes = {"rules": Path(call.ordner), "features": _features(call)}
    made = new_entry(order, rulebook_beside(call.ordner, call.regeln))
    paths = {homes[file.home] / file.name: file.text for file in made}
    create(paths)
    book = rulebook_beside(call.ordner, call.regeln)
    deliver(regeln_schema(book), str(homes["rules"] / SCHEMA), console)
    console.write(_report(call, list(paths), homes["features"]))
    return 0


def _features(call: Namespace) -> Path:
    if call.features is not None:
        return Path(call.features)
    return Path(os.path.normpath(Path(call.ordner) / ".." / "features"))


def _report(call: Namespace, paths: list[Path], features: Path) -> str:
    folder = [] if call.ordner == OWN_RULES else ["--ordner", call.ordner]
    others = [word for name in call.regeln for word in ("--regeln", name)]
    own = Path(call.ordner).resolve() != packaged_rules()
    rules = [*others, *(["--regeln", call.ordner] if own else [])]
    steps = [
        "Öffnen Sie beide Dateien, und passen Sie an, was hinter „ÄNDERN“ steht.",
        "Prüfen: " + _shown("pruefen", call.ordner, *others),
        "Ausprobieren: " + _shown("testen", str(features), *rules),
    ]
    if call.art == "regel":
        steps.append("In Worten lesen: " + _shown("regel", call.kennung, *rules))
    elif call.art in _USED_BY:
        kind, option = _USED_BY[call.art]
        if call.ebene == "aufgabe_je_kommune":
            kind, option = "kennzahl", "--ueber"
        more = _shown("neu", kind, "KENNUNG", option, call.kennung, *folder, *others)
        steps.append(f"Wirken lassen: {more}")
    else:
        steps.append(_NOTES[call.art])
    numbered = (f"  {index}. {step}" for index, step in enumerate(steps, start=1))
    files = (f"  {path}" for path in paths)
    return "\n".join(["Angelegt:", *files, "", "So geht es weiter:", *numbered, ""])


def _shown(*words: str) -> str:
    return shlex.join(("ikz-rules", *words))
