"""A rule as data: one fact to cross-check, and what its keys say. Frozen, flat and plain, like all records."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checker.record import Record
from checker.records import SCOPES, Article


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Tolerance(Record):
    """How far two values may lie apart: a share (Decimal("0.05")), an amount in the value's unit, or an ISO duration."""

    relative: Decimal | None = None
    absolute: Decimal | None = None
    duration: str | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Condition(Record):
    """One line of `where:` — a field of the article, an operator (= != < <= > >=), the values allowed or barred."""

    field: str
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Expectation(Record):
    """What a value should be, in canonical notation: kind is "value", "one_of" or "between"."""

    kind: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Terms(Record):
    """What a comparison needs to know of a rule."""

    tolerance: Tolerance = Tolerance()
    currency: str | None = None
    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class RuleTest(Record):
    """A test that lives in a rule: articles in, the verdict and the values that must come out."""

    name: str
    articles: tuple[Article, ...]
    verdict: str
    values: tuple[str, ...] | None = None
    todo: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Rule(Record):
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
