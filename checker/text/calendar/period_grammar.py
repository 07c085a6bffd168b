"""The shapes of dates that are longer or nearer than a printed day: years, quarters, seasons, "last week", "a year ago"."""

from __future__ import annotations

from checker.text.calendar.accounts_grammar import COUNTS, fiscal, half, quarter, same_quarter, year_ago
from checker.text.calendar.classes import CAPITAL, CODE, short_year
from checker.text.calendar.count_grammar import AHEAD_SHAPES, COUNTED_SHAPES
from checker.text.calendar.distance_grammar import DISTANCE_SHAPES
from checker.text.calendar.draft import Draft, Found, Shape
from checker.text.calendar.season_grammar import SEASON_SHAPES
from checker.text.calendar.years import is_year

_YEAR = r"(?P<year>{YEAR})"
_SHIFT = r"(?P<shift>{LAST}|{NEXT}|{THIS}{LAST}|{THIS}{PAST}|{THIS}{NEXT}|{THIS}|{PAST})"
_PART = (
    r"(?:(?P<part>{EARLY}|{LATE}|{MID}|(?:{BEGIN}|{END})(?=-|{OF})|{EARLIER}|{LATER})(?:-|{OF}|{IN})?{ABOUT}?{THE}?)"
)
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
        or found.after() in ("-", CODE["CLOCK_UNIT"])
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


def _parted_decade(found: Found) -> Draft | None:
    """ "the 1960 s", as some machines part it."""
    year, mark = found.item("year"), found.item("mark")
    if year is None or mark is None or mark.start - year.end != 1 or year.value % 10:
        return None
    return found.draft(
        "years", year=year.value, count=100 if year.value % 100 == 0 and year.value < 2000 else 10, part=found.part
    )


def _spelt_decade(found: Found) -> Draft | None:
    """ "in the two thousands"."""
    if found.text("thousands") != "thousands" or found.value("number") != 2 or found.after() in (CODE["OF"], "-"):
        return None
    return found.draft("years", year=2000, count=10)


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


def _year_end(found: Found) -> Draft | None:
    """ "year-end", "year-end 2018"."""
    if found.value("unit") not in ("year", "month", "quarter") or found.text("unit").endswith("s"):
        return None
    if found.value("year") is not None:
        return found.draft("calendar", year=found.value("year"), part="end") if found.value("unit") == "year" else None
    return found.draft("unit", unit=found.value("unit"), count=0, part="end")


def _day_out(found: Found) -> Draft | None:
    """ "by end of day", "at EOD": the last minute of this day; "the end of the day" may be of any."""
    if found.at("unit") >= 0 and found.text("unit") != "day":
        return None
    return found.draft("day", count=0, part="end")


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


_LEADS = CODE["AT"] + CODE["IN"] + CODE["ON"] + CODE["BY"] + CODE["THE"]
_ANCHORS = (CODE["FEAST"], CODE["MONTH"])
_WEATHER = frozenset({"degrees", "fahrenheit", "highs", "lows", "mph", "teens", "temperature", "temperatures"})
_SPELLS = frozenset({"century", "decade", "month", "week", "year"})
_NUMBERS = frozenset(CODE[name] for name in ("DAY_NUMBER", "SMALL", "CARDINAL"))
_DAYS_TOLD = (CODE["MONTH"], CODE["THE"], CODE["DAY_NUMBER"], CODE["END"], CODE["FULL_DATE"])
_ENDS = frozenset({"", ".", ",", ";", CODE["AND"], CODE["TO"]})
PERIOD_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    *DISTANCE_SHAPES,
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
    ("{YEAR} {LONE_S}", r"{THE}?(?:" + _PART + r")?(?<=[{THE}{IN}{EARLY}{LATE}{MID}-])(?P<year>{YEAR})(?P<mark>{LONE_S})", _parted_decade),
    ("{CARDINAL} {IN} {THE}", r"(?<={IN}){THE}(?P<number>{CARDINAL})(?P<thousands>{OTHER})", _spelt_decade),
    ("{UNIT}", r"{THE}?(?:" + _PART + r")?(?P<number>{NTH}|{NTH_WORD})-?(?P<unit>{UNIT})", _century),
    ("{UNIT}", r"{THE}?(?P<same>{OTHER})(?P<noun>{UNIT})(?:{OF}|{IN})?(?:{LAST}(?P<unit>{UNIT})|{ARTICLE}(?P<year_unit>{UNIT})(?:{EARLIER}|{AGO}|{BEFORE}))", same_quarter),
    *COUNTED_SHAPES,
    ("{UNIT} {YEAR}", r"{THE}?(?:(?P<number>{NTH}|{NTH_WORD})|{LAST})(?P<unit>{UNIT})(?:{OF}|{IN})" + _YEAR, _week_of_year),
    ("{YEAR}", r"(?P<unit>{UNIT})(?P<number>{DAY_NUMBER}|{SMALL})(?:,|{OF}|{IN}){THE}?" + _YEAR, _numbered_week),
    ("{YEAR}", r"(?P<year>{YEAR})-(?P<unit>{UNIT})(?P<number>{SMALL})(?!-)", _numbered_week),
    *AHEAD_SHAPES,
    ("{END} {UNIT}", r"{END}{OF}(?P<unit>{UNIT})(?=[.,;)!?]|$)", _day_out),
    ("{UNIT_END}", r"(?P<out>{UNIT_END})(?=[.,;)!?]|$)", _day_out),
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
