"""The rulebook: all rules with their cues compiled, asked once for each article which of them it may speak to.

A rule is anchored at the one of its groups that the fewest rules share. Only where an anchor's cue was hit are the other
groups looked at, so the work for an article grows with what was hit in it, not with the number of rules.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from checker.records import Rule
from checker.rulebook.cues import Cues, Span
from checker.rulebook.packing import pack, unpack

_VERSION = 1


@dataclass(slots=True)
class Candidate:
    """A rule whose groups all occur somewhere in the text, and where; spans are half-open, left to right.

    `near` has one list for each group of `rule.near`; `exclude` the spans of all excluded cues; `phrases` the phrases of
    `rule.one_of` that occur, as (start, end, index into `rule.one_of`).
    """

    index: int
    rule: Rule
    near: tuple[list[Span], ...]
    exclude: list[Span]
    phrases: list[tuple[int, int, int]]


@dataclass(slots=True)
class _Needs:
    """The numbers of a rule's cues. `groups` must all be met; the first one is the anchor."""

    groups: tuple[frozenset[int], ...]
    near: tuple[tuple[int, ...], ...]
    exclude: tuple[int, ...]
    phrases: tuple[int, ...]


class Rulebook:
    """Rules in the order given, compiled. Equal rules have an equal `digest`, wherever they came from."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules: tuple[Rule, ...] = tuple(rules)
        cues: dict[str, int] = {}
        phrases: dict[str, int] = {}
        for rule in self.rules:
            for cue in (cue for group in (*rule.near, rule.exclude) for cue in group):
                cues.setdefault(cue, len(cues))
            for phrase in _searched(rule):
                phrases.setdefault(phrase, len(phrases))
        offset = len(cues)
        needs = [
            (
                [[cues[cue] for cue in group] for group in rule.near],
                [cues[cue] for cue in rule.exclude],
                [offset + phrases[phrase] for phrase in _searched(rule)],
            )
            for rule in self.rules
        ]
        self._set(Cues(cues, phrases), needs)

    def _set(self, cues: Cues, needs: list[Any]) -> None:
        self._cues, self._packed_needs = cues, needs
        shared = Counter(cue for near, _, phrases in needs for group in (*near, phrases) for cue in group)
        self._needs: list[_Needs] = []
        self._always: list[int] = []
        self._anchored: dict[int, list[int]] = {}
        for index, (near, exclude, phrases) in enumerate(needs):
            groups = [*near, phrases] if phrases else [*near]
            groups.sort(key=lambda group: sum(shared[cue] for cue in group))  # stable: the first of equals
            groups = [frozenset(group) for group in groups]
            self._needs.append(_Needs(tuple(groups), tuple(map(tuple, near)), tuple(exclude), tuple(phrases)))
            if not groups:
                self._always.append(index)
            else:
                for cue in groups[0]:
                    self._anchored.setdefault(cue, []).append(index)

    def candidates(self, text: str) -> list[Candidate]:
        """The rules that this text may speak to, in the order of the rulebook; rules without cues always may."""
        hits = self._cues.scan(text)
        found = set(self._always)
        for cue in hits:
            for index in self._anchored.get(cue, ()):
                if index not in found and not any(map(hits.keys().isdisjoint, self._needs[index].groups)):
                    found.add(index)
        return [self._candidate(index, hits) for index in sorted(found)]

    def _candidate(self, index: int, hits: dict[int, list[Span]]) -> Candidate:
        needs = self._needs[index]
        return Candidate(
            index,
            self.rules[index],
            tuple(_gather(group, hits) for group in needs.near),
            _gather(needs.exclude, hits) if needs.exclude else [],
            sorted(
                (start, end, place)
                for place, phrase in enumerate(needs.phrases)
                if phrase in hits
                for start, end in hits[phrase]
            ),
        )

    @functools.cached_property
    def digest(self) -> str:
        """A short hex text of what the rules ask; places and tests do not count."""
        data = pack(self.rules)
        for row in data["rules"]:
            row.pop("path", None)
            row.pop("line", None)
        return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()[:16]

    def dumps(self) -> bytes:
        """The compiled rulebook for a cache or another process; `loads` reads it. Rule tests are left out."""
        data = {"version": _VERSION, "cues": self._cues.packed, "needs": self._packed_needs, **pack(self.rules)}
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
            book._set(Cues.unpack(read["cues"]), read["needs"])
        except (KeyError, TypeError, IndexError) as error:
            raise ValueError(f"not a compiled rulebook: {error!r}") from error
        return book

    def __reduce__(self) -> tuple[Any, ...]:
        return Rulebook.loads, (self.dumps(),)


def _searched(rule: Rule) -> tuple[str, ...]:
    """The phrases that are found in the text by the scan: those of a `text` rule that has no other way to find values."""
    return rule.one_of if rule.type == "text" else ()


def _gather(numbers: tuple[int, ...], hits: dict[int, list[Span]]) -> list[Span]:
    """The spans of these cues, left to right, each once."""
    if len(numbers) == 1:
        return hits.get(numbers[0], [])
    present = [number for number in numbers if number in hits]
    if len(present) == 1:
        return hits[present[0]]
    return sorted({span for number in present for span in hits[number]})
