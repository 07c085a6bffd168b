"""The tests that live in rules: articles in, verdict and values out. Pure."""

from __future__ import annotations

from checker.record import Record, replace
from checker.records import Fact, Problem, Quantity, Value
from checker.rule import Rule, RuleTest
from checker.rulebook.book import Rulebook
from checker.stages.compare import compare
from checker.stages.extract import extract
from checker.stages.gather import gather
from checker.stages.once import WORST
from checker.values import canonical, parse

_BY_CONCERN = ("single-source", *WORST)


class Trial(Record, frozen=True):
    """How one test of a rule went; `passed` is whether the outcome is the expected one, todo or not."""

    rule: str
    test: RuleTest
    passed: bool
    verdict: str
    values: tuple[str, ...]
    facts: tuple[Fact, ...]
    problems: tuple[Problem, ...] = ()


def trial(rule: Rule, test: RuleTest, book: Rulebook, currency: str | None = None) -> Trial:
    """Run one test. The outcome is the fact of most concern; "no-match" where there is no claim at all."""
    gathered = gather([extract(article, book, currency) for article in test.articles], "field")
    facts: list[Fact] = []
    for (id, story), claims in gathered.claims.items():
        if id == rule.id:
            facts += compare(rule, story, claims)
    worst = max(facts, key=lambda fact: (_BY_CONCERN.index(fact.verdict), fact.id), default=None)
    verdict = worst.verdict if worst else "no-match"
    values = tuple(sorted(position.canonical for position in worst.positions)) if worst else ()
    passed = verdict == test.verdict and (test.values is None or _same(rule, test.values, worst))
    return Trial(rule.id, test, passed, verdict, values, tuple(facts))


def _same(rule: Rule, wanted: tuple[str, ...], fact: Fact | None) -> bool:
    """The values, in any order; a count may be written without its noun, and any notation of a value will do."""
    found = [position.value for position in fact.positions] if fact else []
    for text in wanted:
        value = parse(text, rule.type)
        match = next((one for one in found if canonical(_as_bare_as(value, one)) == canonical(value)), None)
        if match is None:
            return False
        found.remove(match)
    return not found


def _as_bare_as(wanted: Value, found: Value) -> Value:
    if isinstance(wanted, Quantity) and isinstance(found, Quantity) and wanted.unit is None:
        return replace(found, unit=None)
    return found
