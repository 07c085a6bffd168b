"""Quotes that may be one statement although their words have moved far apart: translated twice, retold, put together. Pure.

Quotes that share runs of words are compared by any rule for quotes; these share rare words only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from checker.comparisons import room as comparison
from checker.discovery.drafting import HELP, identifier, in_story, opening
from checker.discovery.words import content
from checker.records import Mention, Wording
from checker.rule import Rule, Terms
from checker.stages.page import Page

SIMILAR = 0.5  # share of the content words of the shorter: what `like` asks for
LEAST_SHARED = 4  # stems
COMMON = 8  # quotes that hold a stem, beyond which it says nothing
MOST = 12  # of one story


def statements(pages: Iterable[Page], story: str | None) -> list[Rule]:
    """A rule for each pair of quotes of two articles that share most of their words but no run of them."""
    quotes: list[tuple[str, Mention, frozenset[str]]] = []
    for page in pages:
        for mention in page.quotes:
            assert isinstance(mention.value, Wording)
            stems = frozenset(key for *_, key in content(mention.value.text))
            if len(stems) >= LEAST_SHARED:
                quotes.append((page.article.id, mention, stems))
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, (_, _, stems) in enumerate(quotes):
        for key in stems:
            holders[key].append(number)
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    for numbers in holders.values():
        if len(numbers) <= COMMON:
            for i in numbers:
                for j in numbers:
                    if i < j and quotes[i][0] != quotes[j][0]:
                        shared[i, j] += 1
    judge, similar = comparison("quote").judge, comparison("quote").similar
    found: dict[str, Rule] = {}
    for (i, j), count in sorted(shared.items(), key=lambda item: (-item[1], quotes[item[0][0]][1].surface, item[0])):
        if count < LEAST_SHARED or len(found) >= MOST:
            continue
        a, b = quotes[i][1].value, quotes[j][1].value
        assert isinstance(a, Wording)
        assert isinstance(b, Wording)
        if judge(a, b, Terms()) is not None or similar(a.text, b.text) < SIMILAR:
            continue
        like = min(a.text, b.text, key=lambda text: (len(text), text))
        words = [printed for _, _, printed, _ in content(like)][:5]
        rule = Rule(
            id=identifier([*words, "quote"]),
            type="quote",
            title=f"Wording of the quote {opening(like)}",
            like=like[:300],
            where=in_story(story),
            severity="warning",
            help=HELP,
        )
        found.setdefault(rule.id, rule)
    return list(found.values())
