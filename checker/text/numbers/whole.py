"""A passage that is nothing but a number: what in running text would be a guess is plain there ("10 k", "one oh five")."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers import digits
from checker.text.numbers import words as said
from checker.text.numbers.decimals import decimals
from checker.text.numbers.digits import ONE
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.spoken import amount
from checker.text.tokens import Tokens

_LONGEST = 9
_CLOSING = {".", "!", "?", ","}
# Letters that are read as a scale where nothing else stands beside the number; capitals where the small one is a unit.
_SCALES = {"k": "k", "K": "k", "b": "b", "B": "b", "G": "g", "M": "m", "T": "t"}
_FACTORS = said.LETTERS | {"g": Decimal("1e9")}


def whole(tokens: Tokens) -> Numeral | None:
    """The number that the whole passage says in a way that only a whole passage can say; None for all others."""
    last = len(tokens.words) - 1
    while last > 0 and tokens.words[last] in _CLOSING:
        last -= 1
    if last < 0 or last >= _LONGEST:
        return None
    first = 0
    negative = last > 0 and (
        (tokens.words[0] == "-" and tokens.spaced[1])
        or (tokens.words[0] in ("minus", "negative") and tokens.words[1] == "point")
    )
    first += negative
    found = _said(tokens, first, last)
    if found is None and negative:
        found = amount(tokens, first) if tokens.words[first] != "-" else None
        found = found if found is not None and found.last == last else None
    if found is None:
        return None
    if negative and found.value is not None:
        found.first, found.value = 0, -found.value
    return found


def _said(tokens: Tokens, first: int, last: int) -> Numeral | None:
    words = tokens.words[first : last + 1]
    if words[0] in ("a", "an") and len(words) == 2:
        return _with_article(words[1], first, last)
    if len(words) == 1:
        return _one_word(words[0], first)
    if words[0] == "point" or (words[0] in said.ZEROS and words[1] == "point"):
        value, stop = decimals(tokens, first + 1 + (words[0] != "point"))
        return Numeral(first, last, value, ONE.scaleb(_exponent(value)), "words") if stop == last else None
    lead = next((index for index, word in enumerate(words) if word not in ("-", ".", "+")), 0)
    if lead < 3 and digits.is_digits(words[lead]):
        return _with_letter(tokens, first + lead, last)
    return _run(words, first, last)


def _with_article(word: str, first: int, last: int) -> Numeral | None:
    if word == "single":
        return Numeral(first, last, ONE, ONE, "words")
    if word in said.GROUPS:
        return Numeral(first, last, said.GROUPS[word], ONE, "words")
    if word in said.FRACTIONS and not word.endswith("s"):
        return Numeral(first, last, said.FRACTIONS[word], said.FRACTIONS[word], "fraction")
    return _vague(word, first, last) if word in said.VAGUE_MULTIPLES else None


def _vague(word: str, first: int, last: int) -> Numeral:
    numeral = Numeral(first, last, None, ONE, "vague")
    numeral.low, numeral.high = said.VAGUE_MULTIPLES[word]
    return numeral


def _one_word(word: str, at: int) -> Numeral | None:
    if word in ("one", "single"):
        return Numeral(at, at, ONE, ONE, "words")
    if word in said.VAGUE_MULTIPLES:
        return _vague(word, at, at)
    if word in said.NOTHING or word in said.NOTHING_ALONE:
        return Numeral(at, at, Decimal(0), ONE, "words")
    if word == "quarter":
        return Numeral(at, at, said.FRACTIONS[word], said.FRACTIONS[word], "fraction")
    if digits.is_digits(word) and (read := digits.comma(word) or _padded(word)):
        return Numeral(at, at, *read, "digits")
    return None


def _padded(word: str) -> tuple[Decimal, Decimal] | None:
    """ "00045": noughts before a number."""
    padded = word[0] == "0" and word.isdigit() and word.isascii() and 1 < len(word) < 10
    return (Decimal(word), ONE) if padded else None


def _with_letter(tokens: Tokens, first: int, last: int) -> Numeral | None:
    """ "10 k", "-2.5 K", "7G" """
    letter = _SCALES.get(tokens.surface(last, last))
    if letter is None:
        return None
    number = amount(tokens, first)
    if number is None or number.value is None or number.last != last - 1 or number.scale != 1:
        return None
    factor = _FACTORS[letter]
    return Numeral(number.first, last, number.value * factor, number.step * factor, "words", factor)


def _run(words: list[str], first: int, last: int) -> Numeral | None:
    """ "eighteen twenty-one", "three forty five", "one oh five": hundreds and the rest, said as years and rooms are."""
    plain = [word for word in words if word != "-"]
    if len(plain) in (2, 3) and plain[0] == "twenty" and words[1] != "-" and (low := _below_hundred(plain[1:])) >= 10:
        return Numeral(first, last, Decimal(2000 + low), ONE, "words")  # "twenty twenty-one"
    if not 2 <= len(plain) <= 3 or plain[0] not in said.SMALL or said.SMALL[plain[0]] == 0:
        return None
    head, rest = said.SMALL[plain[0]], plain[1:]
    ones = said.SMALL.get(rest[-1], 0)
    if rest[0] in said.TENS and (len(rest) == 1 or 1 <= ones <= 9):
        low = said.TENS[rest[0]] + (ones if len(rest) == 2 else 0)
    elif rest[0] in said.ZEROS and len(rest) == 2 and 1 <= ones <= 9:
        low = ones
    else:
        return None
    return Numeral(first, last, Decimal(head * 100 + low), ONE, "words")


def _below_hundred(words: list[str]) -> int:
    """ "ten", "twenty one"; 0 for anything else."""
    if len(words) == 1:
        return said.TENS.get(words[0], 0) or said.SMALL.get(words[0], 0)
    return said.TENS[words[0]] + said.SMALL[words[1]] if words[0] in said.TENS and said.SMALL.get(words[1], 0) else 0


def _exponent(value: Decimal) -> int:
    return int(value.as_tuple().exponent)
