"""From the statements of the sources to rules, catalogue entries, features and their outcome."""
