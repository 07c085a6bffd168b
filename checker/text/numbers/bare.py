"""Numerals without a unit: what may be read of them, and the letters that are magnitudes ("100k")."""

from __future__ import annotations

from checker.text.numbers.currencies import SIGNS
from checker.text.numbers.digits import ONE
from checker.text.numbers.labels import GLUED_NAMES
from checker.text.numbers.nouns import IRREGULAR, is_plural
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.qualifiers import left, right
from checker.text.numbers.spans import UNITS
from checker.text.numbers.tied import Tied
from checker.text.numbers.words import LETTERS, SCALES
from checker.text.tokens import Tokens

SCREENS = {"camera", "cameras", "footage", "resolution", "screen", "screens", "television", "tv", "tvs", "video"}
_BEFORE_YEAR = {"about", "around", "more", "nearly", "over", "some", "than", "least", "almost"}


def bare(tokens: Tokens, numeral: Numeral) -> Tied | None:
    """The numeral without a unit; None for a year, half of a word, a number glued to letters that are no magnitude."""
    last, magnitude = numeral.last, ONE
    unit = tokens.word(numeral.last + 1)
    if _in_compound(tokens, numeral) or (unit in UNITS and len(unit) > 2 and unit != "second"):
        return None  # "45 minutes later" is no count of minutes
    if numeral.kind == "digits":
        if _is_year(tokens, numeral):
            return None
        before, after = tokens.word(numeral.first - 1), tokens.word(last + 1)
        if before == "at" and tokens.word(numeral.first - 2) in _BEGINS and (numeral.value or 0) <= 12:
            return None  # "starting at 4": a time
        if before in SIGNS or before == "/" or after == "/":
            return None
        short = len(tokens.words[numeral.first]) == 2  # "the class of '99"
        if tokens.glued(numeral.first) and (before[:1].isalpha() or (before == "'" and short)):
            return None
        if tokens.glued(last + 1) and (after[0].isalpha() or after in ("/", "°")) and after != "ish":
            if after not in LETTERS or (tokens.glued(last + 2) and tokens.word(last + 2)[0].isalnum()):
                return None
            if (after == "mm" and not tokens.capital(last + 1)) or (
                after in ("b", "t") and not tokens.capital(last + 1)
            ):
                return None
            if after == "k" and (before in ("a", "an", "the", "his", "her") or tokens.word(last + 2) in SCREENS):
                return None  # "a 10k race", "4K video"
            if tokens.surface(last, last + 1) in GLUED_NAMES and (after == "k" or not is_plural(tokens.word(last + 2))):
                return None
            last, magnitude = last + 1, LETTERS[after]
        elif (
            (after in ("k", "m") or (after == "mm" and tokens.surface(last + 1, last + 1) == "MM"))
            and numeral.scale == 1
            and (
                (tokens.capital(last + 1) and tokens.word(last + 2) in ("", "."))
                or (tokens.word(last + 2) in IRREGULAR or (after == "k" and is_plural(tokens.word(last + 2))))
            )
        ):
            last, magnitude = last + 1, LETTERS[after]
    elif numeral.kind == "fraction":
        if not _is_share(tokens, numeral):
            return None
    elif numeral.kind == "vague" and not _is_number(tokens, numeral):
        return None
    return Tied(numeral.first, last, None, magnitude=magnitude)


def _in_compound(tokens: Tokens, numeral: Numeral) -> bool:
    """ "under-21 team", "10-to-1"."""
    first, after = numeral.first, numeral.last + 1
    if tokens.word(first - 1) == "-" and tokens.glued(first) and tokens.glued(first - 1):
        unit = tokens.glued(first - 2) and tokens.word(first - 3)[:1].isdigit()  # "20m-30m people"
        scaled = tokens.word(first - 2) in SCALES and tokens.word(first - 3)[:1].isdigit()  # "20 million-30 million"
        return tokens.word(first - 2).isalpha() and not unit and not scaled and tokens.word(first - 2) != "magnitude"
    return tokens.word(after) == "-" and tokens.glued(after) and tokens.word(after + 1) in ("to", "on", "by", "in")


def _is_number(tokens: Tokens, numeral: Numeral) -> bool:
    """ "dozens", "several hundred" and "a couple of" say a number; "several" and "a few" need a noun."""
    if numeral.first == 0 and numeral.last == len(tokens.words) - 1:
        return True
    if tokens.words[numeral.first] not in ("a", "several") or (numeral.low or 0) >= 12:
        return True
    return tokens.words[numeral.last] == "couple" and tokens.word(numeral.last + 1) == "of"


def _is_year(tokens: Tokens, numeral: Numeral) -> bool:
    """ "in 2018": four digits without a separator, from 1500 to 2099, unless people or things are counted with them."""
    word = tokens.words[numeral.last]
    if numeral.first != numeral.last or len(word) != 4 or not word.isdigit() or not 1500 <= int(word) <= 2099:
        return False
    if len(tokens.words) == 1:
        return False  # where nothing else is said it is the number that is printed
    if _is_range_end(tokens, numeral):
        return False
    if tokens.word(numeral.last + 1) in IRREGULAR:
        return tokens.word(numeral.first - 1) in ("in", "since", "the", "of", "from", "until", "by", "after", "before")
    if left(tokens, numeral.first)[1] is not None and tokens.word(numeral.first - 1) in _BEFORE_YEAR:
        return not is_plural(tokens.word(numeral.last + 1))
    return True


def _is_range_end(tokens: Tokens, numeral: Numeral) -> bool:
    """ "1000-2000": where one end is no year the other is none."""
    before, after = numeral.first - 1, numeral.last + 1
    for sign, other in ((before, before - 1), (after, after + 1)):
        if tokens.word(sign) == "-" and tokens.glued(max(sign, other)) and tokens.word(other).isdigit():
            word = tokens.word(other)
            return len(word) > 4 or (len(word) == 4 and word.isascii() and not 1500 <= int(word) <= 2099)
    return False


def _is_share(tokens: Tokens, numeral: Numeral) -> bool:
    """ "half of", "more than half", "two-thirds"; not "the second half" or "half-brother"."""
    if tokens.word(numeral.last + 1) == "-" and tokens.glued(numeral.last + 1):
        return False
    if tokens.words[numeral.last] != "half" or numeral.first != numeral.last:
        return True
    before, after = tokens.word(numeral.first - 1), tokens.word(numeral.last + 1)
    if before in _PART_BEFORE:
        return False
    if before == "" and after == "":
        return True
    if after == "of" or left(tokens, numeral.first)[1] is not None:
        return True
    if right(tokens, numeral.last + 1)[1] is not None:
        return True  # "half or more"
    return after in ("all", "her", "his", "its", "our", "the", "their") and before not in ("and", "by", "in")


_BEGINS = {"beginning", "begins", "start", "started", "starting", "starts"}
_PART_BEFORE = {
    "back", "better", "bottom", "each", "every", "final", "first", "front", "last", "latter", "opening", "other",
    "second",
    "that", "this", "top",
}  # fmt: skip
