"""A value as people say it: "more than 100 employees", "28 March, year not stated", "a Wednesday, date not stated".

The canonical notation stays in JSON, in ids and in rules; what somebody reads says the same in words.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

from checker.records import Moment, Position, Quantity, Value, Wording
from checker.render.dates import MONTHS, day, human, span

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
PLURALS = {
    "celsius": "degrees Celsius", "child": "children", "fahrenheit": "degrees Fahrenheit", "foot": "feet",
    "hertz": "hertz", "kelvin": "kelvin", "man": "men", "person": "people", "police": "police", "staff": "staff",
    "woman": "women",
}  # fmt: skip
_BEFORE = {"about": "about ", "at least": "at least ", "at most": "at most ", "more than": "more than "}
_WHEN = {"about": "about ", "at least": "", "at most": "by ", "more than": "after ", "fewer than": "before "}
_UNSAID = {
    "XXXX": "a year, not stated which", "XXXX-XX": "a month, not stated which", "XXXX-XX-XX": "a day, not stated which",
    "XXXX-WXX": "a week, not stated which", "XXXX-WXX-WE": "a weekend, not stated which",
    "XXXX-QX": "a quarter, not stated which", "XXXX-Q1": "the first quarter, year not stated",
    "XXXX-Q2": "the second quarter, year not stated", "XXXX-Q3": "the third quarter, year not stated",
    "XXXX-Q4": "the fourth quarter, year not stated", "XXXX-H1": "the first half, year not stated",
    "XXXX-H2": "the second half, year not stated", "XXXX-SP": "spring, year not stated",
    "XXXX-SU": "summer, year not stated", "XXXX-FA": "autumn, year not stated", "XXXX-WI": "winter, year not stated",
}  # fmt: skip
_DURATION = {
    "year": ("month", 12), "hour": ("minute", 60), "minute": ("second", 60),
}  # fmt: skip


def said(place: Position) -> str:
    """The value of a position in words; where there are none, as it is written canonically."""
    return value_words(place.value) or place.canonical


def value_words(value: Value) -> str:
    """
    >>> value_words(Quantity("count", Decimal(100), lower=Decimal(100), unit="employee", qualifier="more than"))
    'more than 100 employees'
    >>> value_words(Moment("date", "XXXX-WXX-3", None, None, "day"))
    'a Wednesday, date not stated'
    """
    if isinstance(value, Quantity):
        return _quantity(value)
    if isinstance(value, Moment):
        return _moment(value)
    return f"“{value.text}”" if value.type == "quote" else value.text


def qualified(value: Value, printed: str) -> str:
    """A printed value with its qualifier before it, unless it stands there.

    >>> qualified(Moment("time", "T03:50", None, None, "minute", qualifier="about"), "3:50 a.m.")
    'about 3:50 a.m.'
    """
    if isinstance(value, Wording):
        return printed
    words = (_WHEN if isinstance(value, Moment) else _BEFORE).get(value.qualifier, "")
    return printed if printed.casefold().startswith(words) else words + printed


# ------------------------------------------------------------------ amounts


def _quantity(value: Quantity) -> str:
    low, high, nominal = value.lower, value.upper, value.nominal
    if nominal is not None:
        if value.qualifier == "exact":
            return ("exactly " if low == high == nominal else "") + _amount(value, nominal)
        if value.qualifier == "fewer than":
            return f"{'fewer' if value.type == 'count' else 'less'} than {_amount(value, nominal)}"
        return _BEFORE.get(value.qualifier, "") + _amount(value, nominal)
    if low is not None and high is not None:
        front = value.type == "money"  # its unit stands before the first number
        text = f"{_amount(value, low, bare=not front)} to {_amount(value, high, bare=front)}"
    elif low is not None:
        text = _amount(value, low) + " or more"
        if value.unit and value.type not in ("money", "percent", "ordinal"):
            text = f"{digits(low)} or more {noun(value.unit, low)}"
    elif high is not None:
        text = f"up to {_amount(value, high)}"
    else:
        return ""
    return f"{text}, not exact" if value.qualifier == "vague" else text


def _amount(value: Quantity, number: Decimal, bare: bool = False) -> str:
    """A number with its unit, or `bare` where the unit follows later."""
    text, unit = digits(number), value.unit or ""
    match value.type:
        case "money" if unit == "$":
            return f"${text}" + ("" if bare else " (dollars, not stated whose)")
        case "money":
            return text if bare else f"{unit} {text}".strip()
        case "percent":
            return text if bare else f"{text}%"
        case "ordinal":
            return nth(number)
        case "duration" if not bare and value.qualifier != "between":
            return _duration(number, unit)
    return text if bare or not unit else f"{text} {noun(unit, number)}"


def digits(number: Decimal) -> str:
    """
    >>> digits(Decimal("1.940E+7")), digits(Decimal("2.50"))
    ('19,400,000', '2.5')
    """
    text = format(number, ",f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def nth(number: Decimal) -> str:
    """
    >>> nth(Decimal(3)), nth(Decimal(12)), nth(Decimal(101))
    ('3rd', '12th', '101st')
    """
    text = digits(number)
    ending = "th" if text[-2:] in ("11", "12", "13") else {"1": "st", "2": "nd", "3": "rd"}.get(text[-1:], "th")
    return text + ending


def noun(unit: str, number: Decimal) -> str:
    """
    >>> noun("person", Decimal(2)), noun("mile per hour", Decimal(60)), noun("inch", Decimal(1))
    ('people', 'miles per hour', 'inch')
    """
    if number == 1:
        return unit
    head, per, rest = unit.partition(" per ")
    first, space, last = head.rpartition(" ")
    return first + space + _plural(last) + per + rest


def _plural(word: str) -> str:
    if word in PLURALS:
        return PLURALS[word]
    if not word.isalpha() or word.endswith("s"):
        return word
    if word.endswith(("x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return word[:-1] + "ies"
    return word + "s"


def _duration(number: Decimal, unit: str) -> str:
    """Minutes that make more than an hour are said in both: "2 hours 30 minutes"."""
    larger = next((name for name, (smaller, _) in _DURATION.items() if smaller == unit), "")
    size = _DURATION[larger][1] if larger else 0
    if not larger or number <= size or number % size == 0 or number % 1:
        return f"{digits(number)} {noun(unit, number)}"
    whole, rest = number // size, number % size
    return f"{digits(whole)} {noun(larger, whole)} {digits(rest)} {noun(unit, rest)}"


# ------------------------------------------------------------------ days and times


def _moment(value: Moment) -> str:
    if "/" in value.iso:
        text = _stretch(value.iso)
        before = ""
    else:
        text, before = _point(value.iso), _WHEN.get(value.qualifier, "")
    if value.qualifier == "at least":
        return f"{text} or later"
    return f"{text}, not exact" if value.qualifier == "vague" else before + text


def _point(iso: str) -> str:
    date, clock, time = iso.partition("T")
    if not date:
        return time
    return date_words(date) + (f", {time}" if clock else "")


def date_words(iso: str) -> str:
    """A day, month or year of canonical notation in words; any other text as it is.

    >>> date_words("2018-06"), date_words("--06-19"), date_words("soon")
    ('June 2018', '19 June, year not stated', 'soon')
    """
    if iso in _UNSAID:
        return _UNSAID[iso]
    if found := re.fullmatch(r"XXXX-WXX-([1-7])", iso):
        return f"a {WEEKDAYS[int(found[1]) - 1]}, date not stated"
    if found := re.fullmatch(r"---(\d\d)", iso):
        return f"the {nth(Decimal(found[1]))}, month not stated"
    if found := re.fullmatch(r"(--|\d{4}-)(\d\d)(?:-(\d\d))?", iso):
        year, month, number = found.groups()
        name = MONTHS[int(month) - 1] if 1 <= int(month) <= 12 else month
        text = f"{int(number)} {name}" if number else name
        return f"{text}, year not stated" if year == "--" else f"{text} {year[:-1]}"
    return iso


def _stretch(iso: str) -> str:
    """The end of a stretch is exclusive; days are said with the last one that belongs to it."""
    first, _, last = iso.partition("/")
    if first == "..":
        return f"before {_point(last)}"
    if last == "..":
        return f"{_point(first)} or later"
    if "T" in iso:
        return f"between {_point(first)} and {_point(last)}"
    start, end = day(first), day(last)
    if start is None or end is None or end <= start:
        return f"{_point(first)} to {_point(last)}"
    final = end - datetime.timedelta(days=1)
    if start.day == 1 and end.day == 1:
        if start.month == end.month == 1:
            return f"{start.year}" if final.year == start.year else f"{start.year} to {final.year}"
        year = "" if start.year == final.year else f" {start.year}"
        until = f"{MONTHS[final.month - 1]} {final.year}"
        same = (start.year, start.month) == (final.year, final.month)
        return until if same else f"{MONTHS[start.month - 1]}{year} to {until}"
    return human(first) if final == start else span([start, final])


# ------------------------------------------------------------------ notation inside a sentence of the program

_SIGNS = {
    True: {">": "after ", ">=": "from ", "<": "before ", "<=": "by ", "~": "about "},
    False: {">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most ", "~": "about "},
}


def _counted(found: re.Match[str]) -> str:
    return f"{found[1]} {noun(found[2], Decimal(found[1].replace(',', '')))}"


def reason(line: str, type: str) -> str:
    """A line of a finding's `why` without signs: "< 02:00 and 02:30 are 30 minutes apart" begins "before 02:00".

    >>> reason("> 100 and 90 cannot both be true", "count")
    'more than 100 and 90 cannot both be true'
    """
    if type in ("name", "place", "quote", "text"):
        return line
    signs = _SIGNS[type in ("date", "time")]
    line = re.sub(r"(?<!\S)([<>]=?|~) ?(?=[\dX$£€A-Z-])", lambda found: signs[found[1]], line)
    if type in ("age", "duration"):
        return re.sub(r"(?<![\w.,])(\d[\d,]*(?:\.\d+)?) (year|month|week|day|hour|minute|second)\b", _counted, line)
    if type != "date":
        return line
    line = re.sub(r"(?<=\d\d-\d\d) (?=\d\d:\d\d)", ", ", line)
    return re.sub(
        r"(?<![\w-])(?:\d{4}|-)-\d\d(?:-\d\d)?(?![\w-])|(?<![\w-])(?:XXXX[-A-Z\d]*|---\d\d)(?![\w-])",
        lambda found: date_words(found.group()),
        line,
    )
