"""Coverage: what a set of situations has tried of a rulebook, and what they have left untried.

Pure: ``layout`` numbers the conditions, ``observation`` looks at one situation, ``tally`` adds up,
``report`` judges. Nothing here knows how situations come about.
"""
