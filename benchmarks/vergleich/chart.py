"""Pictures as SVG: bars and curves with logarithmic axes, German titles, readable on any ground."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from vergleich.goal import german, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 760
_INK, _GRID, _OWN, _OTHER = "#222222", "#d9d9d9", "#00629b", "#9aa5b1"
_COLOURS = ("#00629b", "#c25a00", "#3d7a3a")
_BAR, _LABEL, _VALUE = 30, 250, 70
_LEFT, _RIGHT, _TOP, _BOTTOM = 80, _WIDTH - 30, 76, 370
_DASHES = "6 4"


@dataclass(frozen=True)
class Bar:
    """A bar of a chart; ``own`` ones stand out."""

    label: str
    value: float
    own: bool


@dataclass(frozen=True)
class Line:
    """A curve: points of positive numbers in rising order."""

    label: str
    points: tuple[tuple[float, float], ...]


def bars(title: str, axis: str, entries: Sequence[Bar]) -> str:
    """Return horizontal bars over a logarithmic axis, in the given order, with their values."""
    values = [entry.value for entry in entries]
    scale = _Scale([min(values) / 2, *values], _LABEL, _WIDTH - _VALUE)
    bottom = 50 + _BAR * len(entries)
    parts = [_text(_WIDTH / 2, 26, title, size=17, anchor="middle")]
    for tick in scale.ticks:
        x = scale.at(tick)
        parts += [
            _line(x, 42, x, bottom, _GRID),
            _text(x, bottom + 20, plain(tick), anchor="middle"),
        ]
    for number, entry in enumerate(entries):
        y = 50 + _BAR * number
        end = scale.at(entry.value)
        colour = _OWN if entry.own else _OTHER
        box = f'x="{_LABEL}" y="{y}" width="{end - _LABEL:.1f}" height="{_BAR - 8}"'
        parts += [
            f'<rect {box} fill="{colour}"/>',
            _text(_LABEL - 8, y + 16, entry.label, anchor="end"),
            _text(end + 6, y + 16, german(entry.value)),
        ]
    parts.append(_text((_LABEL + _WIDTH - _VALUE) / 2, bottom + 44, axis, anchor="middle"))
    return _svg(parts, bottom + 60, title)


def curves(title: str, across: str, upward: str, lines: Sequence[Line]) -> str:
    """Return curves over two logarithmic axes, with a grey one that grows just as the size does.

    Sizes that begin with 0 stand on an even axis, without the grey line.
    """
    xs = sorted({x for line in lines for x, _ in line.points})
    wide = _Scale(xs, _LEFT, _RIGHT) if xs[0] > 0 else _Even(xs, _LEFT, _RIGHT)
    high = _Scale([y for line in lines for _, y in line.points], _BOTTOM, _TOP)
    parts = [_text(_WIDTH / 2, 26, title, size=17, anchor="middle"), *_axes(xs, wide, high)]
    keys = [(line.label, _COLOURS[number], "") for number, line in enumerate(lines)]
    if xs[0] > 0:
        parts.append(_proportional(lines, wide, high))
        keys.append(("genau im gleichen Maß", _OTHER, _DASHES))
    for (_, colour, _), line in zip(keys, lines, strict=False):
        parts += _curve(line, colour, wide, high)
    parts += [
        *_legend(keys),
        _text(_WIDTH / 2, _BOTTOM + 48, across, anchor="middle"),
        f'<g transform="rotate(-90 20 215)">{_text(20, 215, upward, anchor="middle")}</g>',
    ]
    return _svg(parts, _BOTTOM + 64, title)


def _axes(xs: Sequence[float], wide: _Scale | _Even, high: _Scale) -> list[str]:
    parts = []
    for y in high.ticks:
        parts += [
            _line(_LEFT, high.at(y), _RIGHT, high.at(y), _GRID),
            _text(_LEFT - 8, high.at(y) + 5, plain(y), anchor="end"),
        ]
    for x in xs:
        parts += [
            _line(wide.at(x), _BOTTOM, wide.at(x), _BOTTOM + 6, _INK),
            _text(wide.at(x), _BOTTOM + 22, plain(x), anchor="middle"),
        ]
    return parts


def _legend(keys: Sequence[tuple[str, str, str]]) -> list[str]:
    """Return the names of the curves side by side, each behind a piece of its line."""
    parts, x = [], float(_LEFT)
    for label, colour, dashes in keys:
        parts += [_line(x, 51, x + 26, 51, colour, 3, dashes), _text(x + 34, 56, label)]
        x += 70 + 8 * len(label)
    return parts


class _Even:
    """An even axis from 0 to the largest value."""

    def __init__(self, values: Sequence[float], start: float, end: float) -> None:
        self._most = max(values)
        self._start, self._end = start, end

    def at(self, value: float) -> float:
        return self._start + value / self._most * (self._end - self._start)


class _Scale:
    """A logarithmic axis from one place to another, rounded to whole powers of ten."""

    def __init__(self, values: Sequence[float], start: float, end: float) -> None:
        self._low = floor(log10(min(values)))
        self._high = max(ceil(log10(max(values))), self._low + 1)
        self._start, self._end = start, end
        self.ticks = [10.0**power for power in range(self._low, self._high + 1)]

    def at(self, value: float) -> float:
        share = (log10(value) - self._low) / (self._high - self._low)
        return self._start + share * (self._end - self._start)


def _proportional(lines: Sequence[Line], wide: _Scale | _Even, high: _Scale) -> str:
    """Return what the last line would be if it grew from its first point just as the size does."""
    (x, y), (last, _) = lines[-1].points[0], lines[-1].points[-1]
    top = min(last, x * high.ticks[-1] / y)
    return _line(wide.at(x), high.at(y), wide.at(top), high.at(y * top / x), _OTHER, 2, _DASHES)


def _curve(line: Line, colour: str, wide: _Scale | _Even, high: _Scale) -> list[str]:
    places = [(wide.at(x), high.at(y)) for x, y in line.points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in places]
    return [
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>',
        *dots,
    ]


def _line(  # noqa: PLR0913, PLR0917 - two points and how they are joined
    x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1, dashes: str = ""
) -> str:
    style = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
        f'stroke="{colour}" stroke-width="{width}"{style}/>'
    )


def _text(x: float, y: float, text: str, size: int = 14, anchor: str = "start") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" '
        f'fill="{_INK}">{escape(text)}</text>'
    )


def _svg(parts: Sequence[str], height: float, title: str) -> str:
    size = f'width="{_WIDTH}" height="{height:g}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:g}" {size}'
    about = f'role="img" aria-label="{escape(title)}" font-family="Helvetica, Arial, sans-serif"'
    ground = f'<rect {size} fill="#ffffff"/>'
    return "\n".join([f"{head} {about}>", ground, *parts, "</svg>", ""])
