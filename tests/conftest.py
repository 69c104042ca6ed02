"""What all tests share: random tests draw the same examples in every run of ``make test``.

``HYPOTHESIS_PROFILE=suche`` draws new ones each time, for longer hunts.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("fest", derandomize=True, deadline=None)
settings.register_profile("suche", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fest"))
