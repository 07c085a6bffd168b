"""Two dates side by side that are one: "Sunday, Oct. 2", "July 4 last year", "a year ago Thursday", "the Friday before Easter"."""

from __future__ import annotations

from fractions import Fraction

from checker.text.calendar.classes import CODE, Tokens
from checker.text.calendar.draft import Draft

_BESIDE = (CODE["BEFORE"], CODE["AFTER"])
_YEARS = {"century": 100, "decade": 10, "year": 1}
_STEPS = {"last": -1, "next": 1, "this": 0}
_IN_YEAR = {"month": Fraction(12), "quarter": Fraction(4), "week": Fraction(36525, 700), "year": Fraction(1)}


def paired(a: Draft, b: Draft, tokens: Tokens) -> Draft | None:
    """The date that two neighbours make together; None where each stands for itself."""
    gap = tokens.codes[a.last : b.first]
    if gap in ("", CODE["OF"], CODE["IN"]) and _is_of_year(a, b, tokens):
        a.unit, a.shift, a.last = a.unit if a.kind == "nth" else "year", b.shift, b.last
        return a
    if (
        gap in (CODE["ON"], CODE["IN"])
        and b.kind == "calendar"
        and b.month
        and not (b.year or b.unit or b.shift or b.until)
    ):
        return _year_and_day(a, b)
    if (
        a.kind == "unit"
        and a.unit == "month"
        and a.shift
        and gap == CODE["ON"]
        and b.kind == "calendar"
        and not (b.month or b.year)
    ):
        b.shift, b.first = a.shift, a.first  # "next month on the 3rd"
        return b
    if a.kind == "ago":
        return _ago_on(a, b) if gap == "" else None
    if a.kind == "calendar" and gap == "(" and _is_its_weekday(a, b, tokens):
        a.weekday, a.last = b.weekday, b.last + 1
        return a
    if a.kind != "weekday":
        return None
    if b.kind == "calendar" and b.day and not b.weekday and not b.has_time and gap in ("", ",", "("):
        return _weekday_and_date(a, b)
    if gap in _BESIDE and (b.kind in ("feast", "nth") or (b.kind == "calendar" and b.day)):
        return _weekday_beside(a, b, tokens)
    return None


def _is_its_weekday(a: Draft, b: Draft, tokens: Tokens) -> bool:
    """ "June 5 (Tuesday)"."""
    if b.kind != "weekday" or b.shift or b.day or b.count is not None or b.has_time:
        return False
    return a.day is not None and a.weekday is None and tokens.codes[b.last : b.last + 1] == ")"


def _is_of_year(a: Draft, b: Draft, tokens: Tokens) -> bool:
    """ "June 4 last year", "in the summer of next year"."""
    if b.kind != "unit" or b.unit != "year" or b.shift not in ("last", "next", "this") or b.part:
        return False
    if tokens.codes[b.last : b.last + 1] == "'" or a.year or a.shift or a.until or (a.unit and a.kind != "nth"):
        return False  # "on June 4 last year's winner"
    if a.kind == "nth":
        return a.month is not None
    return a.kind == "season" or (a.kind == "calendar" and a.month is not None)


def _year_and_day(a: Draft, b: Draft) -> Draft | None:
    """ "two years ago on June 4", "last year in June"."""
    if a.kind == "ago" and a.unit == "year" and a.count is not None and not (a.name or a.part):
        b.number = a.count
    elif a.kind == "unit" and a.unit == "year" and a.shift in _STEPS and not a.part:
        b.number = _STEPS[a.shift]
    else:
        return None
    b.first = a.first
    return b


def _ago_on(a: Draft, b: Draft) -> Draft | None:
    """ "a year ago Thursday", "a week ago yesterday", "a year ago this month"."""
    if a.count is None or a.name or a.day is not None or b.offset is not None:
        return None
    if b.kind == "weekday" or b.kind == "day":
        if b.shift or b.day or a.unit not in ("day", "week", "fortnight", "month", "year"):
            return None
        b.offset = (a.unit, a.count)
    elif b.kind == "unit" and b.shift in _STEPS and not b.part and a.unit in _YEARS and b.unit in _IN_YEAR:
        b.count = round(a.count * _YEARS[a.unit] * _IN_YEAR[b.unit]) + _STEPS[b.shift]
    else:
        return None
    b.first = a.first
    return b


def _weekday_beside(a: Draft, b: Draft, tokens: Tokens) -> Draft | None:
    """ "the Friday before Labor Day", "the first Tuesday after Easter", "the last Friday before Christmas"."""
    way = tokens.codes[a.last]
    if a.shift and (a.shift, way) in (("last", CODE["BEFORE"]), ("next", CODE["AFTER"])) and not a.unit:
        a.shift = ""
    if a.shift or a.day or a.has_time or a.count is not None or b.has_time or b.until or b.offset:
        return None
    if b.kind == "calendar" and b.weekday:
        return None
    assert a.weekday is not None
    first, number = a.first, 1
    if tokens.codes[first - 1 : first] == CODE["NTH_WORD"]:
        first -= 1
        number = tokens.items[first].value
    sign = -1 if tokens.codes[a.last] == CODE["BEFORE"] else 1
    b.offset = (f"weekday {a.weekday}", sign * number)
    b.first = first - (tokens.codes[first - 1 : first] == CODE["THE"])
    return b


def _weekday_and_date(a: Draft, b: Draft) -> Draft:
    """ "Sunday morning, Oct. 2": the date, with the time that stood at the weekday."""
    b.first, b.weekday = a.first, a.weekday
    b.minutes, b.minutes_end, b.seconds, b.clock_span = a.minutes, a.minutes_end, a.seconds, a.clock_span
    b.part_of_day, b.zone, b.vague_clock, b.clock_qualifier = a.part_of_day, a.zone, a.vague_clock, a.clock_qualifier
    return b
