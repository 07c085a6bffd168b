"""Evidence that the page shows on demand: the claims beyond the first of each value, as small rows of one inline JSON.

A sentence costs some 300 bytes and a big corpus has tens of thousands, so that they have a budget: every value gets
its first sentences before any value gets more, and beyond the first few their context goes first. A claim without its
sentence keeps its source, date and place.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest
from typing import Any

from checker.render import dates
from checker.render.cast import Cast
from checker.render.html.fact import ClaimView, FactView
from checker.render.show import LABEL, clear, language, web_link

BUDGET = 780_000  # characters of evidence in one page, articles and places included
CONTEXT = 3  # claims of a value that keep the sentences around them where not everything has room

ROW = 16  # characters of a row without its sentence

Rows = dict[str, dict[str, list[list[Any]]]]


def evidence(facts: Iterable[FactView], cast: Cast, shown: int, budget: int = BUDGET) -> dict[str, Any]:
    """`{"articles": […], "facts": {element id: {number of the value: rows}}}` of the claims after the first `shown`.

    A row is `[article, place, sentence, before, after, tags, copies]`, empty ends left out; `article` is an index.
    `told` says whether every sentence found room.
    """
    numbers: dict[str, int] = {}
    found: Rows = {}
    lists: list[list[tuple[list[Any], ClaimView]]] = []
    for fact in facts:
        for at, place in enumerate(fact.positions):
            rest = [(_short(claim, numbers), claim) for claim in place.claims[shown:]]
            if rest:
                found.setdefault(fact.anchor, {})[str(at)] = [row for row, _ in rest]
                lists.append(rest)
    articles = [_article(id, cast) for id in numbers]
    room = budget - sum(map(len, (text for article in articles for text in article))) - ROW * sum(map(len, lists))
    rough = room < sum(_cost(claim, True) for rest in lists for _, claim in rest)
    told = _spend(room, lists, rough)
    return {"articles": articles, "facts": found, "told": told}


def _spend(room: int, lists: list[list[tuple[list[Any], ClaimView]]], rough: bool) -> bool:
    """Fill the rows with their sentences, the first of every value first; False where the room was too small."""
    for rank, entries in enumerate(zip_longest(*lists)):
        context = not rough or rank < CONTEXT
        for row, claim in filter(None, entries):
            room -= _cost(claim, context)
            if room < 0:
                return False
            row[2:] = _told(claim, context)
    return True


def _cost(claim: ClaimView, context: bool) -> int:
    texts = [claim.sentence.before, claim.sentence.mark, claim.sentence.after, *claim.copies]
    return sum(map(len, texts)) + ROW + (len(claim.before) + len(claim.after) if context else 0)


def claims(facts: Iterable[FactView]) -> int:
    """How many claims some facts rest on, copies folded."""
    return sum(len(place.claims) for fact in facts for place in fact.positions)


def _short(claim: ClaimView, numbers: dict[str, int]) -> list[Any]:
    place = claim.place.rsplit(":", 2)
    return [numbers.setdefault(claim.article, len(numbers)), f"{place[1]}:{place[2]}"]


def _told(claim: ClaimView, context: bool) -> list[Any]:
    tags = [claim.scope] if claim.scope != "body" else []
    tags += [f"{claim.confidence} confidence"] if claim.confidence != "high" else []
    tags += [f"copy of {claim.copy_of}"] if claim.copy_of else []
    sentence = [claim.sentence.before, claim.sentence.mark, claim.sentence.after]
    row: list[Any] = [sentence, claim.before * context, claim.after * context, tags, ", ".join(claim.copies)]
    while not row[-1]:
        row.pop()
    return row


def _article(id: str, cast: Cast) -> list[str]:
    article = cast.article(id)
    return [
        cast.source(id),
        cast.headline(id),
        dates.human(clear(article.published, 40)),
        clear(article.published, 40) if dates.day(article.published) else "",
        clear(article.section, LABEL),
        web_link(article.url) or "",
        clear(article.path or id, LABEL),
        language(article.lang),
    ]
