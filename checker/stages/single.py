"""`single`: an article speaks for a rule only where it gives one value, so that nobody else's value can be meant. Pure."""

from __future__ import annotations

from dataclasses import replace

from checker.comparisons import room as comparison
from checker.facts import room
from checker.records import Claim, Rule, Value
from checker.stages.page import Page


def single(page: Page, rule: Rule, claims: list[Claim]) -> list[Claim]:
    """The claims of an article that gives one value for their fact.

    Where the rule has a gap, no other value of the type may stand in the article within that gap, whosever it is: a boy
    of five beside a brother of six leaves open which of the two another article means; a man of forty does not.
    """
    if rule.gap is None:
        canonical = room(rule.type).canonical
        values: dict[tuple[str, ...], set[str]] = {}
        for claim in claims:
            values.setdefault(claim.key, set()).add(canonical(claim.value))
        return [claim for claim in claims if len(values[claim.key]) == 1]
    others = [mention.value for number in range(len(page.sentences)) for mention in page.mentions(number, rule.type)]
    return [claim for claim in claims if not any(_mistakable(rule, claim.value, other) for other in others)]


def _mistakable(rule: Rule, value: Value, other: Value) -> bool:
    """Whether another value of the article lies so near that it might be meant instead."""
    judge = comparison(room(rule.type).COMPARISON).judge
    assert rule.gap is not None
    if (judged := judge(value, other, rule.terms)) is None or judged.verdict != "conflict":
        return False
    judged = judge(value, other, replace(rule.terms, tolerance=rule.gap))
    return judged is not None and judged.verdict != "conflict"
