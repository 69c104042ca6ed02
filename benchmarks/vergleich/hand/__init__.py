"""The rulebook as a programmer without a rule engine would write it, for the sake of goal 1.

Really written by hand, and not kept up automatically: where a rule was changed since, the
measurement says so and leaves this goal out until somebody has changed it here too.
"""
