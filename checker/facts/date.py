"""Dates in English news: days, months, quarters, years, weekdays and "last week", with the time of day where it is printed.

A value is a `Moment` of type "date". What the words do not say comes from the published date and is marked as implied; in
an undated article it stays unknown ("--06-19", "XXXX-WXX-1"). Intervals have an exclusive end.
"""

from __future__ import annotations

from checker.records import Mention
from checker.text.passage import Passage


def read(passage: Passage) -> list[Mention]:
    """The dates of a passage, left to right; their spans are taken, and those of what only looks like one."""
    from checker.text.calendar.reading import (
        barred,
        moments,
    )  # the whole calendar, needless where dates are only compared

    found = []
    for one in moments(passage):
        start, end, value, confidence = one[:4]
        if value.type == "date" and passage.free(start, end):
            one.take(passage)
            found.append(Mention(start, end, passage.text[start:end], value, confidence))
    for start, end in barred(passage):
        if passage.free(start, end):
            passage.take(start, end)
    return found
