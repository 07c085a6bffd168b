"""The JSON report keeps its promise: valid against its schema, the same bytes, plain numbers, counts that add up."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.record import replace
from checker.records import Accepted, MentionRow, Moment, Quantity, Report, Wording
from checker.render import json as json_room
from checker.render import sarif
from tests.render.sample import EMPTY, MAYOR, REPORT, SIGNERS, claim, fact, position

GOLDEN = Path(__file__).parent.parent / "golden"
COMPARED = replace(
    REPORT,
    confirmed=(Accepted(MAYOR, "The registry says so.", None, "ML", "confirmed"),),
    compared=((SIGNERS.id, "new"), (MAYOR.id, "open")),
    gone=(("feedfacef00d", "Length of the pier: 90 m against 900 m"),),
)


def schema(kind: str) -> jsonschema.Draft202012Validator:
    found = json_room.schema(kind)
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


@pytest.mark.parametrize("report", [REPORT, EMPTY, COMPARED], ids=["findings", "clean", "compared"])
def test_valid_against_its_schema(report: Report) -> None:
    schema("report").validate(json.loads(json_room.render(report)))


def test_golden_file() -> None:
    assert json_room.render(REPORT) == (GOLDEN / "json.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["summary", "conflict"], -1),
        (["findings", 0, "verdict"], "agree"),
        (["findings", 0, "colour"], "red"),
        (["tool", "name"], "x"),
    ],
)
def test_schema_is_strict(path: list[Any], value: object) -> None:
    document = json.loads(json_room.render(REPORT))
    *way, last = path
    node = document
    for step in way:
        node = node[step]
    node[last] = value
    assert not schema("report").is_valid(document)


def test_counts_are_of_what_is_listed() -> None:
    document = json.loads(json_room.render(REPORT))
    counts = document["summary"]
    for verdict in ("conflict", "unclear", "update"):
        assert counts[verdict] == sum(finding["verdict"] == verdict for finding in document["findings"])
    for verdict in ("compatible", "agree", "single-source"):
        assert counts[verdict] == sum(fact["verdict"] == verdict for fact in document["facts"])
    assert counts["accepted"] == len(document["accepted"]) == 1
    assert counts["no-match"] == len(document["silent_rules"]) == 1
    assert counts["independent"] == sum(article["copy_of"] is None for article in document["articles"]) == 3


@pytest.mark.parametrize(
    ("value", "nominal", "lower", "upper"),
    [
        (Quantity("money", Decimal("1.94E+7"), unit="USD"), "19400000", None, None),
        (Quantity("count", Decimal(100), Decimal("1E+2"), None, "employee", "more than"), "100", "100", None),
        (Quantity("percent", None, Decimal("2.50"), Decimal("3.0"), None, "between"), None, "2.5", "3"),
        (Quantity("count", None, None, None, "person", "vague"), None, None, None),
        (Moment("date", "2018-06", "2018-06-01", "2018-07-01", "month"), "2018-06", None, None),
        (Moment("date", "2018-06-01/..", "2018-06-01", None, "day", qualifier="at least"), None, "2018-06-01", None),
        (Wording("name", "Ada Thorne"), None, None, None),
    ],
)
def test_parts_of_a_value(value: Any, nominal: str | None, lower: str | None, upper: str | None) -> None:
    one = fact("r", "single-source", "m", position(value, "c", claim("a", "x", "x", value)))
    [shown] = json.loads(json_room.render(replace(EMPTY, facts=(one,))))["facts"][0]["values"]
    assert (shown["nominal"], shown["lower"], shown["upper"]) == (nominal, lower, upper)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e40"), max_value=Decimal("1e40")))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_a_number_is_plain_and_reads_back(number: Decimal) -> None:
    text = json_room.plain(number)
    assert text is not None
    assert Decimal(text) == number
    assert "E" not in text.upper()


@given(st.text(alphabet=st.characters(), max_size=60))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_any_text_comes_back(text: str) -> None:
    one = fact(
        "r", "conflict", text, position(Wording("text", text), text, claim("a", text, text, Wording("text", text)))
    )
    rendered = json_room.render(replace(REPORT, findings=(one,)))
    assert rendered.encode("utf-8")  # half a surrogate pair would not encode
    assert json.loads(rendered)["findings"][0]["values"][0]["claims"][0]["sentence"] == text


def test_mentions() -> None:
    row = MentionRow("a", 3, 7, "count", "~ 90 employee", "90", None, None, "employee", "about", "some 90", "body")
    document = json.loads(json_room.render_mentions([row]))
    schema("mentions").validate(document)
    assert document["mentions"][0]["value"] == "~ 90 employee"
    assert json.loads(json_room.render_mentions([])) == {"schema_version": 1, "mentions": []}


def test_what_steers_a_terminal_is_escaped_and_reads_back() -> None:
    text = "a\u009bb\u202ec\u2028d\u061ce\u200bf\ufeffg\x85h\u200di"
    article = replace(REPORT.articles[0], title=text, source=text, source_class=text)
    findings = (replace(REPORT.findings[0], message=text), *REPORT.findings[1:])
    report = replace(REPORT, title=text, articles=(article, *REPORT.articles[1:]), findings=findings)
    for room in (json_room, sarif):
        written = room.render(report)
        assert not set(text) - set("abcdefghi\u200d") & set(written)
        json.loads(written)
    document = json.loads(json_room.render(report))
    assert document["title"] == document["articles"][0]["source_class"] == text
