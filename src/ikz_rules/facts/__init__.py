"""Facts in: a file or dict becomes a Verbundraum, and a Verbundraum becomes a Situation."""

from ikz_rules.facts.reading import read_text, read_verbundraum

__all__ = ["read_text", "read_verbundraum"]
