"""Values in words: what no reader should have to look up is not in the page, the tables or the terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.words import noun, reason, value_words
from checker.values import parse

# The canonical notation of a value (as in rules and JSON), and what a reader sees.
CASES = [
    ("count", "300 employee", "300 employees"),
    ("count", "1 person", "1 person"),
    ("count", "> 100 person", "more than 100 people"),
    ("count", ">= 1000 child", "at least 1,000 children"),
    ("count", "< 20 family", "fewer than 20 families"),
    ("count", "<= 5 church", "at most 5 churches"),
    ("count", "~ 90 worker", "about 90 workers"),
    ("count", "= 20 day", "exactly 20 days"),
    ("count", "5..7 person", "5 to 7 people"),
    ("count", "vague 3..9 person", "3 to 9 people, not exact"),
    ("count", "vague 100.. person", "100 or more people, not exact"),
    ("number", "vague 100..", "100 or more, not exact"),
    ("number", "-2.5", "-2.5"),
    ("money", "USD 19400000", "USD 19,400,000"),
    ("money", "< EUR 5", "less than EUR 5"),
    ("money", "USD 5..7", "USD 5 to 7"),
    ("money", "$ 5000", "$5,000 (dollars, not stated whose)"),
    ("percent", "> 5.5 %", "more than 5.5%"),
    ("percent", "5..7 %", "5 to 7%"),
    ("ordinal", "3", "3rd"),
    ("ordinal", "12", "12th"),
    ("age", "9 month", "9 months"),
    ("duration", "P35Y", "35 years"),
    ("duration", "P2Y6M", "2 years 6 months"),
    ("duration", "~ PT2H30M", "about 2 hours 30 minutes"),
    ("duration", "PT180H", "180 hours"),
    ("duration", "P8Y..P20Y", "8 to 20 years"),
    ("date", "2018-06-19", "19 June 2018"),
    ("date", "~ 2018-06-19T09:23", "about 19 June 2018, 09:23"),
    ("date", "> 2016", "after 2016"),
    ("date", ">= 2018-06", "June 2018 or later"),
    ("date", "<= 2018-06-19", "by 19 June 2018"),
    ("date", "? 2018", "2018, not exact"),
    ("date", "--03-28", "28 March, year not stated"),
    ("date", "--03", "March, year not stated"),
    ("date", "---28", "the 28th, month not stated"),
    ("date", "XXXX-WXX-3", "a Wednesday, date not stated"),
    ("date", "XXXX-WXX-WE", "a weekend, not stated which"),
    ("date", "XXXX-SU", "summer, year not stated"),
    ("date", "XXXX", "a year, not stated which"),
    ("date", "2018-08-10/2018-08-13", "10–12 August 2018"),
    ("date", "2018-08-10/2018-08-11", "10 August 2018"),
    ("date", "2018-01-01/2018-04-01", "January to March 2018"),
    ("date", "2018-11-01/2019-03-01", "November 2018 to February 2019"),
    ("date", "2010-01-01/2020-01-01", "2010 to 2019"),
    ("date", "../2018-08-13", "before 13 August 2018"),
    ("date", "2018-08-13/..", "13 August 2018 or later"),
    ("date", "2014-04-20T18:00/2014-04-21T06:00", "between 20 April 2014, 18:00 and 21 April 2014, 06:00"),
    ("time", "< T15:00", "before 15:00"),
    ("time", "T21:00/T23:00", "between 21:00 and 23:00"),
    ("name", '"Jer Thorp"', "Jer Thorp"),
    ("quote", '"we will"', "“we will”"),
]  # fmt: skip


@pytest.mark.parametrize(("type", "canonical", "words"), CASES)
def test_cases(type: str, canonical: str, words: str) -> None:
    assert value_words(parse(canonical, type)) == words


NOTATION = re.compile(r"XX|--|\.\.|\bvague\b|[<>~=?]|\bT\d|\bP\d|/")


@given(
    st.sampled_from(["", "> ", ">= ", "< ", "<= ", "~ "]),
    st.sampled_from(["count", "date", "time", "money", "duration"]),
    st.integers(0, 4000), st.integers(1, 12), st.integers(1, 28),
)  # fmt: skip
@settings(max_examples=200, derandomize=True, deadline=None)
def test_no_notation_is_left(sign: str, type: str, number: int, month: int, date: int) -> None:
    forms = {
        "count": f"{number} worker", "date": f"--{month:02}-{date:02}" if number % 2 else f"{number or 1:04}-{month:02}",
        "time": f"T{month:02}:{date:02}", "money": f"GBP {number}", "duration": f"P{number}D",
    }  # fmt: skip
    assert not NOTATION.search(value_words(parse(sign + forms[type], type)))


@pytest.mark.parametrize(
    ("type", "line", "plain"),
    [
        ("count", "> 100 and 90 cannot both be true", "more than 100 and 90 cannot both be true"),
        ("time", "< 02:00 and ~ 02:30 are 30 minutes apart", "before 02:00 and about 02:30 are 30 minutes apart"),
        ("date", "2018-06-19 lies in 2018-06", "19 June 2018 lies in June 2018"),
        ("date", "--03-28 and XXXX-WXX-3 agree", "28 March, year not stated and a Wednesday, date not stated agree"),
        ("date", "> 2016-10-02 02:00 is late", "after 2 October 2016, 02:00 is late"),
        ("quote", "2 words differ: “> 3” / “~ 4”", "2 words differ: “> 3” / “~ 4”"),
        ("count", "it is not so", "it is not so"),
        ("duration", "150 minute rounds to 3 hour", "150 minutes rounds to 3 hours"),
        ("age", "1 year and 21 month", "1 year and 21 months"),
    ],
)  # fmt: skip
def test_the_programs_own_sentences_lose_their_signs(type: str, line: str, plain: str) -> None:
    assert reason(line, type) == plain


def test_units_of_more_than_one_word() -> None:
    from decimal import Decimal

    assert noun("mile per hour", Decimal(60)) == "miles per hour"
    assert noun("square foot", Decimal(2)) == "square feet"
    assert noun("celsius", Decimal(2)) == "degrees Celsius"
