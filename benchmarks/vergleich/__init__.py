"""What ``make bench`` runs: this library beside other rule engines, its growth and its goals.

Run: ``make bench``, or ``PYTHONPATH=benchmarks python -m vergleich --hilfe``.
"""
