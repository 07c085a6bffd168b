"""The rule language by example: tests/cases/language.yaml, run as `checker test` runs the tests of rules."""

from pathlib import Path

import pytest

from checker.rule import Rule, RuleTest
from checker.rulebook.files import load
from checker.stages.trial import trial

BOOK = load([Path(__file__).parents[1] / "cases" / "language.yaml"])
TESTS = [(rule, test) for rule in BOOK.rules for test in rule.tests]


@pytest.mark.parametrize(("rule", "test"), TESTS, ids=[f"{rule.id}: {test.name}" for rule, test in TESTS])
def test_language(rule: Rule, test: RuleTest) -> None:
    outcome = trial(rule, test, BOOK.only(rule))
    assert outcome.passed != test.todo, (outcome.verdict, outcome.values)


def test_a_wider_tolerance_makes_a_warning_of_an_error() -> None:
    rule = BOOK.rule("tolerance")
    outcome = trial(rule, rule.tests[1], BOOK.only(rule))
    assert [fact.severity for fact in outcome.facts] == ["warning"]
