"""Times of day: the cases in tests/cases/time.yaml, and what holds of any time."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts import date
from checker.facts import time as clock
from checker.text.passage import Passage
from checker.values import canonical, parse

CASES = Path(__file__).parents[1] / "cases" / "time.yaml"
laws = settings(max_examples=150, deadline=None, derandomize=True)
CARRIERS = (
    "{}",
    "The train left at {} for Graz.",
    "At {}, the train left.",
    "“It left at {},” Ines Roth said.",
    "It left (at {}) with 40 people.",
)

WRITINGS = (
    lambda hour, minute: f"{hour % 12 or 12}:{minute:02} {'ap'[hour > 11]}.m.",
    lambda hour, minute: f"{hour % 12 or 12}:{minute:02}{'ap'[hour > 11]}m",
    lambda hour, minute: f"{hour % 12 or 12}:{minute:02} {'AP'[hour > 11]}M EST",
    lambda hour, minute: f"{hour % 12 or 12}.{minute:02}{'ap'[hour > 11]}m",
    lambda hour, minute: f"{hour:02}:{minute:02}",
    lambda hour, minute: f"{hour:02}{minute or 1:02} hours",
)


def groups() -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.load(CASES.read_text(encoding="utf-8"), yaml.BaseLoader)
    return loaded


def read(text: str, published: datetime.date | None = None) -> list[str]:
    passage = Passage(text, published)
    date.read(passage)
    return [f"{mention.surface} = {canonical(mention.value)}" for mention in clock.read(passage)]


@pytest.mark.parametrize(
    ("text", "expected"), [(text, expected) for group in groups() for text, expected in group.get("reads", {}).items()]
)
def test_reads(text: str, expected: list[str]) -> None:
    assert read(text, datetime.date(2018, 6, 19)) == expected


@pytest.mark.parametrize("text", [text for group in groups() for text in group.get("nothing", [])])
def test_reads_nothing(text: str) -> None:
    assert read(text) == []


@laws
@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(WRITINGS), st.sampled_from(CARRIERS))
def test_a_time_reads_back_however_it_is_written(hour: int, minute: int, write: Any, carrier: str) -> None:
    printed = write(hour, minute)
    minute = minute or 1 if "hours" in printed else minute
    passage = Passage(carrier.format(printed))
    assert date.read(passage) == []
    (mention,) = clock.read(passage)
    assert mention.value.iso == f"T{hour:02}:{minute:02}"
    assert mention.surface.startswith(printed[:-1])


@laws
@given(st.integers(0, 23), st.sampled_from(["about", "after", "before", "by", "since", ""]))
def test_the_hour_alone_and_its_qualifier(hour: int, word: str) -> None:
    passage = Passage(f"It rained {word or 'at'} {hour % 12 or 12} {'ap'[hour > 11]}.m. in Graz.")
    (mention,) = clock.read(passage)
    sign = {"about": "~ ", "after": "> ", "before": "< ", "by": "<= ", "since": ">= "}.get(word, "")
    assert canonical(mention.value) == f"{sign}T{hour:02}:00"
    assert canonical(parse(canonical(mention.value), "time")) == f"{sign}T{hour:02}:00"


def test_the_time_within_a_date_has_its_own_span() -> None:
    passage = Passage("It began at 1:47 a.m. Sunday.", datetime.date(2018, 6, 19))
    (day,) = date.read(passage)
    (hour,) = clock.read(passage)
    assert (day.surface, hour.surface) == ("1:47 a.m. Sunday", "1:47 a.m.")


@pytest.mark.parametrize(
    ("text", "said", "confidence"),
    [
        ("He rang at 6:50.", ("minute",), "low"),
        ("He rang at 06:50.", ("hour", "minute"), "high"),
        ("He rang at 6:50 p.m.", ("hour", "minute"), "high"),
        ("That evening he rang at 6:50.", ("hour", "minute"), "medium"),
    ],
)
def test_the_hour_is_said_where_its_half_of_the_day_is(text: str, said: tuple[str, ...], confidence: str) -> None:
    (mention,) = clock.read(Passage(text))
    assert (mention.value.said, mention.confidence) == (said, confidence)


@pytest.mark.parametrize("text", ["", "2018", "T25:00", "T10:60", "15:00", "T1:00", "2018-06-19T15:00"])
def test_what_is_not_notation_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse(text, "time")
