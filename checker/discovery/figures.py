"""Values of several articles that stand beside the same words, and the words that tell them from all others. Pure.

Two values of different articles are alike by the words that both sentences have, the rarer and the nearer to the value the
more. From the most alike pair on, cues are chosen that hold it together: as few as will do for no article to give two values.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from checker.discovery.likeness import alike, apart, differ, is_telling, one_question, owned, size, two_facts
from checker.discovery.values import Sighting
from checker.discovery.words import Vocabulary
from checker.record import Record

ALIKE = 0.30  # from which likeness on two values may answer one question
ALIKE_APART = 0.42  # … where the values contradict each other
KIN = 0.16  # … for a further value to join a pair
KIN_APART = 0.25  # … for one that contradicts the others
MOST_CUES = 3
MOST_EXCLUDED = 3
MOST_EITHER = 4
MOST_SIGHTINGS = 160  # of one kind in one story
MOST_GROUPS = 12  # of one kind in one story
MOST_TRIED = 120  # pairs of one kind in one story from which a group is tried to be made

ANYBODY = frozenset(
    {"child", "girl", "man", "person", "shot", "time", "victim", "woman"}
)  # counted in every other sentence


class Group(Record, frozen=True):
    """Values that answer one question: the words of `near` all stand with each of them, none of `exclude` does.

    Of the words of `either`, where there are any, each has one beside it. `slips` says whether those that contradict each other may be slips of one value.
    """

    kind: str
    near: tuple[str, ...]
    exclude: tuple[str, ...]
    members: tuple[Sighting, ...]
    likeness: float
    slips: bool
    either: tuple[str, ...] = ()


def groups(kind: str, sightings: Sequence[Sighting], printed: Mapping[str, set[str]], words: Vocabulary) -> list[Group]:
    """The groups of one kind in one story, most alike first; `printed` has the articles by number. Any order of the sightings gives the same."""
    pool = _bounded(sightings)
    seeds = sorted(_seeds(pool, words, printed), key=lambda seed: (-seed[0], seed[1], seed[2]))
    found: list[Group] = []
    held: list[set[int]] = []
    tried = 0
    for likeness, i, j in seeds:
        if len(found) >= MOST_GROUPS or tried >= MOST_TRIED:
            break
        if any(i in members and j in members for members in held):
            continue
        tried += 1
        group = _grow(kind, pool, (i, j), likeness, words)
        if group is None or two_facts(group.members, printed):
            continue
        numbers = {n for n, one in enumerate(pool) if one in group.members}
        if all(len(numbers & members) < len(numbers) for members in held):
            found.append(group)
            held.append(numbers)
    return found or _by_noun(kind, pool)


def _by_noun(kind: str, pool: Sequence[Sighting]) -> list[Group]:
    """All values of a noun, where it is counted but once: no word beside it is needed to know what is meant."""
    telling = kind.startswith("count ") and kind.partition(" ")[2] not in ANYBODY and all(map(is_telling, pool))
    if not telling or len({one.value for one in pool}) > 1 or len({one.article for one in pool}) < 2:
        return []
    return [Group(kind, (), (), tuple(pool), ALIKE, True)]


def _bounded(sightings: Sequence[Sighting]) -> list[Sighting]:
    """At most so many, the values that most articles give first, so that a large story takes bounded time."""
    by_value: defaultdict[str, list[Sighting]] = defaultdict(list)
    for one in sorted(sightings, key=lambda one: (one.article, one.start)):
        by_value[one.value].append(one)
    ranked = sorted(by_value.values(), key=lambda group: (-len({one.article for one in group}), group[0].value))
    kept = [one for group in ranked for one in group][:MOST_SIGHTINGS]
    return sorted(kept, key=lambda one: (one.article, one.start))


# ------------------------------------------------------------------ where groups begin


def _seeds(
    pool: Sequence[Sighting], words: Vocabulary, printed: Mapping[str, set[str]]
) -> list[tuple[float, int, int]]:
    sizes = [size(one, words) for one in pool]
    found = []
    for i, j in combinations(range(len(pool)), 2):
        if pool[i].article != pool[j].article:
            likeness = alike(pool[i], pool[j], words, sizes[i], sizes[j])
            if likeness < ALIKE:
                continue
            if apart(pool[i], pool[j]) and (
                likeness < ALIKE_APART
                or not one_question(pool[i], pool[j], words)
                or two_facts((pool[i], pool[j]), printed)
            ):
                continue
            found.append((round(likeness, 6), i, j))
    return found


# ------------------------------------------------------------------ which words hold them together


def _grow(
    kind: str,
    pool: Sequence[Sighting],
    seed: tuple[int, int],
    likeness: float,
    words: Vocabulary,
) -> Group | None:
    a, b = (pool[number] for number in seed)
    shared = sorted(
        (word for word in a.around if word in b.around),
        key=lambda word: (-words.weight(word) * min(a.around[word], b.around[word]), word),
    )
    near: list[str] = []
    for word in shared[: MOST_CUES + 2]:
        near.append(word)
        if len(near) >= MOST_CUES or (len(near) > 1 and not _torn(_picked(pool, near, ()))):
            break
    if not near:
        return None
    exclude = _barred(pool, near, (a, b), words)
    if exclude is None:
        return None
    near, exclude = _loosened(pool, near, exclude, words, (a, b))
    members = _picked(pool, near, exclude)
    if a not in members or b not in members or _torn(members):
        return None
    near = _tightened(near, members, words)
    if not exclude:
        exclude = _rivals(pool, members, words)
    slips = all(one_question(*pair, words) for pair in combinations(members, 2) if apart(*pair) and not owned(*pair))
    either = _either(near, members, words) if len(near) < 2 else ()
    return Group(kind, tuple(near), tuple(exclude), tuple(members), likeness, slips, either)


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
    return any(differ(a, b) for values in by_article.values() for a, b in combinations(values.values(), 2))


def _barred(
    pool: Sequence[Sighting],
    near: Sequence[str],
    seed: tuple[Sighting, Sighting],
    words: Vocabulary,
) -> list[str] | None:
    """Words beside the other values that never stand beside these, until no article is torn; None where none helps."""
    exclude: list[str] = []
    while _torn(members := _picked(pool, near, exclude)):
        if len(exclude) >= MOST_EXCLUDED:
            return None
        values = {one.value for one in seed}
        others = [one for one in members if one.value not in values]
        ours = [one for one in members if one.value in values]
        word = _telling(others, ours, words)
        if word is None:
            return None
        exclude.append(word)
    return exclude


def _telling(
    others: Sequence[Sighting],
    ours: Sequence[Sighting],
    words: Vocabulary,
) -> str | None:
    """The word that stands near most of the others and with none of ours; a name rather than another word."""
    score: defaultdict[str, float] = defaultdict(float)
    taken = {word for one in ours for word in one.around}
    for one in others:
        for word, near in one.around.items():
            if word not in taken:
                score[word] += near * words.weight(word) * (2.0 if words.is_name(word) else 1.0)
    return min(score, key=lambda word: (-score[word], word)) if score else None


def _loosened(
    pool: Sequence[Sighting],
    near: list[str],
    exclude: list[str],
    words: Vocabulary,
    seed: tuple[Sighting, Sighting],
) -> tuple[list[str], list[str]]:
    """Without the cues that only keep out what belongs to the group as well."""
    for word in sorted(near, key=lambda word: (words.is_name(word), words.weight(word), word)):
        fewer = [cue for cue in near if cue != word]
        if not fewer or min(min(one.around[cue] for one in seed) for cue in fewer) < 0.7:
            continue
        bars = exclude
        members = _picked(pool, fewer, bars)
        if _torn(members):
            found = _barred(pool, fewer, seed, words)
            if found is None:
                continue
            bars, members = found, _picked(pool, fewer, found)
        before = _picked(pool, near, exclude)
        new = [one for one in members if one not in before]
        if new and all(_akin(one, before, words) for one in new):
            near, exclude = fewer, bars
    return near, exclude


def _tightened(near: list[str], members: Sequence[Sighting], words: Vocabulary) -> list[str]:
    """With further words that stand beside every one of the values, so that a new article's other sum is not caught."""
    common = {word for word in members[0].around if all(word in one.around for one in members)} - {*near}
    ranked = sorted(common, key=lambda word: (-words.weight(word) * sum(one.around[word] for one in members), word))
    return [*near, *ranked[: MOST_CUES - len(near)]]


def _either(
    near: Sequence[str],
    members: Sequence[Sighting],
    words: Vocabulary,
) -> tuple[str, ...]:
    """Words of which every value has one beside it, where one cue alone would catch too much: the fewest that will do."""
    left, found = list(members), list[str]()
    while left and len(found) < MOST_EITHER:
        score: defaultdict[str, float] = defaultdict(float)
        for one in left:
            for word, close in one.around.items():
                if word not in near and word not in one.subjects and not words.is_name(word):
                    score[word] += close * (1 + sum(word in other.around for other in members) / len(members))
        if not score:
            return ()
        found.append(min(score, key=lambda word: (-score[word], word)))
        left = [one for one in left if found[-1] not in one.around]
    return () if left else tuple(found)


def _akin(one: Sighting, members: Sequence[Sighting], words: Vocabulary) -> bool:
    contrary = [old for old in members if apart(one, old)]
    if contrary and not (one.owners or any(one_question(one, old, words) for old in contrary)):
        return False
    wanted = KIN_APART if contrary else KIN
    return max((alike(one, old, words) for old in members), default=0.0) >= wanted


def _rivals(pool: Sequence[Sighting], members: Sequence[Sighting], words: Vocabulary) -> list[str]:
    """The name that stands nearest to other values of the kind and with none of these: another's figure is kept out."""
    values = {one.value for one in members}
    taken = {word for one in members for word in one.around}
    others = [one for one in pool if one.value not in values]
    told: defaultdict[str, list[bool]] = defaultdict(list)
    for one in others:
        for word in (one.subjects | one.owners) - taken:
            told[word].append(word in one.owners)
    ranked = sorted(told, key=lambda word: (-sum(told[word]), -len(told[word]), -words.weight(word), word))
    return [word for word in ranked if len(told[word]) > 1 and words.is_name(word)][:1]
