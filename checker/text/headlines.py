"""Lines that say nothing by their capitals: headlines (Every Word Begins So) and transcripts (ALL OF IT)."""

from __future__ import annotations

from checker.text.common_words import FUNCTION_WORDS

LONGEST = 25  # words of a headline
FEWEST = 4


class Headlines:
    """Which lines of a text are headlines; ask from left to right."""

    __slots__ = ("_end", "_kind", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._end = -1
        self._kind = ""

    def kind(self, at: int) -> str:
        """ "title", "caps" or "" for the line that holds an offset; no offset may be smaller than the one before."""
        if at > self._end:
            start = self._text.rfind("\n", 0, at) + 1
            end = self._text.find("\n", at)
            self._end = len(self._text) if end < 0 else end
            self._kind = line_kind(self._text[start : min(self._end, start + 400)])
        return self._kind


def line_kind(line: str) -> str:
    """
    >>> line_kind("Two Men Held After Fire At Mill"), line_kind("TWO MEN WERE HELD"), line_kind("Two men were held.")
    ('title', 'caps', '')
    """
    words = [word for word in line.split() if word[0].isalpha()]
    if len(words) < FEWEST:
        return ""
    if sum(map(str.isupper, words)) > 0.8 * len(words):
        return "caps"
    if len(words) > LONGEST or line.rstrip("”\"' ").endswith("."):
        return ""
    capital = sum(word[0].isupper() for word in words)
    if capital < 0.6 * len(words):
        return ""
    small = sum(
        len(word) > 3 and word[0].islower() and word.strip(".,;:!?”\"'") not in FUNCTION_WORDS for word in words
    )
    return "title" if capital > 3 and small <= capital // 10 else ""
