"""Markdown for a pull request: a table first, evidence folded, no text of an article acts as markup, within size."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.record import replace
from checker.render import markdown
from tests.reports import clean, crowd, hostile, sample, several


def test_worst_first_with_values_and_who() -> None:
    text = markdown.render(sample())
    table = [line for line in text.splitlines() if line.startswith("| ") and "Fact" not in line]
    assert [line.split("|")[1].strip() for line in table] == ["✖ Conflict"] * 3 + ["? Unclear", "↑ Update"]
    assert "**&#36;14.9 million** (Desk Notes)" in text
    assert "digits swapped? · Desk Notes differs" in text
    assert "∅ Found nothing: <code>children-separated</code>" in text
    assert "Agreement is not proof" in text


def test_evidence_shows_the_sentence_with_its_value_and_place() -> None:
    text = markdown.render(sample())
    line = next(line for line in text.splitlines() if "Public records" in line)
    assert "<b>&#36;14.9 million</b>." in line
    assert "<code>corpus/e-desk.md:11:36</code>" in line
    assert "[Valley Courier](<https://courier.example/2018/06/21/letter>)" in text


def test_tables_keep_their_columns() -> None:
    for report in (sample(), hostile()):
        lines = [line for line in markdown.render(report).splitlines() if line.startswith("|")]
        assert lines
        assert {line.count("|") for line in lines} == {5}


def test_nothing_found_is_said() -> None:
    text = markdown.render(clean())
    assert "**0 conflicts**" in text
    assert "| Fact |" not in text


def test_hostile_text_is_text() -> None:
    text = markdown.render(hostile())
    tags = set(re.findall(r"<(/?[a-zA-Z!][^\s>]*)", text))
    assert {tag for tag in tags if not tag.startswith("http")} <= {
        "details",
        "/details",
        "summary",
        "/summary",
        "b",
        "/b",
        "br",
        "code",
        "/code",
    }
    assert "](<javascript" not in text.lower()
    assert "\u202e" not in text


def test_a_big_report_fits_a_comment_and_says_what_is_missing() -> None:
    text = markdown.render(crowd(articles=200, facts=300))
    assert len(text) <= 65_000
    assert "did not fit here" in text


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text(alphabet="ab \n*_`<>[]()|#@~!&$\\-+=1.:/w\u202e", max_size=40))
def test_escaped_text_has_no_markup(text: str) -> None:
    shown = markdown.escape(text)
    assert not re.search(r"[\\`*_{}\[\]<>|@~$\n]", shown)
    assert not re.match(r"[-+=#]|\d+[.)](\s|$)", shown)


def test_a_line_says_of_whom_and_of_which_story() -> None:
    report = several(stories=3)
    of_one = replace(report.findings[0], key=(("story", "1000"), ("person", "Ada *Thorne*")))
    text = markdown.render(replace(report, findings=(of_one, *report.findings[1:])))
    assert "| Employees who were hurt (Ada &#42;Thorne&#42;) — Bridge 0 is shut for good |" in text
    assert "| Employees who were hurt — Bridge 2 is shut for good |" in text
