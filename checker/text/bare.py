"""Numerals without a unit: what may be read of them, and the letters that are magnitudes ("100k")."""

from __future__ import annotations

from checker.text.amounts import Tied
from checker.text.digits import ONE
from checker.text.nouns import IRREGULAR, is_plural
from checker.text.number_words import LETTERS
from checker.text.qualifiers import left
from checker.text.spoken import Numeral
from checker.text.tokens import Tokens

_BEFORE_YEAR = {"about", "around", "more", "nearly", "over", "some", "than", "least", "almost"}


def bare(tokens: Tokens, numeral: Numeral) -> Tied | None:
    """The numeral without a unit; None for a year, half of a word, a number glued to letters that are no magnitude."""
    last, magnitude = numeral.last, ONE
    if numeral.kind == "digits":
        if _is_year(tokens, numeral):
            return None
        before, after = tokens.word(numeral.first - 1), tokens.word(last + 1)
        if (tokens.glued(numeral.first) and before[:1].isalpha()) or before == "/" or after == "/":
            return None
        if tokens.glued(last + 1) and (after[0].isalpha() or after in ("/", "°")):
            if after not in LETTERS or (tokens.glued(last + 2) and tokens.word(last + 2)[0].isalnum()):
                return None
            if (after == "mm" and not tokens.capital(last + 1)) or (
                after in ("b", "t") and not tokens.capital(last + 1)
            ):
                return None
            last, magnitude = last + 1, LETTERS[after]
        elif (
            after in ("k", "m")
            and numeral.scale == 1
            and tokens.capital(last + 1)
            and tokens.word(last + 2) in ("", ".")
        ):
            last, magnitude = last + 1, LETTERS[after]
    elif numeral.kind == "fraction":
        if not _is_share(tokens, numeral):
            return None
    elif numeral.kind == "vague" and tokens.word(numeral.first) in ("a", "several"):
        return None
    return Tied(numeral.first, last, None, magnitude=magnitude)


def _is_year(tokens: Tokens, numeral: Numeral) -> bool:
    """ "in 2018": four digits without a separator, from 1500 to 2099, unless people or things are counted with them."""
    word = tokens.words[numeral.last]
    if numeral.first != numeral.last or len(word) != 4 or not word.isdigit() or not 1500 <= int(word) <= 2099:
        return False
    if tokens.word(numeral.last + 1) in IRREGULAR:
        return tokens.word(numeral.first - 1) in ("in", "since", "the", "of", "from", "until", "by", "after", "before")
    if left(tokens, numeral.first)[1] is not None and tokens.word(numeral.first - 1) in _BEFORE_YEAR:
        return not is_plural(tokens.word(numeral.last + 1))
    return True


def _is_share(tokens: Tokens, numeral: Numeral) -> bool:
    """ "half of", "more than half", "two-thirds"; not "the second half" or "half-brother"."""
    if tokens.word(numeral.last + 1) == "-" and tokens.glued(numeral.last + 1):
        return False
    if tokens.words[numeral.last] != "half" or numeral.first != numeral.last:
        return True
    before, after = tokens.word(numeral.first - 1), tokens.word(numeral.last + 1)
    if (
        before
        in (
            "first",
            "second",
            "other",
            "better",
            "and",
            "this",
            "that",
            "each",
            "every",
            "final",
            "opening",
            "in",
            "by",
        )
        or after == "-"
    ):
        return False
    if before == "" and after == "":
        return True
    return after in ("of", "the", "its", "their", "his", "her", "our", "all") or before in (
        "about",
        "almost",
        "around",
        "least",
        "nearly",
        "roughly",
        "than",
        "over",
        "under",
    )
