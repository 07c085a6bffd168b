"""Quantities in a base unit so that they can be compared, and numbers as people read them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from checker.records import Quantity
from checker.text.numbers.units import base


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


def plain_number(number: Decimal) -> str:
    """
    >>> plain_number(Decimal("19400000")), plain_number(Decimal("0.50")), plain_number(Decimal("1E+3"))
    ('19,400,000', '0.5', '1,000')
    """
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
