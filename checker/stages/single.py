"""`single` and `alone`: an article speaks for a rule only where nobody else's value can be meant. Pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import combinations

from checker.comparisons import room as comparison
from checker.facts import room
from checker.records import Claim, Rule, Tolerance, Value
from checker.stages.page import Page

MOST_VALUES = 60  # of one type in one article; with more it is a list or a table, and speaks of many


def single(rule: Rule, claims: list[Claim]) -> list[Claim]:
    """The claims of an article that does not contradict itself: one that does speaks of several things."""
    by_key: defaultdict[tuple[str, ...], dict[str, Value]] = defaultdict(dict)
    canonical = room(rule.type).canonical
    for claim in claims:
        by_key[claim.key][canonical(claim.value)] = claim.value
    torn = {
        key
        for key, values in by_key.items()
        if len(values) > MOST_VALUES
        or any(_apart(rule, a, b, rule.tolerance) for a, b in combinations(values.values(), 2))
    }
    return [claim for claim in claims if claim.key not in torn]


def alone(page: Page, rule: Rule, claims: list[Claim]) -> list[Claim]:
    """The claims beside which the article holds no other value of the type within the rule's gap, whosever it is.

    A boy of five beside a brother of six leaves open which of the two another article means; a man of forty does not.
    """
    assert rule.gap is not None
    mentions = (mention for number in range(len(page.sentences)) for mention in page.mentions(number, rule.type))
    others = {room(rule.type).canonical(mention.value): mention.value for mention in mentions}
    if len(others) > MOST_VALUES:
        return []

    def mistakable(value: Value, other: Value) -> bool:
        assert rule.gap is not None
        return _apart(rule, value, other, rule.tolerance) and not _apart(rule, value, other, rule.gap)

    return [claim for claim in claims if not any(mistakable(claim.value, other) for other in others.values())]


def _apart(rule: Rule, a: Value, b: Value, tolerance: Tolerance) -> bool:
    judged = comparison(room(rule.type).COMPARISON).judge(a, b, replace(rule.terms, tolerance=tolerance))
    return judged is not None and judged.verdict == "conflict"
