"""checker: a linter for facts across articles."""

__version__ = "0.1.0"
