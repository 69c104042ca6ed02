"""Files in: bytes to text, text to a tree in which every value knows its place."""
