"""What a date or a time cannot do without. Most numbers, and "the first one" or "a 34-year-old", have none of it.

The words are taken from the grammar's own tables, so that a word it learns is a sign too. A sign promises nothing; without
one nothing is read.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence, Set

from checker.text.calendar.classes import CODE
from checker.text.calendar.feasts import HEADS, NAMES
from checker.text.calendar.tokens import vocabulary
from checker.text.calendar.words import SHORT_UNITS
from checker.text.passage import Passage
from checker.text.tokens import INVISIBLE, lettered, words

# Every shape of a date or a time needs a word of these classes, or a number.
CORE = (
    "CARDINAL", "CLOCK_UNIT", "DAY_WORD", "DECADE", "FEAST", "HALF", "HALF_NAME", "MONTH", "NOON", "NTH_WORD", "OCLOCK",
    "PART", "QUARTER_NAME", "SEASON", "TONIGHT", "UNIT", "UNIT_END", "WEEKDAY", "WEEKDAYS", "WEEKEND",
)  # fmt: skip
WEAK = (
    "CARDINAL",
    "NTH_WORD",
    "UNIT",
)  # of these, the words that tell nothing unless something else stands beside them

_DIGIT = re.compile("[0-9]")
_ODD = re.compile(r"(?![0-9])[\d¼½¾⅐-⅞]")
_SUMS = frozenset("$£€¥")
_MAY = "may"  # a month with a capital only, unless a number or "next" is there
_SAT = "sat"  # a weekday with a capital only
_BEHIND_HOUR = frozenset({"a", "am", "h", "p", "pm", "q"})  # "7 p.m.", "17h30", "3Q18"
_HALVES = ("am", "pm")
_BEHIND_DIGITS = _BEHIND_HOUR | SHORT_UNITS.keys() | {"'", "nd", "rd", "s", "st", "th"}
_BEFORE_DIGITS = frozenset({"'", "h", "q", "t"})  # "the '90s", "H1", "Q4"
_SHORT = 6  # words; what stands alone may be a date that it would not be elsewhere


def tells_time(passage: Passage) -> bool:
    """Whether there may be a date or a time in a passage."""
    found = passage.memo.get("tells time")
    if not isinstance(found, bool):
        found = passage.memo["tells time"] = _tells_time(passage.text, words(passage))
    return found


def _tells_time(text: str, said: Sequence[str]) -> bool:
    if not text.isascii() and (INVISIBLE.search(text) or _ODD.search(text)):
        return True
    whole = set(said)
    known = whole.union(*[word.split("'") for word in whole if "'" in word])  # "Monday's"
    if not _strong().isdisjoint(known):
        return True
    if not HEADS.isdisjoint(known) and any(name <= known for name in _feasts()):
        return True
    number = _DIGIT.search(text) is not None or not _numbers().isdisjoint(known)
    if _MAY in known and (number or _may_be_month(text) or not _words("NEXT").isdisjoint(known)):
        return True
    if _SAT in known and (_SAT.capitalize() in text or _SAT.upper() in text):
        return True
    if not number and _words("UNIT").isdisjoint(known):
        return False
    if len(said) < _SHORT or not _weak().isdisjoint(known - whole) or not _words("FISCAL", "ERA").isdisjoint(known):
        return True  # "the year's end", "fiscal 19", "AD 79"
    weak = _weak()
    return any(_is_telling(said, at, word) for at, word in enumerate(said) if word in weak or "0" <= word[0] <= "9")


def _may_be_month(text: str) -> bool:
    return _MAY.capitalize() in text or text.isupper() or text.islower() or _MAY.upper() in text


def _is_telling(said: Sequence[str], at: int, word: str) -> bool:
    """Whether a number or a weak word stands as it does in a date or a time."""
    before, after = (said[at - 1] if at else ""), (said[at + 1] if at + 1 < len(said) else "")
    after = after.split("'")[0] or after
    if after == "in" and said[at + 2 : at + 3] == ["the"] and said[at + 3 : at + 4] and said[at + 3] in _HALVES:
        return True  # "7 in the PM"
    if "0" <= word[0] <= "9":
        printed = len(word) > 3 or not word.isdigit() or before in _BEFORE_DIGITS or _leads(before, after)
        joined = after == "-" and said[at + 2 : at + 3] != [] and said[at + 2].isdigit()  # "9-15-16"
        return after in _BEHIND_DIGITS or joined or (printed and before not in _SUMS)
    if word in _words("UNIT"):
        return not (before == after == "-" and said[at + 2 : at + 3] in (["old"], ["olds"]) and _counts(said, at - 2))
    if before == "the" and at > 1 and said[at - 2] in _words("AFTER", "BEFORE", "BY", "FOR", "ON", "SINCE", "UNTIL"):
        return True  # "by the twenty-first"
    if word in _words("CARDINAL"):
        return after in _behind_cardinal() or _leads(before, after)
    return word == "second" and (
        before in _counting() or before[:1].isdigit()
    )  # the unit of time that is also an ordinal


def _counts(said: Sequence[str], at: int) -> bool:
    return at >= 0 and (said[at][0].isdigit() or said[at] in _words("CARDINAL"))


def _leads(before: str, after: str) -> bool:
    """ "at 8", "between 5 and 7", "10 past 7" """
    return before in _words("AT", "BETWEEN") or after in _words("PAST")


# ------------------------------------------------------------------ the words, by class


@functools.cache
def _words(*classes: str) -> frozenset[str]:
    codes = {CODE[name] for name in classes}
    return frozenset(word for word, (code, _) in vocabulary().items() if code in codes)


@functools.cache
def _strong() -> frozenset[str]:
    return lettered(_words(*(name for name in CORE if name not in WEAK))) - {"o", _MAY}


@functools.cache
def _weak() -> frozenset[str]:
    return _words(*WEAK)


@functools.cache
def _numbers() -> frozenset[str]:
    return _words("CARDINAL", "NTH_WORD")


@functools.cache
def _behind_cardinal() -> Set[str]:
    return _BEHIND_HOUR | _words("CARDINAL") | {"thousand", "thousands"}  # "nineteen eighty"


@functools.cache
def _counting() -> Set[str]:
    return _words("ARTICLE", "CARDINAL", "FEW", "HALF", "OF") | {"-"}


@functools.cache
def _feasts() -> tuple[frozenset[str], ...]:
    return tuple(lettered((name,)) for name in NAMES)
