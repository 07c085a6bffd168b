"""Quantities in a base unit so that they can be compared, and numbers as people read them."""

from __future__ import annotations

from decimal import Decimal

from checker.record import replace
from checker.records import Quantity
from checker.text.numbers.unit_sizes import base


def in_base_units(value: Quantity) -> Quantity | None:
    """The same amount in metres, grams, seconds …; None where the unit is no measure.

    >>> in_base_units(Quantity("quantity", Decimal(2), unit="kilometre")).nominal
    Decimal('2000')
    """
    known = base(value.unit) if value.unit else None
    if known is None:
        return None
    dimension, factor, offset = known

    def converted(number: Decimal | None) -> Decimal | None:
        return None if number is None else (number + offset) * factor

    return replace(
        value,
        nominal=converted(value.nominal),
        lower=converted(value.lower),
        upper=converted(value.upper),
        unit=dimension,
        step=None if value.step is None else value.step * factor,
    )


_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}


def ratio(one: str, two: str) -> Decimal | None:
    """How many of the second unit the first is; None where they measure different things, or from different zeros.

    >>> ratio("kilometre", "metre"), ratio("year", "month"), ratio("celsius", "fahrenheit")
    (Decimal('1000'), Decimal('12'), None)
    """
    if one in _MONTHS and two in _MONTHS:
        return Decimal(_MONTHS[one]) / _MONTHS[two]
    first, second = base(one), base(two)
    if first is None or second is None or first[0] != second[0] or first[2] or second[2]:
        return None
    return first[1] / second[1]


def plain_number(number: Decimal) -> str:
    """
    >>> plain_number(Decimal("19400000")), plain_number(Decimal("0.50")), plain_number(Decimal("1E+3"))
    ('19,400,000', '0.5', '1,000')
    """
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
