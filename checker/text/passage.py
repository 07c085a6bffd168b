"""A stretch of text while it is being read: the fact types take turns, and no character is read as two values."""

from __future__ import annotations

import datetime


class Passage:
    """A sentence or any other text, the date its article was published, and what has been read of it so far.

    `published` is a datetime where the time of day is known too.

    The types read in the order of `facts.FACTS`. A type that reads a number takes its span, so that "18" in
    "18 June" is not a count as well; spans of `taken` are half-open and never overlap.
    """

    __slots__ = ("_mask", "currency", "memo", "published", "text")

    def __init__(self, text: str, published: datetime.date | None = None, currency: str | None = None) -> None:
        self.text = text
        self.published = published
        self.currency = currency
        self._mask = bytearray(len(text))
        self.memo: dict[str, object] = {}  # what one scan found and several types share, by the name of the scanner

    def free(self, start: int, end: int) -> bool:
        """True where no character of the half-open span was taken."""
        return self._mask.find(1, start, end) < 0

    def take(self, start: int, end: int) -> None:
        self._mask[start:end] = b"\1" * (end - start)
