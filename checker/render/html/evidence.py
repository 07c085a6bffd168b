"""Evidence that the page shows on demand: the claims beyond the first of each value, as rows of one inline JSON.

A sentence costs some 300 bytes and a big corpus has tens of thousands, so that they have a budget: every value gets its
first sentences before any value gets more, and beyond the first few their context goes first. The claims that find
no room are counted by source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from checker.records import Claim, Fact, Report
from checker.render.cast import Cast
from checker.render.html.fact import VALUES, ClaimView, FactView
from checker.render.labels import many
from checker.render.show import AROUND, web_link

BUDGET = 800_000  # characters of evidence in one page, its articles included
CONTEXT = 3  # claims of a value that keep the sentences around them where not everything has room
SOURCES = 12  # sources named of the claims without room
ROW, ARTICLE = 24, 24  # characters of punctuation and numbers
FINDING, MARKUP = 2_000, 900  # bytes of markup around a finding and around a value

Row = list[Any]


def evidence(facts: Iterable[FactView], cast: Cast, shown: int, budget: int = BUDGET) -> dict[str, Any]:
    """The claims after the first `shown` of each value, told as far as `budget` goes.

    `{"articles": […], "facts": {element id: {number of the value: {"rows": […], "left": text}}}, "told": bool}`; a row is
    `[article, place, sentence, before, after, tags, copies]`, empty ends left out, its article a number.
    """
    lists = {
        (fact.anchor, at): place.claims[shown:]
        for fact in facts
        for at, place in enumerate(fact.positions[:VALUES])
        if len(place.claims) > shown
    }
    told, articles = _spend(lists, cast, budget)
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for (anchor, at), claims in lists.items():
        rows = told[anchor, at]
        found.setdefault(anchor, {})[str(at)] = {"rows": rows, "left": _left(claims[len(rows) :])}
    everything = all(len(told[key]) == len(claims) for key, claims in lists.items())
    return {"articles": articles, "facts": found, "told": everything}


def _spend(
    lists: dict[tuple[str, int], tuple[ClaimView, ...]], cast: Cast, room: int
) -> tuple[dict[tuple[str, int], list[Row]], list[list[str]]]:
    """Rows for each list, the first of all before the second of any, until the room is spent; and their articles."""
    rough = room < sum(_cost(claim, True) for claims in lists.values() for claim in claims)
    rows: dict[tuple[str, int], list[Row]] = {key: [] for key in lists}
    numbers: dict[str, int] = {}
    articles: list[list[str]] = []
    for rank in range(max(map(len, lists.values()), default=0)):
        context = not rough or rank < CONTEXT
        for key, claims in lists.items():
            if rank >= len(claims):
                continue
            claim = claims[rank]
            room -= _cost(claim, context)
            if claim.article not in numbers:
                numbers[claim.article] = len(articles)
                articles.append(_article(claim.article, cast))
                room -= sum(map(len, articles[-1])) + ARTICLE
            if room < 0:
                return rows, articles
            rows[key].append(_row(claim, numbers[claim.article], context))
    return rows, articles


def _cost(claim: ClaimView, context: bool) -> int:
    texts = [claim.sentence.before, claim.sentence.mark, claim.sentence.after, *claim.copies]
    return sum(map(len, texts)) + ROW + (len(claim.before) + len(claim.after) if context else 0)


def _left(claims: tuple[ClaimView, ...]) -> str:
    """How many more, and from whom."""
    if not claims:
        return ""
    counts = Counter(claim.by.source for claim in claims)
    names = [f"{name} ({count})" for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]
    more = f" and {many(len(names) - SOURCES, 'more source')}" if len(names) > SOURCES else ""
    return f"{many(len(claims), 'more claim')}, in the JSON report: {', '.join(names[:SOURCES])}{more}"


def weight(report: Report) -> int:
    """About how many bytes of a big page the findings take without the evidence that is shown on demand."""
    links = {article.id: 2 * len(article.url or "") for article in report.articles}
    total = 0
    for fact in report.findings:
        total += FINDING + sum(
            MARKUP + _told(place.claims[0], links) for place in fact.positions[:VALUES] if place.claims
        )
    return total


def _told(claim: Claim, links: dict[str, int]) -> int:
    texts = (claim.sentence, claim.before, claim.after)
    return sum(min(len(text), 2 * AROUND) for text in texts) + links.get(claim.article, 0)


def claims(facts: Iterable[Fact]) -> int:
    """How many claims some facts rest on."""
    return sum(len(place.claims) for fact in facts for place in fact.positions)


def _row(claim: ClaimView, article: int, context: bool) -> Row:
    tags = [claim.scope] if claim.scope != "body" else []
    tags += [f"{claim.confidence} confidence"] if claim.confidence != "high" else []
    tags += [f"copy of {claim.copy_of}"] if claim.copy_of else []
    sentence = [claim.sentence.before, claim.sentence.mark, claim.sentence.after]
    place = claim.place.removeprefix(f"{claim.by.path}:")
    row = [article, place, sentence, claim.before * context, claim.after * context, tags, claim.copied]
    while not row[-1]:
        row.pop()
    return row


def _article(id: str, cast: Cast) -> list[str]:
    by = cast.byline(id)
    return [by.source, by.headline, by.date, by.iso, by.section, web_link(by.url) or "", by.path, by.lang]
