"""The shapes of parts that are cut from a longer stretch: "the first two weeks of May", "from 4 to 22 next month", "the rest of 2018"."""

from __future__ import annotations

from checker.text.calendar.classes import CODE
from checker.text.calendar.draft import Draft, Found, Shape

_NUMBER = r"(?P<count>{DAY_NUMBER}|{SMALL}|{CARDINAL})"
_NTH = r"(?:(?P<number>{NTH}|{NTH_WORD})|(?P<last>{LAST}))"
_SHIFT = r"(?P<shift>{LAST}|{NEXT}|{THIS}|{PAST})"
_MONTH = r"(?P<month>{MONTH})[.]?(?:(?:,|{OF}|{IN})?(?P<year>{YEAR}))?"
_WHOLE = r"(?:" + _MONTH + r"|(?:{THE}|" + _SHIFT + r")(?P<whole>{UNIT})|(?P<only_year>{YEAR}))"
_DAY = r"(?:{DAY_NUMBER}|{NTH})"


def _whole(found: Found) -> Draft | None:
    """The month or year that is cut."""
    if found.at("month") >= 0:
        return found.draft("calendar", month=found.value("month"), year=found.value("year"))
    if found.at("only_year") >= 0:
        return found.draft("calendar", year=found.value("only_year"))
    whole = found.text("whole")
    if whole not in ("month", "quarter", "week", "year") or (whole == "week" and not found.shift):
        return None
    return found.draft("unit", unit=whole, count={"last": -1, "past": -1, "next": 1}.get(found.shift, 0))


def _first_or_last(found: Found) -> Draft | None:
    """ "the first two weeks of May", "the last day of next month", "the first six months of the year"."""
    number, unit = found.value("number"), found.value("unit")
    count = 1 if found.at("count") < 0 else found.count
    several = found.text("unit").endswith("s")
    if found.before() in (CODE["NTH"], CODE["NTH_WORD"]) or number not in (None, 1):
        return None  # "the fifth last day"
    if unit not in ("day", "week", "month") or not count or several != (count > 1):
        return None
    of = _whole(found)
    if of is None or (found.at("count") < 0 and (unit != "day" or (number == 1 and _kind(of) == "month"))):
        return None  # the first day of a month has its own shape
    if _RANK[unit] >= _RANK[_kind(of)]:
        return None
    return found.draft("slice", unit=unit, count=count, number=number or -1, of=of)


def _kind(of: Draft) -> str:
    return of.unit or ("month" if of.month else "year")


def _nth_last_day(found: Found) -> Draft | None:
    """ "the second-to-last day of May", "the fifth last day of the year"."""
    number, of = found.value("nth"), _whole(found)
    if of is None or found.text("unit") != "day" or not 2 <= number <= 31:
        return None
    return found.draft("slice", unit="day", count=1, number=-number, of=of)


def _half(found: Found) -> Draft | None:
    """ "the first half of May", "the latter half of the decade"; a half of a year is a period of accounts."""
    number = found.value("number") if found.at("which") < 0 else _HALVES.get(found.text("which"))
    if number not in (1, 2):
        return None
    if found.at("decade") >= 0:
        year = found.value("decade")
        return found.draft("years", year=year + 5 * (number - 1), count=5) if year % 100 or year >= 2000 else None
    if found.at("only_year") >= 0:
        return found.draft("half", number=number, year=found.value("only_year"))
    if found.text("whole") == "year" and found.at("which") < 0:
        return None  # the grammar of accounts reads it
    if found.text("whole") == "year":
        return found.draft("half", number=number, shift=found.shift)
    if found.at("whole") >= 0 and found.text("whole") != "month":
        return None
    of = _whole(found)
    return None if of is None else found.draft("slice", unit="half", count=1, number=1 if number == 1 else -1, of=of)


def _rest(found: Found) -> Draft | None:
    """ "the rest of the year", "the rest of the summer", "the remainder of 2018"."""
    if found.at("month") >= 0:
        return found.draft("calendar", month=found.value("month"), year=found.value("year"), part="rest")
    if found.at("season") >= 0:
        return found.draft("season", number=found.value("season"), shift="this", part="rest")
    if found.at("only_year") >= 0:
        return found.draft("calendar", year=found.value("only_year"), part="rest")
    unit = found.value("unit")
    if found.at("mine") >= 0 and found.text("mine") not in ("my", "our"):
        return None
    if unit not in _WHOLES or found.text("unit").endswith("s"):
        return None
    return found.draft("unit", unit=unit, count=0, part="rest", shift="coming" if unit == "weekend" else "this")


def _nth_week(found: Found) -> Draft | None:
    """ "the third week of next month", "the first week of the year"."""
    number = -1 if found.at("last") >= 0 else found.value("number")
    whole, unit = found.text("whole"), found.value("unit")
    if number == -1 and (unit, whole) == ("month", "year") and found.text("unit") == "month":
        return found.draft("calendar", month=12, shift=found.shift or "this", unit="year")
    if unit not in ("week", "weekend") or not -1 <= number <= (5 if whole == "month" else 53):
        return None
    if whole not in ("month", "year") or (whole == "year" and unit != "week"):
        return None
    return found.draft("nth", number=number, unit=unit, shift=found.shift or "this", name=whole)


def _days(found: Found) -> Draft | None:
    """ "from 4 to 22 next month": led, or it might be of anything."""
    day, until = found.value("day"), found.value("until")
    led = found.before() in (CODE["FROM"], CODE["BETWEEN"]) or CODE["OF"] in found.match[0]
    if found.text("whole") != "month" or not led or not day < until:
        return None
    of = _whole(found)
    return (
        None if of is None else found.draft("slice", unit="day", number=day, count=until - day + 1, of=of, name="days")
    )


_HALVES = {"back": 2, "former": 1, "latter": 2, "opening": 1, "second": 2}
_RANK = {"day": 0, "week": 1, "month": 2, "quarter": 3, "year": 4}
_WHOLES = frozenset({"century", "day", "decade", "month", "quarter", "week", "weekend", "year"})

SLICE_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{LAST}", r"{THE}?(?P<nth>{NTH}|{NTH_WORD})(?:-?{TO}-?|-)?{LAST}(?P<unit>{UNIT})(?:{OF}|{IN})" + _WHOLE, _nth_last_day),
    ("{HALF}", r"{THE}?(?P<number>{NTH_WORD}|{NTH}){HALF}{OF}(?:" + _MONTH + r"|(?:{THE}|" + _SHIFT + r")(?P<whole>{UNIT})|{THE}(?P<decade>{DECADE}))", _half),
    ("{HALF}", r"{THE}?(?P<which>{OTHER}){HALF}{OF}(?:" + _WHOLE + r"|{THE}(?P<decade>{DECADE}))", _half),
    ("{UNIT}", r"{THE}?" + _NTH + _NUMBER + r"?(?P<unit>{UNIT})(?:{OF}|{IN})" + _WHOLE, _first_or_last),
    ("{UNIT}", r"{THE}?" + _NTH + r"(?P<unit>{UNIT}|{WEEKEND})(?:{OF}|{IN})(?:{THE}|" + _SHIFT + r")(?P<whole>{UNIT})", _nth_week),
    ("{UNIT}", r"{THE}?(?P<day>" + _DAY + r")(?:-|{TO}|{THROUGH}|{UNTIL}|{AND}){THE}?(?P<until>" + _DAY + r")(?:{OF}|{IN})?" + _SHIFT + r"(?P<whole>{UNIT})", _days),
    ("{REST}", r"{THE}?{REST}{OF}?(?:{THE}|{THIS}|(?P<mine>{OTHER}))?(?P<unit>{UNIT}|{WEEKEND})", _rest),
    ("{REST}", r"{THE}?{REST}{OF}(?:(?:{THE}|{THIS})(?P<season>{SEASON})|(?P<month>{MONTH})(?:[.,]?{OF}?(?P<year>{YEAR}))?|(?P<only_year>{YEAR}))", _rest),
)  # fmt: skip
