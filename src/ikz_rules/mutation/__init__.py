"""Rules changed on purpose: which changes there are, and how people read them."""
