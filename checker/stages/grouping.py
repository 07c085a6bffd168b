"""Which values answer one question: those that were judged together, unless only a surname links them. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from checker.records import Judgement

Judged = dict[tuple[int, int], Judgement]


def groups(count: int, judged: Judged, loose: frozenset[int]) -> list[list[int]]:
    """The numbers from 0 to `count` that belong together, each group sorted; the pairs of `judged` link them.

    A loose value (a surname alone) may mean several others: it links nobody, and joins one group only. Where it is one of
    them as it stands, its likeness to others is left aside, and taken out of `judged`.
    """
    _settle(judged, loose)
    firm = _linked((n for n in range(count) if n not in loose), (pair for pair in judged if not loose & {*pair}))
    if not loose:
        return sorted(map(sorted, firm))
    group_of = {i: n for n, group in enumerate(firm) for i in group}
    beside: defaultdict[int, set[int]] = defaultdict(set)  # groups that a loose value was judged with
    torn: set[int] = set()  # loose values that conflict with anything
    for (i, j), judgement in judged.items():
        for one, other in ((i, j), (j, i)):
            if one in loose:
                if other not in loose:
                    beside[one].add(group_of[other])
                if judgement.verdict == "conflict":
                    torn.add(one)
    for cluster in _linked(sorted(loose), (pair for pair in judged if loose >= {*pair})):
        near = set().union(*(beside[i] for i in cluster))
        if len(near) == 1 or (near and not torn.isdisjoint(cluster)):
            firm[min(near, key=lambda n: min(firm[n]))] += cluster
        else:
            firm.append(cluster)
    return sorted(map(sorted, firm))


def _settle(judged: Judged, loose: frozenset[int]) -> None:
    """A surname that a full name of the story bears as it stands is no slip of another's."""
    borne = {
        i
        for pair, judgement in judged.items()
        for i, other in (pair, pair[::-1])
        if i in loose and other not in loose and judgement.verdict in ("agree", "compatible")
    }
    for pair in [pair for pair, judgement in judged.items() if judgement.verdict == "conflict"]:
        if len(loose & {*pair}) == 1 and borne & {*pair}:
            del judged[pair]


def _linked(numbers: Iterable[int], pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The connected groups of the numbers."""
    parent = {number: number for number in numbers}

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for i, j in sorted(pairs):
        parent[max(root(i), root(j))] = min(root(i), root(j))
    found: defaultdict[int, list[int]] = defaultdict(list)
    for number in parent:
        found[root(number)].append(number)
    return list(found.values())
