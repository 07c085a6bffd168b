"""Two dates or two times of day: type date and time.

Only what both say is compared: a month holds its days, a date without a time says nothing of the hour, a time of day nothing
of the date. A writer's words have a plain reading ("about 3 p.m." is 2:40 to 3:20) and a logical one ("after 3 p.m." is any
later time). A part that was taken from the published date never makes a conflict by itself.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from checker.records import Judgement, Moment, Terms
from checker.text.moment_notation import SIGNS, canonical
from checker.text.reckoning import read_point

_DAY = 1440  # minutes
ABOUT_CLOCK = 20  # minutes that "about" allows either way
AFTERWARDS = 30  # minutes for which a plain "after 3 p.m." or "just before midnight" holds
ABOUT_DATE = {"day": 3 * _DAY, "week": 7 * _DAY, "month": 31 * _DAY, "year": 366 * _DAY}
AFTER_DATE = {"day": 7 * _DAY, "week": 14 * _DAY, "month": 62 * _DAY, "year": 366 * _DAY}
_EPOCH = datetime.datetime(1, 1, 1)
_FOREVER = 10**10
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?\Z")


class Span(NamedTuple):
    """Minutes from the first and to the last moment, exclusive; of the day for times, since year 1 for dates."""

    low: int
    high: int

    def meets(self, other: Span) -> bool:
        return self.low < other.high and other.low < self.high


def judge(a: Moment, b: Moment, terms: Terms) -> Judgement | None:
    """Symmetric. None where the two share nothing: a time of day and a date without one."""
    first, second = sorted(
        (a, b), key=lambda value: (value.iso, value.qualifier, value.type, value.said, value.implied)
    )
    if (canonical(first), first.type) == (canonical(second), second.type):
        return Judgement("agree", f"both say {_show(first)}")
    if "time" in (first.type, second.type):
        return _judge_clocks(first, second, terms)
    if _is_unknown(first) or _is_unknown(second):
        return _judge_parts(first, second)
    return _judge_dates(first, second, terms)


def blocks(value: Moment) -> tuple[str, ...]:
    """Any two moments of a rule may be the same question."""
    return ()


def direction(a: Moment, b: Moment) -> int:
    """-1, 0 or 1: whether b lies before, with or after a; 0 where that is not known."""
    first, second = a.start or a.end, b.start or b.end
    if first is None or second is None or first.startswith("T") != second.startswith("T"):
        return 0
    return (second > first) - (second < first)


# ------------------------------------------------------------------ dates


def _judge_dates(a: Moment, b: Moment, terms: Terms) -> Judgement:
    if SIGNS.get(a.qualifier) == SIGNS.get(b.qualifier) and (a.start, a.end) == (b.start, b.end):
        return Judgement("agree", f"{_show(a)} and {_show(b)} are the same")
    timed = _has_clock(a) and _has_clock(b)
    one, two = _plain_dates(a, timed), _plain_dates(b, timed)
    if one.meets(two):
        return Judgement("compatible", _why_meeting(a, b, one, two))
    apart = max(one.low - two.high, two.low - one.high) + (1 if timed else _DAY)
    if apart <= _tolerance(terms) + (1 if timed else _DAY) - 1:
        return Judgement("compatible", f"{_show(a)} and {_show(b)} lie within the tolerance")
    if _logical_dates(a, timed).meets(_logical_dates(b, timed)):
        return Judgement("unclear", f"{_show(a)} and {_show(b)} can both be true, but a reader would not think so")
    implied = _only_implied(a, b)
    if implied:
        return implied
    if timed:
        apart = max(_nominal(a).low - _nominal(b).low, _nominal(b).low - _nominal(a).low)
    if timed and apart < _DAY:
        return Judgement("conflict", f"{_show(a)} and {_show(b)} are {_minutes(apart)} apart")
    days = max(1, round(apart / _DAY))
    return Judgement("conflict", f"{_show(a)} and {_show(b)} are {days} day{'s' * (days != 1)} apart")


def _why_meeting(a: Moment, b: Moment, one: Span, two: Span) -> str:
    if a.qualifier not in SIGNS and b.qualifier not in SIGNS and not (_has_clock(a) and _has_clock(b)):
        inner, outer = (a, b) if one.high - one.low <= two.high - two.low else (b, a)
        return f"{_show(inner)} lies in {_show(outer)}"
    return f"{_show(a)} and {_show(b)} can mean the same"


def _nominal(value: Moment) -> Span:
    """The stretch that the notation names, whatever the qualifier."""
    first, slash, last = value.iso.partition("/")
    if slash:
        return Span(
            0 if first == ".." else _at(read_point(first).start),
            _FOREVER if last == ".." else _at(read_point(last).start),
        )
    stretch = read_point(first)
    return Span(_at(stretch.start), _at(stretch.end))


def _at(text: str | None) -> int:
    assert text is not None
    moment = datetime.datetime.fromisoformat(text)
    delta = moment - _EPOCH
    return delta.days * _DAY + delta.seconds // 60


def _plain_dates(value: Moment, timed: bool) -> Span:
    span = _nominal(value)
    clock = _has_clock(value)
    if clock and not timed:  # the whole days that it touches
        span = Span(span.low // _DAY * _DAY, -(-span.high // _DAY) * _DAY)
        clock = False
    if clock:
        if "/" in value.iso:
            return span
        slack = _rounding(span.low % 60)
        return _plain(span, value.qualifier, ABOUT_CLOCK, AFTERWARDS, slack)
    grain = (
        "day"
        if span.high - span.low <= _DAY
        else "week"
        if span.high - span.low < 28 * _DAY
        else "month"
        if span.high - span.low < 200 * _DAY
        else "year"
    )
    return _plain(span, value.qualifier, ABOUT_DATE[grain], AFTER_DATE[grain], 0)


def _plain(span: Span, qualifier: str, about: int, after: int, slack: int) -> Span:
    match qualifier:
        case "about" | "vague":
            return Span(span.low - about, span.high + about)
        case "at least":
            return Span(span.low, span.high + slack)
        case "more than":
            return Span(span.low if about == ABOUT_CLOCK else span.high, span.high + after)
        case "at most":
            return Span(span.low - after, span.high)
        case "fewer than":
            return Span(span.low - after, span.high if about == ABOUT_CLOCK else span.low)
    return Span(span.low - slack, span.high + slack)


def _logical_dates(value: Moment, timed: bool) -> Span:
    plain = _plain_dates(value, timed)
    if value.qualifier in ("at least", "more than"):
        return Span(plain.low, _FOREVER)
    if value.qualifier in ("at most", "fewer than"):
        return Span(-_FOREVER, plain.high)
    return plain


def _only_implied(a: Moment, b: Moment) -> Judgement | None:
    """Where nothing that both print differs, the difference comes from the published dates."""
    if a.start is None or b.start is None or "/" in a.iso or "/" in b.iso:
        if _prints(a) and _prints(b):
            return None
        return Judgement("unclear", f"{_show(a)} and {_show(b)} rest on the published dates", "low")
    if not _prints(a) or not _prints(b):
        return Judgement("unclear", f"{_show(a)} and {_show(b)} rest on the published dates", "low")
    one, two = datetime.datetime.fromisoformat(a.start), datetime.datetime.fromisoformat(b.start)
    for part in ("year", "month", "day"):
        if part in a.said and part in b.said and getattr(one, part) != getattr(two, part):
            return None
    if "weekday" in a.said or "weekday" in b.said:
        if one.isoweekday() != two.isoweekday():
            return None
        return Judgement(
            "unclear", f"{_show(a)} and {_show(b)} are the same weekday; the week comes from the published date", "low"
        )
    if "hour" in a.said and "hour" in b.said and one.time() != two.time():
        return None
    return Judgement(
        "compatible", f"{_show(a)} and {_show(b)} differ only in what comes from the published date", "low"
    )


def _prints(value: Moment) -> bool:
    return not value.implied or any(part in value.said for part in ("year", "month", "day", "weekday"))


# ------------------------------------------------------------------ dates that no published date could place


def _is_unknown(value: Moment) -> bool:
    return value.start is None and value.end is None


def _judge_parts(a: Moment, b: Moment) -> Judgement:
    one, two = _parts(a), _parts(b)
    for part in ("year", "month", "day", "weekday"):
        if part in one and part in two and one[part] != two[part]:
            if part == "weekday" and not ("day" in one or "day" in two):
                return Judgement("conflict", f"{_show(a)} and {_show(b)} are not the same weekday")
            if part != "weekday":
                return Judgement("conflict", f"{_show(a)} and {_show(b)} are not the same {part}")
    return Judgement("compatible", f"{_show(a)} and {_show(b)} leave open what the other says", "low")


def _parts(value: Moment) -> dict[str, int]:
    """The parts of a single date that are known, from its notation."""
    if "/" in value.iso or value.qualifier not in ("exact", "about"):
        return {}
    date = value.iso.partition("T")[0]
    if found := re.match(r"--(\d\d)(?:-(\d\d))?\Z", date):
        return {"month": int(found[1])} | ({"day": int(found[2])} if found[2] else {})
    if found := re.match(r"---(\d\d)\Z", date):
        return {"day": int(found[1])}
    if found := re.match(r"XXXX-WXX-(\d)\Z", date):
        return {"weekday": int(found[1])}
    if value.start is None:
        return {}
    start = datetime.date.fromisoformat(value.start[:10])
    grain = date.count("-")
    parts = {"year": start.year}
    if grain > 0:
        parts["month"] = start.month
    if grain > 1:
        parts |= {"day": start.day, "weekday": start.isoweekday()}
    return {
        part: number
        for part, number in parts.items()
        if part not in value.implied or (part == "weekday" and value.implied == ("year",))
    }


# ------------------------------------------------------------------ times of day


def _judge_clocks(a: Moment, b: Moment, terms: Terms) -> Judgement | None:
    clocks = [_clock_of(value) for value in (a, b)]
    if None in clocks:
        return None
    one, two = ((value, clock) for value, clock in zip((a, b), clocks, strict=True))
    shown = f"{_show_clock(a)} and {_show_clock(b)}"
    first, second = _nominal_clock(one[1]), _nominal_clock(two[1])
    if SIGNS.get(a.qualifier) == SIGNS.get(b.qualifier) and first == second:
        return Judgement("agree", f"both say {_show_clock(a)}")
    if _meet_around(_plain_clock(first, a.qualifier), _plain_clock(second, b.qualifier)):
        return Judgement("compatible", f"{shown} can mean the same")
    apart = _apart(first, second)
    if apart <= _tolerance(terms):
        return Judgement("compatible", f"{shown} lie within the tolerance")
    if _meet_around(_logical_clock(first, a.qualifier), _logical_clock(second, b.qualifier)):
        return Judgement("unclear", f"{shown} can both be true, but a reader would not think so")
    slip = ": a.m. for p.m.?" if apart == 720 else ""
    return Judgement("conflict", f"{shown} are {_minutes(apart)} apart{slip}")


def _clock_of(value: Moment) -> str | None:
    """The time of day in a notation: "T15:00", "T14:00/T15:00"; None where there is none."""
    found = re.findall(r"T\d\d:\d\d", value.iso)
    return "/".join(found[:2]) if found else None


def _nominal_clock(clock: str | None) -> Span:
    assert clock is not None
    ends = [int(text[1:3]) * 60 + int(text[4:6]) for text in clock.split("/")]
    if len(ends) == 1:
        return Span(ends[0], ends[0] + 1)
    return Span(ends[0], ends[1] + _DAY * (ends[1] <= ends[0]))


def _plain_clock(span: Span, qualifier: str) -> Span:
    if span.high - span.low > 1:
        return _plain(span, qualifier, ABOUT_CLOCK, AFTERWARDS, 0)
    return _plain(span, qualifier, ABOUT_CLOCK, AFTERWARDS, _rounding(span.low % 60))


def _logical_clock(span: Span, qualifier: str) -> Span:
    """After and before hold for the rest of the day."""
    plain = _plain_clock(span, qualifier)
    if qualifier in ("at least", "more than"):
        return Span(plain.low, max(_DAY, plain.high))
    if qualifier in ("at most", "fewer than"):
        return Span(min(0 if span.low else -_DAY, plain.low), plain.high)
    return plain


def _meet_around(one: Span, two: Span) -> bool:
    """Whether two stretches of the day meet, also across midnight."""
    return any(one.meets(Span(two.low + shift, two.high + shift)) for shift in (-_DAY, 0, _DAY))


def _apart(one: Span, two: Span) -> int:
    """The shortest way between two stretches of the day, in minutes."""
    ways = []
    for shift in (-_DAY, 0, _DAY):
        low, high = two.low + shift, two.high + shift
        ways.append(max(low - one.high + 1, one.low - high + 1, 0))
    return min(ways)


def _rounding(minute: int) -> int:
    """How far a printed minute may be rounded: "3 p.m." stands for 3:10 as well, "3:07" only for itself."""
    if minute % 30 == 0:
        return 10
    if minute % 15 == 0:
        return 5
    return 2 if minute % 5 == 0 else 0


# ------------------------------------------------------------------ words


def _has_clock(value: Moment) -> bool:
    return "T" in value.iso


def _tolerance(terms: Terms) -> int:
    """The tolerated minutes of a rule; 0 without one."""
    found = _DURATION.match(terms.tolerance.duration or "")
    if not found:
        return 0
    years, months, weeks, days, hours, minutes = (int(number or 0) for number in found.groups())
    return (years * 365 + months * 30 + weeks * 7 + days) * _DAY + hours * 60 + minutes


def _show(value: Moment) -> str:
    return SIGNS.get(value.qualifier, "") + value.iso.replace("T", " ").strip()


def _show_clock(value: Moment) -> str:
    return SIGNS.get(value.qualifier, "") + (_clock_of(value) or "").replace("T", "").replace("/", "-")


def _minutes(count: int) -> str:
    if count % 60 == 0:
        hours = count // 60
        return f"{hours} hour{'s' * (hours != 1)}"
    return f"{count} minute{'s' * (count != 1)}"
