"""An interview in a terminal: one question after the other, saved after every answer."""
