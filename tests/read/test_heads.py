"""What a bare text says of itself, in many layouts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.read.heads import read_head, title_zone
from checker.read.printed import iso_date, printed_dates

CASES = yaml.load(
    Path(__file__).parents[1].joinpath("cases/read/heads.yaml").read_text("utf-8"),
    Loader=yaml.BaseLoader,  # makes nothing but text
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_head(case: dict[str, Any]) -> None:
    head = read_head(case["head"])
    told = {name: getattr(head, name) for name in ("title", "published", "updated", "author", "other")}
    assert told == {name: case.get(name) for name in told}


@pytest.mark.parametrize("case", [case for case in CASES if "zones" in case], ids=lambda case: case["name"])
def test_zones(case: dict[str, Any]) -> None:
    found: dict[str, list[str]] = {}
    for zone in read_head(case["head"]).zones:
        found.setdefault(zone.scope, []).append(case["head"][zone.start : zone.end])
    assert found == case["zones"]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2018-06-19", "2018-06-19"),
        ("2018-06-19 09:23:10", "2018-06-19T09:23"),
        ("2018-06-19T09:23:10.5+02:00", "2018-06-19T09:23"),
        ("Tue, 19 Jun 2018 21:23:10 +0200", "2018-06-19T21:23"),
        ("19 June 2018", "2018-06-19"),
        ("12:05 am, June 19, 2018", "2018-06-19T00:05"),
        ("June 19, 2018, 12:05 p.m.", "2018-06-19T12:05"),
        ("yesterday", None),
        ("9999999", None),
        ("9999-99-99", None),
        ("2018-02-30", None),
        ("0001-01-01", None),
        ("2018", None),
        ("2018-06", None),
        ("19 June 2018 and 20 June 2018", None),
        ("June 19, 2018, 25:61", None),
        ("x" * 100_000, None),
    ],
)
def test_iso_date(text: str, iso: str | None) -> None:
    assert iso_date(text) == iso


def test_a_word_in_capitals_after_a_time_is_its_zone_and_any_other_word_is_not() -> None:
    line = "June 19, 2018, 9:23 am said"
    assert [line[date.start : date.end] for date in printed_dates(line)] == ["June 19, 2018, 9:23 am"]


@given(st.text(max_size=3000))
@settings(max_examples=150, derandomize=True, deadline=None)
def test_any_text_has_a_head_and_its_zones_lie_in_it_in_order(text: str) -> None:
    zones = read_head(text).zones
    assert all(0 <= zone.start < zone.end <= len(text) for zone in zones)
    assert [zone.start for zone in zones] == sorted(zone.start for zone in zones)


@pytest.mark.parametrize(
    "unit", ["By A ", "A. | ", "1 Jan 2018 ", "Posted by ", "photo: ", "/", "(a", "\n", "Ann ", "5:05 "]
)
def test_a_head_is_read_in_no_time_whatever_it_repeats(unit: str) -> None:
    import time

    start = time.process_time()
    read_head(unit * 100_000)
    read_head((unit * 40)[:150] + "\n" + unit * 3000)
    assert time.process_time() - start < 1


def test_title_zone() -> None:
    assert title_zone("A fair day - more", "A fair day - Daily Example")[0].end == len("A fair day")
    assert title_zone("A fair day", None) == ()
    assert title_zone("Another", "A fair day") == ()
