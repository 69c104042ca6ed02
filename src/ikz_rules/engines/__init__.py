"""One lowered program, two executors: durable-rules for single plans, else generated Python."""
