"""Bringing readings together: one list of articles, copies and stories named, claims by rule and story. Pure.

Any order of the readings gives the same result.
"""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from checker.record import replace
from checker.records import Article, Claim, NearMiss, Problem, Reading
from checker.stages.evidence import Evidence, Find
from checker.stages.stories import stories
from checker.text.copies import copies

MOST_TWINS = 100  # articles with the id of another that are told one by one
MOST_SHOWN = 100  # near misses of one rule; the others are counted


class Gathered(Struct):
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
    kept = _Kept(mode)
    misses = _Misses()
    for reading in readings:
        if isinstance(reading, Problem):
            problems.append(reading)
        else:
            problems += reading.problems
            if reading.near_misses:
                misses.add(_place(reading.article), reading.near_misses)
            kept.add(reading)
    renamed = kept.settle(problems)

    articles = kept.articles
    sketches = {found.article: found.sketch for found in kept.finds if found.sketch}
    rank = {article.id: (article.published or "9999", article.id) for article in articles if article.id in sketches}
    copy_of = copies(sketches, rank)
    terms = {found.article: found.terms for found in kept.finds} if mode == "auto" else {}
    story = stories(articles, mode, terms, copy_of)
    claims: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for found in kept.finds:
        for claim in found.claims:
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
        digest=kept.digest(),
    )


Place = tuple[str, str, int]


def _place(article: Article) -> Place:
    return article.id, article.path, article.line


class _Kept:
    """The readings of a run in little room: most articles of a large corpus say nothing that a rule asks for."""

    def __init__(self, mode: str) -> None:
        self.articles: list[Article] = []
        self.finds: list[Find] = []
        self._digests = array("Q")
        self._finds: dict[int, Find] = {}
        # Where stories are still to be found, nobody knows yet which claims belong together.
        self._evidence = Evidence(self._finds, self.articles, mode == "field") if mode != "auto" else None

    def add(self, reading: Reading) -> None:
        if reading.claims or reading.sketch or reading.terms:
            found = Find(reading.article.id, reading.claims, reading.sketch, reading.terms)
            self._finds[len(self.articles)] = found
        self.articles.append(reading.article)
        self._digests.append(int(reading.digest or "0", 16))
        if self._evidence is not None and reading.claims:
            self._evidence.add(len(self.articles) - 1)

    def settle(self, problems: list[Problem]) -> dict[Place, str]:
        """Everything by article, and the new ids. Nothing is lost when two articles have one id: the second is numbered,
        and said so."""
        if self._evidence is not None:
            self._evidence.settle()
        order = sorted(range(len(self.articles)), key=lambda n: _place(self.articles[n]))
        renamed: dict[Place, str] = {}
        before, count = "", 0
        for n in order:
            article = self.articles[n]
            count = count + 1 if article.id == before else 1
            before = article.id
            if count > 1:
                new = renamed[_place(article)] = f"{article.id}#{count}"
                if len(renamed) <= MOST_TWINS:
                    what = f"another article has the id {article.id!r}"
                    help = f"this one is called {new!r}; give it an id of its own"
                    problems.append(Problem(article.path, what, help))
                self.articles[n] = replace(article, id=new)
                if found := self._finds.get(n):
                    claims = tuple(replace(claim, article=new) for claim in found.claims)
                    self._finds[n] = found._replace(article=new, claims=claims)
        if len(renamed) > MOST_TWINS:
            what = f"{len(renamed) - MOST_TWINS:,} more articles have the id of another"
            problems.append(Problem("", what, "give each an id of its own"))
        self.finds = [self._finds[n] for n in order if n in self._finds]
        self.articles = [self.articles[n] for n in order]
        self._digests = array("Q", (self._digests[n] for n in order))
        self._finds = {}
        return renamed

    def digest(self) -> str:
        """A short hex text over all articles."""
        sums, between = hashlib.sha256(), "\n"
        for n, (article, digest) in enumerate(zip(self.articles, self._digests, strict=True)):
            sums.update(f"{between if n else ''}{article.id} {digest:016x}".encode())
        return sums.hexdigest()[:12]


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
