"""What counts under two keys of a rule is told once. Pure."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from checker.records import Fact
from checker.text.names.fates import FATES

WORST = ("agree", "compatible", "update", "unclear", "conflict")


def once(facts: list[Fact]) -> list[Fact]:
    """What counts under two keys is told under one, that of a fate before that of a noun."""
    kept: dict[int, _Told] = {}
    with_value: defaultdict[str, set[int]] = defaultdict(set)
    ordered = sorted(facts, key=lambda fact: (FATES.isdisjoint(dict(fact.key).values()), fact.key, fact.id))
    for number, fact in enumerate(ordered):
        one = _Told.of(fact)
        beside = sorted({other for value in one.values for other in with_value[value] if other in kept})
        if any(kept[other].holds(one) for other in beside):
            continue
        for other in beside:
            if one.holds(kept[other]):
                del kept[other]
        kept[number] = one
        for value in one.values:
            with_value[value].add(number)
    return sorted((ordered[number] for number in kept), key=lambda fact: fact.key)


class _Told(NamedTuple):
    """A fact's values, where they stand, and how bad its verdict is."""

    values: frozenset[str]
    places: frozenset[tuple[str, int]]
    rank: int

    @classmethod
    def of(cls, fact: Fact) -> _Told:
        places = frozenset((claim.article, claim.start) for position in fact.positions for claim in position.claims)
        rank = WORST.index(fact.verdict) if fact.verdict in WORST else 0
        return cls(frozenset(position.canonical for position in fact.positions), places, rank)

    def holds(self, other: _Told) -> bool:
        """Whether it has all values of another, with a verdict no milder, and some of its claims."""
        if not other.values <= self.values or self.rank < other.rank:
            return False
        return not other.places.isdisjoint(self.places) if len(other.values) > 1 else other.places <= self.places
