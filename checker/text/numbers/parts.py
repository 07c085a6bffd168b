"""What a fraction counts: "thirds", "twenty-fifths", "ten-thousandths"."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers import words as said
from checker.text.tokens import Tokens

ONE = Decimal(1)
_NO_PARTS = {"first", "second"}  # "thirty seconds" are a time


def part(tokens: Tokens, at: int) -> tuple[Decimal, int, bool] | None:
    """The part of one that is named at a token, its last token, and whether it is in the plural; None for none."""
    word = tokens.word(at)
    if word in said.FRACTIONS:
        return said.FRACTIONS[word], at, word.endswith("s")
    if word not in said.TENS and word not in ("ten", "hundred"):
        return None
    hyphen = tokens.word(at + 1) == "-"
    last = at + 1 + hyphen
    name = tokens.word(last)
    number = said.ORDINALS.get(name.removesuffix("s"), 0)
    if word in said.TENS:
        known = 1 <= number <= 9 and name.removesuffix("s") not in _NO_PARTS
        return (ONE / (said.TENS[word] + number), last, name.endswith("s")) if known else None
    if number < 1000 or not hyphen:
        return None
    return ONE / (number * (10 if word == "ten" else 100)), last, name.endswith("s")
