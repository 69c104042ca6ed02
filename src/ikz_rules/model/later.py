"""A tuple that is made when it is first read: what stands in it costs nothing until then."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, get_args, overload

from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

T = TypeVar("T", covariant=True)  # noqa: PLC0105 - a tuple of its items, as tuple itself


class Later(Sequence[T]):
    """A tuple of what ``make`` returns, which is called at most when somebody looks.

    Equal to, printed and serialised as that tuple; pickled as one that is unpacked when it is first
    read, so that it does not hold up a process that asks others for plans. ``make`` has to return
    the same whenever it is called: two threads that look at once may both call it.
    """

    __slots__ = ("_items", "_make")

    def __init__(self, make: Callable[[], Iterable[T]]) -> None:
        self._make: Callable[[], Iterable[T]] | None = make
        self._items: tuple[T, ...] = ()

    def _read(self) -> tuple[T, ...]:
        make = self._make
        if make is not None:
            self._items = tuple(make())
            self._make = None  # only now, and with it goes everything that it looked at
        return self._items

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        return self._read()[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Later):
            return self._read() == other._read()
        return self._read() == other if isinstance(other, tuple) else NotImplemented

    def __add__(self, more: Sequence[Any]) -> tuple[Any, ...]:
        return self._read() + tuple(more)

    def __radd__(self, before: tuple[Any, ...]) -> tuple[Any, ...]:
        return before + self._read()

    def __hash__(self) -> int:
        return hash(self._read())

    def __repr__(self) -> str:
        return repr(self._read())

    def __reduce__(self) -> tuple[Callable[[bytes], Later[Any]], tuple[bytes]]:
        """Travel packed: what nobody reads there is not unpacked either."""
        import pickle  # noqa: PLC0415 - only processes need it

        return _packed, (pickle.dumps(self._read(), pickle.HIGHEST_PROTOCOL),)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401
        """Validate and serialise as the tuple; what is to be made later is taken as it is."""
        args = get_args(source) or (Any,)  # of a default value pydantic knows no more
        items = handler.generate_schema(tuple[args[0], ...])  # type: ignore[valid-type]
        return core_schema.no_info_wrap_validator_function(
            lambda value, read: value if isinstance(value, cls) else read(value),
            items,
            serialization=core_schema.wrap_serializer_function_ser_schema(
                lambda value, write: write(tuple(value)), schema=items
            ),
        )


def _packed(items: bytes) -> Later[Any]:
    import pickle  # noqa: PLC0415 - only processes need it

    return Later(partial(pickle.loads, items))
