"""Smallest Verbundräume that show something: found by a solver, told as German scenarios."""
