"""JSON Lines: one record, one article; a line that cannot be used never stops the next."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.read import jsonl, record
from checker.read.limits import Limits
from checker.read.source import Source
from checker.records import Article, Problem

GOOD = {
    "id": "r1",
    "text": "The fee fell.\r\n\tIt did. ",
    "title": "Fee falls",
    "source": "Sample",
    "published": "2018-06-19",
}


def _read(*lines: str | bytes | dict[str, Any], **source: Any) -> tuple[list[Article], list[Problem]]:
    raw = [json.dumps(line) if isinstance(line, dict) else line for line in lines]
    data = b"\n".join(line.encode() if isinstance(line, str) else line for line in raw)
    items = list(jsonl.read(Source("a.jsonl", data=data, **source), Limits(max_bytes=2000, max_problems=5)))
    return [i for i in items if isinstance(i, Article)], [i for i in items if isinstance(i, Problem)]


def test_every_field_comes_through_and_others_are_ignored() -> None:
    extra = {
        "author": "Ann",
        "url": "https://a.example/1",
        "story": "7",
        "lang": "en",
        "updated": "2018-06-20T10:00:00Z",
    }
    (article,), problems = _read({**GOOD, **extra, "views": 12})
    assert problems == []
    assert article == Article(
        id="r1", path="a.jsonl", text=GOOD["text"], title="Fee falls", source="Sample", published="2018-06-19",
        updated="2018-06-20T10:00", author="Ann", url="https://a.example/1", story="7", lang="en", line=1, record=True,
    )  # fmt: skip


def test_the_short_way_and_the_long_way_read_a_record_alike() -> None:
    for fields in (
        GOOD,
        {**GOOD, "story": "  x "},
        {**GOOD, "url": "", "author": None},
        {**GOOD, "title": " Fee "},
        {**GOOD, "title": "a\nb"},
    ):
        line = json.dumps(fields)
        quick = jsonl._plain(json.loads(line), line.encode(), "a", 1)
        slow = list(record.article(fields, "a:1", "a", 1, {}))
        assert quick is None or [quick] == slow


def test_an_article_without_id_is_named_by_its_line() -> None:
    (_, article), _ = _read(GOOD, {"text": "Two."})
    assert (article.id, article.line, article.record) == ("a.jsonl:2", 2, True)


def test_numbers_are_good_ids_and_stories() -> None:
    (article,), problems = _read({"id": 17, "story": 107, "text": "Two."})
    assert (article.id, article.story, problems) == ("17", "107", [])


def test_the_address_names_the_source_where_nothing_else_does() -> None:
    (article,), _ = _read({"text": "Two.", "url": "http://web.archive.org/web/2014/http://www.local.example:80/s/1"})
    assert article.source == "local.example"


def test_a_record_without_title_and_date_is_read_for_them() -> None:
    (article,), _ = _read({"text": "Council lowers the fee\nPublished 19 June 2017\n\nIt lowered the fee."})
    assert (article.title, article.published) == ("Council lowers the fee", "2017-06-19")
    assert article.zones[0].scope == "headline"


def test_fields_can_be_mapped() -> None:
    (article,), _ = _read({"body": "Two.", "headline": "T"}, fields=(("text", "body"), ("title", "headline")))
    assert (article.text, article.title) == ("Two.", "T")


@pytest.mark.parametrize(
    ("line", "what", "help"),
    [
        ("{broken", "is not JSON: expecting property name enclosed in double quotes (column 2)", "mend"),
        ('{"id": "x", "text": "a"} {}', "is not JSON: extra data (column 26)", "mend"),
        ('{"id": "x", "text": "a"}]', "is not JSON: extra data (column 25)", "mend"),
        ("[1, 2]", "is a list, not an object", '{"id"'),
        ("null", "is null, not an object", '{"id"'),
        ('"text"', "is text, not an object", '{"id"'),
        (
            '{"id": "x", "body": "a"}',
            "has no field `text`",
            "its fields are: body, id; name the right one with --field",
        ),
        ('{"id": "x", "text": ""}', "its text is empty", "remove"),
        ('{"id": "x", "text": "  "}', "its text is empty", "remove"),
        ('{"id": "x", "text": ["a"]}', "its text is a list, not text", "string"),
        (b'{"text": "caf\xe9"}', "is not UTF-8 (byte 14 of the line)", "save the file as UTF-8"),
        ("[" * 1900, "is nested too deeply", "mend"),
        ('{"n": ' + "9" * 1900 + ', "text": 1}', "its text is a number, not text", "string"),
        ("x" * 3000, "larger than 2,000 bytes, so it was not read", "--max-bytes"),
    ],
)
def test_a_broken_line_is_a_problem_and_the_others_are_read(line: str | bytes, what: str, help: str) -> None:
    articles, (problem,) = _read(GOOD, line, GOOD)
    assert [article.line for article in articles] == [1, 3]
    assert (problem.where, problem.what) == ("a.jsonl:2", what)
    assert help in problem.help


@pytest.mark.parametrize("value", ["yesterday", 9999999, "9999-99-99", 20180619, True, {"y": 2018}, 1.5, "2018-02-30"])
def test_absurd_dates_are_unknown_and_said_so(value: object) -> None:
    (article,), (problem,) = _read({**GOOD, "published": value})
    assert article.published is None
    assert problem.where == "a.jsonl:1"
    assert problem.what.startswith("published ")


def test_half_a_surrogate_pair_becomes_one_replacement_character() -> None:
    (article,), _ = _read(json.dumps({**GOOD, "author": "\ud800"}))
    assert article.author == "\ufffd"
    (article,), _ = _read('{"id": "a\\udfff", "text": "a\\ud800b \\ud83d\\ude00", "title": "\\udc00"}')
    assert (article.id, article.text, article.title) == ("a\ufffd", "a\ufffdb \U0001f600", "\ufffd")


def test_thousands_of_broken_lines_are_told_in_few() -> None:
    articles, problems = _read(*["{"] * 1000, GOOD)
    assert len(articles) == 1
    assert len(problems) == 6
    assert problems[-1].what == "995 more problems of this file are not shown"


def test_a_byte_order_mark_and_blank_lines_are_no_records() -> None:
    articles, problems = _read(b"\xef\xbb\xbf" + json.dumps(GOOD).encode(), "", "  ", GOOD)
    assert ([article.line for article in articles], problems) == ([1, 4], [])
    assert _read(b"\xef\xbb\xbf")[0] == []


FIELD = st.sampled_from(["id", "text", "title", "published", "updated", "source", "url", "story", "lang", "author"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(FIELD, JSON, max_size=8))
@settings(max_examples=300, derandomize=True, deadline=None)
def test_any_record_is_an_article_or_a_problem_and_the_text_is_exact(record: dict[str, Any]) -> None:
    articles, problems = _read(record)
    assert articles or problems
    for article in articles:
        assert article.text == record["text"]
        for name in ("id", "title", "source", "url", "story", "lang", "author", "published"):
            assert (getattr(article, name) or "x").encode()


@given(st.lists(st.binary(max_size=60), max_size=8))
@settings(max_examples=200, derandomize=True, deadline=None)
def test_any_lines_are_read_without_a_crash_and_the_good_one_is_kept(lines: list[bytes]) -> None:
    lines = [line.replace(b"\n", b"") for line in lines]
    articles, _ = _read(*lines, GOOD)
    assert articles[-1].id == "r1"
