"""What makes more or less of a day than the day: "the end of Friday", "for six days from 3 June", "from Monday for two weeks"."""

from __future__ import annotations

import functools
import re

from checker.text.calendar.classes import CODE, Tokens, pattern
from checker.text.calendar.draft import Draft

_UNITS = ("day", "fortnight", "month", "week", "year")
_LONGEST = 400  # of any unit: beyond it the number is something else


@functools.cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "end": pattern(r"{THE}?{END}{OF}(?:{THE}?(?P<unit>{UNIT}))?{THE}?\Z"),
        "for": pattern(r"{FOR}(?P<count>{DAY_NUMBER}|{SMALL}|{CARDINAL}|{ARTICLE})(?P<unit>{UNIT})(?!-|{OF})"),
    }  # fmt: skip


def lengthened(piece: Draft, tokens: Tokens) -> Draft:
    """A day with the words about it that say how long it is meant to be."""
    if piece.has_time or piece.until or piece.of or piece.part or not piece.first or not _is_printed_day(piece):
        return piece
    lead = tokens.codes[piece.first - 1]
    end = _patterns()["end"].search(tokens.codes, max(0, piece.first - 5), piece.first) if lead in _ENDS else None
    if end and end["unit"] and tokens.items[end.start("unit")].text != "day":
        end = None
    if end and tokens.codes[piece.last : piece.last + 1] != "'":
        piece.part, piece.first = "end", end.start()
    then = _patterns()["for"].match(tokens.codes, piece.last) if lead == CODE["FROM"] and not piece.offset else None
    if then and (told := length_of(then, tokens)):
        piece.length, piece.clock_length = told, (then.start("count"), then.end("unit"))
        piece.last, piece.qualifier = then.end(), "between"
    return piece


def length_of(found: re.Match[str], tokens: Tokens, start: int = 0) -> tuple[str, int] | None:
    """The unit and how many of it; None where a day cannot last so. `start` is the token at which the match was begun."""
    unit, value = (tokens.items[start + found.start(name)].value for name in ("unit", "count"))
    count = 1 if value is None else int(value)
    return (unit, count) if unit in _UNITS and 0 < count <= _LONGEST else None


def _is_printed_day(piece: Draft) -> bool:
    return piece.kind in ("weekday", "day", "feast") or (
        piece.kind == "calendar" and piece.day is not None and not piece.unit
    )


_ENDS = (CODE["OF"], CODE["THE"], CODE["UNIT"])
