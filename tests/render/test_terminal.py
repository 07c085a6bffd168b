"""Text for a terminal is cut and wrapped by columns, not by characters."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.terminal import clean, columns, head, squeeze, window, wrap

TEXTS = st.text(alphabet="abc 東👩\u0301\u200d", max_size=80).map(squeeze)
LAWS = settings(max_examples=200, derandomize=True, deadline=None)


@given(TEXTS, st.integers(2, 60))
@LAWS
def test_the_head_fits_and_says_what_it_left_out(text: str, room: int) -> None:
    short = head(text, room)
    assert columns(short) <= room
    assert short == text or short.endswith("…")
    assert text.startswith(short.removesuffix("…"))


@given(TEXTS, TEXTS, TEXTS, st.integers(10, 60))
@LAWS
def test_a_window_fits_around_its_middle(before: str, middle: str, after: str, room: int) -> None:
    left, shown, right = window(before, middle, after, room)
    assert columns(left + shown + right) <= room
    assert before.endswith(left.removeprefix("…"))
    assert after.startswith(right.removesuffix("…"))
    assert middle.startswith(shown.removesuffix("…"))


@given(TEXTS, st.integers(5, 60))
@LAWS
def test_wrapping_loses_no_word_and_breaks_only_long_lines(text: str, room: int) -> None:
    lines = wrap(text, room, "  ").split("\n")
    assert " ".join(lines).split() == text.split()
    assert all(columns(line) <= room or " " not in line.strip() for line in lines)


@given(st.text(alphabet=st.characters(), max_size=80))
@LAWS
def test_clean_text_stays_clean(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert "\n" not in clean(text)
