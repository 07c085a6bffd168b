"""Times of day in English news: "3:05 p.m.", "around noon", "2239 hours", "between 2 and 3 p.m.".

A value is a `Moment` of type "time" in the 24-hour clock as printed ("T15:05"), whatever the zone. A time that is part of a
date ("1:32 a.m. Sunday") is read as a date, and here again as the time of day that it holds.
"""

from __future__ import annotations

from checker.records import Mention
from checker.text.passage import Passage


def read(passage: Passage) -> list[Mention]:
    """The times of a passage, left to right; spans that no date holds are taken."""
    from checker.text.calendar.reading import moments  # the whole calendar, needless where times are only compared

    found = []
    end_before = 0  # "6:20 a.m. PDT (1320 GMT)": the second is the first in another zone
    for one in moments(passage):
        start, end, value, confidence = one[:4]
        if value.type == "time" and passage.free(start, end):
            one.take(passage)
        elif one.clock is not None:
            start, end, value = one.clock_start, one.clock_end, one.clock
        else:
            continue
        surface = passage.text[start:end]
        role = "conversion" if end_before > 0 and passage.text[end_before:start].strip() == "(" else None
        found.append(Mention(start, end, surface, value, confidence, role=role))
        end_before = end
    return found
