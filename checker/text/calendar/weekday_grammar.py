"""The shapes of weekdays: "last Friday", "Thursday the 21st", "two Sundays ago", "Monday of next week"."""

from __future__ import annotations

import functools
import re

from checker.text.calendar.classes import CAPITAL, CODE, pattern
from checker.text.calendar.draft import AFTER_DAY, Draft, Found, Shape
from checker.text.calendar.words import NAMED_NIGHTS, NAMED_WEEKDAYS, OWNERS, WEAK_WEEKDAYS

_SHIFT = r"(?P<shift>{LAST}|{NEXT}|{THIS}{LAST}|{THIS}{PAST}|{THIS}{NEXT}|{THIS}|{PAST})"
_COUNT = r"(?P<count>{DAY_NUMBER}|{SMALL}|{CARDINAL}|{ARTICLE}{FEW}{OF}?|{ARTICLE})"


def _weekday(found: Found) -> Draft | None:
    at = found.at("weekday")
    item, shift = found.items[at], found.shift
    if item.text in WEAK_WEEKDAYS and found.after() == CAPITAL and not found.one_case:
        return None  # "on Sun Microsystems"
    shortened = found.is_capital(at) and _is_shortened(found, at)
    if item.text in WEAK_WEEKDAYS and not (shift or shortened) and found.at("day") < 0:
        alone = len(found.codes.strip(".")) <= 1
        timed = found.after() in _TIME_AFTER_WEEKDAY
        led = (found.before() == "(" and found.after() == ")") or found.before() in (
            CODE["ON"],
            CODE["MERIDIEM"],
            CODE["BY"],
            CODE["UNTIL"],
        )
        tied = found.after() in _LINKS and found.after(found.end + 1) == CODE["WEEKDAY"]
        tied = tied or (found.before() in _LINKS and found.before(found.start - 1) == CODE["WEEKDAY"])
        if not (
            alone
            or (tied and found.is_capital(at))
            or ((timed or led) and (found.is_capital(at) or item.text not in ("sat", "sun", "wed")))
        ):
            return None
    if found.before() == CODE["EVERY"] or (
        [item.text for item in found.items[max(0, found.start - 2) : found.start]] == ["every", "other"]
    ):
        return None
    if found.start and found.items[found.start - 1].text == "one" and found.after() in (CODE["IN"], CODE["OF"]):
        return None  # "one Tuesday in June"
    if found.before() in (CODE["NTH"], CODE["NTH_WORD"]) and found.after() == CODE["OF"]:
        return None  # "meets on the second Tuesday of the month"
    if found.is_capital(at) and _is_named(found, at):
        return None
    nights = _plural_part().match(found.codes, found.end)
    if nights and found.items[nights.end() - 1].text.endswith("s"):
        return None  # "on Friday and Saturday nights"
    if found.before() == CODE["NTH_WORD"] and _is_counted(found):
        return None  # "on the third Friday", "his first Sunday"; but "finished third Sunday"
    if shift == "" and found.is_capital(at) and found.after() == CAPITAL and found.before() in (CAPITAL, CODE["THE"]):
        return None  # "the Sunday Times"
    then = found.after(
        found.end + (found.after() == CODE["PART"])
    )  # "in a Monday night crash", but "works a Monday night"
    if found.before() == CODE["ARTICLE"] and (
        found.before(found.start - 1) == CODE["ON"] or then in AFTER_DAY or not then
    ):
        return None  # "falls on a Tuesday"
    week = "week" if found.text("shift") == "previous" and found.before() != CODE["THE"] else ""  # of the week before
    return found.draft("weekday", weekday=item.value, shift=shift, day=found.value("day"), unit=week)


def _is_shortened(found: Found, at: int) -> bool:
    """ "Sat. and Sun. nights", with its full stop; at the end of a sentence only what is no other word: "ended Fri."."""
    item = found.items[at]
    dotted = found.after() == "." or found.after(found.end - 1) == "."
    ends = found.start > 0 and item.text not in ("sat", "sun") and found.before() not in (CODE["THE"], CAPITAL)
    return item.end - item.start > len(item.text) or (dotted and ends)


@functools.cache
def _plural_part() -> re.Pattern[str]:
    return pattern(r"(?:(?:,|{AND}|{OR}|,{AND}){WEEKDAY}){0,2}{PART}")


def _is_named(found: Found, at: int) -> bool:
    """ "Monday Night Football", "Super Tuesday"; "the Sun 5 times …"."""
    before = found.items[found.start - 1].text if found.start else ""
    then = [item.text for item in found.items[at + 1 : at + 3]]
    if before in NAMED_WEEKDAYS and found.before() in (CAPITAL, CODE["OTHER"]):
        return True
    if found.text("weekday") in WEAK_WEEKDAYS and before == "the":
        return True
    return len(then) == 2 and then[0] == "night" and then[1] in NAMED_NIGHTS and found.is_capital(at + 2)


def _is_counted(found: Found) -> bool:
    if found.start < 2 or found.after() in (CODE["AFTER"], CODE["BEFORE"]):
        return False
    return found.before(found.start - 1) == CODE["THE"] or found.items[found.start - 2].text in OWNERS


def _weekday_ago(found: Found) -> Draft | None:
    """ "two Sundays ago"."""
    count = found.count
    if count is None:
        return None
    sign = -1 if found.codes[found.at("way")] == CODE["AGO"] else 1
    return found.draft("weekday", weekday=found.value("weekday"), count=sign * count)


def _weekday_back(found: Found) -> Draft | None:
    """ "two Sundays back"."""
    if not found.count:
        return None
    return found.draft("weekday", weekday=found.value("weekday"), count=-found.count)


def _weekday_week(found: Found) -> Draft | None:
    """ "Monday week", "Tuesday fortnight": so long after the next one, as the British say."""
    unit = found.text("unit")
    if unit not in ("fortnight", "week"):
        return None
    return found.draft("weekday", weekday=found.value("weekday"), shift="coming", offset=(unit, 1))


def _weekday_of_week(found: Found) -> Draft | None:
    if found.text("unit") != "week":
        return None
    return found.draft("weekday", weekday=found.value("weekday"), shift=found.shift, unit="week")


_LINKS = frozenset({"-", CODE["TO"], CODE["THROUGH"], CODE["UNTIL"]})
_TIME_AFTER_WEEKDAY = frozenset(CODE[name] for name in ("DAY_NUMBER", "COLON", "NTH", "PART", "AT", "FROM"))

WEEKDAY_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{UNIT}", r"(?P<weekday>{WEEKDAY})(?:{OF}|{IN})?{THE}?(?P<shift>{LAST}|{NEXT}|{THIS}|{PAST}|(?<={THE}){AFTER})(?P<unit>{UNIT})", _weekday_of_week),
    ("{UNIT}", _SHIFT + r"(?P<unit>{UNIT})(?:'|{ON}|,|-)?(?P<weekday>{WEEKDAY})", _weekday_of_week),
    ("{WEEKDAY}", _COUNT + r"(?P<weekday>{WEEKDAY})(?P<way>{AGO}|{FROM}{NOW})", _weekday_ago),
    ("{WEEKDAYS}", _COUNT + r"(?P<weekday>{WEEKDAYS})(?P<way>{AGO}|{FROM}{NOW})", _weekday_ago),
    ("{WEEKDAYS} {BACK}", _COUNT + r"(?P<weekday>{WEEKDAYS}){BACK}(?=[.,;)!?]|$)", _weekday_back),
    ("{AT} {DAY_NUMBER} {WEEKDAY}", r"(?P<weekday>{WEEKDAY})(?P<day>{DAY_NUMBER})(?=,?{AT}(?:{COLON}|{NOON}|(?:{DAY_NUMBER}|{CARDINAL})(?:{MERIDIEM}|{OCLOCK}|[.,;)!?]|$)))", _weekday),
    ("{WEEKDAY}", "(?:" + _SHIFT + r")?(?P<weekday>{WEEKDAY})(?:[.](?!$))?,?(?:{THE}(?=(?:{NTH}|{NTH_WORD})(?!{MONTH}|{OF}))|(?={NTH}(?!{MONTH}|{OF})))(?P<day>{NTH}|{NTH_WORD})", _weekday),
    ("{WEEKDAY}", r"(?P<weekday>{WEEKDAY})(?P<shift>{LAST}|{NEXT})(?=[.,;)!?]|$)", _weekday),
    ("{WEEKDAY}", r"(?P<weekday>{WEEKDAY})(?P<unit>{UNIT})(?=[.,;)!?]|{AT}|$)", _weekday_week),
    ("{WEEKDAY}", "(?:" + _SHIFT + r")?(?P<weekday>{WEEKDAY})(?:[.](?!$))?", _weekday),
)  # fmt: skip
