"""One scan of a text for the cues of all rules: words, inflections, typography and case as an editor means them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cached_property
from typing import TYPE_CHECKING

from checker.rulebook.evened import Evened, Span, lower
from checker.rulebook.inflection import forms
from checker.text.fold import fold

if TYPE_CHECKING:
    from ahocorasick_rs import BytesAhoCorasick

Signs = Sequence[int]  # of each pattern 64 bits, each for some of the cues
Form = tuple[int, str]  # the number of a cue, and a form of it that has capitals
# The patterns in order; the cues of each, as a number where there is one; for some places the forms with capitals.
Packed = tuple[list[str], list[int | list[int]], list[tuple[int, list[Form]]]]

MOST_FAST = 10_000  # patterns up to which the automaton that costs most memory is worth it: some 10 MB
_MARKS = "\u02ff"  # no combining mark comes before
# Scripts that print no space between words: there a cue may begin and end anywhere.
_UNSPACED = (
    ("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"),
    ("\uf900", "\ufaff"),
)  # fmt: skip


class Cues:
    """Cues, numbered in the order given, compiled into one automaton.

    A cue also finds its inflected forms. Words in lower case match in any case; a word with a capital matches as it is
    written, or all in capitals. Spaces, line breaks and hyphens are one; so are all quotes.
    """

    def __init__(self, cues: Iterable[str] = ()) -> None:
        numbers: dict[str, list[int]] = {}
        cased: dict[str, list[Form]] = {}
        for number, cue in enumerate(cues):
            for form in variants(cue):
                lowered = lower(form)
                if lowered == form:
                    numbers.setdefault(lowered, []).append(number)
                else:
                    cased.setdefault(lowered, []).append((number, form))
        patterns = sorted(numbers.keys() | cased.keys())
        owners = [_one(numbers.get(pattern, [])) for pattern in patterns]
        self._set(
            patterns, owners, [(place, cased[pattern]) for place, pattern in enumerate(patterns) if pattern in cased]
        )

    @classmethod
    def unpack(cls, packed: Packed) -> Cues:
        """The reverse of `packed`."""
        cues = cls.__new__(cls)
        cues._set(*packed)
        return cues

    @property
    def packed(self) -> Packed:
        """All that is needed to build the automaton again, as plain data."""
        return self._patterns, self._owners, list(self._cased.items())

    def _set(self, patterns: list[str], owners: list[int | list[int]], cased: Sequence[tuple[int, list[Form]]]) -> None:
        self._patterns, self._owners = patterns, owners
        self._cased = {place: [(number, form) for number, form in forms] for place, forms in cased}

    # What follows is made when a text is scanned: a run that remembers everything scans none.

    def ready(self) -> None:
        """Make it now."""
        _ = self._automaton, self._patterns_of, self._open_left, self._open_right

    @cached_property
    def _open_left(self) -> set[int]:
        return {place for place, pattern in enumerate(self._patterns) if not _bound(pattern[0])}

    @cached_property
    def _open_right(self) -> set[int]:
        return {place for place, pattern in enumerate(self._patterns) if not _bound(pattern[-1])}

    @cached_property
    def numbers(self) -> list[tuple[int, ...]]:
        """Of each pattern the cues that it may be a hit of."""
        return [self._of(place) for place in range(len(self._patterns))]

    @cached_property
    def _patterns_of(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for place, numbers in enumerate(self.numbers):
            for number in numbers:
                found.setdefault(number, []).append(place)
        return found

    @cached_property
    def _worded(self) -> bool:
        return any(" " in pattern for pattern in self._patterns)

    @cached_property
    def _automaton(self) -> BytesAhoCorasick | None:
        from ahocorasick_rs import BytesAhoCorasick, Implementation

        if not self._patterns:
            return None
        kind = Implementation.DFA if len(self._patterns) <= MOST_FAST else Implementation.ContiguousNFA
        return BytesAhoCorasick([pattern.encode() for pattern in self._patterns], implementation=kind)

    @cached_property
    def shared(self) -> set[int]:
        """The patterns that may be hits of several cues."""
        return {pattern for pattern, numbers in enumerate(self.numbers) if len(numbers) > 1}

    def _of(self, pattern: int) -> tuple[int, ...]:
        """The cues that this pattern may be a hit of."""
        owners = self._owners[pattern]
        plain = (owners,) if isinstance(owners, int) else tuple(owners)
        return (*plain, *(number for number, _ in self._cased[pattern])) if pattern in self._cased else plain

    def scan(self, text: str) -> dict[int, list[Span]]:
        """Where each cue occurs: its number to half-open spans of `text`, left to right. No hit, no entry."""
        matches = self.matches(text)
        return matches.hits(matches.possible)

    def matches(self, text: str) -> Matches:
        """All that the automaton finds, not yet judged."""
        evened = Evened(text, self._worded)
        found = self._automaton.find_matches_as_indexes(evened.data, overlapping=True) if self._automaton else []
        return Matches(self, found, evened)

    def possible(self, patterns: Iterable[int]) -> set[int]:
        """The cues that these patterns may be hits of."""
        return set().union(*map(self.numbers.__getitem__, patterns))

    def patterns(self, numbers: Iterable[int]) -> set[int]:
        """The patterns that may be hits of these cues."""
        return set().union(*(self._patterns_of.get(number, ()) for number in numbers))

    def fits(self, pattern: int, lowered: str, start: int, end: int) -> bool:
        """Whether a match is of whole words."""
        if start:
            char = lowered[start - 1]
            if (char.isalnum() or (char > _MARKS and _is_word(char))) and pattern not in self._open_left:
                return False
        if end < len(lowered):
            char = lowered[end]
            if (char.isalnum() or (char > _MARKS and _is_word(char))) and pattern not in self._open_right:
                return False
        return True

    def meant(self, pattern: int, evened: Evened, start: int, end: int) -> Iterable[int]:
        """The cues that a pattern is a hit of as it is printed here."""
        owners = self._owners[pattern]
        plain = (owners,) if isinstance(owners, int) else owners
        forms = self._cased.get(pattern)
        if not forms:
            return plain
        printed = evened.cased[start:end]
        return (*plain, *(number for number, form in forms if _case_fits(form, printed)))


class Matches:
    """What the automaton found in one text. Judging a match costs far more than finding it, so it is done on demand."""

    def __init__(self, cues: Cues, found: list[tuple[int, int, int]], evened: Evened) -> None:
        self._cues, self._found, self._evened = cues, found, evened

    @cached_property
    def possible(self) -> set[int]:
        """The cues that may be hit."""
        return self._cues.possible({match[0] for match in self._found})

    def blocks(self, own: Signs, beside: Signs) -> Iterator[tuple[set[int], set[int]]]:
        """For each stretch between two empty lines, which no cue and no sentence reaches across: the cues that may be hit in
        it, and those of them that have by their signs another beside them that they need.

        `own` gives a sign of each pattern's cues, `beside` one of those it needs: numbers that lie close together in memory,
        where most of what is found is passed over.
        """
        for block in self._blocks():
            if len(block) < 2 and block[0] not in self._cues.shared:
                continue
            here = 0
            for pattern in block:
                here |= own[pattern]
            met = [pattern for pattern in block if beside[pattern] & here]
            if met:
                yield self._cues.possible(block), self._cues.possible(met)

    def _blocks(self) -> Iterator[list[int]]:
        block: list[int] = []
        end = -1
        for pattern, start, _ in self._found:
            if start > end:
                if block:
                    yield block
                block = []
                end = self._evened.block_end(start)
            block.append(pattern)
        if block:
            yield block

    def hits(self, wanted: Set[int]) -> dict[int, list[Span]]:
        """Where the wanted cues occur, judged: cue number to spans of the text, left to right."""
        cues, evened = self._cues, self._evened
        lowered = evened.lowered
        asked = cues.patterns(wanted)
        hits: dict[int, list[Span]] = {}
        for pattern, first, last in self._found:
            if pattern not in asked:
                continue
            start, end = evened.chars(first, last)
            if cues.fits(pattern, lowered, start, end):
                span = evened.span(start, end)
                for number in cues.meant(pattern, evened, start, end):
                    hits.setdefault(number, []).append(span)
        for spans in hits.values():
            if len(spans) > 1:
                spans.sort()
        return hits


def _one(numbers: list[int]) -> int | list[int]:
    return numbers[0] if len(numbers) == 1 else numbers


def normal(text: str) -> str:
    """A cue as it is compared: typography folded, hyphens and runs of spaces as one space; its case is kept."""
    return " ".join(fold(text).replace("-", " ").split())


def variants(cue: str) -> list[str]:
    """The normal form of a cue, and the forms in which its first or its last word is inflected.

    >>> variants("Sign off")
    ['Sign off']
    >>> variants("open letter")[:3]
    ['open letter', 'opens letter', 'opened letter']
    >>> variants("CEO")
    ['CEO', 'CEOs']
    """
    base = normal(cue)
    if not base:
        return []
    words = base.split(" ")
    found = {base: None}
    for place in dict.fromkeys((0, len(words) - 1)):
        for form in _word_forms(words[place]):
            found[" ".join([*words[:place], form, *words[place + 1 :]])] = None
    if not base.isascii():  # letters with accents may be printed as one character or as two
        for form in list(found):
            found[unicodedata.normalize("NFC", form)] = found[unicodedata.normalize("NFD", form)] = None
    return list(found)


def _word_forms(word: str) -> tuple[str, ...]:
    if word.islower():
        return forms(word)
    if len(word) > 1 and word.isalpha() and word.isupper():  # MPs, CEOs
        return (word, word + "s")
    return (word,)


def _case_fits(form: str, printed: str) -> bool:
    """Word by word: lower case is met by anything, a word with a capital by itself or by capitals throughout."""
    if form == printed:
        return True
    for wanted, found in zip(form.split(" "), printed.split(" "), strict=False):
        if found != wanted and not wanted.islower() and found != wanted.upper() and any(map(str.isalpha, wanted)):
            return False
    return True


def _is_word(char: str) -> bool:
    return char.isalnum() or (char > _MARKS and unicodedata.category(char)[0] == "M")


def _bound(char: str) -> bool:
    """True where a cue that begins or ends with this character must stand alone as a word."""
    return _is_word(char) and (char <= _MARKS or not any(first <= char <= last for first, last in _UNSPACED))
