"""Where a date lies, seen from the published day: the verb says it, or how and where the date stands.

A passage that is a date and nothing else is a line of a programme or of a table, and looks ahead; in a sentence without
a verb for it a date looks back, as news does.
"""

from __future__ import annotations

from checker.text.calendar.classes import CAPITAL, CODE, Tokens
from checker.text.calendar.draft import Draft, is_alone
from checker.text.calendar.tense import Look, direction

VERBLESS = 25  # tokens of a listing: a date with a time and no verb that looks back lies ahead
_LOOKS_BACK = frozenset({CODE["PAST_VERB"], CODE["GONE"]})
_CALENDAR = frozenset({"calendar", "feast", "nth"})


def outlook(piece: Draft, cut: Tokens) -> Look:
    """The look at a piece that stands in a text."""
    look = direction(cut, piece.first, piece.last)
    if look.way > 0 and _names_event(piece, cut):
        return Look(0)
    if piece.kind == "weekday" and cut.codes[piece.last : piece.last + 1] == "'":
        look = look._replace(way=1 if _says_will(cut, piece) else -1, sure=True)  # "Tuesday's shooting"
    if piece.qualifier == "at most" and cut.codes[piece.last : piece.last + 2] == CODE["TO"] + CODE["OTHER"]:
        return Look(1, True)  # "gave him until Monday to answer"
    if look.way == 0 and _lies_ahead(piece, cut):
        look = Look(1, _is_deadline(piece, cut))
    if piece.qualifier == "at least" and CODE["SINCE"] in cut.codes[max(0, piece.first - 3) : piece.first]:
        look = Look(-1, True)
    return look


def _names_event(piece: Draft, cut: Tokens) -> bool:
    """ "in the Aug. 19 shooting": the day is part of a name, whatever the sentence says will happen."""
    return (
        piece.kind == "calendar"
        and piece.day is not None
        and not piece.has_time
        and cut.codes[piece.first - 1 : piece.first] == CODE["THE"]
        and cut.codes[piece.last : piece.last + 1] in (CODE["OTHER"], CAPITAL)
    )


def _lies_ahead(piece: Draft, cut: Tokens) -> bool:
    if piece.qualifier == "at most":  # "is closed until Friday"; but "up 20% this year through Friday"
        return cut.codes[max(0, piece.first - 2) : piece.first] != CODE["UNIT"] + CODE["THROUGH"]
    if piece.minutes is not None and len(cut.codes) <= VERBLESS and not _LOOKS_BACK.intersection(cut.codes):
        return True  # "Doors: 7 p.m. Friday"
    if piece.offset is not None:
        return False
    return is_alone(piece.first, piece.last, cut) and (piece.kind in _CALENDAR or piece.has_time)


def _is_deadline(piece: Draft, cut: Tokens) -> bool:
    """ "has until Dec. 31"."""
    before = [item.text for item in cut.items[max(0, piece.first - 2) : piece.first]]
    return piece.qualifier == "at most" and before[-1:] != [] and before[0] in ("has", "have")


def _says_will(cut: Tokens, piece: Draft) -> bool:
    near = cut.items[max(0, piece.first - 8) : piece.last + 5]
    return any(item.text in ("will", "ll") for item in near)
