"""Numbers and amounts: how they are written, counted, measured and qualified."""
