"""The shapes of years that are counted otherwise: "AD 79", "12 May 88 CE", "3 June 2530 BE", "44 BC"."""

from __future__ import annotations

from checker.text.calendar.draft import NOTHING, Draft, Found, Shape
from checker.text.calendar.reckoning import is_date

# What is added to a year that is counted so; None before the first year, which no calendar of ours holds.
_ERAS = {"ad": 0, "bc": None, "bce": None, "be": -543, "ce": 0}


def _era(found: Found) -> Draft | None:
    at, name = found.at("era"), found.text("era")
    if not found.tokens.text[found.items[at].start : found.items[at].end].isupper():
        return None  # "to be"
    month, day, year = found.value("month"), found.value("day"), found.value("count")
    if not isinstance(year, int) and found.text("count").isdecimal() and len(found.text("count")) < 5:
        year = int(found.text("count"))
    added = _ERAS[name]
    if not isinstance(year, int):
        return None
    if at < found.at("count") and (name != "ad" or year > 1999):
        return None  # "a BC 79 bus"
    if added is None:
        return found.draft(NOTHING)
    year += added
    if year < 1 or (name == "be" and (month is None or year < 1000)):
        return None
    if month is not None and not is_date(year, month, day or 1):
        return found.draft(NOTHING)
    return found.draft("calendar", year=year, month=month, day=day)


_YEAR = r"(?P<count>{DAY_NUMBER}|{SMALL}|{NUMBER}|{YEAR})"
_DAY = r"(?P<day>{DAY_NUMBER}|{NTH})"

ERA_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{MONTH} {ERA}", r"{THE}?" + _DAY + r"{OF}?(?P<month>{MONTH})[.,]?" + _YEAR + "(?P<era>{ERA})", _era),
    ("{MONTH} {BE}", r"{THE}?" + _DAY + r"{OF}?(?P<month>{MONTH})[.,]?" + _YEAR + "(?P<era>{BE})", _era),
    ("{MONTH} {ERA}", r"(?P<month>{MONTH})[.]?" + _DAY + ",?" + _YEAR + "(?P<era>{ERA})", _era),
    ("{MONTH} {ERA}", r"(?P<month>{MONTH})[.]?" + _YEAR + "(?P<era>{ERA})", _era),
    ("{ERA}", "(?P<era>{ERA})" + _YEAR + "(?!-)", _era),
    ("{ERA}", _YEAR + "(?P<era>{ERA})", _era),
)  # fmt: skip
