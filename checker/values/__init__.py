"""What a value is, however it was read: one room a kind of value, and this table.

Every room has the same few names:

    canonical(value) -> str          the one notation of a value ("USD 19400000", "> 100 employee", "2018-06-19")
    parse(text, type) -> Value       reads canonical notation back; ValueError where it cannot
    texts(value) -> 3 texts          nominal value, lower and upper bound as plain text, None where there is none

A run that remembers what its articles say compares values and reads none: it loads these rooms, and not those of `facts`.
"""

from __future__ import annotations

import functools
import importlib
from typing import Any, cast

from checker.records import Value

VALUES = {
    "date": "checker.values.moments",
    "time": "checker.values.moments",
    "age": "checker.values.quantities",
    "money": "checker.values.quantities",
    "percent": "checker.values.quantities",
    "duration": "checker.values.durations",
    "quantity": "checker.values.quantities",
    "ordinal": "checker.values.quantities",
    "count": "checker.values.quantities",
    "number": "checker.values.quantities",
    "name": "checker.values.wordings",
    "place": "checker.values.wordings",
    "quote": "checker.values.wordings",
    "text": "checker.values.wordings",
}


@functools.cache
def room(type: str) -> Any:
    """The module of a type's values, imported when it is first asked for."""
    return importlib.import_module(VALUES[type])


def canonical(value: Value) -> str:
    """The one notation of a value."""
    return cast(str, room(value.type).canonical(value))


def parse(text: str, type: str) -> Value:
    """The value of a canonical notation. ValueError where it is none of the type."""
    return cast(Value, room(type).parse(text, type))
