"""Folding keeps every character in its place."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.text import fold
from checker.text.fold import fold as folded
from checker.text.fold import fold_case

TEXTS = st.text(alphabet=st.sampled_from([*fold._TYPOGRAPHY, "a", "É", "é", "İ", "漢", "🙂"]), max_size=30) | st.text(
    max_size=30
)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(TEXTS)
def test_one_for_one(text: str) -> None:
    assert folded(text) == "".join(fold._TYPOGRAPHY.get(char, char) for char in text)
    assert len(fold_case(text)) == len(text)


@settings(derandomize=True, deadline=None)
@given(TEXTS)
def test_twice_is_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
