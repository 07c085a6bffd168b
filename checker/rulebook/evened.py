"""A text as cues are compared with it: typography, spaces and hyphens evened out, in lower case, and where each character
stood. Most texts are scanned and hold nothing, so all but the bytes that are scanned is made when it is asked for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from checker.text.fold import fold, fold_case, straight

Span = tuple[int, int]

_SPACES = re.compile("  +")
_SPACE_BYTES = re.compile(b"  +")
_SPACED = bytes(32 if chr(n) == "-" or chr(n).isspace() else n for n in range(128)) + bytes(range(128, 256))
_LOWERED = _SPACED.lower()
_SURROGATES = re.compile("[\ud800-\udfff]")
_INSIDE = re.compile(b"[\x80-\xbf]")  # the bytes of a character after its first


class Evened:
    """Where `shrink` is false runs of spaces are left, as they part words no less.

    An empty line between paragraphs does not count as a run: no cue reaches across it.
    """

    def __init__(self, text: str, shrink: bool = True) -> None:
        self._even = straight(text)
        self._runs: list[Span] = []  # of shrunken runs: the first offset after, and how many are gone so far
        self.plain = self._even.isascii()
        if self.plain:
            data = self._bytes(_LOWERED)
            if shrink and b"  " in data:
                self._note(_SPACE_BYTES.finditer(data))
                data = _SPACE_BYTES.sub(b" ", data)
            self.data = data
        else:
            self.cased = self._fold(shrink)
            self.lowered = lower(self.cased)
            self.data = self.lowered.encode()

    def _bytes(self, table: bytes) -> bytes:
        return self._even.encode("ascii").replace(b"\n\n", b"\0\0").translate(table)

    def _fold(self, shrink: bool) -> str:
        cased = fold(self._even.replace("\n\n", "\0\0")).replace("-", " ")
        if shrink and "  " in cased:
            self._note(_SPACES.finditer(cased))
            cased = _SPACES.sub(" ", cased)
        try:
            cased.encode()
        except UnicodeEncodeError:
            cased = _SURROGATES.sub("\ufffd", cased)
        return cased

    def _note(self, runs: Iterable[re.Match[Any]]) -> None:
        self._runs, gone = [(0, 0)], 0
        for run in runs:
            gone += run.end() - run.start() - 1
            self._runs.append((run.end() - gone, gone))

    @cached_property
    def cased(self) -> str:
        """The evened text in its own case."""
        data = self._bytes(_SPACED)
        return (_SPACE_BYTES.sub(b" ", data) if self._runs else data).decode("ascii")

    @cached_property
    def lowered(self) -> str:
        """The evened text in lower case."""
        return self.data.decode("ascii")

    def block_end(self, at: int) -> int:
        """Where in `data` the next empty line is, or its end: no cue reaches across one."""
        end = self.data.find(b"\0\0", at)
        return end if end >= 0 else len(self.data)

    @cached_property
    def _inside(self) -> list[int]:
        return [match.start() for match in _INSIDE.finditer(self.data)]

    def chars(self, start: int, end: int) -> Span:
        """The characters of `lowered` and `cased` that these bytes of `data` are."""
        if self.plain:
            return start, end
        return start - bisect_left(self._inside, start), end - bisect_left(self._inside, end)

    def span(self, start: int, end: int) -> Span:
        """Where these characters stand in the text."""
        return (self._original(start), self._original(end - 1) + 1) if self._runs else (start, end)

    def _original(self, offset: int) -> int:
        return offset + self._runs[bisect_right(self._runs, offset, key=lambda run: run[0]) - 1][1]


def lower(text: str) -> str:
    """Lower case of the same length."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else fold_case(text)
