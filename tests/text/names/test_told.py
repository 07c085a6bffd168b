"""Whether two sentences tell of different persons."""

import pytest

from checker.text.names.told import others


@pytest.mark.parametrize(
    ("first", "second", "different"),
    [
        ("A woman was hit by a van.", "Three men were hit by a van.", True),
        ("A woman was hit by a van.", "A woman of 40 and her son were hit by a van.", False),
        ("The van hit a wall.", "Three men were hit by a van.", False),
        ("Ida Brand, 34, was hit.", "A 71-year-old was hit.", True),
        ("Ida Brand, 34, was hit.", "A 35-year-old was hit.", False),
        ("A teenager was hit.", "A 15-year-old was hit.", False),
        ("A student was killed.", "Deputies responded to a house.", False),
        ("A student was hit.", "Officers were hit.", True),
        ("The girls were hit.", "A child was hit.", False),
    ],
)
def test_cases(first: str, second: str, different: bool) -> None:
    assert others(first, second) is others(second, first) is different
