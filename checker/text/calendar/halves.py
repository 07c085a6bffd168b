"""The half of the day that a time of a twelve-hour face lies in, where another word tells it."""

from __future__ import annotations

from checker.text.calendar.classes import CODE, Tokens
from checker.text.calendar.draft import Draft
from checker.text.calendar.words import HALVES

_NEAR = 30  # tokens about a time in which its half of the day is told
_LEADS_HALF = (CODE["THIS"], CODE["LAST"], CODE["WEEKDAY"], CODE["DAY_WORD"])


def in_part(minutes: int, part: tuple[int, int]) -> int:
    """A time on the twelve-hour face in a part of the day: 7 of an evening, 2 of a night, which is the next morning's."""
    first, last = part
    face = minutes % 720
    if first < 720:
        return face
    if face < 300 and (last > 1440 or (first >= 1020 and face == 0)):
        return face + 1440
    return face + 720


def tell_half(piece: Draft, tokens: Tokens) -> None:
    """A time without its half of the day takes it from the part of the day named before it, or from a clock of 24 hours."""
    if not piece.vague_clock or piece.minutes is None or piece.until is not None or piece.zone:
        return
    begin, _ = piece.clock_span
    near = range(max(0, begin - _NEAR), min(len(tokens.codes), begin + _NEAR))
    if any(tokens.codes[at] == CODE["COLON"] and tokens.items[at].value >= 780 for at in near):
        piece.vague_clock, piece.told_half = False, True
        return
    parts = {part for at in range(near.start, begin) if (part := _part_told(at, tokens)) is not None}
    if len(parts) == 1 and piece.minutes_end is None:
        piece.minutes, piece.vague_clock, piece.told_half = in_part(piece.minutes, parts.pop()), False, True


def share_half(first: Draft, last: Draft) -> None:
    """ "half past four to 5 p.m.", "4 p.m. to half past five": the end that tells its half tells that of the other."""
    if first.minutes is None or last.minutes is None or first.vague_clock == last.vague_clock:
        return
    if first.vague_clock:
        later = first.minutes + 720
        first.minutes = later if later < last.minutes else first.minutes
        first.vague_clock = False
    else:
        last.minutes += 720 * (last.minutes <= first.minutes and last.minutes < 720)
        last.vague_clock = False


def _part_told(at: int, tokens: Tokens) -> tuple[int, int] | None:
    """ "that evening", "Monday night", "in the morning"; a night in jail tells nothing."""
    if tokens.codes[at] == CODE["TONIGHT"]:
        return 1080, 1800
    item, before = tokens.items[at], tokens.codes[at - 1 : at]
    if tokens.codes[at] != CODE["PART"] or item.text not in HALVES or not before:
        return None
    led = before in _LEADS_HALF or tokens.items[at - 1].text == "that"
    if not led and not (before == CODE["THE"] and item.text != "night"):
        return None
    return item.value[0] * 60, item.value[1] * 60
