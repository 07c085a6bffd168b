"""Dates as pages print them ("20 June, 2018, 22:14", "Jun 19, 2018 at 9:23 am CDT"), read to ISO text.

Only full dates: a page's head that gives no year gives no date. Times lose their zone and seconds. Numbers alone
("06/07/2018") are a date only where one of them can only be the day.
"""

from __future__ import annotations

import datetime
import functools
import re

from msgspec import Struct

from checker.text.calendar.words import MONTHS

EARLIEST, LATEST = 1600, 2199  # years outside are misprints, not dates of publication

_MONTH = (
    r"(?P<{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\.?,?[ \t]+)?"
_DATE = (
    rf"(?<![\w/.-])(?=[\djfmasondtw]){_WEEKDAY}(?:"
    r"(?P<y1>\d{4})[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})(?![\w/]|[-.]\d)"
    rf"|{_MONTH.format('m2')}[ \t]+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?[ \t]+(?P<y2>\d{{4}})(?!\w)"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?[ \t-]+(?:of[ \t]+)?{_MONTH.format('m3')},?[ \t-]+(?P<y3>\d{{4}})(?!\w)"
    r"|(?P<n1>\d{1,2})(?P<mark>[./-])(?P<n2>\d{1,2})(?P=mark)(?P<y4>\d{4})(?!\w)"
    r"|(?P<iso>\d{4}-\d{2}-\d{2})(?=T\d{2}:?\d{2})"
    r")"
)
_TIME = (
    r"(?P<hour>\d{1,2})(?:(?:[:.h](?P<minute>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?)[ \t]*(?P<half>[ap]\.?[ \t]?m\b\.?)?"
    r"|[ \t]*(?P<only>[ap]\.?[ \t]?m\b\.?))"
    r"(?:[ \t]*\(?(?:(?:(?-i:Z|[A-Z]{2,5})|(?:GMT|UTC)?[+-]\d{1,2}:?\d{2})(?![A-Za-z\d])|(?:hrs|hours)\b)\)?)?(?![\w:])"
)


_BEFORE_YEAR, _AFTER_YEAR = 60, 16  # characters of a date beside its year: "Wednesday, the 19th of September 2018"
_REACH_OF_TIME = 40  # characters before a date in which its time may stand

has_year = re.compile(r"[12]\d{3}").search
_digit = re.compile(r"\d").search
# What stands beside the year of a date, so that few numbers of four figures have the whole expression tried.
_BEFORE = re.compile(r"(?:\d(?:st|nd|rd|th)?,?[ \t]+|\d[./-]|[a-z]{3}\.?,?[ \t-]+)\Z", re.IGNORECASE).search
_AFTER = re.compile(r"[-/.]\d").match


class Printed(Struct):
    """A date where it stands: half-open offsets, ISO text at day or minute precision."""

    start: int
    end: int
    iso: str


@functools.cache
def _date() -> re.Pattern[str]:
    return re.compile(_DATE, re.IGNORECASE)


@functools.cache
def _time_after() -> re.Pattern[str]:
    return re.compile(r"(?:T|[ \t]*[,|·•–—-]?[ \t]*(?:(?:at|@)[ \t]+)?)" + _TIME, re.IGNORECASE)


@functools.cache
def _time_before() -> re.Pattern[str]:
    return re.compile(r"(?<![\w:.])" + _TIME + r"[ \t]*[,|·•–—-]?[ \t]*(?:on[ \t]+)?\Z", re.IGNORECASE)


def printed_dates(line: str) -> list[Printed]:
    """The full dates of one line, left to right, each with the time that stands beside it.

    They are looked for around the years in it: most lines hold none, and few years are a date's.
    """
    found: list[Printed] = []
    at = before = 0
    while year := has_year(line, at):
        first, last = max(at, year.start() - _BEFORE_YEAR), year.end() + _AFTER_YEAR
        at = year.end()
        if not (_BEFORE(line, max(at - 16, first), year.start()) or _AFTER(line, at, last)):
            continue  # a year without a month, or a number
        match = _date().search(line, first, last)
        if match is None:
            continue
        at = max(at, match.end())
        day = _day(match)
        if day is not None:
            printed = _with_time(line, before, match.start(), match.end(), day)
            found.append(printed)
            before = printed.end
    return found


def _with_time(line: str, before: int, start: int, end: int, day: str) -> Printed:
    """A date with the time after or before it; what stands before `before` belongs to another date."""
    if (time := _time_after().match(line, end)) and (clock := _clock(time)):
        return Printed(start, time.end(), f"{day}T{clock}")
    near = max(before, start - _REACH_OF_TIME)
    if _digit(line, near, start) and (time := _time_before().search(line[near:start])) and (clock := _clock(time)):
        return Printed(start - len(time[0]), end, f"{day}T{clock}")
    return Printed(start, end, day)


def iso_date(text: str) -> str | None:
    """The ISO text of a metadata field that holds one date and nothing else, else None.

    >>> iso_date("2018-06-19T09:23:00-05:00"), iso_date("Tue, 19 Jun 2018 09:23:10 GMT"), iso_date("yesterday")
    ('2018-06-19T09:23', '2018-06-19T09:23', None)
    """
    if len(text) == 10 and text[4] == text[7] == "-":  # nearly all of them
        try:
            return text if EARLIEST <= datetime.date.fromisoformat(text).year <= LATEST else None
        except ValueError:
            return None
    stripped = text.strip()
    if len(stripped) > 80:
        return None
    found = printed_dates(stripped)
    if len(found) != 1 or found[0].start or found[0].end != len(stripped):
        return None
    return found[0].iso


def _day(match: re.Match[str]) -> str | None:
    y1, y2, y3, y4, iso = match.group("y1", "y2", "y3", "y4", "iso")
    if y2:
        year, month, day = y2, _month(match["m2"]), match["d2"]
    elif y3:
        year, month, day = y3, _month(match["m3"]), match["d3"]
    elif y1:
        year, month, day = y1, int(match["m1"]), match["d1"]
    elif iso:
        year, month, day = iso[:4], int(iso[5:7]), iso[8:]
    else:
        first, second = int(match["n1"]), int(match["n2"])
        if match["mark"] == "." or first > 12:  # with points the day comes first
            first, second = second, first
        elif second <= 12 and first != second:
            return None
        year, month, day = y4, first, str(second)
    try:
        date = datetime.date(int(year), month, int(day))
    except ValueError:
        return None
    return date.isoformat() if EARLIEST <= date.year <= LATEST else None


def _month(name: str) -> int:
    return MONTHS[name[:3].lower()]


def _clock(match: re.Match[str]) -> str | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or match["only"] or "")[:1].lower()
    if minute > 59 or hour > 23 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02d}:{minute:02d}"
