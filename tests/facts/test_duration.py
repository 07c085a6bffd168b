"""The type duration: the cases in tests/cases/duration.yaml."""

from __future__ import annotations

import pytest

from tests.facts.numeric_rooms import cases, of_type


@pytest.mark.parametrize(("text", "expected"), cases("duration"))
def test_reads(text: str, expected: list[str]) -> None:
    assert of_type(text, "duration") == expected
