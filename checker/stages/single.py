"""`single` and `alone`: an article speaks for a rule only where nobody else's value can be meant. Pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import combinations

from checker.comparisons import room as comparison
from checker.facts import room
from checker.records import Claim, Mention, Value
from checker.rule import Rule, Tolerance
from checker.stages.keys import told_fate
from checker.stages.page import Page
from checker.text.names.fates import FATES

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
    others: defaultdict[str, list[Mention]] = defaultdict(list)
    for number in range(len(page.sentences)):
        for mention in page.mentions(number, rule.type):
            others[room(rule.type).canonical(mention.value)].append(mention)
    if len(others) > MOST_VALUES:
        return []
    told: dict[str, set[str]] = {}

    def mistakable(claim: Claim, notation: str) -> bool:
        assert rule.gap is not None
        other = others[notation][0].value
        if not _apart(rule, claim.value, other, rule.tolerance) or _apart(rule, claim.value, other, rule.gap):
            return False
        if notation not in told:
            told[notation] = _fates(page, rule, others[notation])
        return not told[notation] or FATES.isdisjoint(claim.key) or not told[notation].isdisjoint(claim.key)

    return [claim for claim in claims if not any(mistakable(claim, notation) for notation in others)]


def _fates(page: Page, rule: Rule, mentions: list[Mention]) -> set[str]:
    """What the article tells of somebody of this age, for a rule that asks it: he was shot, so it is not he who shot."""
    return {told_fate(page, mention) for mention in mentions} - {""} if "fate" in rule.key else set()


def _apart(rule: Rule, a: Value, b: Value, tolerance: Tolerance) -> bool:
    judged = comparison(room(rule.type).COMPARISON).judge(a, b, replace(rule.terms, tolerance=tolerance))
    return judged is not None and judged.verdict == "conflict"
