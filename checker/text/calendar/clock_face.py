"""The face of the clock: what printed hours, minutes and halves of the day come to, in minutes from midnight."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from checker.text.calendar.classes import CODE, Tokens

HOUR = r"(?:{DAY_NUMBER}|{COLON}|{CARDINAL}{CARDINAL}?|{NUMBER}|{YEAR}|{NOON})"
_ZONE_NAME = r"(?:{ZONE}|{ZONE_WORD}(?:{TIME_WORD}|{ZONE_WORD})?)"
ZONE = rf"(?P<zone>,?(?:{_ZONE_NAME}|\({_ZONE_NAME}\)))?"
MERIDIEM = r"(?P<meridiem>(?:{IN}{THE})?{MERIDIEM}|{OCLOCK}{MERIDIEM}?)"
IN_PART = r"(?:{IN}{THE}(?P<part>{PART})|{AT}(?P<night>{PART}))"
FACE = r"(?:{DAY_NUMBER}|{CARDINAL}|{COLON})"
DAY = r"(?:{THE}?{NTH}|{WEEKDAY}|{MONTH}|{FULL_DATE}|{SLASHED}|{DAY_NUMBER}{OF}?{MONTH})"
LINK = r"(?P<link>-|{TO}|{UNTIL}|{AND}|{THROUGH})"
_PAST = frozenset({CODE["PAST_VERB"], CODE["GONE"]})
_NEAR = 40  # tokens


class Clock(NamedTuple):
    """A time of day at these tokens: minutes from midnight, up to `until` for a range.

    `kind` is the shape; `vague` says that morning or evening was not printed; a "part" is a stretch, not a time.
    """

    first: int
    last: int
    minutes: int
    until: int | None
    kind: str
    zone: bool
    vague: bool
    seconds: str = ""
    length: tuple[int, int] = (0, 0)  # the tokens that tell how long: "for three hours"


Reader = Callable[[re.Match[str], Tokens], Clock | None]


def looks_back(match: re.Match[str], tokens: Tokens) -> bool:
    """Whether a verb nearby tells of the past: numbers without a mark of time are amounts then, "fell from 8 to 6"."""
    first = max(0, match.start() - _NEAR)
    near = tokens.codes[first : match.end() + _NEAR]
    if _PAST.isdisjoint(near):
        return False
    return any(code in _PAST and not _asks(at, tokens) for at, code in enumerate(near, first))


def _asks(at: int, tokens: Tokens) -> bool:
    """ "Where were they Sunday 4-6?" asks of a time."""
    asked = tokens.items[at - 1].text if at else ""
    if at == 0:
        return tokens.items[0].text == "did"  # "Did they meet yesterday from 10 to 11?"
    return asked in ("when", "where") and tokens.items[at].text in ("was", "were")


def seconds_of(match: re.Match[str], tokens: Tokens) -> str:
    """ ":10" of "9:01:10", as printed; empty without seconds."""
    pieces = tokens.items[match.start("hour")].text.split(":")
    return f":{pieces[2][:2]}" if len(pieces) == 3 else ""


def face_of(span: tuple[int, int], tokens: Tokens, dotted: bool = False) -> int | None:
    """Minutes from midnight of an hour as printed: "3", "3:05", "three thirty", "330", "8.30" (with `dotted`)."""
    items = tokens.items[span[0] : span[1]]
    code, item = tokens.codes[span[0]], items[0]
    if code == CODE["COLON"]:
        return int(item.value)
    if code == CODE["NOON"]:
        return int(item.value) * 60
    if code == CODE["DAY_NUMBER"]:
        if item.value > 12 or (len(items) > 1 and (len(items[1].text) != 2 or items[1].value > 59)):
            return None
        return int(item.value) * 60 + (int(items[1].value) if len(items) > 1 else 0)  # "5 15 pm"
    if code == CODE["CARDINAL"]:
        if item.value > 12 or (
            len(items) > 1 and not (10 <= items[1].value <= 59 or items[1].value == 5 or items[1].text[:3] == "oh ")
        ):
            return None
        return int(item.value) * 60 + (int(items[1].value) if len(items) > 1 else 0)
    if not dotted:
        return None
    digits = item.text.replace(".", "")
    if (
        not digits.isdigit()
        or not digits.isascii()
        or len(digits) not in (3, 4)
        or item.text.count(".") > 1
        or (item.text[-3:-2] == "." and len(digits) < 3)
    ):
        return None
    if "." in item.text and item.text[-3] != ".":
        return None
    hour, minute = int(digits[:-2]), int(digits[-2:])
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def meridiem_of(match: re.Match[str], tokens: Tokens, group: str) -> int | None:
    """12 for p.m., 0 for a.m., None for "o'clock" alone."""
    item = tokens.items[match.end(group) - 1]
    return None if item.value is None else int(item.value)


def with_meridiem(minutes: int | None, meridiem: int) -> int | None:
    """The minutes of a twelve-hour face; a printed hour above twelve ("15:30 p.m.") stands as it is where they agree."""
    if minutes is None:
        return None
    if minutes >= 780:
        return minutes if meridiem and minutes < 1440 else None
    return minutes % 720 + meridiem * 60


def part_hours(match: re.Match[str], tokens: Tokens) -> tuple[int, int] | None:
    groups = match.groupdict()
    name = "part" if groups.get("part") else "night" if groups.get("night") else None
    return None if name is None else tokens.items[match.start(name)].value


def into(minutes: int, part: tuple[int, int]) -> int:
    """An hour of the face, in the half of the day in which a part of the day lies."""
    first, last = part
    if minutes >= 780:
        return minutes
    early = minutes % 720
    if last > 24:  # a night: hours from six on are of the evening
        return early + 720 if early >= 360 else early
    return early + 720 if first >= 12 else early
