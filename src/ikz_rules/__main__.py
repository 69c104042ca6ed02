"""``python -m ikz_rules`` is the same as ``ikz-rules``."""

from __future__ import annotations

import sys

from ikz_rules.cli import main

if __name__ == "__main__":
    sys.exit(main())
