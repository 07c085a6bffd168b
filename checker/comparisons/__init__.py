"""How two values of one fact compare: one room a kind of value, and this table.

Every room has the same few names:

    judge(a, b, terms) -> Judgement | None    symmetric; a value never conflicts with itself. None: not the same question
                                              (two different people, two different sentences), so nothing to compare
    blocks(value) -> tuple[str, ...]          values that share no block are never the same question; () compares with all
    loose(value) -> bool                      optional: whether several things may be meant (a surname alone), so that the value
                                              links no two others
"""

from __future__ import annotations

import functools
import importlib
from typing import Any

# The room of each type of value.
COMPARISONS = {
    "date": "checker.comparisons.moments",
    "time": "checker.comparisons.moments",
    "age": "checker.comparisons.intervals",
    "money": "checker.comparisons.intervals",
    "percent": "checker.comparisons.intervals",
    "duration": "checker.comparisons.intervals",
    "quantity": "checker.comparisons.intervals",
    "ordinal": "checker.comparisons.intervals",
    "count": "checker.comparisons.intervals",
    "number": "checker.comparisons.intervals",
    "name": "checker.comparisons.names",
    "place": "checker.comparisons.places",
    "quote": "checker.comparisons.quotes",
    "text": "checker.comparisons.phrases",
}


@functools.cache
def room(type: str) -> Any:
    """The module that compares values of a type, imported when it is first asked for."""
    return importlib.import_module(COMPARISONS[type])
