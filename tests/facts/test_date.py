"""Dates: the cases in tests/cases/date.yaml, and what holds of any date and any text."""

from __future__ import annotations

import datetime
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts import date
from checker.facts import time as clock
from checker.text.calendar import notation, reckoning, words
from checker.text.passage import Passage
from checker.values import canonical, parse

CASES = Path(__file__).parents[1] / "cases" / "date.yaml"
NEWSWIRE = CASES.with_name("newswire.yaml")
laws = settings(max_examples=150, deadline=None, derandomize=True)

MONTHS = ("January February March April May June July August September October November December").split()
SHORT = ("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.").split()
WEEKDAYS = ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday").split()
CARRIERS = (
    "{}", "The court met on {}.", "On {}, the court met.", "The court, which met on {}, is small.", "“We met on {},” Ines Roth said.",
    "A clerk (since retired) filed it {} in Graz; nobody objected.", "THE COURT MET ON {}.",
)  # fmt: skip
# Pieces of which odd texts are made: everything the grammar knows, in any order.
SCRAPS = (
    *sorted(words.MONTHS), *sorted(words.WEEKDAYS), *sorted(words.UNITS), *sorted(words.PARTS_OF_DAY), "last", "next", "this",
    "the", "of", "in", "on", "at", "by", "since", "until", "before", "after", "from", "to", "between", "and", "through", "early", "late", "mid", "end", "ago", "a",
    "two", "twenty", "first", "31", "30", "12", "0", "99", "1999", "2018", "9999", "10,000", "3:05", "24:59", "p.m.", "a.m.", "pm", "noon", "o'clock", "hours",
    "half", "past", "quarter", "-", "–", "/", ",", ".", "'", "’s", "(", ")", " ", "\n", "\u00a0", "\u200f", "6/19", "2018-06-19", "13/13/2018", "2018-19", "1990s",
    "'90s", "Q3", "fiscal", "Christmas", "Easter", "will", "was", "said", "EDT", "İ", "6:3o", "٣", "²", "now", "within", "tonight", "yesterday", "week", "rest",
    "4Q18", "FY18", "2017/18", "'94", "’", "0930", "wee", "coming", "Passover", "Ramadan", "(Tuesday)", "nights", "set", "would", "have", "same", "-1/2", "4.22",
    "1H20", "Q1/2019", "2h", "5m", "W05", "27/09/2021", "08/10/2021", "2018-06-04/2018-06-09", "oh", "one-thirty", "weekend", "mid-day", "second-last", "more than",
    "postponed", "Remind me", "z",
)  # fmt: skip
odd_texts = (
    st.lists(st.sampled_from(SCRAPS), max_size=40).map(" ".join)
    | st.lists(st.sampled_from(SCRAPS), max_size=40).map("".join)
    | st.text(max_size=120)
)
days = st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31))
published_days = st.none() | st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31)) | st.datetimes()


def ordinal(number: int) -> str:
    ending = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


FULL = (
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1][:3]} {d.day} {d.year}",
    lambda d: f"{MONTHS[d.month - 1]} {ordinal(d.day)}, {d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]}, {d.year}",
    lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()]}, {SHORT[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d:%d-%b-%Y}",
    lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"{d:%Y/%m/%d}",
)


def groups(cases: Path = CASES) -> list[dict[str, Any]]:
    # Every scalar as text: a YAML reader would make dates of them.
    loaded: list[dict[str, Any]] = yaml.load(cases.read_text(encoding="utf-8"), yaml.BaseLoader)
    return loaded


def read(text: str, published: str | datetime.date | None = None) -> list[str]:
    if isinstance(published, str):
        moment = datetime.datetime.fromisoformat(published) if published else None
        published = moment if moment is None or ":" in published else moment.date()
    return [f"{mention.surface} = {canonical(mention.value)}" for mention in date.read(Passage(text, published))]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [(text, group["published"], expected) for group in groups() for text, expected in group.get("reads", {}).items()],
)
def test_reads(text: str, published: str, expected: list[str]) -> None:
    assert read(text, published) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [(text, group["published"], expected) for group in groups(NEWSWIRE) for text, expected in group["reads"].items()],
)
def test_reads_newswire(text: str, published: str, expected: list[str]) -> None:
    passage = Passage(text, datetime.date.fromisoformat(published))
    days = date.read(passage)
    times = [time for time in clock.read(passage) if not any(day.start <= time.start < day.end for day in days)]
    mentions = sorted(days + times, key=lambda mention: mention.start)
    assert [f"{mention.surface} = {canonical(mention.value)}" for mention in mentions] == expected


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("It met on Tuesday, March 13, 2018.", "high"),
        ("It met on Wednesday, March 13, 2018.", "low"),
        ("It met on Tuesday, June 12.", "high"),
        ("It met on Monday, June 12.", "low"),
        ("It met on 4.22.", "low"),
    ],
)
def test_a_date_that_does_not_agree_with_itself_is_not_relied_on(text: str, confidence: str) -> None:
    (mention,) = date.read(Passage(text, datetime.date(2018, 6, 19)))
    assert mention.confidence == confidence


@pytest.mark.parametrize("text", [text for group in groups() for text in group.get("nothing", [])])
def test_reads_nothing(text: str) -> None:
    assert read(text, "2018-06-19") == []


@laws
@given(days, st.sampled_from(FULL), st.sampled_from(CARRIERS), published_days)
def test_a_full_date_reads_back_however_it_is_written(day: Any, write: Any, carrier: str, published: Any) -> None:
    printed = write(day) if carrier.upper() != carrier else write(day).upper()
    mentions = date.read(Passage(carrier.format(printed), published))
    assert [(mention.value.iso, mention.value.qualifier) for mention in mentions] == [(day.isoformat(), "exact")]
    assert set(mentions[0].value.said) >= {"year", "month", "day"}
    assert mentions[0].value.implied == ()


@laws
@given(days, st.integers(-75, 75), st.sampled_from(FULL[:2] + FULL[4:5]))
def test_a_date_without_a_year_is_the_one_near_the_published_day(day: Any, away: int, write: Any) -> None:
    published = day + datetime.timedelta(days=away)
    printed = write(day).rsplit(" ", 1)[0].rstrip(",")
    (mention,) = date.read(Passage(f"The court {'met' if away >= 0 else 'will meet'} {printed}.", published))
    if (day.month, day.day) != (2, 29):
        assert mention.value.iso == day.isoformat()
    assert mention.value.implied == ("year",)


@laws
@given(days, st.integers(0, 6))
def test_a_weekday_is_the_last_one_after_a_past_verb_and_the_next_one_after_will(published: Any, weekday: int) -> None:
    (before,) = date.read(Passage(f"The court met on {WEEKDAYS[weekday]}.", published))
    (after,) = date.read(Passage(f"The court will meet on {WEEKDAYS[weekday]}.", published))
    first, second = (datetime.date.fromisoformat(mention.value.iso) for mention in (before, after))
    assert first.weekday() == second.weekday() == weekday
    assert 0 <= (published - first).days < 7
    assert 0 <= (second - published).days < 7


@laws
@given(st.integers(1900, 2049), st.integers(1, 12))
def test_months_quarters_and_years_read_back(year: int, month: int) -> None:
    quarter = (month + 2) // 3
    text = f"It grew in {MONTHS[month - 1]} {year}, in Q{quarter} {year} and in {year}."
    values = [mention.value for mention in date.read(Passage(text))]
    assert [value.iso for value in values] == [f"{year}-{month:02}", reckoning.quarter(year, quarter).iso, str(year)]


@settings(laws, max_examples=400)
@given(odd_texts, published_days)
def test_any_text_is_read_without_harm(text: str, published: Any) -> None:
    mentions = date.read(Passage(text, published))
    end = 0
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.surface
        assert end <= mention.start < mention.end
        end = mention.end
        value = mention.value
        if value.start and value.end:
            assert value.start < value.end
        printed = canonical(value)
        assert canonical(parse(printed, "date")) == printed
        assert (parse(printed, "date").start, parse(printed, "date").end) == (value.start, value.end)


def test_reading_takes_time_in_proportion_to_the_text() -> None:
    for piece in (
        "May ",
        "the 1st of ",
        "from 3 to ",
        "1-",
        "2018/",
        "Sunday at ",
        "first ",
        "between June and ",
        "12:3",
        "a.m. p.m. ",
        "in the third quarter ",
        "that evening at 6:50 ",
        "a year ago Monday after ",
        "4Q18q4",
    ):
        start = time.process_time()
        date.read(Passage(piece * (100_000 // len(piece)), datetime.date(2018, 6, 19)))
        assert time.process_time() - start < 5, piece


def test_the_passage_is_taken_and_respected() -> None:
    passage = Passage("On June 12, 2018, and May 3, 2017.")
    passage.take(3, 16)
    assert [mention.surface for mention in date.read(passage)] == ["May 3, 2017"]
    assert not passage.free(22, 24)


def test_parts_that_are_said_and_implied() -> None:
    published = datetime.date(2018, 6, 19)
    values = {
        text: date.read(Passage(text, published))[0].value
        for text in ("June 12", "It was on Sunday.", "2 p.m. yesterday")
    }
    assert [(value.said, value.implied) for value in values.values()] == [
        (("month", "day"), ("year",)),
        (("weekday",), ("year", "month", "day")),
        (("day", "hour", "minute"), ("year", "month")),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2018-13",
        "2018-02-30",
        "T15:00",
        "0000",
        "10000-01-01",
        "../..",
        "2018-06-19/2018-06-18",
        "June 4",
        "> ",
        "2018-06-19T24:00",
    ],
)
def test_what_is_not_notation_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse(text, "date")


def test_the_word_tables_are_sorted() -> None:
    for table in (
        words.MONTHS,
        words.WEEKDAYS,
        words.UNITS,
        words.ORDINALS,
        words.FUNCTION_WORDS,
    ):
        assert list(table) == sorted(table)
    for listed in words.FUNCTION_WORDS.values():
        assert list(listed) == sorted(listed)


def test_an_open_stretch_is_written_as_one_for_an_extract() -> None:
    assert notation.texts(parse("> 2016", "date")) == ("2017-01-01/..", None, None)
    assert notation.texts(parse("2016", "date")) == ("2016", None, None)
