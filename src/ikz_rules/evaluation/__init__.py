"""The three-valued judge: a condition and a situation give a verdict and its evidence."""
