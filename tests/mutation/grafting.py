"""Put a changed module in the place of the loaded one, in a process of its own.

Everything that others hold of the module stays the same object: functions get new code, constants
are replaced wherever they were imported to. Nothing is loaded twice.
"""

from __future__ import annotations

import gc
import sys
from functools import _lru_cache_wrapper
from types import FunctionType, ModuleType, UnionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import CodeType


_WRITTEN = {"__init__", "__new__", "__eq__", "__hash__", "__repr__"}
"""What dataclass writes: with the defaults, and with the fields that count."""


def caches() -> list[Any]:
    """Return whatever remembers results of the library."""
    found = (cache for cache in gc.get_objects() if isinstance(cache, _lru_cache_wrapper))
    return [cache for cache in found if cache.__module__.startswith("ikz_rules.")]


def graft(module: ModuleType, code: CodeType, remembering: Iterable[Any]) -> None:
    """Make the loaded module do what its changed code says; forget what was computed before."""
    new: dict[str, Any] = {"__name__": module.__name__, "__file__": module.__file__}
    exec(code, new)  # noqa: S102 - our own code, one place changed
    for name, value in new.items():
        old = vars(module).get(name)
        if isinstance(value, type) and value.__module__ == module.__name__:
            _class(vars(module)[name], value)
        elif isinstance(value, FunctionType | _lru_cache_wrapper):
            _function(old, value)
        elif not name.startswith("__") and _constant(value, module) and value != old:
            _everywhere(name, old, value)
    for cache in remembering:
        cache.cache_clear()


def _function(old: Any, new: Any) -> None:  # noqa: ANN401 - functions, wrapped or not
    old, new = getattr(old, "__wrapped__", old), getattr(new, "__wrapped__", new)
    if old.__module__ == new.__module__:
        old.__code__ = new.__code__
        old.__defaults__, old.__kwdefaults__ = new.__defaults__, new.__kwdefaults__


def _class(old: type, new: type) -> None:
    for name, value in vars(new).items():
        if isinstance(value, property):
            _function(vars(old)[name].fget, value.fget)
        elif isinstance(value, FunctionType):
            if value.__code__.co_filename == sys.modules[new.__module__].__file__:
                _function(vars(old)[name], value)
            elif name in _WRITTEN:
                setattr(old, name, value)
        elif isinstance(value, staticmethod) and name == "__new__":  # written by NamedTuple
            setattr(old, name, value)


def _constant(value: object, module: ModuleType) -> bool:
    if isinstance(value, ModuleType | UnionType | type):
        return False
    return type(value).__module__ != module.__name__


def _everywhere(name: str, old: object, new: object) -> None:
    for module in list(sys.modules.values()):
        if vars(module).get(name, ...) is old:
            setattr(module, name, new)
