"""The types that are read from the same numbers, in the order in which they share them out."""

from __future__ import annotations

from collections.abc import Sequence

from checker.text.triggers import triggers

# None of them can be read rightly without those before it.
NUMERIC = ("date", "time", "age", "money", "percent", "duration", "quantity", "ordinal", "count", "number")
_MOMENTS = ("date", "time")
_AMOUNTS = tuple(kind for kind in NUMERIC if kind not in _MOMENTS)


def possible(text: str) -> Sequence[str]:
    """Those that a text may hold: most sentences have no number and no word of the calendar."""
    moment, amount = triggers(text)
    return (_MOMENTS if moment else ()) + (_AMOUNTS if amount else ())
