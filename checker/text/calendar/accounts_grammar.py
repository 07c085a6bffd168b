"""The shapes of the parts of a year in which accounts are kept: quarters, halves, fiscal years; and not of a game."""

from __future__ import annotations

import functools
import re

from checker.text.calendar.classes import CODE, pattern, short_year
from checker.text.calendar.draft import Draft, Found
from checker.text.calendar.tense import REACH
from checker.text.calendar.words import LEADS, OF_GAMES

COUNTS = {"last": -1, "past": -1, "next": 1}

_SAME = frozenset({"comparable", "corresponding", "like", "same", "similar"})
_REPORTED = frozenset({
    "earnings", "figures", "income", "loss", "losses", "net", "profit", "profits", "report", "results", "revenue", "sales",
})  # fmt: skip
_LEADS_PERIOD = (CODE["IN"], CODE["FOR"], CODE["DURING"])
_NEAR = 30  # tokens about a quarter that tell whether it is of a game


def quarter(found: Found) -> Draft | None:
    number = found.value("number")
    if found.match[0][1:2] == "-" and found.items[found.start].end < found.items[found.start + 1].start:
        return None  # "Q1 of 2017 - Q3 of 2018"
    if found.at("unit") >= 0 and (found.value("unit") != "quarter" or found.text("unit").endswith("s")):
        return None
    if found.at("short") >= 0:  # "Q1 FY19"
        told = (found.text("name") == "fy" or "'" in found.match[0]) and len(found.text("short")) == 2
        return found.draft("quarter", number=number, year=short_year(found.value("short"))) if told else None
    if found.at("final") >= 0:
        number = 4
        if found.text("final") not in ("final", "last") or (
            found.value("year") is None and found.value("of") != "year"
        ):
            return None
    if number > 4 or (found.at("of") >= 0 and found.value("of") != "year"):
        return None
    if found.part in ("earlier", "later"):
        return None
    if found.value("year") is None and not found.shift and _is_of_a_game(found):
        return None
    name = "reported" if _is_reported(found, 6) else ""
    return found.draft(
        "quarter", number=number, year=found.value("year"), shift=found.shift, name=name, part=found.part
    )


def half(found: Found) -> Draft | None:
    number, year = found.value("number"), found.value("year")
    if number not in (1, 2) or any(found.at(name) >= 0 and found.value(name) != "year" for name in ("of", "the_year")):
        return None  # "the first half of the season"
    if found.at("name") < 0 and year is None and not found.shift and found.at("the_year") < 0:
        led = found.before() in _LEADS_PERIOD and found.codes[found.start] == CODE["THE"]
        if _is_of_a_game(found):
            return None
        reported = _is_reported(found, 3 if "-" in found.match[0] else 0) or (led and _is_reported(found, REACH))
        return found.draft("half", number=number, name="reported") if reported else None
    return found.draft("half", number=number, year=year, shift=found.shift)


def _is_reported(found: Found, reach: int) -> bool:
    """Whether the words near it are of a firm's accounts, not of a game's score."""
    after = {item.text for item in found.items[found.end : found.end + reach]}
    before = {item.text for item in found.items[max(0, found.start - reach) : found.start]} if reach == REACH else set()
    return not _REPORTED.isdisjoint(after | before)


def _is_of_a_game(found: Found) -> bool:
    """ "in the third quarter the Jets led 14-10", "a third-quarter touchdown"."""
    first, last = max(0, found.start - _NEAR), found.end + _NEAR
    words = {item.text for item in found.items[first:last]}
    if not OF_GAMES.isdisjoint(words):
        return True
    return not LEADS.isdisjoint(words) and _score().search(found.codes[first:last]) is not None


@functools.cache
def _score() -> re.Pattern[str]:
    return pattern(r"(?<!{MONTH})(?:{DAY_NUMBER}|{SMALL})-(?:{DAY_NUMBER}|{SMALL})")


def fiscal(found: Found) -> Draft | None:
    year, unit = found.value("year"), found.value("unit")
    short = found.item("short")
    if short is not None:  # "FY18", "fiscal '89"
        if len(short.text) != 2 or not (found.text("name") in ("cy", "fy") or "'" in found.match[0]):
            return None
        year = short_year(short.value)
    if year is None and unit != "year":
        return None
    if year is None:
        return found.draft("unit", unit="year", count=COUNTS.get(found.shift, 0), name="fiscal")
    return found.draft("calendar", year=year, name="fiscal")


def year_ago(found: Found) -> Draft | None:
    """ "the year-earlier quarter", "the year-ago period"."""
    if found.value("unit") != "year":
        return None
    return found.draft("ago", unit="year", count=-1, name="quarter" if found.value("noun") == "quarter" else "year-ago")


def same_quarter(found: Found) -> Draft | None:
    """ "the same quarter last year", "the comparable quarter a year earlier"."""
    same, year = found.text("same"), found.value("unit") or found.value("year_unit")
    if same not in _SAME or year != "year" or found.value("noun") != "quarter":
        return None
    return found.draft("ago", unit="year", count=-1, name="quarter")
