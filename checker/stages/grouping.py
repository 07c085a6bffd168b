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
    firm = _linked(range(count), [pair for pair in judged if not loose.intersection(pair)])
    group_of = {i: n for n, group in enumerate(firm) for i in group}
    for cluster in _linked(sorted(loose), [pair for pair in judged if loose.issuperset(pair)]):
        for i in cluster:
            firm[group_of[i]] = []
        beside: defaultdict[int, set[str]] = defaultdict(set)
        for pair, judgement in judged.items():
            for i, other in (pair, pair[::-1]):
                if i in cluster and other not in loose:
                    beside[group_of[other]].add(judgement.verdict)
        apart = any(
            judged[pair].verdict == "conflict" for pair in judged if loose.issuperset(pair) and pair[0] in cluster
        )
        apart = apart or any("conflict" in verdicts for verdicts in beside.values())
        if len(beside) == 1 or (beside and apart):
            firm[min(beside, key=lambda n: firm[n])] += cluster
        else:
            firm.append(cluster)
    return sorted(sorted(group) for group in firm if group)


def _settle(judged: Judged, loose: frozenset[int]) -> None:
    """A surname that a full name of the story bears as it stands is no slip of another's."""
    borne = {
        i
        for pair, judgement in judged.items()
        for i, other in (pair, pair[::-1])
        if i in loose and other not in loose and judgement.verdict in ("agree", "compatible")
    }
    for pair in [pair for pair, judgement in judged.items() if judgement.verdict == "conflict"]:
        if len(loose.intersection(pair)) == 1 and borne.intersection(pair):
            del judged[pair]


def _linked(numbers: Iterable[int], pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
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
