"""Reading the dates and times of a text: printed dates and clock times are put together, qualified and placed.

"1:32 a.m. Sunday" is one moment, "from Monday to Friday" one stretch, "since 2015" a stretch that is open on one side.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from checker.records import Moment
from checker.text.calendar import reckoning
from checker.text.calendar.anchoring import place
from checker.text.calendar.classes import Tokens
from checker.text.calendar.clock_grammar import clocks
from checker.text.calendar.draft import NOTHING, Draft
from checker.text.calendar.grammar import drafts
from checker.text.calendar.halves import tell_half
from checker.text.calendar.joining import joined
from checker.text.calendar.notation import bounds
from checker.text.calendar.outlook import outlook
from checker.text.calendar.placing import Placed
from checker.text.calendar.qualifiers import qualified
from checker.text.calendar.reckoning import Stretch
from checker.text.calendar.tense import Look
from checker.text.calendar.tokens import tokens
from checker.text.passage import Passage

_RANK = {"high": 2, "medium": 1, "low": 0}


_NUMBERED = ("half", "quarter")
_SHARING = ("calendar", *_NUMBERED)


class Read(NamedTuple):
    """A date or a time at half-open offsets; `clock` is the time of day within a date that holds one."""

    start: int
    end: int
    value: Moment
    confidence: str
    clock: Moment | None = None
    clock_start: int = 0
    clock_end: int = 0
    length_start: int = 0  # "for three hours" in it stays free, to be read as a length of time
    length_end: int = 0

    def take(self, passage: Passage) -> None:
        """Takes the span, but for the length of time in it."""
        if self.length_end:
            passage.take(self.start, self.length_start)
        if self.length_end < self.end:
            passage.take(max(self.start, self.length_end), self.end)


_Found = tuple[list[Read], list[tuple[int, int]]]


def moments(passage: Passage) -> list[Read]:
    """The dates and times of a passage, left to right; read once for both fact types."""
    return _known(passage)[0]


def barred(passage: Passage) -> list[tuple[int, int]]:
    """The spans that look like a date and are none, nor a number: "9/11", "February 30"."""
    return _known(passage)[1]


def _known(passage: Passage) -> _Found:
    known = passage.memo.get("moments")
    if not isinstance(known, tuple):
        published = passage.published
        if published is not None and not 100 <= published.year <= 9000:
            published = None  # nobody published then; and no step leads beyond the calendar
        known = passage.memo["moments"] = _moments(passage.text, published)
    return known


def _moments(text: str, published: datetime.date | None) -> _Found:
    cut = tokens(text)
    found, printed = [], drafts(cut)
    spans = [
        (cut.items[draft.first].start, cut.items[draft.last - 1].end) for draft in printed if draft.kind == NOTHING
    ]
    for piece in joined([draft for draft in printed if draft.kind != NOTHING], clocks(cut), cut):
        first = qualified(piece, cut)
        tell_half(piece, cut)
        read = _read(piece, cut, published)
        if read is not None:
            value, confidence, clock = read
            begin, end = piece.clock_span
            inner = (cut.items[begin].start, cut.items[end - 1].end) if clock is not None else (0, 0)
            begin, end = piece.clock_length
            length = (cut.items[begin].start, cut.items[end - 1].end) if end else (0, 0)
            span = (cut.items[first].start, cut.items[piece.last - 1].end)
            found.append(Read(*span, value, confidence, clock, *inner, *length))
    return found, spans


def _read(piece: Draft, cut: Tokens, published: datetime.date | None) -> tuple[Moment, str, Moment | None] | None:
    if piece.kind == "clock":
        time = _clock(piece, piece.qualifier)
        return time, _clock_confidence(piece), None
    look = outlook(piece, cut)
    placed = _placed(piece, published, look)
    if placed is None:
        return None
    if piece.until is not None:
        return _stretched(piece, placed, published, look)
    start, end = bounds(piece.qualifier, placed.stretch.start, placed.stretch.end)
    said = placed.said + _clock_parts(piece)
    value = Moment("date", placed.stretch.iso, start, end, placed.stretch.grain, said, placed.implied, piece.qualifier)
    clock = _clock(piece, piece.clock_qualifier) if piece.minutes is not None else None
    if clock is not None and piece.qualifier == "exact" and piece.clock_qualifier != "exact":
        start, end = bounds(piece.clock_qualifier, placed.stretch.start, placed.stretch.end)
        value = Moment("date", value.iso, start, end, value.grain, said, value.implied, piece.clock_qualifier)
    return value, min(placed.confidence, _clock_confidence(piece), key=_RANK.__getitem__), clock


def _clock_confidence(piece: Draft) -> str:
    if piece.vague_clock or (piece.kind == "clock" and piece.part_of_day and piece.minutes is None):
        return "low"
    return "medium" if piece.told_half else "high"


def _clock_parts(piece: Draft) -> tuple[str, ...]:
    """What a clock time says: of a vague one not the hour, which may be of the morning or of the evening."""
    if piece.minutes is None:
        return ()
    hour = () if piece.vague_clock else ("hour",)
    return (*hour, "minute", "zone") if piece.zone else (*hour, "minute")


def _clock(piece: Draft, qualifier: str) -> Moment:
    """The time of day of a piece, without its date."""
    if piece.minutes is None:
        assert piece.part_of_day is not None
        first, last = piece.part_of_day
        iso = f"{reckoning.clock_text(first)}/{reckoning.clock_text(last)}"
        open_side = qualifier in ("at least", "more than", "at most", "fewer than")
        return Moment(
            "time", iso, *bounds(qualifier, *iso.split("/")), "part", (), (), qualifier if open_side else "between"
        )
    said = _clock_parts(piece)
    until = piece.until.minutes if piece.until is not None and piece.until.kind == "clock" else piece.minutes_end
    if until is not None:
        start, end = reckoning.clock_text(piece.minutes), reckoning.clock_text(until)
        return Moment("time", f"{start}/{end}", start, end, "minute", said, (), "between")
    stretch = reckoning.clock(piece.minutes, piece.seconds)
    start_of, end_of = bounds(qualifier, stretch.start, stretch.end)
    return Moment("time", stretch.iso, start_of, end_of, "minute", said, (), qualifier)


def _placed(piece: Draft, published: datetime.date | None, look: Look) -> Placed | None:
    """A piece in the calendar, down to its time of day where it has one."""
    placed = place(piece, published, look.way, look.firm)
    if not look.sure and placed is not None and published is not None:
        placed = _nearer(placed, place(piece, published, -1, False), published)
    if placed is None or not piece.has_time:
        return placed
    stretch = placed.stretch
    if stretch.start is None:
        if piece.minutes is None:
            return placed
        return placed._replace(stretch=Stretch(stretch.iso + reckoning.clock_text(piece.minutes), None, None, "minute"))
    if stretch.grain != "day":
        return placed
    day = datetime.date.fromisoformat(stretch.start)
    midnight = 0  # at the end of the day named with it, but "after midnight Tuesday" at the beginning
    early = piece.part_of_day is not None and piece.part_of_day[0] == 0  # "early Monday morning around midnight"
    after = "more than" in (piece.qualifier, piece.clock_qualifier)
    if piece.midnight and not (early or after):
        midnight = 1440
    try:
        if midnight:
            return placed._replace(stretch=reckoning.minute(day, midnight))
        if piece.minutes is not None and piece.minutes_end is None:
            return placed._replace(stretch=reckoning.minute(day, piece.minutes, piece.seconds))
        first, last = piece.part_of_day or (0, 0)
        if piece.minutes is not None and piece.minutes_end is not None:
            first, last = piece.minutes, piece.minutes_end + 1440 * (piece.minutes_end < piece.minutes)
        start, end = reckoning.minute(day, first).iso, reckoning.minute(day, last).iso
    except OverflowError:
        return None
    return placed._replace(stretch=Stretch(f"{start}/{end}", start, end, "part" if piece.minutes is None else "minute"))


def _nearer(ahead: Placed, back: Placed | None, published: datetime.date) -> Placed:
    """What was planned lies on either side of the published day: the nearer one, and not for sure."""

    def distance(placed: Placed) -> int:
        day = datetime.date.fromisoformat((placed.stretch.start or "")[:10])
        return abs(day.toordinal() - published.toordinal())

    known = back is not None and back.stretch.start is not None and ahead.stretch.start is not None
    nearer = back if back is not None and known and distance(back) < distance(ahead) else ahead
    return nearer._replace(confidence="low") if "day" in nearer.implied else nearer


def _stretched(
    piece: Draft, first: Placed, published: datetime.date | None, look: Look
) -> tuple[Moment, str, Moment | None] | None:
    """The stretch from one piece to another: parts that only one of them prints hold for both."""
    last = piece.until
    assert last is not None
    if last.kind == "clock":
        if first.stretch.start is None or first.stretch.grain == "part" or last.minutes is None:
            return None
        if last.minutes == piece.minutes:
            return None
        day = datetime.date.fromisoformat(first.stretch.start[:10])
        begin = first.stretch.start
        end = reckoning.minute(day, last.minutes + 1440 * (last.minutes < (piece.minutes or 0))).iso
        clock = _clock(piece, "between")
        return _between(begin, end, first, first, "minute"), first.confidence, clock
    if last.kind == piece.kind and piece.kind in _SHARING and _share_year(piece, last, published, look.way):
        again = _placed(piece, published, look)
        if again is None:
            return None
        first = again
    second = _placed(last, published, look)
    if second is None:
        return None
    if first.stretch.start is None or second.stretch.end is None:
        known = first.stretch.start, second.stretch.end
        iso = f"{known[0] or first.stretch.iso}/{known[1] or second.stretch.iso}"
        return Moment("date", iso, *known, first.stretch.grain, first.said, (), "between"), "medium", None
    if second.stretch.end <= first.stretch.start:
        moved = _moved_on(last, first, second, published)
        if moved is None:
            return None
        second = moved
    assert second.stretch.end is not None
    end_text = second.stretch.start if second.stretch.grain == "minute" or last.to_begin else second.stretch.end
    assert end_text is not None
    if end_text <= first.stretch.start:
        return None
    sure = min(first.confidence, second.confidence, key=_RANK.__getitem__)
    return _between(first.stretch.start, end_text, first, second, second.stretch.grain), sure, None


def _share_year(piece: Draft, last: Draft, published: datetime.date | None, look: int) -> bool:
    """Gives the year that one end prints to the other; True where the first end must be placed anew."""
    if piece.kind in _NUMBERED:
        shared, piece.year = piece.year is None and last.year is not None, piece.year or last.year
        last.year = last.year or piece.year
        return shared
    if last.month is None or piece.month is None:
        return False
    if piece.year is not None:
        last.year = last.year or piece.year + (last.month < piece.month)
        return False
    if last.year is not None:
        piece.year = last.year - (piece.month > last.month)
        return True
    if published is not None and look > 0 and piece.day is None and piece.month < published.month <= last.month:
        piece.year = last.year = published.year  # it has begun and goes on
        return True
    return False


def _between(start: str, end: str, first: Placed, second: Placed, grain: str) -> Moment:
    implied = tuple(part for part in first.implied if part in second.implied or part not in first.said)
    return Moment("date", f"{start}/{end}", start, end, grain, first.said, implied, "between")


def _moved_on(last: Draft, first: Placed, second: Placed, published: datetime.date | None) -> Placed | None:
    """The end of a stretch that would lie before its beginning, a week or a year later where nothing printed forbids it."""
    assert first.stretch.start is not None
    begin = datetime.date.fromisoformat(first.stretch.start[:10])
    if last.kind == "weekday" and not last.shift:
        return _placed(last, begin, Look(1, True))
    if last.kind == "calendar" and last.year is None and last.month is not None:
        last.year = begin.year + (last.month < begin.month)
        moved = _placed(last, published, Look(1, True))
        if moved is not None and (moved.stretch.end or "") <= first.stretch.start:
            last.year += 1  # "between now and April 15", told on the 23rd of April
            moved = _placed(last, published, Look(1, True))
        return moved
    return None
