"""Whose age it is: the name that ends at a token, or the noun or name that begins there."""

from __future__ import annotations

from checker.text.numbers.life import PERSONS
from checker.text.tokens import Tokens

_PARTICLES = {
    "al", "bin", "da", "de", "del", "der", "di", "dos", "du", "el", "ibn", "la", "le", "san", "st", "van", "von",
}  # fmt: skip
_TITLES = {"capt", "cpl", "det", "dr", "lt", "mr", "mrs", "ms", "mx", "officer", "prof", "rev", "sgt", "the"}
_LONGEST = 8


def name_before(tokens: Tokens, at: int) -> str | None:
    """The name, person noun or pronoun that ends at token `at`; None where none does."""
    word = tokens.word(at)
    while (
        word
        in (
            "is",
            "was",
            "be",
            "were",
            "turned",
            "turns",
            "just",
            "only",
            "now",
            "will",
            "who",
            "has",
            "have",
            "then",
            "'s",
        )
        and at > 0
    ):
        at -= 1
        if word == "who" and tokens.word(at) == ",":
            at -= 1
        word = tokens.word(at)
    if word in PERSONS or word in ("he", "she", "they", "i"):
        return word
    if word == "." and tokens.word(at - 1) in ("jr", "sr"):
        stop, at = at, at - 1
    else:
        stop = at
    first = at
    longest = 4 if tokens.caseless else _LONGEST
    while first >= 0 and at - first < longest and _belongs(tokens, first):
        first -= 1
    first += 1
    if tokens.words[at] in ("a", "an", "at"):
        return None  # "A 16-year-old", "At 17, she" at the start of a sentence
    while (
        first <= at
        and (tokens.words[first] in _TITLES | _PARTICLES - {"st"} or not tokens.words[first][0].isalpha())
        and tokens.words[first] not in _PARTICLES
    ):
        first += 1
    if first > at:
        return None
    return tokens.surface(first, stop) if tokens.words[at] in ("jr", "sr") else tokens.surface(first, at)


def _belongs(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if word[0].isalpha():
        return tokens.capital(at) or (word in _PARTICLES and tokens.capital(at - 1))
    if word == ".":
        return tokens.glued(at) and len(tokens.word(at - 1)) <= 3 and tokens.capital(at - 1)
    return word == "-" and tokens.glued(at) and tokens.glued(at + 1)


_NAMING = frozenset(("identified", "identifies", "identify", "named", "names"))


def subject_behind(tokens: Tokens, at: int) -> str | None:
    """ "16-year-old Matt Anderson", "a 16-year-old high school boy": the name or the noun of a person."""
    if tokens.word(at) == "as" and not _NAMING.isdisjoint(tokens.words[max(0, at - 10) : at]):
        at += 1  # "identified the 25-year-old as Ann Lee"
    first = at
    while at < len(tokens.words) and at - first < _LONGEST and tokens.capital(at) and not tokens.caseless:
        joined = tokens.word(at + 1) == "-" or (tokens.word(at + 1) == "." and len(tokens.words[at]) <= 2)
        at += 2 if joined and tokens.glued(at + 1) and tokens.capital(at + 2) else 1
    if at > first and tokens.word(at) not in PERSONS:
        return tokens.surface(first, min(at, len(tokens.words)) - 1)
    for index in range(first, min(first + 5, len(tokens.words))):
        word = tokens.words[index]
        if not word[0].isalpha() or word in ("was", "is", "who", "and", "from", "in", "of", "had", "has"):
            return None
        if word in PERSONS:
            return word
    return None
