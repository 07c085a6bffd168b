"""The shapes of counted periods: "three days ago", "the 12 previous weeks", "three upcoming weeks", "in two weeks' time"."""

from __future__ import annotations

from checker.text.calendar.classes import CAPITAL, CODE, NUMBER
from checker.text.calendar.distance_grammar import is_of_record, is_owned
from checker.text.calendar.draft import Draft, Found, Shape, is_alone
from checker.text.calendar.tense import direction
from checker.text.calendar.words import HALVES, PUT_OFF

_COUNT = r"(?P<count>{DAY_NUMBER}|{SMALL}|{CARDINAL}|{ARTICLE}{FEW}{OF}?|{FEW}|{ARTICLE})"
_NUMBER = r"(?P<count>{DAY_NUMBER}|{SMALL}|{CARDINAL})"


def _weekend_ago(found: Found) -> Draft | None:
    """ "two weekends ago"."""
    return None if not found.count else found.draft("unit", unit="weekend", count=-found.count, shift="last")


def _nights_ago(found: Found) -> Draft | None:
    """ "two nights ago"."""
    first, last = found.value("part")
    if not found.count or found.text("part").rstrip("s") not in HALVES:
        return None
    return found.draft("day", count=-found.count, part_of_day=(first * 60, last * 60))


def _ago(found: Found) -> Draft | None:
    """ "three days ago", "a year earlier", "two weeks from now"."""
    unit, count, way = found.value("unit"), found.count, found.items[found.at("way")].text
    if unit not in _WHOLE_UNITS or _is_range(found):
        return None
    if found.codes[found.match.start("count")] == NUMBER and not found.text("count").isdigit():
        return None  # "1.5 years ago"
    sign = -1 if way in ("ago", "earlier", "before") else 1
    name = ""
    if way in ("before", "earlier", "later") and found.value("way") is None:
        name = "alone" if is_alone(found.start, found.end, found.tokens) else "anaphoric"
    if unit in ("month", "year") and count is not None and (found.value("way") is not None or way == "hence"):
        steps = (sign * count * (1 if unit == "month" else 12), found.value("way") or 0, 0)
        return found.draft("distance", steps=steps)  # "two months from tomorrow" is a day
    return found.draft(
        "ago", unit=unit, count=None if count is None else sign * count, name=name, number=sign, day=found.value("way")
    )


def _back(found: Found) -> Draft | None:
    """ "met two weeks back"; but "moved it two weeks back", "took 3 weeks back"."""
    if (
        found.text("way") != "back"
        or is_owned(found)
        or any(item.text in _TAKES for item in found.items[: found.start])
    ):
        return None
    if (
        not is_alone(found.start, found.end, found.tokens)
        and direction(found.tokens, found.start, found.start).way != -1
    ):
        return None
    return found.draft("ago", unit=found.value("unit"), count=-found.count, number=-1) if found.count else None


def _is_range(found: Found) -> bool:
    """ "two to three weeks ago" is no day."""
    return found.before() in (CODE["TO"], CODE["OR"], "-") and found.before(found.start - 1) in _NUMBERS


def _several(found: Found) -> Draft | None:
    """ "the 12 previous weeks", "next two days"; but "the next two days" are a length of time."""
    if found.codes[found.start] not in _NUMBERS and (found.before() in (CODE["THE"], "'") or is_owned(found)):
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


def _step_ahead(found: Found) -> Draft | None:
    """ "three upcoming weeks", said of none in particular: the week three ahead; "the three upcoming weeks" are a stretch."""
    led = (
        found.before() in _LEADS_STRETCH
        or is_owned(found)
        or (found.start and found.items[found.start - 1].text == "over")
    )
    if found.text("shift") != "upcoming" or led or found.value("unit") not in _STEPPED or (found.count or 0) < 2:
        return None
    if found.after() in (CODE["OF"], "-") or (found.text("unit")[-1] != "s" and found.after() not in _STOPS):
        return None  # "two upcoming days of talks", "two upcoming month-long courses"
    return found.draft("unit", unit=found.value("unit"), count=found.count, shift="next", name="implied")


def _is_verb(found: Found) -> bool:
    """ "the trial may last four months", "such strikes last two weeks"."""
    lead = found.items[found.start - 1].text
    return (
        found.before() in (CODE["FUTURE_VERB"], CODE["TO"])
        or lead in ("may", "not", "they")
        or (found.before() in (CODE["OTHER"], CAPITAL) and lead.endswith("s"))
    )


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
        return found.draft("ago", unit=unit, count=found.count, number=1, part="within", day=found.value("word"))
    return found.draft("ago", unit=unit, count=found.count, number=1)


def _in_time(found: Found) -> Draft | None:
    """ "in two weeks' time"."""
    return found.draft("ago", unit=found.value("unit"), count=found.count, number=1)


_LEADS_STRETCH = frozenset(CODE[name] for name in ("DURING", "FOR", "IN", "OF", "THE", "THIS", "WITHIN")) | {"'"}
_LISTS = CODE["AND"] + CODE["OR"]  # "in three days? or in a month?"
_NUMBERS = frozenset(CODE[name] for name in ("DAY_NUMBER", "SMALL", "CARDINAL"))
_STEPPED = frozenset({"day", "month", "quarter", "week", "year"})
_STOPS = ("", ".", ",", ";", "!", "?")
_TAKES = PUT_OFF | {"brought", "got", "had", "laid", "put", "set", "took", "turned", "used", "won"}
_WHOLE_UNITS = ("century", "day", "decade", "fortnight", "month", "quarter", "week", "year")


COUNTED_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{WITHIN}", r"{WITHIN}{THE}?{NEXT}?" + _COUNT + r"(?P<unit>{UNIT})(?:{FROM}|{OF}|{AFTER})(?P<word>{DAY_WORD})", _in_future),
    ("{AGO}", _COUNT.replace("(?P<count>", "(?P<count>{NUMBER}|") + r"(?P<unit>{UNIT})(?P<way>{AGO})", _ago),
    ("{UNIT} {BACK}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{BACK})(?=[.,;)!?]|$)", _back),
    ("{WEEKEND}", _COUNT + r"(?P<unit>{WEEKEND}){AGO}", _weekend_ago),
    ("{PART}", _COUNT + r"(?P<part>{PART}){AGO}", _nights_ago),
    ("{EARLIER}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{EARLIER})", _ago),
    ("{BEFORE}", r"(?:(?<={FROM})|(?<={THAN}))" + _COUNT + r"(?P<unit>{UNIT})(?P<way>{BEFORE})(?=[.,;!?]|$)", _ago),
    ("{LATER}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{LATER})", _ago),
    ("{FROM}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{FROM}(?:{OTHER}?{NOW}|{DAY_WORD}))", _ago),
    ("{AFTER}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{AFTER}{DAY_WORD})", _ago),
    ("{BEFORE}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{BEFORE}{DAY_WORD})", _ago),
    ("{HENCE}", _COUNT + r"(?P<unit>{UNIT})(?P<way>{HENCE})", _ago),
    ("{NEXT}", _NUMBER + r"(?P<shift>{NEXT})(?P<unit>{UNIT})", _step_ahead),
    ("{NEXT}", r"(?P<shift>{NEXT})" + _NUMBER + r"(?P<unit>{UNIT})", _step_ahead),
    ("{NEXT}", _NUMBER + r"(?P<shift>{NEXT})(?P<unit>{UNIT})", _several),
    ("{LAST}", _NUMBER + r"(?P<shift>{LAST})(?P<unit>{UNIT})", _several),
    ("{UNIT}", r"(?P<shift>{LAST}|{PAST}|{NEXT})" + _NUMBER + r"(?P<unit>{UNIT})", _several),
)  # fmt: skip
AHEAD_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{IN}", r"{IN}" + _COUNT + r"(?P<unit>{UNIT})(?!'|-|{OF}|{AGO}|{AFTER}|{BEFORE}|{FROM})", _in_future),
    ("{WITHIN}", r"{WITHIN}{THE}?{NEXT}?" + _COUNT + r"(?P<unit>{UNIT})(?!'|-|{OF}|{AFTER}|{BEFORE}|{FROM})", _in_future),
    ("{TIME_WORD}", r"{IN}" + _COUNT + r"(?P<unit>{UNIT})'{TIME_WORD}", _in_time),
)  # fmt: skip
