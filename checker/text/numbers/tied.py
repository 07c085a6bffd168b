"""A numeral with the unit that a type ties to it, and what is read of both: the records of `amounts` and `ranges`."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Context, Decimal
from typing import NamedTuple

from checker.records import Quantity
from checker.text.numbers import qualifiers
from checker.text.numbers.digits import ONE
from checker.text.numbers.numeral import Numeral
from checker.text.passage import Passage
from checker.text.tokens import Tokens

SHORT = Context(prec=15)  # a third is 0.333333333333333


class Tied(NamedTuple):
    """A numeral's unit: the tokens `first` to `last` of both; the value in `unit` is the numeral's times `factor`.

    `before` says that the unit stands before the number, `magnitude` is that of a letter read as one ("19.4m"), and
    `plus` is added to the value ("5 feet 2 inches"). `qualifier` is one that the unit says ("65 and older").
    `ends` are those of a range that one numeral says ("her 30s"). `confidence` and `role` go to the mention.
    """

    first: int
    last: int
    unit: str | None
    factor: Decimal = ONE
    before: bool = False
    magnitude: Decimal = ONE
    plus: Decimal = Decimal(0)
    confidence: str = "high"
    role: str | None = None
    step: Decimal | None = None
    qualifier: str | None = None
    ends: tuple[Decimal, Decimal] | None = None


Tie = Callable[[Tokens, Numeral, int], Tied | None]


class Amount(NamedTuple):
    """What is read: tokens `first` to `last`, with qualifiers, and the value they say."""

    first: int
    last: int
    value: Quantity
    tied: Tied
    numeral: Numeral


def left(passage: Passage, tokens: Tokens, first: int) -> tuple[int, str | None]:
    """The qualifier before a token, of words that no other value has taken."""
    start, qualifier = qualifiers.left(tokens, first)
    if start < first and not passage.free(tokens.starts[start], tokens.ends[first - 1]):
        return first, None
    return start, qualifier


def right(passage: Passage, tokens: Tokens, at: int) -> tuple[int, str | None]:
    stop, qualifier = qualifiers.right(tokens, at)
    if stop > at and not passage.free(tokens.starts[at], tokens.ends[stop - 1]):
        return at, None
    return stop, qualifier
