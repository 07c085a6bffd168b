"""Every value of a story's articles, with the words around it. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from checker.discovery.words import Vocabulary, closeness, content, stem
from checker.facts import room
from checker.records import Article, Mention, Quantity
from checker.stages.page import Page

TYPES = ("money", "count", "percent", "quantity", "duration", "date", "time", "age")
BARRED = ("conversion", "each", "per month", "others", "part")  # roles in which a value is no answer by itself
MOST_SENTENCES = 400  # of one article; a longer text is a page of something else
LONGEST_SENTENCE = 1_200  # characters; longer ones are lists and menus


@dataclass(frozen=True, slots=True)
class Sighting:
    """A value where it stands. `around` tells of each word of the sentence how near it is; `subjects` are the
    names beside it, by stem."""

    article: str
    sentence: int
    start: int
    value: str
    kind: str
    mention: Mention
    around: dict[str, float] = field(hash=False)
    subjects: frozenset[str] = frozenset()




def sight(article: Article, vocabulary: Vocabulary, currency: str | None = None) -> list[Sighting]:
    """The values of an article, left to right; its words are added to the vocabulary."""
    page = Page(article, currency)
    found: list[Sighting] = []
    for number, (start, end) in enumerate(page.sentences[:MOST_SENTENCES]):
        if end - start > LONGEST_SENTENCE or page.corrects(number):
            continue
        text = page.text[start:end]
        words = content(text)
        vocabulary.add(words)
        for type in TYPES:
            for mention in page.mentions(number, type):
                if mention.role in BARRED or not _pointed(mention):
                    continue
                around = closeness(words, text, mention.start - start, mention.end - start)
                value = room(type).canonical(mention.value)
                kind = _kind(mention)
                for word in kind.split()[1:]:
                    around.pop(stem(word), None)
                beside = frozenset(key for _, _, form, key in words if form[0].isupper() and around.get(key) == 1.0)
                found.append(Sighting(article.id, number, mention.start, value, kind, mention, around, beside))
    return found


def _pointed(mention: Mention) -> bool:
    """Whether the value says anything: not "some", not a count of nothing."""
    value = mention.value
    if isinstance(value, Quantity):
        if value.type == "count" and (not value.unit or value.unit in ("time", "thing", "way")):
            return False
        return value.nominal is not None or value.lower is not None or value.upper is not None
    return True


def _kind(mention: Mention) -> str:
    """What may be compared with it at all: the type, and what is counted or measured."""
    unit = getattr(mention.value, "unit", None)
    type = mention.value.type
    return f"{type} {unit}" if unit and type in ("count", "quantity") else type


def by_kind(sightings: Iterable[Sighting]) -> dict[str, list[Sighting]]:
    """Sorted by kind; inside by article and place."""
    found: defaultdict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        found[sighting.kind].append(sighting)
    return {kind: sorted(found[kind], key=lambda one: (one.article, one.start)) for kind in sorted(found)}
