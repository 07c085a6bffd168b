"""The spreadsheet: read back by a CSV reader, known as UTF-8 by a spreadsheet, and without a formula."""

from __future__ import annotations

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.record import replace
from checker.render import csv as sheet
from tests.reports import hostile, sample, several


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_one_line_a_fact_one_column_a_source() -> None:
    report = sample()
    table = rows(sheet.render(report))
    expected = len(report.findings) + len(report.facts) + len(report.accepted) + len(report.silent_rules)
    assert len(table) == expected
    contract = next(row for row in table if row["Rule"] == "contract-value")
    assert contract["Verdict"] == "Conflict"
    assert contract["Valley Courier"] == "US$19.4 million"
    assert contract["Desk Notes"] == "$14.9 million"
    assert contract["Stands apart"] == "Desk Notes"
    assert contract["Meridian Wire"] == ""
    assert "digits swapped?" in contract["Note"]


def test_a_source_with_two_values_shows_both() -> None:
    table = rows(sheet.render(sample()))
    leaving = next(row for row in table if row["Rule"] == "people-leaving")
    assert leaving["Valley Courier"] == "nine employees; five employees"


def test_rules_that_found_nothing_and_accepted_findings_are_listed() -> None:
    table = rows(sheet.render(sample()))
    assert [row["Rule"] for row in table if row["Verdict"] == "Found nothing"] == ["children-separated"]
    assert any(row["Note"].startswith("letters") or "accepted (explained)" in row["Note"] for row in table)


def test_lines_end_as_the_standard_says() -> None:
    text = sheet.render(sample())
    assert text.count("\r\n") == text.count("\n")


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(max_size=30))
def test_no_cell_is_a_formula(text: str) -> None:
    shown = sheet.cell(text)
    assert not shown.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert "\n" not in shown
    assert "\r" not in shown


def test_hostile_texts_stay_in_their_cells() -> None:
    report = hostile()
    articles = tuple(replace(article, source='=cmd|"/c calc"!A1') for article in report.articles)
    table = list(csv.reader(io.StringIO(sheet.render(replace(report, articles=articles))[1:], newline="")))
    assert len({len(row) for row in table}) == 1
    assert not any(field.startswith(("=", "+", "-", "@")) for row in table for field in row)


def test_a_story_that_is_a_number_is_called_by_its_headline() -> None:
    table = rows(sheet.render(several(stories=2)))
    assert {row["Key"] for row in table} == {"Bridge 0 is shut for good", "Bridge 1 is shut for good"}
