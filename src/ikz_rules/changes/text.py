"""A change as people write it, taken apart: key, sign and value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeGuard

from ikz_rules.changes.change import NAMED, Art, Change, Edit
from ikz_rules.changes.key import level
from ikz_rules.model.values import ValueProblem, is_unknown, shown
from ikz_rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ikz_rules.changes.key import Keys
    from ikz_rules.model.regelwerk import Regelwerk

Given = Mapping[str, object] | str | Change | Iterable[str | Change]
"""``{"merkmale.ziele_unklar": "ja", "begonnen+": ["1.1"]}``, or texts as in a call."""
Raw = tuple[str, object] | str | Change

_LISTS = ("begonnen", "umgesetzt", "kooperationsformen", *NAMED)
_ARTEN: dict[str, Art] = {"+": "dazu", "-": "weg"}
_FORM = "Schreiben Sie zum Beispiel „merkmale.ziele_unklar=ja“ oder „begonnen+=1.1“."


def single(given: Given) -> list[Raw]:
    """Return the changes one by one."""
    if isinstance(given, Mapping):
        return list(given.items())
    return [given] if isinstance(given, str | Change) else list(given)


def added(raws: Iterable[Raw], group: str) -> Iterator[str]:
    """Yield the Kommunen or Aufgaben that changes bring in, so that others can name them."""
    for raw in raws:
        key, art, value = _loose(raw)
        if (key, art) == (group, "dazu"):
            yield from (item for item in _stripped(_names(value)) if isinstance(item, str))


def _loose(raw: Raw) -> tuple[str, Art, object]:
    """Cut a change whose key holds no names."""
    if isinstance(raw, Change):
        return raw.schluessel, raw.art, raw.wert
    if isinstance(raw, str):
        key, _, value = raw.partition("=")
        return *_signed(key), value.strip()
    if _is_pair(raw):
        return *_signed(raw[0]), raw[1]
    return "", "setzen", None


def _is_pair(raw: object) -> TypeGuard[tuple[str, object]]:
    return isinstance(raw, tuple) and len(raw) == 2 and isinstance(raw[0], str)  # noqa: PLR2004 - key and value


def _signed(key: str) -> tuple[str, Art]:
    key = key.strip()
    art = _ARTEN.get(key[-1:], "setzen")
    return (key[:-1] if art != "setzen" else key).strip(), art


def edit(raw: Raw, keys: Keys, regelwerk: Regelwerk) -> Edit:
    """Return what a change says. Raises ValueProblem for what nobody can make sense of."""
    if isinstance(raw, str):
        whose, rest = keys.cut(raw.strip())
        key, sign, text = rest.partition("=")
        if not sign:
            raise ValueProblem("aenderung-form", f"{quoted(raw)} ist keine Änderung.", _FORM)
        if not text.strip():
            raise ValueProblem(
                "aenderung-form",
                f"Hinter {quoted(raw)} fehlt der Wert.",
                "Mit „unbekannt“ nehmen Sie eine Angabe weg.",
            )
        key, art = _signed(key)
        value: object = text.strip()
    elif isinstance(raw, Change):
        whose, key = keys.cut(raw.schluessel)
        art, value = raw.art, raw.wert
    elif _is_pair(raw):
        whose, key = keys.cut(raw[0].strip())
        key, art = _signed(key)
        value = raw[1]
    else:
        raise ValueProblem("aenderung-form", f"{shown(raw)} ist keine Änderung.", _FORM)
    path = keys.resolved(whose, key)
    return Edit(path, art, _value(path, art, value, regelwerk))


def _value(path: tuple[str, ...], art: Art, value: object, regelwerk: Regelwerk) -> Any:  # noqa: ANN401
    if path[0] in NAMED and len(path) == 1:
        if art == "setzen":
            raise ValueProblem(
                "aenderung-form",
                f"{quoted(path[0])} lässt sich nicht im Ganzen ändern.",
                f"Mit „{path[0]}+=Name“ kommt etwas dazu, mit „{path[0]}-=Name“ geht es weg.",
            )
        return _filled(path, _names(value))
    if not _is_list(path, regelwerk):
        if art != "setzen":
            raise ValueProblem(
                "aenderung-keine-liste",
                f"{quoted('.'.join(path))} ist keine Liste.",
                f"Schreiben Sie „{'.'.join(path)}=…“.",
            )
        return None if is_unknown(value) else value
    if is_unknown(value) and art == "setzen":
        return None
    return tuple(_split(value)) if art == "setzen" else _filled(path, tuple(_split(value)))


def _filled(path: tuple[str, ...], items: tuple[Any, ...]) -> tuple[Any, ...]:
    if found := _stripped(items):
        return found
    raise ValueProblem(
        "aenderung-form",
        f"Es fehlt, was in {quoted('.'.join(path))} dazukommt oder wegfällt.",
        f"Schreiben Sie zum Beispiel „{'.'.join(path)}+=Name“.",
    )


def _stripped(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the items without blanks around them; nothing at all where one of them is missing."""
    found = tuple(item.strip() if isinstance(item, str) else item for item in items)
    return () if any(map(is_unknown, found)) else found


def _is_list(path: tuple[str, ...], regelwerk: Regelwerk) -> bool:
    if len(path) == 1 and path[0] in _LISTS:
        return True
    angabe = regelwerk.angaben.get(path[-1])
    if angabe is None or angabe.typ != "mehrfachauswahl":
        return False
    at_home = angabe.ebene == level(path[:-1] if path[-2:-1] != ("angaben",) else path[:-2])
    return at_home and not angabe.pfad


def _split(value: object) -> Iterator[Any]:
    if not isinstance(value, str):
        yield from value if isinstance(value, list | tuple | set | frozenset) else [value]
        return
    inner = _bare(value)
    yield from (_unquoted(item) for item in inner.split(",") if item.strip())


def _names(value: object) -> tuple[Any, ...]:
    """Names hold commas; only in brackets do these separate."""
    if isinstance(value, str) and _bare(value) == value.strip():
        return (_unquoted(value),) if value.strip() else ()
    return tuple(_split(value))


def _bare(text: str) -> str:
    text = text.strip()
    return text[1:-1] if text.startswith("[") and text.endswith("]") else text


def _unquoted(text: str) -> str:
    return text.strip().strip("\"'").strip()
