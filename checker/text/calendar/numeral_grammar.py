"""The shapes of dates in numerals alone: "2018-06-19", "on 6/19", "11 / 2016", "on 4.22". Most such pairs are something else."""

from __future__ import annotations

from checker.text.calendar.classes import CODE
from checker.text.calendar.draft import NOTHING, Draft, Found, Shape, is_alone
from checker.text.calendar.reckoning import days_in, is_date
from checker.text.calendar.words import NOT_DAYS

_WEEKDAY = r"(?:(?P<weekday>{WEEKDAY})[.]?(?:,|{THE})?)?"
_SHIFT = r"(?P<shift>{LAST}|{NEXT}|{THIS}{LAST}|{THIS}{PAST}|{THIS}{NEXT}|{THIS}|{PAST})"


def _full(found: Found) -> Draft | None:
    year, month, day, ambiguous = found.value("date")
    if ambiguous and _day_leads(found):
        month, day = day, month
    return found.draft("calendar", year=year, month=month, day=day, ambiguous=ambiguous, weekday=found.value("weekday"))


def _day_leads(found: Found) -> bool:
    """Whether a date nearby, in the same marks, can only have its day first: "from 27/09/2021 to 08/10/2021"."""
    printed = found.text("date")
    mark = "/" if "/" in printed else "-" if "-" in printed else ""
    near = (
        [item.text.split(mark) for code, item in found.near(_NEAR) if code == CODE["FULL_DATE"] and mark in item.text]
        if mark
        else []
    )
    return any(12 < int(parts[0]) < 32 for parts in near) and not any(int(parts[1]) > 12 for parts in near)


def _slashed(found: Found) -> Draft | None:
    """ "on 6/19": American order unless that is impossible. A fraction has no such neighbours."""
    month, day = found.value("date")
    if (month, day) in NOT_DAYS:
        return found.draft(NOTHING)
    fraction = month < day and ((day < 11 and len(found.text("date")) == 3) or day == 16)  # 3/8, 3/16
    after = found.items[found.end].text if found.after() else ""
    on = found.before() == CODE["ON"] and after != "-" and after not in _DIVIDED
    led = (
        (on if fraction else found.before() in _BEFORE_SLASHED)
        or found.value("weekday") is not None
        or found.shift in ("this", "next")
        or (is_alone(found.start, found.end, found.tokens) and not fraction)
    )
    linked = _is_timed(found) or (_is_ranged(found) and not fraction)
    if month > 12:
        month, day = day, month
        led = led or "/0" in found.text("date")
    if not 1 <= month <= 12 or not 1 <= day <= days_in(2000, month) or not (led or linked):
        return None
    if found.after() in (CODE["OF"], CODE["CLOCK_UNIT"], CODE["UNIT"], "%"):
        return None
    return found.draft("calendar", month=month, day=day, ambiguous=day <= 12 and day != month)


def _is_timed(found: Found) -> bool:
    """ "6/19 at 3 p.m.", "6/19 15:00"; but "up 3/8 at 21"."""
    then = found.codes[found.end : found.end + 3]
    return then[:1] == CODE["COLON"] or (
        then[:1] == CODE["AT"] and (then[1:2] in (CODE["COLON"], CODE["NOON"]) or then[2:] == CODE["MERIDIEM"])
    )


def _is_ranged(found: Found) -> bool:
    """Whether it is tied to another such date: "6/19-6/22", "6/19 to 6/22", but "5-1/2", "3/16-inch"."""
    sides = (found.codes[found.end : found.end + 2], found.codes[max(0, found.start - 2) : found.start][::-1])
    return any(side[:1] in _TIES and side[1:] in (CODE["SLASHED"], CODE["FULL_DATE"]) for side in sides)


def _named_month(found: Found) -> Draft | None:
    """ "Jul-03-2018", whose end looks like a month and its year."""
    year, day = found.value("rest")
    month = found.value("month")
    if found.text("rest")[:4].isdigit() or not is_date(year, month, day):
        return None
    return found.draft("calendar", year=year, month=month, day=day)


def _dotted(found: Found) -> Draft | None:
    """ "on 4.22": American order unless that is impossible; never for sure."""
    first, dot, second = found.text("dotted").partition(".")
    lead = found.items[found.start - 2].text if found.start > 1 else ""
    if not dot or len(second) != 2 or len(first) > 2 or not (first + second).isdigit() or lead in _RESTS_ON:
        return None
    for month, day in ((int(first), int(second)), (int(second), int(first))):
        if 1 <= month <= 12 and 1 <= day <= days_in(2000, month):
            return found.draft("calendar", month=month, day=day, ambiguous=True)
    return None


def _spaced(found: Found) -> Draft | None:
    """ "11 / 2016", and where nothing else is said "31 10 1974"."""
    day, month, year = found.value("day"), found.value("month_number"), found.value("year")
    ambiguous = day is not None and day <= 12 and day != month
    if day is not None and month > 12:
        day, month = month, day
    if not 1 <= month <= 12 or not 1800 <= year <= 2199 or found.before() == "/":
        return None
    if day is not None and not is_date(year, month, day):
        return None
    return found.draft("calendar", year=year, month=month, day=day, ambiguous=ambiguous)


def _parted(found: Found) -> Draft | None:
    """ "11 - 2019", "2019- 11": a month and its year about a dash with a blank."""
    month, year = found.value("month_number"), found.value("year")
    first, last = found.items[found.start], found.items[found.end - 1]
    if not 1 <= month <= 12 or not 1900 <= year <= 2099 or last.start - first.end < 2:
        return None
    return found.draft("calendar", year=year, month=month, ambiguous=True)


def _blank(found: Found) -> Draft | None:
    """ "2018 06 19": one blank each, and two digits for month and day."""
    year, month, day = (found.item(name) for name in ("year", "month_number", "day"))
    if year is None or month is None or day is None or len(month.text) != 2 or len(day.text) != 2:
        return None
    if month.start - year.end != 1 or day.start - month.end != 1 or not is_date(year.value, month.value, day.value):
        return None
    return found.draft("calendar", year=year.value, month=month.value, day=day.value, ambiguous=True)


_NEAR = 30  # tokens about a date in which another tells the order of its numbers
_TIES = ("-", CODE["TO"], CODE["UNTIL"], CODE["THROUGH"])
_BEFORE_SLASHED = frozenset(
    CODE[name] for name in ("ON", "BY", "SINCE", "UNTIL", "FROM", "BEFORE", "AFTER", "TO", "BETWEEN")
)
_DIVIDED = frozenset({
    "acre", "acres", "cup", "cups", "feet", "foot", "inch", "inches", "mile", "miles", "ounce", "ounces", "pint", "pound", "pounds", "share", "shares",
    "tablespoon", "teaspoon", "ton", "tons", "yard", "yards",
})  # fmt: skip
_RESTS_ON = frozenset(
    {"based", "depend", "depending", "depends", "focus", "focused", "interest", "spend", "spent", "tax", "taxes"}
)

NUMERAL_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{MONTH_YEAR}", r"(?P<month>{MONTH})[-/](?P<rest>{MONTH_YEAR})", _named_month),
    ("{FULL_DATE}", _WEEKDAY + r"(?P<date>{FULL_DATE})", _full),
    ("{SLASHED}", _WEEKDAY + "(?:" + _SHIFT + ")?(?P<date>{SLASHED})", _slashed),
    ("{YEAR}", r"^(?P<day>{DAY_NUMBER})(?P<sep>[/-]?)(?P<month_number>{DAY_NUMBER})(?P=sep)(?P<year>{YEAR})$", _spaced),
    ("{YEAR}", r"(?<!{MONTH})(?P<month_number>{DAY_NUMBER})/(?P<year>{YEAR})(?![/{DAY_NUMBER}])", _spaced),
    ("{YEAR}", r"(?P<year>{YEAR})/(?P<month_number>{DAY_NUMBER})(?![/{DAY_NUMBER}])", _spaced),
    ("{DAY_NUMBER} {YEAR}", r"(?<![{MONTH}{CAPITAL}{AND}.-])(?P<month_number>{DAY_NUMBER})-(?P<year>{YEAR})(?=[.,;)!?]|$)", _parted),
    ("{DAY_NUMBER} {YEAR}", r"(?P<year>{YEAR})-(?P<month_number>{DAY_NUMBER})(?=[.,;)!?]|$)", _parted),
    ("{DAY_NUMBER} {YEAR}", r"(?<![-/.+{DAY_NUMBER}{SMALL}{NUMBER}])(?P<year>{YEAR})(?P<month_number>{DAY_NUMBER})(?P<day>{DAY_NUMBER})(?![-/.]?(?:{DAY_NUMBER}|{SMALL}|{NUMBER}|{YEAR}))", _blank),
    ("{NUMBER}", r"(?<={ON})(?P<dotted>{NUMBER})(?=[.,;)!?]|{AT}{DAY_NUMBER}|{AT}{COLON}|$)", _dotted),
)  # fmt: skip
