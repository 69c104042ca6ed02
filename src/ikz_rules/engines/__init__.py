"""One lowered program, two executors: durable-rules for single plans, generated Python elsewhere."""
