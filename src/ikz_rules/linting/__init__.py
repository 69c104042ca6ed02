"""Static analysis of a rulebook: one check per file; findings are values, never exceptions."""
