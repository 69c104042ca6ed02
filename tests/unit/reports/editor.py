"""A rule file as an editor sees it: YAML 1.2, where plain numbers are numbers and no more."""

from __future__ import annotations

import re

import yaml


class _Editor(yaml.SafeLoader):
    """Knows numbers, truth values and nothing; days and everything else stay text."""


_Editor.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Editor.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), list(_first)
    )


def as_editor(text: str) -> object:
    """Return the content of a YAML text."""
    return yaml.load(text, Loader=_Editor)  # noqa: S506 - it is safe, and knows even less
