"""Who can fill a measure together, and in what shares: pure arithmetic on whole numbers."""
