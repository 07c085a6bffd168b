"""The one notation of dates and times: "2018-06-19", "T15:00", "~ T15:00", "> 2016", "2018-08-10/2018-08-13"."""

from __future__ import annotations

import re

from checker.records import Moment
from checker.text.calendar import reckoning

SIGNS = {"about": "~ ", "at least": ">= ", "more than": "> ", "at most": "<= ", "fewer than": "< ", "vague": "? "}
_THIRDS = ("01-01", "05-01", "09-01", "10-01")  # where a part of a year begins: what is named is the year
_QUARTER_END = "04-01"  # but the beginning of a year is its first quarter
_QUALIFIERS = {sign.strip(): qualifier for qualifier, sign in SIGNS.items()}
_UNKNOWN = re.compile(
    r"(?:-{2}\d\d(?:-\d\d)?|-{3}\d\d|XXXX(?:-XX(?:-XX)?|-WXX(?:-[1-7]|-WE)?|-Q[1-4X]|-H[12]|-(?:SP|SU|FA|WI))?)(?:T\d\d:\d\d)?\Z"
)


def canonical(value: Moment) -> str:
    """
    >>> canonical(Moment("time", "T15:00", "T15:00", "T15:01", "minute", qualifier="about"))
    '~ T15:00'
    """
    return SIGNS.get(value.qualifier, "") + value.iso


def parse(text: str, type: str) -> Moment:
    """Canonical notation back to a value, every part of it said. ValueError where it cannot be read.

    >>> parse("> 2016", "date").start
    '2017-01-01'
    """
    printed = text.strip()
    qualifier = "exact"
    sign, blank, rest = printed.partition(" ")
    if blank and sign in _QUALIFIERS:
        qualifier, printed = _QUALIFIERS[sign], rest.strip()
    iso, start, end, grain = _stretch(printed)
    if (type == "time") != iso.startswith(("T", "../T")):
        raise ValueError(f"not a {type}: {text!r}")
    if "/" in iso and qualifier == "exact":
        qualifier = "between"
    start, end = bounds(qualifier, start, end)
    return Moment(type, iso, start, end, grain, said_in(iso), (), qualifier)


def texts(value: Moment) -> tuple[str, str | None, str | None]:
    """(nominal, lower, upper) for an extract: what is open on one side is an interval with ".."; bounds are not set apart."""
    if value.qualifier in ("at least", "more than") and value.start:
        return f"{value.start}/..", None, None
    if value.qualifier in ("at most", "fewer than") and value.end:
        return f"../{value.end}", None, None
    if (
        value.grain == "part"
        and value.qualifier != "between"
        and value.start
        and value.end
        and value.start[5:] in _THIRDS
        and value.end[8:] == "01"
        and value.end[5:] != _QUARTER_END
    ):
        return value.start[:4], value.start, value.end
    return value.iso, None, None


def bounds(qualifier: str, start: str | None, end: str | None) -> tuple[str | None, str | None]:
    """What a qualifier leaves of a stretch: "after 2016" begins where 2016 ends; after 3 p.m. begins there, though it has a minute."""
    if start is None and end is None:
        return None, None
    if start is not None and "T" in start and end is not None and (int(end[-2:]) - int(start[-2:])) % 60 == 1:
        end = start if qualifier in ("more than", "at most") else end
    match qualifier:
        case "at least":
            return start, None
        case "more than":
            return end, None
        case "at most":
            return None, end
        case "fewer than":
            return None, start
    return start, end


def said_in(iso: str) -> tuple[str, ...]:
    """The parts that a notation spells out."""
    first = iso.split("/")[0] if not iso.startswith("..") else iso.split("/")[1]
    date, _, time = first.partition("T")
    if date.startswith("---"):
        parts: tuple[str, ...] = ("day",)
    elif date.startswith("--"):
        parts = ("month", "day")[: date.count("-") - 1]
    elif date.startswith("X"):
        parts = ("weekday",) if date.startswith("XXXX-WXX-") and date[-1].isdigit() else ()
    else:
        parts = ("year", "month", "day")[: date.count("-") + 1] if date else ()
    return parts + (("hour", "minute") if time else ())


def _stretch(printed: str) -> reckoning.Stretch:
    if "/" not in printed:
        if _UNKNOWN.match(printed):
            return reckoning.Stretch(printed, None, None, _grain(printed))
        return reckoning.read_point(printed)
    first, _, last = printed.partition("/")
    if first == last == "..":
        raise ValueError(f"open on both sides: {printed!r}")
    start = None if first == ".." else _end_point(first)
    end = None if last == ".." else _end_point(last)
    if start and end and (start.startswith("T") != end.startswith("T") or (start >= end and not start.startswith("T"))):
        raise ValueError(f"ends before it begins: {printed!r}")
    return reckoning.Stretch(printed, start, end, "minute" if "T" in printed else "day")


def _end_point(text: str) -> str | None:
    return None if _UNKNOWN.match(text) else reckoning.read_point(text).start


def _grain(unknown: str) -> str:
    if "T" in unknown:
        return "minute"
    if "W" in unknown and not unknown[-1].isdigit():
        return "week"
    return (
        "day"
        if len(unknown) > 7 or unknown.startswith("---") or unknown.count("-") == 3
        else "month"
        if unknown.count("-")
        else "year"
    )
