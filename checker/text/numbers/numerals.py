"""The numbers of a passage as they are said: digits, words, magnitudes, fractions, ratios, vague amounts.

A numeral knows no unit and no fact. What is no value (phone numbers, codes, addresses) is left out by `not_values`.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.text.numbers import words as said
from checker.text.numbers.not_values import is_value
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.shares import fraction, ratio, vague
from checker.text.numbers.spoken import amount
from checker.text.numbers.whole import whole
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise


def numerals(passage: Passage) -> list[Numeral]:
    """The numerals of a passage, left to right, found once. Those that another type took are among them."""
    found = passage.memo.get("numerals")
    if not isinstance(found, list):
        found = passage.memo["numerals"] = _scan(passage, tokenise(passage))
    return found


STARTERS = (
    said.SMALL.keys() | said.TENS.keys() | said.HUNDREDS | (said.SCALES.keys() - said.SHORT_SCALES) | said.DOZENS
    | said.FRACTIONS.keys() | said.VULGAR.keys() | said.VAGUE_PLURALS.keys() | said.VAGUE_MULTIPLES.keys()
    | said.GROUPS.keys() | said.NOTHING | {"point"}
)  # fmt: skip


def beginnings(words: Sequence[str]) -> list[int]:
    """At which of the words a number may begin."""
    return [at for at, word in enumerate(words) if "0" <= word[0] <= "9" or word in STARTERS]


def _scan(passage: Passage, tokens: Tokens) -> list[Numeral]:
    alone = whole(tokens)
    if alone is not None:
        return [alone]
    found: list[Numeral] = []
    done = -1
    for index in beginnings(tokens.words):
        if index <= done:
            continue
        numeral = _numeral(tokens, index)
        if numeral is not None:
            if is_value(passage, tokens, numeral.first, numeral.last):
                _say_again(tokens, numeral)
                found.append(numeral)
            done = numeral.last
    return found


def _say_again(tokens: Tokens, numeral: Numeral) -> None:
    """ "thirty (30) days": as contracts and courts write it, once in words and once in digits."""
    at = numeral.last + 1
    if tokens.word(at) != "(" or numeral.kind not in ("digits", "words"):
        return
    again = amount_at(tokens, at + 1)
    if again is None or again.value != numeral.value or {again.kind, numeral.kind} != {"digits", "words"}:
        return
    if tokens.word(again.last + 1) == ")":
        numeral.last = again.last + 1


def amount_at(tokens: Tokens, index: int) -> Numeral | None:
    """The plain number that begins at a token: what follows a unit in "5 feet 2 inches"."""
    word = tokens.word(index)
    if word and ("0" <= word[0] <= "9" or word in said.SMALL or word in said.TENS):
        return amount(tokens, index)
    return None


def _numeral(tokens: Tokens, index: int) -> Numeral | None:
    word = tokens.words[index]
    if "0" <= word[0] <= "9":
        return ratio(tokens, index) or amount(tokens, index)
    return vague(tokens, index) or ratio(tokens, index) or fraction(tokens, index) or amount(tokens, index)
