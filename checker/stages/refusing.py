"""What tells sooner than its values that none in a stretch of text can be a rule's: most stretches are not worth reading."""

from __future__ import annotations

from checker.rule import Rule
from checker.stages.page import Page, Span


def may_refuse(rule: Rule) -> bool:
    """Whether there are stretches that `refuses` refuses a rule."""
    return _is_narrow(rule) or _has_patterns(rule)


def refuses(page: Page, rule: Rule, reach: Span) -> bool:
    """Whether no mention in a stretch can fit a rule, as `fitting` would find out after it had read them all.

    It does not say which step drops them, so it is for rules whose near misses nobody asks for.
    """
    if _is_narrow(rule) and _looks_elsewhere(page, rule, reach):
        return True
    return _has_patterns(rule) and _is_said_otherwise(page, rule, reach)


def _is_narrow(rule: Rule) -> bool:
    return "body" not in rule.scope and "quote" not in rule.scope


def _has_patterns(rule: Rule) -> bool:
    return bool(rule.patterns) and not rule.regex and rule.type not in ("quote", "text")


def _looks_elsewhere(page: Page, rule: Rule, reach: Span) -> bool:
    """A rule for headlines and leads has nothing to find further down."""
    start, end = reach
    if any(zone.scope in rule.scope and zone.start < end and start < zone.end for zone in page.article.zones):
        return False
    return "lead" not in rule.scope or start >= page.lead


def _is_said_otherwise(page: Page, rule: Rule, reach: Span) -> bool:
    """No number is told, or none of the rule's sentence patterns matches."""
    if not any(page.tells(number, rule.type) for number in page.sentences_in(*reach)):
        return True
    try:
        return not page.holes(rule.patterns, (), reach)
    except TimeoutError:  # told where there is a value for it
        return False
