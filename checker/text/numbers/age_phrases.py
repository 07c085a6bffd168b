"""Phrases that give an age without a word for it: "the oldest 91", "a boy of 13", "children as young as nine"."""

from __future__ import annotations

from checker.text.numbers import qualifiers
from checker.text.numbers.life import PERSONS
from checker.text.numbers.numeral import Numeral
from checker.text.tokens import Tokens

_AS = {"old": qualifiers.AT_MOST, "young": qualifiers.AT_LEAST}
# What goes on behind "a boy of 13", where nothing is counted.
_BEHIND = {"and", "at", "died", "from", "had", "has", "in", "is", "on", "was", "when", "who", "with"}


def limit(tokens: Tokens, numeral: Numeral) -> str | None:
    """ "as young as nine", "as old as 80": the bound that the three words before the number set."""
    before = tokens.words[max(0, numeral.first - 3) : numeral.first]
    return _AS.get(before[1]) if len(before) == 3 and before[0] == before[2] == "as" else None


def tells(tokens: Tokens, numeral: Numeral) -> bool:
    return _is_superlative(tokens, numeral) or _is_person_of(tokens, numeral) or _is_named_between(tokens, numeral)


def _is_superlative(tokens: Tokens, numeral: Numeral) -> bool:
    """ "the oldest 91", "the youngest was just four" """
    place = numeral.first - 1
    while tokens.word(place) in ("is", "just", "only", "was"):
        place -= 1
    after = tokens.word(numeral.last + 1)
    ended = not after[:1].isalnum() or after in ("and", "but", "when")
    return ended and tokens.word(place) in ("eldest", "oldest", "youngest")


def _is_person_of(tokens: Tokens, numeral: Numeral) -> bool:
    """ "a boy of 13" """
    if tokens.word(numeral.first - 1) != "of" or tokens.word(numeral.first - 2) not in PERSONS:
        return False
    after = tokens.word(numeral.last + 1)
    one = not {"a", "an"}.isdisjoint(tokens.words[max(0, numeral.first - 5) : numeral.first - 2])
    return one and (not after[:1].isalnum() or after in _BEHIND) and after not in ("%", "-")


def _is_named_between(tokens: Tokens, numeral: Numeral) -> bool:
    """ "His widow, Ann, is 79." """
    place = numeral.first - 2
    if tokens.word(place + 1) not in ("is", "was") or tokens.word(place) != "," or not tokens.capital(place - 1):
        return False
    if tokens.word(numeral.last + 1) not in ("", ".", ",", ";"):
        return False
    while place > 0 and tokens.capital(place - 1):
        place -= 1
    return tokens.word(place - 1) == "," and tokens.word(place - 2) in PERSONS
