"""Persons of one story whose names are spelled in two ways: what is told of them is told of one. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set
from itertools import combinations

from checker.comparisons import names as comparison
from checker.records import Wording
from checker.rule import Terms

MOST_ALIKE = 50  # names that share their letters but one; with more they are looked at no further


def one_spelling(printed: Mapping[str, Set[str]], terms: Terms) -> dict[str, str]:
    """For each person, and the articles that name him, the spelling under which he is known; he who stands beside the other
    in one article is somebody else.

    >>> one_spelling({"Lena Ortiz": {"a"}, "Lenna Ortiz": {"b"}}, Terms())["Lenna Ortiz"]
    'Lena Ortiz'
    >>> one_spelling({"Lena Ortiz": {"a"}, "Lenna Ortiz": {"a", "b"}}, Terms())["Lenna Ortiz"]
    'Lenna Ortiz'
    """
    known = {name: name for name in printed}
    buckets: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(printed):
        if " " in name:
            for block in comparison.blocks(Wording("name", name)):
                buckets[block].append(name)
    for alike in buckets.values():
        for one, other in combinations(alike[:MOST_ALIKE], 2):
            if known[other] == other and printed[one].isdisjoint(printed[other]):
                judged = comparison.judge(Wording("name", one), Wording("name", other), terms)
                if judged is not None and judged.verdict == "conflict" and judged.confidence != "low":
                    known[other] = known[one]
    return known
