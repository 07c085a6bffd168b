"""The fact types as they are read: one room each, and this table.

Every room has the same few names:

    read(passage) -> list[Mention]   the values of this type in a `text.passage.Passage`, left to right; spans are offsets
                                     into `passage.text`. It skips spans that are not free and takes what it reads.
    possible(passage) -> bool        False where `read` would find nothing, whatever was taken before (optional)

How a value is written and compared says `checker.values`.
The order of the table is the order of reading: who comes first takes the number ("18 June" is a date before it is a count).
Names, places, quotes and phrases hold no numbers and take nothing.
"""

from __future__ import annotations

import functools
import importlib
from typing import Any

FACTS = {
    "date": "checker.facts.date",
    "time": "checker.facts.time",
    "age": "checker.facts.age",
    "money": "checker.facts.money",
    "percent": "checker.facts.percent",
    "duration": "checker.facts.duration",
    "quantity": "checker.facts.quantity",
    "ordinal": "checker.facts.ordinal",
    "count": "checker.facts.count",
    "number": "checker.facts.number",
    "name": "checker.facts.name",
    "place": "checker.facts.place",
    "quote": "checker.facts.quote",
    "text": "checker.facts.text",
}


@functools.cache
def room(type: str) -> Any:
    """The module of a fact type, imported when it is first asked for."""
    return importlib.import_module(FACTS[type])
