"""Why some changes make no difference: file, function and (the beginning of) the change."""

from __future__ import annotations

REASONS = {
    "engines/durable.py : 1 → 2": "Namen müssen nur verschieden sein, nicht bei eins beginnen.",
}
