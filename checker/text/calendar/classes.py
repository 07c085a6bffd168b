"""The classes of tokens, one character each, and patterns over them: `pattern("{MONTH}[.]?{DAY_NUMBER}")`."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

CLASSES = (
    "OTHER", "CAPITAL", "FEAST", "EVERY", "WITHIN", "HENCE", "START_VERB", "PAST_VERB", "FUTURE_VERB", "GONE", "BE",
    "DAY_NUMBER", "SMALL", "YEAR", "NUMBER", "NTH", "NTH_WORD", "CARDINAL", "ARTICLE", "FEW",
    "FULL_DATE", "MONTH_YEAR", "SLASHED", "MONTH", "WEEKDAY", "WEEKDAYS", "DECADE", "QUARTER_NAME", "HALF_NAME", "SEASON", "DAY_WORD",
    "TONIGHT", "PART", "COLON", "NOON", "OCLOCK", "MERIDIEM", "ZONE", "ZONE_WORD", "TIME_WORD", "UNIT", "UNIT_END", "WEEKEND",
    "CLOCK_UNIT", "SHORT_UNIT", "LAST", "NEXT", "THIS", "EARLY", "LATE", "MID", "BEGIN", "END", "REST", "EARLIER", "LATER", "AGO", "NOW",
    "FISCAL", "ERA", "LONE_S", "BACK", "PERIOD", "HALF", "PAST", "AFTER", "THE", "OF", "IN", "ON", "AT", "BY", "SINCE", "UNTIL", "BEFORE",
    "FROM", "TO", "BETWEEN", "AND", "FOR", "THROUGH", "DURING", "ABOUT", "JUST", "THAN", "SOME", "OR", "ONWARD",
)  # fmt: skip
CODE = {name: chr(0xE000 + number) for number, name in enumerate(CLASSES)}
FORGED = frozenset(CODE.values())  # characters of private use, which a text may hold too: an icon of a web page's font
OTHER, CAPITAL, NUMBER = CODE["OTHER"], CODE["CAPITAL"], CODE["NUMBER"]


class Token(NamedTuple):
    """`text` is folded and in lower case; `value` depends on the class (a month's number, a full date …)."""

    start: int
    end: int
    text: str
    value: Any = None


class Tokens(NamedTuple):
    """`codes` has one character a token: a class, or the punctuation mark itself."""

    text: str
    codes: str
    items: list[Token]
    one_case: bool


def pattern(source: str) -> re.Pattern[str]:
    """A regular expression over codes: classes stand in braces, blanks are for the eye."""
    return re.compile(re.sub(r"\{([A-Z_]+)\}", lambda name: CODE[name[1]], re.sub(r"\s+", "", source)))


def short_year(number: int) -> int:
    """The year that two digits stand for, from 1940 to 2039."""
    return number + (1900 if number >= 40 else 2000)
