"""Times of day of one event: those within an hour of each other that articles give beside the same words. Pure.

An article that gives two such times tells of two events, or of an event and what followed it, and has no say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.discovery.drafting import HELP, identifier, in_story
from checker.discovery.vague_words import FOLLOWED
from checker.discovery.values import Sighting
from checker.discovery.words import Vocabulary, stem
from checker.records import Moment
from checker.rule import Rule, Tolerance

MOST_WORDS = 3
_FOLLOWED = frozenset(stem(word) for word in FOLLOWED if " " not in word)


def times(sightings: Sequence[Sighting], vocabulary: Vocabulary, story: str | None) -> list[Rule]:
    """A rule for the event of a story, beside the words that most articles have beside a time."""
    articles: defaultdict[str, set[str]] = defaultdict(set)
    for one in sightings:
        if _FOLLOWED.isdisjoint(one.around) and isinstance(one.mention.value, Moment):
            for word in one.around:
                if not vocabulary.is_name(word):
                    articles[word].add(one.article)
    shared = [word for word in articles if len(articles[word]) > 1]
    shared.sort(key=lambda word: (-len(articles[word]), -vocabulary.weight(word), word))
    words = shared[:MOST_WORDS]
    if not words:
        return []
    cues = tuple(dict.fromkeys(cue for word in words for cue in vocabulary.cues(word)))
    return [
        Rule(
            id=identifier([*words[:2], "time"]),
            type="time",
            title=f"Time ({', '.join(map(vocabulary.shown, words))})",
            near=(cues,),
            exclude=FOLLOWED,
            where=in_story(story),
            tolerance=Tolerance(duration="PT15M"),
            gap=Tolerance(duration="PT60M"),
            bounds="plain",
            alone=True,
            severity="warning",
            help=HELP,
        )
    ]
