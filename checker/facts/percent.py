"""Percent and percentage points: "7.9%", "between 15% and 20%", "half a percentage point", "25 basis points"."""

from __future__ import annotations

from decimal import Decimal

from checker.records import Mention, Quantity
from checker.text.numbers import notation
from checker.text.numbers.amounts import Tied, amounts, mention, unit_at
from checker.text.numbers.digits import ONE
from checker.text.numbers.spoken import Numeral
from checker.text.passage import Passage
from checker.text.tokens import Tokens

COMPARISON = "intervals"
_BASIS_POINT = Decimal("0.01")


def read(passage: Passage) -> list[Mention]:
    return [mention(passage, amount) for amount in amounts(passage, "percent", _tie, articles=True)]


def canonical(value: Quantity) -> str:
    return notation.write(value, "%" if value.unit == "percent" else value.unit)


def parse(text: str) -> Quantity:
    """The value of canonical notation; "5%" reads as "5 %"."""
    if text.endswith("%"):
        text = text[:-1].rstrip() + " percent"
    value = notation.read(text, "percent")
    if value.unit not in ("percent", "percentage point"):
        raise ValueError(f"not a percent: {text!r}")
    return value


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    if numeral.kind in ("ratio", "vague"):
        return None
    place = unit_at(tokens, numeral, at)
    word, after = tokens.word(place), tokens.word(place + 1)
    found: tuple[int, str, Decimal] | None = None
    if word in ("percentage", "%", "percent") and (
        after in ("point", "points", "pts") or (after == "-" and tokens.word(place + 2) == "point")
    ):
        found = place + (2 if after == "-" else 1), "percentage point", ONE
    elif word == "per" and after == "cent":
        found = place + 1, "percent", ONE
        if tokens.word(place + 2) in ("point", "points"):
            found = place + 2, "percentage point", ONE
    elif word == "basis" and after in ("point", "points"):
        found = place + 1, "percentage point", _BASIS_POINT
    elif word in ("%", "percent", "percents", "pct", "pc", "percentage"):
        if word == "." or (word == "pc" and not tokens.glued(place)):
            return None
        found = place, "percent", ONE
    if found is None or (numeral.kind == "article" and found[1] == "percent" and word == "percentage"):
        return None
    last, unit, factor = found
    return Tied(numeral.first, last, unit, factor)
