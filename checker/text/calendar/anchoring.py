"""Placing a printed date in the calendar: what is not printed comes from the published date, or stays unknown.

Nothing is guessed from the clock. Without a published date "Monday" is "XXXX-WXX-1", "June 19" is "--06-19".
"""

from __future__ import annotations

import datetime

from checker.text.calendar import placing_days, placing_distances, placing_periods, reckoning
from checker.text.calendar.draft import Draft
from checker.text.calendar.placing import DAY, Placed, unknown
from checker.text.calendar.reckoning import Stretch


def _slice(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    """The first or last days, weeks or months of a month or year."""
    assert draft.of is not None and draft.number is not None and draft.count is not None
    whole = place(draft.of, published, direction, firm)
    if whole is None or whole.stretch.start is None or whole.stretch.end is None:
        return whole
    begin, end = (datetime.date.fromisoformat(text) for text in (whole.stretch.start, whole.stretch.end))
    if draft.unit == "half":
        middle = begin + (end - begin) // 2 if end - begin > 31 * DAY else begin + 15 * DAY
        first, last = (begin, middle) if draft.number > 0 else (middle, end)
    elif draft.unit == "month":
        first, last = begin, reckoning.add_months(begin, draft.count)
        if draft.number < 0:
            first, last = reckoning.add_months(end, -draft.count), end
    else:
        length = draft.count * (7 if draft.unit == "week" else 1) * DAY
        first = end + length * draft.number if draft.number < 0 else begin + (draft.number - 1) * DAY
        last = first + length
    if first < begin or last > end:
        return None
    grain = "month" if draft.unit == "month" else "part"
    stretch = reckoning.day(first) if last - first == DAY else reckoning.between(first, last, grain)
    return whole._replace(stretch=stretch)


_PLACES = {
    "ago": placing_periods.ago,
    "calendar": placing_days.calendar,
    "day": placing_days.day,
    "distance": placing_distances.distance,
    "feast": placing_days.feast,
    "half": placing_periods.half,
    "nth": placing_days.nth,
    "quarter": placing_periods.quarter,
    "season": placing_periods.season,
    "unit": placing_periods.unit,
    "slice": _slice,
    "weekday": placing_days.weekday,
    "years": placing_periods.years,
}


def place(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    """None where the calendar has no such date. `direction` and `firm` are what `tense.direction` says.

    A published time of day counts only for distances in hours and minutes, and for the rest of the day.
    """
    try:
        if isinstance(published, datetime.datetime) and draft.kind != "distance":
            if draft.kind == "unit" and draft.part == "rest" and draft.unit == "day":
                return placing_distances.rest_of_day(published)
            published = published.date()
        placed = _PLACES[draft.kind](draft, published, direction, firm)
        if draft.part == "rest":
            placed = _rest(placed, published)
        if placed is not None and draft.length is not None and placed.stretch.start is not None:
            return _lasting(placed, *draft.length)
        if placed is not None and draft.part == "end" and placed.stretch.grain == "day" and placed.stretch.start:
            last = reckoning.minute(datetime.date.fromisoformat(placed.stretch.start), 1439)
            return placed._replace(stretch=last)  # "the end of Friday"
        return placed if placed is None or draft.offset is None else _moved(placed, *draft.offset)
    except (OverflowError, ValueError):
        return None


def _rest(placed: Placed | None, published: datetime.date | None) -> Placed | None:
    """What is left of a stretch on the published day; all of one that has not begun."""
    if placed is None or published is None or placed.stretch.start is None or placed.stretch.end is None:
        return placed
    begin, end = max(placed.stretch.start, published.isoformat()), placed.stretch.end
    if begin >= end:
        return placed._replace(confidence="low")
    return Placed(Stretch(f"{begin}/{end}", begin, end, "part"), placed.said, ("year", "month", "day"))


def _lasting(placed: Placed, unit: str, count: int) -> Placed:
    """So long from the day on."""
    begin, end = placed.stretch.start, _moved(placed, unit, count).stretch.start
    assert begin is not None and end is not None
    return placed._replace(stretch=Stretch(f"{begin}/{end}", begin, end, "part"))


def _moved(placed: Placed, unit: str, count: int) -> Placed:
    """A day so many units before or after another one."""
    if placed.stretch.start is None:
        return unknown("XXXX-XX-XX", "day")
    start = datetime.date.fromisoformat(placed.stretch.start)
    if unit.startswith("the "):
        return _beside(placed, start, unit, count)
    days = {"day": 1, "fortnight": 14, "week": 7}.get(unit)
    name, _, weekday = unit.partition(" ")
    if name == "weekday":
        first = (int(weekday) - start.isoweekday()) % 7 or 7  # days to the first such weekday after it
        steps = first + 7 * (count - 1) if count > 0 else (first % 7) + 7 * count
        return Placed(reckoning.day(start + steps * DAY), placed.said, placed.implied, "medium")
    moved = start + count * days * DAY if days else reckoning.add_months(start, count * (1 if unit == "month" else 12))
    return Placed(reckoning.day(moved), placed.said, placed.implied, "medium")


def _beside(placed: Placed, day: datetime.date, unit: str, way: int) -> Placed:
    """ "the week before Christmas": the seven days before it; "the weekend after June 5": the next Saturday and Sunday."""
    if unit == "the week":
        first = day - 7 * DAY if way < 0 else day + DAY
        stretch = reckoning.between(first, first + 7 * DAY, "week")
    else:
        monday = day - (day.isoweekday() - 1) * DAY
        saturday = monday + (-2 if way < 0 else 5 if day.isoweekday() < 6 else 12) * DAY
        stretch = reckoning.between(saturday, saturday + 2 * DAY, "weekend")
    return Placed(stretch, placed.said, placed.implied, "medium")
