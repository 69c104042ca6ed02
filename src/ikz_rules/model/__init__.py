"""The domain's types: frozen, without input or output."""
