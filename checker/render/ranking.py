"""The order in which findings are read."""

from __future__ import annotations

from checker.records import SEVERITIES, Fact
from checker.render.cast import Cast
from checker.render.summary import VERDICT_ORDER


def ranked(findings: tuple[Fact, ...], cast: Cast) -> list[Fact]:
    """By severity, then by the number of independent sources that disagree with the first value, then by recency."""
    ordered = sorted(findings, key=lambda fact: (fact.rule, fact.key, fact.id))
    ordered.sort(key=cast.recency, reverse=True)
    ordered.sort(key=lambda fact: -sum(place.independent for place in fact.positions[1:]))
    ordered.sort(key=lambda fact: (SEVERITIES.index(fact.severity), VERDICT_ORDER.index(fact.verdict)))
    return ordered


def quiet(facts: tuple[Fact, ...]) -> list[Fact]:
    """Facts without a finding: compatible, agreed, from one source, each by rule and key."""
    return sorted(facts, key=lambda fact: (VERDICT_ORDER.index(fact.verdict), fact.rule, fact.key, fact.id))
