"""Recommended measures become a plan: what is in it, in which phase and order, deterministic."""
