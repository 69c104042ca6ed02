"""Which texts of rule files are still those of the templates, waiting for a person's own words."""

from __future__ import annotations

import re
from functools import lru_cache

from ikz_rules.scaffolding.fact import CHOICE, HOW, YES_OR_NO
from ikz_rules.scaffolding.figure import MEANING
from ikz_rules.scaffolding.template import PLACE, templates

_TEXT = re.compile(
    r"^ *(?:- )?(?:titel|frage|kurz|begruendung|hinweis|setzung|grund): (.+)$", re.MULTILINE
)
_NAME = r"(?:[a-z0-9]+(?:[_.-][a-z0-9]+)*|S[0-9]+)"
_ANY = "[^„“]+"


def is_open(text: str) -> bool:
    """Tell whether a text is that of a template, whatever id or place was filled in."""
    return _templates().fullmatch(" ".join(text.split())) is not None


@lru_cache(maxsize=1)
def _templates() -> re.Pattern[str]:
    found = [match.strip('"') for text in templates(".yaml") for match in _TEXT.findall(text)]
    written = [text for text in found if not PLACE.fullmatch(text)]  # the rest is made by code
    made = [YES_OR_NO, HOW, *CHOICE.values(), *(titel for titel, _ in MEANING.values())]
    return re.compile("|".join(map(_pattern, (*written, *made))))


def _pattern(template: str) -> str:
    """Return what a template becomes when its places are filled: ``wo`` with words, else an id."""
    parts = PLACE.split(template)
    places = [_ANY if name == "wo" else _NAME for name in parts[1::2]]
    texts = map(re.escape, parts[::2])
    return "".join(part for pair in zip(texts, (*places, ""), strict=True) for part in pair)
