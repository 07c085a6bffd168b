"""Numbers that stand for themselves: what no other type read. "one in five", "two-thirds", "voted six to three".

The last of the numeric types: it takes what is left, except years, labels and codes.
"""

from __future__ import annotations

from checker.records import Mention
from checker.text.numbers.amounts import amounts, mention
from checker.text.numbers.bare import bare
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.tied import Tied
from checker.text.passage import Passage
from checker.text.tokens import Tokens


def read(passage: Passage) -> list[Mention]:
    return [mention(passage, amount) for amount in amounts(passage, "number", _tie)]


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    after = numeral.last + 1
    if numeral.kind == "digits" and tokens.capital(after) and not tokens.caseless and not tokens.glued(after):
        return None  # "2211 Falling Oak": an address or a name
    if tokens.word(after) == "-" and tokens.glued(after) and tokens.word(after + 1) not in _BEHIND:
        return None  # "five-star", "six-figure"
    return bare(tokens, numeral)


_BEHIND = {"fold", "magnitude", "ish", "odd", "plus", "some"}
