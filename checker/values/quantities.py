"""Numbers of every kind: "> 100 employee", "USD 19400000", "5..7 person", "5 %", "14 year"."""

from __future__ import annotations

from decimal import Decimal

from checker.records import Quantity
from checker.text.numbers import notation

# The units of the types that have a choice of few; () for those without one.
_UNITS: dict[str, tuple[str, ...]] = {
    "age": ("year", "month", "week", "day"),
    "number": (),
    "ordinal": (),
    "percent": ("percent", "percentage point"),
}


def canonical(value: Quantity) -> str:
    if value.type in ("number", "ordinal"):
        return notation.write(value)
    if value.type == "percent" and value.unit == "percent":
        return notation.write(value, "%")
    return notation.write(value, value.unit, before=value.type == "money")


def parse(text: str, type: str) -> Quantity:
    """The value of canonical notation; "5%" reads as "5 %"."""
    written = text
    if type == "percent" and text.endswith("%"):
        written = text[:-1].rstrip() + " percent"
    value = notation.read(written, type, before=type == "money")
    if not _fits(value.unit, type):
        raise ValueError(f"not a {type}: {text!r}")
    return value


def texts(value: Quantity) -> tuple[str | None, str | None, str | None]:
    return _plain(value.nominal), _plain(value.lower), _plain(value.upper)


def _fits(unit: str | None, type: str) -> bool:
    if type == "quantity":
        from checker.text.numbers.unit_sizes import base  # all units of measure, which few rules ask for

        return unit is not None and base(unit) is not None
    return type not in _UNITS or unit in (_UNITS[type] or (None,))


def _plain(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"
