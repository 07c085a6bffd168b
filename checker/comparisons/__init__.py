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

COMPARISONS = {
    "intervals": "checker.comparisons.intervals",
    "moments": "checker.comparisons.moments",
    "names": "checker.comparisons.names",
    "quotes": "checker.comparisons.quotes",
    "phrases": "checker.comparisons.phrases",
    "places": "checker.comparisons.places",
}


@functools.cache
def room(name: str) -> Any:
    """The module of a comparison, imported when it is first asked for."""
    return importlib.import_module(COMPARISONS[name])
