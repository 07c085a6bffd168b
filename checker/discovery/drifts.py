"""Phrases that articles print alike but for one word, of which the one excludes the other: "deep learning" and "low learning",
"in critical condition" and "in stable condition". Pure.

A word stands in a place: before the same noun, or between the same two words on either side. Where two words of one family
(`alternatives`) stand in one place in different articles, in sentences that share more than that, one of them may be a slip.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, islice

from checker.discovery.alternatives import CHANGING, alternative, has_alternatives
from checker.discovery.drafting import HELP, identifier, in_story
from checker.discovery.words import Vocabulary, Word, content
from checker.record import Record
from checker.rule import Rule
from checker.stages.page import Page

MOST = 8  # of one story
MOST_ARTICLES = 300  # of one story that are looked at
SHARED = 2  # words besides the phrase that the two sentences have in common
MOST_CUES = 3
_EDGE = ""


class _Use(Record, frozen=True):
    """A word in its place: the phrase as it is printed, and the other words of its sentence."""

    article: str
    phrase: str
    around: frozenset[str]
    quoted: bool


def drifts(pages: Iterable[Page], vocabulary: Vocabulary, story: str | None) -> list[Rule]:
    """A rule for each place in which articles print words that exclude each other."""
    places: defaultdict[tuple[object, ...], dict[str, list[_Use]]] = defaultdict(dict)
    for page in islice(pages, MOST_ARTICLES):
        for start, end in page.sentences:
            text = page.text[start:end]
            if not has_alternatives(text):
                continue
            words = content(text)
            for number, (first, last, printed, _) in enumerate(words):
                known = alternative(printed) if printed.islower() else None
                if known is None:
                    continue
                around = frozenset(key for _, _, printed, key in words if not alternative(printed.lower()))
                for beside, phrase in _places(text, words, number):
                    use = _Use(page.article.id, phrase, around - {*beside}, page.quoted(start + first, start + last))
                    places[known[0], *beside].setdefault(known[1], []).append(use)
    found: dict[tuple[str, ...], Rule] = {}
    for place in sorted(places, key=repr):
        for rule in _rules(places[place], vocabulary, story):
            found.setdefault(rule.one_of, rule)
    return list(found.values())[:MOST]


def _places(text: str, words: Sequence[Word], number: int) -> Iterable[tuple[tuple[str, ...], str]]:
    """Where the word of this number stands, by the words beside it, with the phrase that shows it."""
    keys = [key for *_, key in words]
    start, end = words[number][:2]
    if number + 1 < len(words):
        first, last, noun, key = words[number + 1]
        if text[end:first] in (" ", "-") and noun.islower():
            yield (key,), text[start:last]
    left = (_EDGE, *keys[:number])[-2:]
    right = (*keys[number + 1 :], _EDGE)[:2]
    if len({*left, *right} - {_EDGE}) >= 3:
        last = words[number + 1][1] if number + 1 < len(words) else end
        first = start if number + 1 < len(words) else words[number - 1][0]
        yield (*left, "", *right), text[first:last]


def _rules(uses: Mapping[str, list[_Use]], vocabulary: Vocabulary, story: str | None) -> Iterable[Rule]:
    for a, b in combinations(sorted(uses, key=lambda word: (-len(uses[word]), word)), 2):
        if a in b or b in a:  # the southwest side is on the west side
            continue
        cues = _in_common(uses[a], uses[b], vocabulary)
        if not cues:
            continue
        phrases = tuple(dict.fromkeys(" ".join(use.phrase.lower().split()) for use in (*uses[a], *uses[b])))
        yield Rule(
            id=identifier([phrases[0], b]),
            type="text",
            title=f"Whether it is {_shown(uses[a])} or {_shown(uses[b])}",
            one_of=phrases,
            near=(cues,),
            where=in_story(story),
            changes="any" if CHANGING & {a, b} else "none",
            severity="warning",
            help=HELP,
        )


def _shown(uses: Sequence[_Use]) -> str:
    return " ".join(min(use.phrase for use in uses).split())


def _in_common(often: Sequence[_Use], seldom: Sequence[_Use], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The cues of words that stand beside both; none where the two may well be two things."""
    if any(_two_things(often, seldom, article) for article in {use.article for use in often}):
        return ()
    best = max(
        (
            (len(one.around & other.around), sorted(one.around & other.around))
            for one in often
            for other in seldom
            if len(one.around & other.around) >= SHARED
        ),
        default=(0, []),
    )[1]
    ranked = sorted(best, key=lambda word: (-vocabulary.weight(word), word))[:MOST_CUES]
    return tuple(dict.fromkeys(cue for word in ranked for cue in vocabulary.cues(word)))


def _two_things(often: Sequence[_Use], seldom: Sequence[_Use], article: str) -> bool:
    """Whether an article prints both words, and not the one as a quotation and the other in its own voice."""
    one, other = ({use.quoted for use in uses if use.article == article} for uses in (often, seldom))
    return bool(one and other) and not (len(one) == len(other) == 1 and one != other)
