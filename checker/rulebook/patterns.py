"""Sentence patterns with a hole: "{value} employees signed". Words match as cues do; … stands for up to five words."""

from __future__ import annotations

import functools
import re

from checker.rulebook.cues import normal
from checker.rulebook.inflection import forms

_PIECE = re.compile(r"\{value\}|…|\.\.\.|\*|[()|]|[^\s(){}|…*]+")
_SKIPS = ("…", "...", "*")
_SKIP = "…"
_SKIPPED = 5  # words that … stands for at most
_MIDDLE = 7  # words that a hole between two words holds at most, after its first
_GAP = "[ ,-]+"
_WORD = "[^ ]+"


@functools.lru_cache(maxsize=4096)
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern as an expression over folded text, with the group `value`. re.error where brackets do not match."""
    parts: list[str] = []
    glued = True  # whether what comes next follows without a gap
    for piece in _merged(pieces(pattern)):
        if piece in ("|", ")"):
            parts.append(piece)
            glued = piece == "|"
            continue
        if not glued:
            parts.append(_GAP)
        glued = piece in ("(", _SKIP)
        if piece == "(":
            parts.append("(?:")
        elif piece == _SKIP:
            parts.append(rf"(?:{_WORD}{_GAP}){{0,{_SKIPPED}}}?")
        elif piece.startswith("{"):
            parts.append(rf"(?P<value>{_WORD}(?: +{_WORD}){piece.removeprefix('{value}')})")
        else:
            parts.append(_GAP.join(map(_word, normal(piece).split(" "))))
    return re.compile(r"(?<!\w)" + "".join(parts) + r"(?!\w)")


def pieces(pattern: str) -> list[str]:
    """What a pattern is made of, left to right: "{value}", "…", brackets, bars and words."""
    return [_SKIP if piece in _SKIPS else piece for piece in _PIECE.findall(pattern)]


def _merged(pieces: list[str]) -> list[str]:
    """The hole takes in the words that may be skipped beside it, and says how many words it holds at most."""
    hole = pieces.index("{value}")
    first, last = hole, hole + 1
    while first and pieces[first - 1] == _SKIP:
        first -= 1
    while last < len(pieces) and pieces[last] == _SKIP:
        last += 1
    skipped = _SKIPPED * (last - first - 1)
    edge = first == 0 or last == len(pieces)
    size = f"{{0,{skipped}}}" if edge else f"{{0,{skipped + _MIDDLE}}}?"
    return [*pieces[:first], "{value}" + size, *pieces[last:]]


def _word(word: str) -> str:
    """A word in lower case with its other forms, in any case; a word with a capital as it is, or all in capitals."""
    if word == word.lower():
        return f"(?i:{'|'.join(map(re.escape, sorted(forms(word), key=len, reverse=True)))})"
    return f"(?:{re.escape(word)}|{re.escape(word.upper())})"
