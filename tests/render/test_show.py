"""Text made fit for a page: what cannot be seen is shown, what is too long is cut, only web addresses are links."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.show import AROUND, clear, language, mark, web_link


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        (None, ""),
        ("a\u202eb", "a[U+202E]b"),
        ("a\u2066b\u2069", "a[U+2066]b[U+2069]"),
        ("Th\u200brop", "Th[U+200B]rop"),
        ("bell\x07", "bell␇"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("half \ud800 pair", "half ? pair"),
        ("שלום\u200f", "שלום\u200f"),
    ],
)
def test_what_is_not_seen_is_shown(text: str | None, shown: str) -> None:
    assert clear(text) == shown


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(alphabet=st.characters(codec=None, categories=None), max_size=50))
def test_clear_text_can_be_written_and_turns_nothing(text: str) -> None:
    shown = clear(text)
    shown.encode("utf-8")
    assert not any("\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069" for char in shown)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(max_size=30), st.text(min_size=1, max_size=10), st.text(max_size=30))
def test_the_parts_of_a_marked_sentence_spell_it(before: str, value: str, after: str) -> None:
    parts = mark(before + value + after, len(before), value)
    assert parts.before + parts.mark + parts.after == clear(before + value + after)
    assert parts.mark == clear(value)
    assert parts.cut == 0


def test_a_giant_sentence_is_cut_around_its_value() -> None:
    parts = mark("x" * 10**6 + " 300 " + "y" * 10**6, 10**6 + 1, "300")
    assert parts.mark == "300"
    assert len(parts.before) == len(parts.after) == AROUND + 1
    assert parts.cut == 2 * 10**6 + 2 - 2 * AROUND


def test_a_value_at_another_place_is_found_and_a_missing_one_marks_nothing() -> None:
    assert mark("Some 300 signed.", 0, "300").before == "Some "
    assert mark("Some 300 signed.", 0, "400").mark == ""


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "//host/path", "mailto:a@b.example",
        "https://", "http://[::1", "https://a b.example/", "https://a.example/\n", "vbscript:x", "", "ftp://a.example/", "relative/path",
        "https://known.example@other.example/", "https://known.example:80@other.example/", "https://known.example\\@other.example/",
    ],
)  # fmt: skip
def test_what_is_not_a_web_address_is_no_link(url: str) -> None:
    assert web_link(url) is None


def test_a_text_fragment_leads_to_the_sentence() -> None:
    assert web_link("https://a.example/x", "A-B, c & d.") == "https://a.example/x#:~:text=A%2DB%2C%20c%20%26%20d."
    assert web_link("https://a.example/x#top", "Yes.") == "https://a.example/x#top:~:text=Yes."
    long = " ".join(f"word{at}" for at in range(60))
    link = web_link("https://a.example/", long)
    assert link is not None
    start, _, end = link.partition(":~:text=")[2].partition(",")
    assert long.startswith(unquote(start))
    assert long.endswith(unquote(end))


@pytest.mark.parametrize(
    ("tag", "shown"), [("en", "en"), ("en-AU", "en-AU"), (None, ""), ('en"><b>', ""), ("x" * 9, "")]
)
def test_only_a_language_tag_is_a_language(tag: str | None, shown: str) -> None:
    assert language(tag) == shown
