"""The diff of two wordings: its pieces spell both of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.worddiff import LONGEST, Piece, changed, diff, excerpt

SENTENCES = st.lists(
    st.sampled_from(["we", "will", "not", "sign", "it", ",", "today", "I’d", "ice-cold"]), max_size=12
).map(" ".join)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(SENTENCES, SENTENCES, st.booleans())
def test_pieces_spell_both_wordings(old: str, new: str, letters: bool) -> None:
    pieces = diff(old, new, letters)
    assert "".join(piece.text for piece in pieces if piece.kind in ("same", "del")) == old
    assert "".join(piece.text for piece in pieces if piece.kind in ("same", "ins")) == new


@settings(max_examples=100, derandomize=True, deadline=None)
@given(SENTENCES, SENTENCES)
def test_nothing_changes_between_a_wording_and_itself(old: str, new: str) -> None:
    assert changed(diff(old, old)) == 0
    assert (changed(diff(old, new)) == 0) == (old.split() == new.split())


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        ("I can go", "I could go", 1),
        ("I can go", "I can not go", 1),
        ("work with them", "work for them now", 2),
        ("one two three", "four five", 3),
    ],
)
def test_changed_words_are_counted(old: str, new: str, count: int) -> None:
    assert changed(diff(old, new)) == count


def test_an_excerpt_shows_the_first_change_with_words_around() -> None:
    old = "They said on Monday that they will not sign the paper in its present form"
    pieces = diff(old, old.replace("not", "never"))
    assert excerpt(pieces, "ins") == (
        Piece("same", "…that they will "),
        Piece("ins", "never"),
        Piece("same", " sign the paper…"),
    )


def test_names_show_the_letters_that_differ() -> None:
    pieces = diff("Jer Thorp", "Jer Throp", letters=True)
    assert [(piece.kind, piece.text) for piece in pieces if piece.kind != "same"] == [("del", "or"), ("ins", "ro")]


def test_typography_and_where_asked_capitals_are_no_change() -> None:
    assert changed(diff("We can’t – not now", "We can't - not now")) == 0
    assert changed(diff("We sign", "we sign")) == 1
    assert changed(diff("We sign", "we sign", case=False)) == 0


def test_giants_are_not_compared_word_by_word() -> None:
    assert len(diff("a " * (LONGEST + 1), "b")) == 2
