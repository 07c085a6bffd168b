"""A rule in one plain sentence."""

from decimal import Decimal

import pytest

from checker.records import SCOPES, TYPES
from checker.rule import Condition, Expectation, Rule, Tolerance
from checker.rulebook.words import in_words

CASES = [
    (
        Rule(
            "a",
            "count",
            "A",
            unit=("employee", "worker", "staffer"),
            near=(("Microsoft",), ("letter", "sign", "ask")),
            exclude=("Google",),
            changes="increasing",
        ),
        "Numbers of employees, workers or staffers, in a sentence that has “Microsoft” and one of “letter”, “sign” and “ask”, "
        "but not “Google”; values must agree, a later, higher value is an update.",
    ),
    (Rule("a", "age", "A", key=("story", "person")), "Ages; for each person values must agree."),
    (
        Rule("a", "money", "A", near=(("bridge",),), within="paragraph", tolerance=Tolerance(relative=Decimal("0.05"))),
        "Sums of money, in a paragraph that has “bridge”; values must agree within 5 %.",
    ),
    (
        Rule("a", "name", "A", like="Jer Thorp", expect=Expectation("value", ('"Jer Thorp"',))),
        'Names like “Jer Thorp”; the value must be "Jer Thorp".',
    ),
    (
        Rule("a", "text", "A", one_of=("GitHub", "Github"), scope=("headline",)),
        "Which of “GitHub” and “Github” is used, only in headlines; values must agree.",
    ),
    (
        Rule(
            "a", "date", "A", tolerance=Tolerance(duration="P2D"), where=(Condition("published", ">=", ("2018-06",)),)
        ),
        "Dates, in articles whose published is not before 2018-06; values must agree within 2 days.",
    ),
    (
        Rule("a", "quote", "A", speaker=("Ann Hill",), where=(Condition("source", "!=", ("B", "C")),)),
        "Quotes of Ann Hill, in articles whose source is not B or C; values must agree.",
    ),
    (
        Rule("a", "percent", "A", expect=Expectation("between", ("3 %", "5 %")), patterns=("{value} of votes",)),
        "Percentages, in words like “{value} of votes”; values must lie between 3 % and 5 %.",
    ),
    (
        Rule("a", "count", "A", near=(tuple("abcdefgh"),), tolerance=Tolerance(absolute=Decimal(0))),
        "Numbers of things, in a sentence that has one of “a”, “b”, “c”, “d”, “e” and 3 more; values must agree exactly.",
    ),
]


@pytest.mark.parametrize(("rule", "expected"), CASES)
def test_words(rule: Rule, expected: str) -> None:
    assert in_words(rule) == expected


@pytest.mark.parametrize("type", TYPES)
def test_every_type_has_words(type: str) -> None:
    assert in_words(Rule("a", type, "A")).endswith("; values must agree.")


@pytest.mark.parametrize("changes", ["increasing", "decreasing", "yearly", "any"])
def test_every_change_has_words(changes: str) -> None:
    assert "update" in in_words(Rule("a", "count", "A", changes=changes))


@pytest.mark.parametrize("scope", [*SCOPES, "lead"])
def test_every_scope_has_words(scope: str) -> None:
    assert "only in" in in_words(Rule("a", "count", "A", scope=(scope,)))
