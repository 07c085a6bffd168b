"""Reckoning with the calendar: stretches of time in ISO notation, and steps from one to another. No clock, no "today"."""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

FIRST_YEAR, LAST_YEAR = 1, 9998

_DAY = datetime.timedelta(days=1)
_POINT = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?P<sec>:[0-5]\d)?)?)?)?\Z"
    r"|T(?P<hours>\d\d):(?P<minutes>\d\d)(?P<secs>:[0-5]\d)?\Z"
)


class Stretch(NamedTuple):
    """A stretch of time: its notation, first moment, exclusive end and grain.

    `start` and `end` are ISO text at day or minute precision, None where open or unknown.
    """

    iso: str
    start: str | None
    end: str | None
    grain: str


def is_date(year: int, month: int, day: int) -> bool:
    return FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= days_in(year, month)


def days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day(date: datetime.date) -> Stretch:
    return Stretch(f"{date:%Y-%m-%d}".rjust(10, "0"), _text(date), _text(date + _DAY), "day")


def month(year: int, number: int) -> Stretch:
    """A month; numbers outside 1 to 12 roll over into other years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Stretch(f"{year:04}-{number:02}", _first(year, number), _first(year, number + 1), "month")


def year(number: int) -> Stretch:
    return Stretch(f"{number:04}", _first(number, 1), _first(number + 1, 1), "year")


def week(date: datetime.date) -> Stretch:
    """The week of a date, Monday to Sunday."""
    monday = date - datetime.timedelta(days=date.isoweekday() - 1)
    return between(monday, monday + 7 * _DAY, "week")


def weekend(date: datetime.date) -> Stretch:
    """The Saturday and Sunday of the week of a date."""
    saturday = date + datetime.timedelta(days=6 - date.isoweekday())
    return between(saturday, saturday + 2 * _DAY, "weekend")


def months(year: int, first: int, count: int, grain: str) -> Stretch:
    """So many whole months from the first day of one: a quarter, a half, a season."""
    start, end = month(year, first), month(year, first + count)
    return Stretch(f"{start.start}/{end.start}", start.start, end.start, grain)


def quarter(year: int, number: int) -> Stretch:
    """A quarter; numbers outside 1 to 4 roll over into other years."""
    return months(year, number * 3 - 2, 3, "quarter")


def years(first: int, count: int, grain: str) -> Stretch:
    start, end = _first(first, 1), _first(first + count, 1)
    return Stretch(f"{start}/{end}", start, end, grain)


def between(start: datetime.date, end: datetime.date, grain: str) -> Stretch:
    return Stretch(f"{_text(start)}/{_text(end)}", _text(start), _text(end), grain)


def minute(date: datetime.date, minutes: int, seconds: str = "") -> Stretch:
    """A clock time on a day; minutes are counted from midnight and may pass it. Printed seconds (":10") are only noted."""
    moment = datetime.datetime.combine(date, datetime.time()) + datetime.timedelta(minutes=minutes)
    start = _text(moment)
    return Stretch(start + seconds, start, _text(moment + datetime.timedelta(minutes=1)), "minute")


def at(moment: datetime.datetime) -> Stretch:
    """The minute of a moment."""
    return minute(moment.date(), moment.hour * 60 + moment.minute)


def clock(minutes: int, seconds: str = "") -> Stretch:
    """A time of day, in minutes from midnight; printed seconds (":10") are only noted."""
    return Stretch(clock_text(minutes) + seconds, clock_text(minutes), clock_text(minutes + 1), "minute")


def clock_text(minutes: int) -> str:
    return f"T{minutes // 60 % 24:02}:{minutes % 60:02}"


def _first(year: int, month: int) -> str:
    return f"{year + (month - 1) // 12:04}-{(month - 1) % 12 + 1:02}-01"


def _text(moment: datetime.date) -> str:
    if isinstance(moment, datetime.datetime):
        return moment.isoformat(timespec="minutes")
    return moment.isoformat()


# ------------------------------------------------------------------ steps


def add_months(date: datetime.date, count: int) -> datetime.date:
    """The same day so many months on, or the last day of that month. OverflowError beyond the calendar."""
    index = date.year * 12 + date.month - 1 + count
    to_year, to_month = index // 12, index % 12 + 1
    if not FIRST_YEAR <= to_year <= LAST_YEAR:
        raise OverflowError("beyond the calendar")
    return datetime.date(to_year, to_month, min(date.day, days_in(to_year, to_month)))


def nth_weekday(year: int, month: int, weekday: int, number: int) -> datetime.date:
    """The number-th weekday (1 is Monday) of a month; -1 is the last. ValueError where there is none."""
    if number < 0:
        last = datetime.date(year, month, days_in(year, month))
        return last - datetime.timedelta(days=(last.isoweekday() - weekday) % 7)
    first = datetime.date(year, month, 1)
    found = first + datetime.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1))
    if found.month != month:
        raise ValueError("no such weekday in that month")
    return found


def easter(year: int) -> datetime.date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, odd = divmod(century, 4)
    epact = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, spare = divmod(rest, 4)
    shift = (32 + 2 * odd + 2 * quarter - epact - spare) % 7
    late = (golden + 11 * epact + 22 * shift) // 451
    month, day = divmod(epact + shift - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)


# ------------------------------------------------------------------ lengths

DAY_MINUTES = 1440
_EPOCH = datetime.datetime(1, 1, 1)


def minute_of(text: str | None) -> int:
    """The minute at which a day or a moment in ISO text begins, from the first of the calendar on."""
    assert text is not None
    delta = datetime.datetime.fromisoformat(text) - _EPOCH
    return delta.days * DAY_MINUTES + delta.seconds // 60


# ------------------------------------------------------------------ reading notation back


def read_point(text: str) -> Stretch:
    """A point in ISO notation ("2018", "2018-06", "2018-06-19", "2018-06-19T09:23", "T09:23"). ValueError otherwise."""
    found = _POINT.match(text)
    if not found:
        raise ValueError(f"not a date or time: {text!r}")
    seconds = found["sec"] or found["secs"] or ""
    parts = {name: int(value) for name, value in found.groupdict().items() if value is not None and value[0] != ":"}
    if "hours" in parts:
        _check_clock(parts["hours"], parts["minutes"])
        return clock(parts["hours"] * 60 + parts["minutes"], seconds)
    if not is_date(parts["year"], parts.get("month", 1), parts.get("day", 1)):
        raise ValueError(f"no such date: {text!r}")
    if "month" not in parts:
        return year(parts["year"])
    if "day" not in parts:
        return month(parts["year"], parts["month"])
    date = datetime.date(parts["year"], parts["month"], parts["day"])
    if "hour" not in parts:
        return day(date)
    _check_clock(parts["hour"], parts["minute"])
    return minute(date, parts["hour"] * 60 + parts["minute"], seconds)


def _check_clock(hour: int, minute: int) -> None:
    if hour > 23 or minute > 59:
        raise ValueError(f"no such time: {hour}:{minute:02}")
