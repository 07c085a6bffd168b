"""The tokens of a run of digits and marks: "2018-06-19", "6/19", "3:05", "10-12", and times in the form of the ISO."""

from __future__ import annotations

import re
from typing import Any

from checker.text.calendar.classes import CODE, NUMBER, Token
from checker.text.calendar.reckoning import is_date

_ISO_TIME = re.compile(r"[t ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(z\b|[+-]\d\d:?\d\d\b)?")
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\Z")
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\Z")
_MONTH_YEAR = re.compile(r"(?:(\d{1,2})[/-](\d{4})|(\d{4})([-/])(\d{1,2}))\Z")
_COMMA_YEAR = re.compile(r"(\d{1,2})/(\d{1,2}),(\d{4})\Z")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})\Z")
_COLON = re.compile(r"(\d{1,2}):(\d\d)(?::([0-5]\d)(?:\.\d+)?)?\Z")
_SEASON = re.compile(r"([12]\d{3})/(\d\d)\Z")
_DATE = r"\d{4}-\d\d?-\d\d?|\d\d?-\d\d?-\d{4}"
_PAIR = re.compile(rf"(?P<first>{_DATE})(?P<link>/|\.\.|--?)(?P<last>{_DATE})\Z")  # "2018-06-04/2018-06-09"
_DAY_COMMA_YEAR = re.compile(r"(\d{1,2}),(\d{4})\Z")


def read_iso(printed: str, start: int, folded: str, codes: list[str], items: list[Token]) -> int:
    """ "2018-06-19T09:23:00Z": the end of a moment in this form, or its start where it is none."""
    if len(printed) < 10 or printed[4] != "-" or not (time := _ISO_TIME.match(folded, start + 10)):
        return start
    day, clock = _classify(printed[:10]), _classify(time[1])
    if day[0] != CODE["FULL_DATE"] or clock[0] != CODE["COLON"]:
        return start
    codes += [day[0], clock[0]]
    items += [Token(start, start + 10, printed[:10], day[1]), Token(*time.span(1), time[1], clock[1])]
    if time[2]:
        codes.append(CODE["ZONE"])
        items.append(Token(*time.span(2), time[2]))
    return time.end()


def read_number(printed: str, start: int, codes: list[str], items: list[Token]) -> None:
    if len(printed) > 16 and (pair := _PAIR.match(printed)):
        for name, piece in zip(("first", "link", "last"), pair.groups(), strict=True):
            begin, end = pair.span(name)
            code, value = (_classify(piece)[0] or NUMBER, _classify(piece)[1]) if name != "link" else ("-", None)
            codes.append(code)
            items.append(Token(start + begin, start + end, piece, value))
        return
    code, value = _classify(printed)
    if not code:
        marks = "(/)" if _SEASON.match(printed) else "([,~-])"
        for piece in filter(None, re.split(marks, printed)):  # two marks side by side have nothing between them
            if piece in ",~-/":
                codes.append("-" if piece in "~/" else piece)
                items.append(Token(start, start + 1, piece))
            else:
                code, value = _classify(piece)
                codes.append(code or NUMBER)
                items.append(Token(start, start + len(piece), piece, value))
            start += len(piece)
        return
    codes.append(code)
    items.append(Token(start, start + len(printed), printed, value))


def _classify(printed: str) -> tuple[str, Any]:
    """The class and value of a run of digits and marks; an empty class where it should be cut in pieces."""
    if printed.isdigit() and printed.isascii():
        number = int(printed) if len(printed) <= 4 else 0
        if len(printed) <= 2:
            return CODE["DAY_NUMBER" if 1 <= number <= 31 else "SMALL"], number
        if len(printed) == 4 and 1000 <= number <= 2999:
            return CODE["YEAR"], number
        return NUMBER, number
    if not printed.isascii():
        return NUMBER, None
    if found := _COLON.match(printed):
        hour, minute = int(found[1]), int(found[2])
        return (
            (CODE["COLON"], hour * 60 + minute)
            if (hour < 24 and minute < 60) or (hour, minute) == (24, 0)
            else (NUMBER, None)
        )
    if found := _ISO.match(printed):
        date = (int(found[1]), int(found[3]), int(found[4]))
        return (CODE["FULL_DATE"], (*date, False)) if is_date(*date) and date[0] >= 1000 else (NUMBER, None)
    if found := _NUMERIC.match(printed):
        return _numeric_date(found)
    if found := _COMMA_YEAR.match(printed):
        return _classify(printed.replace(",", "/"))  # "9/14,2019"
    if found := _SLASHED.match(printed):
        return CODE["SLASHED"], (int(found[1]), int(found[2]))
    if (found := _MONTH_YEAR.match(printed)) and (month := _month_year(found)):
        return CODE["MONTH_YEAR"], month
    if (found := _SEASON.match(printed)) and int(found[1]) % 100 + 1 == int(found[2]):
        return "", None  # "2017/18"
    if _DAY_COMMA_YEAR.match(printed) or (printed.count("-") == 1 or "~" in printed):
        return "", None
    return NUMBER, None


def _numeric_date(found: re.Match[str]) -> tuple[str, Any]:
    """American order unless that is impossible; with dots the day comes first. The flag says that it is ambiguous."""
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        if found[2] == ".":
            return NUMBER, None
        year += 2000 if year < 50 else 1900
    orders = [(second, first), (first, second)] if found[2] == "." else [(first, second), (second, first)]
    possible = [order for order in orders if is_date(year, *order)]
    if not possible or not 1000 <= year <= 2999:
        return NUMBER, None
    month, day = possible[0]
    return CODE["FULL_DATE"], (year, month, day, len(possible) == 2 and first != second)


def _month_year(found: re.Match[str]) -> tuple[int, int] | None:
    """(year, month); "2018-19" is a season, not a month, and so may "2011-12" be."""
    if found[1]:
        year, month = int(found[2]), int(found[1])
        return (year, month) if 1 <= month <= 12 and 1800 <= year <= 2199 else None
    year, month = int(found[3]), int(found[5])
    if found[4] == "-" and (len(found[5]) != 2 or month > year % 100):
        return None
    return (year, month) if 1 <= month <= 12 and 1800 <= year <= 2199 else None
