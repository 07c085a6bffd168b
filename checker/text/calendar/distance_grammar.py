"""The shapes of distances from the moment of writing: "half an hour ago", "in 2 hours and 5 minutes", "the last 3 hours".

A distance of one unit of the calendar ("two weeks ago") is read at the grain of its unit, by the shapes of periods; one of
several units, or of hours and minutes, leads to a day or to a minute.
"""

from __future__ import annotations

from fractions import Fraction

from checker.text.calendar.classes import CODE, Token
from checker.text.calendar.draft import Draft, Found, Shape, is_alone
from checker.text.calendar.tense import direction
from checker.text.calendar.words import OWNERS

_NUMBER = r"(?:{DAY_NUMBER}|{SMALL}|{NUMBER}|{CARDINAL}|{SLASHED})"
_AMOUNT = r"(?:" + _NUMBER + r"(?:{AND}{ARTICLE}?{HALF})?|{HALF}{ARTICLE}?|{ARTICLE}(?:{HALF}-?|{FEW}{OF}?)?)-?"
_UNIT = r"(?:{CLOCK_UNIT}|{UNIT}|{NTH_WORD}|{SHORT_UNIT})"
_QUARTERS = r"(?:{ARTICLE}|{CARDINAL}|{DAY_NUMBER})?{UNIT}-?(?:{OF}{ARTICLE})?(?:{CLOCK_UNIT}|{UNIT})"
_ONE = r"(?:" + _QUARTERS + "|" + _AMOUNT + _UNIT + ")"
LENGTH = r"(?P<amount>" + _ONE + "(?:(?:,?{AND}|,)?" + _ONE + r"){0,4}(?:{AND}(?:{HALF}|{ARTICLE}(?:{HALF}|{UNIT})))?)"
_SEVERAL = r"{ABOUT}?" + LENGTH
_SPAN = r"(?P<amount>" + _NUMBER + r"{CLOCK_UNIT})"
_NEXT = r"{WITHIN}{THE}?(?P<shift>{NEXT})(?P<amount>{CLOCK_UNIT})"

_WAYS = ("{LAST}", "{NEXT}", "{PAST}")
_PARTED = (CODE["OF"], CODE["UNIT"], "-")  # "a quarter of an hour", "a quarter-century"
_RANKS = frozenset({CODE["NTH"], CODE["NTH_WORD"]})
_CALENDAR = (CODE["UNIT"], CODE["SHORT_UNIT"])
_MONTHS = {"century": 1200, "decade": 120, "month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "fortnight": 14, "week": 7}

Steps = tuple[int, int, int]  # months, days, seconds
Amounts = tuple[Fraction, Fraction, Fraction]


def _ago(found: Found) -> Draft | None:
    """ "2 weeks and 2 days ago"; but not of "the last 2 weeks and 2 days ago"."""
    return None if found.before() in (CODE["LAST"], CODE["PAST"]) else _draft(found, -1)


def _from_now(found: Found) -> Draft | None:
    return _draft(found, 1)


def _alone(found: Found) -> Draft | None:
    """ "15 minutes later", "an hour out" as all that is said: from now; elsewhere from what was told."""
    way = found.items[found.end - 1].text
    if way not in ("earlier", "later", "out") or not is_alone(found.start, found.end, found.tokens):
        return None
    return _draft(found, -1 if way == "earlier" else 1)


def is_of_record(found: Found) -> bool:
    """ "for the third time in nine days", "the largest in 10 years" tell how long, whatever will be."""
    before = slice(max(0, found.start - 5), found.start)
    if not _RANKS.isdisjoint(found.codes[before]):
        return True
    return any(
        item.text in ("best", "most", "only", "worst") or (item.text[-3:] == "est" and len(item.text) > 5)
        for item in found.items[before]
    )


def _ahead(found: Found) -> Draft | None:
    """ "will open in half an hour": a moment only where the sentence looks ahead, or where it is all that is said."""
    alone = found.start == 0 and found.after() in ("", ".", "!")
    if (
        found.after() == CODE["PERIOD"]
        or is_of_record(found)
        or not (alone or direction(found.tokens, found.start, found.start).way == 1)
    ):
        return None
    return _draft(found, 1, "stretch" if found.codes[found.start] == CODE["WITHIN"] else "")


def _next_one(found: Found) -> Draft | None:
    """ "within the next hour"."""
    item = found.item("amount")
    if item is None or item.text.endswith("s"):
        return None
    return found.draft("distance", steps=(0, 0, item.value), part="stretch")


def _one_hour(found: Found) -> Draft | None:
    """ "next hour", "past hour"; "the next hour" is a length of time."""
    if found.text("amount") not in ("hour", "hr") or found.before() in (CODE["THE"], "'") or is_owned(found):
        return None
    return found.draft("distance", steps=(0, 0, 3600 if found.shift == "next" else -3600), part="stretch")


def is_owned(found: Found) -> bool:
    """ "his next three weeks" """
    return found.start > 0 and found.items[found.start - 1].text in OWNERS


def _stretch(found: Found) -> Draft | None:
    """ "past 3 hours"; but "the past 3 hours" are a length of time."""
    if found.at("amount") < found.at("shift"):
        return _draft(found, 1 if found.shift == "next" else -1, "stretch")  # "the 7 coming minutes"
    if found.before() in (CODE["THE"], "'") or is_owned(found):
        return None
    return _draft(found, 1 if found.shift == "next" else -1, "stretch")


def _draft(found: Found, sign: int, part: str = "") -> Draft | None:
    if (one := _one_short(found)) is not None:
        return found.draft("ago", unit=one[1], count=sign * one[0], number=sign, part="within" if part else "")
    steps = steps_of(found)
    if steps is None:
        return None
    months, days, seconds = steps
    if not days and not seconds and _is_one(found):  # "half a century ago", "a year and a half ago"
        unit, size = ("month", 1) if months % 12 else ("year", 12)
        return found.draft("ago", unit=unit, count=sign * months // size, number=sign, part="within" if part else "")
    return found.draft("distance", steps=(sign * months, sign * days, sign * seconds), part=part)


def _is_one(found: Found) -> bool:
    start, end = found.match.span("amount")
    units = [
        item for code, item in zip(found.codes[start:end], found.items[start:end], strict=True) if code in _CALENDAR
    ]
    return sum(item.text not in ("quarter", "quarters") for item in units) == 1


def _one_short(found: Found) -> tuple[int, str] | None:
    """ "3d", "2w": how many of a unit of the calendar."""
    start, end = found.match.span("amount")
    number, unit = found.items[start], found.items[end - 1]
    if end - start != 2 or found.codes[end - 1] != CODE["SHORT_UNIT"] or not isinstance(unit.value, str):
        return None
    return (int(number.text), unit.value) if number.text.isdecimal() and len(number.text) < 4 else None


def steps_of(found: Found) -> Steps | None:
    """None where an amount is not told ("a few hours"), or where the shapes of periods read it."""
    start, end = found.match.span("amount")
    codes, items = found.codes[start:end], found.items[start:end]
    zero = Fraction(0)
    total, last = (zero, zero, zero), (0, 0, 0)
    amount: Fraction | None = None
    units, one, broken = 0, False, False
    for at, (code, item) in enumerate(zip(codes, items, strict=True)):
        size = _size(code, item)
        if code == CODE["UNIT"] and item.value == "quarter" and (codes[at + 1 : at + 2] in _PARTED or units):
            amount, one, broken = (
                (amount or Fraction(1)) / 4,
                False,
                True,
            )  # "three quarters of an hour", "an hour and a quarter"
        elif size is not None:
            amount = Fraction(1) if amount is None and one else amount
            if amount is None:
                return None
            total, broken = _added(total, amount, size), broken or amount % 1 != 0
            units, amount, one, last = units + 1, None, False, size
        elif code == CODE["ARTICLE"]:
            one = True
        elif (told := _told(code, item)) is not None:
            amount = told if amount is None else amount + told  # "two and a half"
        elif code == CODE["FEW"]:
            return None
    if amount is not None and (not units or amount >= 1):
        return None  # "first ago"
    if amount is not None:  # "an hour and a half"
        total, broken = _added(total, amount, last), True
    months, days, seconds = total
    if days % 1:
        days, seconds = Fraction(int(days)), seconds + days % 1 * 86400
    if months and any("." in item.text for item in items):
        return None  # "1.5 years ago" is no day
    if months % 1 or (units < 2 and not seconds and not broken) or max(months, days, seconds) > 10**7:
        return None
    return int(months), int(days), int(seconds)


def _added(total: Amounts, amount: Fraction, size: Steps) -> Amounts:
    return total[0] + amount * size[0], total[1] + amount * size[1], total[2] + amount * size[2]


def _size(code: str, item: Token) -> Steps | None:
    if code == CODE["CLOCK_UNIT"] or (code == CODE["SHORT_UNIT"] and isinstance(item.value, int)):
        return 0, 0, int(item.value)
    if code == CODE["NTH_WORD"]:
        return (0, 0, 1) if item.text == "second" else None
    if code in (CODE["UNIT"], CODE["SHORT_UNIT"]):
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
        digits = (
            whole.isdigit() and (rest.isdigit() or whole == item.text) and item.text.isascii() and len(item.text) < 9
        )
        return Fraction(item.text) if digits else None
    return Fraction(item.value) if isinstance(item.value, int) else None


DISTANCE_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{AGO}", _SEVERAL + "{AGO}", _ago),
    ("{HENCE}", _SEVERAL + "{HENCE}", _from_now),
    ("{NOW}", _SEVERAL + "{FROM}{OTHER}?{NOW}", _from_now),
    ("{LATER}", "^" + _SEVERAL + "{LATER}", _alone),
    ("{EARLIER}", "^" + _SEVERAL + "{EARLIER}", _alone),
    ("{CLOCK_UNIT} {OTHER}", "^" + _SEVERAL + "{OTHER}(?=[.!?]?$)", _alone),
    ("{IN}", "{IN}" + _SEVERAL + r"(?!'|-|{OF}|{AGO}|{AFTER}|{BEFORE}|{FROM})", _ahead),
    ("{TIME_WORD}", "{IN}" + _SEVERAL + "'{TIME_WORD}", _from_now),
    ("{WITHIN}", "{WITHIN}{THE}?{NEXT}?" + _SEVERAL + r"(?!'|-|{OF}|{AFTER}|{BEFORE}|{FROM})", _ahead),
    ("{WITHIN}", _NEXT, _next_one),
    ("{CLOCK_UNIT}", r"(?P<shift>{LAST}|{PAST}|{NEXT})" + _SPAN, _stretch),
    *(("{CLOCK_UNIT} " + way, f"(?P<shift>{way})" + r"(?P<amount>{CLOCK_UNIT})(?=[.,;)!?]|$)", _one_hour) for way in _WAYS),
    *(("{CLOCK_UNIT} " + way, "(?P<amount>" + _NUMBER + f"(?P<shift>{way})" + "{CLOCK_UNIT})", _stretch) for way in _WAYS[:2]),
)  # fmt: skip
