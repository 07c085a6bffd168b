"""Placing a printed date in the calendar: what is not printed comes from the published date, or stays unknown.

Nothing is guessed from the clock. Without a published date "Monday" is "XXXX-WXX-1", "June 19" is "--06-19".
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from checker.text import reckoning
from checker.text.calendar_draft import Draft
from checker.text.feasts import feast_date
from checker.text.reckoning import Stretch

_DAY = datetime.timedelta(days=1)
_STEPS = {"last": -1, "past": -1, "next": 1}
OTHER_YEAR = 1.5  # a date without a year is of the published year, unless another is much nearer
SWAY = 2.5  # how much farther a date may lie in the direction of the verb before the nearer one is meant


class Placed(NamedTuple):
    """A stretch of time, the parts that were printed and those that were implied, and how sure that is."""

    stretch: Stretch
    said: tuple[str, ...]
    implied: tuple[str, ...]
    confidence: str = "high"


def place(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    """None where the calendar has no such date. `direction` and `firm` are what `tense.direction` says."""
    if isinstance(published, datetime.datetime):
        published = published.date()
    try:
        placed = _PLACES[draft.kind](draft, published, direction, firm)
        return placed if placed is None or draft.offset is None else _moved(placed, *draft.offset)
    except (OverflowError, ValueError):
        return None


def _moved(placed: Placed, unit: str, count: int) -> Placed:
    """A day so many units before or after another one."""
    if placed.stretch.start is None:
        return _unknown("XXXX-XX-XX", "day")
    start = datetime.date.fromisoformat(placed.stretch.start)
    days = {"day": 1, "fortnight": 14, "week": 7}.get(unit)
    moved = start + count * days * _DAY if days else reckoning.add_months(start, count * (1 if unit == "month" else 12))
    return Placed(reckoning.day(moved), placed.said, placed.implied, "medium")


def _unknown(iso: str, grain: str, said: tuple[str, ...] = ()) -> Placed:
    return Placed(Stretch(iso, None, None, grain), said, ())


# ------------------------------------------------------------------ dates of the calendar


def _calendar(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    year, month, day = draft.year, draft.month, draft.day
    if draft.unit == "year" and draft.shift and published is not None:
        year = published.year + _STEPS.get(draft.shift, 0)
    said = tuple(name for name in ("year", "month", "day") if getattr(draft, name) is not None)
    sure = "low" if draft.ambiguous else "high"
    if month is None and day is None:
        assert year is not None
        return Placed(part_of(reckoning.year(year), draft.part), said, (), sure)
    if month is None:
        return _day_only(draft, published, direction)
    if year is not None:
        if day is None:
            return Placed(part_of(reckoning.month(year, month), draft.part), said, (), sure)
        date = datetime.date(year, month, day)
        return Placed(reckoning.week(date) if draft.unit == "week" else reckoning.day(date), said, (), sure)
    if published is None:
        return _unknown(f"--{month:02}" + (f"-{day:02}" if day else ""), "day" if day else "month", said)
    if day is None:
        year = _year_of_month(month, published, direction, firm, draft.shift)
        return Placed(part_of(reckoning.month(year, month), draft.part), said, ("year",), "high")
    date = _nearest(month, day, published, direction, firm)
    if date is None:
        return None
    if draft.weekday is not None:
        date = _agreeing(date, draft.weekday)
    if draft.unit == "week":
        return Placed(reckoning.week(date), said, ("year",))
    return Placed(reckoning.day(date), said, ("year",), "high" if abs((date - published).days) < 200 else "medium")


def _day_only(draft: Draft, published: datetime.date | None, direction: int) -> Placed | None:
    """ "the 19th": of this month, or of the one before or after by the verb."""
    assert draft.day is not None
    if published is None:
        return _unknown(f"---{draft.day:02}", "day", ("day",))
    count = _STEPS.get(draft.shift, 0)
    months = (count,) if draft.shift else (0, -1, 1)
    dates = []
    for step in months:
        first = reckoning.add_months(published.replace(day=1), step)
        if draft.day <= reckoning.days_in(first.year, first.month):
            dates.append(first.replace(day=draft.day))
    if not dates:
        return None
    if not draft.shift:
        dates = [
            date
            for date in dates
            if (date <= published if direction < 0 else date >= published if direction > 0 else True)
        ] or dates
    best = min(dates, key=lambda date: (abs((date - published).days), date))
    return Placed(reckoning.day(best), ("day",), ("year", "month"), "medium")


def _nearest(month: int, day: int, published: datetime.date, direction: int, firm: bool) -> datetime.date | None:
    years = [year for year in range(published.year - 8, published.year + 9) if reckoning.is_date(year, month, day)]
    dates = sorted((datetime.date(year, month, day) for year in years), key=lambda date: abs((date - published).days))
    if len(dates) < 2:
        return dates[0] if dates else None

    def distance(date: datetime.date) -> float:
        days = (date - published).days
        against = (days > 0 and direction < 0) or (days < 0 and direction > 0)
        away = abs(days) * (SWAY if against else 1) * (2 if against and firm and abs(days) > 45 else 1)
        return away * (OTHER_YEAR if direction == 0 and date.year != published.year else 1)

    return min(dates[:2], key=lambda date: (distance(date), date))


def _agreeing(date: datetime.date, weekday: int) -> datetime.date:
    """The same day of a year nearby on which it is the printed weekday, or as it is."""
    for step in (0, -1, 1, -2, 2):
        year = date.year + step
        if reckoning.is_date(year, date.month, date.day):
            moved = date.replace(year=year)
            if moved.isoweekday() == weekday:
                return moved
    return date


def _year_of_month(month: int, published: datetime.date, direction: int, firm: bool, shift: str) -> int:
    ahead = (month - published.month) % 12
    future = published.year + (month < published.month)
    past = published.year - (month > published.month)
    if shift in ("last", "past"):
        return past if ahead else published.year - 1
    if shift == "next":
        return future if ahead else published.year + 1
    if shift == "this":
        return published.year
    if ahead == 0 or direction < 0:
        return past if not (direction < 0 and not firm and ahead <= 2) or ahead == 0 else future
    if direction > 0:
        return future if firm or ahead <= 8 else past
    return future if ahead <= 3 else past


def part_of(stretch: Stretch, part: str) -> Stretch:
    """The early, middle or late third of a month or year, by whole days or months."""
    if not part or stretch.start is None or stretch.end is None or part in ("earlier", "later"):
        return stretch
    start, end = datetime.date.fromisoformat(stretch.start), datetime.date.fromisoformat(stretch.end)
    days = (end - start).days
    if 28 <= days <= 31:
        first, last = {"mid": (10, 20), "early": (0, 10), "begin": (0, 10)}.get(part, (20, days))
    elif days > 366:
        count = end.year - start.year
        first, last = {"mid": (count * 4 // 10, count * 7 // 10), "early": (0, count * 4 // 10), "begin": (0, count * 4 // 10)}.get(
            part, (count * 7 // 10, count)
        )
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
    return reckoning.between(start + first * _DAY, start + last * _DAY, "part")


# ------------------------------------------------------------------ dates near the published one


def _weekday(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    assert draft.weekday is not None
    if published is None:
        return _unknown(f"XXXX-WXX-{draft.weekday}", "day", ("weekday",))
    if draft.day is not None:
        return _weekday_and_day(draft, published, direction)
    monday = published - (published.isoweekday() - 1) * _DAY
    in_week = monday + (draft.weekday - 1) * _DAY
    back = (published.isoweekday() - draft.weekday) % 7
    ahead = (draft.weekday - published.isoweekday()) % 7
    sure = "high"
    if draft.count is not None:
        first = published - (back or 7) * _DAY if draft.count < 0 else published + (ahead or 7) * _DAY
        date, sure = first + 7 * (draft.count + (1 if draft.count < 0 else -1)) * _DAY, "medium"
    elif draft.unit == "week":
        date = in_week + {"last": -7, "past": -7, "next": 7}.get(draft.shift, 0) * _DAY
    elif draft.shift in ("last", "past"):
        date = published - (back or 7) * _DAY
    elif draft.shift == "next":
        date = in_week + 7 * _DAY
    elif draft.shift == "this":
        date = published - back * _DAY if direction < 0 and firm and back else published + ahead * _DAY
    elif direction > 0 or (direction == 0 and draft.has_time):  # "doors open at 7 p.m. Friday"
        date = published + ahead * _DAY
    else:
        date, sure = published - back * _DAY, "high" if direction else "medium"
    return Placed(reckoning.day(date), ("weekday",), ("year", "month", "day"), sure)


def _weekday_and_day(draft: Draft, published: datetime.date, direction: int) -> Placed | None:
    """ "Thursday the 21st": the nearest month in which they agree."""
    assert draft.day is not None
    for step in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        first = reckoning.add_months(published.replace(day=1), step if direction <= 0 else -step)
        if (
            draft.day <= reckoning.days_in(first.year, first.month)
            and first.replace(day=draft.day).isoweekday() == draft.weekday
        ):
            return Placed(reckoning.day(first.replace(day=draft.day)), ("weekday", "day"), ("year", "month"))
    return None


def _day(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    if published is None:
        return _unknown("XXXX-XX-XX", "day")
    assert draft.count is not None
    return Placed(reckoning.day(published + draft.count * _DAY), ("day",), ("year", "month"))


def _unit(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    if published is None:
        return _unknown(_SHAPES_UNKNOWN.get(draft.unit, "XXXX"), draft.unit)
    assert draft.count is not None
    stretch = _shifted(draft.unit, draft.count, published, direction)
    if stretch is None:
        return None
    if draft.part == "rest":
        iso = f"{published}/{stretch.end}"
        return Placed(Stretch(iso, str(published), stretch.end, "part"), (), ("year", "month", "day"))
    return Placed(part_of(stretch, draft.part), (), ("year", "month", "day"), "high" if not draft.name else "low")


def _shifted(unit: str, count: int, published: datetime.date, direction: int) -> Stretch | None:
    match unit:
        case "day":
            return reckoning.day(published + count * _DAY)
        case "week":
            return reckoning.week(published + 7 * count * _DAY)
        case "weekend":
            if count == 0 and direction <= 0 and published.isoweekday() < 5:
                count = -1
            return reckoning.weekend(published + 7 * count * _DAY)
        case "month":
            return reckoning.month(published.year, published.month + count)
        case "quarter":
            return reckoning.quarter(published.year, (published.month + 2) // 3 + count)
        case "season":
            first = (published.month // 3 + count) * 3
            return reckoning.months(published.year + (first - 1) // 12, (first - 1) % 12 + 1, 3, "season")
        case "year":
            return reckoning.year(published.year + count)
        case "decade":
            return reckoning.years(published.year // 10 * 10 + 10 * count, 10, "decade")
        case "century":
            return reckoning.years((published.year - 1) // 100 * 100 + 1 + 100 * count, 100, "century")
    return None


def _ago(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    unit, count = draft.unit, draft.count
    grain = {"day": "day", "week": "week", "fortnight": "week", "quarter": "quarter", "month": "month"}.get(
        unit, "year"
    )
    if published is None or count is None or (draft.name == "anaphoric" and (count > 0 or unit in _DAYS)):
        return _unknown(_SHAPES_UNKNOWN.get(unit, "XXXX"), grain)
    sure = "low" if draft.name else "medium"
    if unit == "hour":
        return Placed(reckoning.day(published), (), ("year", "month", "day"), "low")
    if draft.part == "before":
        begin = published - count * _DAYS[unit] * _DAY if unit in _DAYS else reckoning.add_months(published, -count * _MONTHS[unit])
        return Placed(reckoning.between(begin, published, "part"), (), ("year", "month", "day"), "low")
    if draft.part == "within":
        last = published + count * _DAYS[unit] * _DAY if unit in _DAYS else reckoning.add_months(published, count * _MONTHS[unit])
        return Placed(reckoning.between(published, last + _DAY, "part"), (), ("year", "month", "day"), "low")
    if unit in ("day", "week", "fortnight"):
        date = published + (count * _DAYS[unit] + (draft.day or 0)) * _DAY
        return Placed(
            reckoning.day(date),
            (),
            ("year", "month", "day"),
            sure if unit == "day" and draft.name else "medium" if not draft.name else "low",
        )
    if unit == "month":
        date = reckoning.add_months(published, count)
        return Placed(reckoning.month(date.year, date.month), (), ("year", "month"), sure)
    if unit == "quarter":
        return Placed(reckoning.quarter(published.year, (published.month + 2) // 3 + count), (), ("year",), sure)
    if draft.name == "quarter":
        return Placed(reckoning.quarter(published.year - 1, (published.month + 2) // 3 - 1), (), ("year",), sure)
    years = count * {"year": 1, "decade": 10, "century": 100}[unit]
    if not 1 <= published.year + years <= reckoning.LAST_YEAR:
        return None
    return Placed(reckoning.year(published.year + years), (), ("year",), sure)


_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "fortnight": 14, "week": 7}
_SHAPES_UNKNOWN = {
    "day": "XXXX-XX-XX", "fortnight": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE",
}  # fmt: skip

# ------------------------------------------------------------------ longer stretches


def _quarter(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    number = draft.number
    assert number is not None
    year = draft.year
    if year is None and published is None:
        return _unknown(f"XXXX-Q{number}", "quarter")
    if year is None:
        assert published is not None
        this = (published.month + 2) // 3
        if draft.shift:
            year = published.year + _STEPS.get(draft.shift, 0)
        elif direction > 0:
            year = published.year + (number < this)
        else:
            year = published.year - (number > this + (1 if direction == 0 else 0))
        return Placed(reckoning.quarter(year, number), (), ("year",), "medium")
    return Placed(reckoning.quarter(year, number), ("year",), ())


def _half(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    assert draft.number is not None
    year = draft.year
    if year is None:
        if published is None:
            return _unknown(f"XXXX-H{draft.number}", "half")
        year = published.year + _STEPS.get(draft.shift, 0)
    return Placed(
        reckoning.months(year, draft.number * 6 - 5, 6, "half"),
        ("year",) if draft.year else (),
        () if draft.year else ("year",),
    )


def _season(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    first = draft.number
    assert first is not None
    if draft.year is not None:
        return Placed(part_of(_season_of(draft.year, first), draft.part), ("year",), ())
    if published is None:
        return _unknown(f"XXXX-{ {3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI'}[first] }", "season")
    seasons = [_season_of(published.year + step, first) for step in (-1, 0, 1)]
    today = published.isoformat()
    now = next(
        (season for season in seasons if season.start and season.end and season.start <= today < season.end), None
    )
    before = [season for season in seasons if season.end and season.end <= today]
    after = [season for season in seasons if season.start and season.start > today]
    if draft.shift in ("last", "past"):
        chosen = before[-1]
    elif draft.shift == "next":
        chosen = after[0]
    elif now is not None:
        chosen = now
    elif draft.shift == "this":
        chosen = before[-1] if (direction < 0 and firm) or not after else after[0]
        chosen = next(
            (season for season in (chosen, before[-1], after[0]) if (season.start or "")[:4] == today[:4]), chosen
        )
    else:
        chosen = after[0] if direction > 0 else before[-1]
    return Placed(part_of(chosen, draft.part), (), ("year",), "medium")


def _season_of(year: int, first: int) -> Stretch:
    """Winter is named by the year in which it begins."""
    return reckoning.months(year, first, 3, "season")


def _years(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    assert draft.year is not None and draft.count is not None
    return Placed(
        part_of(reckoning.years(draft.year, draft.count, "decade" if draft.count == 10 else "century"), draft.part),
        ("year",),
        (),
    )


def _nth(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    month, number, year = draft.month, draft.number, draft.year
    assert number is not None
    if month is None and draft.shift:
        if published is None:
            return _unknown("XXXX-XX-XX", "day")
        start = reckoning.add_months(published.replace(day=1), _STEPS.get(draft.shift, 0))
        year, month = start.year, start.month
    elif month is None:
        assert year is not None
        return Placed(reckoning.week(datetime.date.fromisocalendar(year, number, 1)), ("year",), ())
    if year is None:
        if published is None:
            return _unknown(f"--{month:02}", "month", ("month",))
        year = _year_of_month(month, published, direction, firm, "")
    implied = () if draft.year else ("year",)
    if draft.weekday is not None:
        return Placed(reckoning.day(reckoning.nth_weekday(year, month, draft.weekday, number)), ("month",), implied)
    first = reckoning.nth_weekday(year, month, 4, number)  # a week belongs to the month of its Thursday
    return Placed(
        reckoning.weekend(first) if draft.unit == "weekend" else reckoning.week(first), ("month",), implied, "medium"
    )


def _feast(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    if draft.unit and published is not None:
        draft.year = published.year + _STEPS.get(draft.shift, 0)
    if draft.year is not None:
        return Placed(reckoning.day(feast_date(draft.name, draft.year)), ("year", "month", "day"), ())
    if published is None:
        return _unknown("XXXX-XX-XX", "day", ())
    dates = [feast_date(draft.name, published.year + step) for step in (-1, 0, 1)]
    before = [date for date in dates if date < published]
    after = [date for date in dates if date > published]
    if draft.shift in ("last", "past"):
        date = before[-1]
    elif draft.shift == "next":
        date = after[0]
    elif draft.shift == "this":
        date = dates[1]
    else:
        near = sorted(dates, key=lambda date: abs((date - published).days))
        date = near[0]
        if direction and abs((near[0] - published).days) > 30 and ((near[0] > published) != (direction > 0)):
            date = near[1]
    return Placed(reckoning.day(date), ("month", "day"), ("year",))


_PLACES = {
    "ago": _ago, "calendar": _calendar, "day": _day, "feast": _feast, "half": _half, "nth": _nth, "quarter": _quarter,
    "season": _season, "unit": _unit, "weekday": _weekday, "years": _years,
}  # fmt: skip
