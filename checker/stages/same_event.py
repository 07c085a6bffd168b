"""Which articles tell of one event: found by the names, figures and words that they share.

Articles of one event share rare terms: names, figures, ages, and the rarer words of their first lines. A term weighs the more
the fewer articles have it (the square of its inverse document frequency), a plain word half as much as a name, though nearly
as much where both articles have it. Two articles are as alike as the cosine of their terms, with two amends: the length by
which an article is divided lies near to that of the middle one of the corpus (pivoted length, as in Singhal, Buckley and Mitra
1996), so that a note of five lines is not like everything, nor a long report like nothing; and in it a term that no other
article has counts a little less.

What tells the outlet only (`outlets`) counts for nothing.

Pairs are joined from the most alike down, where the two groups are alike on average (average link, as in Sokal and Michener
1958), so that one article about two events does not make one story of both. Articles and groups of the same days have to be a
little alike, those farther apart the more the longer the time between them, and they have to share more than names: a trial
is reported a year after the crime under the same names and in some of the same words, while next year's flood brings other
ones, and a team or a firm is in the news every week. Copies go with their original.

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
from checker.stages.outlets import own_terms
from checker.text.terms import FIGURE, NAME, WORD, kind, unpack

ALIKE = 0.13  # mean cosine from which two articles, or two groups, are of one story
SOON = 3  # days between two articles of one story that are but so much alike
LATER = 0.03  # how much more alike they have to be that are farther apart
DAYS = 30  # days from which it is
LONG_AFTER = 0.07  # … so much more
DOUBLED = 0.05  # … and as much again for each time that these days double
MOST_LATER = 0.5  # … at most
GROUPS = 0.6  # how much of all that two groups need, by the days between their nearest articles
BESIDES = 0.005  # how alike groups that are not of the same days have to be by what is no name
CROWD = 24  # articles up to which all that share a term are compared
NEIGHBOURS = 6  # by date, that are compared among more than that
COMPARED = 40  # earlier articles that one is compared with, those that share most
KEPT = 60  # terms of an article, its heaviest
PLAIN = 0.5  # what a word weighs, where a name or a figure weighs 1
SHARED = 0.87  # … where both articles have it
ALONE = 0.85  # what a term that no other article has adds to the length of its own, where it would add 1
PIVOT = 0.7  # how far the length of an article is drawn to that of the middle one
BACKGROUND = 10_000  # articles that a corpus is thought to be taken from, so that small ones weigh terms alike

Terms = Mapping[str, tuple[int, ...]]


def same_event(articles: Iterable[Article], terms: Terms, copy_of: Mapping[str, str]) -> dict[str, str]:
    """Story by article id; `terms` gives each article's terms. Who has a story keeps it, and one that was found is called by
    the id of its first article."""
    everyone = sorted(articles, key=lambda article: (article.published or "9999", article.id))
    named = {article.id: article.story for article in everyone if article.story}
    sought = [article for article in everyone if article.id not in named and article.id not in copy_of]
    found = dict(named)
    for group in _groups(sought, terms):
        found |= dict.fromkeys((sought[n].id for n in group), sought[group[0]].id)
    for article in everyone:
        if article.id not in found:
            found[article.id] = found[copy_of[article.id]]
    return found


def _groups(articles: Sequence[Article], terms: Terms) -> list[list[int]]:
    """Numbers of articles by story, each sorted; the articles come by date."""
    days = [_day(article.published) for article in articles]
    packed = [terms.get(article.id, ()) for article in articles]
    counts = Counter(term for one in packed for term in unpack(one))
    own = own_terms([article.source for article in articles], days, map(unpack, packed), counts)
    vectors = _Vectors(packed, counts, own)
    edges = []
    for i, j, alike in _alike(vectors):
        a, b = days[i], days[j]
        more = alike - _wanted(abs(a - b) if a and b else 0)
        if more >= 0:
            edges.append((-more, i, j))
    members = {n: [n] for n in range(len(articles))}
    home = list(range(len(articles)))
    span = {n: (day, day) for n, day in enumerate(days) if day}
    total: dict[int, dict[int, float]] = {}  # of the groups that another may join
    for _, i, j in sorted(edges):
        a, b = sorted((home[i], home[j]), key=lambda n: (-len(members[n]), n))
        if a == b:
            continue
        for n in (a, b):
            if n not in total:
                total[n] = vectors.weighted(n)
        if not _one_event(total[a], total[b], len(members[a]) * len(members[b]), _between(span.get(a), span.get(b))):
            continue
        for term, weight in total.pop(b).items():
            total[a][term] = total[a].get(term, 0.0) + weight
        for n in members[b]:
            home[n] = a
        members[a] += members.pop(b)
        spans = [span[n] for n in (a, b) if n in span]
        if spans:
            span[a] = min(first for first, _ in spans), max(last for _, last in spans)
    return sorted(sorted(group) for group in members.values())


def _one_event(a: Mapping[int, float], b: Mapping[int, float], pairs: int, apart: int) -> bool:
    """Whether two groups are alike on average, by the sums of their articles' terms: those not of the same days besides by
    what is no name."""
    if _dot(a, b) < pairs * (ALIKE + GROUPS * (_wanted(apart) - ALIKE)):
        return False
    return apart <= SOON or _dot(_besides(a), _besides(b)) >= BESIDES * pairs


def _besides(weights: Mapping[int, float]) -> dict[int, float]:
    return {term: weight for term, weight in weights.items() if kind(term) != NAME}


def _between(a: tuple[int, int] | None, b: tuple[int, int] | None) -> int:
    """Days between two spans; 0 where they meet, or where one is not known."""
    return max(0, b[0] - a[1], a[0] - b[1]) if a and b else 0


def _wanted(apart: int) -> float:
    """How alike two articles have to be that were published so many days apart."""
    if apart <= DAYS:
        return ALIKE if apart <= SOON else ALIKE + LATER
    return ALIKE + min(MOST_LATER, LONG_AFTER + DOUBLED * math.log2(apart / DAYS))


class _Vectors:
    """The terms of each article that another has too, its heaviest; `weigh` has their weights where they are shared, `length`
    by what they are divided to be compared. Weights and terms are kept once for all articles."""

    def __init__(self, packed: Sequence[tuple[int, ...]], held: Mapping[int, int], without: frozenset[int]) -> None:
        """By the packed terms of each article, and how many hold a term; `without` counts for nothing."""
        size = len(packed) + BACKGROUND
        shared = {term: term for term, count in held.items() if count > 1 and term not in without}
        alone = {kind: ALONE * _weight(size, 1, kind) for kind in (NAME, FIGURE, WORD)}
        own_weight = {term: _weight(size, held[term], kind(term)) for term in shared}
        self.weigh = {
            term: weight * SHARED / PLAIN if kind(term) == WORD else weight for term, weight in own_weight.items()
        }
        self.held: list[tuple[int, ...]] = []
        lengths: list[float] = []
        for one in packed:
            own = [term for term in unpack(one) if term not in without]
            weights = [own_weight[term] if term in shared else alone[kind(term)] for term in own]
            lengths.append(math.sqrt(math.fsum([weight * weight for weight in weights])) or 1.0)
            common = [shared[term] for term in own if term in shared]
            if len(common) > KEPT:
                common = sorted(common, key=lambda term: (-self.weigh[term], term))[:KEPT]
            self.held.append(tuple(common))
        middle = PIVOT * (sorted(lengths)[len(lengths) // 2] if lengths else 1.0)
        self.length = [middle + (1 - PIVOT) * length for length in lengths]

    def weighted(self, number: int) -> dict[int, float]:
        """The weights of an article's terms, divided by its length."""
        return {term: self.weigh[term] / self.length[number] for term in self.held[number]}


def _weight(size: int, count: int, kind: int) -> float:
    return math.log(1 + size / count) ** 2 * (PLAIN if kind == WORD else 1.0)


def _alike(vectors: _Vectors) -> Iterator[tuple[int, int, float]]:
    """Pairs that share a term, each once, with how alike they are: all that share a rare term, neighbours by date that
    share a common one; of those before an article only so many as share most with it."""
    size = Counter(term for held in vectors.held for term in held)
    square = {term: weight * weight for term, weight in vectors.weigh.items()}
    before: defaultdict[int, list[int]] = defaultdict(list)
    for j, held in enumerate(vectors.held):
        met: defaultdict[int, float] = defaultdict(float)
        for term in held:
            sharing = before[term]
            for i in sharing:
                met[i] += square[term]
            sharing.append(j)
            if size[term] > CROWD and len(sharing) > NEIGHBOURS:
                del sharing[0]
        length = vectors.length
        best = sorted(met, key=lambda i: (-met[i] / length[i], i))[:COMPARED] if len(met) > COMPARED else met
        own = frozenset(held)
        for i in best:
            shared = math.fsum([square[term] for term in vectors.held[i] if term in own])
            yield i, j, shared / (length[i] * length[j])


def _dot(a: Mapping[int, float], b: Mapping[int, float]) -> float:
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return math.fsum([weight * large[term] for term, weight in small.items() if term in large])


def _day(published: str | None) -> int | None:
    try:
        return datetime.date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
