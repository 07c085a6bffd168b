"""Whether a passage can hold a date, a time or an amount at all: most sentences hold none, and need not be read for one.

The words are taken from the readers' own tables, so that a word they learn is a trigger too. A trigger promises nothing;
its absence does: then no reader finds anything.
"""

from __future__ import annotations

import functools
import re

from checker.text.calendar.classes import CODE
from checker.text.calendar.feasts import HEADS
from checker.text.calendar.feasts import NAMES as FEASTS
from checker.text.calendar.tokens import vocabulary
from checker.text.numbers.currencies import CODES
from checker.text.numbers.currency_names import NAMES, SUBUNITS
from checker.text.numbers.decades import DECADES
from checker.text.numbers.numerals import STARTERS
from checker.text.numbers.spans import UNCOUNTED, UNITS
from checker.text.numbers.unit_names import names
from checker.text.numbers.words import ORDINALS
from checker.text.passage import Passage
from checker.text.tokens import INVISIBLE, words

# Every shape of a date or a time needs a word of these classes, or a number.
CORE = (
    "CARDINAL", "CLOCK_UNIT", "DAY_WORD", "DECADE", "FEAST", "HALF", "HALF_NAME", "MONTH", "NOON", "NOW", "NTH_WORD",
    "OCLOCK", "PART", "QUARTER_NAME", "SEASON", "TONIGHT", "UNIT", "WEEKDAY", "WEEKDAYS", "WEEKEND",
)  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"[\d¼½¾⅐-⅞]")
_ONES = {"a", "all", "an", "full"}
# "a" and "an", "all" and "full" say one where a unit follows: a sign, a single letter, a word.
_SIGNS = {"$", "%", "°", *"bcdefghijklmnopqrstuvwxyz"}
# What is a number where nothing else is said.
_ALONE = {"single", ".", "!", "?", ","}
_PERCENT = {"basis", "bp", "bps", "cent", "deg", "degree", "degrees", "pc", "pct", "percent", "percentage", "percents"}
_TEMPERATURES = {"celsius", "centigrade", "fahrenheit", "kelvin"}


def triggers(passage: Passage) -> tuple[bool, bool]:
    """Whether the passage may hold a date or a time, and whether it may hold an amount or an ordinal."""
    text = passage.text
    if _DIGIT.search(text) or (not text.isascii() and INVISIBLE.search(text)):
        return True, True
    said = set(words(passage))
    for joined in [word for word in said if "'" in word]:
        said.update(joined.split("'"))  # "Monday's"
    moment = not _calendar().isdisjoint(said) or (
        not HEADS.isdisjoint(said) and any(name <= said for name in _feasts())
    )
    amount = (
        not _starters().isdisjoint(said)
        or (not _ONES.isdisjoint(said) and not _units().isdisjoint(said))
        or said <= _ALONE
    )
    return moment, amount


def _split(words: object) -> frozenset[str]:
    return frozenset(piece for word in words for piece in _WORD.findall(word))  # type: ignore[attr-defined]


@functools.cache
def _calendar() -> frozenset[str]:
    codes = {CODE[name] for name in CORE}
    return _split(word for word, (code, _) in vocabulary().items() if code in codes) - {"o"}


@functools.cache
def _feasts() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_WORD.findall(name)) for name in FEASTS)


@functools.cache
def _starters() -> frozenset[str]:
    return frozenset(STARTERS | ORDINALS.keys() | DECADES.keys() | UNCOUNTED)


@functools.cache
def _units() -> frozenset[str]:
    written = {*names(), *UNITS, *NAMES, *(f"{name}s" for name in NAMES), *SUBUNITS, *(f"m{code}" for code in CODES)}
    return frozenset(word for word in _split(written) if len(word) > 1) - {"in"} | _PERCENT | _TEMPERATURES | _SIGNS
