"""One module for each engine: the same Horn program in that engine's own language."""
