"""The shape of a holiday's name: "Christmas Eve", "last Easter", "Labor Day 2016"."""

from __future__ import annotations

from checker.text.calendar.classes import CODE
from checker.text.calendar.draft import NOTHING, Draft, Found, Shape
from checker.text.calendar.words import HALVES, OTHER_CALENDARS

_YEAR = r"(?P<year>{YEAR})(?!-{NUMBER})"
_SHIFT = r"(?P<shift>{LAST}|{NEXT}|{THIS}{LAST}|{THIS}{PAST}|{THIS}{NEXT}|{THIS}|{PAST})"
_LAST_YEAR = r"(?P<year_shift>{LAST}|{NEXT}|{THIS})(?P<unit>{UNIT})"


def _feast(found: Found) -> Draft | None:
    """A holiday, where a date can stand: "Christmas trees" are not one."""
    year, unit = found.value("year"), found.text("unit")
    if unit and unit != "year":
        return None
    if found.start and found.items[found.start - 1].text in OTHER_CALENDARS:
        return found.draft(NOTHING)  # "Chinese New Year"
    shift = _SHIFTS.get(found.codes[found.at("year_shift")], "") if unit else found.shift
    alone = found.end - found.start == len(found.codes.rstrip(".!?"))
    placed = found.before() in _BEFORE_FEAST and (
        found.after() in _AFTER_FEAST or found.text("feast").endswith(("day", "eve"))
    )
    day = found.text("feast").endswith(("day", "eve"))
    placed = (
        placed
        or found.at("weekend") >= 0
        or (not found.before() and found.after() in _TOLD_OF)  # "Halloween fell on a Friday"
        or (found.after() == CODE["PART"] and found.items[found.end].text in HALVES)  # "woke Christmas morning"
        or (day and found.before() in _VERBS and found.after() in _AFTER_FEAST)  # "was killed Christmas Day"
    )
    if year is None and not shift and not alone and not placed:
        return None
    part = "weekend" if found.at("weekend") >= 0 else ""
    return found.draft("feast", name=found.text("feast"), year=year, shift=shift, unit=unit, part=part)


_SHIFTS = {CODE["LAST"]: "last", CODE["NEXT"]: "next", CODE["THIS"]: "this"}
_TOLD_OF = frozenset(CODE[name] for name in ("AT", "BE", "GONE", "FUTURE_VERB", "START_VERB"))
_VERBS = frozenset(CODE[name] for name in ("GONE", "PAST_VERB", "START_VERB"))
_BEFORE_FEAST = frozenset(CODE[name] for name in (
    "ABOUT", "ON", "SINCE", "BY", "UNTIL", "BEFORE", "AFTER", "AT", "FROM", "OF", "THROUGH", "DURING", "FOR", "AND", "BETWEEN",
))  # fmt: skip
_AFTER_FEAST = frozenset({"", ".", ",", ";", ")", "!", "?"}) | frozenset(CODE[name] for name in (
    "AT", "AND", "TO", "UNTIL", "IN", "FOR", "BY", "PART", "OR", "AFTER", "BEFORE", "FROM", "ON", "THROUGH", "EARLY", "LATE", "GONE", "FUTURE_VERB",
))  # fmt: skip

FEAST_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{FEAST}", r"{THE}?(?P<weekend>{WEEKEND}){OF}(?P<feast>{FEAST})(?:(?:,|{OF}|{IN})?" + _YEAR + ")?", _feast),
    ("{FEAST}", "(?:" + _SHIFT + r")?{THE}?(?P<feast>{FEAST})(?P<weekend>{WEEKEND})(?:(?:,|{OF}|{IN})?" + _YEAR + ")?", _feast),
    ("{FEAST}", "(?:" + _SHIFT + r")?{THE}?(?P<feast>{FEAST})(?:(?:,|{OF}|{IN})?(?:" + _YEAR + "|" + _LAST_YEAR + "))?", _feast),
)  # fmt: skip
