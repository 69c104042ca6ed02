"""Ranking by several criteria where marks may be unknown: pure arithmetic, no domain."""
