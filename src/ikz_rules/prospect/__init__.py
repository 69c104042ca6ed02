"""What can still become of a plan as more becomes known: sound always, exact where feasible."""
