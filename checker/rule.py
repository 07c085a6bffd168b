"""A rule as data: one fact to cross-check, and what its keys say. Frozen, flat and plain, like all records."""

from __future__ import annotations

from decimal import Decimal

from checker.record import Record
from checker.records import SCOPES, Article


class Tolerance(Record, frozen=True):
    """How far two values may lie apart: a share (Decimal("0.05")), an amount in the value's unit, or an ISO duration."""

    relative: Decimal | None = None
    absolute: Decimal | None = None
    duration: str | None = None


class Condition(Record, frozen=True):
    """One line of `where:` — a field of the article, an operator (= != < <= > >=), the values allowed or barred."""

    field: str
    operator: str
    values: tuple[str, ...]


class Expectation(Record, frozen=True):
    """What a value should be, in canonical notation: kind is "value", "one_of" or "between"."""

    kind: str
    values: tuple[str, ...]


class Terms(Record, frozen=True):
    """What a comparison needs to know of a rule."""

    tolerance: Tolerance = Tolerance()
    currency: str | None = None
    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, ...], ...] = ()


class RuleTest(Record, frozen=True):
    """A test that lives in a rule: articles in, the verdict and the values that must come out."""

    name: str
    articles: tuple[Article, ...]
    verdict: str
    values: tuple[str, ...] | None = None
    todo: bool = False
    line: int = 0


class Rule(Record, frozen=True):
    """One fact to cross-check; `rulebook.declaration` says what each key means. `near` holds groups of alternatives."""

    id: str
    type: str
    title: str
    unit: tuple[str, ...] = ()
    near: tuple[tuple[str, ...], ...] = ()
    exclude: tuple[str, ...] = ()
    within: str = "sentence"
    scope: tuple[str, ...] = SCOPES
    patterns: tuple[str, ...] = ()
    barring: tuple[str, ...] = ()
    step: tuple[str, ...] = ()
    regex: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    like: str | None = None
    speaker: tuple[str, ...] = ()
    where: tuple[Condition, ...] = ()
    key: tuple[str, ...] = ("story",)
    expect: Expectation | None = None
    tolerance: Tolerance = Tolerance()
    warning_tolerance: Tolerance | None = None
    currency: str | None = None
    changes: str = "none"
    single: bool = False
    alone: bool = False
    twice: bool = False
    bounds: str = "logical"
    confidence: str = "low"
    gap: Tolerance | None = None
    severity: str = "error"
    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, ...], ...] = ()
    tests: tuple[RuleTest, ...] = ()
    help: str = ""
    path: str = ""
    line: int = 0

    @property
    def terms(self) -> Terms:
        return Terms(self.tolerance, self.currency, self.same, self.different)
