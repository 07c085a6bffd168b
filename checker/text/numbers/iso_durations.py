"""Durations as one number of one unit, and their ISO 8601 notation (PT2H30M)."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.text.numbers.notation import plain
from checker.text.numbers.spans import IN_UNIT, LARGER, PLAINER

Numbers = tuple[Decimal | None, Decimal | None, Decimal | None]

_LETTERS = {"year": "Y", "month": "M", "week": "W", "day": "D", "hour": "H", "minute": "M", "second": "S"}
_CLOCK = ("hour", "minute", "second")
_ISO = re.compile(
    r"(-)?P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
    r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)


def write(number: Decimal, unit: str) -> str:
    """ "PT2H30M" for 150 minutes; a multiple of the next larger unit stays in its own.

    >>> write(Decimal(150), "minute"), write(Decimal(120), "minute"), write(Decimal(48), "hour")
    ('PT2H30M', 'PT120M', 'PT48H')
    """
    sign, number = ("-" if number < 0 else ""), abs(number)
    parts = [(number, unit)]
    while unit in LARGER:
        larger, size = LARGER[unit]
        if number <= size or number % size == 0 or number % 1 != 0:
            break
        parts[0] = (number % size, unit)
        number, unit = number // size, larger
        parts.insert(0, (number, unit))
    date = "".join(plain(count) + _LETTERS[name] for count, name in parts if name not in _CLOCK)
    time = "".join(plain(count) + _LETTERS[name] for count, name in parts if name in _CLOCK)
    return f"{sign}P{date}" + (f"T{time}" if time else "")


def read(text: str) -> tuple[Decimal, str]:
    """The number of the smallest unit that an ISO duration names, and that unit; ValueError where it is none."""
    match = _ISO.fullmatch(text) if len(text) < 200 else None
    named = zip(match.groups()[1:], _LETTERS, strict=True) if match else ()
    parts = [(Decimal(part), name) for part, name in named if part]
    if match is None or not parts or text.endswith("T"):
        raise ValueError(f"not a duration: {text!r}")
    unit = parts[-1][1]
    total = added(parts, unit)
    return (-total if match[1] else total), unit


def added(parts: list[tuple[Decimal, str]], unit: str) -> Decimal:
    """The sum of several parts in one unit; a year is 12 months, or 365 days where days are among the parts."""
    calendar = all(name in ("year", "month", "decade", "century", "millennium") for _, name in parts)
    months = calendar and unit in ("year", "month")
    size = {"year": Decimal(12), "month": Decimal(1), "decade": Decimal(120)} if months else IN_UNIT
    return sum((number * size[name] for number, name in parts), Decimal(0)) / size[unit]


def even(unit: str, numbers: Numbers, step: Decimal) -> tuple[str, Numbers, Decimal]:
    """The same in the largest unit of which all the numbers are whole; two and a half hours are 150 minutes."""
    if unit in PLAINER:
        unit, factor = PLAINER[unit]
        numbers, step = _times(numbers, Decimal(factor)), step * factor
    if _whole(numbers):
        return unit, numbers, step
    for smaller in ("month", "day", "hour", "minute", "second"):
        if IN_UNIT[smaller] >= IN_UNIT[unit]:
            continue
        size = added([(Decimal(1), unit)], smaller)
        fitting = _times(numbers, size)
        if _whole(fitting) or smaller == "second":
            return smaller, fitting, step * size
    return unit, numbers, step


def _whole(numbers: Numbers) -> bool:
    return all(number is None or number % 1 == 0 for number in numbers)


def _times(numbers: Numbers, factor: Decimal) -> Numbers:
    first, second, third = (None if number is None else _rounded(number * factor) for number in numbers)
    return first, second, third


def _rounded(number: Decimal) -> Decimal:
    """Thirds of an hour come out at 20 minutes, not at 19.999…"""
    nearest = number.to_integral_value()
    return nearest if abs(number - nearest) < Decimal("1e-9") else number
