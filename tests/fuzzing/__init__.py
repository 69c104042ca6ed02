"""Hostile and random input for every entry: one promise, checked by a fuzzer and by fast tests."""
