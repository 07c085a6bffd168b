"""Putting together what stands together: a clock time and its day, two ends of a stretch, a word that qualifies them."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable

from checker.text.calendar.classes import CAPITAL, CODE, Token, Tokens, pattern
from checker.text.calendar.clock_face import Clock
from checker.text.calendar.draft import Draft, is_alone
from checker.text.calendar.halves import in_part, share_half
from checker.text.calendar.lasting import length_of, lengthened
from checker.text.calendar.pairing import paired
from checker.text.calendar.placing import DAYS_IN
from checker.text.calendar.qualifiers import qualify_clock
from checker.text.calendar.words import HALVES, HAVE_HOURS, HOURS_OF_LIGHT, MEALS, PUT_OFF

_WEAK_CLOCKS = ("bare", "part")
_Join = Callable[[Draft, Draft, Tokens], Draft | None]
_MOVED = PUT_OFF | {
    "bring", "change", "changing", "delay", "extend", "move", "moves", "moving", "postpone", "push", "reschedule", "shift", "switch",
}  # fmt: skip
NIGHT = (1080, 1800)
EARLY_HOURS, LATE_HOURS = (0, 540), (900, 1440)  # "early Sunday", "late Tuesday", in minutes
_LEADS_PART = frozenset(
    CODE[name] for name in ("AT", "BY", "BEFORE", "AFTER", "ABOUT", "UNTIL", "SINCE", "IN", "DURING", "FROM")
)
_LEADS_MEAL = frozenset(CODE[name] for name in ("BEFORE", "AFTER", "ABOUT"))
_LISTED = (",", CODE["AND"], CODE["OR"], "," + CODE["AND"])
_SINGLE = ("calendar", "weekday", "day", "feast", "nth")


@functools.cache
def _patterns() -> dict[str, re.Pattern[str]]:
    lead = r"(?:{JUST}?(?:{ABOUT}[.]?|{AFTER}|{BEFORE})|{SOME}{TIME_WORD}|{FROM}|{BETWEEN}|{BY}|{UNTIL}|{SINCE}|{AT}{OR}{AFTER})"
    return {
        "clock date": pattern(r"(?:,|-|\(|[·•∙|])?(?:{ON}|{OF}|{FOR})?{THE}?\Z"),
        "date clock": pattern(rf"(?:[.]?,?-?|[/·•∙|])\(?(?:{{AT}}|{{FOR}}|@)?{lead}{{0,2}}\Z"),
        "part date": pattern(r"{CLOCK_UNIT}?,?(?:{OF}|{ON})?{THE}?\Z"),
        "date part": pattern(r"(?:-|'|(?:{IN}|{DURING}){THE}|{AT})?\Z"),
        "offset": pattern(r"(?:(?P<count>{DAY_NUMBER}|{SMALL}|{CARDINAL}|{ARTICLE}|{THE})|^)(?P<unit>{UNIT}|{PART}|{WEEKEND})(?P<way>{AFTER}|{BEFORE}|{FROM}|{ON})\Z"),
        "link": pattern(r"[.]?,?(?:-|{TO}|{UNTIL}|{THROUGH}{TO}?|{AND}){THE}?(?:{AT}|{ON}|{ABOUT})?\Z"),
        "in the": pattern(r"(?:{IN}|{DURING}){THE}\Z"),
    }  # fmt: skip


def between_words(name: str, codes: str) -> bool:
    """Whether the tokens between two pieces are what a pattern of the table allows."""
    return len(codes) <= 5 and _patterns()[name].match(codes) is not None


def joined(dates: list[Draft], clocks: list[Clock], tokens: Tokens) -> list[Draft]:
    """Dates with the times beside them, times that stand alone, and stretches between two of them; left to right."""
    taken = {at for date in dates for at in range(date.first, date.last)}
    pieces = dates + [
        _as_draft(clock)
        for clock in clocks
        if taken.isdisjoint(range(clock.first, clock.last)) and not _is_meal(clock, tokens)
    ]
    pieces.sort(key=lambda piece: piece.first)
    pieces = [_early_or_late(piece, tokens) for piece in _near_days(pieces, taken, tokens)]
    pieces = [lengthened(_offset(piece, tokens), tokens) for piece in _reduce(pieces, tokens, _with_time)]
    pieces = [piece for piece in pieces if _stands_alone(piece, tokens) and not _follows(piece, tokens)]
    _share_years(pieces, tokens)
    return [piece for piece in _reduce(pieces, tokens, _stretch) if piece.name != "now" or piece.until is not None]


def _follows(piece: Draft, tokens: Tokens) -> bool:
    """ "the following January", "the Tuesday before the vote" are told by something else."""
    if piece.kind == "weekday" and not (piece.shift or piece.offset or piece.until or piece.has_time):
        beside = tokens.codes[piece.last : piece.last + 1] in (CODE["BEFORE"], CODE["AFTER"])
        if beside and tokens.codes[piece.first - 1 : piece.first] == CODE["THE"]:
            return True
    before = tokens.codes[max(0, piece.first - 2) : piece.first]
    return before == CODE["THE"] + CODE["AFTER"] and tokens.items[piece.first - 1].text == "following"


def _is_meal(clock: Clock, tokens: Tokens) -> bool:
    """Dinner is a time only after a word that makes it one."""
    return tokens.items[clock.last - 1].text in MEALS and tokens.codes[clock.first - 1 : clock.first] not in _LEADS_MEAL


def _as_draft(clock: Clock) -> Draft:
    draft = Draft(clock.first, clock.last, "clock", zone=clock.zone, vague_clock=clock.vague, name=clock.kind)
    if clock.kind == "part":
        assert clock.until is not None
        draft.part_of_day = (clock.minutes, clock.until)
    else:
        draft.minutes, draft.minutes_end, draft.seconds = clock.minutes, clock.until, clock.seconds
        draft.clock_span, draft.clock_length = (clock.first, clock.last), clock.length
    return draft


def _near_days(pieces: list[Draft], taken: set[int], tokens: Tokens) -> list[Draft]:
    """ "this morning", "last night" and "tonight" are days with a part."""
    found = []
    for piece in pieces:
        if piece.name == "part" and piece.kind == "clock":
            lead = tokens.codes[piece.first - 1 : piece.first]
            word = tokens.items[piece.last - 1].text
            if lead == CODE["THIS"] or CODE["THIS"] in tokens.codes[piece.first : piece.last]:
                piece.kind, piece.count, piece.name = "day", 0, ""
                piece.first -= lead == CODE["THIS"]
            elif lead == CODE["LAST"] and word in ("evening", "night") and tokens.items[piece.first - 1].text == "last":
                piece.kind, piece.count, piece.name = "day", -1, ""
                piece.first -= 1
        found.append(piece)
    named = CODE["TONIGHT"] in tokens.codes or CODE["NOW"] in tokens.codes
    for at, code in enumerate(tokens.codes if named else ""):
        if code == CODE["TONIGHT"] and not _is_show(at, tokens):
            found.append(Draft(at, at + 1, "day", count=0, part_of_day=(18 * 60, 30 * 60)))
        elif code == CODE["NOW"] and at not in taken and _bounds_stretch(at, tokens):
            found.append(Draft(at, at + 1, "day", count=0, name="now"))
    return sorted(found, key=lambda piece: piece.first)


def _is_show(at: int, tokens: Tokens) -> bool:
    """ "the Tonight Show"."""
    named = tokens.text[tokens.items[at].start].isupper() and not tokens.one_case
    return named and tokens.codes[at + 1 : at + 2] == CAPITAL


def _bounds_stretch(at: int, tokens: Tokens) -> bool:
    """ "between August and now", "from now to November"."""
    before = tokens.codes[at - 1 : at]
    if before in (CODE["FROM"], CODE["BETWEEN"]):
        return True
    return before in (CODE["AND"], CODE["TO"], CODE["UNTIL"]) and bool(
        {CODE["FROM"], CODE["BETWEEN"]} & set(tokens.codes[max(0, at - 8) : at])
    )


def _offset(piece: Draft, tokens: Tokens) -> Draft:
    """ "three days after Christmas", "the night before Easter": a date so far from another one.

    "Three days after the June 5 vote" tells when the vote was, too: that is read.
    """
    before = tokens.codes[max(0, piece.first - 6) : piece.first]
    if piece.kind not in _SINGLE or not (found := _patterns()["offset"].search(before)):
        return piece
    if piece.has_time and (piece.offset or piece.clock_span[0] == piece.first or found["unit"] == CODE["PART"]):
        return piece  # "two days after 9 a.m. Tuesday"
    start = piece.first - len(before)
    unit, told = tokens.items[start + found.start("unit")], found["count"] or CODE["THE"]  # "Day after Christmas"
    value = tokens.items[start + found.start("count")].value if found["count"] else None
    count = 1 if value is None else int(value)
    if not found["count"] and start + found.start():
        return piece
    if before[: found.start("count")].endswith(CODE["THE"]):
        return piece  # "the two days after Christmas"
    if found["way"] == CODE["ON"] and not _is_week_on(piece, unit, count, before[: found.start("count")]):
        return piece
    way = -1 if found["way"] == CODE["BEFORE"] else 1
    if found["way"] == CODE["FROM"] and before[: found.start()].endswith(CODE["FOR"]) and not piece.has_time:
        piece.length, piece.clock_length = length_of(found, tokens, start), (start + found.start(), piece.first - 1)
        piece.first, piece.qualifier = start + found.start() - 1, "between"
        return piece  # "for six days from 3 June"
    if found["unit"] == CODE["PART"]:
        if told != CODE["THE"] or unit.text not in HALVES or found["way"] == CODE["FROM"]:
            return piece
        piece.offset, piece.part_of_day = (
            ("day", way),
            (unit.value[0] * 60, unit.value[1] * 60),
        )  # "the night before Easter"
    elif told == CODE["THE"] and unit.text in ("week", "weekend") and piece.kind in ("calendar", "feast"):
        piece.offset = (f"the {unit.text}", way)  # "the week before Christmas"
    elif unit.value not in ("day", "week", "month", "year", "fortnight") or (
        told == CODE["THE"] and unit.text != "day"
    ):
        return piece
    else:
        piece.offset = (unit.value, count * way)
        if found["way"] in (CODE["FROM"], CODE["ON"]) and piece.kind == "weekday" and not piece.shift:
            piece.shift = "coming"  # "a week from Friday"
    piece.first = start + found.start()
    return piece


def _is_week_on(piece: Draft, unit: Token, count: int, before: str) -> bool:
    """ "opens a week on Friday", as the British say; but "spent a week on Friday's report"."""
    led = before[-1:] in ("", CODE["BE"], CODE["BY"], CODE["START_VERB"], CODE["UNTIL"])
    return piece.kind == "weekday" and not piece.shift and unit.value in ("week", "fortnight") and count < 3 and led


def _early_or_late(piece: Draft, tokens: Tokens) -> Draft:
    """ "early Sunday", "late Tuesday", "late last night": a part of that day."""
    if (
        piece.kind == "day"
        and piece.part_of_day == NIGHT
        and tokens.codes[piece.first - 1 : piece.first] == CODE["LATE"]
    ):
        piece.part_of_day = _within(NIGHT, LATE_HOURS)
        piece.first -= 1
    day = piece.kind in ("weekday", "day") or (
        piece.kind == "feast" and tokens.codes[piece.last : piece.last + 1] == CODE["PART"]
    )
    if day and not piece.has_time and piece.first:
        code = tokens.codes[piece.first - 1]
        if code in (CODE["EARLY"], CODE["LATE"]):
            piece.part_of_day = EARLY_HOURS if code == CODE["EARLY"] else LATE_HOURS
            piece.first -= 1
    return piece


def _share_years(pieces: list[Draft], tokens: Tokens) -> None:
    """ "June 3 and June 5, 2014", "this Thursday and Friday": what one prints holds for its neighbour."""
    for a, b in itertools.pairwise(pieces):
        listed = tokens.codes[a.last : b.first] in _LISTED and not (a.until or b.until)
        listed = listed and CODE["BETWEEN"] not in tokens.codes[max(0, a.first - 2) : a.first]
        if listed and a.kind == b.kind == "calendar" and a.month and b.month and (a.year is None) != (b.year is None):
            a.year = b.year = a.year or b.year
        if listed and a.kind == b.kind == "weekday" and a.shift and not b.shift and b.count is b.day is None:
            b.shift = a.shift


def _reduce(pieces: list[Draft], tokens: Tokens, join: _Join) -> list[Draft]:
    """Neighbours joined for as long as any can be."""
    done: list[Draft] = []
    for piece in pieces:
        while done and (both := join(done[-1], piece, tokens)) is not None:
            done.pop()
            piece = both
        done.append(piece)
    return done


def _with_time(a: Draft, b: Draft, tokens: Tokens) -> Draft | None:
    """A date and a time, or a time and the part of the day it lies in."""
    gap = tokens.codes[a.last : b.first]
    if a.last > b.first or len(gap) > 5:
        return None
    if a.kind == "clock" and b.kind == "clock":
        first_part, second_part = a.minutes is None, b.minutes is None
        if first_part == second_part or a.minutes_end is not None or b.minutes_end is not None:
            return None
        timed, part = (b, a) if first_part else (a, b)
        if tokens.codes[part.last : part.last + 1] == ":":
            return None  # "Sunrise: 6:31 a.m. Sunset: 6:02 p.m."
        if not (between_words("date clock", gap) if first_part else gap in ("", CODE["ON"])):
            return None
        return _merge(timed, part, a, b)
    if a.minutes is not None and a.kind == b.kind == "calendar" and gap == "" and a.year is b.month is None:
        a.year, a.last = b.year, b.last  # "Wed Oct 26 15:50:06 2016"
        return a
    if (both := paired(a, b, tokens)) is not None:
        return both
    if a.kind == "weekday" and b.kind == "ago" and b.unit == "week" and gap in ("", ",") and not (a.shift or a.day):
        if b.count is None:
            return None
        a.count, a.unit, a.last = b.count, "week", b.last  # "on Monday two weeks ago"
        return a
    date, time = (b, a) if a.kind == "clock" else (a, b)
    if time.kind != "clock" or not _is_day(date):
        return None
    if "weekend" in (date.unit, date.part):
        return None
    if date.until is not None or (date.minutes is not None and (time.minutes is not None or not date.vague_clock)):
        return None
    if (
        date.part_of_day is not None
        and time.minutes is None
        and tokens.codes[date.first] not in (CODE["EARLY"], CODE["LATE"])
    ):
        return None
    order = "clock date" if a is time else "date clock"
    if time.minutes is None:
        order = order.replace("clock", "part")
    if not between_words(order, gap):
        return None
    if a is time and time.name == "bare" and gap not in ("", CODE["ON"]) and not date.part_of_day:
        return None
    if a is date and time.name == "bare" and CODE["AT"] not in gap and not date.part_of_day:
        return None
    lead, gap_start, gap_end = a.first, a.last, b.first
    merged = _merge(date, time, a, b, "(" in gap and tokens.codes[b.last : b.last + 1] == ")")
    if time.minutes is not None:
        inside = order == "date clock"
        qualify_clock(merged, tokens, gap_start if inside else max(0, lead - 3), gap_end if inside else lead)
    return merged


def _is_day(date: Draft) -> bool:
    """Whether a date is one day, which a time of day may go with: "June 4", "two days ago"; not "June", "two years ago"."""
    if date.kind == "ago":
        return date.unit in DAYS_IN and not date.part and date.count is not None and date.name != "anaphoric"
    if date.kind == "distance":
        return not date.steps[2] and not date.part
    return date.kind in _SINGLE and not (date.kind == "calendar" and date.day is None)


def _merge(date: Draft, time: Draft, a: Draft, b: Draft, closes: bool = False) -> Draft:
    date.first, date.last = a.first, b.last + closes
    if time.minutes is not None:
        date.minutes, date.minutes_end, date.vague_clock = time.minutes, time.minutes_end, time.vague_clock
        date.seconds, date.clock_span, date.clock_length = time.seconds, time.clock_span, time.clock_length
        date.midnight = time.name == "noon" and time.minutes == 0
    if time.part_of_day is not None:
        date.part_of_day = _within(time.part_of_day, date.part_of_day)
    date.zone = date.zone or time.zone
    if date.minutes is not None and date.part_of_day is not None and date.vague_clock and date.minutes < 780:
        date.minutes_end = date.minutes_end and in_part(date.minutes_end, date.part_of_day)
        date.minutes = in_part(date.minutes, date.part_of_day)
        date.vague_clock = False
    if date.kind == "clock":
        date.name = "hour"
    return date


def _within(part: tuple[int, int], told: tuple[int, int] | None) -> tuple[int, int]:
    """ "early Sunday morning", "late Friday night": the part of the day, as early or late as was told."""
    if told is None:
        return part
    first, last = part
    if told == EARLY_HOURS:
        return first, min(last, first + (540 if first == 0 else 120))
    return (1260, last) if last > 1440 else (max(first, last - 240), last)


def _stands_alone(piece: Draft, tokens: Tokens) -> bool:
    """Bare hours need a day beside them, parts of a day a preposition."""
    if piece.kind != "clock" or piece.name not in _WEAK_CLOCKS:
        return True
    before = tokens.codes[max(0, piece.first - 2) : piece.first]
    if is_alone(piece.first, piece.last, tokens) and (piece.name == "part" or tokens.codes[0] == CODE["AT"]):
        return True
    if piece.name == "bare" and piece.last - piece.first == 2 and before[-1:] == CODE["AT"]:
        return _ends_clause(piece.last, tokens)  # "at four thirty"
    if piece.name == "bare":
        starts = before == CODE["START_VERB"] + CODE["AT"] or (
            before[-1:] == CODE["AT"] and piece.first > 1 and tokens.items[piece.first - 2].text in HAVE_HOURS
        )
        return starts and _ends_clause(piece.last, tokens)
    if CODE["IN"] in tokens.codes[piece.first : piece.last]:
        return True
    if tokens.codes[piece.first] in (CODE["EARLY"], CODE["LATE"]) and before and before[-1] in _LEADS_PART:
        return True  # "by late afternoon"
    word = tokens.items[piece.last - 1]
    if piece.last - piece.first == 1 and word.text in HOURS_OF_LIGHT and before and before[-1] in _LEADS_PART:
        return not tokens.text[word.start].isupper() or tokens.one_case
    if word.text in MEALS:
        return True
    if tokens.codes[piece.first] == CODE["MID"] or word.text.startswith("mid"):
        return True
    return between_words("in the", before)


def _ends_clause(at: int, tokens: Tokens) -> bool:
    return tokens.codes[at : at + 1] in ("", ".", ",", ";", ")", CODE["AND"])


def _stretch(a: Draft, b: Draft, tokens: Tokens) -> Draft | None:
    """ "from Monday to Friday", "between 10 p.m. Sunday and 2 a.m. Monday"."""
    gap = tokens.codes[a.last : b.first]
    if not gap or a.until or b.until or not between_words("link", gap):
        return None
    link = next(code for code in gap if code in _links())
    before = tokens.codes[max(0, a.first - 3) : a.first]
    led = CODE["FROM"] in before or CODE["BETWEEN"] in before
    if link == CODE["AND"] and CODE["BETWEEN"] not in before:
        return None
    if link != "-" and any(item.text in _MOVED for item in tokens.items[max(0, a.first - 8) : a.first]):
        return None
    if a.kind == b.kind == "weekday" and a.minutes is not None and not b.has_time:
        a.kind, a.last, a.name = "clock", b.last, "hour"  # "9 a.m. to 5 p.m. Monday through Friday": every week
        return a
    if a.kind == b.kind == "weekday" and not (a.has_time or a.shift or b.shift) and b.minutes_end is not None:
        b.kind, b.first, b.name = "clock", a.first, "hour"  # "Monday-Friday, 8 a.m.-5 p.m."
        return b
    if a.kind == b.kind == "weekday" and b.unit == "week" and b.shift and not (a.unit or a.shift):
        a.unit, a.shift = b.unit, b.shift  # "Monday to Wednesday next week"
    if a.has_time != b.has_time and not (b.kind == "clock" or a.kind == "clock"):
        return None
    if a.kind == "clock" and b.kind != "clock":
        return None
    if b.kind == "clock" and (a.minutes is None or b.minutes is None or a.minutes_end or b.minutes_end):
        return None
    today = b.kind == "day" and b.count == 0 and not b.has_time and a.kind == "calendar"  # "2019-08-01 to today"
    if not led and link in (CODE["TO"], CODE["UNTIL"], CODE["THROUGH"]) and a.kind != b.kind and not today:
        return None
    if link == CODE["TO"] and not led and a.kind in ("unit", "ago", "quarter") and not _is_of_accounts(a, b):
        return None
    if b.kind == "clock":
        share_half(a, b)
    a.until, a.last, a.qualifier = b, b.last, "between"
    b.to_begin = link != CODE["THROUGH"] and _is_rougher(a, b)
    return a


def _is_rougher(a: Draft, b: Draft) -> bool:
    """ "between June 3 and August", "from March 2011 to 2014"."""
    if not a.kind == b.kind == "calendar" or a.part or b.part or b.day or a.unit or b.unit:
        return False
    return bool(a.day) if b.month else bool(a.month)


def _is_of_accounts(a: Draft, b: Draft) -> bool:
    """ "Q1 to Q3 2018"."""
    return a.kind == b.kind == "quarter" and b.year is not None


@functools.cache
def _links() -> frozenset[str]:
    return frozenset({"-", CODE["TO"], CODE["UNTIL"], CODE["THROUGH"], CODE["AND"]})
