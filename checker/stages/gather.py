"""Bringing readings together: one list of articles, copies and stories named, claims by rule and story. Pure.

Any order of the readings gives the same result.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from checker.records import Article, Claim, NearMiss, Problem, Reading
from checker.stages.stories import stories
from checker.text.copies import copies

MOST_SHOWN = 100  # near misses of one rule; the others are counted


@dataclass(slots=True)
class Gathered:
    """A corpus that was read: `claims` by rule and story, everything else sorted by article."""

    articles: list[Article] = field(default_factory=list)
    copy_of: dict[str, str] = field(default_factory=dict)
    claims: dict[tuple[str, str], list[Claim]] = field(default_factory=dict)
    near_misses: list[NearMiss] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    digest: str = ""
    missed: Counter[str] = field(default_factory=Counter)


def gather(readings: Iterable[Reading | Problem], mode: str) -> Gathered:
    """`mode` is how stories are found: see `stages.stories`."""
    problems: list[Problem] = []
    kept: list[Reading] = []
    misses = _Misses()
    for reading in readings:
        if isinstance(reading, Problem):
            problems.append(reading)
        else:
            problems += reading.problems
            if reading.near_misses:
                misses.add(_place(reading), reading.near_misses)
                reading = replace(reading, near_misses=())
            kept.append(reading)
    kept, renamed = _unique(sorted(kept, key=_place), problems)

    articles = [reading.article for reading in kept]
    rank = {article.id: (article.published or "9999", article.id) for article in articles}
    copy_of = copies({reading.article.id: reading.sketch for reading in kept if reading.sketch}, rank)
    terms = {reading.article.id: reading.terms for reading in kept} if mode == "auto" else {}
    story = stories(articles, mode, terms, copy_of)
    claims: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for reading in kept:
        for claim in reading.claims:
            origin = copy_of.get(claim.article, claim.article)
            claims[claim.rule, story[claim.article]].append(
                claim if claim.origin == origin else replace(claim, origin=origin)
            )
    return Gathered(
        articles=[
            article if article.story == (told := story[article.id] or None) else replace(article, story=told)
            for article in articles
        ],
        copy_of=dict(sorted(copy_of.items())),
        claims=dict(sorted(claims.items())),
        near_misses=misses.shown(renamed),
        missed=misses.counts,
        problems=sorted(problems, key=lambda problem: (problem.where, problem.what)),
        digest=hashlib.sha256("\n".join(f"{r.article.id} {r.digest}" for r in kept).encode()).hexdigest()[:12],
    )


Place = tuple[str, str, int]


def _place(reading: Reading) -> Place:
    return reading.article.id, reading.article.path, reading.article.line


class _Misses:
    """The near misses of a run: all are counted, and of each rule the first `MOST_SHOWN` are kept."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self._kept: defaultdict[str, list[tuple[Place, int, NearMiss]]] = defaultdict(list)

    def add(self, place: Place, misses: Iterable[NearMiss]) -> None:
        for number, miss in enumerate(misses):
            self.counts[miss.rule] += 1
            kept = self._kept[miss.rule]
            kept.append((place, number, miss))
            if len(kept) >= 4 * MOST_SHOWN:
                kept.sort(key=_by_place)
                del kept[MOST_SHOWN:]

    def shown(self, renamed: Mapping[Place, str]) -> list[NearMiss]:
        """By article, then in the order of the rulebook; `renamed` has the articles that were given an id of their own."""
        first = [entry for kept in self._kept.values() for entry in sorted(kept, key=_by_place)[:MOST_SHOWN]]
        return [
            replace(miss, article=renamed[place]) if place in renamed else miss
            for place, _, miss in sorted(first, key=_by_place)
        ]


def _by_place(entry: tuple[Place, int, NearMiss]) -> tuple[Place, int]:
    return entry[:2]


def _unique(readings: list[Reading], problems: list[Problem]) -> tuple[list[Reading], dict[Place, str]]:
    """Nothing is lost when two articles have one id: the second is numbered, and said so."""
    seen: defaultdict[str, int] = defaultdict(int)
    renamed: dict[Place, str] = {}
    kept = []
    for reading in readings:
        article = reading.article
        seen[article.id] += 1
        if seen[article.id] > 1:
            new = f"{article.id}#{seen[article.id]}"
            renamed[_place(reading)] = new
            problems.append(
                Problem(
                    article.path,
                    f"another article has the id {article.id!r}",
                    f"this one is called {new!r}; give it an id of its own",
                )
            )
            reading = replace(
                reading,
                article=replace(article, id=new),
                claims=tuple(replace(claim, article=new) for claim in reading.claims),
            )
        kept.append(reading)
    return kept, renamed
