"""Rule folders in, a checked and frozen Regelwerk out, or all problems at once."""

from ikz_rules.rulebook.loader import load_regelwerk

__all__ = ["load_regelwerk"]
