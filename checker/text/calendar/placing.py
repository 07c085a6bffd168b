"""What placing a date in the calendar rests on: the stretch found, the nearest year, the part of a longer stretch."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from checker.text.calendar import reckoning
from checker.text.calendar.reckoning import Stretch

DAY = datetime.timedelta(days=1)
STEPS = {"last": -1, "past": -1, "next": 1}
OTHER_YEAR = 1.5  # a date without a year is of the published year, unless another is much nearer
SWAY = 2.5  # how much farther a date may lie in the direction of the verb before the nearer one is meant


MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
DAYS_IN = {"day": 1, "fortnight": 14, "week": 7}
# The notation of a unit that no published date could place.
UNKNOWN_UNITS = {
    "day": "XXXX-XX-XX", "fortnight": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE",
}  # fmt: skip


class Placed(NamedTuple):
    """A stretch of time, the parts that were printed and those that were implied, and how sure that is."""

    stretch: Stretch
    said: tuple[str, ...]
    implied: tuple[str, ...]
    confidence: str = "high"


def unknown(iso: str, grain: str, said: tuple[str, ...] = ()) -> Placed:
    return Placed(Stretch(iso, None, None, grain), said, ())


def nearest(month: int, day: int, published: datetime.date, direction: int, firm: bool) -> datetime.date | None:
    years = [year for year in range(published.year - 8, published.year + 9) if reckoning.is_date(year, month, day)]
    dates = sorted((datetime.date(year, month, day) for year in years), key=lambda date: abs((date - published).days))
    if len(dates) < 2:
        return dates[0] if dates else None

    def distance(date: datetime.date) -> float:
        days = (date - published).days
        against = (days > 0 and direction < 0) or (days < 0 and direction > 0)
        away = abs(days) * (SWAY if against else 1) * (4 if against and firm and abs(days) > 45 else 1)
        return away * (OTHER_YEAR if direction == 0 and date.year != published.year else 1)

    return min(dates[:2], key=lambda date: (distance(date), date))


def agreeing(date: datetime.date, weekday: int) -> datetime.date:
    """The same day of a year nearby on which it is the printed weekday, or as it is."""
    for step in (0, -1, 1, -2, 2):
        year = date.year + step
        if reckoning.is_date(year, date.month, date.day):
            moved = date.replace(year=year)
            if moved.isoweekday() == weekday:
                return moved
    return date


def year_of_month(month: int, published: datetime.date, direction: int, firm: bool, shift: str) -> int:
    ahead = (month - published.month) % 12
    future = published.year + (month < published.month)
    past = published.year - (month > published.month)
    if shift in ("last", "past"):
        return past if ahead else published.year - 1
    if shift == "next":
        return future if ahead else published.year + 1
    if shift == "after next":
        return future + 1 if ahead else published.year + 2
    if shift == "before last":
        return past - 1 if ahead else published.year - 2
    if shift == "this":
        return published.year
    if ahead == 0 or direction < 0:
        return past if not (direction < 0 and not firm and ahead <= 2) or ahead == 0 else future
    if direction > 0:
        return future if firm or ahead <= 8 else past
    return future if ahead <= 3 else past


def part_of(stretch: Stretch, part: str) -> Stretch:
    """The early, middle or late third of a month or year, by whole days or months."""
    if not part or stretch.start is None or stretch.end is None or part in ("earlier", "later", "rest"):
        return stretch
    start, end = datetime.date.fromisoformat(stretch.start), datetime.date.fromisoformat(stretch.end)
    days = (end - start).days
    if 28 <= days <= 31:
        first, last = {"mid": (10, 20), "early": (0, 10), "begin": (0, 10)}.get(part, (20, days))
    elif days > 366:
        count = end.year - start.year
        first, last = {
            "mid": (count * 4 // 10, count * 7 // 10),
            "early": (0, count * 4 // 10),
            "begin": (0, count * 4 // 10),
        }.get(part, (count * 7 // 10, count))
        return reckoning.years(start.year + first, last - first, "part")
    elif days >= 365:
        if part in ("begin", "end"):
            return reckoning.months(start.year, 1 if part == "begin" else 10, 3, "part")
        count = 12
        first, last = {"mid": (count // 3, count * 2 // 3), "early": (0, count // 3), "begin": (0, count // 3)}.get(
            part, (count * 2 // 3, count)
        )
        return reckoning.months(start.year, 1 + first, last - first, "part")
    elif days == 7:
        first, last = {"mid": (2, 5), "early": (0, 3), "begin": (0, 3)}.get(part, (4, 7))
    else:
        first, last = {"mid": (days // 3, days * 2 // 3), "early": (0, days // 3), "begin": (0, days // 3)}.get(
            part, (days * 2 // 3, days)
        )
    return reckoning.between(start + first * DAY, start + last * DAY, "part")
