"""Slips of the pen: how many letters lie between two words, and an index that finds the near ones without asking all."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=20_000)
def shorter(word: str) -> frozenset[str]:
    """The word, and the word with each letter left out in turn: two words one slip apart share one of these.

    >>> sorted(shorter("lee"))
    ['ee', 'le', 'lee']
    """
    return frozenset({word, *(word[:at] + word[at + 1 :] for at in range(len(word)))})


def edits(a: str, b: str, most: int = 3) -> int:
    """Letters put in, left out, changed or swapped between two words; `most + 1` where there are more.

    >>> edits("thorp", "throp"), edits("dixon", "dickson")
    (1, 3)
    """
    from rapidfuzz.distance import OSA

    return int(OSA.distance(a, b, score_cutoff=most))


class Near:
    """Words among which those one slip away from another word are found at once."""

    __slots__ = ("_index",)

    def __init__(self, words: Iterable[str]) -> None:
        self._index: dict[str, list[str]] = {}
        for word in words:
            for form in shorter(word):
                self._index.setdefault(form, []).append(word)

    def to(self, word: str) -> list[str]:
        """The words exactly one slip away, sorted.

        >>> Near(["thorp", "smith"]).to("throp")
        ['thorp']
        """
        found = {other for form in shorter(word) for other in self._index.get(form, ())}
        return sorted(other for other in found if edits(word, other, 1) == 1)
