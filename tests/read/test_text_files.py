"""Plain text: exactly as it stands, in whatever encoding, or a Problem that says why not."""

from __future__ import annotations

import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.read import markdown, text
from checker.read.limits import Limits
from checker.read.source import Source
from checker.records import Article, Problem

PROSE = "The café on the quay — “open since 1931” — lost £19 a day.\r\nIts owner said so.\n"


def _read(data: bytes, limits: Limits = Limits()) -> tuple[list[Article], list[Problem]]:  # noqa: B008
    items = list(text.read(Source("a.txt", data=data), limits))
    return [i for i in items if isinstance(i, Article)], [i for i in items if isinstance(i, Problem)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_is_the_decoded_file_exactly(encoding: str) -> None:
    (article,), problems = _read(PROSE.encode(encoding))
    assert (article.text, problems) == (PROSE, [])


def test_western_text_in_an_old_encoding_is_read_and_said_so() -> None:
    (article,), (problem,) = _read(PROSE.encode("cp1252"))
    assert article.text == PROSE
    assert "read as cp1252" in problem.what


def test_text_in_another_script_is_detected() -> None:
    russian = "Совет города собрался в понедельник и принял бюджет на следующий год. Мэр сказал, что доволен. " * 5
    (article,), (problem,) = _read(russian.encode("cp1251"))
    assert article.text == russian
    assert "most likely" in problem.what


def test_without_the_library_for_encodings_its_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    articles, (problem,) = _read(("Совет города собрался в понедельник и принял бюджет. " * 5).encode("cp1251"))
    assert articles == []
    assert "checker[encodings]" in problem.help


def test_a_file_cut_within_a_character_loses_that_character_only() -> None:
    data = (PROSE * 3).encode()
    cut = data[: data.rindex("”".encode()) + 1]
    (article,), (problem,) = _read(cut)
    assert article.text[:-1] == (PROSE * 3)[: len(article.text) - 1]
    assert "1 broken character" in problem.what


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "holds no text"),
        (b" \r\n\t\n", "holds no text"),
        (b"\xef\xbb\xbf", "holds no text"),
        (b"text\0text", "holds NUL bytes: not text"),
        (b"%PDF-1.7 \x01", "is a PDF, not text"),
        (b"PK\x03\x04\x14", "is a ZIP archive or an office file, not text"),
        (bytes(range(1, 32)) * 20 + b"\xff", "is not text in any known encoding"),
    ],
)
def test_what_is_no_text_is_a_problem_with_help(data: bytes, what: str) -> None:
    articles, (problem,) = _read(data)
    assert articles == []
    assert (problem.where, problem.what) == ("a.txt", what)
    assert problem.help


def test_a_file_over_the_limit_is_not_read() -> None:
    articles, (problem,) = _read(b"word " * 100, Limits(max_bytes=499))
    assert articles == []
    assert "larger than 499 bytes" in problem.what
    assert "--max-bytes" in problem.help
    assert _read(b"word " * 100, Limits(max_bytes=500))[0]


def test_two_dates_in_a_head_are_told_unless_the_sidecar_says_which() -> None:
    data = (
        b"Tuesday, 3 March, 2020\n\nA bridge to close for weeks\nAnn Example | 14 February, 2020, 08:05\n\nIt will.\n"
    )
    (article,), (problem,) = _read(data)
    assert article.published == "2020-02-14T08:05"
    assert problem.severity == "info"
    assert "2020-03-03" in problem.what
    given = Source("a.txt", data=data, given=(("published", "2020-02-14"),))
    assert not [item for item in text.read(given, Limits()) if isinstance(item, Problem)]


@given(st.binary(max_size=400))
@example(b"\xff\xfe\x00\xd8")
@example(b"\xff\xfe\x00\x00\xff\xff\xff\xff")
@example("İ".encode() * 50)
@settings(max_examples=300, derandomize=True, deadline=None)
def test_any_bytes_are_read_without_a_crash(data: bytes) -> None:
    for reader in (text, markdown):
        for item in reader.read(Source("a", data=data), Limits()):
            assert isinstance(item, Problem) or item.text.encode()
