"""Quotes: the words of two quotations aligned; a word changed, added or dropped inside the stretch they share is a
conflict.

Capitals, punctuation, typographic marks, ellipses, words in [brackets], British and American spelling, contractions and
a quote cut
short are not. Quotes that share too little are two sentences, and are not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from checker.records import Judgement, Value, Wording
from checker.rule import Terms
from checker.text.common_words import FUNCTION_WORDS
from checker.text.fold import fold
from checker.text.names.people import person, same_first
from checker.text.names.slips import edits
from checker.text.spelling import FILLERS, one_spelling

RUN = 3  # words in a row that two quotes must share
FEWEST = 5  # words that they must share in all
SURE = 8  # words of a sentence shared, from which on it is one statement
MANY = 12  # words shared in all their sentences, from which on two quotes are one, short sentences and all
CLOSE = 0.6  # share of the words of a common stretch that are the same
CLOSER = 0.7  # … where they are few
CLOSEST = 0.85  # … and where both go on with other words
WIDE = 7  # words between two runs, beyond which they are two stretches
EDGE = 2  # words more shown of the longer side, where the stretch ends and both go on
LONG_NAME = 5  # letters from which on a surname may have a slip
LONGEST = 1_500  # words of a quote that are compared
SHOWN = 4  # changes named in `why`

_TOKEN = re.compile(r"\[[^\]]{0,80}\]|\([^()]{1,60}\)|&|\.{2,}|…|\w+(?:[.,'-]\w+)*")
_HYPHENS = re.compile("-+")
_GAP = "…"
_SENTENCE_END = re.compile(r"[.?!][\"')]*\s+(?=[\"'(]*[A-Z])")


Run = tuple[int, int, int, int]  # words start to end of the one quote that equal words start to end of the other


class Words(NamedTuple):
    """A quote's words in one spelling; beside each the word as printed, and the numbers of the words that begin a
    sentence."""

    plain: tuple[str, ...]
    printed: tuple[str, ...]
    starts: frozenset[int]


class Change(NamedTuple):
    """Half-open spans of words that differ between two quotes."""

    a: tuple[int, int]
    b: tuple[int, int]


class Stretch(NamedTuple):
    """Where two quotes run side by side: the words they share there, and what differs."""

    shared: int
    length: int
    content: int
    changes: tuple[Change, ...]
    open_ended: bool  # whether both go on with other words at an end of what they share


def judge(a: Value, b: Value, terms: Terms) -> Judgement | None:
    """None where two speakers are named, or too few words are shared to be the same statement."""
    assert isinstance(a, Wording)
    assert isinstance(b, Wording)
    if a.speaker and b.speaker and not _same_speaker(a.speaker, b.speaker):
        return None
    first, second = sorted((a.text, b.text))
    return _judge(first, second, bool(a.speaker and b.speaker))


def blocks(value: Value) -> tuple[str, ...]:
    """Every run of three words: quotes that share none are never compared."""
    assert isinstance(value, Wording)
    words = _words(value.text).plain
    runs = map(" ".join, zip(*(words[first:] for first in range(RUN)), strict=False))
    return tuple(dict.fromkeys(runs)) or (" ".join(words),)


def similar(text: str, like: str) -> Decimal:
    """The share of the content words of the shorter that the other has too, from 0 to 1, whatever their order and
    ending."""
    one, two = _content(text), _content(like)
    if not one or not two:
        return Decimal(0)
    return (Decimal(len(one & two)) / min(len(one), len(two))).quantize(Decimal("0.001"))


# ------------------------------------------------------------------ the words of a quote


@lru_cache(maxsize=20_000)
def _words(text: str) -> Words:
    plain: list[str] = []
    printed: list[str] = []
    starts = {0}
    folded = fold(text)
    ends = [match.end() for match in _SENTENCE_END.finditer(folded)]
    at = 0
    for match in _TOKEN.finditer(folded):
        if len(plain) >= LONGEST:
            break
        found = match.group()
        while at < len(ends) and ends[at] <= match.start():
            starts.add(len(plain))
            at += 1
        if found[0] in "[(….":
            plain.append(_GAP)
            printed.append("…")
            continue
        if len(found) == 1 and found.isupper() and found not in "AI" and folded[match.end() : match.end() + 1] == ".":
            continue  # an initial
        parts = _HYPHENS.split(found) if "-" in found else ("and" if found == "&" else found,)
        for part in parts:
            word = part.lower().strip(".,'")
            if not word or word in FILLERS:
                continue
            spelled = one_spelling(word if not word[0].isdigit() else word.replace(",", "")).split()
            plain += spelled
            printed += [part, *("" for _ in spelled[1:])]
    return Words(tuple(plain), tuple(printed), frozenset(starts))


@lru_cache(maxsize=20_000)
def _content(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in _words(text).plain if word not in FUNCTION_WORDS and word != _GAP)


def _stem(word: str) -> str:
    for ending in ("ing", "ies", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word


def _misspelled(a: str, b: str) -> bool:
    """A name that is misspelled is no reason to leave its quotes apart."""
    return min(len(a), len(b)) >= LONG_NAME and a[0] == b[0] and edits(a, b) == 1


def _same_speaker(a: str, b: str) -> bool:
    one, two = person(a), person(b)
    if one.surname == two.surname or _misspelled(one.surname, two.surname):
        return not one.given or not two.given or same_first(one.first, two.first) or _misspelled(one.first, two.first)
    return (one.surname == two.first and not one.given) or (two.surname == one.first and not two.given)


# ------------------------------------------------------------------ side by side


@lru_cache(maxsize=20_000)
def _judge(a: str, b: str, one_speaker: bool) -> Judgement | None:
    one, two = _words(a), _words(b)
    if one.plain == two.plain:
        return Judgement("agree", "the same words")
    shorter, longer = sorted(sum(word != _GAP for word in words.plain) for words in (one, two))
    found = [stretch for stretch in _stretches(one, two) if stretch.shared >= CLOSE * stretch.length]
    if sum(stretch.shared for stretch in found) < max(MANY, 0.5 * shorter):
        found = [stretch for stretch in found if _same_statement(stretch, shorter, longer, one_speaker)]
    if not found:
        return None
    changes = [change for stretch in found for change in stretch.changes]
    if not changes:
        return Judgement("compatible", "one quotes more than the other; the words they share are the same")
    shared, length = (sum(getattr(stretch, field) for stretch in found) for field in ("shared", "length"))
    named = "; ".join(_named(one, two, change) for change in changes[:SHOWN])
    more = f"; and {len(changes) - SHOWN} more" if len(changes) > SHOWN else ""
    count = sum(max(change.a[1] - change.a[0], change.b[1] - change.b[0]) for change in changes)
    sure = shared >= SURE and shared >= 0.75 * length
    return Judgement(
        "conflict",
        f"{count} word{'s' * (count != 1)} differ{'s' * (count == 1)}: {named}{more}",
        "high" if sure else "medium",
    )


def _same_statement(stretch: Stretch, shorter: int, longer: int, one_speaker: bool) -> bool:
    """Whether two quotes of so many words share enough in a stretch to be one statement, rather than two in like words."""
    whole = not stretch.changes and stretch.shared >= 0.8 * shorter
    if stretch.shared < min(FEWEST, shorter) or stretch.content < (1 if one_speaker or whole else 2):
        return False
    if not stretch.changes:
        return True
    if stretch.shared >= SURE:
        return True
    goes_on = stretch.open_ended and not (one_speaker and stretch.length >= longer)
    return stretch.shared >= max(0.5 * shorter, (CLOSEST if goes_on else CLOSER) * stretch.length)


def _stretches(one: Words, two: Words) -> Iterator[Stretch]:
    """The runs of shared words, joined where little lies between them; what lies between is what differs.

    Where both begin a sentence a new stretch begins, so that a sentence that was kept does not vouch for another.
    """
    from rapidfuzz.distance import Indel

    equal = [op for op in Indel.opcodes(one.plain, two.plain) if op.tag == "equal"]
    runs = _slid(one, two, [(op.src_start, op.src_end, op.dest_start, op.dest_end) for op in equal])
    group: list[Run] = []
    for whole in runs:
        for run in _by_sentence(one, two, whole):
            fresh = run[0] in one.starts and run[2] in two.starts
            if group and (fresh or max(run[0] - group[-1][1], run[2] - group[-1][3]) > WIDE):
                yield from _stretch(one, two, group)
                group = []
            group.append(run)
    yield from _stretch(one, two, group)


def _slid(one: Words, two: Words, runs: list[Run]) -> list[Run]:
    """Of the ways to place words that only one quote has, the one that ends with a sentence: "the house. / The river"."""
    for at in range(len(runs) - 1):
        (a, b, c, d), (e, f, g, h) = runs[at : at + 2]
        words, end = (one, e) if d == g else (two, g)
        start = b if words is one else d
        if (d == g) == (b == e):
            continue
        for by in range(1, b - a + 1):
            if words.plain[start - by] != words.plain[end - by]:
                break
            if end - by in words.starts:
                runs[at : at + 2] = [(a, b - by, c, d - by), (e - by, f, g - by, h)]
                break
    return [run for run in runs if run[0] < run[1]]


def _by_sentence(one: Words, two: Words, run: Run) -> list[Run]:
    cuts = [k for k in range(1, run[1] - run[0]) if run[0] + k in one.starts and run[2] + k in two.starts]
    edges = [0, *cuts, run[1] - run[0]]
    return [(run[0] + k, run[0] + m, run[2] + k, run[2] + m) for k, m in pairwise(edges)]


def _stretch(one: Words, two: Words, runs: list[Run]) -> Iterator[Stretch]:
    while runs and _stray(one, runs[0], runs[1:2], -1):
        runs = runs[1:]
    while runs and _stray(one, runs[-1], runs[-2:-1], 1):
        runs = runs[:-1]
    if runs:
        runs = _grown(one, two, runs)
    if not runs or max(end - start for start, end, _, _ in runs) < RUN:
        return
    shared_words = [word for start, end, _, _ in runs for word in one.plain[start:end] if word != _GAP]
    between = [Change((before[1], after[0]), (before[3], after[2])) for before, after in pairwise(runs)]
    changes = [change for change in between if not _left_out(one, two, change)]
    length = max(runs[-1][1] - runs[0][0], runs[-1][3] - runs[0][2])
    edges = [edge for edge in (_before(one, two, runs[0]), _after(one, two, runs[-1])) if edge]
    length += sum(min(edge.a[1] - edge.a[0], edge.b[1] - edge.b[0]) for edge in edges)
    changes += edges
    changes.sort()
    content = len({word for word in shared_words if word not in FUNCTION_WORDS})
    yield Stretch(len(shared_words), length, content, tuple(changes), bool(edges))


def _stray(one: Words, run: Run, neighbour: list[Run], side: int) -> bool:
    """A word or two at the edge, as far from the next run as they are short, matched by chance."""
    if not neighbour:
        return False
    beside = neighbour[0]
    gap = max(beside[0] - run[1], beside[2] - run[3]) if side < 0 else max(run[0] - beside[1], run[2] - beside[3])
    size = run[1] - run[0]
    return size < RUN and gap > (1 if size == 1 and one.plain[run[0]] in FUNCTION_WORDS else 2 * size + 1)


def _grown(one: Words, two: Words, runs: list[Run]) -> list[Run]:
    """The first and last run with the equal words beside them, which the alignment may have matched elsewhere."""
    a, _, b, _ = runs[0]
    while a > 0 and b > 0 and a not in one.starts and one.plain[a - 1] == two.plain[b - 1]:
        a, b = a - 1, b - 1
    runs = [(a, runs[0][1], b, runs[0][3]), *runs[1:]]
    _, a, _, b = runs[-1]
    while a < len(one.plain) and b < len(two.plain) and a not in one.starts and one.plain[a] == two.plain[b]:
        a, b = a + 1, b + 1
    return [*runs[:-1], (runs[-1][0], a, runs[-1][2], b)]


def _before(one: Words, two: Words, run: Run) -> Change | None:
    """What both say in the same sentence before the words they share; a quote may well begin later than the other."""
    a, b = (max(start for start in words.starts if start <= at) for words, at in ((one, run[0]), (two, run[2])))
    if _retold(one.plain[a : run[0]], two.plain[b : run[2]]):
        return None
    return _edge(one, two, Change((a, run[0]), (b, run[2])), True)


def _retold(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "I did not know it" in another's mouth: "he says that he did not know it"."""
    own, told = sorted((a, b), key=len)
    return own[-1:] != () and own[-1] in _SPEAKERS and len(told) > 1 and told[-1] in _SPOKEN_OF


_SPEAKERS = frozenset(("i", "we"))
_SPOKEN_OF = frozenset(("he", "she", "they"))


def _after(one: Words, two: Words, run: Run) -> Change | None:
    a, b = (
        min((start for start in words.starts if start >= at), default=len(words.plain))
        for words, at in ((one, run[1]), (two, run[3]))
    )
    return _edge(one, two, Change((run[1], a), (run[3], b)), False)


def _edge(one: Words, two: Words, change: Change, leading: bool) -> Change | None:
    """The words beside a stretch on both sides, as many as the shorter side has and a few more; none beyond a gap."""
    sizes = []
    for words, (start, end) in ((one, change.a), (two, change.b)):
        beside = words.plain[start:end][::-1] if leading else words.plain[start:end]
        sizes.append(beside.index(_GAP) if _GAP in beside else len(beside))
    if not all(sizes):
        return None
    a, b = (min(size, min(sizes) + EDGE) for size in sizes)
    if leading:
        return Change((change.a[1] - a, change.a[1]), (change.b[1] - b, change.b[1]))
    return Change((change.a[0], change.a[0] + a), (change.b[0], change.b[0] + b))


def _left_out(one: Words, two: Words, change: Change) -> bool:
    """Words that an ellipsis or a bracket stands for, and whole sentences left out between two that are quoted."""
    for words, here, there in ((one, change.a, change.b), (two, change.b, change.a)):
        if _GAP in words.plain[max(0, here[0] - 1) : here[1] + 1]:
            return True
        if there[0] == there[1] and here[0] in words.starts and here[1] in words.starts:
            return True
    return False


def _named(one: Words, two: Words, change: Change) -> str:
    old = " ".join(filter(None, one.printed[slice(*change.a)])) or " ".join(one.plain[slice(*change.a)])
    new = " ".join(filter(None, two.printed[slice(*change.b)])) or " ".join(two.plain[slice(*change.b)])
    if not old:
        return f"“{new}” in one only"
    return f"“{old}” / “{new}”" if new else f"“{old}” in one only"
