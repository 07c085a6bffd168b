"""Sentence patterns with a hole: "{value} employees signed". Words match as cues do; … stands for up to five words."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Any

from checker.rulebook.cues import normal
from checker.rulebook.inflection import forms
from checker.text.fold import fold

Span = tuple[int, int]

TIMEOUT = 1.0  # seconds for one user's expression over one passage
_PIECE = re.compile(r"\{value\}|…|\.\.\.|\*|[()|]|[^\s(){}|…*]+")
_GAP = "[ ,-]+"
_WORD = r"[^ ]+"


def holes(patterns: Sequence[str], regexes: Sequence[str], text: str, reach: Span) -> list[Span]:
    """Where the holes of these patterns and expressions are in `text[reach]`, in order; half-open offsets into `text`.

    A hole in the middle of a pattern reaches from word to word, one at its edge holds the next word only: a value that
    overlaps it fits. TimeoutError where an expression of the user takes longer than `TIMEOUT` seconds.
    """
    start, end = reach
    found: set[Span] = set()
    if patterns:
        folded = fold(text[start:end])
        for pattern in patterns:
            found.update(match.span("value") for match in _compiled(pattern).finditer(folded))
    for expression in regexes:
        for match in _users(expression).finditer(text, start, end, timeout=TIMEOUT):
            group: int | str = "value" if "value" in match.re.groupindex else int(bool(match.re.groups))
            first, last = match.span(group)
            if 0 <= first < last:
                found.add((first - start, last - start))
    return sorted((first + start, last + start) for first, last in found)


@functools.lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    pieces = _PIECE.findall(pattern)
    parts: list[str] = []
    inner = pieces.index("{value}") not in (0, len(pieces) - 1)
    glue = False
    for piece in pieces:
        if piece in "()|":
            if piece == "(" and glue:
                parts.append(_GAP)
            parts.append({"(": "(?:", ")": ")", "|": "|"}[piece])
            glue = piece == ")"
            continue
        if glue:
            parts.append(_GAP)
        glue = True
        if piece == "{value}":
            parts.append(rf"(?P<value>{_WORD}(?: {_WORD}){{0,7}}?)" if inner else rf"(?P<value>{_WORD})")
        elif piece in ("…", "...", "*"):
            parts.append(rf"(?:{_WORD}{_GAP}){{0,5}}?")
            glue = False
        else:
            parts.append(_GAP.join(_word(word) for word in normal(piece).split(" ")))
    return re.compile(r"(?<!\w)" + "".join(parts) + r"(?!\w)")


def _word(word: str) -> str:
    """A word in lower case with its other forms, in any case; a word with a capital as it is, or all in capitals."""
    if word == word.lower():
        return f"(?i:{'|'.join(map(re.escape, sorted(forms(word), key=len, reverse=True)))})"
    return f"(?:{re.escape(word)}|{re.escape(word.upper())})"


@functools.lru_cache(maxsize=4096)
def _users(expression: str) -> Any:
    import regex

    return regex.compile(expression)
