"""The shapes of what lies two steps away: "the week before last", "the Friday after next", "the day after tomorrow"."""

from __future__ import annotations

from checker.text.calendar.classes import CODE
from checker.text.calendar.draft import Draft, Found, Shape

_UNITS = frozenset({"decade", "month", "quarter", "week", "weekend", "year"})
_WHAT = (
    r"(?:(?P<weekday>{WEEKDAY})|(?P<month>{MONTH})|(?P<season>{SEASON})|(?P<part>{PART})|(?P<unit>{UNIT}|{WEEKEND}))"
)


def _two_steps(found: Found) -> Draft | None:
    """ "the Friday after next", "the week before last", "the summer before last"."""
    way, step = found.text("way"), found.text("step")
    ahead = step == "next"
    if (way, step) not in (("after", "next"), ("before", "last")):
        return None
    shift, count = ("after next", 2) if ahead else ("before last", -2)
    if found.at("month") >= 0:
        return found.draft("calendar", month=found.value("month"), shift=shift)
    if found.at("weekday") >= 0:
        return found.draft("weekday", weekday=found.value("weekday"), count=count)
    if found.at("season") >= 0:
        return found.draft("season", number=found.value("season"), shift=shift)
    if found.at("part") >= 0:
        first, last = found.value("part")
        night = found.text("part") in ("evening", "night") and not ahead
        return found.draft("day", count=count, part_of_day=(first * 60, last * 60)) if night else None
    unit = found.value("unit")
    return found.draft("unit", unit=unit, count=count) if unit in _UNITS and found.text("unit")[-1] != "s" else None


def _beyond(found: Found) -> Draft | None:
    """ "the day before yesterday", "the day after tomorrow"."""
    if found.text("unit") != "day":
        return None
    step = -1 if found.codes[found.at("way")] == CODE["BEFORE"] else 1
    return found.draft("day", count=found.value("word") + step)


STEP_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{AFTER} {NEXT}", "{THE}?" + _WHAT + r"(?P<way>{AFTER})(?P<step>{NEXT})", _two_steps),
    ("{BEFORE} {LAST}", "{THE}?" + _WHAT + r"(?P<way>{BEFORE})(?P<step>{LAST})(?!{UNIT}|{WEEKDAY}|{MONTH}|{SEASON}|{PART}|{WEEKEND}|{FEAST}|')", _two_steps),
    ("{DAY_WORD}", r"{THE}?(?P<unit>{UNIT})(?P<way>{BEFORE}|{AFTER})(?P<word>{DAY_WORD})", _beyond),
)  # fmt: skip
