"""Which story each article tells: by its metadata, all one, or found by the names that its text shares with others.

Articles of one event share rare names. Each is a set of capitalised terms, a term weighs the more the fewer articles have
it, and two articles are as alike as the cosine of their sets. Pairs are joined from the most alike down, where they were
published within `DAYS` of each other and the two groups are alike on average (average link, as in Sokal and Michener 1958),
so that one article about two events does not make one story of both. Copies go with their original.

No order of the articles changes the result. Only articles that share a rare term, or stand near each other by date among
those that share a common one, are compared, so time grows with the number of articles and not with its square.
"""

from __future__ import annotations

import datetime
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from checker.records import Article

MODES = ("field", "one", "auto")
ALIKE = 0.2  # mean cosine from which two articles, or two groups, are of one story
DAYS = 30  # between two articles of one story
CROWD = 24  # articles up to which all that share a term are compared
NEIGHBOURS = 6  # by date, that are compared among more than that
BACKGROUND = 10_000  # articles that a corpus is thought to be taken from, so that small ones weigh terms alike

Terms = Mapping[str, tuple[int, ...]]


def stories(
    articles: Iterable[Article], mode: str, terms: Terms | None = None, copy_of: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Story by article id. An article without a story belongs to the story without a name.

    For "auto", `terms` gives each article's terms; who has a story keeps it, and a story that was found is called by the
    id of its first article.
    """
    if mode == "one":
        return {article.id: "" for article in articles}
    if mode == "field":
        return {article.id: article.story or "" for article in articles}
    everyone = sorted(articles, key=lambda article: (article.published or "9999", article.id))
    named = {article.id: article.story for article in everyone if article.story}
    originals = copy_of or {}
    sought = [article for article in everyone if article.id not in named and article.id not in originals]
    found = dict(named)
    for group in _groups(sought, terms or {}):
        found |= dict.fromkeys((sought[n].id for n in group), sought[group[0]].id)
    for article in everyone:
        if article.id not in found:
            found[article.id] = found[originals[article.id]]
    return found


def _groups(articles: Sequence[Article], terms: Terms) -> list[list[int]]:
    """Numbers of articles by story, each sorted; the articles come by date."""
    vectors = _vectors(articles, terms)
    days = [_day(article.published) for article in articles]
    edges = []
    for i, j in _candidates(vectors):
        if abs((days[i] or 0) - (days[j] or 0)) > DAYS and days[i] and days[j]:
            continue
        alike = _dot(vectors[i], vectors[j])
        if alike >= ALIKE:
            edges.append((-alike, i, j))
    members = {n: [n] for n in range(len(articles))}
    home = list(range(len(articles)))
    total = dict(enumerate(vectors))
    for _, i, j in sorted(edges):
        a, b = sorted((home[i], home[j]), key=lambda n: (-len(members[n]), n))
        if a == b or _dot(total[a], total[b]) < ALIKE * len(members[a]) * len(members[b]):
            continue
        for term, weight in total.pop(b).items():
            total[a][term] = total[a].get(term, 0.0) + weight
        for n in members[b]:
            home[n] = a
        members[a] += members.pop(b)
    return sorted(sorted(group) for group in members.values())


def _vectors(articles: Sequence[Article], terms: Terms) -> list[dict[int, float]]:
    """Weighted terms of each article, at length 1."""
    shared = Counter(term for article in articles for term in terms.get(article.id, ()))
    weigh = {term: math.log(1 + (len(articles) + BACKGROUND) / count) for term, count in shared.items()}
    vectors = []
    for article in articles:
        weights = {term: weigh[term] for term in terms.get(article.id, ())}
        length = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0
        vectors.append({term: weight / length for term, weight in weights.items() if shared[term] > 1})
    return vectors


def _candidates(vectors: Sequence[Mapping[int, float]]) -> Iterator[tuple[int, int]]:
    """Pairs that share a term, each once: all that share a rare one, neighbours by date that share a common one."""
    sharing: defaultdict[int, list[int]] = defaultdict(list)
    for n, vector in enumerate(vectors):
        for term in vector:
            sharing[term].append(n)
    seen: set[tuple[int, int]] = set()
    for group in sharing.values():
        reach = len(group) if len(group) <= CROWD else NEIGHBOURS
        pairs = (
            combinations(group, 2)
            if reach == len(group)
            else ((i, j) for at, i in enumerate(group) for j in group[at + 1 : at + 1 + reach])
        )
        for pair in pairs:
            if pair not in seen:
                seen.add(pair)
                yield pair


def _dot(a: Mapping[int, float], b: Mapping[int, float]) -> float:
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return math.fsum(weight * large[term] for term, weight in small.items() if term in large)


def _day(published: str | None) -> int | None:
    try:
        return datetime.date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
