"""Two dates or two times of day: type date and time.

Only what both say is compared: a month holds its days, a date without a time says nothing of the hour, a time of day nothing
of the date. A writer's words have a plain reading ("about 3 p.m." is 2:40 to 3:20) and a logical one ("after 3 p.m." is any
later time). A part that was taken from the published date never makes a conflict by itself.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from checker.records import Judgement, Moment, Value
from checker.rule import Terms, Tolerance
from checker.text.calendar.notation import SIGNS, canonical
from checker.text.calendar.reckoning import DAY_MINUTES, Stretch, minute_of, read_point

AFTERWARDS = 30  # minutes for which a plain "after 3 p.m." or "just before midnight" holds
# How far a clock time may be off, in minutes, by the roundest number of minutes that divides it.
ROUNDING = ((30, 10), (15, 5), (5, 2), (1, 0))  # "3 p.m." stands for 3:10 as well, "3:07" only for itself
ABOUT_CLOCK = (
    (30, 20),
    (10, 10),
    (15, 10),
    (5, 5),
    (1, 3),
)  # "about 3 p.m." is 2:40 to 3:20, "about 3:07" 3:04 to 3:10
# The same for dates, and how long a plain "after June 4" or "before 2016" holds, by what they name.
ABOUT_DATE = {"day": 3 * DAY_MINUTES, "week": 7 * DAY_MINUTES, "month": 31 * DAY_MINUTES, "year": 366 * DAY_MINUTES}
AFTER_DATE = {"day": 7 * DAY_MINUTES, "week": 14 * DAY_MINUTES, "month": 62 * DAY_MINUTES, "year": 366 * DAY_MINUTES}
_FOREVER = 10**10
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?\Z")


class Span(NamedTuple):
    """Minutes from the first and to the last moment, exclusive; of the day for times, since year 1 for dates."""

    low: int
    high: int

    def gap(self, other: Span) -> int:
        """The minutes between the two; 0 and less where they meet."""
        return max(self.low - other.high, other.low - self.high) + 1


class Extent(NamedTuple):
    """What a value covers: as named, as a writer plainly means it, by the letter; and how far it may be off."""

    named: Span
    plain: Span
    logical: Span
    slack: int
    loose: bool

    def plainly_meets(self, other: Extent) -> bool:
        """Two rounded numbers are allowed the rounding of the rougher one, not of both."""
        return self.plain.gap(other.plain) <= max(self.slack, other.slack)

    def logically_meets(self, other: Extent) -> bool:
        slack = self.slack + other.slack if self.loose and other.loose else max(self.slack, other.slack)
        return self.logical.gap(other.logical) <= slack


def judge(a: Moment, b: Moment, terms: Terms) -> Judgement | None:
    """Symmetric. None where the two share nothing: a time of day and a date without one."""
    first, second = sorted(
        (a, b), key=lambda value: (value.iso, value.qualifier, value.type, value.said, value.implied)
    )
    if (canonical(first), first.type) == (canonical(second), second.type):
        return Judgement("agree", f"both say {_show(first)}")
    judgement = _judge(first, second, terms)
    if judgement is None or judgement.verdict not in ("conflict", "unclear"):
        return judgement
    for one, other in ((first, second), (second, first)):
        turned = _other_half(one)
        again = _judge(turned, other, terms) if turned else None
        if again is not None and again.verdict in ("agree", "compatible"):
            why = f"{_show(first)} and {_show(second)} can mean the same: {_show(one)} may be of the morning or the evening"
            return Judgement("compatible", why, "low")
    return judgement


def _judge(first: Moment, second: Moment, terms: Terms) -> Judgement | None:
    if "time" in (first.type, second.type):
        return _judge_clocks(first, second, terms)
    if _is_unknown(first) or _is_unknown(second):
        return _judge_parts(first, second)
    return _judge_dates(first, second, terms)


def _other_half(value: Moment) -> Moment | None:
    """The same face of the clock in the other half of the day, where the half was not printed; None elsewhere."""
    if "minute" not in value.said or "hour" in value.said or "/" in value.iso:
        return None
    date, _, clock = value.iso.partition("T")
    iso = f"{date}T{(int(clock[:2]) + 12) % 24:02}{clock[2:]}"
    stretch = Stretch(iso, None, None, "") if "X" in iso or "--" in iso else read_point(iso)
    return Moment(value.type, iso, stretch.start, stretch.end, value.grain, value.said, value.implied, value.qualifier)


def pointed(value: Moment, gap: Tolerance) -> bool:
    """Whether a moment is short enough to lie nearer or farther than the gap from another: a month is not where that is a day."""
    if value.type == "time" or value.start is None or value.end is None:
        return "/" not in value.iso
    named = _named(value)
    return named.high - named.low <= max(DAY_MINUTES, _minutes_of(gap))


def next_weekday(a: Value, b: Value, gap: Tolerance) -> bool:
    """Whether two days of which only weekdays are printed lie within the gap in some week: who writes on Wednesday that it
    happened on Thursday means no day of the week before."""
    if not (isinstance(a, Moment) and isinstance(b, Moment) and _only_weekday(a) and _only_weekday(b)):
        return False
    one, two = _named(a), _named(b)
    by = 7 * DAY_MINUTES if two.low < one.low else -7 * DAY_MINUTES
    return one.gap(two) < 7 * DAY_MINUTES and 0 < one.gap(Span(two.low + by, two.high + by)) <= _minutes_of(gap)


def _only_weekday(value: Moment) -> bool:
    return "weekday" in value.said and not {"day", "month", "year"} & set(value.said) and "X" not in value.iso


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
    shown = f"{_show(a)} and {_show(b)}"
    if SIGNS.get(a.qualifier) == SIGNS.get(b.qualifier) and (a.start, a.end) == (b.start, b.end):
        return Judgement("agree", f"{shown} are the same")
    timed = _has_clock(a) and _has_clock(b)
    one, two = _date_extent(a, timed), _date_extent(b, timed)
    if one.plainly_meets(two):
        return Judgement("compatible", _why_meeting(a, b, one, two))
    apart = one.plain.gap(two.plain) + (0 if timed else DAY_MINUTES - 1)
    if apart <= _tolerance(terms):
        return Judgement("compatible", f"{shown} lie within the tolerance")
    if one.logically_meets(two):
        return Judgement("unclear", f"{shown} can both be true, but a reader would not think so")
    if implied := _only_implied(a, b):
        return implied
    if timed and apart < DAY_MINUTES:
        return Judgement("conflict", f"{shown} are {_minutes(apart)} apart")
    days = max(1, round(apart / DAY_MINUTES))
    return Judgement("conflict", f"{shown} are {days} day{'s' * (days != 1)} apart")


def _why_meeting(a: Moment, b: Moment, one: Extent, two: Extent) -> str:
    if a.qualifier not in SIGNS and b.qualifier not in SIGNS and not (_has_clock(a) and _has_clock(b)):
        lengths = [extent.named.high - extent.named.low for extent in (one, two)]
        inner, outer = (a, b) if lengths[0] <= lengths[1] else (b, a)
        return f"{_show(inner)} lies in {_show(outer)}"
    return f"{_show(a)} and {_show(b)} can mean the same"


def _date_extent(value: Moment, timed: bool) -> Extent:
    """The extent of a date; to the minute where both have a clock time, otherwise by whole days."""
    named = _named(value)
    if timed and "/" not in value.iso:
        return _extent(named, value.qualifier, _off(named.low, value.qualifier), (AFTERWARDS, 0), (-_FOREVER, _FOREVER))
    if not timed and _has_clock(value):  # "just before midnight on Saturday" names the Saturday, no day before it
        low, high = (named.low - 1, named.low) if value.qualifier == "fewer than" else named
        named = Span(low // DAY_MINUTES * DAY_MINUTES, -(-high // DAY_MINUTES) * DAY_MINUTES)
        return _extent(named, "exact", 0, (0, 0), (-_FOREVER, _FOREVER))
    days = (named.high - named.low) / DAY_MINUTES
    grain = "day" if days <= 1 else "week" if days < 28 else "month" if days < 200 else "year"
    slack = ABOUT_DATE[grain] if value.qualifier in ("about", "vague") and not timed else 0
    return _extent(named, value.qualifier, slack, (AFTER_DATE[grain], named.high - named.low), (-_FOREVER, _FOREVER))


def _extent(named: Span, qualifier: str, slack: int, after: tuple[int, int], ends: tuple[int, int]) -> Extent:
    """`after` is how long "after" plainly holds, and how much of what is named it leaves out; `ends` where time ends."""
    plain = logical = named
    holds, leaves_out = after
    match qualifier:
        case "at least":
            logical = Span(named.low, ends[1])
        case "more than":
            plain = Span(named.low + leaves_out, named.high + holds)
            logical = Span(plain.low, ends[1])
        case "at most":
            plain = Span(named.low - holds, named.high)
            logical = Span(ends[0], named.high)
        case "fewer than":
            plain = Span(named.low - holds, named.high - leaves_out)
            logical = Span(ends[0], plain.high)
    return Extent(named, plain, logical, slack, qualifier in ("about", "vague"))


def _off(minutes: int, qualifier: str) -> int:
    """How many minutes a clock time may be off: as far as it is rounded."""
    if qualifier not in ("exact", "about", "vague"):
        return 0
    table = ROUNDING if qualifier == "exact" else ABOUT_CLOCK
    return next(slack for step, slack in table if minutes % step == 0)


def _named(value: Moment) -> Span:
    """The stretch that the notation names, whatever the qualifier."""
    first, slash, last = value.iso.partition("/")
    if slash:
        low = 0 if first == ".." else minute_of(read_point(first).start)
        return Span(low, _FOREVER if last == ".." else minute_of(read_point(last).start))
    stretch = read_point(first)
    return Span(minute_of(stretch.start), minute_of(stretch.end))


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
        timed = "minute" in a.said and "minute" in b.said
        if one.isoweekday() != two.isoweekday() or (timed and one.date() == two.date()):
            return None
        return Judgement(
            "unclear", f"{_show(a)} and {_show(b)} are the same weekday; the week comes from the published date", "low"
        )
    if "minute" in a.said and "minute" in b.said and one.time() != two.time():
        return None
    return Judgement(
        "compatible", f"{_show(a)} and {_show(b)} differ only in what comes from the published date", "low"
    )


def _prints(value: Moment) -> bool:
    return not value.implied or any(part in value.said for part in ("year", "month", "day", "weekday"))


# ------------------------------------------------------------------ dates that no published date could place


def _is_unknown(value: Moment) -> bool:
    return "X" in value.iso or "--" in value.iso


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
    first, second = _clock_of(a), _clock_of(b)
    if first is None or second is None:
        return None
    shown = f"{_show_clock(a)} and {_show_clock(b)}"
    if SIGNS.get(a.qualifier) == SIGNS.get(b.qualifier) and first == second:
        return Judgement("agree", f"both say {_show_clock(a)}")
    one = _clock_extent(first, a.qualifier)
    around = [
        _clock_extent(second, b.qualifier, shift) for shift in (-DAY_MINUTES, 0, DAY_MINUTES)
    ]  # midnight is no border
    if any(one.plainly_meets(two) for two in around):
        return Judgement("compatible", f"{shown} can mean the same")
    apart = min(one.named.gap(two.named) for two in around)
    if min(one.plain.gap(two.plain) for two in around) <= _tolerance(terms):
        return Judgement("compatible", f"{shown} lie within the tolerance")
    if any(one.logically_meets(two) for two in around):
        return Judgement("unclear", f"{shown} can both be true, but a reader would not think so")
    slip = ": a.m. for p.m.?" if apart == 720 else ""
    return Judgement("conflict", f"{shown} are {_minutes(apart)} apart{slip}")


def _clock_of(value: Moment) -> Span | None:
    """The time of day in a notation, in minutes; None where there is none."""
    ends = [int(text[1:3]) * 60 + int(text[4:6]) for text in re.findall(r"T\d\d:\d\d", value.iso)]
    if not ends:
        return None
    if len(ends) == 1:
        return Span(ends[0], ends[0] + 1)
    return Span(ends[0], ends[1] + DAY_MINUTES * (ends[1] <= ends[0]))


def _clock_extent(named: Span, qualifier: str, shift: int = 0) -> Extent:
    """After and before hold for the rest of the day at most."""
    slack = _off(named.low, qualifier) if named.high - named.low == 1 else 0
    ends = (0 if named.low else -DAY_MINUTES, max(DAY_MINUTES, named.high))
    extent = _extent(named, qualifier, slack, (AFTERWARDS, 0), ends)
    moved = [Span(span.low + shift, span.high + shift) for span in extent[:3]]
    return extent._replace(named=moved[0], plain=moved[1], logical=moved[2])


# ------------------------------------------------------------------ words


def _has_clock(value: Moment) -> bool:
    return "T" in value.iso


def _tolerance(terms: Terms) -> int:
    return _minutes_of(terms.tolerance)


def _minutes_of(tolerance: Tolerance) -> int:
    """The tolerated minutes of a rule; 0 without one."""
    found = _DURATION.match(tolerance.duration or "")
    if not found:
        return 0
    years, months, weeks, days, hours, minutes = (int(number or 0) for number in found.groups())
    return (years * 365 + months * 30 + weeks * 7 + days) * DAY_MINUTES + hours * 60 + minutes


def _show(value: Moment) -> str:
    return SIGNS.get(value.qualifier, "") + value.iso.replace("T", " ").strip()


def _show_clock(value: Moment) -> str:
    return SIGNS.get(value.qualifier, "") + "-".join(re.findall(r"(?<=T)\d\d:\d\d", value.iso))


def _minutes(count: int) -> str:
    if count % 60 == 0:
        hours = count // 60
        return f"{hours} hour{'s' * (hours != 1)}"
    return f"{count} minute{'s' * (count != 1)}"
