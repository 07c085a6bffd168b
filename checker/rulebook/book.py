"""The rulebook: all rules with their cues compiled, asked once for each article which of them it may speak to.

A rule is anchored at the one of its groups that the fewest rules share. Only where an anchor's cue was hit are the
other groups looked at, so the work for an article grows with what was hit in it, not with the number of rules.
"""

from __future__ import annotations

import functools
import itertools
import json
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set
from hashlib import blake2b
from typing import Any

from msgspec import Struct

from checker.rule import Rule
from checker.rulebook.anchors import anchors
from checker.rulebook.cues import Cues
from checker.rulebook.evened import Span
from checker.rulebook.packing import pack, unpack

_VERSION = 3

# The numbers of a rule's cues: its groups, what it excludes, and phrases of which one must occur.
Needs = tuple[list[list[int]], list[int], list[int]]

# The rules (by their places) that are anchored at each cue, after cues of which one must be hit too.
Anchored = dict[int, tuple[frozenset[int] | None, list[int]]]


class Candidate(Struct):
    """A rule whose groups all occur somewhere in the text, and where; spans are half-open, left to right.

    `groups` has one list for each group of `rule.near`, `excludes` the spans of all excluded cues, and `phrases`, where
    it is not None, those of the words without one of which no value is the rule's.
    """

    rule: Rule
    groups: tuple[list[Span], ...]
    excludes: list[Span]
    phrases: list[Span] | None = None


class Rulebook:
    """Rules in the order given, compiled. Equal rules have an equal `digest`, wherever they came from."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules: tuple[Rule, ...] = tuple(rules)
        numbers: dict[str, int] = {}

        def number(cues: Iterable[str]) -> list[int]:
            return [numbers.setdefault(cue, len(numbers)) for cue in cues]

        needs = [(list(map(number, rule.near)), number(rule.exclude), number(_phrases(rule))) for rule in self.rules]
        self._set(Cues(numbers), needs)

    def _set(self, cues: Cues, needs: Sequence[Needs]) -> None:
        self._cues, self._needs = cues, needs
        self._places = {rule.id: place for place, rule in enumerate(self.rules)}

    # What follows is made when a text is scanned: a run that remembers everything scans none.

    @functools.cached_property
    def _wanted(self) -> list[list[frozenset[int]]]:
        """Of each rule the groups of which a cue must be hit."""
        return [[group for group in (*near, phrases) if group] for near, _, phrases in self._sets]

    @functools.cached_property
    def _sets(self) -> list[tuple[tuple[frozenset[int], ...], frozenset[int], frozenset[int]]]:
        """The needs of each rule."""
        return [
            (tuple(map(frozenset, near)), frozenset(exclude), frozenset(phrases))
            for near, exclude, phrases in self._needs
        ]

    @functools.cached_property
    def _always(self) -> list[int]:
        return [place for place, wanted in enumerate(self._wanted) if not wanted]

    @functools.cached_property
    def _anchored(self) -> tuple[Anchored, Anchored]:
        """The rules that are anchored at each cue: those whose groups must meet in one sentence, and the others."""
        shared = Counter(cue for wanted in self._wanted for group in wanted for cue in group)
        near: dict[int, list[int]] = {}
        anywhere: dict[int, list[int]] = {}
        for place, (rule, wanted) in enumerate(zip(self.rules, self._wanted, strict=True)):
            places = near if _meets_in_sentence(rule) else anywhere
            for cue in min(wanted, key=lambda group: sum(shared[cue] for cue in group), default=()):
                places.setdefault(cue, []).append(place)
        return self._with_others(near), self._with_others(anywhere)

    def _with_others(self, anchored: dict[int, list[int]]) -> Anchored:
        return {cue: (self._others(cue, places), places) for cue, places in anchored.items()}

    def _others(self, cue: int, places: Iterable[int]) -> frozenset[int] | None:
        """Cues of which one must be hit too before a rule anchored at this one is met; None where one may be met alone."""
        others: set[int] = set()
        for place in places:
            apart = [group for group in self._wanted[place] if cue not in group]
            if not apart:
                return None
            others |= min(apart, key=len)
        return frozenset(others)

    @functools.cached_property
    def _signs(self) -> tuple[array[int], array[int]]:
        """Of each pattern a sign of its cues, and of the cues of which one must stand beside it before a rule is met that is
        anchored there and whose groups must meet in one sentence."""
        near, _ = self._anchored
        own, beside = array("Q"), array("Q")
        for numbers in self._cues.numbers:
            own.append(_sign(numbers))
            others = [near[number][0] for number in numbers if number in near]
            beside.append(_ANY if None in others else _sign(itertools.chain(*filter(None, others))))
        return own, beside

    def ready(self) -> None:
        """Make now what a scan needs: processes that are started later then share it."""
        self._cues.ready()
        _ = self._always, self._signs, self._sets

    def rule(self, id: str) -> Rule:
        """The rule of this id. KeyError where there is none."""
        return self.rules[self._places[id]]

    def only(self, rule: Rule) -> Rulebook:
        """A rulebook of this one rule, for its tests."""
        return Rulebook((rule,))

    def part(self, rules: Iterable[Rule]) -> Rulebook:
        """A rulebook of some of these rules, for articles whose answers to the others are known."""
        return Rulebook(rules)

    def candidates(self, text: str) -> list[Candidate]:
        """The rules that this text may speak to, in the order of the rulebook; rules without cues always may."""
        matches = self._cues.matches(text)
        near, anywhere = self._anchored
        maybe = set(self._always)
        if anywhere:
            self._meet(anywhere, matches.possible, matches.possible, maybe)
        if near:  # most articles that hold all the cues of a rule hold them far apart
            for possible, met in matches.blocks(*self._signs):
                self._meet(near, met, possible, maybe)
        if not maybe:
            return []
        asked: set[int] = set()
        for place in maybe:
            groups, exclude, phrases = self._sets[place]
            asked.update(*groups, exclude, phrases)
        hits = matches.hits(asked)
        gathered: dict[frozenset[int], list[Span]] = {}  # many rules exclude the same

        def spans(cues: frozenset[int]) -> list[Span]:
            if cues not in gathered:
                gathered[cues] = _gather(cues, hits)
            return gathered[cues]

        return [self._candidate(place, spans) for place in sorted(maybe) if self._met(place, hits.keys())]

    def _meet(self, anchored: Anchored, cues: Set[int], possible: Set[int], maybe: set[int]) -> None:
        """Adds the rules that are anchored at one of these cues and whose groups may all be met by those possible."""
        for cue in cues & anchored.keys():
            others, places = anchored[cue]
            if others is not None and possible.isdisjoint(others):
                continue
            for place in places:
                if place not in maybe and self._met(place, possible):
                    maybe.add(place)

    def _met(self, place: int, hit: Set[int]) -> bool:
        """Whether every group of a rule has one of these cues."""
        for group in self._wanted[place]:  # noqa: SIM110 (asked for every hit: a generator would cost more than it says)
            if hit.isdisjoint(group):
                return False
        return True

    def _candidate(self, place: int, spans: Callable[[frozenset[int]], list[Span]]) -> Candidate:
        near, exclude, phrases = self._sets[place]
        return Candidate(
            self.rules[place],
            tuple(map(spans, near)),
            spans(exclude) if exclude else [],
            spans(phrases) if phrases else None,
        )

    @functools.cached_property
    def names(self) -> dict[str, str]:
        """Of each rule a short hex text of what it asks, by its id; places and tests do not count."""
        return {rule.id: _name(rule) for rule in self.rules}

    @functools.cached_property
    def digest(self) -> str:
        """A short hex text of what all the rules ask, in their order."""
        return blake2b(" ".join(self.names.values()).encode(), digest_size=8).hexdigest()

    def dumps(self) -> bytes:
        """The compiled rulebook for a cache or another process; `loads` reads it. Rule tests are left out."""
        data = {
            "version": _VERSION,
            "names": self.names,
            "cues": self._cues.packed,
            "needs": self._needs,
            **pack(self.rules),
        }
        return json.dumps(data, separators=(",", ":")).encode()

    @classmethod
    def loads(cls, data: bytes) -> Rulebook:
        """The reverse of `dumps`. ValueError where the bytes are not a rulebook of this version."""
        try:
            read = json.loads(data)
            if read["version"] != _VERSION:
                raise ValueError("another version")
            book = cls.__new__(cls)
            book.rules = unpack(read)
            book.names = dict(read["names"])
            book._set(Cues.unpack(read["cues"]), read["needs"])
        except (KeyError, TypeError, IndexError) as error:
            raise ValueError(f"not a compiled rulebook: {error!r}") from error
        return book

    def __reduce__(self) -> tuple[Any, ...]:
        return Rulebook.loads, (self.dumps(),)


def _name(rule: Rule) -> str:
    data = pack((rule,))
    for row in data["rules"]:
        row.pop("path", None)
        row.pop("line", None)
    return blake2b(json.dumps(data, sort_keys=True).encode(), digest_size=8).hexdigest()


_ANY = (1 << 64) - 1


def _sign(cues: Iterable[int]) -> int:
    sign = 0
    for cue in cues:
        sign |= 1 << (cue & 63)
    return sign


def _meets_in_sentence(rule: Rule) -> bool:
    """Whether a rule needs several cues in one sentence."""
    if len(rule.near) < 2 or rule.within != "sentence" or rule.type == "quote":
        return False
    return sum(map(len, rule.near)) == len(set().union(*rule.near))


def _phrases(rule: Rule) -> tuple[str, ...]:
    """Words of which a rule needs one to find a value, although it does not name them as cues."""
    if rule.regex:
        return ()
    if rule.type == "text":
        return rule.one_of
    anchored = anchors(rule.patterns)
    if anchored or not rule.step:
        return anchored
    from checker.text.steps import telling  # needless in a rulebook that was compiled before

    return tuple(phrase for step in rule.step for phrase in telling(step))


def _gather(cues: frozenset[int], hits: dict[int, list[Span]]) -> list[Span]:
    """The spans of these cues, left to right, each once."""
    present = cues & hits.keys()
    if len(present) == 1:
        return hits[min(present)]
    return sorted({span for number in present for span in hits[number]})
