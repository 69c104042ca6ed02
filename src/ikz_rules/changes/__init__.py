"""Changes of a Verbundraum as people ask for them: read, checked, made."""
