"""The guide's measure 1.1 as a method: which Aufgaben to share, with whom, in what order."""
