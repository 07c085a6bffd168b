"""Values of several articles that stand beside the same words, and the words that tell them from all others. Pure.

Two values of different articles are alike by the words that both sentences have, the rarer and the nearer to the value the
more. From the most alike pair on, cues are chosen that hold it together: as few as will do for no article to give two values.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations

from checker.comparisons import room as comparison
from checker.discovery.values import Sighting
from checker.facts import room
from checker.records import Moment, Quantity, Terms, Value

ALIKE = 0.30  # from which likeness on two values may answer one question
ALIKE_APART = 0.42  # … where the values contradict each other
KIN = 0.16  # … for a further value to join a pair
KIN_APART = 0.25  # … for one that contradicts the others
OTHERS = 0.6  # how much less alike two sentences are that name other names beside their values
FARTHEST = 5  # times as much; figures farther apart answer two questions, unless they have the same digits
DAYS = 60  # between two dates of one event
TOLD = 2  # words, no names, near both values where they contradict each other
SAME = 0.2  # … where both print the same figure, and no everyday one
EVERYDAY = 12  # up to which a figure is an everyday one
OWN = 0.28  # how much more alike, where the counted ones are the same one's
MOST_CUES = 3
MOST_EXCLUDED = 3
MOST_SIGHTINGS = 160  # of one kind in one story
MOST_OF_A_VALUE = 10
MOST_GROUPS = 12  # of one kind in one story

ANYBODY = frozenset({"child", "girl", "man", "person", "shot", "time", "victim", "woman"})  # counted in every other sentence

Weight = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Group:
    """Values that answer one question: the words of `near` all stand with each of them, none of `exclude` does.

    `slips` says whether those that contradict each other may be slips of one value.
    """

    kind: str
    near: tuple[str, ...]
    exclude: tuple[str, ...]
    members: tuple[Sighting, ...]
    likeness: float
    slips: bool


def groups(kind: str, sightings: Sequence[Sighting], weight: Weight, is_name: Callable[[str], bool]) -> list[Group]:
    """The groups of one kind in one story, most alike first. Any order of the sightings gives the same."""
    pool = _bounded(sightings)
    beside = _beside(sightings)
    seeds = sorted(_seeds(pool, weight, is_name, beside), key=lambda seed: (-seed[0], seed[1], seed[2]))
    found: list[Group] = []
    held: list[set[int]] = []
    for likeness, i, j in seeds:
        if len(found) >= MOST_GROUPS:
            break
        if any(i in members and j in members for members in held):
            continue
        group = _grow(kind, pool, (i, j), likeness, weight, is_name)
        if group is None or _two_facts(group.members, beside):
            continue
        numbers = {n for n, one in enumerate(pool) if one in group.members}
        if all(len(numbers & members) < len(numbers) for members in held):
            found.append(group)
            held.append(numbers)
    return found or _by_noun(kind, pool)


def _by_noun(kind: str, pool: Sequence[Sighting]) -> list[Group]:
    """All values of a noun, where it is counted but once: no word beside it is needed to know what is meant."""
    telling = kind.startswith("count ") and kind.partition(" ")[2] not in ANYBODY and all(map(_is_telling, pool))
    if not telling or len({one.value for one in pool}) > 1 or len({one.article for one in pool}) < 2:
        return []
    return [Group(kind, (), (), tuple(pool), ALIKE, True)]


def _bounded(sightings: Sequence[Sighting]) -> list[Sighting]:
    """At most so many, the values that most articles give first, so that a large story takes bounded time."""
    by_value: defaultdict[str, list[Sighting]] = defaultdict(list)
    for one in sorted(sightings, key=lambda one: (one.article, one.start)):
        by_value[one.value].append(one)
    ranked = sorted(by_value.values(), key=lambda group: (-len({one.article for one in group}), group[0].value))
    kept = [one for group in ranked for one in group[:MOST_OF_A_VALUE]][:MOST_SIGHTINGS]
    return sorted(kept, key=lambda one: (one.article, one.start))


# ------------------------------------------------------------------ how alike two are


def _is_telling(one: Sighting) -> bool:
    size = _size_of(one.mention.value)
    return size is not None and size > EVERYDAY


def _one_question(a: Sighting, b: Sighting, is_name: Callable[[str], bool]) -> bool:
    """Whether two values that contradict each other may be slips of one: of like size, and told with like words. Names
    alone do not tell what is counted, and "one" is often no figure at all."""
    if isinstance(a.mention.value, Moment) and isinstance(b.mention.value, Moment):
        return len(_told(a, b, is_name)) >= TOLD and _near_days(a.mention.value, b.mention.value)
    first, second = (_size_of(one.mention.value) for one in (a, b))
    if first is not None and second is not None:
        low, high = sorted((first, second))
        if low <= 1 or (
            high > FARTHEST * low and first.normalize().as_tuple().digits != second.normalize().as_tuple().digits
        ):
            return False
    return len(_told(a, b, is_name)) + _owned(a, b) >= TOLD


def _owned(a: Sighting, b: Sighting) -> bool:
    """Whether the same one's are counted: "100 Microsoft employees", "employees of Microsoft"."""
    return bool(a.owners & b.owners)


def _told(a: Sighting, b: Sighting, is_name: Callable[[str], bool]) -> list[str]:
    return [word for word in a.around if min(a.around[word], b.around.get(word, 0)) > 0.5 and not is_name(word)]


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
    if not isinstance(value, Quantity) or value.unit is None and value.type != "percent":
        return None
    return value.nominal if value.nominal is not None else value.lower if value.lower is not None else value.upper


def _beside(sightings: Sequence[Sighting]) -> dict[str, set[str]]:
    """By article the numbers that it gives: two that one article gives are two facts, whatever stands beside them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in sightings:
        found[one.article].add(_number(one.mention.value))
    return found


def _number(value: Value) -> str:
    """What was printed, without the unit: "$41m" and "US$41m" are one."""
    if isinstance(value, Quantity):
        number = value.lower if value.nominal is None else value.nominal
        number = value.upper if number is None else number
        return "" if number is None else str(number.normalize())
    return getattr(value, "iso", "")


def _two_facts(members: Sequence[Sighting], beside: dict[str, set[str]]) -> bool:
    """Whether values that contradict each other stand side by side in some article."""
    firsts = list({one.value: one for one in members}.values())
    return any(
        apart(a, b) and any({_number(a.mention.value), _number(b.mention.value)} <= told for told in beside.values())
        for a, b in combinations(firsts, 2)
    )


def _seeds(
    pool: Sequence[Sighting], weight: Weight, is_name: Callable[[str], bool], beside: dict[str, set[str]]
) -> list[tuple[float, int, int]]:
    sizes = [_size(one, weight) for one in pool]
    found = []
    for i, j in combinations(range(len(pool)), 2):
        if pool[i].article != pool[j].article:
            likeness = _alike(pool[i], pool[j], weight, sizes[i], sizes[j])
            if likeness < ALIKE:
                continue
            if apart(pool[i], pool[j]) and (
                likeness < ALIKE_APART
                or not _one_question(pool[i], pool[j], is_name)
                or _two_facts((pool[i], pool[j]), beside)
            ):
                continue
            found.append((round(likeness, 6), i, j))
    return found


def _size(one: Sighting, weight: Weight) -> float:
    return sum((weight(word) * near) ** 2 for word, near in one.around.items()) ** 0.5 or 1.0


def _alike(a: Sighting, b: Sighting, weight: Weight, size_a: float = 0, size_b: float = 0) -> float:
    """The cosine of the two sentences' words, weighted by rarity and nearness: 0 to 1."""
    shared: float = sum(weight(word) ** 2 * near * b.around[word] for word, near in a.around.items() if word in b.around)
    likeness = shared / ((size_a or _size(a, weight)) * (size_b or _size(b, weight)))
    if a.value == b.value and _is_telling(a):
        likeness = min(1.0, likeness + SAME) if shared else 0.0
    if _owned(a, b):
        return min(1.0, likeness + OWN)
    rivals = a.subjects and b.subjects and not (a.subjects & b.around.keys() or b.subjects & a.around.keys())
    return likeness * OTHERS if rivals else likeness


def apart(a: Sighting, b: Sighting) -> bool:
    """Whether the two values contradict each other."""
    if a.value == b.value:
        return False
    judged = comparison(room(a.mention.value.type).COMPARISON).judge(a.mention.value, b.mention.value, Terms())
    return judged is not None and judged.verdict in ("unclear", "conflict")


# ------------------------------------------------------------------ which words hold them together


def _grow(
    kind: str,
    pool: Sequence[Sighting],
    seed: tuple[int, int],
    likeness: float,
    weight: Weight,
    is_name: Callable[[str], bool],
) -> Group | None:
    a, b = (pool[number] for number in seed)
    shared = sorted(
        (word for word in a.around if word in b.around),
        key=lambda word: (-weight(word) * min(a.around[word], b.around[word]), word),
    )
    near: list[str] = []
    for word in shared[: MOST_CUES + 2]:
        near.append(word)
        if len(near) >= MOST_CUES or (len(near) > 1 and not _torn(_picked(pool, near, ()))):
            break
    if not near:
        return None
    exclude = _barred(pool, near, (a, b), weight, is_name)
    if exclude is None:
        return None
    near, exclude = _loosened(pool, near, exclude, weight, is_name, (a, b))
    members = _picked(pool, near, exclude)
    if a not in members or b not in members or _torn(members):
        return None
    near = _tightened(near, members, weight)
    if not exclude:
        exclude = _rivals(pool, members, weight, is_name)
    slips = all(
        _one_question(*pair, is_name) for pair in combinations(members, 2) if apart(*pair) and not _owned(*pair)
    )
    return Group(kind, tuple(near), tuple(exclude), tuple(members), likeness, slips)


def _picked(pool: Sequence[Sighting], near: Sequence[str], exclude: Sequence[str]) -> list[Sighting]:
    """What a rule of these cues would find: of several values in a sentence the one nearest to them."""
    best: dict[tuple[str, int], Sighting] = {}
    for one in pool:
        if any(word not in one.around for word in near) or any(word in one.around for word in exclude):
            continue
        place = (one.article, one.sentence)
        rank = sum(one.around[word] for word in near)
        if place not in best or rank > sum(best[place].around[word] for word in near):
            best[place] = one
    return list(best.values())


def _torn(members: Sequence[Sighting]) -> bool:
    """Whether an article gives two values that contradict each other: then the cues answer two questions."""
    by_article: defaultdict[str, dict[str, Sighting]] = defaultdict(dict)
    for one in members:
        by_article[one.article][one.value] = one
    return any(_differ(a, b) for values in by_article.values() for a, b in combinations(values.values(), 2))


def _differ(a: Sighting, b: Sighting) -> bool:
    """Whether one article may not give both: sums in two currencies are no contradiction, and no one answer either."""
    judged = comparison(room(a.mention.value.type).COMPARISON).judge(a.mention.value, b.mention.value, Terms())
    return judged is None or judged.verdict in ("unclear", "conflict")


def _barred(
    pool: Sequence[Sighting],
    near: Sequence[str],
    seed: tuple[Sighting, Sighting],
    weight: Weight,
    is_name: Callable[[str], bool],
) -> list[str] | None:
    """Words beside the other values that never stand beside these, until no article is torn; None where none helps."""
    exclude: list[str] = []
    while _torn(members := _picked(pool, near, exclude)):
        if len(exclude) >= MOST_EXCLUDED:
            return None
        values = {one.value for one in seed}
        others = [one for one in members if one.value not in values]
        ours = [one for one in members if one.value in values]
        word = _telling(others, ours, weight, is_name)
        if word is None:
            return None
        exclude.append(word)
    return exclude


def _telling(
    others: Sequence[Sighting], ours: Sequence[Sighting], weight: Weight, is_name: Callable[[str], bool]
) -> str | None:
    """The word that stands near most of the others and with none of ours; a name rather than another word."""
    score: defaultdict[str, float] = defaultdict(float)
    taken = {word for one in ours for word in one.around}
    for one in others:
        for word, near in one.around.items():
            if word not in taken:
                score[word] += near * weight(word) * (2.0 if is_name(word) else 1.0)
    return min(score, key=lambda word: (-score[word], word)) if score else None


def _loosened(
    pool: Sequence[Sighting],
    near: list[str],
    exclude: list[str],
    weight: Weight,
    is_name: Callable[[str], bool],
    seed: tuple[Sighting, Sighting],
) -> tuple[list[str], list[str]]:
    """Without the cues that only keep out what belongs to the group as well."""
    for word in sorted(near, key=lambda word: (is_name(word), weight(word), word)):
        fewer = [cue for cue in near if cue != word]
        if not fewer or min(min(one.around[cue] for one in seed) for cue in fewer) < 0.7:
            continue
        bars = exclude
        members = _picked(pool, fewer, bars)
        if _torn(members):
            found = _barred(pool, fewer, seed, weight, is_name)
            if found is None:
                continue
            bars, members = found, _picked(pool, fewer, found)
        before = _picked(pool, near, exclude)
        new = [one for one in members if one not in before]
        if new and all(_akin(one, before, weight, is_name) for one in new):
            near, exclude = fewer, bars
    return near, exclude


def _tightened(near: list[str], members: Sequence[Sighting], weight: Weight) -> list[str]:
    """With further words that stand beside every one of the values, so that a new article's other sum is not caught."""
    common = {word for word in members[0].around if all(word in one.around for one in members)} - {*near}
    ranked = sorted(common, key=lambda word: (-weight(word) * sum(one.around[word] for one in members), word))
    return [*near, *ranked[: MOST_CUES - len(near)]]


def _akin(one: Sighting, members: Sequence[Sighting], weight: Weight, is_name: Callable[[str], bool]) -> bool:
    contrary = [old for old in members if apart(one, old)]
    if contrary and not (one.owners or any(_one_question(one, old, is_name) for old in contrary)):
        return False
    wanted = KIN_APART if contrary else KIN
    return max(_alike(one, old, weight) for old in members) >= wanted


def _rivals(
    pool: Sequence[Sighting], members: Sequence[Sighting], weight: Weight, is_name: Callable[[str], bool]
) -> list[str]:
    """The name that stands nearest to other values of the kind and with none of these: another's figure is kept out."""
    values = {one.value for one in members}
    others = [one for one in pool if one.value not in values]
    taken = {word for one in members for word in one.around}
    score: defaultdict[str, float] = defaultdict(float)
    for one in others:
        for word, near in one.around.items():
            if near == 1.0 and word not in taken and is_name(word):
                score[word] += weight(word)
    ranked = sorted(score, key=lambda word: (-score[word], word))
    return [word for word in ranked if score[word] > weight(word)][:1]
