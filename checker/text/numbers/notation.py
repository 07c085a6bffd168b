"""The one notation of a quantity, and the way back.

    value     := [mark] amount
    mark      := ">" more than | ">=" at least | "<" fewer than | "<=" at most | "~" about | "=" equal to | "vague"
    amount    := number | number ".." number (a range) | [number] ".." [number] after "vague"

A unit stands behind ("> 100 employee", "5..7 person", "5 %") or, for money, before ("USD 19400000", "> USD 100").
Numbers are plain decimals without exponent or idle zeros. The printed precision is not part of a value and not written.
"""

from __future__ import annotations

import re
from decimal import Decimal

from checker.records import Quantity

MARKS = {"more than": ">", "at least": ">=", "fewer than": "<", "at most": "<=", "about": "~", "vague": "vague"}
QUALIFIERS = {sign: qualifier for qualifier, sign in MARKS.items()} | {"=": "="}
_NUMBER = r"-?\d{1,60}(?:\.\d{1,60})?"
_UNIT_BEFORE = re.compile(r"[^\W\d]{1,20}|\$")
_AMOUNT = re.compile(rf"(?P<low>{_NUMBER})?(?P<dots>\.\.)?(?P<high>{_NUMBER})?")


def plain(number: Decimal) -> str:
    """A decimal as plain digits.

    >>> plain(Decimal("1.940E+7")), plain(Decimal("-0.50"))
    ('19400000', '-0.5')
    """
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def amount(value: Quantity) -> str:
    """The number or range of a quantity, without mark and unit."""
    if value.nominal is not None:
        return plain(value.nominal)
    low = "" if value.lower is None else plain(value.lower)
    high = "" if value.upper is None else plain(value.upper)
    return f"{low}..{high}"


def mark(value: Quantity) -> str:
    """The mark of a quantity's qualifier; "=" where words set both bounds to the number ("equal to 20")."""
    if value.qualifier == "exact":
        return "=" if value.nominal is not None and value.lower == value.upper == value.nominal else ""
    return MARKS.get(value.qualifier, "")


def write(value: Quantity, unit: str | None = None, before: bool = False) -> str:
    """Canonical notation of a quantity whose unit is written as `unit`, behind it or `before` it."""
    parts = [mark(value), amount(value)]
    if unit:
        parts.insert(1 if before else 2, unit)
    return " ".join(part for part in parts if part)


def read(text: str, type: str, before: bool = False) -> Quantity:
    """The quantity of a canonical notation, its unit as written (None without one); ValueError where it is none."""
    words = text.split()
    qualifier = QUALIFIERS[words.pop(0)] if words and words[0] in QUALIFIERS else "exact"
    unit = words.pop(0) if before and len(words) > 1 else None
    if not words or (unit is not None and not _UNIT_BEFORE.fullmatch(unit)):
        raise ValueError(f"not a {type}: {text!r}")
    match = _AMOUNT.fullmatch(words.pop(0))
    if match is None or (match["dots"] is None and match["low"] is None) or (match["high"] and not match["dots"]):
        raise ValueError(f"not a {type}: {text!r}")
    if words and not before:
        unit = " ".join(words)
    elif words:
        raise ValueError(f"not a {type}: {text!r}")
    low = Decimal(match["low"]) if match["low"] else None
    high = Decimal(match["high"]) if match["high"] else None
    if match["dots"] is None:
        assert low is not None
        return quantity(type, low, qualifier, unit)
    if qualifier != "vague":
        if qualifier != "exact" or low is None or high is None or low > high:
            raise ValueError(f"not a {type}: {text!r}")
        qualifier = "between"
    return Quantity(type, None, low, high, unit, qualifier)


def quantity(
    type: str, nominal: Decimal, qualifier: str = "exact", unit: str | None = None, step: Decimal | None = None
) -> Quantity:
    """A quantity with one printed number and the bounds that its qualifier sets; "=" is exact and sets both."""
    lower = nominal if qualifier in ("more than", "at least", "=") else None
    upper = nominal if qualifier in ("fewer than", "at most", "=") else None
    return Quantity(type, nominal, lower, upper, unit, "exact" if qualifier == "=" else qualifier, step)
