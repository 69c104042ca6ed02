"""Plans for many Verbundräume: one after the other, or spread over any executor."""
