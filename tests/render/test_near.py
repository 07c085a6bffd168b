"""Near-misses in words; what the program says of them is known here."""

from __future__ import annotations

import pytest

from checker.records import TYPES
from checker.render.near import NOTHING, in_words
from checker.stages.fitting import _NOTHING


def test_every_type_has_its_words() -> None:
    assert set(NOTHING) == set(TYPES)
    assert all("type" not in in_words(text) for text in _NOTHING.values())


@pytest.mark.parametrize(
    ("dropped", "words"),
    [
        ("scope: “300” does not fit", "“300” stands where the rule does not look"),
        ("exclude: “Google” stands beside it", "“Google” stands beside it, which the rule leaves out"),
        ("“30”: key: its person is not known", "“30”: its person is not known"),
        ("single: the article gives several values", "the article gives several values"),
        ("something new: “30” does not fit", "something new: “30” does not fit"),
        ("", ""),
    ],
)
def test_cases(dropped: str, words: str) -> None:
    assert in_words(dropped) == words
