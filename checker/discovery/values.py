"""Every value of a story's articles, with the words around it. Pure."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from checker.discovery.like_nouns import like_noun
from checker.discovery.words import NEAR, Word, closeness, content, plural, stem
from checker.record import Record
from checker.records import Mention, Quantity, Value
from checker.stages.page import Page
from checker.values import canonical

TYPES = ("money", "count", "percent", "quantity", "duration", "date", "time", "age")
BARRED = ("conversion", "each", "per month", "others", "part")  # roles in which a value is no answer by itself
_OF = ("of", "at", "from", "to", "with")
# When the page was published, not when anything happened.
_STAMP = re.compile(
    r"\b(?:posted|updated|published|last modified)(?: on| at)?:|^\W*(?:posted|updated|published) (?:on|at)\b",
    re.IGNORECASE,
)
MOST_OF_A_VALUE = 10  # sightings of one value in one story
MOST_OF_A_KIND = 2_000  # … of one kind
MOST_SENTENCES = 400  # of one article; a longer text is a page of something else
LONGEST_SENTENCE = 1_200  # characters; longer ones are lists and menus


class Sighting(Record, frozen=True):
    """A value where it stands. `around` tells of each word of the sentence how near it is; `subjects` are the
    names beside it, `owners` those that say whose the counted ones are ("Microsoft employees"), by stem."""

    article: str
    sentence: int
    start: int
    value: str
    kind: str
    mention: Mention
    around: dict[str, float]
    subjects: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    published: str | None = None

    def __hash__(self) -> int:
        return hash((self.article, self.start, self.kind, self.value))


def told(text: str) -> bool:
    """Whether a sentence may give a value: no menu, no list, and not when the page was published."""
    return len(text) <= LONGEST_SENTENCE and not _STAMP.search(text)


def sight(page: Page) -> list[Sighting]:
    """The values of an article, left to right."""
    article = page.article
    found: list[Sighting] = []
    for number, (start, end) in enumerate(page.sentences[:MOST_SENTENCES]):
        text = page.text[start:end]
        if page.corrects(number) or not told(text):
            continue
        words: list[Word] | None = None
        for type in TYPES:
            for mention in page.mentions(number, type):
                if mention.role in BARRED or not _pointed(mention):
                    continue
                if words is None:
                    words = content(text)
                kind = _kind(mention)
                noun = unit_of(mention)
                counted = _printed({kind.partition(" ")[2], noun})
                others = [word for word in words if word[2].lower() not in counted] if noun else words
                around = closeness(others, text, mention.start - start, mention.end - start)
                value = canonical(mention.value)
                beside = frozenset(key for _, _, form, key in words if form[0].isupper() and around.get(key) == 1.0)
                owners = _owners(words, text, mention.end - start, noun)
                found.append(
                    Sighting(
                        article.id,
                        number,
                        mention.start,
                        value,
                        kind,
                        mention,
                        around,
                        beside,
                        owners,
                        article.published,
                    )
                )
    return found


def _owners(words: Sequence[Word], text: str, end: int, noun: str) -> frozenset[str]:
    """The names before and behind the noun that is counted: "100 Microsoft employees", "100 employees of Microsoft"."""
    found: list[str] = []
    for place, (start, last, form, key) in enumerate(words):
        if start < end:
            continue
        if noun and key == stem(noun):
            after = words[place + 1] if place + 1 < len(words) else None
            if after and after[2][0].isupper() and text[last : after[0]].strip() in _OF:
                found.append(after[3])
            return frozenset(found)
        if not form[0].isupper() or text[end:start].count(" ") > NEAR:
            return frozenset()
        found.append(key)
    return frozenset()


def _pointed(mention: Mention) -> bool:
    """Whether the value says anything: not "some", not a count of nothing."""
    value = mention.value
    if isinstance(value, Quantity):
        if value.type == "count" and (not value.unit or value.unit in ("time", "thing", "way")):
            return False
        return value.nominal is not None or value.lower is not None or value.upper is not None
    return True


def _printed(nouns: Iterable[str]) -> frozenset[str]:
    """The forms in which nouns are printed; of a noun of several words each of them."""
    return frozenset(form for noun in nouns for word in noun.split() for form in (word, plural(word)))


def unit_of(mention: Mention) -> str:
    """What is counted or measured, as it is printed; "" for all else."""
    value = mention.value
    return value.unit or "" if isinstance(value, Quantity) and value.type in ("count", "quantity") else ""


def _kind(mention: Mention) -> str:
    """What may be compared with it at all: the type, and what is counted or measured."""
    unit, type = unit_of(mention), mention.value.type
    return f"{type} {like_noun(unit)}" if unit else type


class Values:
    """The values of one story by kind, a bounded number of them, and which articles print which number.

    Articles are added in the order of their ids, so that the same ones are kept in every run.
    """

    def __init__(self) -> None:
        self.kinds: defaultdict[str, list[Sighting]] = defaultdict(list)
        self.printed: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._kept: Counter[tuple[str, str]] = Counter()

    def add(self, sightings: Iterable[Sighting]) -> None:
        for one in sightings:
            self.printed[one.kind][number(one.mention.value)].add(one.article)
            if self._kept[one.kind, one.value] < MOST_OF_A_VALUE and len(self.kinds[one.kind]) < MOST_OF_A_KIND:
                self._kept[one.kind, one.value] += 1
                self.kinds[one.kind].append(one)

    def told_most(self, most: int) -> list[tuple[str, list[Sighting]]]:
        """So many kinds with their values, those that most articles give first."""
        ranked = sorted(self.kinds, key=lambda kind: (-len({one.article for one in self.kinds[kind]}), kind))
        return [(kind, self.kinds[kind]) for kind in ranked[:most]]


def number(value: Value) -> str:
    """What was printed, without the unit: "$41m" and "US$41m" are one."""
    if isinstance(value, Quantity):
        found = value.lower if value.nominal is None else value.nominal
        found = value.upper if found is None else found
        return "" if found is None else str(found.normalize())
    return getattr(value, "iso", "")
