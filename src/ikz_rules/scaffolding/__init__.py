"""New entries of a rulebook: a valid rule file and its feature, ready to be changed.

Templates stand in ``vorlagen/``. Nothing is read or written here but them.
"""
