"""One module for each command; only the one that is called is imported."""
