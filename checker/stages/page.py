"""One article while it is read: its sentences, and the values in them, each found once and shared by all rules."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property
from operator import attrgetter

from checker.facts import room
from checker.records import Article, Mention
from checker.rulebook.holes import holes
from checker.stages.numeric import NUMERIC, Turns
from checker.text import asides
from checker.text.lines import Lines
from checker.text.names.people import bind, person
from checker.text.passage import Passage
from checker.text.sentences import hard_wrapped, is_readable, paragraphs, sentences, sentences_between

Span = tuple[int, int]
_BY_PLACE = attrgetter("start", "end")

_ENDS = frozenset('.!?:…"”’)')
LONGEST_LEAD = 4  # sentences
SHORTEST_LEAD = 60  # characters; a shorter first line is a byline, a section, a picture's credit

# What follows is the value that was wrong, not the one the article gives.
_CORRECTION = re.compile(
    r"\b(?:earlier|previous|original) version of (?:this|the) (?:story|article|report|post)\b", re.IGNORECASE
)


class Page:
    """Offsets count characters of the article's text; sentences are known by their number. `tick` is called before each
    sentence is read, and may raise."""

    def __init__(self, article: Article, currency: str | None = None, tick: Callable[[], None] = lambda: None) -> None:
        self.article = article
        self.text = article.text
        self.currency = currency
        self.tick = tick
        self._shown: dict[int, str] = {}
        self._between: dict[Span, Sequence[Span]] = {}
        self._read: dict[str, dict[int, Sequence[Mention]]] = defaultdict(dict)
        self._turns: dict[int, Turns] = {}
        self._holes: dict[tuple[Sequence[str], Sequence[str], Span], list[Span]] = {}

    @cached_property
    def sentences(self) -> list[Span]:
        return sentences(self.text)

    @cached_property
    def paragraphs(self) -> list[Span]:
        return paragraphs(self.text)

    def sentences_between(self, start: int, end: int) -> Sequence[Span]:
        """The sentences of a stretch that empty lines bound. It is cut alone: in most articles that is all that is asked."""
        if (start, end) not in self._between:
            self._between[start, end] = sentences_between(self.text, start, end, self._wrapped)
        return self._between[start, end]

    @cached_property
    def _wrapped(self) -> bool:
        return hard_wrapped(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    @cached_property
    def published(self) -> datetime.date | None:
        """A datetime, as printed and whatever its zone, where the time of day is known."""
        printed = self.article.published
        try:
            moment = datetime.datetime.fromisoformat(printed).replace(tzinfo=None) if printed else None
        except ValueError:
            return None
        return moment if moment is None or ":" in (printed or "") else moment.date()

    @cached_property
    def quotes(self) -> list[Mention]:
        """Quotes run over sentences, so they are read in the whole text."""
        found: list[Mention] = room("quote").read(Passage(self.text, self.published))
        return found

    @cached_property
    def _names(self) -> dict[int, list[Mention]]:
        """Persons are read in the whole text too: who was named in full is known by the surname alone. By sentence."""
        found: dict[int, list[Mention]] = {}
        for mention in room("name").read(Passage(self.text, self.published)):
            found.setdefault(self.sentence_at(mention.start), []).append(mention)
        return found

    @cached_property
    def people(self) -> dict[str, str]:
        """The printed names of the article with the fullest form of each; empty where it may be one of several persons'."""
        printed = {getattr(found.value, "text", "") for names in self._names.values() for found in names}
        full = {person(name).surname for name in printed if person(name).given}
        bound = bind(sorted(printed))
        return {
            name: "" if not person(form).given and person(form).surname in full else form
            for name, form in bound.items()
        }

    @cached_property
    def lead(self) -> int:
        """Where the headline and the first paragraph of the body end; of a text without paragraphs, its first sentences."""
        for start, end in self.paragraphs:
            if self.scope(start, end) == "body" and end - start >= SHORTEST_LEAD:
                inside = self.sentences_in(start, end)
                return end if len(inside) <= LONGEST_LEAD else self.sentences[inside[LONGEST_LEAD - 1]][1]
        return len(self.text)

    @cached_property
    def aside(self) -> int:
        """Where the article turns to another event."""
        return asides.aside(self.text)

    def is_line(self, number: int) -> bool:
        """Whether a sentence is a line that no full stop ends: a headline, its own or another article's, or a caption."""
        end = self.sentences[number][1]
        return self.text[end - 1 : end] not in _ENDS

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds the offset, or of the last one before it."""
        return (bisect_right(self._starts, offset) or 1) - 1

    def sentence(self, number: int) -> str:
        """The text of a sentence, one string for all the claims that show it: a corpus has many."""
        if number not in self._shown:
            start, end = self.sentences[number]
            self._shown[number] = self.text[start:end]
        return self._shown[number]

    def sentences_in(self, start: int, end: int) -> range:
        """The numbers of the sentences that begin inside the span, or hold its start."""
        return range(self.sentence_at(start), bisect_right(self._starts, end - 1))

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column in the article's file; a text that stands on one line of it has its column only there."""
        if self.article.record:
            return self.article.line, 1
        line, column = self._lines.place(offset)
        return line + self.article.line - 1, column

    def locator(self, offset: int) -> str:
        """The part of the original that holds the offset ("page 3"); empty where it has none."""
        parts = self.article.locators
        return parts[max(0, bisect_right(parts, offset, key=lambda part: part[0]) - 1)][1] if parts else ""

    def mentions(self, number: int, kind: str) -> Sequence[Mention]:
        """The mentions of one type in a sentence, with offsets into the article's text."""
        if kind == "name":
            return self._names.get(number, ())
        read = self._read[kind]
        if number not in read:
            read[number] = self._read_sentence(number, kind)
        return read[number]

    def holding(self, kind: str) -> list[Span]:
        """The sentences that have a mention of a type."""
        return [span for number, span in enumerate(self.sentences) if self.mentions(number, kind)]

    def _read_sentence(self, number: int, kind: str) -> Sequence[Mention]:
        self.tick()
        start = self.sentences[number][0]
        found = self._turns_of(number).read(kind) if kind in NUMERIC else room(kind).read(self._passage(number))
        if not found:
            return ()
        moved_on = [moved(mention, start) for mention in found]
        return sorted(moved_on, key=_BY_PLACE) if len(found) > 1 else moved_on

    def tells(self, number: int, kind: str) -> bool:
        """Whether there may be a mention of a type in a sentence, as far as can be told without reading one."""
        return kind not in NUMERIC or self._turns_of(number).tells(kind)

    def _turns_of(self, number: int) -> Turns:
        turns = self._turns.get(number)
        if turns is None:
            turns = self._turns[number] = Turns(self._passage(number))
        return turns

    def _passage(self, number: int) -> Passage:
        sentence = self.sentence(number)
        return Passage(sentence if is_readable(sentence) else "", self.published, self.currency)

    def holes(self, patterns: tuple[str, ...], regexes: tuple[str, ...], reach: Span) -> list[Span]:
        """Where the holes of a rule's patterns and expressions are: several rules bar the same. TimeoutError as `holes`."""
        asked = patterns, regexes, reach
        if asked not in self._holes:
            self._holes[asked] = holes(patterns, regexes, self.text, reach)
        return self._holes[asked]

    @cached_property
    def _correction(self) -> bool:
        return "version of th" in self.text.lower() and _CORRECTION.search(self.text) is not None

    def corrects(self, number: int) -> bool:
        """Whether a sentence tells what an earlier version of the article said."""
        return self._correction and _CORRECTION.search(self.text, *self.sentences[number]) is not None

    def scope(self, start: int, end: int) -> str:
        for zone in self.article.zones:
            if zone.start <= start and end <= zone.end:
                return zone.scope
        return "body"

    def quoted(self, start: int, end: int) -> bool:
        return any(quote.start <= start and end <= quote.end for quote in self.quotes)


def moved(mention: Mention, by: int) -> Mention:
    """The same mention in a text that begins `by` characters earlier."""
    return Mention(
        mention.start + by,
        mention.end + by,
        mention.surface,
        mention.value,
        mention.confidence,
        mention.subject,
        mention.role,
    )
