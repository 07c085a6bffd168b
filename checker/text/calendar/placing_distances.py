"""Placing distances from the moment of writing: the published time of day where it is known, otherwise the day."""

from __future__ import annotations

import datetime

from checker.text.calendar import reckoning
from checker.text.calendar.draft import Draft
from checker.text.calendar.placing import DAY, Placed, unknown
from checker.text.calendar.reckoning import Stretch

_DAY = ("year", "month", "day")
_MINUTE = (*_DAY, "hour", "minute")


def distance(draft: Draft, published: datetime.date | None, direction: int, firm: bool) -> Placed | None:
    """None for hours from an article whose hour is unknown: they are a length of time then."""
    months, days, seconds = draft.steps
    if seconds and not isinstance(published, datetime.datetime):
        return None
    if published is None:
        return unknown("XXXX-XX-XX", "day")
    day = reckoning.add_months(published, months)
    if not isinstance(published, datetime.datetime) or not seconds:
        return Placed(reckoning.day(datetime.date(day.year, day.month, day.day) + days * DAY), (), _DAY, "medium")
    moment = datetime.datetime.combine(day, published.time()) + datetime.timedelta(days, seconds)
    if draft.part:
        begin, end = sorted((reckoning.at(published), reckoning.at(moment)))
        return Placed(Stretch(f"{begin.start}/{end.start}", begin.start, end.start, "minute"), (), _MINUTE, "low")
    return Placed(reckoning.at(moment), (), _MINUTE, "low")


def rest_of_day(published: datetime.datetime) -> Placed:
    """From the minute of writing to midnight."""
    begin, end = reckoning.at(published), reckoning.minute(published.date() + DAY, 0)
    return Placed(Stretch(f"{begin.start}/{end.start}", begin.start, end.start, "minute"), (), _MINUTE, "low")
