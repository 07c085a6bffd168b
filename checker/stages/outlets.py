"""Terms that tell the outlet and no event: its buttons, its town, its police department. Pure.

What one source alone prints, again and again for weeks, while many others print other things, is its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

LEAST = 4  # articles that hold such a term
WEEKS = 14  # days between the first and the last of them
MOST = 0.1  # share of a source in the corpus, beyond which it says nothing that a term is its own


def own_terms(
    sources: Sequence[str | None],
    days: Sequence[int | None],
    held: Iterable[tuple[int, ...]],
    counts: Mapping[int, int],
) -> frozenset[int]:
    """The terms that are some source's own, by the source, the day and the terms of each article, and how many hold a term."""
    size = Counter(sources)
    small = {source for source, count in size.items() if source and count <= MOST * len(sources)}
    if not small:
        return frozenset()
    holders: dict[int, list[int]] = {}
    shared: set[int] = set()  # by several sources, or printed by a large one
    for number, terms in enumerate(held):
        source = sources[number]
        for term in terms:
            if counts[term] < LEAST or term in shared:
                continue
            numbers = holders.setdefault(term, [])
            numbers.append(number)
            if source not in small or sources[numbers[0]] != source:
                shared.add(term)
                del holders[term]
    return frozenset(term for term, numbers in holders.items() if _apart(days[number] for number in numbers) >= WEEKS)


def _apart(days: Iterable[int | None]) -> int:
    known = [day for day in days if day]
    return max(known) - min(known) if known else 0
