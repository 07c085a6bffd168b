"""Where the holes of sentence patterns and of users' expressions are in a text."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from checker.rulebook.anchors import needs
from checker.rulebook.inflection import forms
from checker.rulebook.patterns import compiled
from checker.text.fold import fold

Span = tuple[int, int]

TIMEOUT = 1.0  # seconds for one user's expression over one passage
_CHOICES = 8  # brackets of a pattern beyond which it is watched
_WORD = re.compile(r"\w+")


def holes(patterns: Sequence[str], regexes: Sequence[str], text: str, reach: Span) -> list[Span]:
    """Where the holes of these patterns and expressions are in `text[reach]`, in order; half-open offsets into `text`.

    A hole in the middle of a pattern reaches from word to word, one at its edge holds the next word only, and either
    takes in what … beside it stands for: a value that overlaps the hole fits. TimeoutError where an expression of the
    user takes longer than `TIMEOUT` seconds, or more memory than there is.
    """
    start, end = reach
    found: set[Span] = set()
    if patterns:
        folded, said = _words(text[start:end])
        for pattern in patterns:
            if any(map(said.isdisjoint, _needed(pattern))):
                continue
            found.update(match.span("value") for match in _matches(pattern, folded) if match["value"])
    for expression in regexes:
        try:
            found.update(_found(expression, text, reach))
        except (MemoryError, RecursionError):
            raise TimeoutError(f"out of memory: {expression}") from None
    return sorted((first + start, last + start) for first, last in found) if found else []


@functools.lru_cache(maxsize=256)  # sentences: more than most articles have
def _words(stretch: str) -> tuple[str, frozenset[str]]:
    """A stretch as patterns see it, and its words in lower case: many rules ask the same sentence."""
    folded = fold(stretch)
    return folded, frozenset(_WORD.findall(folded.lower()))


def _matches(pattern: str, folded: str) -> Iterator[Any]:
    """Where a sentence pattern matches; one that can be met in very many ways is given no longer than an expression."""
    own = compiled(pattern)
    if pattern.count("(") <= _CHOICES:
        return own.finditer(folded)
    return iter(_users(own.pattern).finditer(folded, timeout=TIMEOUT))


def _found(expression: str, text: str, reach: Span) -> Iterator[Span]:
    """The same for one expression of the user; offsets count from the beginning of the reach."""
    start, end = reach
    for match in _users(expression).finditer(text, start, end, timeout=TIMEOUT):
        group: int | str = "value" if "value" in match.re.groupindex else int(bool(match.re.groups))
        first, last = match.span(group)
        if 0 <= first < last:
            yield first - start, last - start


@functools.lru_cache(maxsize=4096)
def _needed(pattern: str) -> tuple[frozenset[str], ...]:
    """Sets of words in lower case: a text that matches the pattern has one of each."""
    return tuple(filter(None, map(_spelled, needs(pattern))))


def _spelled(words: frozenset[str]) -> frozenset[str]:
    """The forms of some words as a text is cut into words; none where one of them has no letter."""
    pieces = [_WORD.findall(form.lower()) for word in words for form in (word, *forms(word))]
    return frozenset(max(parts, key=len) for parts in pieces) if all(pieces) else frozenset()


@functools.lru_cache(maxsize=4096)
def _users(expression: str) -> Any:
    import regex

    return regex.compile(expression)
