"""Two quantities: cases, and the laws of a comparison."""

from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.comparisons.intervals import direction, judge, spanning
from checker.records import QUALIFIERS, Quantity
from checker.rule import Terms, Tolerance
from checker.values import parse

CASES = [
    (kind, *case)
    for kind, cases in yaml.safe_load(
        (Path(__file__).parents[1] / "cases" / "intervals.yaml").read_text(encoding="utf-8")
    ).items()
    for case in cases
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: " | ".join(map(str, case)))
def test_cases(case: tuple) -> None:
    kind, a, b, verdict, *tolerance = case
    terms = Terms(Tolerance(**{name: Decimal(value) for name, value in tolerance[0].items()})) if tolerance else Terms()
    for first, second in ((a, b), (b, a)):
        judged = judge(parse(str(first), kind), parse(str(second), kind), terms)
        assert (judged.verdict if judged else "none") == verdict


@pytest.mark.parametrize(
    ("a", "b", "hint"),
    [
        ("USD 12400000", "USD 14200000", "digits swapped?"),
        ("USD 4000000", "USD 4000000000", "one is 1000 times the other"),
        ("USD 95", "USD 100", "a tolerance of 5% would forgive it"),
    ],
)
def test_a_conflict_says_what_would_explain_it(a: str, b: str, hint: str) -> None:
    judged = judge(parse(a, "money"), parse(b, "money"), Terms())
    assert judged is not None
    assert hint in judged.why


def test_printed_precision_counts() -> None:
    """Rounding to the printed precision counts: 1.2m and 1,234,567."""
    rounded = Quantity("count", Decimal(1_200_000), step=Decimal(100_000))
    judged = judge(rounded, Quantity("count", Decimal(1_234_567), step=Decimal(1)), Terms())
    assert judged is not None
    assert judged.verdict == "compatible"
    apart = judge(rounded, Quantity("count", Decimal(1_260_000), step=Decimal(10_000)), Terms())
    assert apart is not None
    assert apart.verdict == "conflict"


def quantities() -> st.SearchStrategy[Quantity]:
    number = st.decimals(0, 10_000, places=0).map(abs)
    return st.builds(
        _quantity, st.sampled_from(QUALIFIERS), number, number, st.sampled_from([Decimal(1), Decimal(100)])
    )


def _quantity(qualifier: str, a: Decimal, b: Decimal, step: Decimal) -> Quantity:
    low, high = sorted((a, b))
    match qualifier:
        case "between":
            return Quantity("count", None, low, high, None, qualifier, step)
        case "vague":
            return Quantity("count", None, low, None, None, qualifier, step)
        case "more than" | "at least":
            return Quantity("count", a, a, None, None, qualifier, step)
        case "fewer than" | "at most":
            return Quantity("count", a, None, a, None, qualifier, step)
    return Quantity("count", a, None, None, None, qualifier, step)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(quantities(), quantities())
def test_symmetric(a: Quantity, b: Quantity) -> None:
    assert judge(a, b, Terms()) == judge(b, a, Terms())
    assert direction(a, b) == -direction(b, a)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(quantities())
def test_a_value_never_conflicts_with_itself(a: Quantity) -> None:
    judged = judge(a, a, Terms())
    assert judged is not None
    assert judged.verdict == "agree"


@settings(derandomize=True, deadline=None, max_examples=200)
@given(quantities(), quantities())
def test_a_tolerance_only_forgives(a: Quantity, b: Quantity) -> None:
    order = ("agree", "compatible", "unclear", "conflict")
    strict, lenient = judge(a, b, Terms()), judge(a, b, Terms(Tolerance(relative=Decimal("0.2"))))
    assert strict is not None
    assert lenient is not None
    assert order.index(lenient.verdict) <= order.index(strict.verdict)


def test_an_expected_span_holds_what_lies_inside() -> None:
    span = spanning(parse("100", "count"), parse("120", "count"))
    inside, outside = judge(span, parse("110", "count"), Terms()), judge(span, parse("130", "count"), Terms())
    assert inside is not None
    assert inside.verdict == "compatible"
    assert outside is not None
    assert outside.verdict == "conflict"
