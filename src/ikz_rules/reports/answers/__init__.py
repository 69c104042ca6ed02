"""Answers in German: one module for each question, from a typed result to what is told."""
