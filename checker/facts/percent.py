"""Percent and percentage points: "7.9%", "between 15% and 20%", "half a percentage point", "25 basis points"."""

from __future__ import annotations

from decimal import Decimal

from checker.records import Mention
from checker.text.numbers.amounts import amounts, mention, unit_at
from checker.text.numbers.digits import ONE
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.tied import Tied
from checker.text.passage import Passage
from checker.text.tokens import Tokens

_BASIS_POINT = Decimal("0.01")


def read(passage: Passage) -> list[Mention]:
    return [mention(passage, amount) for amount in amounts(passage, "percent", _tie, articles=True)]


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    if numeral.kind == "ratio":
        return None
    place = unit_at(tokens, numeral, at)
    word = tokens.word(place)
    if numeral.kind == "fraction":
        if word == "one" and tokens.word(place - 1) == "of":
            place, word = place + 1, tokens.word(place + 1)  # "half of one percent"
        if word == "point" and (tokens.glued(place) or tokens.word(place + 1) in _MOVES):
            return Tied(numeral.first, place, "percentage point")  # "a quarter-point cut"
    found = _unit(tokens, place, word)
    if found is None or (numeral.kind in ("article", "vague") and found[1] == "percent" and word == "percentage"):
        return None
    last, unit, factor = found
    return Tied(numeral.first, last, unit, factor)


def _unit(tokens: Tokens, at: int, word: str) -> tuple[int, str, Decimal] | None:
    """The last token of the unit that begins at a token, its name and how many of it are one of these."""
    if word in ("bp", "bps"):
        return at, "percentage point", _BASIS_POINT
    if word == "pp":
        return (at, "percentage point", ONE) if tokens.glued(at) else None
    if word == "per":
        hyphen = tokens.word(at + 1) == "-"
        if tokens.word(at + 1 + hyphen) != "cent":
            return None
        last, points = at + 1 + hyphen, True
    elif word == "basis":
        points_end = _points(tokens, at + 1)
        return (points_end, "percentage point", _BASIS_POINT) if points_end else None
    elif word in ("%", "percent", "percents", "pct", "pc", "percentage"):
        if word == "pc" and not tokens.glued(at):
            return None
        last, points = at, word not in ("percents", "pc")
    else:
        return None
    end = _points(tokens, last + 1) if points else None
    return (end, "percentage point", ONE) if end else (last, "percent", ONE)


def _points(tokens: Tokens, at: int) -> int | None:
    """Where "points" or "-point" ends."""
    at += tokens.word(at) == "-"
    return at if tokens.word(at) in ("point", "points", "pts") else None


# What a central bank does by a quarter point.
_MOVES = {
    "cut", "cuts", "drop", "hike", "hikes", "increase", "increases", "lower", "higher", "move", "moves", "reduction",
    "reductions", "rise", "rises",
}  # fmt: skip
