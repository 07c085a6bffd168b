"""A number as it is said in a text: its tokens and what they say."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers.digits import ONE


class Numeral:
    """Tokens `first` to `last` (inclusive) say `value`; None for a vague amount, which has `low` and perhaps `high`.

    `step` is the printed precision, `scale` the last magnitude said ("5 to 7 million" lends it), `kind` one of digits,
    words, fraction, ratio, vague, article. `letter` is the token glued behind that may be a
    magnitude or a unit.
    """

    __slots__ = ("first", "high", "kind", "last", "letter", "low", "scale", "step", "value")

    def __init__(
        self, first: int, last: int, value: Decimal | None, step: Decimal, kind: str, scale: Decimal = ONE
    ) -> None:
        self.first, self.last, self.value, self.step, self.kind, self.scale = first, last, value, step, kind, scale
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.letter: int | None = None
