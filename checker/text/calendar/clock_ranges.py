"""The shapes of stretches between two times of day: "between 2 and 3 p.m.", "from 9 to noon", "0900 to 1700"."""

from __future__ import annotations

import re

from checker.text.calendar.classes import CODE, Tokens
from checker.text.calendar.clock_face import (
    DAY,
    FACE,
    HOUR,
    IN_PART,
    LINK,
    MERIDIEM,
    ZONE,
    Clock,
    Reader,
    face_of,
    into,
    looks_back,
    meridiem_of,
    part_hours,
    with_meridiem,
)
from checker.text.calendar.distance_grammar import LENGTH, steps_of
from checker.text.calendar.draft import Found

_LED = r"(?<=[{FROM}{BETWEEN}])"
_DAY_NEAR = rf"(?={{DAY_WORD}}|{{TONIGHT}}|{{WEEKDAY}}|(?:{{THIS}}|{{LAST}}){{PART}}|{{ON}}{DAY}|{{OF}}(?:{{FULL_DATE}}|{{MONTH}}[.]?{{DAY_NUMBER}}))"
_CLOSES = r"(?=[.,;)?!]|{ON}|{WEEKDAY}|{DAY_WORD}|$)"
_DIGITS = r"(?P<hour>{NUMBER}|{YEAR})" + LINK + r"(?P<until>{NUMBER}|{YEAR})"


def stretch(match: re.Match[str], tokens: Tokens) -> Clock | None:
    groups = match.groupdict()
    if "bare" in groups and (looks_back(match, tokens) or _is_past_face(match, tokens)):
        return None  # "was corrected on Friday from nine to seven"
    linked = match["link"] != CODE["AND"] or CODE["BETWEEN"] in tokens.codes[max(0, match.start() - 2) : match.start()]
    part, meridiem = part_hours(match, tokens), bool(groups.get("meridiem"))
    start, end = (
        face_of(match.span(name), tokens, meridiem and match[name] == CODE["NUMBER"]) for name in ("hour", "until")
    )
    if start is None or end is None or not linked or ("score" in groups and not _is_working_time(start, end)):
        return None
    if "rising" in groups and start >= end:
        return None  # "five to seven today"; but "ten to six"
    noons = CODE["NOON"] in (match["hour"], match["until"])
    told = part is not None or noons or any(groups.get(name) for name in ("meridiem", "first"))
    if part is not None:
        start, end = into(start, part), into(end, part)
    elif noons:
        start, end = _to_noon(match, start, end, tokens)
    else:
        start, end = _in_halves(match, start, end, tokens)
    if start is None or end is None or start == end:
        return None
    return Clock(*match.span(), start, end, "range", bool(groups.get("zone")), not told and start < 720)


def lasting(match: re.Match[str], tokens: Tokens) -> Clock | None:
    """ "from 10 a.m. for three hours", "for 45 minutes from noon"."""
    minutes, steps = face_of(match.span("hour"), tokens), steps_of(Found(match, tokens))
    told = match["meridiem"] or tokens.codes[match.start("hour")] in (CODE["COLON"], CODE["NOON"])
    if minutes is None or steps is None or not told:
        return None
    if match["meridiem"] and (meridiem := meridiem_of(match, tokens, "meridiem")) is not None:
        if (half := with_meridiem(minutes, meridiem)) is None:
            return None
        minutes = half
    months, days, seconds = steps
    if months or days or not 60 <= seconds < 86400 or seconds % 60:
        return None
    vague = not match["meridiem"] and minutes < 720
    until, zone = (minutes + seconds // 60) % 1440, bool(match["zone"])
    return Clock(*match.span(), minutes, until, "range", zone, vague, length=match.span("amount"))


def _is_past_face(match: re.Match[str], tokens: Tokens) -> bool:
    """ "at ten to six tomorrow evening": minutes before an hour."""
    led = tokens.codes[match.start() - 1 : match.start()] == CODE["AT"] and match["link"] == CODE["TO"]
    return led and tokens.items[match.start("hour")].value in (5, 10)


def _in_halves(match: re.Match[str], start: int, end: int, tokens: Tokens) -> tuple[int | None, int | None]:
    """Both ends, by the halves of the day that are printed; "9 to 5" without any is a working day."""
    groups = match.groupdict()
    meridiem = meridiem_of(match, tokens, "meridiem") if groups.get("meridiem") else None
    first = meridiem_of(match, tokens, "first") if groups.get("first") else None
    if meridiem is None and first is None:
        whole = tokens.items[match.start("hour")].text[0] == "0" or start < 360
        return start, end + 720 if end <= start < 780 and not whole else end
    last = end if meridiem is None else with_meridiem(end, meridiem)
    if first is not None:
        begin = with_meridiem(start, first)
        if meridiem is None and begin is not None and end < begin and end < 720:
            last = end + 720
        return begin, last
    if last is None or meridiem is None:
        return start, last
    if groups.get("next"):
        then = with_meridiem(face_of(match.span("next"), tokens), meridiem)
        if then is not None and last > then:
            meridiem, last = 12 - meridiem, (last + 720) % 1440  # "9-11 and 1-4 p.m."
    same = with_meridiem(start, meridiem)
    return same if same is not None and same < last else with_meridiem(start, 12 - meridiem), last


def _to_noon(match: re.Match[str], start: int, end: int, tokens: Tokens) -> tuple[int | None, int | None]:
    """ "9 to noon", "from noon to 3", "10 p.m. to midnight"."""
    groups = match.groupdict()
    if groups.get("first"):
        return with_meridiem(start, meridiem_of(match, tokens, "first") or 0), end
    if groups.get("meridiem"):
        return start, with_meridiem(end, meridiem_of(match, tokens, "meridiem") or 0)
    if match["hour"] == CODE["NOON"]:
        return start, end + start if end < 720 and match["until"] != CODE["NOON"] else end
    return start + 720 if end == 0 and start < 720 else start, end  # "9 to midnight"


def _is_working_time(start: int, end: int) -> bool:
    """Whether "Monday 3-8", "Friday 9-5" are hours rather than a score."""
    return start < end or (start >= 420 and end <= 420)


def four_digits(match: re.Match[str], tokens: Tokens) -> Clock | None:
    """ "between 0730 and 0930": a hand that writes hours so writes a nought before them."""
    ends = [tokens.items[match.start(name)].text for name in ("hour", "until")]
    if not any(text[0] == "0" for text in ends) or any(len(text) != 4 or not text.isdigit() for text in ends):
        return None
    start, end = (face_of(match.span(name), tokens, dotted=True) for name in ("hour", "until"))
    if start is None or end is None or start == end:
        return None
    return Clock(*match.span(), start, end, "range", False, False)


RANGE_SHAPES: tuple[tuple[str, str, Reader], ...] = (
    ("MERIDIEM COLON NOON", rf"(?<={{FROM}})(?P<hour>{HOUR}){MERIDIEM}?{ZONE}{{FOR}}{LENGTH}", lasting),
    ("MERIDIEM COLON NOON", rf"{{FOR}}{LENGTH}{{FROM}}(?P<hour>{HOUR}){MERIDIEM}?{ZONE}", lasting),
    ("MERIDIEM OCLOCK", rf"(?<![{{PAST}}{{MONTH}}])(?P<hour>{HOUR})(?P<first>{{MERIDIEM}})?{LINK}{{ABOUT}}?(?P<until>{HOUR}){MERIDIEM}{ZONE}", stretch),
    ("MERIDIEM", rf"(?P<hour>{FACE}){LINK}(?P<until>{FACE})(?=(?:,|{{AND}})(?P<next>{FACE})(?:-|{{TO}}|{{UNTIL}}){FACE}(?P<meridiem>{{MERIDIEM}}))", stretch),
    ("MERIDIEM", rf"(?P<hour>{HOUR})(?P<first>{{MERIDIEM}}){LINK}(?P<until>{HOUR})(?!\.\d|%|{{UNIT}}|{{CLOCK_UNIT}})", stretch),
    ("COLON", rf"(?P<hour>{{COLON}}){LINK}(?P<until>{{COLON}}|{{NOON}}){ZONE}", stretch),
    ("COLON", rf"{_LED}(?P<hour>{{COLON}}){LINK}(?P<until>{{DAY_NUMBER}}|{{CARDINAL}}){_CLOSES}", stretch),
    ("NOON", rf"(?:(?<=[{{FROM}}{{BETWEEN}}{{WEEKDAY}}{{DAY_WORD}}])|^(?!.{{TO}}))(?P<hour>{FACE}|{{NOON}}){LINK}(?P<until>{{NOON}})", stretch),
    ("NOON", rf"(?P<hour>{{NOON}}){LINK}(?P<until>{FACE}|{{NOON}}){_CLOSES}", stretch),
    ("PART", rf"(?<!{{PAST}})(?P<hour>{FACE})(?P<link>-|{{TO}}|{{AND}})(?P<until>{FACE}){IN_PART}", stretch),
    ("BETWEEN", rf"(?<={{BETWEEN}})(?P<hour>{FACE})(?P<link>{{AND}})(?P<until>{FACE}){_DAY_NEAR}", stretch),
    ("FROM", rf"(?<={{FROM}})(?P<bare>)(?P<hour>{FACE})(?P<link>-|{{TO}}|{{UNTIL}})(?P<until>{FACE}){_DAY_NEAR}", stretch),
    ("FROM BETWEEN", rf"(?<=[{{WEEKDAY}}{{DAY_WORD}}{{TONIGHT}}{{PART}}{{FULL_DATE}}][{{FROM}}{{BETWEEN}}])(?P<bare>)(?P<hour>{FACE})(?P<link>-|{{TO}}|{{UNTIL}}|{{AND}})(?P<until>{FACE})(?=[.,;)!?]|$)", stretch),
    ("WEEKDAY DAY_WORD", rf"(?<=[{{WEEKDAY}}{{DAY_WORD}}{{PART}}])(?P<bare>)(?P<score>)(?P<hour>{FACE})(?P<link>-|{{TO}}|{{UNTIL}})(?P<until>{FACE})(?=[.,;)?!]|$)", stretch),
    ("DAY_WORD TONIGHT", r"(?<![{AT}{PAST}])(?P<bare>)(?P<rising>)(?P<hour>{CARDINAL})(?P<link>{TO}|{UNTIL})(?P<until>{CARDINAL})(?={DAY_WORD}|{TONIGHT})", stretch),
    ("PART", rf"(?P<bare>)(?P<hour>{FACE})(?P<link>-|{{TO}}|{{UNTIL}})(?P<until>{FACE})(?={{ON}}?(?:{{WEEKDAY}}|{{DAY_WORD}}){{PART}}|(?:{{THIS}}|{{LAST}}){{PART}})", stretch),
    ("BETWEEN FROM CLOCK_UNIT", rf"(?:{_LED}{_DIGITS}{{CLOCK_UNIT}}?)", four_digits),
    ("CLOCK_UNIT ZONE", rf"{_DIGITS}(?:{{CLOCK_UNIT}}|{{ZONE}})", four_digits),
    ("NUMBER", rf"(?:^|(?<=[{{WEEKDAY}}{{DAY_WORD}}])){_DIGITS}(?=[.,;)!?]|$)", four_digits),
)  # fmt: skip
