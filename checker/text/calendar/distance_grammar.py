"""The shapes of distances from the moment of writing: "half an hour ago", "in 2 hours and 5 minutes", "the last 3 hours".

A distance of one unit of the calendar ("two weeks ago") is read at the grain of its unit, by the shapes of periods; one of
several units, or of hours and minutes, leads to a day or to a minute.
"""

from __future__ import annotations

from fractions import Fraction

from checker.text.calendar.draft import Draft, Found, Shape
from checker.text.calendar.tense import direction
from checker.text.calendar.tokens import CODE, Token
from checker.text.calendar.words import OWNERS

_NUMBER = r"(?:{DAY_NUMBER}|{SMALL}|{NUMBER}|{CARDINAL}|{SLASHED})"
_AMOUNT = r"(?:" + _NUMBER + r"(?:{AND}{ARTICLE}?{HALF})?|{HALF}{ARTICLE}?|{ARTICLE}(?:{HALF}-?|{FEW}{OF}?)?)-?"
_UNIT = r"(?:{CLOCK_UNIT}|{UNIT}|{NTH_WORD})"
_ONE = _AMOUNT + _UNIT
_SEVERAL = r"{ABOUT}?(?P<amount>" + _ONE + "(?:(?:,?{AND}|,)?" + _ONE + r"){0,4}(?:{AND}{ARTICLE}{HALF})?)"
_SPAN = r"(?P<amount>" + _NUMBER + r"{CLOCK_UNIT})"

_MONTHS = {"century": 1200, "decade": 120, "month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "fortnight": 14, "week": 7}

Steps = tuple[int, int, int]  # months, days, seconds


def _ago(found: Found) -> Draft | None:
    """ "2 weeks and 2 days ago"; but not of "the last 2 weeks and 2 days ago"."""
    return None if found.before() in (CODE["LAST"], CODE["PAST"]) else _draft(found, -1)


def _from_now(found: Found) -> Draft | None:
    return _draft(found, 1)


def _ahead(found: Found) -> Draft | None:
    """ "will open in half an hour": a moment only where the sentence looks ahead, or where it is all that is said."""
    alone = found.start == 0 and found.after() in ("", ".", "!")
    if found.after() == CODE["PERIOD"] or not (alone or direction(found.tokens, found.start, found.start).way == 1):
        return None
    return _draft(found, 1, "stretch" if found.codes[found.start] == CODE["WITHIN"] else "")


def _stretch(found: Found) -> Draft | None:
    """ "past 3 hours"; but "the past 3 hours" are a length of time."""
    if found.before() in (CODE["THE"], "'") or (found.start and found.items[found.start - 1].text in OWNERS):
        return None
    return _draft(found, 1 if found.shift == "next" else -1, "stretch")


def _draft(found: Found, sign: int, part: str = "") -> Draft | None:
    steps = _steps(found)
    if steps is None:
        return None
    months, days, seconds = steps
    return found.draft("distance", steps=(sign * months, sign * days, sign * seconds), part=part)


def _steps(found: Found) -> Steps | None:
    """None where an amount is not told ("a few hours"), or where the shapes of periods read it."""
    start, end = found.match.span("amount")
    months = days = seconds = Fraction(0)
    amount: Fraction | None = None
    units, one = 0, False
    for code, item in zip(found.codes[start:end], found.items[start:end], strict=True):
        size = _size(code, item)
        if size is None:
            if code == CODE["ARTICLE"]:
                one = True
            elif (told := _told(code, item)) is not None:
                amount = told if amount is None else amount + told  # "two and a half"
            elif code == CODE["FEW"]:
                return None
            continue
        amount = Fraction(1) if amount is None and one else amount
        if amount is None:
            return None
        month, day, second = size
        months, days, seconds = months + amount * month, days + amount * day, seconds + amount * second
        units, amount, one, last = units + 1, None, False, size
    if amount is not None and not units:
        return None  # "first ago"
    if amount is not None:  # "an hour and a half"
        months, days, seconds = (
            months + last[0] / Fraction(2),
            days + last[1] / Fraction(2),
            seconds + last[2] / Fraction(2),
        )
    if days % 1:
        days, seconds = Fraction(int(days)), seconds + days % 1 * 86400
    if months % 1 or (units < 2 and not seconds) or max(months, days, seconds) > 10**7:
        return None
    return int(months), int(days), int(seconds)


def _size(code: str, item: Token) -> Steps | None:
    if code == CODE["CLOCK_UNIT"]:
        return 0, 0, int(item.value)
    if code == CODE["NTH_WORD"]:
        return (0, 0, 1) if item.text == "second" else None
    if code == CODE["UNIT"]:
        return _MONTHS.get(item.value, 0), _DAYS.get(item.value, 0), 0
    return None


def _told(code: str, item: Token) -> Fraction | None:
    """How many a token says; a couple are two."""
    if code == CODE["HALF"]:
        return Fraction(1, 2)
    if code == CODE["FEW"]:
        return Fraction(2) if item.text == "couple" else None
    if code == CODE["SLASHED"]:
        above, below = item.value
        return Fraction(above, below) if 0 < above < below else None
    if code == CODE["NUMBER"]:
        whole, _, rest = item.text.partition(".")
        digits = whole.isdigit() and rest.isdigit() and item.text.isascii() and len(item.text) < 9
        return Fraction(item.text) if digits else None
    return Fraction(item.value) if isinstance(item.value, int) else None


DISTANCE_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{AGO}", _SEVERAL + "{AGO}", _ago),
    ("{HENCE}", _SEVERAL + "{HENCE}", _from_now),
    ("{NOW}", _SEVERAL + "{FROM}{NOW}", _from_now),
    ("{IN}", "{IN}" + _SEVERAL + r"(?!'|-|{OF}|{AGO}|{AFTER}|{BEFORE}|{FROM})", _ahead),
    ("{WITHIN}", "{WITHIN}{THE}?{NEXT}?" + _SEVERAL + r"(?!'|-|{OF}|{AFTER}|{BEFORE}|{FROM})", _ahead),
    ("{CLOCK_UNIT}", r"(?P<shift>{LAST}|{PAST}|{NEXT})" + _SPAN, _stretch),
)  # fmt: skip
