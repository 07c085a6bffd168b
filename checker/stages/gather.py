"""Bringing readings together: one list of articles, copies and stories named, claims by rule and story. Pure.

Any order of the readings gives the same result.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from checker.records import Article, Claim, NearMiss, Problem, Reading
from checker.stages.stories import stories
from checker.text.copies import copies


@dataclass(slots=True)
class Gathered:
    """A corpus that was read: `claims` by rule and story, everything else sorted by article."""

    articles: list[Article] = field(default_factory=list)
    copy_of: dict[str, str] = field(default_factory=dict)
    claims: dict[tuple[str, str], list[Claim]] = field(default_factory=dict)
    near_misses: list[NearMiss] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    digest: str = ""


def gather(readings: Iterable[Reading | Problem], mode: str) -> Gathered:
    """`mode` is how stories are found: see `stages.stories`."""
    problems: list[Problem] = []
    kept: list[Reading] = []
    for reading in readings:
        if isinstance(reading, Problem):
            problems.append(reading)
        else:
            kept.append(reading)
            problems += reading.problems
    kept = _unique(
        sorted(kept, key=lambda reading: (reading.article.id, reading.article.path, reading.article.line)), problems
    )

    articles = [reading.article for reading in kept]
    rank = {article.id: (article.published or "9999", article.id) for article in articles}
    copy_of = copies({reading.article.id: reading.sketch for reading in kept if reading.sketch}, rank)
    terms = {reading.article.id: reading.terms for reading in kept} if mode == "auto" else {}
    story = stories(articles, mode, terms, copy_of)
    claims: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for reading in kept:
        for claim in reading.claims:
            claims[claim.rule, story[claim.article]].append(
                replace(claim, origin=copy_of.get(claim.article, claim.article))
            )
    return Gathered(
        articles=[replace(article, story=story[article.id] or None) for article in articles],
        copy_of=dict(sorted(copy_of.items())),
        claims=dict(sorted(claims.items())),
        near_misses=[miss for reading in kept for miss in reading.near_misses],
        problems=sorted(problems, key=lambda problem: (problem.where, problem.what)),
        digest=hashlib.sha256("\n".join(f"{r.article.id} {r.digest}" for r in kept).encode()).hexdigest()[:12],
    )


def _unique(readings: list[Reading], problems: list[Problem]) -> list[Reading]:
    """Nothing is lost when two articles have one id: the second is numbered, and said so."""
    seen: defaultdict[str, int] = defaultdict(int)
    kept = []
    for reading in readings:
        article = reading.article
        seen[article.id] += 1
        if seen[article.id] > 1:
            new = f"{article.id}#{seen[article.id]}"
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
                near_misses=tuple(replace(miss, article=new) for miss in reading.near_misses),
            )
        kept.append(reading)
    return kept
