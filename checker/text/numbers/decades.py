"""Decades of a life: "in her 30s", "his mid-forties"."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from checker.text.numbers.numeral import Numeral
from checker.text.numbers.tied import Tied
from checker.text.tokens import Tokens

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_POSSESSIVES = {"her", "his", "my", "our", "their", "your"}


class Said(NamedTuple):
    """The token at which a decade in words begins, with the part of it that is said, and its first and last year."""

    first: int
    low: Decimal
    high: Decimal


def decade(tokens: Tokens, numeral: Numeral) -> Tied | None:
    """ "in her 30s", "his mid-40s": ten years, or the part of them that is said."""
    value, before = numeral.value, numeral.first - 1
    if tokens.word(before) == "-":
        before -= 1
    part = _PARTS.get(tokens.word(before))
    if part is not None:
        before -= 1
    if value is None or value % 10 or not 10 <= value <= 100 or tokens.word(before) not in _POSSESSIVES:
        return None
    low, high = part or (0, 9)
    last = numeral.last + (2 if tokens.word(numeral.last + 1) == "'" else 1)
    return Tied(before + 1, last, "year", ends=(value + low, value + high))


def in_words(tokens: Tokens, at: int) -> Said | None:
    """ "in her forties", "his mid-thirties" """
    first = at - 1 if tokens.word(at - 1) == "-" else at
    part = _PARTS.get(tokens.word(first - 1))
    first = first - 1 if part is not None else at
    if tokens.word(first - 1) not in _POSSESSIVES:
        return None
    low, high = part or (0, 9)
    return Said(first, Decimal(DECADES[tokens.words[at]] + low), Decimal(DECADES[tokens.words[at]] + high))
