"""Placing longer stretches: weeks, months and years near the published one, quarters, seasons, decades."""

from __future__ import annotations

import datetime

from checker.text.calendar import reckoning
from checker.text.calendar.draft import Draft
from checker.text.calendar.placing import DAY, DAYS_IN, MONTHS_IN, STEPS, UNKNOWN_UNITS, Placed, part_of, unknown
from checker.text.calendar.reckoning import Stretch


def unit(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    if published is None:
        return unknown(UNKNOWN_UNITS.get(draft.unit, "XXXX"), draft.unit)
    assert draft.count is not None
    stretch = _shifted(
        draft.unit, draft.count, published, 1 if draft.shift == "coming" else direction, draft.shift == "this"
    )
    if stretch is None:
        return None
    return Placed(part_of(stretch, draft.part), (), ("year", "month", "day"), "high" if not draft.name else "low")


def _shifted(unit: str, count: int, published: datetime.date, direction: int, this: bool = False) -> Stretch | None:
    match unit:
        case "day":
            return reckoning.day(published + count * DAY)
        case "week":
            return reckoning.week(published + 7 * count * DAY)
        case "workweek":
            monday = published + (7 * count + 1 - published.isoweekday()) * DAY
            return reckoning.between(monday, monday + 5 * DAY, "week")
        case "weekend":
            last = 3 if this else 5  # "this weekend" without a verb: the last one on a Monday or Tuesday
            if count == 0 and direction <= 0 and published.isoweekday() < (last if direction == 0 else 6):
                count = -1
            return reckoning.weekend(published + 7 * count * DAY)
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


def ago(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    unit, count = draft.unit, draft.count
    grain = {"day": "day", "week": "week", "fortnight": "week", "quarter": "quarter", "month": "month"}.get(
        unit, "year"
    )
    if count is None or (draft.name == "anaphoric" and (count > 0 or unit in DAYS_IN)):
        return None  # "a few years ago", "two days later": later than what the text told before
    if published is None:
        return unknown(UNKNOWN_UNITS.get(unit, "XXXX"), grain)
    sure = "low" if draft.name else "medium"
    if draft.part == "before":
        begin = (
            published - count * DAYS_IN[unit] * DAY
            if unit in DAYS_IN
            else reckoning.add_months(published, -count * MONTHS_IN[unit])
        )
        return Placed(reckoning.between(begin, published, "part"), (), ("year", "month", "day"), "low")
    if draft.part in ("next", "within"):
        base = published + (draft.day or 0) * DAY  # "within two days from tomorrow"
        last = (
            base + count * DAYS_IN[unit] * DAY
            if unit in DAYS_IN
            else reckoning.add_months(base, count * MONTHS_IN[unit])
        )
        begin = base + DAY if draft.part == "next" else base  # "the next two days" begin tomorrow
        return Placed(reckoning.between(begin, last + DAY, "part"), (), ("year", "month", "day"), "low")
    if unit in ("day", "week", "fortnight"):
        date = published + (count * DAYS_IN[unit] + (draft.day or 0)) * DAY
        return Placed(
            reckoning.day(date),
            (),
            ("year", "month", "day"),
            sure if unit == "day" and draft.name else "medium" if not draft.name else "low",
        )
    if unit == "month":
        date = reckoning.add_months(published, count)
        return Placed(reckoning.month(date.year, date.month), (), ("year", "month"), sure)
    if unit == "quarter" and not 1 <= published.year + count // 4 - 1 <= reckoning.LAST_YEAR - 1:
        return None
    if unit == "quarter":
        return Placed(reckoning.quarter(published.year, (published.month + 2) // 3 + count), (), ("year",), sure)
    if draft.name == "quarter":
        return Placed(reckoning.quarter(published.year - 1, (published.month + 2) // 3 - 1), (), ("year",), sure)
    years = count * {"year": 1, "decade": 10, "century": 100}[unit]
    if not 1 <= published.year + years <= reckoning.LAST_YEAR:
        return None
    return Placed(reckoning.year(published.year + years), (), ("year",), sure)


def quarter(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    number = draft.number
    assert number is not None
    year = draft.year
    if year is None and published is None:
        return unknown(f"XXXX-Q{number}", "quarter")
    if year is None:
        assert published is not None
        this = (published.month + 2) // 3
        if draft.shift:
            year = published.year + STEPS.get(draft.shift, 0)
        elif draft.name == "reported" and number % 4 + 1 == this:
            year = published.year - (number > this)  # what is reported is over, though it will be reported
        elif direction > 0:
            year = published.year + (number < this)
        else:
            year = published.year - (number > this + (1 if direction == 0 else 0))
        return Placed(part_of(reckoning.quarter(year, number), draft.part), (), ("year",), "medium")
    return Placed(part_of(reckoning.quarter(year, number), draft.part), ("year",), ())


def half(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    assert draft.number is not None
    year = draft.year
    if year is None:
        if published is None:
            return unknown(f"XXXX-H{draft.number}", "half")
        year = published.year + STEPS.get(draft.shift, 0)
        if draft.name == "reported":
            year -= draft.number == 2 and published.month < 7
    return Placed(
        reckoning.months(year, draft.number * 6 - 5, 6, "half"),
        ("year",) if draft.year else (),
        () if draft.year else ("year",),
    )


def season(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    first = draft.number
    assert first is not None
    if draft.unit == "year" and published is not None:
        year = published.year + STEPS.get(draft.shift, 0)
        return Placed(part_of(_season_of(year, first), draft.part), (), ("year",))
    if draft.year is not None:
        return Placed(part_of(_season_of(draft.year, first), draft.part), ("year",), ())
    if published is None:
        return unknown(f"XXXX-{ {3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI'}[first] }", "season")
    seasons = [_season_of(published.year + step, first) for step in range(-2, 3)]
    today = published.isoformat()
    now = next(
        (season for season in seasons if season.start and season.end and season.start <= today < season.end), None
    )
    before = [season for season in seasons if season.end and season.end <= today]
    after = [season for season in seasons if season.start and season.start > today]
    if draft.shift in ("last", "past", "before last"):
        chosen = before[-2 if draft.shift == "before last" else -1]
    elif draft.shift in ("next", "after next"):
        chosen = after[1 if draft.shift == "after next" else 0]
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


def years(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    assert draft.year is not None and draft.count is not None
    return Placed(
        part_of(reckoning.years(draft.year, draft.count, "decade" if draft.count == 10 else "century"), draft.part),
        ("year",),
        (),
    )
