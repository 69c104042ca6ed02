"""Reports: plan, catalogue, rule, findings and questions become text, Markdown or JSON.

What is said is decided once, as a ``document``; ``text`` and ``markdown`` only write it down.
"""
