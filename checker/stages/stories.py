"""Which story each article tells: by its metadata, all one, or found by the names, figures and words that it shares.

Articles of one event share rare terms: names, figures, and the rarer words of their first lines. A term weighs the more the
fewer articles have it (the square of its inverse document frequency), a plain word half as much as a name, and two articles
are as alike as the cosine of their terms. Pairs are joined from the most alike down, where the two groups are alike on
average (average link, as in Sokal and Michener 1958), so that one article about two events does not make one story of both.
Articles of the same days have to be a little alike, those farther apart the more the longer the time between them: a trial is reported a year after the crime under the same names, while next year's flood brings other ones. Copies go with their
original.

No order of the articles changes the result. Each article is compared with a bounded number of others: those before it that
share most of its rare terms, or that stand next to it by date among those that share a common one. So time grows with the
number of articles and not with its square.
"""

from __future__ import annotations

import datetime
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.records import Article
from checker.text.terms import WORD, kind, unpack

MODES = ("field", "one", "auto")
ALIKE = 0.13  # mean cosine from which two articles, or two groups, are of one story
SOON = 3  # days between two articles of one story that are but so much alike
LATER = 0.02  # how much more alike they have to be that are farther apart
DAYS = 30  # days from which it is
LONG_AFTER = 0.07  # … so much more
DOUBLED = 0.06  # … and as much again for each time that these days double
MOST_LATER = 0.5  # … at most
CROWD = 24  # articles up to which all that share a term are compared
NEIGHBOURS = 6  # by date, that are compared among more than that
COMPARED = 40  # earlier articles that one is compared with, those that share most
KEPT = 60  # terms of an article, its heaviest
PLAIN = 0.5  # what a word weighs, where a name or a figure weighs 1
BACKGROUND = 10_000  # articles that a corpus is thought to be taken from, so that small ones weigh terms alike

Terms = Mapping[str, tuple[int, ...]]
Vector = dict[int, float]


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
        more = _dot(vectors[i], vectors[j]) - _wanted(days[i], days[j])
        if more >= 0:
            edges.append((-more, i, j))
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


def _wanted(a: int | None, b: int | None) -> float:
    """How alike two articles of these days have to be."""
    apart = abs(a - b) if a and b else 0
    if apart <= DAYS:
        return ALIKE if apart <= SOON else ALIKE + LATER
    return ALIKE + min(MOST_LATER, LONG_AFTER + DOUBLED * math.log2(apart / DAYS))


def _vectors(articles: Sequence[Article], terms: Terms) -> list[Vector]:
    """Weighted terms of each article, at length 1; what no other article has is weighed, and left out."""
    shared = Counter(term for article in articles for term in unpack(terms.get(article.id, ())))
    size = len(articles) + BACKGROUND
    weigh = {
        term: math.log(1 + size / count) ** 2 * (PLAIN if kind(term) == WORD else 1.0) for term, count in shared.items()
    }
    vectors = []
    for article in articles:
        own = unpack(terms.get(article.id, ()))
        length = math.sqrt(math.fsum(weigh[term] ** 2 for term in own)) or 1.0
        common = [term for term in own if shared[term] > 1]
        if len(common) > KEPT:
            common = sorted(common, key=lambda term: (-weigh[term], term))[:KEPT]
        vectors.append({term: weigh[term] / length for term in common})
    return vectors


def _candidates(vectors: Sequence[Vector]) -> Iterator[tuple[int, int]]:
    """Pairs that share a term, each once: all that share a rare one, neighbours by date that share a common one."""
    size = Counter(term for vector in vectors for term in vector)
    before: defaultdict[int, list[int]] = defaultdict(list)
    for j, vector in enumerate(vectors):
        met: defaultdict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            sharing = before[term]
            for i in sharing:
                met[i] += weight * vectors[i][term]
            sharing.append(j)
            if size[term] > CROWD and len(sharing) > NEIGHBOURS:
                del sharing[0]
        best = sorted(met, key=lambda i: (-met[i], i))[:COMPARED] if len(met) > COMPARED else met
        for i in best:
            yield i, j


def _dot(a: Vector, b: Vector) -> float:
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return math.fsum([weight * large[term] for term, weight in small.items() if term in large])


def _day(published: str | None) -> int | None:
    try:
        return datetime.date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
