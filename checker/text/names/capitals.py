"""Runs of capitalised words: what may be a name, before anybody asks whose. One pass, with spans."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from checker.text.abbreviations import ALWAYS_INSIDE
from checker.text.names.honorifics import PARTICLES, SUFFIXES

# The capital comes first in the expression: so the text is run through for capitals alone.
_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![\w@#/\\&$].)\w*+(?:['’‐‑-]\w++)*+")
_PREFIX = re.compile(r"(?<![\w@#/\\&$])(?:(?:al|el|ul|bin|ibn)-|[dl]['’])$")
_LONGEST_PREFIX = 4
_POSSESSIVES = frozenset(("'s", "'S", "’s", "’S"))
_NICKNAME_OPENS = frozenset((' "', " “", " ‘", " '", " (", " ”", " ''"))
_NICKNAME_CLOSES = frozenset(('" ', "” ", "’ ", "' ", ") ", ",” ", ",” ", '," ', "'' "))
_STOPPED_OPENS = frozenset("." + mark for mark in _NICKNAME_OPENS)
_ABBREVIATED = ALWAYS_INSIDE | {"asst", "dist", "supt", "spc", "ofc", "cst", "sra", "ssgt", "msgt", "tsgt"}


class Word(NamedTuple):
    """A capitalised word: half-open offsets without its possessive ending, and what lies between it and the word
    before.

    `joint` is "" for the first of a run, "space", "initial" (after a full stop), "particle" (the words are in
    `particle`), "suffix", "nickname" (the first word inside marks) and "surname" (the first after them).
    """

    start: int
    end: int
    text: str
    joint: str
    particle: str
    possessive: bool
    stop: bool  # a full stop follows


# `Word` without a call in Python: every capitalised word of a text becomes one.
_word = functools.partial(tuple.__new__, Word)


def runs(text: str) -> list[list[Word]]:
    """
    >>> [[word.text for word in run] for run in runs("Yesterday Lt. Ann B. de Vries met O’Neil’s men in Erie.")]
    [['Yesterday', 'Lt', 'Ann', 'B', 'Vries'], ['O’Neil'], ['Erie']]
    """
    found: list[list[Word]] = []
    last: Word | None = None
    last_end = nickname = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        if (
            start
            and text[start - 1] in "-'’"
            and (prefix := _PREFIX.search(text, max(0, start - _LONGEST_PREFIX), start))
        ):
            start = prefix.start()
        printed = text[start:end]
        possessive = printed[-2:] in _POSSESSIVES and len(printed) > 2
        if possessive:
            end -= 2
            printed = printed[:-2]
        joint, particle = "", ""
        if last is not None and start - last_end <= 14:
            joint, particle = _joint(text[last_end:start], last, printed, nickname)
        nickname = nickname + 1 if nickname and joint == "space" else int(joint == "nickname")
        word = _word((start, end, printed, joint, particle, possessive, text[end : end + 1] == "."))
        if joint:
            found[-1].append(word)
        else:
            found.append([word])
        last, last_end = word, match.end()
    return found


def _joint(gap: str, last: Word, printed: str, nickname: int) -> tuple[str, str]:
    if gap in (" ", "\xa0"):
        return ("suffix" if printed.lower() in ("jr", "sr", "ii", "iii", "iv") else "space"), ""
    if last.possessive:
        return "", ""
    if gap[0] == "." and gap in (". ", ".", ".\xa0"):
        if len(last.text) == 1 or (gap != "." and last.text.lower() in _ABBREVIATED):
            return "initial", ""
        return "", ""
    if gap in (", ", ",") and printed.lower() in SUFFIXES and printed.lower() not in ("i", "v", "md", "phd", "esq"):
        return "suffix", ""
    if nickname:
        return ("surname", "") if gap in _NICKNAME_CLOSES and nickname < 4 else ("", "")
    if gap in _NICKNAME_OPENS or gap in _STOPPED_OPENS:
        return "nickname", ""
    if len(last.text) == 1:
        gap = gap.removeprefix(".")
    words = gap.split()
    if words and gap[0] == " " == gap[-1] and all(word in PARTICLES for word in words) and len(words) < 4:
        return "particle", " ".join(words)
    return "", ""
