"""Placing days: printed dates, weekdays, "yesterday", "the first Tuesday of May", holidays."""

from __future__ import annotations

import datetime

from checker.text.calendar import reckoning
from checker.text.calendar.draft import Draft
from checker.text.calendar.feasts import feast_days, is_sure
from checker.text.calendar.placing import DAY, STEPS, Placed, agreeing, nearest, part_of, unknown, year_of_month
from checker.text.calendar.reckoning import Stretch

NEAR = 30  # days about the published one of which a writer speaks without the year


def calendar(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    year, month, day = draft.year, draft.month, draft.day
    if draft.number is not None and published is not None:
        year = published.year + draft.number
    if draft.unit == "year" and draft.shift and published is not None:
        year = published.year + STEPS.get(draft.shift, 0)
    said = tuple(name for name in ("year", "month", "day") if getattr(draft, name) is not None)
    sure = "low" if draft.ambiguous else "high"
    implied = () if draft.year is not None else ("year",)
    if month is None and day is None:
        assert year is not None
        return Placed(part_of(reckoning.year(year), draft.part), said, (), sure)
    if month is None:
        placed = _day_only(draft, published, direction)
        if placed is None or placed.stretch.start is None or draft.unit not in ("week", "weekend"):
            return placed
        return placed._replace(stretch=_about(draft, datetime.date.fromisoformat(placed.stretch.start)))
    if year is not None:
        if day is None:
            return Placed(part_of(reckoning.month(year, month), draft.part), said, implied, sure)
        date = datetime.date(year, month, day)
        if draft.weekday is not None and date.isoweekday() != draft.weekday:
            sure = "low"  # the printed weekday is that of another day: one of the two is wrong
        return Placed(_about(draft, date), said, implied, sure)
    if published is None:
        return unknown(f"--{month:02}" + (f"-{day:02}" if day else ""), "day" if day else "month", said)
    if day is None:
        year = year_of_month(month, published, direction, firm, draft.shift)
        return Placed(part_of(reckoning.month(year, month), draft.part), said, ("year",), sure)
    if draft.shift in ("last", "next"):
        return _shifted_day(month, day, published, STEPS[draft.shift])
    near = nearest(month, day, published, direction, firm)
    if near is None:
        return None
    if draft.qualifier == "at most" and direction > 0 and firm and near < published and draft.weekday is None:
        near = _next(month, day, published) or near  # a deadline that is told of has not passed
    date = near
    if draft.unit in ("week", "weekend"):
        return Placed(_about(draft, date), said, ("year",))
    if draft.weekday is not None:
        date = agreeing(date, draft.weekday)
        # in another year the day is that weekday; near the published one a slip is as likely
        sure = "high" if date == near else "medium"
        if date.isoweekday() != draft.weekday or (sure == "medium" and abs((near - published).days) <= NEAR):
            date, sure = near, "low"
    if sure == "high" and abs((date - published).days) >= 200:
        sure = "medium"
    return Placed(reckoning.day(date), said, ("year",), sure)


def _about(draft: Draft, date: datetime.date) -> Stretch:
    """The day; or "the week of Oct. 6", the week that holds it, of a Sunday the week that it begins; or its weekend."""
    if draft.unit == "weekend":
        return reckoning.weekend(date) if date.isoweekday() == 3 else _weekend_about(date)
    if draft.unit != "week":
        return reckoning.day(date)
    return reckoning.week(date + DAY * (date.isoweekday() == 7))


def _next(month: int, day: int, published: datetime.date) -> datetime.date | None:
    years = (year for year in range(published.year, published.year + 9) if reckoning.is_date(year, month, day))
    return next((date for year in years if (date := datetime.date(year, month, day)) >= published), None)


def _shifted_day(month: int, day: int, published: datetime.date, step: int) -> Placed | None:
    """ "next 6th of April": the first one after the published day, or the last one before it."""
    for away in range(9):
        year = published.year + step * away
        if reckoning.is_date(year, month, day) and (datetime.date(year, month, day) - published).days * step > 0:
            return Placed(reckoning.day(datetime.date(year, month, day)), ("month", "day"), ("year",))
    return None


def _day_only(draft: Draft, published: datetime.date | None, direction: int) -> Placed | None:
    """ "the 19th": of this month, or of the one before or after by the verb."""
    assert draft.day is not None
    if published is None:
        return unknown(f"---{draft.day:02}", "day", ("day",))
    count = STEPS.get(draft.shift, 0)
    months = (count,) if draft.shift else (0, -1, 1)
    dates = []
    for step in months:
        first = reckoning.add_months(published.replace(day=1), step)
        if draft.day <= reckoning.days_in(first.year, first.month):
            dates.append(first.replace(day=draft.day))
    if not dates:
        return None
    if draft.unit == "weekend":
        dates = [date for date in dates if date.isoweekday() > 4] or dates  # "the weekend of the 15th"
    if not draft.shift:
        dates = [
            date
            for date in dates
            if (date <= published if direction < 0 else date >= published if direction > 0 else True)
        ] or dates
    best = min(dates, key=lambda date: (abs((date - published).days), date))
    return Placed(reckoning.day(best), ("day",), ("year", "month"), "medium")


def weekday(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    assert draft.weekday is not None
    if published is None:
        return unknown(f"XXXX-WXX-{draft.weekday}", "day", ("weekday",))
    if draft.day is not None:
        return _weekday_and_day(draft, published, direction)
    monday = published - (published.isoweekday() - 1) * DAY
    in_week = monday + (draft.weekday - 1) * DAY
    back = (published.isoweekday() - draft.weekday) % 7
    ahead = (draft.weekday - published.isoweekday()) % 7
    sure = "high"
    if draft.count is not None and draft.unit == "week":
        date, sure = in_week + 7 * draft.count * DAY, "medium"
    elif draft.count is not None:
        first = published - (back or 7) * DAY if draft.count < 0 else published + (ahead or 7) * DAY
        date, sure = first + 7 * (draft.count + (1 if draft.count < 0 else -1)) * DAY, "medium"
    elif draft.unit == "week":
        date = in_week + {"last": -7, "past": -7, "next": 7}.get(draft.shift, 0) * DAY
    elif draft.shift in ("last", "past"):
        date = published - (back or 7) * DAY
    elif draft.shift == "next":
        date = in_week + 7 * DAY
    elif draft.shift == "coming":
        date = published + (ahead or 7) * DAY
    elif draft.shift == "this":
        date = published - back * DAY if direction < 0 and firm and back else published + ahead * DAY
    elif direction > 0:
        date = published + ahead * DAY
    else:
        date, sure = published - back * DAY, "high" if direction else "medium"
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


def day(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    if published is None:
        return unknown("XXXX-XX-XX", "day")
    assert draft.count is not None
    return Placed(reckoning.day(published + draft.count * DAY), ("day",), ("year", "month"))


def nth(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    month, number, year = draft.month, draft.number, draft.year
    assert number is not None
    if draft.month is not None and draft.shift and year is None and published is not None:
        year = published.year + STEPS.get(draft.shift, 0)
    if draft.name == "year" and published is not None:
        year, number = published.year + STEPS.get(draft.shift, 0), number if number > 0 else 52
    elif month is None and draft.shift:
        if published is None:
            return unknown("XXXX-XX-XX", "day")
        start = reckoning.add_months(published.replace(day=1), STEPS.get(draft.shift, 0))
        year, month = start.year, start.month
    if month is None:
        if year is None:
            return unknown("XXXX-WXX", "week")
        day = datetime.date(year, 12, 28) if number < 0 else datetime.date.fromisocalendar(year, number, 1)
        return Placed(reckoning.week(day), ("year",), ())
    if year is None:
        if published is None:
            return unknown(f"--{month:02}", "month", ("month",))
        year = year_of_month(month, published, direction, firm, "")
    implied = () if draft.year else ("year",)
    if draft.weekday is not None:
        return Placed(reckoning.day(reckoning.nth_weekday(year, month, draft.weekday, number)), ("month",), implied)
    middle = 6 if draft.unit == "weekend" else 4  # a week belongs to the month of its Thursday
    first = reckoning.nth_weekday(year, month, middle, number)
    return Placed(
        reckoning.weekend(first) if draft.unit == "weekend" else reckoning.week(first), ("month",), implied, "medium"
    )


def feast(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    if draft.unit and published is not None:
        draft.year = published.year + STEPS.get(draft.shift, 0)
    sure = "high" if is_sure(draft.name) else "medium"
    if draft.year is not None:
        return Placed(_feast(draft, draft.year), ("year", "month", "day"), (), sure)
    if published is None:
        return unknown("XXXX-XX-XX", "day", ())
    dates = [feast_days(draft.name, published.year + step)[0] for step in (-1, 0, 1)]
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
    return Placed(_feast(draft, date.year), ("month", "day"), ("year",), sure)


def _feast(draft: Draft, year: int) -> Stretch:
    first, days = feast_days(draft.name, year)
    if draft.part == "weekend":
        return _weekend_about(first)
    return reckoning.day(first) if days == 1 else reckoning.between(first, first + days * DAY, "part")


def _weekend_about(day: datetime.date) -> Stretch:
    """ "Labor Day weekend": the Saturday and Sunday beside a holiday, with the days between."""
    weekday = day.isoweekday()
    if weekday == 3:
        raise ValueError("a Wednesday lies beside no weekend")
    saturday = day + ((6 - weekday) if weekday > 3 else -1 - weekday) * DAY
    return reckoning.between(min(day, saturday), max(day, saturday + DAY) + DAY, "weekend")
