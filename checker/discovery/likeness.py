"""How alike two values are by the words around them, and whether one may be a slip of the other. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from checker.comparisons import room as comparison
from checker.discovery.values import Sighting, number
from checker.discovery.words import Vocabulary
from checker.records import Moment, Quantity, Value
from checker.rule import Terms

OWN = 0.28  # how much more alike, where the counted ones are the same one's
SAME = 0.2  # how much more alike, where both print the same figure, and no everyday one
OTHERS = 0.6  # how much less alike two sentences are that name other names beside their values
EVERYDAY = 12  # up to which a figure is an everyday one
FARTHEST = 5  # times as much; figures farther apart answer two questions, unless they have the same digits
DAYS = 60  # between two dates of one event
TOLD = 2  # words, no names, near both values where they contradict each other


def is_telling(one: Sighting) -> bool:
    size = _size_of(one.mention.value)
    return size is not None and size > EVERYDAY


def one_question(a: Sighting, b: Sighting, words: Vocabulary) -> bool:
    """Whether two values that contradict each other may be slips of one: of like size, and told with like words. Names
    alone do not tell what is counted, and "one" is often no figure at all."""
    if isinstance(a.mention.value, Moment) and isinstance(b.mention.value, Moment):
        return len(_told(a, b, words)) >= TOLD and _near_days(a.mention.value, b.mention.value)
    first, second = (_size_of(one.mention.value) for one in (a, b))
    if first is not None and second is not None:
        low, high = sorted((first, second))
        if low <= 1 or (
            high > FARTHEST * low and first.normalize().as_tuple().digits != second.normalize().as_tuple().digits
        ):
            return False
    return len(_told(a, b, words)) + owned(a, b) >= TOLD


def owned(a: Sighting, b: Sighting) -> bool:
    """Whether the same one's are counted: "100 Microsoft employees", "employees of Microsoft"."""
    return bool(a.owners & b.owners)


def _told(a: Sighting, b: Sighting, words: Vocabulary) -> list[str]:
    return [word for word in a.around if min(a.around[word], b.around.get(word, 0)) > 0.5 and not words.is_name(word)]


def _near_days(a: Moment, b: Moment) -> bool:
    """Whether two dates may be slips of one. What hangs on the day of publication, as a weekday does, is too often wrong."""
    if "month" not in a.said or "month" not in b.said:
        return False
    try:
        first, second = (date.fromisoformat((one.start or "")[:10]) for one in (a, b))
    except ValueError:
        return False
    return abs((first - second).days) <= DAYS


def _size_of(value: Value) -> Decimal | None:
    if not isinstance(value, Quantity) or (value.unit is None and value.type != "percent"):
        return None
    return value.nominal if value.nominal is not None else value.lower if value.lower is not None else value.upper


def two_facts(members: Sequence[Sighting], printed: Mapping[str, set[str]]) -> bool:
    """Whether an article prints two of the values that contradict each other: then they are two facts, whatever stands
    beside them. `printed` has the articles by number."""
    firsts = list({one.value: one for one in members}.values())
    return any(
        apart(a, b) and not printed[number(a.mention.value)].isdisjoint(printed[number(b.mention.value)])
        for a, b in combinations(firsts, 2)
    )


def size(one: Sighting, words: Vocabulary) -> float:
    return sum((words.weight(word) * near) ** 2 for word, near in one.around.items()) ** 0.5 or 1.0


def alike(a: Sighting, b: Sighting, words: Vocabulary, size_a: float = 0, size_b: float = 0) -> float:
    """The cosine of the two sentences' words, weighted by rarity and nearness: 0 to 1."""
    shared: float = sum(
        words.weight(word) ** 2 * near * b.around[word] for word, near in a.around.items() if word in b.around
    )
    likeness = shared / ((size_a or size(a, words)) * (size_b or size(b, words)))
    if a.value == b.value and is_telling(a):
        likeness = min(1.0, likeness + SAME) if shared else 0.0
    if owned(a, b):
        return min(1.0, likeness + OWN)
    rivals = a.subjects and b.subjects and not (a.subjects & b.around.keys() or b.subjects & a.around.keys())
    return likeness * OTHERS if rivals else likeness


def apart(a: Sighting, b: Sighting) -> bool:
    """Whether the two values contradict each other."""
    return a.value != b.value and _verdict(a.mention.value, b.mention.value) in ("unclear", "conflict")


def differ(a: Sighting, b: Sighting) -> bool:
    """Whether one article may not give both: sums in two currencies are no contradiction, and no one answer either."""
    return _verdict(a.mention.value, b.mention.value) in (None, "unclear", "conflict")


@lru_cache(maxsize=1 << 16)
def _verdict(a: Value, b: Value) -> str | None:
    """Of two values, which stand in many pairs of sentences; None where they cannot be compared."""
    judged = comparison(a.type).judge(a, b, Terms())
    return judged.verdict if judged is not None else None
