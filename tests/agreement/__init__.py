"""Both executors and the judge, compared on random rulebooks and on the packaged one.

``python -m agreement --help`` starts a run of any length; ``make test`` holds a short one.
"""
