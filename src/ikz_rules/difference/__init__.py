"""What is different between two plans, and because of which changes."""
