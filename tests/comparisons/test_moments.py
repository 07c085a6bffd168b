"""How dates and times compare: the cases in tests/cases/moments.yaml, and the laws of a comparison."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.comparisons.moments import direction, judge
from checker.facts import date
from checker.facts import time as clock
from checker.records import Moment
from checker.rule import Terms, Tolerance
from checker.text.passage import Passage
from checker.values import parse

CASES = Path(__file__).parents[1] / "cases" / "moments.yaml"
laws = settings(max_examples=200, deadline=None, derandomize=True)
NOTATIONS = sorted({text for row in yaml.load(CASES.read_text(encoding="utf-8"), yaml.BaseLoader) for text in row[:2]})


def value(text: str) -> Moment:
    return parse(text, "time") if "T" in text and "-" not in text.split("T")[0] else parse(text, "date")


def rows() -> list[list[str]]:
    loaded: list[list[str]] = yaml.load(CASES.read_text(encoding="utf-8"), yaml.BaseLoader)
    return loaded


def verdict(a: Moment, b: Moment, terms: Terms = Terms()) -> str:  # noqa: B008
    judgement = judge(a, b, terms)
    return judgement.verdict if judgement else "none"


def said(text: str, published: str) -> Moment:
    (mention,) = date.read(Passage(text, datetime.date.fromisoformat(published)))
    return mention.value


@pytest.mark.parametrize(("one", "other", "expected", "why"), rows())
def test_judges(one: str, other: str, expected: str, why: str) -> None:
    judgement = judge(value(one), value(other), Terms())
    assert (judgement.verdict if judgement else "none") == expected
    assert judgement is None or why in judgement.why


@laws
@given(st.sampled_from(NOTATIONS), st.sampled_from(NOTATIONS))
def test_a_comparison_is_symmetric(one: str, other: str) -> None:
    assert judge(value(one), value(other), Terms()) == judge(value(other), value(one), Terms())
    assert direction(value(one), value(other)) == -direction(value(other), value(one))


@laws
@given(st.sampled_from(NOTATIONS))
def test_a_value_never_conflicts_with_itself(text: str) -> None:
    assert verdict(value(text), value(text)) == "agree"


@laws
@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 1, 1)), st.integers(0, 400), st.integers(0, 60))
def test_a_tolerance_only_forgives(day: datetime.date, apart: int, days: int) -> None:
    one, other = (parse(moment.isoformat(), "date") for moment in (day, day + datetime.timedelta(days=apart)))
    tolerant = Terms(Tolerance(duration=f"P{days}D"))
    assert verdict(one, other, tolerant) == ("agree" if apart == 0 else "compatible" if apart <= days else "conflict")


def test_a_tolerance_of_minutes() -> None:
    half_hour = Terms(Tolerance(duration="PT30M"))
    assert verdict(value("T15:07"), value("T15:37"), half_hour) == "compatible"
    assert verdict(value("T15:07"), value("T15:38"), half_hour) == "conflict"
    assert verdict(value("2018-06-17T23:50"), value("2018-06-18T00:15"), half_hour) == "compatible"


def test_a_year_that_was_implied_makes_no_conflict() -> None:
    assert verdict(said("It began June 4.", "2018-06-19"), value("2017-06-04")) == "compatible"
    assert verdict(said("It began June 4.", "2018-06-19"), value("2017-06-05")) == "conflict"


def test_the_same_weekday_of_another_week_is_unclear() -> None:
    first, second = said("It began on Sunday.", "2018-06-19"), said("It began on Sunday.", "2018-06-26")
    assert verdict(first, second) == "unclear"
    assert verdict(first, said("It began on Saturday.", "2018-06-19")) == "conflict"
    assert verdict(first, value("2018-06-18")) == "conflict"
    assert verdict(first, value("2018-06-17")) == "agree"


def test_what_rests_on_the_published_dates_alone_is_unclear() -> None:
    assert verdict(said("It fell last week.", "2018-06-19"), said("It fell last week.", "2018-08-19")) == "unclear"


def test_direction_follows_the_calendar() -> None:
    assert direction(value("2018-06-17"), value("2018-06-18")) == 1
    assert direction(value("2018-06-17"), value("T15:00")) == 0


@pytest.mark.parametrize(
    ("other", "expected"),
    [("T06:50", "agree"), ("T18:50", "compatible"), ("T18:52", "compatible"), ("T15:00", "conflict")],
)
def test_a_time_of_which_half_of_the_day_may_be_either(other: str, expected: str) -> None:
    (mention,) = clock.read(Passage("He rang at 6:50."))
    assert verdict(mention.value, value(other)) == verdict(value(other), mention.value) == expected


def test_on_a_day_too_the_half_may_be_either() -> None:
    one = said("They met at 6:50 on Monday.", "2018-06-20")
    assert verdict(one, value("2018-06-18T18:50")) == "compatible"
    assert verdict(one, value("2018-06-18T12:50")) == "conflict"
