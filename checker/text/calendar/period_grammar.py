"""The shapes of dates that are longer or nearer than a printed day: years, quarters, seasons, "last week", "a year ago"."""

from __future__ import annotations

from checker.text.calendar.accounts_grammar import COUNTS, fiscal, half, quarter, same_quarter, year_ago
from checker.text.calendar.classes import CAPITAL, CODE, NUMBER, short_year
from checker.text.calendar.distance_grammar import DISTANCE_SHAPES, is_of_record
from checker.text.calendar.draft import Draft, Found, Shape
from checker.text.calendar.season_grammar import SEASON_SHAPES
from checker.text.calendar.tense import direction
from checker.text.calendar.words import HALVES, OWNERS
from checker.text.calendar.years import is_year

_WHOLE_UNITS = ("century", "day", "decade", "fortnight", "month", "quarter", "week", "year")

_YEAR = r"(?P<year>{YEAR})"
_COUNT = r"(?P<count>{DAY_NUMBER}|{SMALL}|{CARDINAL}|{ARTICLE}{FEW}{OF}?|{FEW}|{ARTICLE})"
_NUMBER = r"(?P<count>{DAY_NUMBER}|{SMALL}|{CARDINAL})"
_SHIFT = r"(?P<shift>{LAST}|{NEXT}|{THIS}{LAST}|{THIS}{PAST}|{THIS}{NEXT}|{THIS}|{PAST})"
_PART = r"(?:(?P<part>{EARLY}|{LATE}|{MID}|(?:{BEGIN}|{END})(?=-|{OF})|{EARLIER}|{LATER})(?:-|{OF}|{IN})?{THE}?)"
_AFTER_YEARS = r"(?<=[{IN}{OF}{SINCE}{BY}{UNTIL}{FROM}{THE}{AND},])"
_LED_YEAR = r"(?<=[{FROM}{BETWEEN}])'(?P<short>{SMALL})"
_NO_CLOSING = r"(?!['.-]{DAY_NUMBER})"
_OF_YEAR = r"(?:(?:{OF}|{IN}|,|-|/)?{THE}?{FISCAL}?(?:" + _YEAR + "(?!')|" + _SHIFT + r"(?P<of>{UNIT})))?"


def _year(found: Found) -> Draft | None:
    if not is_year(found.at("year"), found.tokens, bool(found.part)):
        return None
    return found.draft("calendar", year=found.value("year"), part=found.part)


def _short_year(found: Found) -> Draft | None:
    """ "in '94", "the '97 team", "1992, '94 and '96"; a quotation may begin with a number too."""
    short = found.item("short")
    assert short is not None
    mark = found.items[found.start]
    if len(short.text) != 2 or mark.end != short.start or found.tokens.text[mark.start] == "‘":
        return None
    if found.before() in (",", CODE["AND"]) and found.before(found.start - 1) not in (CODE["YEAR"], CODE["SMALL"]):
        return None
    if found.after() == CODE["OTHER"] and found.items[found.end].text.endswith("s") and found.before() != CODE["THE"]:
        return None
    near = range(found.end, min(len(found.codes), found.end + 30))
    if any(
        found.codes[at] == "'" and found.items[at].text == "'" and found.items[at - 1].end == found.items[at].start
        for at in near
    ):
        return None  # a closing mark
    return found.draft("calendar", year=short_year(short.value))


def _short_span(found: Found) -> Draft | None:
    """ "from '98 to '03"."""
    first, last = found.item("short"), found.item("until")
    if first is None or last is None or len(first.text) != 2 or len(last.text) != 2:
        return None
    year, until = short_year(first.value), short_year(last.value)
    if not year < until:
        return None
    end = Draft(found.at("until"), found.end, "calendar", year=until)
    return found.draft("calendar", year=year, until=end, qualifier="between")


def _the_year(found: Found) -> Draft | None:
    """ "the year 2000", "the end of the year 2000"."""
    return found.draft("calendar", year=found.value("year"), part=found.part) if found.text("unit") == "year" else None


def _year_span(found: Found) -> Draft | None:
    """ "2014-2018", "2017-18"."""
    year, until = found.value("year"), found.value("until")
    if until < 100:
        until += year // 100 * 100
    if (
        not 1700 <= year < until <= 2100
        or (found.value("until") < 100 and until - year > 20)
        or found.after() == "-"
        or found.before() == "-"
    ):
        return None
    last = Draft(found.at("until"), found.end, "calendar", year=until)
    return found.draft("calendar", year=year, until=last, qualifier="between")


def _decade(found: Found) -> Draft | None:
    item = found.item("decade")
    assert item is not None
    led = found.codes[found.start] == CODE["THE"] or (found.before() == CODE["IN"] and item.text.isalpha())
    spelt_short = item.text.isalpha() or (len(item.text) == 2 and found.tokens.text[item.start].isdigit())
    if spelt_short and (not led or _is_weather(found)):
        return None  # "in his early 20s", "highs in the 80s"
    count = 100 if item.value % 100 == 0 and item.value < 2000 else 10
    return found.draft("years", year=item.value, count=count, part=found.part)


def _is_weather(found: Found) -> bool:
    return any(item.text in _WEATHER for item in found.items[max(0, found.start - 6) : found.end + 2])


def _century(found: Found) -> Draft | None:
    number = found.value("number")
    if found.value("unit") != "century" or not 10 <= number <= 21:
        return None
    return found.draft("years", year=number * 100 - 99, count=100, part=found.part)


def _day_word(found: Found) -> Draft | None:
    at = found.at("word")
    if found.is_capital(at) and (
        found.before() == CAPITAL or (found.after() == CAPITAL and found.text("word") == "today")
    ):
        return None  # "USA Today", "the Today Show"
    if found.is_capital(at) and found.start and found.items[found.start - 1].text in ("'s", "the"):
        return None  # "NBC's Today"
    if found.before() == found.after() == '"':
        return None
    return found.draft("day", count=found.value("word"))


def _unit(found: Found) -> Draft | None:
    """ "last week", "this year", "earlier this month", "the end of the year"."""
    item = found.item("unit")
    assert item is not None
    unit, shift, part = item.value, found.shift, found.part
    if item.text.endswith("s") or unit in ("fortnight", "season"):
        return None  # "last season" is of a sport
    latest = found.text("shift") == "latest" and unit in ("month", "week")
    if shift in ("last", "next") and found.before() == CODE["THE"] and unit in _SPELLS and not latest:
        return None  # "over the last year", "in the next month", "the last week of the war"
    if (
        found.after() == "-"
        and found.items[found.end].start == item.end
        and found.after(found.end + 1) == CODE["OTHER"]
    ):
        return None  # "the last quarter-mile"
    if found.text("shift") in ("coming", "upcoming") and found.before() in _NUMBERS:
        return None  # "two upcoming week"
    if shift == "past" and (unit not in ("week", "weekend", "month", "quarter") or found.before() == CODE["THE"]):
        return None  # "the past year" is a length of time
    if unit == "day" and found.after() == CODE["IN"] and found.after(found.end + 1) == CODE["YEAR"]:
        return None  # "on this day in 1929"
    if unit == "day" and (shift != "this" or found.after() == CODE["OF"]):
        return found.draft("day", count=1) if shift == "next" and found.before() != CODE["THE"] else None
    if not shift and (
        unit in ("day", "season")
        or (unit in ("century", "decade") and part not in ("begin", "end"))
        or part not in ("begin", "end", "early", "late", "earlier", "later")
    ):
        return None
    return found.draft("unit", unit=unit, count=COUNTS.get(shift, 0), part=part, shift=shift)


def _prior(found: Found) -> Draft | None:
    """ "the prior quarter", "from the prior year"; the one before the period that is told, which is mostly the present one."""
    unit = found.value("unit")
    if (
        found.text("prior") != "prior"
        or unit not in ("month", "quarter", "week", "year")
        or found.text("unit").endswith("s")
    ):
        return None
    return found.draft("unit", unit=unit, count=-1, shift="last", name="implied")


def _work_week(found: Found) -> Draft | None:
    """ "this working week", Monday to Friday."""
    if found.text("work") not in ("business", "work", "working") or found.text("unit") != "week":
        return None
    return found.draft("unit", unit="workweek", count=COUNTS.get(found.shift, 0), shift=found.shift)


def _the_unit(found: Found) -> Draft | None:
    """ "for the year", "in the quarter": in reports the one at hand; of quarters the last that ended."""
    unit = found.value("unit")
    if (
        unit not in ("month", "quarter", "week", "year")
        or found.text("unit").endswith("s")
        or found.after() not in _ENDS
        or (found.after() == CODE["TO"] and found.after(found.end + 1) in _DAYS_TOLD)
    ):  # "the year to September" is a length of time
        return None
    return found.draft("unit", unit=unit, count=-1 if unit == "quarter" else 0, name="implied")


def _following(found: Found) -> Draft | None:
    """ "the following week", where nothing before it was told: the next one."""
    unit, way = found.value("unit"), found.text("way")
    if unit not in ("month", "quarter", "week", "year") or way != "following" or found.text("unit").endswith("s"):
        return None
    if found.codes[: found.start].strip(_LEADS):
        return None
    return found.draft("unit", unit=unit, count=1, shift="next", part=found.part)


def _weekend(found: Found) -> Draft | None:
    if not found.shift and found.after() in (CODE["BEFORE"], CODE["AFTER"]) and found.after(found.end + 1) in _ANCHORS:
        return None  # "the weekend before Easter" is told by the feast
    return found.draft("unit", unit="weekend", count=COUNTS.get(found.shift, 0), shift=found.shift)


def _weekend_ago(found: Found) -> Draft | None:
    """ "two weekends ago"."""
    return None if not found.count else found.draft("unit", unit="weekend", count=-found.count, shift="last")


def _nights_ago(found: Found) -> Draft | None:
    """ "two nights ago"."""
    first, last = found.value("part")
    if not found.count or found.text("part").rstrip("s") not in HALVES:
        return None
    return found.draft("day", count=-found.count, part_of_day=(first * 60, last * 60))


def _year_end(found: Found) -> Draft | None:
    """ "year-end", "year-end 2018"."""
    if found.value("unit") not in ("year", "month", "quarter") or found.text("unit").endswith("s"):
        return None
    if found.value("year") is not None:
        return found.draft("calendar", year=found.value("year"), part="end") if found.value("unit") == "year" else None
    return found.draft("unit", unit=found.value("unit"), count=0, part="end")


def _ago(found: Found) -> Draft | None:
    """ "three days ago", "a year earlier", "two weeks from now"."""
    unit, count, way = found.value("unit"), found.count, found.items[found.at("way")].text
    if unit not in _WHOLE_UNITS or _is_range(found):
        return None
    if found.codes[found.match.start("count")] == NUMBER and not found.text("count").isdigit():
        return None  # "1.5 years ago"
    sign = -1 if way in ("ago", "earlier", "before") else 1
    name = "anaphoric" if way in ("before", "earlier", "later") and found.value("way") is None else ""
    if unit in ("month", "year") and count is not None and (found.value("way") is not None or way == "hence"):
        steps = (sign * count * (1 if unit == "month" else 12), found.value("way") or 0, 0)
        return found.draft("distance", steps=steps)  # "two months from tomorrow" is a day
    return found.draft(
        "ago", unit=unit, count=None if count is None else sign * count, name=name, number=sign, day=found.value("way")
    )


def _is_range(found: Found) -> bool:
    """ "two to three weeks ago" is no day."""
    return found.before() in (CODE["TO"], CODE["OR"], "-") and found.before(found.start - 1) in _NUMBERS


def _several(found: Found) -> Draft | None:
    """ "the 12 previous weeks", "next two days"; but "the next two days" are a length of time."""
    if found.codes[found.start] not in _NUMBERS and (found.before() in (CODE["THE"], "'") or _is_owned(found)):
        return None
    if found.value("unit") not in _WHOLE_UNITS or not found.text("unit").endswith("s") or (found.count or 0) < 2:
        return None
    if found.text("shift") == "last" and found.start and _is_verb(found):
        return None
    return found.draft(
        "ago",
        unit=found.value("unit"),
        count=found.count,
        number=1,
        part="next" if found.shift == "next" else "before",
    )


def _is_verb(found: Found) -> bool:
    """ "the trial may last four months", "such strikes last two weeks"."""
    lead = found.items[found.start - 1].text
    return (
        found.before() in (CODE["FUTURE_VERB"], CODE["TO"])
        or lead in ("may", "not", "they")
        or (found.before() in (CODE["OTHER"], CAPITAL) and lead.endswith("s"))
    )


def _is_owned(found: Found) -> bool:
    return found.start > 0 and found.items[found.start - 1].text in OWNERS


def _week_of_year(found: Found) -> Draft | None:
    """ "the second week of 2011", "the third month of 2016", "the last week of 2018"."""
    number, unit = -1 if found.at("number") < 0 else found.value("number"), found.text("unit")
    if unit == "month" and number <= 12:
        return found.draft("calendar", year=found.value("year"), month=number if number > 0 else 12)
    if unit != "week" or number > 53:
        return None
    return found.draft("nth", number=number, unit="week", year=found.value("year"))


def _numbered_week(found: Found) -> Draft | None:
    """ "week 32 of 2018"; weeks of a sport have no year beside them."""
    if found.text("unit") != "week" or not 1 <= found.value("number") <= 53:
        return None
    return found.draft("nth", number=found.value("number"), unit="week", year=found.value("year"))


def _in_future(found: Found) -> Draft | None:
    """ "will open in three weeks": a date only where the sentence looks ahead, otherwise a length of time."""
    unit = found.value("unit")
    if unit not in _WHOLE_UNITS or found.after() == CODE["PERIOD"] or is_of_record(found):
        return None
    then = found.codes[found.end : found.end + 5]
    bare = not found.codes[: found.start].strip(_LISTS) and len(then) <= (4 if then[:1] == CODE["AT"] else 1)
    if not bare and found.at("word") < 0 and direction(found.tokens, found.start, found.start).way != 1:
        return None
    if found.codes[found.start] == CODE["WITHIN"]:
        if found.at("word") >= 0 and found.value("word") != 0:
            return None
        return found.draft("ago", unit=unit, count=found.count, number=1, part="within")
    return found.draft("ago", unit=unit, count=found.count, number=1)


def _in_time(found: Found) -> Draft | None:
    """ "in two weeks' time"."""
    return found.draft("ago", unit=found.value("unit"), count=found.count, number=1)


_LEADS = CODE["AT"] + CODE["IN"] + CODE["ON"] + CODE["BY"] + CODE["THE"]
_ANCHORS = (CODE["FEAST"], CODE["MONTH"])
_LISTS = CODE["AND"] + CODE["OR"]  # "in three days? or in a month?"
_WEATHER = frozenset({"degrees", "fahrenheit", "highs", "lows", "mph", "teens", "temperature", "temperatures"})
_SPELLS = frozenset({"century", "decade", "month", "week", "year"})
_NUMBERS = frozenset(CODE[name] for name in ("DAY_NUMBER", "SMALL", "CARDINAL"))
_DAYS_TOLD = (CODE["MONTH"], CODE["THE"], CODE["DAY_NUMBER"], CODE["END"], CODE["FULL_DATE"])
_ENDS = frozenset({"", ".", ",", ";", CODE["AND"], CODE["TO"]})
PERIOD_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    *DISTANCE_SHAPES,
    ("{WITHIN}", r"{WITHIN}{THE}?{NEXT}?" + _COUNT + r"(?P<unit>{UNIT})(?:{FROM}|{OF}|{AFTER})(?P<word>{DAY_WORD})", _in_future),
    ("{YEAR}", r"{THE}?{FISCAL}?" + _YEAR + r"(?:'?{FISCAL}?|{THE})(?P<number>{NTH}|{NTH_WORD})-?(?P<unit>{UNIT})", quarter),
    ("{YEAR}", r"{THE}?{FISCAL}?" + _YEAR + r"(?:'?{FISCAL}?|{THE})(?P<number>{NTH}|{NTH_WORD})-?{HALF}", half),
    ("{UNIT}", r"(?P<shift>{LAST}|{NEXT}|{THIS})(?P<of>{UNIT})'{FISCAL}?(?P<number>{NTH}|{NTH_WORD})-?(?P<unit>{UNIT})", quarter),
    ("{UNIT}", r"(?P<shift>{LAST}|{NEXT}|{THIS})(?P<of>{UNIT})'{FISCAL}?(?P<number>{NTH}|{NTH_WORD})-?{HALF}", half),
    ("{UNIT}", r"(?:{THE}?(?P<part>(?:{EARLY}|{LATE})(?={IN})|(?:{BEGIN}|{END}|{MID})(?={OF}))(?:{IN}|{OF}))?{THE}?(?P<number>{NTH}|{NTH_WORD})-?{FISCAL}?(?P<unit>{UNIT})" + _OF_YEAR, quarter),
    ("{UNIT}", r"{THE}?(?P<final>{OTHER}|{LAST})(?P<unit>{UNIT})" + _OF_YEAR, quarter),
    ("{QUARTER_NAME}", "(?:" + _YEAR + r"[-/]?)(?P<number>{QUARTER_NAME})", quarter),
    ("{QUARTER_NAME}", r"(?P<number>{QUARTER_NAME})(?:(?P<name>{FISCAL})'?|')(?P<short>{SMALL}|{DAY_NUMBER})(?!['-])", quarter),
    ("{QUARTER_NAME} {FISCAL}", r"(?P<name>{FISCAL})'?(?P<short>{SMALL}|{DAY_NUMBER})-?(?P<number>{QUARTER_NAME})", quarter),
    ("{QUARTER_NAME}", r"(?:{THE}?" + _PART + r")?(?P<number>{QUARTER_NAME})" + _OF_YEAR, quarter),
    ("{HALF_NAME}", "(?:" + _YEAR + r"-?)(?P<number>{HALF_NAME})(?P<name>)", half),
    ("{HALF_NAME}", r"(?P<number>{HALF_NAME})(?P<name>)" + _OF_YEAR, half),
    ("{HALF}", r"{THE}?(?P<number>{NTH}|{NTH_WORD})-?{HALF}(?:{OF}(?P<the_year>{THE}{UNIT})|" + _OF_YEAR + ")", half),
    *SEASON_SHAPES,
    ("{FISCAL}", r"(?P<name>{FISCAL})'?(?P<short>{SMALL}|{DAY_NUMBER})(?![-/.,]{DAY_NUMBER}|-{SMALL})", fiscal),
    ("{FISCAL}", r"(?:{THE}|" + _SHIFT + r")?{FISCAL}(?P<unit>{UNIT})?" + _YEAR + "(?!-(?:{YEAR}|{SMALL}|{DAY_NUMBER}))", fiscal),
    ("{FISCAL}", r"(?:" + _SHIFT + r"){FISCAL}(?P<unit>{UNIT})", fiscal),
    ("{YEAR}", r"(?:{FISCAL}{UNIT}?)?" + _YEAR + r"(?:-|{TO}(?={YEAR}))(?P<until>{YEAR}|{SMALL}|{DAY_NUMBER})", _year_span),
    ("{DECADE}", r"{THE}?(?:" + _PART + r")?(?P<decade>{DECADE})", _decade),
    ("{UNIT}", r"{THE}?(?:" + _PART + r")?(?P<number>{NTH}|{NTH_WORD})-?(?P<unit>{UNIT})", _century),
    ("{UNIT}", r"{THE}?(?P<same>{OTHER})(?P<noun>{UNIT})(?:{OF}|{IN})?(?:{LAST}(?P<unit>{UNIT})|{ARTICLE}(?P<year_unit>{UNIT})(?:{EARLIER}|{AGO}|{BEFORE}))", same_quarter),
    ("{AGO}", _COUNT.replace("(?P<count>", "(?P<count>{NUMBER}|") + r"(?P<unit>{UNIT})(?P<way>{AGO})", _ago),
    ("{WEEKEND}", _COUNT + r"(?P<unit>{WEEKEND}){AGO}", _weekend_ago),
    ("{PART}", _COUNT + r"(?P<part>{PART}){AGO}", _nights_ago),
    ("{EARLIER}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{EARLIER})", _ago),
    ("{BEFORE}", r"(?:(?<={FROM})|(?<={THAN}))" + _COUNT + r"(?P<unit>{UNIT})(?P<way>{BEFORE})(?=[.,;]|$)", _ago),
    ("{LATER}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{LATER})", _ago),
    ("{FROM}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{FROM}(?:{NOW}|{DAY_WORD}))", _ago),
    ("{BEFORE}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{BEFORE}{DAY_WORD})", _ago),
    ("{HENCE}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{HENCE})", _ago),
    ("{NEXT}", _NUMBER + r"(?P<shift>{NEXT})(?P<unit>{UNIT})", _several),
    ("{LAST}", _NUMBER + r"(?P<shift>{LAST})(?P<unit>{UNIT})", _several),
    ("{UNIT}", r"(?P<shift>{LAST}|{PAST}|{NEXT})" + _NUMBER + r"(?P<unit>{UNIT})", _several),
    ("{UNIT} {YEAR}", r"{THE}?(?:(?P<number>{NTH}|{NTH_WORD})|{LAST})(?P<unit>{UNIT})(?:{OF}|{IN})" + _YEAR, _week_of_year),
    ("{YEAR}", r"(?P<unit>{UNIT})(?P<number>{DAY_NUMBER}|{SMALL})(?:,|{OF}|{IN}){THE}?" + _YEAR, _numbered_week),
    ("{YEAR}", r"(?P<year>{YEAR})-(?P<unit>{UNIT})(?P<number>{SMALL})(?!-)", _numbered_week),
    ("{IN}", r"{IN}" + _COUNT + r"(?P<unit>{UNIT})(?!'|-|{OF}|{AGO}|{AFTER}|{BEFORE}|{FROM})", _in_future),
    ("{WITHIN}", r"{WITHIN}{THE}?{NEXT}?" + _COUNT + r"(?P<unit>{UNIT})(?!'|-|{OF}|{AFTER}|{BEFORE}|{FROM})", _in_future),
    ("{TIME_WORD}", r"{IN}" + _COUNT + r"(?P<unit>{UNIT})'{TIME_WORD}", _in_time),
    ("{DAY_WORD}", r"(?P<word>{DAY_WORD})", _day_word),
    ("{AGO}", r"{THE}?(?P<unit>{UNIT})-(?P<way>{AGO})(?P<noun>{UNIT}|{PERIOD})?", year_ago),
    ("{EARLIER}", r"{THE}?(?P<unit>{UNIT})-(?P<way>{EARLIER})(?P<noun>{UNIT}|{PERIOD})?", year_ago),
    ("{END}", r"(?P<unit>{UNIT})(?:[-']|(?<=[{AT}{BY}{BEFORE}{SINCE}{UNTIL}{AFTER}]{UNIT})){END}" + _YEAR + "?", _year_end),
    ("{WEEKEND}", r"(?:{THE}?{END}{OF})?(?:{THE}?" + _SHIFT + r"|{THE}|{OF}|{ON})(?P<weekend>{WEEKEND})", _weekend),
    ("{UNIT}", r"(?:(?:{THE}?" + _PART + r"))?" + _SHIFT + r"(?P<unit>{UNIT})", _unit),
    ("{AFTER}", r"(?:{THE}?" + _PART + r")?{THE}?(?P<way>{AFTER})(?P<unit>{UNIT})[.!?]?$", _following),
    ("{BEFORE} {UNIT}", r"{THE}?(?P<prior>{BEFORE})(?P<unit>{UNIT})(?!-)", _prior),
    ("{UNIT}", _SHIFT + r"(?P<work>{OTHER})(?P<unit>{UNIT})", _work_week),
    ("{YEAR}", r"{THE}?" + _PART + r"?(?:(?<={THE})|(?<={OF})|(?<=-)){THE}?(?P<unit>{UNIT}){OF}?" + _YEAR, _the_year),
    ("{UNIT}", r"{THE}?(?:" + _PART + r")(?P<unit>{UNIT})", _unit),
    ("{UNIT}", r"(?:(?<={IN})|(?<={FOR})){THE}(?P<unit>{UNIT})", _the_unit),
    ("{SMALL}", _LED_YEAR + r"(?:-|{TO}|{UNTIL}|{AND})'(?P<until>{SMALL}|{DAY_NUMBER})" + _NO_CLOSING, _short_span),
    ("{SMALL}", _AFTER_YEARS + r"'(?P<short>{SMALL})" + _NO_CLOSING, _short_year),
    ("{DAY_NUMBER}", _AFTER_YEARS + r"'(?P<short>{DAY_NUMBER})" + _NO_CLOSING, _short_year),
    ("{YEAR}", r"(?:{THE}?" + _PART + ")?" + _YEAR, _year),
)  # fmt: skip
