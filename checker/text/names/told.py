"""Whom a sentence tells of, as far as it takes to see that two sentences tell of different events: kinds of persons and ages."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.text.names.roles import role
from checker.text.numbers.nouns import singular

A_SLIP = 3  # years by which one age may be told in two ways
_WORD = re.compile(r"[a-z]{3,}")
_AGE = re.compile(r"\b(\d{1,3})(?:-year-old|-years-old| years? old)|, (\d{1,3})(?=[,.])")
# Who came, and who says so, are not those whom it befell.
_CAME = re.compile(
    r"\b\w+ (?:\w+ )?(?:arrived|believe|came|confirmed|discovered|found|heard|located|said|saw|say|says|told|"
    r"responded|(?:was|were) (?:called|dispatched|sent|told))\b"
)
_GROWN = 18


def others(first: str, second: str) -> bool:
    """True where both sentences tell of somebody, and of nobody alike.

    >>> others("A man was shot on Monday.", "Two officers were shot on Tuesday."), others("It happened on Monday.", "A man fell.")
    (True, False)
    >>> others("A 16-year-old was hit.", "A teenager was hit."), others("A boy of Leeds, 4, fell.", "An 11-year-old boy fell.")
    (False, True)
    """
    kinds, ages = _told(first)
    other_kinds, other_ages = _told(second)
    if kinds and other_kinds and kinds.isdisjoint(other_kinds):
        return True
    return bool(ages and other_ages) and all(abs(a - b) > A_SLIP for a in ages for b in other_ages)


@lru_cache(maxsize=4096)
def _told(sentence: str) -> tuple[frozenset[str], frozenset[int]]:
    words = _WORD.findall(_CAME.sub(" ", sentence.lower()))
    kinds = {role(word) or role(singular(word)) for word in words} - {""}
    ages = frozenset(int(one or other) for one, other in _AGE.findall(sentence))
    if any(age < _GROWN for age in ages):
        kinds.add("child")
    return frozenset(kinds), ages
