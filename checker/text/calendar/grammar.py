"""The shapes of dates in English: patterns over token classes, most telling first, and what each one says.

A shape is tried where no earlier shape has read. It returns a `Draft`, or None where the words turn out to mean something else.
"""

from __future__ import annotations

import re

from checker.text.calendar.classes import CAPITAL, CODE, Tokens, short_year
from checker.text.calendar.draft import AFTER_DAY, NOTHING, Draft, Found, Shape, is_alone
from checker.text.calendar.era_grammar import ERA_SHAPES
from checker.text.calendar.feast_grammar import FEAST_SHAPES
from checker.text.calendar.numeral_grammar import NUMERAL_SHAPES
from checker.text.calendar.period_grammar import PERIOD_SHAPES
from checker.text.calendar.reckoning import days_in
from checker.text.calendar.slice_grammar import SLICE_SHAPES
from checker.text.calendar.step_grammar import STEP_SHAPES
from checker.text.calendar.trying import Table
from checker.text.calendar.weekday_grammar import WEEKDAY_SHAPES
from checker.text.calendar.words import (
    ABBREVIATED,
    EVENTS,
    MANY,
    NAMED_DAYS,
    OF_GOLF,
    OWNERS,
    WEAK_MONTHS,
)
from checker.text.calendar.years import STREETS, is_year

_DAY = r"(?:{THE}?(?P<day>{DAY_NUMBER}|{NTH}|{NTH_WORD}))"
_UNTIL = r"(?:-|{TO}|{THROUGH}|{UNTIL}|{AND}){THE}?(?P<until>{DAY_NUMBER}|{NTH}|{NTH_WORD})"
_UNTIL_NTH = r"(?:-|{TO}|{THROUGH}|{UNTIL}){THE}?(?P<until>{NTH}|{NTH_WORD})(?=[.,;)?!]|{AND}|{AT}|{FOR}|{IN}|$)"
_YEAR = r"(?P<year>{YEAR})(?!-{NUMBER})"
_LINK = r"(?:,|-|/|{OF}|{IN}){0,2}"
_WEEKDAY = r"(?:(?P<weekday>{WEEKDAY})[.]?(?:,|{THE})?)?"
_SHIFT = r"(?P<shift>{LAST}|{NEXT}|{THIS}{LAST}|{THIS}{PAST}|{THIS}{NEXT}|{THIS}|{PAST})"
_PART = r"(?:(?P<part>{EARLY}|{LATE}|{MID}|(?:{BEGIN}|{END})(?=-|{OF})|(?:^|(?<=[{AFTER}{AT}{BEFORE}{BY}{FROM}{SINCE}{UNTIL}])){END}(?={MONTH})|{EARLIER}|{LATER})(?:-|{OF}|{IN})?{THE}?)"
_WEEK_FROM = r"{THE}?(?P<unit>{UNIT})(?:{OF}{THE}?|(?P<begins>{BEGIN}|{OTHER}){ON}?)"
_TIME_FOLLOWS = r"(?:{MERIDIEM}|{OCLOCK}|-(?:{DAY_NUMBER}|{COLON}){MERIDIEM})"


def _month_day(found: Found) -> Draft | None:
    month, day, year = found.value("month"), found.value("day"), found.value("year")
    at = found.at("month")
    if found.at("short") >= 0:
        if found.items[found.at("short") - 1].text == "'s":
            return None  # "June 3's 12 winners"
        year = short_year(found.value("short"))
    if found.at("day") < at and found.codes[found.at("day")] == CODE["NTH_WORD"] and CODE["OF"] not in found.match[0]:
        return None  # "the Second March for Science"
    if (
        found.after() == CODE["MONTH"]
        and found.match[0][-2:-1] == "-"
        and found.before() in (CODE["DAY_NUMBER"], CODE["NTH"])
    ):
        return None  # "1 June-3 July"
    parted = year is None and found.codes[at + 1 : at + 2] == "," and found.at("day") == at + 2
    if parted and found.codes[at + 2] == CODE["DAY_NUMBER"] and found.after() not in _ENDS_DAY:
        return None  # "June, 19, was hurt", "in June, 19 days later"
    lead = found.before(found.start - 1) if found.before() == CODE["OF"] else found.before()
    if found.at("day") > at and lead == CODE["NTH"]:
        return None  # "the 14th April 15 people …", "the 14th of April 15 people …"
    if found.at("day") < at and found.end < len(found.items) and found.items[found.end].text in STREETS:
        return found.draft(NOTHING)  # "12 May Street"
    if year is None and found.before() == CODE["IN"] and found.at("day") > at and found.after() == CODE["OTHER"]:
        noun = found.items[found.end].text
        if noun.endswith("s") or noun in MANY:
            return None  # "in June 20 people …"; but "held in June 20 shooting"
    if not 1 <= day <= days_in(year or 2000, month):
        return found.draft(NOTHING) if year or found.after() in AFTER_DAY or not found.after() else None
    if found.items[at].text in _VERBS and not found.is_capital(at) and not found.one_case:
        told = year or found.codes[found.at("day")] != CODE["DAY_NUMBER"] or found.before() in _LEADS_MONTH
        if not told:
            return None
    if found.items[at].end == found.items[-1].end and found.at("day") < at and found.before() == "$":
        return None
    if year is None and (month, day) in NAMED_DAYS and _names_event(found):
        return found.draft(NOTHING)  # "the September 11 attacks"
    draft = found.draft("calendar", year=year, month=month, day=day, weekday=found.value("weekday"), shift=found.shift)
    if found.after() == CODE["WEEKEND"]:
        draft.unit, draft.last = "weekend", draft.last + 1  # "the July 4 weekend"
    return draft


def _names_event(found: Found) -> bool:
    return any(item.text in EVENTS for item in found.items[found.end : found.end + 2])


def _days(found: Found) -> Draft | None:
    """ "Aug. 10-12": two days of one month; "Aug. 10 and 12" are two dates, of which the first is read."""
    month, day, until, year = found.value("month"), found.value("day"), found.value("until"), found.value("year")
    if CODE["AND"] in found.match[0] and found.before() != CODE["BETWEEN"] and until > day + 1:
        if found.at("day") < found.at("month") or day > days_in(year or 2000, month):
            return None
        first = found.draft("calendar", year=year, month=month, day=day)
        first.last = found.match.end("day")
        return first
    if found.after() in _DAYS_BEHIND and CODE["OF"] in found.match[0] and found.at("day") < found.at("month"):
        return None  # "from 2 to 4 of March 9" are hours
    if found.after() in _COUNTED or (found.after() and found.items[found.end].text in MANY):
        return None  # "sentenced March 4 to 12 years"
    next_month = (
        found.at("until") > found.at("month") and until < day and found.codes[found.at("until")] != CODE["DAY_NUMBER"]
    )
    if not (1 <= day < until or next_month) or not until <= days_in(year or 2000, month):
        return found.draft(NOTHING) if year else None
    last = Draft(found.at("until"), found.end, "calendar", year=year, month=month, day=until)
    if next_month:  # "from April 27th to the 3rd"
        last.month, last.year = month % 12 + 1, year and year + month // 12
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
        year = short_year(short.value)
    return found.draft("calendar", year=year, month=month, part=found.part)


def _year_month(found: Found) -> Draft | None:
    """ "2015 May"; "in 2015, May" are two dates."""
    if not is_year(found.at("year"), found.tokens, True) or not (found.is_capital(found.at("month")) or found.one_case):
        return None
    return found.draft("calendar", year=found.value("year"), month=found.value("month"))


def _bare_month(found: Found) -> Draft | None:
    at = found.at("month")
    item = found.items[at]
    capital = found.is_capital(at)
    if item.text in _VERBS and not capital and not (found.one_case and _is_led(found, at)):
        return None
    alone = is_alone(found.start, found.end, found.tokens)
    if found.after() == found.after(found.end + 2) == "," and found.after(found.end + 1) in _AGES:
        return None  # "April, 22, and June, 19, were hurt"
    if not found.shift and not found.part:
        led = _is_led(found, at)
        if alone:
            pass  # the heading of a list, or the label of a line: read, and not relied on
        elif item.text in WEAK_MONTHS:
            if not led or (
                found.after() == CAPITAL and not _ends_sentence(found.end - 1, found.tokens)
            ):  # "by April Jones"
                return None
        elif not capital and not found.one_case and not led:
            return None
    return found.draft("calendar", month=item.value, shift=found.shift, part=found.part, ambiguous=alone)


def _bare_day(found: Found) -> Draft | None:
    """ "on the 19th": a day of this month or of one nearby."""
    if found.after() and found.after() not in AFTER_DAY and found.after() not in _TIMES:
        return None
    if found.value("day") <= 18 and any(item.text in OF_GOLF for _, item in found.near(30)):
        return None  # "bogeyed on the 14th"
    if CODE["EVERY"] in found.codes[found.end : found.end + 6]:
        return None  # "on the 1st and 15th of each month"
    return found.draft("calendar", day=found.value("day"))


def _bare_days(found: Found) -> Draft | None:
    """ "from the 5th to the 9th"."""
    first, until = _bare_day(found), found.value("until")
    if first is None or first.day is None or not first.day < until <= 31:
        return None
    first.until, first.qualifier = Draft(found.at("until"), found.end, "calendar", day=until), "between"
    return first


def _spelt_day(found: Found) -> Draft | None:
    """ "by the twenty-first"; lower ordinals count attempts, floors, holes."""
    return _bare_day(found) if found.value("day") > 18 else None


def _nth_weekday(found: Found) -> Draft | None:
    """ "the first Tuesday of November", "the last week of June"."""
    number = -1 if found.at("number") < 0 else found.value("number")
    if number > 5:
        return None
    month, year, weekday = found.value("month"), found.value("year"), found.value("weekday")
    if weekday is None and found.value("unit") not in ("week", "weekend"):
        return None
    return found.draft("nth", number=number, weekday=weekday, unit=found.value("unit") or "", month=month, year=year)


def _nth_of_shifted(found: Found) -> Draft | None:
    """ "the first Tuesday of next month", "the last Monday of this year"; "the last Friday of the month" is every month's."""
    number = -1 if found.at("number") < 0 else found.value("number")
    unit, weekday, year = found.text("unit"), found.value("weekday"), found.value("year")
    if number > 5 or not (year or unit in ("month", "year")):
        return None
    if not year and not found.shift and not is_alone(found.start, found.end, found.tokens):
        return found.draft(NOTHING) if number < 0 else None
    if year or unit == "year":
        month = 12 if number < 0 else 1
        return found.draft("nth", number=number, weekday=weekday, month=month, year=year, shift=found.shift or "this")
    return found.draft("nth", number=number, weekday=weekday, shift=found.shift or "this")


def _nth_day(found: Found) -> Draft | None:
    """ "the third day of September"."""
    return _month_day(found) if found.text("unit") == "day" else None


def _week_of(found: Found) -> Draft | None:
    """ "the week of Oct. 6", "the weekend of June 9-10"."""
    unit = found.text("unit")
    if unit not in ("week", "weekend") or (found.at("begins") >= 0 and found.text("begins") not in _BEGINNING):
        return None
    return found.draft(
        "calendar", year=found.value("year"), month=found.value("month"), day=found.value("day"), unit=unit
    )


def _day_of_month(found: Found) -> Draft | None:
    """ "the 12th day of last month", "the ninth month of last year"; "the 2nd of the month" is every month's."""
    noun, unit = found.text("noun") or "day", found.text("unit")
    if not found.shift and not is_alone(found.start, found.end, found.tokens):
        return None
    if (noun, unit) == ("month", "year") and found.value("day") <= 12:
        return found.draft("calendar", month=found.value("day"), shift=found.shift, unit="year")
    return (
        found.draft("calendar", day=found.value("day"), shift=found.shift or "this")
        if (noun, unit) == ("day", "month")
        else None
    )


def _is_led(found: Found, at: int) -> bool:
    if found.after(at + 1) == CODE["OF"] and found.after(at + 2) in _SHIFTS:
        return True  # "that was March of last year"
    before = found.before(at)
    if before in (CODE["THE"], "-"):
        before = found.before(at - 1)
    owned = found.before(at) in (CODE["ARTICLE"], CODE["THE"]) or (at > 0 and found.items[at - 1].text in OWNERS)
    if owned and found.after(at + 1) == CODE["OTHER"]:
        return True  # "its August debut"
    if found.before(at) == "," and found.before(at - 1) == CODE["MONTH"]:
        return True  # "July, August and September"
    if before in _LEADS_MONTH or (found.before(at) in _LINKS_MONTHS and found.before(at - 1) == CODE["MONTH"]):
        return True
    after = found.after(at + 1)
    listed = after in _LISTS_MONTHS and CAPITAL not in (found.before(at), found.after(at + 3))
    return (after in _LINKS_MONTHS or listed) and found.after(at + 2) == CODE["MONTH"]


_BEGINNING = frozenset({"beginning", "commencing", "starting"})
_VERBS = frozenset({"mar", "march", "may"})
_LEADS_MONTH = frozenset(CODE[name] for name in (
    "IN", "SINCE", "BY", "UNTIL", "FROM", "DURING", "THROUGH", "OF", "FOR", "TO", "BEFORE", "AFTER", "BETWEEN", "AND", "ON", "ABOUT",
))  # fmt: skip
_DAYS_BEHIND = (CODE["DAY_NUMBER"], CODE["NTH"])
_ENDS_DAY = ("", "-", ".", ";", "!", "?", ")", CODE["AT"])
_COUNTED = ("%", "$", CODE["CLOCK_UNIT"], CODE["UNIT"])
_AGES = (CODE["DAY_NUMBER"], CODE["SMALL"])
_TIMES = frozenset({CODE["DAY_NUMBER"], CODE["NOON"]})
_LINKS_MONTHS = frozenset({"-", CODE["TO"], CODE["THROUGH"], CODE["UNTIL"]})
_LISTS_MONTHS = frozenset({",", "/", CODE["AND"], CODE["OR"]})
_SHIFTS = {CODE["LAST"]: "last", CODE["NEXT"]: "next", CODE["THIS"]: "this"}
_DAY_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    *ERA_SHAPES,
    *SLICE_SHAPES,
    *NUMERAL_SHAPES,
    *STEP_SHAPES,
    ("{MONTH} {UNIT}", _WEEK_FROM + r"(?P<month>{MONTH})[.]?" + _DAY + "(?:" + _LINK + _YEAR + ")?", _week_of),
    ("{MONTH} {UNIT}", _WEEK_FROM + _DAY + r"{OF}?(?P<month>{MONTH})[.]?(?:" + _LINK + _YEAR + ")?", _week_of),
    ("{WEEKEND}", r"{THE}(?P<unit>{WEEKEND}){OF}(?P<month>{MONTH})[.]?" + _DAY + "(?:-{DAY_NUMBER})?(?:" + _LINK + _YEAR + ")?", _week_of),
    ("{MONTH}", _DAY + r"{OF}?(?P<month>{MONTH})(?:'|{OF}(?={SMALL}))(?P<short>{SMALL}|{DAY_NUMBER})", _month_day),
    ("{MONTH}", r"{THE}?(?P<day>{NTH}){OF}?(?P<month>{MONTH})(?P<short>{SMALL}|{DAY_NUMBER})(?=[.,;)!?]|$)", _month_day),
    ("{MONTH}", r"(?P<day>{DAY_NUMBER})(?P<month>{MONTH})(?P<short>{SMALL}|{DAY_NUMBER})$", _month_day),
    ("{MONTH}", r"(?P<shift>{NEXT}|{LAST})" + _DAY + r"{OF}?(?P<month>{MONTH})(?!{YEAR}|[.,]?{YEAR})", _month_day),
    ("{MONTH}", r"(?P<shift>{NEXT}|{LAST})(?P<month>{MONTH})[.]?(?P<day>{DAY_NUMBER}|{NTH})(?!,?{YEAR}|-|" + _TIME_FOLLOWS + ")", _month_day),
    ("{MONTH}", r"(?P<month>{MONTH})[.]?" + _DAY + r",?'(?P<short>{SMALL}|{DAY_NUMBER})", _month_day),
    ("{MONTH}", r"(?P<day>{DAY_NUMBER})(?P<sep>[-/])(?P<month>{MONTH})(?P=sep)(?P<short>{SMALL}|{DAY_NUMBER})", _month_day),
    ("{MONTH}", r"(?P<month>{MONTH})[.]?" + _DAY + _UNTIL + r"(?!{MONTH}|" + _TIME_FOLLOWS + "|-)(?:,?" + _YEAR + ")?", _days),
    ("{MONTH}", r"(?<=[{FROM}{BETWEEN}])(?P<day>{DAY_NUMBER}|{NTH})(?:-|{TO}|{UNTIL}|{AND})(?P<month>{MONTH})[.]?(?P<until>{DAY_NUMBER}|{NTH})(?:,?" + _YEAR + ")?", _days),
    ("{MONTH}", _DAY + _UNTIL + r"{OF}?(?P<month>{MONTH})[.]?(?:,?" + _YEAR + ")?", _days),
    ("{MONTH}", _DAY + r"{OF}?(?P<month>{MONTH})[.]?(?:,?" + _YEAR + ")?" + _UNTIL_NTH, _days),
    ("{MONTH}", r"(?P<month>{MONTH})[.]?" + _DAY + "(?:,?" + _YEAR + ")?" + _UNTIL_NTH, _days),
    ("{MONTH} {WEEKDAY}", r"{WEEKDAY}[.]?" + _DAY + r"(?:-|{TO}|{UNTIL}|{THROUGH}){WEEKDAY}[.]?(?P<until>{DAY_NUMBER}|{NTH})(?P<month>{MONTH})(?:,?" + _YEAR + ")?", _days),
    ("{MONTH}", r"{THE}?(?:(?P<number>{NTH}|{NTH_WORD})|{LAST})(?:(?P<weekday>{WEEKDAY})|(?P<unit>{UNIT}|{WEEKEND}))(?:{IN}|{OF})?(?P<month>{MONTH})[.]?(?:" + _LINK + _YEAR + ")?", _nth_weekday),
    ("{MONTH} {YEAR}", _WEEKDAY + r"(?P<year>{YEAR})(?P<sep>[-/]?)(?P<month>{MONTH})[.]?(?P=sep)(?P<day>{DAY_NUMBER}|{NTH})(?!,?{YEAR}|-{DAY_NUMBER}|" + _TIME_FOLLOWS + ")", _month_day),
    ("{MONTH}", _WEEKDAY + r"(?P<month>{MONTH})(?:[.]|-|/|,|{THE})?" + _DAY + "(?!" + _TIME_FOLLOWS + ")(?:" + _LINK + _YEAR + ")?", _month_day),
    ("{MONTH}", _WEEKDAY + _DAY + r"(?:[.]|{OF}|-|/)?(?P<month>{MONTH})(?:[.](?!$))?(?:" + _LINK + _YEAR + ")?", _month_day),
    ("{MONTH}", r"{THE}?(?P<day>{NTH}|{NTH_WORD})(?P<unit>{UNIT}){OF}(?P<month>{MONTH})(?:" + _LINK + _YEAR + ")?", _nth_day),
    ("{MONTH}", _WEEKDAY + r"(?P<month>{MONTH})(?P<day>{CARDINAL})(?:" + _LINK + _YEAR + "|(?=[.,;)!?]|$))", _month_day),
    ("{MONTH_YEAR}", r"(?P<date>{MONTH_YEAR})", _month_year),
    ("{MONTH} {YEAR}", r"(?:{THE}?" + _PART + r")?(?P<month>{MONTH})[.]?(?:,|-|/|{OF}|{IN})?" + _YEAR, _month_year),
    ("{MONTH} {YEAR}", _YEAR + r"-?(?P<month>{MONTH})(?=[.,;)!?]|{AND}|{TO}|{UNTIL}|{THROUGH}|-|$)", _year_month),
    ("{MONTH}", r"(?:{THE}?" + _PART + r")?(?P<month>{MONTH})(?:'|{OF}|(?={SMALL}(?:[.,;)!?]|$)))(?P<short>{SMALL}|{DAY_NUMBER})", _month_year),
    ("{MONTH}", r"(?:(?:{THE}?" + _PART + ")|" + _SHIFT + r")?(?P<month>{MONTH})(?:[.](?!$))?", _bare_month),
    ("{UNIT}", r"{THE}?(?:(?P<number>{NTH}|{NTH_WORD})|{LAST})(?P<weekday>{WEEKDAY})(?:{OF}|{IN}){THE}?" + _SHIFT + "?(?P<unit>{UNIT})", _nth_of_shifted),
    ("{YEAR}", r"{THE}?(?:(?P<number>{NTH}|{NTH_WORD})|{LAST})(?P<weekday>{WEEKDAY})(?:{OF}|{IN})" + _YEAR, _nth_of_shifted),
    *WEEKDAY_SHAPES,
    ("{UNIT}", r"{THE}?(?P<day>{NTH}|{NTH_WORD})(?P<noun>{UNIT})?{OF}{THE}?(?:" + _SHIFT + ")?(?P<unit>{UNIT})", _day_of_month),
    ("{NTH} {UNIT}", r"{THE}?(?P<unit>{UNIT}){OF}{THE}(?P<day>{NTH})(?=[.,;)!?]|$)", _week_of),
    ("{NTH} {WEEKEND}", r"{THE}?(?P<unit>{WEEKEND}){OF}{THE}(?P<day>{NTH})(?=[.,;)!?]|$)", _week_of),
    ("{NTH}", r"(?<=[{FROM}{BETWEEN}]){THE}(?P<day>{NTH})(?:-|{TO}|{UNTIL}|{THROUGH}|{AND}){THE}?(?P<until>{NTH})(?=[.,;)!?]|$)", _bare_days),
    ("{NTH} {UNIT}", r"{THE}(?P<day>{NTH})" + _SHIFT + "(?P<unit>{UNIT})", _day_of_month),
    ("{NTH}", r"(?:{THE}|(?<={AT}))(?P<day>{NTH})(?=,?{AT}?(?:{NOON}|{COLON}|{DAY_NUMBER}{MERIDIEM}))", _bare_day),
    ("{COLON}", r"(?<={ON}){THE}?(?P<day>{DAY_NUMBER})(?=,?{AT}?{COLON})", _bare_day),
    ("{MERIDIEM}", r"(?<={ON}){THE}?(?P<day>{DAY_NUMBER})(?=,?{AT}?{DAY_NUMBER}{MERIDIEM})", _bare_day),
    ("{MERIDIEM}", r"(?<={MERIDIEM}{ON})(?P<day>{DAY_NUMBER})(?=[.]?$)", _bare_day),
    ("{NTH}", r"(?<={MERIDIEM},){THE}(?P<day>{NTH})(?=[.;)!?]|$)", _bare_day),
    ("{NTH}", r"^(?:{THE}|{ON}{THE}?)(?P<day>{NTH})$", _bare_day),
    ("{NTH_WORD}", r"^(?:{THE}|{ON}{THE})(?P<day>{NTH_WORD})$", _bare_day),
    ("{NTH}", r"(?:(?<={ON})|(?<={BY})|(?<={UNTIL})|(?<={SINCE})|(?<={FOR})|(?<={BEFORE})|(?<={AFTER})){THE}?(?P<day>{NTH})", _bare_day),
    ("{PART}", r"(?<={PART}{OF}){THE}(?P<day>{NTH})", _bare_day),
    ("{NTH_WORD}", r"(?<=[{ON}{BY}{UNTIL}{SINCE}{FOR}{BEFORE}{AFTER}]){THE}(?P<day>{NTH_WORD})", _spelt_day),
    *FEAST_SHAPES,
)  # fmt: skip


_TABLE: Table[Draft] = Table(_DAY_SHAPES + PERIOD_SHAPES)


def _ends_sentence(at: int, tokens: Tokens) -> bool:
    """Whether a full stop belongs to the sentence: it stands after a month or weekday that is written out."""
    return tokens.codes[at] == "." and tokens.items[at - 1].text not in ABBREVIATED


def drafts(tokens: Tokens) -> list[Draft]:
    """The dates of a text as printed, left to right, and what is none though it looks so (NOTHING); none overlap."""
    return sorted(_TABLE.read(tokens, _say), key=lambda draft: draft.first)


def _say(shape: Shape, match: re.Match[str], tokens: Tokens) -> Draft | None:
    draft = shape(Found(match, tokens))
    if draft is not None:
        draft.last -= _ends_sentence(draft.last - 1, tokens)
    return draft
