"""Questions about a plan and their answers, as data: why, why not, what if, what comes next."""
