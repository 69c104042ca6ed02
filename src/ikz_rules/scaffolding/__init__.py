"""New entries of a rulebook from templates, with their features."""
