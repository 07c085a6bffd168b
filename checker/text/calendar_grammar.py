"""The shapes of dates in English: patterns over token classes, most telling first, and what each one says.

A shape is tried where no earlier shape has read. It returns a `Draft`, or None where the words turn out to mean something else.
"""

from __future__ import annotations

import functools
import re

from checker.text.calendar_draft import Draft, Found, Shape
from checker.text.calendar_tokens import CAPITAL, CODE, Tokens, pattern
from checker.text.calendar_words import WEAK_MONTHS, WEAK_WEEKDAYS
from checker.text.period_grammar import PERIOD_SHAPES
from checker.text.reckoning import days_in

_DAY = r"(?:{THE}?(?P<day>{DAY_NUMBER}|{NTH}|{NTH_WORD}))"
_UNTIL = r"(?:-|{TO}|{THROUGH}|{UNTIL}|{AND}){THE}?(?P<until>{DAY_NUMBER}|{NTH}|{NTH_WORD})"
_YEAR = r"(?P<year>{YEAR})(?!-{NUMBER})"
_LINK = r"(?:,|-|/|{OF}|{IN}){0,2}"
_WEEKDAY = r"(?:(?P<weekday>{WEEKDAY})[.]?(?:,|{THE}|\()?)?"
_SHIFT = r"(?P<shift>{LAST}|{NEXT}|{THIS}{LAST}|{THIS}{PAST}|{THIS}{NEXT}|{THIS}|{PAST})"
_PART = r"(?:(?P<part>{EARLY}|{LATE}|{MID}|{BEGIN}|{END}|{EARLIER}|{LATER})(?:-|{OF}|{IN})?{THE}?)"
_TIME_FOLLOWS = r"(?::|{MERIDIEM}|{OCLOCK}|-{DAY_NUMBER}{MERIDIEM})"


def _full(found: Found) -> Draft | None:
    year, month, day, ambiguous = found.value("date")
    return found.draft("calendar", year=year, month=month, day=day, ambiguous=ambiguous, weekday=found.value("weekday"))


def _month_day(found: Found) -> Draft | None:
    month, day, year = found.value("month"), found.value("day"), found.value("year")
    at = found.at("month")
    if not 1 <= day <= days_in(year or 2000, month):
        return None
    if found.items[at].text in _VERBS and not found.is_capital(at) and not found.one_case:
        told = year or found.codes[found.at("day")] != CODE["DAY_NUMBER"] or found.before() in _LEADS_MONTH
        if not told:
            return None
    if found.items[at].end == found.items[-1].end and found.at("day") < at and found.before() == "$":
        return None
    return found.draft("calendar", year=year, month=month, day=day, weekday=found.value("weekday"))


def _days(found: Found) -> Draft | None:
    """ "Aug. 10-12": two days of one month."""
    month, day, until, year = found.value("month"), found.value("day"), found.value("until"), found.value("year")
    if not 1 <= day < until <= days_in(year or 2000, month):
        return None
    last = Draft(found.at("until"), found.end, "calendar", year=year, month=month, day=until)
    return found.draft("calendar", year=year, month=month, day=day, until=last, qualifier="between")


def _month_year(found: Found) -> Draft | None:
    if found.at("date") >= 0:
        year, month = found.value("date")
        return found.draft("calendar", year=year, month=month)
    year, month = found.value("year"), found.value("month")
    if year is None:
        short = found.item("short")
        assert short is not None
        if len(short.text) != 2:
            return None
        year = short.value + (1900 if short.value >= 40 else 2000)
    return found.draft("calendar", year=year, month=month, part=found.part)


def _bare_month(found: Found) -> Draft | None:
    at = found.at("month")
    item = found.items[at]
    capital = found.is_capital(at)
    if item.text in _VERBS and not capital and not (found.one_case and _is_led(found, at)):
        return None
    if not found.shift and not found.part:
        led = _is_led(found, at)
        if item.text in WEAK_MONTHS:
            if not led or (found.after() == CAPITAL and len(item.text) < 6):
                return None
        elif not capital and not found.one_case and not led:
            return None
    return found.draft("calendar", month=item.value, shift=found.shift, part=found.part)


def _bare_day(found: Found) -> Draft | None:
    """ "on the 19th": a day of this month or of one nearby."""
    if found.after() and found.after() not in _AFTER_DAY:
        return None
    if found.shift and found.text("unit") != "month":
        return None
    return found.draft("calendar", day=found.value("day"), shift=found.shift)


def _weekday(found: Found) -> Draft | None:
    at = found.at("weekday")
    item, shift = found.items[at], found.shift
    if item.text in WEAK_WEEKDAYS and not shift:
        alone = len(found.codes.strip(".")) <= 1
        timed = found.after() in _TIME_AFTER_WEEKDAY
        led = found.before() in (CODE["ON"], CODE["MERIDIEM"], CODE["BY"], CODE["UNTIL"])
        if not (alone or ((timed or led) and (found.is_capital(at) or item.text not in ("sat", "sun", "wed")))):
            return None
    if shift == "" and found.is_capital(at) and found.after() == CAPITAL and found.before() in (CAPITAL, CODE["THE"]):
        return None  # "the Sunday Times"
    return found.draft("weekday", weekday=item.value, shift=shift, day=found.value("day"))


def _weekday_of_week(found: Found) -> Draft | None:
    if found.text("unit") != "week":
        return None
    return found.draft("weekday", weekday=found.value("weekday"), shift=found.shift, unit="week")


def _nth_weekday(found: Found) -> Draft | None:
    """ "the first Tuesday of November", "the last week of June"."""
    number = -1 if found.at("number") < 0 else found.value("number")
    if number > 5:
        return None
    month, year, weekday = found.value("month"), found.value("year"), found.value("weekday")
    if weekday is None and found.value("unit") not in ("week", "weekend"):
        return None
    return found.draft("nth", number=number, weekday=weekday, unit=found.value("unit") or "", month=month, year=year)


def _is_led(found: Found, at: int) -> bool:
    before = found.before(at)
    if before in (CODE["THE"], "-"):
        before = found.before(at - 1)
    return before in _LEADS_MONTH


_VERBS = frozenset({"mar", "march", "may"})
_LEADS_MONTH = frozenset(CODE[name] for name in (
    "IN", "SINCE", "BY", "UNTIL", "FROM", "DURING", "THROUGH", "OF", "FOR", "TO", "BEFORE", "AFTER", "BETWEEN", "AND", "ON", "ABOUT",
))  # fmt: skip
_AFTER_DAY = frozenset(".,;:!?)-") | frozenset(CODE[name] for name in (
    "AT", "AND", "TO", "UNTIL", "IN", "FOR", "BY", "WEEKDAY", "THROUGH", "BEFORE", "AFTER", "PART", "OR", "COLON", "BETWEEN", "FROM",
))  # fmt: skip
_TIME_AFTER_WEEKDAY = frozenset(CODE[name] for name in ("DAY_NUMBER", "COLON", "NTH", "PART", "AT", "FROM"))

_DAY_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{FULL_DATE}", _WEEKDAY + r"(?P<date>{FULL_DATE})\)?", _full),
    ("{MONTH}", r"(?P<month>{MONTH})[.]?" + _DAY + _UNTIL + r"(?!{MONTH}|" + _TIME_FOLLOWS + "|-)(?:,?" + _YEAR + ")?", _days),
    ("{MONTH}", _DAY + _UNTIL + r"{OF}?(?P<month>{MONTH})[.]?(?:,?" + _YEAR + ")?", _days),
    ("{MONTH}", r"{THE}?(?:(?P<number>{NTH}|{NTH_WORD})|{LAST})(?:(?P<weekday>{WEEKDAY})|(?P<unit>{UNIT}|{WEEKEND}))(?:{IN}|{OF})?(?P<month>{MONTH})[.]?(?:" + _LINK + _YEAR + ")?", _nth_weekday),
    ("{MONTH}", _WEEKDAY + r"(?P<month>{MONTH})(?:[.]|-|/|,|{THE})?" + _DAY + "(?!" + _TIME_FOLLOWS + ")(?:" + _LINK + _YEAR + ")?", _month_day),
    ("{MONTH}", _WEEKDAY + r"(?P<year>{YEAR})[-/ ](?P<month>{MONTH})[-/]" + _DAY, _month_day),
    ("{MONTH}", _WEEKDAY + _DAY + r"(?:[.]|{OF}|-|/)?(?P<month>{MONTH})(?:[.](?!$))?(?:" + _LINK + _YEAR + ")?", _month_day),
    ("{MONTH_YEAR}", r"(?P<date>{MONTH_YEAR})", _month_year),
    ("{MONTH}", r"(?:{THE}?" + _PART + r")?(?P<month>{MONTH})[.]?(?:,|-|/|{OF}|{IN})?" + _YEAR, _month_year),
    ("{MONTH}", r"(?:{THE}?" + _PART + r")?(?P<month>{MONTH})(?:'|{OF})(?P<short>{SMALL}|{DAY_NUMBER})", _month_year),
    ("{MONTH}", r"(?:(?:{THE}?" + _PART + ")|" + _SHIFT + r")?(?P<month>{MONTH})(?:[.](?!$))?", _bare_month),
    ("{UNIT}", r"(?P<weekday>{WEEKDAY})(?:{OF}|{IN})?{THE}?" + _SHIFT + "(?P<unit>{UNIT})", _weekday_of_week),
    ("{UNIT}", _SHIFT + r"(?P<unit>{UNIT})(?:'|{ON}|,)?(?P<weekday>{WEEKDAY})", _weekday_of_week),
    ("{WEEKDAY}", "(?:" + _SHIFT + r")?(?P<weekday>{WEEKDAY})(?:[.](?!$))?,?(?:{THE}(?P<day>{NTH}|{NTH_WORD})|(?P<day2>{NTH})(?!{MONTH}))?", _weekday),
    ("{THE}", r"(?<={ON}|{BY}){THE}(?P<day>{NTH})", _bare_day),
    ("{OF}", r"{THE}?(?P<day>{NTH}|{NTH_WORD}){OF}{THE}?" + _SHIFT + "(?P<unit>{UNIT})", _bare_day),
)  # fmt: skip


@functools.cache
def shapes() -> tuple[tuple[str, re.Pattern[str], Shape], ...]:
    """(the class a text must hold, the pattern, its meaning), in the order of trying."""
    return tuple(
        (CODE[need.strip("{}")], pattern(source), shape) for need, source, shape in _DAY_SHAPES + PERIOD_SHAPES
    )


def drafts(tokens: Tokens) -> list[Draft]:
    """The dates of a text as printed, left to right; none overlap."""
    found: list[Draft] = []
    taken = bytearray(len(tokens.codes))
    for need, shape_pattern, shape in shapes():
        if need not in tokens.codes:
            continue
        at = 0
        while match := shape_pattern.search(tokens.codes, at):
            start, end = match.span()
            draft = None if any(taken[start:end]) else shape(Found(match, tokens))
            if draft is None:
                at = start + 1
                continue
            taken[start:end] = b"\1" * (end - start)
            found.append(draft)
            at = end
    return sorted(found, key=lambda draft: draft.first)
