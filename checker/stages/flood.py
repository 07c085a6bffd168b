"""A flood of findings is a rule that misreads a story: the surest are shown, and the rest are counted. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from checker.records import CONFIDENCES, SEVERITIES, VERDICTS, Fact, Problem
from checker.rule import Rule

MOST_FINDINGS = 50  # of one rule in one story


def cut(rule: Rule, story: str, facts: Sequence[Fact]) -> tuple[list[Fact], list[Problem]]:
    """The facts with the surest findings only, and a problem that tells how many were left out."""
    findings = [fact for fact in facts if fact.is_finding]
    if len(findings) <= MOST_FINDINGS:
        return list(facts), []
    kept = {fact.id for fact in sorted(findings, key=_rank)[:MOST_FINDINGS]}
    left = len(findings) - MOST_FINDINGS
    where = f"{rule.path}:{rule.line}" if rule.path else rule.id
    what = f"the rule {rule.id} has {left} findings more" + (f" in the story {story}" if story else "")
    told = Problem(where, what, f"the {MOST_FINDINGS} surest are shown; narrow the rule or its key", "info")
    return [fact for fact in facts if not fact.is_finding or fact.id in kept], [told]


def _rank(fact: Fact) -> tuple[int, int, int, int, str]:
    """The surest first: conflicts, high confidence, many independent sources on both sides."""
    return (
        SEVERITIES.index(fact.severity),
        -VERDICTS.index(fact.verdict),
        CONFIDENCES.index(fact.confidence),
        -sum(position.independent for position in fact.positions),
        fact.id,
    )
