"""What an amount or an ordinal cannot do without: a number, or "a" with a unit. The words are taken from the readers' tables."""

from __future__ import annotations

import functools
import re

from checker.text.numbers.currency_names import NAMES, SUBUNITS
from checker.text.numbers.decades import DECADES
from checker.text.numbers.numerals import STARTERS
from checker.text.numbers.spans import UNCOUNTED, UNITS
from checker.text.numbers.unit_names import names
from checker.text.numbers.words import NOTHING_ALONE, ORDINALS
from checker.text.passage import Passage
from checker.text.tokens import INVISIBLE, lettered, words

_FIGURE = re.compile("[0-9]")  # nearly all that are, and found eight times as fast
_DIGIT = re.compile(r"[\d¼½¾⅐-⅞]")
_ONES = {"a", "all", "an", "full", "whole"}
# "a" and "an", "all" and "full" say one where a unit follows: a sign, a single letter, a word.
_SIGNS = {"$", "%", "°", *"bcdefghijklmnopqrstuvwxyz"}
_PERCENT = {"basis", "bp", "bps", "cent", "deg", "degree", "degrees", "pc", "pct", "percent", "percentage", "percents"}
_TEMPERATURES = {"celsius", "centigrade", "fahrenheit", "kelvin"}
# What is a number where nothing else is said.
_ALONE = {"a", "single", *NOTHING_ALONE, ".", "!", "?", ","}


def tells_number(passage: Passage) -> bool:
    """Whether there may be an amount or an ordinal in a passage."""
    found = passage.memo.get("tells number")
    if not isinstance(found, bool):
        found = passage.memo["tells number"] = _tells_number(passage)
    return found


def _tells_number(passage: Passage) -> bool:
    text = passage.text
    if _FIGURE.search(text) or (not text.isascii() and (_DIGIT.search(text) or INVISIBLE.search(text))):
        return True
    whole = set(words(passage))
    known = whole.union(*[word.split("'") for word in whole if "'" in word])  # "two's"
    return (
        not _starters().isdisjoint(known)
        or (not _ONES.isdisjoint(known) and not _units().isdisjoint(known))
        or known <= _ALONE
    )


@functools.cache
def _starters() -> frozenset[str]:
    return frozenset(STARTERS | ORDINALS.keys() | DECADES.keys() | UNCOUNTED)


@functools.cache
def _units() -> frozenset[str]:
    written = {
        *names(),
        *UNITS,
        *NAMES,
        *(f"{name}s" for name in NAMES),
        *SUBUNITS,
        "grand",
    }
    return frozenset(word for word in lettered(written) if len(word) > 1) - {"in"} | _PERCENT | _TEMPERATURES | _SIGNS
