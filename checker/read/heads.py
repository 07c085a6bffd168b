"""What a bare text says of itself at its head: title, dates, author, and which lines are headline or caption.

A head is a list of short lines before the body. The tables in `head_patterns` say what a line is. A date with a cue
("Posted on", "First published") beats the date of a byline, which beats a line that is only a date: that may be the day
on which the page was copied.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from checker.read.head_patterns import byline, caption, date_cues, dateline, is_label, only_date
from checker.read.printed import Printed, has_year, printed_dates
from checker.record import Record
from checker.records import Zone

_REACH = 3000  # characters in which a head may stand
_LINES = 16
_TAIL = 600
_LONGEST_DATED = 400
_DATELINE = 100  # characters in which a dateline ends
_BODY_WORDS = 32  # a line longer than a headline is body
_HEADLINE_WORDS = 24
_HEADLINE_LEAST = 3


class Head(Record, frozen=True):
    """What was found. `other` is a date that lost against `published`, such as the day of a page's copy."""

    title: str | None = None
    published: str | None = None
    updated: str | None = None
    author: str | None = None
    zones: tuple[Zone, ...] = ()
    other: str | None = None


class _Line(Struct):
    """A line that is not blank. `cued` are its dates that stand beside a cue, `writer` is whom a byline names."""

    start: int
    text: str
    words: int
    caption: bool
    dates: Sequence[Printed]
    cued: Sequence[tuple[str, Printed]]
    writer: str | None

    @property
    def is_body(self) -> bool:
        return self.words > _BODY_WORDS


def read_head(text: str) -> Head:
    """The head of a text. Linear in the length of the head, whatever the text."""
    lines = _lines(text)
    dates = _dates(lines)
    if "published" not in dates and len(text) > _REACH // 10:
        tail = text[-_TAIL:]
        for last in tail.split("\n")[-6:] if has_year(tail) else ():
            for kind, printed in date_cues(last, printed_dates(last)):
                dates.setdefault(kind, []).append(printed.iso)
    published, other = _choose(dates)
    title, zones = _title(lines)
    author = None
    for line in lines:
        if line.caption:
            zones.append(Zone(line.start, line.start + len(line.text), "caption"))
        author = author or line.writer
    if len(zones) > 1:
        zones.sort(key=lambda zone: zone.start)
    updated = dates["updated"][0] if "updated" in dates else None
    return Head(title, published, updated, author, tuple(zones), other)


def title_zone(text: str, title: str | None) -> tuple[Zone, ...]:
    """The headline zone of a text that begins with its own title, with or without the site's name after it."""
    if not title or text[:4] != title[:4]:
        return ()
    for candidate in (title, title.split(" | ")[0], title.split(" - ")[0]):
        if candidate and text.startswith(candidate):
            return (Zone(0, len(candidate), "headline"),)
    return ()


def _lines(text: str) -> list[_Line]:
    """The lines of the head that are not blank, up to the second line of body."""
    reach = text[:_REACH]
    dated = has_year(reach) is not None
    lines: list[_Line] = []
    position = body = 0
    for raw in reach.splitlines(keepends=True):
        stripped = raw.strip()
        if stripped:
            words = stripped.count(" ") + 1
            start = position if raw[0] == stripped[0] else position + raw.index(stripped[0])
            line = _line(start, stripped, words, dated)
            lines.append(line)
            body += line.is_body
            if body == 2 or len(lines) == _LINES:
                break
        position += len(raw)
    return lines


def _line(start: int, text: str, words: int, dated: bool) -> _Line:
    dates = printed_dates(_dated_part(text, words)) if dated else ()
    return _Line(start, text, words, caption(text), dates, date_cues(text, dates) if dates else (), byline(text, dates))


def _dated_part(line: str, words: int) -> str:
    """Where a line may say when it was published: prose does so as a dateline, or with a colon or in brackets."""
    part = line[:_LONGEST_DATED]
    return part if words <= _BODY_WORDS or ":" in part or "(" in part else part[:_DATELINE]


def _dates(lines: list[_Line]) -> dict[str, list[str]]:
    """ISO dates of the head by what they are: published, updated, byline, alone, dateline; in order."""
    found: dict[str, list[str]] = {}
    for line in lines:
        if not line.dates:
            continue
        if line.cued:
            for kind, printed in line.cued:
                found.setdefault(kind, []).append(printed.iso)
            continue
        first = line.dates[0]
        if only_date(line.text, first):
            found.setdefault("alone", []).append(first.iso)
        elif line.writer is not None:
            found.setdefault("byline", []).append(first.iso)
        elif dateline(line.text, first):
            found.setdefault("dateline", []).append(first.iso)
    return found


def _choose(dates: dict[str, list[str]]) -> tuple[str | None, str | None]:
    """The date of publication, and one of another day that lost against it."""
    ranked = [iso for kind in ("first", "published", "byline", "dateline", "alone") for iso in dates.get(kind, ())]
    if not ranked:
        return None, None
    day = ranked[0][:10]
    published = max((iso for iso in ranked if iso[:10] == day), key=len)  # "22:14" is finer than the day alone
    return published, next((iso for iso in ranked if iso[:10] != day), None)


def _title(lines: list[_Line]) -> tuple[str | None, list[Zone]]:
    """The first line of content, where it reads as a headline, and the headline zones: that line and its repetitions."""
    body = next((index for index, line in enumerate(lines) if line.is_body), len(lines))
    line = next((line for line in lines[:body] if not _is_furniture(line)), None)
    if line is None or len(lines) == 1 or not _reads_as_headline(line):
        return None, []
    zones = [
        Zone(other.start, other.start + len(other.text), "headline")
        for other in lines[:body]
        if other is line or _repeats(other.text, line.text)
    ]
    return line.text, zones


def _is_furniture(line: _Line) -> bool:
    """True for what may stand above a headline: a section's name, a date, a byline, a credit, a button."""
    if line.words < _HEADLINE_LEAST or line.caption or is_label(line.text):
        return True
    if line.dates and (only_date(line.text, line.dates[0]) or line.cued):
        return True
    return line.writer is not None


def _reads_as_headline(line: _Line) -> bool:
    """True for a short line that is no sentence: it may ask or exclaim, but ends in no full stop, inside quotes or out."""
    text = line.text.rstrip("\"'”’)")
    if (
        line.words > _HEADLINE_WORDS
        or not (text[:1].isupper() or not text[:1].isalpha())
        or text.startswith(("-", "—", "–"))
    ):
        return False
    return not text.endswith((".", ",", ";", ":", "-", "—", "–")) or text.endswith(("...", "Inc.", "Jr.", "U.S."))


def _repeats(line: str, title: str) -> bool:
    """True for a line made of the title again, as pages print it for the eye and for the machine."""
    return title in line and len(line) <= 3 * len(title)
